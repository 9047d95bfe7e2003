"""Answers every request gets: the headers that keep pages private and closed."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

Handler = Callable[[HttpRequest], HttpResponse]


def closed_pages(get_response: Handler) -> Handler:
    """Adds the content security policy, keeps private pages out of caches and refuses what no page of ours sends."""

    def handle(request: HttpRequest) -> HttpResponse:
        charset = request.content_params.get("charset", "utf-8") if request.content_params else "utf-8"
        if charset.lower().replace("_", "-") not in {"utf-8", "utf8"}:
            return HttpResponse("Send this page as UTF-8.", status=415, content_type="text/plain")
        if request.method == "TRACE":
            return HttpResponse(status=405)
        if int(request.META.get("CONTENT_LENGTH") or 0) > settings.MOST_POSTED:
            return HttpResponse("This is larger than letters can be.", status=413, content_type="text/plain")
        response = get_response(request)
        response.headers.setdefault("Content-Security-Policy", settings.CONTENT_SECURITY_POLICY)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    return handle
