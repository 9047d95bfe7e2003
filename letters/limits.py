"""Brakes on what costs work or space: each visitor may do so much in a while, and is told when to go on."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from functools import wraps
from ipaddress import ip_address, ip_network
from typing import Any

from allauth.account.adapter import get_adapter
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from letters.views_errors import typed_texts
from letters.visitor import Visitor, visitor_of

View = Callable[..., Any]

ACCOUNT_PAUSE = 300
"""Seconds: the longest of the pauses allauth makes after wrong passwords and the like."""


def limited(view: View, *, most: int, seconds: int, methods: Collection[str] = ("POST",)) -> View:
    """The view, answering 429 once a visitor has used it `most` times in the present window of that many seconds.

    Requests from this machine itself are not counted: behind a proxy that hides its clients they would be everybody's.
    """

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if request.method in methods:
            who = _who(request)
            now = int(time.time())
            if who and _count(f"limit:{view.__name__}:{who}:{now // seconds}", seconds) > most:
                return pause(request, seconds - now % seconds)
        return view(request, *args, **kwargs)

    return guarded


def pause(request: HttpRequest, seconds: int) -> HttpResponse:
    """429: when to try again, and that what was typed is still on the page left behind."""
    if "HX-Request" in request.headers:
        return _too_often("Too often.", seconds, {"HX-Reswap": "none"})
    shown = {"minutes": -(-seconds // 60), "typed": typed_texts(request.POST)}
    return _too_often(render_to_string("mine/pause.html", shown, request), seconds)


def account_pause(request: HttpRequest) -> HttpResponse:
    """The project's handler429: what allauth answers to too many passwords, sign-ups and the like."""
    return _too_often(render_to_string("429.html", {}, request), ACCOUNT_PAUSE)


def _too_often(words: str, seconds: int, headers: Mapping[str, str] | None = None) -> HttpResponse:
    return HttpResponse(words, status=429, headers={"Retry-After": str(seconds), **(headers or {})})


def _who(request: HttpRequest) -> str:
    """The visitor, or the address of one not known yet; empty on this machine itself."""
    address = get_adapter().get_client_ip(request) if request.META.get("REMOTE_ADDR") else ""
    if not address or ip_address(address).is_loopback:
        return ""
    visitor = visitor_of(request)
    return _name(visitor) if visitor.is_known else _household(address)


def _name(visitor: Visitor) -> str:
    return f"user-{visitor.user.pk}" if visitor.user else f"guest-{visitor.guest}"


def _household(address: str) -> str:
    """An IPv6 address without the half that its owner may change at will (RFC 8981)."""
    version = ip_address(address).version
    return address if version == 4 else str(ip_network(f"{address}/64", strict=False).network_address)  # noqa: PLR2004


def _count(key: str, seconds: int) -> int:
    """How often this was counted, this time included. Kept in each worker's memory, so that it costs no query."""
    counts = caches["counts"]
    counts.add(key, 0, seconds)
    return counts.incr(key)
