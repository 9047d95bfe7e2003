"""`manage.py backup FILE`: a copy of the SQLite database, taken while people go on writing."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

FAILED = 2
"""The exit status when no backup was made."""


class Command(BaseCommand):
    """Writes a checked copy, readable by its owner alone. Exit status 2 and the reason when there is none."""

    help = "Copies the SQLite database to FILE while the site runs, and checks the copy."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where to."""
        parser.add_argument("file", type=Path, help="the copy; an older file of that name is replaced")

    def handle(self, **options: Any) -> None:
        """Copies beside FILE first, so that a copy that failed never replaces a good one."""
        file: Path = options["file"]
        if connection.vendor != "sqlite":
            raise CommandError("On PostgreSQL, use pg_dump.", returncode=FAILED)
        unfinished = file.with_name(f"{file.name}.unfinished")
        try:
            unfinished.unlink(missing_ok=True)
            os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL, 0o600))
            _copy(unfinished)
            unfinished.replace(file)
        except (OSError, sqlite3.Error) as error:
            with suppress(OSError):
                unfinished.unlink()
            raise CommandError(f"No backup was made: {error}", returncode=FAILED) from error
        self.stdout.write(f"{file}: {file.stat().st_size:,} bytes")


def _copy(file: Path) -> None:
    """The database as it stands at one moment: in WAL mode reading it whole stops no writer."""
    connection.ensure_connection()
    with closing(sqlite3.connect(file)) as copy:
        connection.connection.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, whole without a log beside it
        [(verdict,)] = copy.execute("PRAGMA integrity_check(1)")
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
    with file.open("rb") as written:
        os.fsync(written.fileno())
