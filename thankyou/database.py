"""How each database is opened so that what was saved stays saved."""

from __future__ import annotations

from typing import Any

# WAL lets people read while one writes; IMMEDIATE takes the write lock up front, so two writers wait in turn rather
# than fail half-way; FULL makes a commit reach the disk before anyone reads "Saved".
SQLITE = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 10,  # seconds to wait for another writer
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
}


def kept(database: dict[str, Any]) -> dict[str, Any]:
    """The database settings with connections kept open and, on SQLite, the pragmas above.

    Closing SQLite's last connection rewrites its log, three fsyncs a save; kept open, a save costs one.
    """
    kept_open = {"CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True}
    if database["ENGINE"].endswith("sqlite3"):
        return {**database, **kept_open, "OPTIONS": SQLITE}
    return {**database, **kept_open}
