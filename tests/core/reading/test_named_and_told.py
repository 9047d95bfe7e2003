"""A thing that was enjoyed and what is told of it: the one is named, the other a sentence of its own."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.language.typed.cleaned import clean
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers


def _said(typed: str, beginning: str) -> tuple[str, ...]:
    found = material("enjoyed", typed, beginning, Readers(read_people([{"name": "Bob"}]), Tone.WARM))
    assert isinstance(found, Material)
    return found.text, *found.rest


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        (
            "seeing",
            "the log book. Every litre since 2017 is in there with a signature",
            ("seeing the log book", "Every litre since 2017 is in there with a signature."),
        ),
        (
            "seeing",
            "the fridge with everyones name on their milk and one just says NOT DAVE",
            ("seeing the fridge with everyone's name on their milk", "One just says NOT DAVE."),
        ),
        (
            "seeing",
            "the lambs in the office, two in a box by the radiator and nobody thinks its odd",
            ("seeing the lambs in the office, two in a box by the radiator", "Nobody thinks it's odd."),
        ),
        (
            "seeing",
            "the seed drawers, some of them labelled in 1890 by a woman nobody knows",
            ("seeing the seed drawers, some of them labelled in 1890 by a woman nobody knows",),
        ),
        (
            "hearing",
            "the quilt of every square the residents have sewn",
            ("the quilt of every square the residents have sewn",),
        ),
        ("hearing", "about first lift they put in", ("the first lift you put in",)),
        ("hearing", "there 3 pay runs, the weekly one first", ("your three pay runs, the weekly one first",)),
        ("seeing", "that they reckon the ibis know what day it is", ("you reckon the ibis know what day it is",)),
        ("doing", "checking of the rooms with Bob", ("checking the rooms with you",)),
        ("doing", "pair programming with Bob", ("the pair programming with you",)),
        ("doing", "a blind test with Bob and i got it wrong", ("a blind test with you", "I got it wrong.")),
        (
            "seeing",
            "the board with everyones worst mistake on it, signed",
            ("seeing the board with everyone's worst mistake on it, signed",),
        ),
        ("hearing", "Bob's first day when he flooded it", ("your first day when you flooded it",)),
        ("hearing", "Bob and the forklift story", ("you and the forklift story",)),
        (
            "how",
            "the three of them run it and they never argue",
            ("how the three of them run it and they never argue",),
        ),
        ("doing", "bob let me weld a bit", ("you let me weld a bit",)),
        (
            "doing",
            "the live test. Twelve minutes of a meeting with two blokes talking",
            ("the live test, twelve minutes of a meeting with two blokes talking",),
        ),
        (
            "how",
            "They keep a card on every patient. What music they like, and whether they want to talk",
            ("how you keep a card on every patient, with what music they like and whether they want to talk",),
        ),
    ],
)
def test_a_thing_is_named_and_told_of(beginning: str, typed: str, said: tuple[str, ...]) -> None:
    assert _said(typed, beginning) == said


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("3 childrens inside", "three children inside"),
        ("she has still the first badge", "she still has the first badge"),
        ("what they where doing", "what they were doing"),
        ("so staff can get there kids", "so staff can get their kids"),
        ("its pushed by a volunteer", "it's pushed by a volunteer"),
        ("by hand because of the machine makes mistakes", "by hand because the machine makes mistakes"),
        ("a nap room lol and people use it", "a nap room and people use it"),
        ("if there by themselves", "if they're by themselves"),
        ("one rule for customers which is no shouting", "one rule for customers which is no shouting"),
        ("I heard about first aid in the yard", "I heard about first aid in the yard"),
        ("my old mate took the job", "my old mate took the job"),
        ("they showed you where parking is", "they showed you where parking is"),
        ("the kids get there early", "the kids get there early"),
    ],
)
def test_slips_are_mended(typed: str, told: str) -> None:
    assert clean(typed) == told
