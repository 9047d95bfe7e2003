"""A panel gets a letter each, and nobody reads the same one twice."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.compose import compose
from letters.core.panel import overlap, panel
from tests.core.golden import PERSONAS, answers_of

SEVERAL = [path for path in PERSONAS if len(answers_of(path)["people"]["recipients"]) > 1]


@pytest.mark.parametrize("persona", SEVERAL, ids=lambda path: path.stem)
def test_each_interviewer_gets_a_letter_of_their_own(persona: Any) -> None:
    answers = answers_of(persona)
    letters = panel(answers)
    assert len(letters) == len(answers["people"]["recipients"])
    assert len({one.letter.greeting for one in letters}) == len(letters)


@pytest.mark.parametrize("persona", SEVERAL, ids=lambda path: path.stem)
def test_no_two_letters_of_a_panel_open_alike(persona: Any) -> None:
    openings = [one.letter.paragraphs[0].sentences[0].text for one in panel(answers_of(persona))]
    assert len(set(openings)) == len(openings)


@pytest.mark.parametrize(
    "persona", [path for path in SEVERAL if len(answers_of(path)["people"]["recipients"]) == 2], ids=str
)
def test_two_letters_share_less_than_two_copies_of_one_would(persona: Any) -> None:
    answers = answers_of(persona)
    one = compose(answers)
    assert overlap(letter.letter for letter in panel(answers)) < overlap([one, one]) / 4


def test_what_one_of_them_said_goes_to_that_one() -> None:
    answers = answers_of(next(path for path in PERSONAS if path.stem == "grad-analyst"))
    told = {one.name: one.letter.body for one in panel(answers)}
    assert "spreadsheet" in told["Tom Hedges"]
    assert "spreadsheet" not in told["Bella"]


def test_nobody_named_means_no_panel() -> None:
    assert panel({"people": {"recipients": []}}) == ()


def test_only_the_one_who_told_is_thanked_for_telling() -> None:
    answers = answers_of(next(path for path in PERSONAS if path.stem == "grad-analyst"))
    told = {one.name: one.letter.body for one in panel(answers)}
    assert "what worked" in told["Bella"]
    assert "what worked" not in told["Tom Hedges"]
