"""Praise is left to the letter, and how something was becomes what was seen, wherever it was typed."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers


def _read(beginning: str, typed: str) -> Material:
    found = material("enjoyed", typed, beginning, Readers(read_people([{"name": "Kiri"}]), Tone.WARM))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("", "4 day week sounds great", "the four-day week"),
        ("", "the whole day really", "the whole day"),
        ("", "her enthusiasm was infectious", "your infectious enthusiasm"),
        ("", "how organised the stock room is", "seeing how organised the stock room is"),
        ("", "how important the loom is", "how important the loom is"),
        ("", "The interview panel's interest in my weaving", "your interest in my weaving"),
        ("", "good coffee, nice people", "the good coffee and the nice people"),
        ("", "the trial in the kitchen, loved every minute", "the trial in the kitchen"),
        ("", "Mrs Begum in the canteen, what a character", "meeting Mrs Begum in the canteen"),
        ("how", "is organised the harvest", "how the harvest is organised"),
        ("that", "the mill has an own nursery", "the mill has its own nursery"),
        ("that", "you could tell people love it there", "learning that I could tell people love it there"),
        ("doing", "asking questions to the team", "asking the team questions"),
    ],
)
def test_it_is_told_without_praise(beginning: str, typed: str, text: str) -> None:
    assert _read(beginning, typed).text == text
