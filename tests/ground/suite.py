"""Everything that `make test` runs, one pass after the other, and the table of what ran and what was left out."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from tests.ground import chromium, contract, environment, newest, postgres

LOCK = Path("requirements-dev.txt")
NEWEST = Path(".venv-newest")


@dataclass(frozen=True)
class Pass:
    """One line of the closing table: what was to run, how it ended ("passed", "FAILED", "LEFT OUT") and the rest."""

    name: str
    outcome: str
    detail: str


def pytest(name: str, *options: str, python: str | Path = sys.executable, **environ: str) -> Pass:
    """Runs pytest with these options; no test run counts as a failure."""
    print(f"\n### {name}", flush=True)
    started = time.monotonic()
    command = [python, "-m", "pytest", "-q", *options]
    code = subprocess.run(command, check=False, env={**os.environ, **environ}).returncode
    return Pass(name, "FAILED" if code else "passed", f"{time.monotonic() - started:.0f} s")


def left_out(name: str, how_to_get: str) -> Pass:
    """A line for what could not run here."""
    return Pass(name, "LEFT OUT", f"to have it, {how_to_get}")


def formtools_contract() -> Pass:
    """Fetches formtools' storage tests, for the passes after it to run."""
    name = "django-formtools' own storage tests"
    return Pass(name, "fetched", "run in the passes below") if contract.fetch() else left_out(name, contract.HOW_TO_GET)


def on_sqlite() -> Pass:
    """Everything but the browser."""
    return pytest(f"Python {platform.python_version()}, Django {version('django')}, SQLite", "-m", "not browser")


def on_postgres() -> Pass:
    """What touches a database, on PostgreSQL."""
    try:
        with postgres.server() as server:
            if not server:
                return left_out("Database tests on PostgreSQL", postgres.HOW_TO_GET)
            name, url = server
            return pytest(f"Database tests on {name}", "-m", "database and not browser", DATABASE_URL=url)
    except RuntimeError as error:
        return Pass("Database tests on PostgreSQL", "FAILED", f"it did not start: {error}")


def in_a_browser() -> Pass:
    """The pages, as a person uses them."""
    if not chromium.obtained():
        return left_out("Browser tests in Chromium", chromium.HOW_TO_GET)
    return pytest("Browser tests in Chromium", "-m", "browser")


def on_the_newest() -> Pass:
    """Everything but the browser, on the newest Python here and the newest Django it takes."""
    if not (python := newest.newest()):
        return left_out("The newest Python and Django", newest.HOW_TO_GET)
    subprocess.run([python, environment.__file__, NEWEST, LOCK], check=True)
    own = (NEWEST / "bin" / "python").absolute()
    ask = "import platform, django; print(f'Python {platform.python_version()}, Django {django.__version__}, SQLite')"
    name = subprocess.run([own, "-c", ask], check=True, capture_output=True, text=True).stdout.strip()
    return pytest(name, "-m", "not browser", python=own)


def report(passes: list[Pass]) -> int:
    """Prints the table. Returns the exit code: 1 when a pass failed; what was left out is said, and no failure."""
    width = max(len(one.name) for one in passes)
    print("\n### What ran, and what did not", flush=True)
    for one in passes:
        print(f"{one.outcome:8}  {one.name:{width}}  {one.detail}")
    return int(any(one.outcome == "FAILED" for one in passes))


def main() -> int:
    """Runs the passes one after the other, so that a failure in one hides nothing in the next."""
    return report([step() for step in (formtools_contract, on_sqlite, on_postgres, in_a_browser, on_the_newest)])


if __name__ == "__main__":
    sys.exit(main())
