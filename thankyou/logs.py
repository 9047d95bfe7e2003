"""What is written down in production: one JSON object a line, without a word, a name or an id of anybody's."""

from __future__ import annotations

import json
import logging
import time
import traceback
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse

Handler = Callable[[HttpRequest], HttpResponse]

requests = logging.getLogger("thankyou.request")


class JsonFormatter(logging.Formatter):
    """A record as JSON. Of an error it tells the kind and the places in the code, never the message.

    Messages quote what people typed (a database names the row, Django the address), so a record shows its template
    before anything is filled in; only our own request lines carry values, and those are `request_line`'s.
    """

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        line: dict[str, Any] = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname,
            "logger": record.name,
        }
        if record.name == requests.name and isinstance(record.args, dict):
            return json.dumps({**line, **record.args})
        line["event"] = _event(record)
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            line |= {"error": type(error).__name__, "at": _places(error)}
        return json.dumps(line)


def _event(record: logging.LogRecord) -> str:
    """Gunicorn's word on itself in full; from its warnings on, it quotes requests, as others do at any level."""
    if record.name.startswith("gunicorn") and record.levelno <= logging.INFO:
        return record.getMessage()
    return str(record.msg) if record.args else ""


def _places(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]


def request_line(get_response: Handler) -> Handler:
    """Writes one line a request: the name of its route, since the address itself holds ids, codes and searches."""

    def handle(request: HttpRequest) -> HttpResponse:
        started = time.perf_counter()
        response = get_response(request)
        match = request.resolver_match
        line = {
            "method": request.method,
            "route": match.view_name if match else "-",
            "status": response.status_code,
            "ms": round((time.perf_counter() - started) * 1000, 1),
        }
        requests.info("%(method)s %(route)s %(status)s %(ms)s", line)
        return response

    return handle


LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "thankyou.logs.JsonFormatter"}},
    "handlers": {"lines": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["lines"], "level": "WARNING"},
    "loggers": {
        # Django's own handlers would mail an error with all its local variables; below ERROR it repeats our line.
        "django": {"handlers": [], "level": "ERROR", "propagate": True},
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        "thankyou": {"level": "INFO"},
    },
}
"""The LOGGING setting in production."""
