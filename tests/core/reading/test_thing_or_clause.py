"""What is a thing and what a clause: a thing with a clause of its own, a thing counted, a range, a thing put first."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.fragment import Shape
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers
from letters.core.reading.taken.amounts import with_amounts

READERS = Readers(read_people([{"name": "Ines Roe", "greeting": ""}]), Tone.WARM)


def said(name: str, typed: str, beginning: str = "") -> Material:
    found = material(name, typed, beginning, READERS)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "typed",
    [
        "the slate blues he got off an old mill",
        "that night class they told me about",
        "the pew ends they had off a chapel",
        "the press he rebuilt with his dad",
        "the courtesy of everyone I met, and the tea",
        "the things people leave on trains",
        "the letters children write to the zoo",
        "the mugs that crack",
    ],
)
def test_a_thing_with_a_clause_of_its_own_is_a_thing(typed: str) -> None:
    assert verdict(typed) is Verdict.PHRASE


@pytest.mark.parametrize(
    "typed",
    [
        "the price they pay is high",
        "the boats they fix need paint",
        "the mugs that crack are given to the wall",
        "the ward smells of toast",
        "silence sells",
        "the sourdough is called Gary",
        "letters wait",
        "dogs bite",
        "numbers lie",
        "checklists save lives",
        "the lads sweep up after themselves",
        "tenants wait weeks for a repair",
        "cows hate being rushed",
    ],
)
def test_a_thing_with_two_verbs_is_a_clause(typed: str) -> None:
    assert verdict(typed) is Verdict.CLAUSE


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("hoists, there's only 3 that work", "there are only 3 hoists that work"),
        ("the signers, they only have two for Welsh", "they only have two signers for Welsh"),
        ("parking, there is none", "there is no parking"),
        ("vets, they have only one for the island", "they have only one vet for the island"),
        ("volunteers, there are about 6 regulars", "volunteers, there are about 6 regulars"),
    ],
)
def test_what_is_counted_stands_after_its_number(typed: str, told: str) -> None:
    assert with_amounts(typed) == told


@pytest.mark.parametrize(
    ("name", "beginning", "typed", "shape", "text"),
    [
        ("standing", "", "Everyone on wards 3-5 has one and they like it", Shape.THAT, ""),
        (
            "standing",
            "",
            "no spray booths at all. every other shop has one",
            Shape.THAT,
            "there are no spray booths at all",
        ),
        ("standing", "", "only one kitchen without a probe", Shape.THAT, "there is only one kitchen without a probe"),
        ("standing", "", "zero accidents so far, they log it all", Shape.THAT, "there are no accidents so far"),
        (
            "standing",
            "",
            "only two pitches left to mow by hand",
            Shape.THAT,
            "there are only two pitches left to mow by hand",
        ),
        ("enjoyed", "", "that stool he made as an apprentice", Shape.SPAN, "the stool you made as an apprentice"),
        ("follow", "", "if people notice the new lids", Shape.HOW, "whether people notice the new lids"),
        ("follow", "", "would love to come to the seed swap", Shape.TO, "to come to the seed swap"),
        ("follow", "", "that evening course they told me about", Shape.THING, "the evening course you told me about"),
        ("thanks_for", "", "such a friendly morning", Shape.THING, "such a friendly morning"),
        ("thanks_for", "", "what a lovely tour", Shape.THING, "such a lovely tour"),
        ("enjoyed", "", "an hour sit-along with a headset", Shape.ACT, "an hour sit-along with a headset"),
        ("enjoyed", "", "half an hour on the counter", Shape.ACT, "half an hour on the counter"),
        ("enjoyed", "", "a go on the big lathe", Shape.ACT, "a go on the big lathe"),
    ],
)
def test_an_answer_has_the_shape_its_words_give_it(
    name: str, beginning: str, typed: str, shape: Shape, text: str
) -> None:
    found = said(name, typed, beginning)

    assert found.shape is shape
    assert not text or found.text == text


def test_a_range_ends_no_sentence() -> None:
    assert not said("standing", "All pupils in Years 4-6 have one and parents see it").rest


@pytest.mark.parametrize("typed", ["that rooms stand empty", "Before we spoke I had not known that rooms stand empty"])
def test_what_follows_its_own_that_is_a_clause_however_it_looks(typed: str) -> None:
    assert said("topic", typed).say("that") == "that rooms stand empty"


@pytest.mark.parametrize(
    "typed",
    [
        "simple words work",
        "good tools last longer",
        "the way you end a call matters more than how you start it",
    ],
)
def test_what_matters_or_works_is_told_and_not_named(typed: str) -> None:
    assert said("lesson", typed).say("that") == f"that {typed}"
