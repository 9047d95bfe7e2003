"""The command: one letter or one text a line, findings on standard output and nothing else."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

ROOT = Path(__file__).parent.parent.parent
GENERIC = "Thank you for the opportunity to interview for the position at your company. " * 4

Coach = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def coach(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Coach:
    """Has the command read these bytes, and gives back the objects it prints, one for each line."""

    def run(*options: str, typed: bytes) -> list[dict[str, Any]]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
        call_command("coach", "-", *options)
        printed = capsys.readouterr()
        assert printed.err == ""
        return [json.loads(line) for line in io.StringIO(printed.out)]

    return run


def test_every_line_gets_one_object_in_order() -> None:
    command = [sys.executable, "manage.py", "coach", "-", "--lines"]
    text = b"Any feedback would be welcome.\n\nThank you for the soup.\n"
    result = subprocess.run(command, cwd=ROOT, input=text, capture_output=True, check=True)
    found = [json.loads(line)["findings"] for line in result.stdout.decode().splitlines()]
    assert [[each["category"] for each in findings] for findings in found] == [["feedback_request"], [], []]
    assert found[0][0].keys() >= {"rule", "category", "level", "start", "end", "text", "message", "suggestion"}


def test_rules_about_whole_letters_do_not_speak_of_lines(coach: Coach) -> None:
    assert coach("--lines", typed=GENERIC.encode()) == [{"findings": []}]


def test_one_letter_is_reviewed_as_a_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "letter.txt"
    file.write_text(GENERIC)
    call_command("coach", str(file), "--format", "json")
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert [finding["category"] for finding in findings] == ["generic_no_specifics"]


def test_what_cannot_be_a_letter_is_refused_with_a_reason(coach: Coach) -> None:
    with pytest.raises(CommandError, match="a letter has at most") as refused:
        coach(typed=b"a" * 1_000_000)
    assert refused.value.returncode == 2


def test_a_missing_file_is_refused_with_a_reason() -> None:
    with pytest.raises(CommandError, match=r"Cannot read no-such-file\.txt") as refused:
        call_command("coach", "no-such-file.txt")
    assert refused.value.returncode == 2


@pytest.mark.parametrize("typed", [b"\x00\xff\xfe broken \xed\xa0\x80", "😀 ".encode() * 500, b"(" * 5000, b""])
def test_broken_input_gets_an_answer_and_no_traceback(typed: bytes, coach: Coach) -> None:
    assert all("findings" in line for line in coach("--lines", typed=typed))
