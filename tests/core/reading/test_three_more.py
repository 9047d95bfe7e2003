"""Small words of a difficulty and of the writer's own deeds, where a clause or a thing was nearly lost."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "beginning", "told"),
    [
        ("language barrier with the packers", "", "the language barrier with the packers"),
        ("the previous manager left a mess", "that", "the previous manager left a mess"),
        ("kit going missing. 12 radios last year", "", "kit going missing, 12 radios last year"),
        ("they get people on board who never vote", "how", "how you get people on board who never vote"),
        ("when two orders come the kitchen cant cope", "", "when two orders come, the kitchen can't cope"),
    ],
)
def test_a_difficulty_keeps_what_was_said(typed: str, beginning: str, told: str) -> None:
    read = material("challenge", typed, beginning, NOBODY)
    assert read is not None
    assert read.text == told


@pytest.mark.parametrize(
    ("typed", "did"),
    [
        ("lime plastered two rooms of my house", "lime plastered two rooms of my house"),
        ("mum painted the hall", "my mum painted the hall"),
        ("I rearranged a shop so that nobody had to climb", "rearranged a shop so that nobody had to climb"),
        ("I know a shop, so I saw that", "I know a shop, so I saw that"),
    ],
)
def test_a_deed_is_told_with_its_own_words(typed: str, did: str) -> None:
    read = material("experience", typed, "", NOBODY)
    assert read is not None
    assert read.text == did


@pytest.mark.parametrize(
    "typed", ["chef, lost a whole walk in once", "baker, 300 loaves a day", "cooked, 60 covers", "2 dogs, 3 cats"]
)
def test_any_note_makes_a_letter(typed: str) -> None:
    taken = {"kind": "challenge", "challenge": "the rota", "experience": typed}
    assert compose({"people": {"tone": "warm"}, "takeaway": taken}).text


def test_a_day_keeps_its_capital() -> None:
    read = material("made_clear", "Sundays are the weak point", "", NOBODY)
    assert read is not None
    assert read.text == "Sundays are the weak point"
