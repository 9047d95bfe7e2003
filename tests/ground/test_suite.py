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


def results(folder: Path, name: str, *cases: str) -> Path:
    file = folder / name
    file.write_text(f"<testsuites>{''.join(cases)}</testsuites>")
    return file


RAN = '<testcase classname="walls" name="are_painted"/>'
SKIPPED = '<testcase classname="walls" name="are_painted"><skipped message="no brush here"/></testcase>'


def test_a_test_that_ran_nowhere_is_said_with_its_reason(tmp_path: Path) -> None:
    passes = [results(tmp_path, "1", SKIPPED), results(tmp_path, "2", SKIPPED)]
    assert skipped(passes) == [Row("Skipped: no brush here", "LEFT OUT", "")]


def test_a_test_that_ran_in_one_pass_was_not_left_out(tmp_path: Path) -> None:
    assert skipped([results(tmp_path, "1", SKIPPED), results(tmp_path, "2", RAN)]) == []
