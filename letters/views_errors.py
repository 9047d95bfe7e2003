"""Pages for when something stood in the way; what was typed is shown, to be copied."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.datastructures import MultiValueDict

A_PHRASE = 12  # characters; a shorter answer is quickly typed again


def typed_texts(posted: MultiValueDict[str, str]) -> list[str]:
    """The posted texts that would be a loss; never a password."""
    names = [name for name in posted if name != "csrfmiddlewaretoken" and "password" not in name]
    own = (text for name in names for text in posted.getlist(name))
    return [text for text in own if " " in text.strip() and len(text) >= A_PHRASE]


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django's signature
    """The page for a form that was too old to be trusted, usually because somebody logged in meanwhile."""
    return render(request, "403_csrf.html", {"typed": typed_texts(request.POST)}, status=403)
