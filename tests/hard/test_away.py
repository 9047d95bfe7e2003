"""The database goes away, or its disk is full, while people write: they are told, and it heals by itself."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.ground import postgres
from tests.hard.site import Site, Writer

WRITERS = 8
RESTARTS = 5
DISK = 3 * 1024 * 1024  # bytes; more than the empty database, less than its log would grow to


def _restart(site: Site) -> None:
    folder = Path(urlsplit(site.env["DATABASE_URL"]).path).parent
    copied = next(folder.rglob("bin/pg_ctl"), None)
    control = copied or (postgres.installed() or folder) / "pg_ctl"
    data = str(folder / "data")
    postgres.run([str(control), "restart", "-w", "-m", "immediate", "-D", data, "-l", str(folder / "log")], folder)


def test_a_database_that_restarts_costs_patience_and_no_word(on_postgres: Site, say: Callable[[str], None]) -> None:
    done = threading.Event()

    def write(number: int) -> Writer:
        writer, count = Writer(on_postgres).begin(), 0
        while not done.is_set():
            writer.save("interest", enjoyed=f"word {count} of writer {number} here")
            count += 1
        return writer

    with ThreadPoolExecutor(WRITERS) as pool:
        writers = [pool.submit(write, number) for number in range(WRITERS)]
        for _ in range(RESTARTS):
            time.sleep(2)
            _restart(on_postgres)
        time.sleep(2)
        done.set()
    answers = Counter(status for writer in writers for status in writer.result().answers)
    stored = on_postgres.stored()
    missing = [word for writer in writers for word in writer.result().said if word not in stored]
    say(f"{RESTARTS} restarts: {dict(answers)} answers, {len(missing)} confirmed words missing")
    assert missing == []
    assert set(answers) <= {302, 503}
    assert [writer.result().answers[-1] for writer in writers] == [302] * WRITERS


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, a few megabytes large."""
    place = tmp_path / "disk"
    place.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root may make a small file system")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(place)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no small file system can be made here")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def _type_until(writer: Writer, status: int, most: int) -> int:
    """Types on until it is answered so; returns how often it was not."""
    for count in range(most):
        if writer.type_on("interest", enjoyed=f"word {len(writer.answers)}" + " and more" * 60) == status:
            return count
    return most


def test_a_full_disk_is_said_and_heals_when_there_is_room_again(small_disk: Path, say: Callable[[str], None]) -> None:
    with Site(small_disk) as site:
        writer = Writer(site).begin()
        _type_until(writer, 200, 1)
        filler = small_disk / "filler"
        with suppress(OSError), filler.open("wb", buffering=0) as file:
            while file.write(bytes(4096)):
                pass
        saved = _type_until(writer, 503, 2_000)
        assert "Section" in writer.reads("interest")
        filler.unlink()
        refused = _type_until(writer, 200, 10)
        stored = site.stored()
    say(f"full after {saved} saves; {refused} refused after there was room: {dict(Counter(writer.answers))}")
    assert refused == 0
    assert set(writer.answers) == {200, 503}
    assert writer.said[-1] in stored


def test_a_disk_smaller_than_the_log_heals_by_itself(small_disk: Path, say: Callable[[str], None]) -> None:
    with Site(small_disk) as site:
        writer = Writer(site).begin()
        before = _type_until(writer, 503, 3_000)
        refused = _type_until(writer, 200, 10)
        answers = Counter(writer.answers)
    say(f"{before} saves until the disk was full, {refused} refused before it went on: {dict(answers)}")
    assert answers[503] > 0
    assert refused < 10
    assert set(answers) == {200, 503}
