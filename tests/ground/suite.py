"""Everything that `make test` runs, and the table of what ran and what was left out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4
from xml.etree import ElementTree as ET

from tests.ground import apt, chromium, contract, environment, newest, postgres

LOCK = Path("requirements-dev.txt")
NEWEST = Path(".venv-newest")
RESULTS = Path(".cache/results")
WHOLE = ["tests/web", "tests/exports", "tests/core/test_compose_golden.py"]
"""What touches Django, other packages or a letter from end to end."""


@dataclass(frozen=True)
class Row:
    """One line of the closing table: what was to run, how it ended ("passed", "FAILED", "LEFT OUT") and the rest."""

    name: str
    outcome: str
    detail: str


def left_out(name: str, how_to_get: str) -> Row:
    """A line for what could not run here."""
    return Row(name, "LEFT OUT", f"to have it, {how_to_get}")


def skipped(results: Iterable[Path]) -> list[Row]:
    """A line for every reason for which a test skipped itself in all passes, from pytest's own reports."""
    ran, reasons = set(), {}
    for case in (case for path in results for case in ET.parse(path).iter("testcase")):  # noqa: S314 - our own files
        test = (case.get("classname"), case.get("name"))
        if (skip := case.find("skipped")) is None:
            ran.add(test)
        else:
            reasons[test] = skip.get("message", "")
    never = {reason for test, reason in reasons.items() if test not in ran}
    return [Row(f"Skipped: {reason}", "LEFT OUT", "") for reason in sorted(never)]


def pytest(name: str, *options: str, python: str | Path = sys.executable, **environ: str) -> Row:
    """Runs pytest with these options on every core of this machine; that no test ran counts as a failure."""
    print(f"\n### {name}", flush=True)
    started = time.monotonic()
    command = [python, "-m", "pytest", "--numprocesses=auto", f"--junit-xml={RESULTS / uuid4().hex}.xml", *options]
    code = subprocess.run(command, check=False, env={**os.environ, **environ}).returncode
    return Row(name, "FAILED" if code else "passed", f"{time.monotonic() - started:.0f} s")


def versions(python: str | Path = sys.executable) -> str:
    """A Python's version, and its Django's."""
    ask = "import platform, django; print(f'Python {platform.python_version()}, Django {django.__version__}')"
    return subprocess.run([python, "-c", ask], check=True, capture_output=True, text=True).stdout.strip()


def on_sqlite() -> Row:
    """Everything but the browser."""
    return pytest(f"{versions()}, SQLite", "-m", "not browser")


def on_what_differs() -> list[Row]:
    """Pages, exports and whole letters on PostgreSQL, the newest Python here and the newest Django it takes.

    Where one of them is wanting, the others are tried all the same.
    """
    python, wanting = newest_environment()
    try:
        with postgres.server() as server:
            if server is None:
                wanting.append(left_out("Database tests on PostgreSQL", postgres.HOW_TO_GET))
            if server is None and python is None:
                return wanting
            database, url = server or ("SQLite", "")
            name = f"{versions(python or sys.executable)}, {database}: pages, exports, letters"
            environ = {"DATABASE_URL": url} if url else {}
            return [pytest(name, "-m", "not browser", *WHOLE, python=python or sys.executable, **environ), *wanting]
    except RuntimeError as error:
        return [Row("Database tests on PostgreSQL", "FAILED", f"it did not start: {error}"), *wanting]


def newest_environment() -> tuple[Path | None, list[Row]]:
    """The newest Python here with the newest Django it takes, or a line on how to get one."""
    if not (python := newest.newest()):
        return None, [left_out("The newest Python and Django", newest.HOW_TO_GET)]
    if subprocess.run([python, environment.__file__, NEWEST, LOCK], check=False).returncode:
        return None, [
            left_out("The newest Python and Django", f"see above why its packages do not install on {python}")
        ]
    return (NEWEST / "bin" / "python").absolute(), []


def in_a_browser() -> Row:
    """The pages, as a person uses them."""
    if not chromium.obtained():
        return left_out("Browser tests in Chromium", chromium.HOW_TO_GET)
    return pytest("Browser tests in Chromium", "-m", "browser", "tests/browser")


def report(rows: list[Row]) -> int:
    """Prints the table. Returns the exit code: 1 when a pass failed; what was left out is said, and no failure."""
    width = max(len(row.name) for row in rows)
    print("\n### What ran, and what did not", flush=True)
    for row in rows:
        print(f"{row.outcome:8}  {row.name:{width}}  {row.detail}".rstrip())
    return int(any(row.outcome == "FAILED" for row in rows))


def main() -> int:
    """Runs every pass, whatever became of the others, so that one failure hides no other."""
    contract.fetch()
    if not shutil.which("pdftotext"):
        apt.install("poppler-utils")
    shutil.rmtree(RESULTS, ignore_errors=True)
    RESULTS.mkdir(parents=True)
    passes = [on_sqlite(), *on_what_differs(), in_a_browser()]
    return report([*passes, *skipped(RESULTS.iterdir())])


if __name__ == "__main__":
    sys.exit(main())
