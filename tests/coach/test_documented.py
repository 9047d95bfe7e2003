"""docs/coach.md says what is true, and the findings of whole bad letters change only on purpose."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from letters.core.coach.engine import review_text
from letters.core.coach.rule import Context
from letters.core.letter import Tone
from tests.coach.documented import MEASURED, PAGE, figures, table
from tests.coach.report import LABELLED

SNAPSHOT = Path(__file__).parent / "snapshot.txt"
MOST_LETTERS = 12


def bad_letters() -> str:
    """All findings over a dozen whole letters that hold faults, one to a line."""
    lines: list[str] = []
    rows = [json.loads(line) for line in (LABELLED / "letters_a_dev.jsonl").read_text(encoding="utf-8").splitlines()]
    for row in [row for row in rows if row["labels"]][:MOST_LETTERS]:
        context = Context(tone=Tone(row.get("tone", "warm")), feedback_invited=row.get("feedback_invited", False))
        lines.append(f"# {', '.join(row['labels'])}")
        for found in review_text(row["text"], context):
            text = " ".join(found.text.split())
            lines.append(f"{found.level} {found.rule} {found.start}-{found.end} {text[:80]}")
    return "\n".join(lines) + "\n"


def test_the_findings_of_whole_bad_letters_are_the_recorded_ones() -> None:
    """`python -m tests.coach.test_documented` records them anew; read the diff."""
    assert bad_letters() == SNAPSHOT.read_text(encoding="utf-8")


def test_the_table_of_rules_is_current() -> None:
    assert table() in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("part", MEASURED)
def test_the_documented_figures_are_the_measured_ones(part: str) -> None:
    assert figures(part) in PAGE.read_text(encoding="utf-8")


if __name__ == "__main__":
    SNAPSHOT.write_text(bad_letters(), encoding="utf-8")
