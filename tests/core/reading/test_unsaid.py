"""A difficulty that was typed without who has it is the employer's, or how things are."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.WARM)


@pytest.mark.parametrize("beginning", ["that", "how", ""])
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("hard to get planning permission", "it is hard to get planning permission"),
        ("struggling to fill the night shift", "you are struggling to fill the night shift"),
        ("always short of staff", "you are always short of staff"),
        ("under pressure from head office", "you are under pressure from head office"),
        ("had a flood last winter and lost the archive", "you had a flood last winter and lost the archive"),
        ("been without a manager since march", "you have been without a manager since March"),
        ("need more volunteers", "you need more volunteers"),
        ("get too many emails", "you get too many emails"),
        ("turned away 40 families last year", "you turned away 40 families last year"),
        ("never enough time", "there is never enough time"),
        ("too few nurses", "there are too few nurses"),
        ("we dont have enough beds", "you don't have enough beds"),
        ("our suppliers are late all the time", "your suppliers are late all the time"),
        ("because of the weather they lost a week", "you lost a week because of the weather"),
    ],
)
def test_a_difficulty_gets_its_subject(typed: str, beginning: str, said: str) -> None:
    read = material("challenge", typed, beginning, NOBODY)
    assert read is not None
    assert read.text.removeprefix("how ") == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("reduced hours", "reduced hours"),
        ("lack of funding", "the lack of funding"),
        ("losing people to the competition", "the problem of losing people to the competition"),
        ("running out of space", "running out of space"),
        ("we talked about parking", "parking"),
    ],
)
def test_a_thing_stays_one(typed: str, said: str) -> None:
    read = material("challenge", typed, "about", NOBODY)
    assert read is not None
    assert read.text == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("because the building is listed they cant do it", "you can't do it because the building is listed"),
        ("because kids come first", "kids come first"),
        ("because people come back if they are treated well", "people come back if they are treated well"),
    ],
)
def test_a_cause_comes_last(typed: str, said: str) -> None:
    read = material("made_clear", typed, "", NOBODY)
    assert read is not None
    assert read.text == said
