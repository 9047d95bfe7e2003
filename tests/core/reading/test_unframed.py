"""A difficulty is told by itself, whoever brought it up."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

DANA = Readers(read_people([{"name": "Dana"}]), Tone.WARM)
TWO = Readers(read_people([{"name": "Dana"}, {"name": "Bruno Keller"}]), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Dana mentioned the high rate of returns", "the high rate of returns"),
        ("dana talked about the rota", "the rota"),
        ("she mentioned attendance", "attendance"),
        ("they said short on staff", "you are short on staff"),
        ("they mentioned parking a lot", "parking"),
        ("I was told they are short on staff", "you are short on staff"),
        ("it came up that they struggle with parking", "you struggle with parking"),
        ("I think it was parking", "parking"),
        ("one challenge they have is parking", "parking"),
        ("the problem was that nobody applied", "nobody applied"),
        ("probably staffing", "staffing"),
        ("staffing like everyone else", "staffing"),
        ("the main challenge is parking", "the main challenge is parking"),
        ("Dana is worried about the roof", "you are worried about the roof"),
        ("Sam mentioned that orders are late", "Sam told me that orders are late"),
        ("the boss said the wifi is bad", "the boss told me that the wifi is bad"),
        ("Dana asked how i would do it", "you asked how I would do it"),
        ("legacy code nobody wants to touch", "the problem of legacy code nobody wants to touch"),
    ],
)
def test_a_difficulty_leaves_its_frame(typed: str, said: str) -> None:
    read = material("challenge", typed, "", DANA)
    assert read is not None
    assert read.text == said


def test_what_one_of_two_mentioned_is_told_by_itself() -> None:
    read = material("challenge", "Dana and Bruno both mentioned the noise", "", TWO)
    assert read is not None
    assert read.text == "the noise"
