"""What the hard tests share: sites of their own to do harm to, on either database."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ground import postgres
from tests.hard.site import Site

TRIES = int(os.environ.get("HARD_TRIES", "500"))

CAREFUL = "?options=-csynchronous_commit%3Don"
"""The servers of the ordinary tests confirm before they have written; here that is what is tried."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "hard: kills servers and fills disks; runs only when asked for by -m hard")


def pytest_ignore_collect(config: pytest.Config) -> bool | None:
    """Stays out of every run that does not ask for it; None leaves the rest to pytest."""
    return None if "hard" in config.option.markexpr else True


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "hard" in item.path.parts:
            item.add_marker("hard")


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Tells a figure on the terminal, passed or not."""

    def tell(figure: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n{figure}\n")

    return tell


@pytest.fixture
def tries() -> int:
    return TRIES


@pytest.fixture
def on_sqlite(tmp_path: Path) -> Iterator[Site]:
    with Site(tmp_path) as site:
        yield site


@pytest.fixture
def on_postgres(tmp_path: Path) -> Iterator[Site]:
    with postgres.server() as server:
        if server is None:
            pytest.skip(f"no PostgreSQL here: {postgres.HOW_TO_GET}")
        with Site(tmp_path, server[1] + CAREFUL) as site:
            yield site


@pytest.fixture(params=["on_sqlite", "on_postgres"])
def site(request: pytest.FixtureRequest) -> Site:
    found: Site = request.getfixturevalue(request.param)
    return found
