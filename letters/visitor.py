"""Who is asking: a user, or a guest known by an id kept in their signed session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID, uuid4

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

GUEST_KEY = "guest"
SEEN_KEY = "seen"


@dataclass(frozen=True, slots=True)
class Visitor:
    """The owner of drafts: a user when logged in, else a guest, else nobody yet."""

    user: User | None = None
    guest: UUID | None = None

    @property
    def is_known(self) -> bool:
        """Whether this visitor can own anything."""
        return self.user is not None or self.guest is not None


def guest_of(request: HttpRequest) -> UUID | None:
    """The guest id in the session, or None when there is none or it is damaged."""
    try:
        return UUID(request.session[GUEST_KEY])
    except (KeyError, ValueError, TypeError, AttributeError):
        return None


def visitor_of(request: HttpRequest) -> Visitor:
    """Whoever sends this request; nobody when it was refused before anyone asked. Writes nothing."""
    user = getattr(request, "user", None)
    if isinstance(user, User):
        return Visitor(user=user)
    return Visitor(guest=guest_of(request))


def welcome(request: HttpRequest) -> Visitor:
    """The visitor of a request that is about to store something: a new guest gets an id first."""
    visitor = visitor_of(request)
    if visitor.is_known:
        return visitor
    guest = uuid4()
    request.session[GUEST_KEY] = str(guest)
    _stamp(request)
    return Visitor(guest=guest)


def keep_guest(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: a guest who writes is known as long from that day as what they write is kept."""

    def handle(request: HttpRequest) -> HttpResponse:
        if request.method == "POST" and guest_of(request):
            _stamp(request)
        return get_response(request)

    return handle


def _stamp(request: HttpRequest) -> None:
    """Notes the day in the session; a session that changed is stored and counts its days anew."""
    today = timezone.localdate().isoformat()
    if request.session.get(SEEN_KEY) != today:
        request.session[SEEN_KEY] = today
