"""`make test` says plainly how it went."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ground import postgres
from tests.ground.suite import Pass, left_out, report


def test_one_failed_pass_fails_the_whole() -> None:
    assert report([Pass("one", "passed", ""), Pass("two", "FAILED", ""), Pass("three", "passed", "")]) == 1


def test_what_was_left_out_is_said_with_the_way_to_have_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert report([Pass("one", "passed", ""), left_out("a browser", "install one")]) == 0
    assert "LEFT OUT  a browser  to have it, install one" in capsys.readouterr().out


def test_a_postgres_that_cannot_start_says_why() -> None:
    with pytest.raises(RuntimeError, match="unknown"):
        postgres.run(["sh", "-c", "echo unknown option >&2; exit 1"], Path("/"))
