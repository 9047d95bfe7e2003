"""What a note trails after its first words is told as its question means it."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.WARM)


@pytest.mark.parametrize(
    ("name", "beginning", "typed", "told"),
    [
        ("enjoyed", "doing", "how they test the alarms, had a go at one", ("how you test the alarms", "I had a go at one.")),
        ("enjoyed", "that", "the choir. staff and residents", ("the choir, staff and residents",)),
        ("enjoyed", "that", "staff room with a piano in it", ("the staff room with a piano in it",)),
        ("challenge", "about", "boxes with no list, 600 of them", ("boxes with no list, 600 in all",)),
        ("challenge", "that", "printers. half of all tickets", ("printers, half of all tickets",)),
        ("challenge", "about", "they're three down and nobody applying", ("you're three down, and nobody is applying",)),
        ("challenge", "about", "damp by the sea, dehumidifier runs all day", (
            "damp by the sea", "The dehumidifier runs all day.",
        )),
        ("made_clear", "", "phone number is not an address. Guarantor is", (
            "a phone number is not an address", "A guarantor is.",
        )),
        ("topic", "how", "silent fire alarms for deaf pupils", ("silent fire alarms for deaf pupils",)),
        ("standing", "", "only workshop with one. bought second hand", (
            "you are the only workshop with one", "You bought it second hand.",
        )),
        ("standing", "", "in use on one line so far, rest by summer", (
            "it is in use on one line so far, and the rest by summer",
        )),
        ("standing", "", "no other school does it. The head said they're all asking now", (
            "no other school does it", "The head said the others are all asking now.",
        )),
        ("standing", "", "they were second. Others waiting to see", ("you were second", "Others are waiting to see.")),
        ("lesson_from", "", "six minutes late, my own fault", ("I was six minutes late, and it was my own fault",)),
        ("lesson_from", "", "Raj and his list, one question a day", ("Raj's list, one question a day",)),
    ],
)  # fmt: skip
def test_an_aside_is_told(name: str, beginning: str, typed: str, told: tuple[str, ...]) -> None:
    found = material(name, typed, beginning, NOBODY)
    assert found is not None
    assert (found.text, *found.rest) == told
