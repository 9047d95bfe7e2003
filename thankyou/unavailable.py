"""What an uncaught error becomes: an apology, or, when the database was out of reach, a request to wait a little."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress

from django.db import DatabaseError, IntegrityError, InterfaceError, OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.template import loader

from letters.views_errors import typed_texts

AWAY = (OperationalError, InterfaceError, IntegrityError)
"""Errors that pass by themselves: the database is locked, restarting, out of space; or another tab erased the letter
between two statements."""

RETRY_AFTER = 5  # seconds; a restart takes about one, a lock held longer than ten is refused anyway


def failed(request: HttpRequest) -> HttpResponse:
    """The project's handler500: 503 when the database was away, 500 otherwise; asks the database nothing itself.

    A handler, because middleware sees no error that another middleware raised, such as saving the session.
    """
    away = next((error for error in _causes(sys.exception()) if isinstance(error, AWAY)), None)
    if away is None:
        return HttpResponse(loader.render_to_string("500.html"), status=500)
    if "full" in str(away):
        _make_room()
    return _busy(request)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _busy(request: HttpRequest) -> HttpResponse:
    headers = {"Retry-After": str(RETRY_AFTER), "Cache-Control": "no-store"}
    if "HX-Request" in request.headers:
        return HttpResponse("Busy for a moment.", status=503, headers={**headers, "HX-Reswap": "none"})
    shown = loader.render_to_string("mine/busy.html", {"typed": typed_texts(request.POST)})
    return HttpResponse(shown, status=503, headers=headers)


def _make_room() -> None:
    """Folds SQLite's log into the database: only a commit would, and on a full disk there is none any more."""
    if connection.vendor == "sqlite":
        with suppress(DatabaseError), connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
