"""Whether this process lives, and whether it can serve: for load balancers and containers, not for people."""

from __future__ import annotations

from collections.abc import Callable

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse

Handler = Callable[[HttpRequest], HttpResponse]


class Readiness:
    """Remembers that all migrations were seen applied, so that asking again costs one small query."""

    migrated = False

    def __call__(self) -> str:
        """Empty when requests can be served, else what is in the way."""
        try:
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1")
            self.migrated = self.migrated or not _unapplied()
        except DatabaseError:
            return "the database cannot be reached"
        return "" if self.migrated else "migrations are not applied"


def _unapplied() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def health(get_response: Handler) -> Handler:
    """Answers /healthz and /readyz before anything else looks at the request: any host name, no redirect, no log."""
    ready = Readiness()

    def handle(request: HttpRequest) -> HttpResponse:
        if request.path_info == "/healthz":
            return _answer("")
        if request.path_info == "/readyz":
            return _answer(ready())
        return get_response(request)

    return handle


def _answer(trouble: str) -> HttpResponse:
    headers = {"Cache-Control": "no-store"}
    return HttpResponse(trouble or "ok", status=503 if trouble else 200, content_type="text/plain", headers=headers)
