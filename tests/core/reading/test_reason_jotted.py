"""A choice that was only jotted down is somebody who was chosen, with the words the note leaves out."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.reason.no_reason import without_doubt

NOBODY = Readers((), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("internal, a driver with 12 years", "an internal candidate, a driver with 12 years"),
        ("freelancer they've had on and off", "a freelancer you've had on and off"),
        ("someone they've had on and off", "someone you've had on and off"),
        ("neighbour's son. lives two fields away", "a neighbour's son who lives two fields away"),
        ("a girl from the college, did her placement there", "a girl from the college who did her placement there"),
        ("one of the temps, already had a locker", "one of the temps who already had a locker"),
        ("internal. been there since June", "an internal candidate who has been there since June"),
        ("qualified already", "someone who is already qualified"),
        ("two finalists, other one speaks Welsh", "the other candidate speaks Welsh"),
        ("experience over attitude - their words", "experience over attitude"),
        ("candidate number 7", "another candidate"),
    ],
)
def test_who_was_chosen(typed: str, told: str) -> None:
    found = material("reason", typed, "", NOBODY)
    assert found is not None
    assert found.text == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("no reason really, just that there was a stronger candidate", "there was a stronger candidate"),
        ("No particular reason, only that the field was strong", "the field was strong"),
        ("no real reason, the budget was cut", "no real reason, the budget was cut"),
    ],
)
def test_what_made_little_of_a_reason_is_left_out(typed: str, told: str) -> None:
    assert without_doubt(typed) == told
