"""A panel gets a letter each, and nobody reads the same one twice."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from letters.core.compose import compose
from letters.core.panel import PanelLetter, Seat, overlap, panel, seats, shared
from tests.core.golden import PERSONAS, answers_of

ROOT = UUID(int=5)
SEVERAL = [path for path in PERSONAS if len(seats(answers_of(path))) > 1]


def _answers(stem: str) -> dict[str, Any]:
    return answers_of(next(path for path in PERSONAS if path.stem == stem))


def _told(panelled: tuple[PanelLetter, ...]) -> dict[str, str]:
    return {one.name: one.letter.body for one in panelled}


@pytest.mark.parametrize("persona", SEVERAL, ids=lambda path: path.stem)
def test_each_interviewer_gets_a_letter_that_shares_no_six_words(persona: Path) -> None:
    answers = answers_of(persona)
    letters = panel(answers, ROOT)
    assert len({one.letter.greeting for one in letters}) == len(seats(answers))
    assert shared(letters) == 0


@pytest.mark.parametrize("persona", SEVERAL, ids=lambda path: path.stem)
def test_no_two_letters_of_a_panel_open_alike(persona: Path) -> None:
    letters = panel(answers_of(persona), ROOT)
    openings = [one.letter.paragraphs[0].sentences[0].text.split()[:3] for one in letters]
    assert all(one != other for one, other in combinations(openings, 2))


def test_a_letter_is_composed_again_from_its_answers_and_seed() -> None:
    for one in panel(_answers("qa-tester-warsaw"), ROOT):
        assert compose(one.answers, str(one.seed)) == one.letter


def test_two_copies_share_everything() -> None:
    letter = compose(_answers("grad-analyst"))
    assert overlap([letter, letter]) > 50
    assert overlap([letter, letter], [letter.body.split(".")[0]]) < overlap([letter, letter])


def test_what_one_of_them_said_goes_to_that_one() -> None:
    told = _told(panel(_answers("grad-analyst"), ROOT))
    assert "spreadsheet" in told["Tom Hedges"]
    assert "spreadsheet" not in told["Bella"]


def test_a_memory_of_ones_own_stands_in_one_letter() -> None:
    answers = _answers("grad-analyst")
    seated = [Seat("Tom Hedges", said="you let me hold the oldest ledger"), Seat("Bella", "Bella")]
    told = _told(panel(answers, ROOT, seated))
    assert "oldest ledger" in told["Tom Hedges"]
    assert "oldest ledger" not in told["Bella"]


def test_nobody_named_means_no_panel() -> None:
    assert panel({"people": {"recipients": []}}, ROOT) == ()


def test_only_the_one_who_told_is_thanked_for_telling() -> None:
    told = _told(panel(_answers("grad-analyst"), ROOT))
    assert "what worked" in told["Bella"]
    assert "what worked" not in told["Tom Hedges"]


def test_those_who_are_no_readers_are_thanked_once() -> None:
    told = _told(panel(_answers("careless-grants-officer"), ROOT))
    assert sum("shortbread" in body for body in told.values()) == 1
