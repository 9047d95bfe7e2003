"""The command: one letter or one text a line, findings on standard output and nothing else."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def coach(*options: str, text: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run `manage.py coach` on standard input."""
    return subprocess.run(
        [sys.executable, "manage.py", "coach", *options], cwd=ROOT, input=text, capture_output=True, check=False
    )


def test_every_line_gets_one_object_in_order() -> None:
    result = coach("-", "--lines", text=b"Any feedback would be welcome.\n\nThank you for the soup.\n")
    found = [json.loads(line)["findings"] for line in result.stdout.decode().splitlines()]
    assert result.returncode == 0
    assert [[each["category"] for each in findings] for findings in found] == [["feedback_request"], [], []]
    assert found[0][0].keys() >= {"rule", "category", "level", "start", "end", "text", "message", "suggestion"}


def test_rules_about_whole_letters_do_not_speak_of_lines() -> None:
    text = "Thank you for the opportunity to interview for the position at your company. " * 4
    assert json.loads(coach("-", "--lines", text=text.encode()).stdout) == {"findings": []}


def test_one_letter_is_reviewed_as_a_whole() -> None:
    text = "Thank you for the opportunity to interview for the position at your company. " * 4
    result = json.loads(coach("-", "--format", "json", text=text.encode()).stdout)
    assert [finding["category"] for finding in result["findings"]] == ["generic_no_specifics"]


def test_what_cannot_be_a_letter_is_refused_with_a_reason() -> None:
    result = coach("-", text=b"a" * 1_000_000)
    assert (result.returncode, result.stdout) == (2, b"")
    assert b"a letter has at most" in result.stderr


def test_a_missing_file_is_refused_with_a_reason() -> None:
    result = coach("no-such-file.txt")
    assert result.returncode == 2
    assert b"Cannot read no-such-file.txt" in result.stderr


@pytest.mark.parametrize("text", [b"\x00\xff\xfe broken \xed\xa0\x80", "😀 ".encode() * 500, b"(" * 5000, b""])
def test_broken_input_gets_an_answer_and_no_traceback(text: bytes) -> None:
    result = coach("-", "--lines", text=text)
    assert result.returncode == 0
    assert b"Traceback" not in result.stderr
    assert all("findings" in json.loads(line) for line in io.StringIO(result.stdout.decode()))
