"""Who is asking: a user, or a guest known by an id kept in their signed session."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID, uuid4

from django.contrib.auth.models import User
from django.http import HttpRequest

GUEST_KEY = "guest"


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
    """Whoever sends this request; writes nothing."""
    if isinstance(request.user, User):
        return Visitor(user=request.user)
    return Visitor(guest=guest_of(request))


def welcome(request: HttpRequest) -> Visitor:
    """The visitor of a request that is about to store something: a new guest gets an id first."""
    visitor = visitor_of(request)
    if visitor.is_known:
        return visitor
    guest = uuid4()
    request.session[GUEST_KEY] = str(guest)
    return Visitor(guest=guest)
