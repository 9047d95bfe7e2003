"""A backup is whole, whatever is written meanwhile."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from io import StringIO
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import connection

from letters.models import Draft

pytestmark = pytest.mark.django_db(transaction=True)

on_sqlite = pytest.mark.skipif("connection.vendor != 'sqlite'", reason="PostgreSQL has pg_dump")


@pytest.fixture
def busy_writer(alice: User) -> Iterator[threading.Event]:
    """Somebody who writes one letter after the other, each twice as two rows in one transaction."""
    begun, done = threading.Event(), threading.Event()
    path = connection.settings_dict["NAME"]
    Draft.objects.create(owner=alice)

    def write() -> None:
        copy = "INSERT INTO auth_group (name) VALUES (?)"
        with closing(sqlite3.connect(path, timeout=20)) as own:
            for number in range(100_000):
                if done.is_set():
                    return
                with own:
                    own.execute(copy, [f"{number} left"])
                    own.execute(copy, [f"{number} right"])
                begun.set()

    thread = threading.Thread(target=write)
    thread.start()
    assert begun.wait(timeout=30)
    yield begun
    done.set()
    thread.join()


@on_sqlite
def test_a_backup_holds_whole_transactions_while_writing_goes_on(busy_writer: object, tmp_path: Path) -> None:
    for number in range(10):
        file = tmp_path / f"{number}.sqlite3"
        call_command("backup", str(file), stdout=StringIO())
        with closing(sqlite3.connect(file)) as copy:
            assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert copy.execute("SELECT count(*) FROM letters_draft").fetchone() == (1,)
            names = [name.split()[0] for (name,) in copy.execute("SELECT name FROM auth_group ORDER BY id")]
        assert names
        assert names[::2] == names[1::2]


@on_sqlite
def test_a_backup_is_one_file_for_its_owner_alone(alice: User, tmp_path: Path) -> None:
    file = tmp_path / "letters.sqlite3"
    call_command("backup", str(file), stdout=StringIO())
    assert list(tmp_path.iterdir()) == [file]
    assert file.stat().st_mode & 0o777 == 0o600


@on_sqlite
def test_a_backup_that_fails_leaves_the_last_one(alice: User, tmp_path: Path) -> None:
    file = tmp_path / "letters.sqlite3"
    call_command("backup", str(file), stdout=StringIO())
    before = file.read_bytes()
    (tmp_path / "letters.sqlite3.unfinished").mkdir()
    with pytest.raises(CommandError) as error:
        call_command("backup", str(file), stdout=StringIO())
    assert error.value.returncode == 2
    assert file.read_bytes() == before


def test_a_backup_on_postgres_names_the_right_tool(alice: User, tmp_path: Path) -> None:
    if connection.vendor == "sqlite":
        pytest.skip("SQLite is copied")
    with pytest.raises(CommandError, match="pg_dump") as error:
        call_command("backup", str(tmp_path / "file"))
    assert error.value.returncode == 2
