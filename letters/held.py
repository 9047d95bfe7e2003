"""Text that arrived after its session had ended: held until its writer has logged in again."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils.datastructures import MultiValueDict

from letters.posted import Posted

HELD = "held"
MOST_HELD = 100_000  # characters; a session is no place for more


def hold(request: HttpRequest) -> None:
    """Keeps what was posted, for the same address, in the session of this browser."""
    fields = {name: request.POST.getlist(name) for name in request.POST if name not in {"csrfmiddlewaretoken", "go"}}
    if sum(len(value) for values in fields.values() for value in values) <= MOST_HELD:
        request.session[HELD] = {"path": request.path, "fields": fields}


def held_for(request: HttpRequest) -> Posted | None:
    """What is held for this address, or None."""
    held = request.session.get(HELD)
    if not isinstance(held, dict) or held.get("path") != request.path:
        return None
    return MultiValueDict(held.get("fields", {}))


def release(request: HttpRequest) -> None:
    """Forgets what is held for this address, once it was posted again."""
    if held_for(request) is not None:
        del request.session[HELD]
