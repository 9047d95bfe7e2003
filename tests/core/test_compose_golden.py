"""Every persona's letter is the one that was read and approved."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from letters.core.compose import compose
from tests.core.golden import PERSONAS, answers_of, as_text, begins_with_i, golden_path, measures


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda path: path.stem)
def test_the_letter_is_the_one_that_was_approved(persona: Path) -> None:
    approved = golden_path(persona).read_text("utf-8")
    letter = as_text(compose(answers_of(persona)))
    changes = "\n".join(
        difflib.unified_diff(approved.splitlines(), letter.splitlines(), "approved", "now", lineterm="")
    )
    assert letter == approved, f"{changes}\n\nIf it reads better now: python -m tests.core.golden --regen"


def test_there_are_at_least_forty_personas() -> None:
    assert len(PERSONAS) >= 40


def test_letters_of_different_people_hardly_share_six_words_in_a_row() -> None:
    found = measures([compose(answers_of(persona)) for persona in PERSONAS])
    assert found["shared runs, median"] == 0
    assert found["shared runs, mean"] < 1
    assert found["shared runs, most"] <= 18


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda path: path.stem)
def test_no_letter_is_full_of_sentences_that_begin_with_i(persona: Path) -> None:
    assert begins_with_i(compose(answers_of(persona))) <= 5
