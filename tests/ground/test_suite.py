"""`make test` says plainly how it went."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ground import postgres
from tests.ground.suite import Row, left_out, report, skipped


def test_one_failed_pass_fails_the_whole() -> None:
    assert report([Row("one", "passed", ""), Row("two", "FAILED", ""), Row("three", "passed", "")]) == 1


def test_what_was_left_out_is_said_with_the_way_to_have_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert report([Row("one", "passed", ""), left_out("a browser", "install one")]) == 0
    assert "LEFT OUT  a browser  to have it, install one" in capsys.readouterr().out


def test_a_postgres_that_cannot_start_says_why() -> None:
    with pytest.raises(RuntimeError, match="unknown"):
        postgres.run(["sh", "-c", "echo unknown option >&2; exit 1"], Path("/"))


def test_a_skipped_test_is_said_with_its_reason(tmp_path: Path) -> None:
    results = tmp_path / "results.xml"
    results.write_text('<testsuites><testcase><skipped message="no brush here"/></testcase></testsuites>')
    assert skipped(results) == [Row("Skipped: no brush here", "LEFT OUT", "")]
