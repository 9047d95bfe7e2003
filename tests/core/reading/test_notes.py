"""Questions and hurried notes are put into sentences that stand."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.language.shape.fragment import Shape
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers
from letters.core.reading.notes import noted
from letters.core.reading.plain.indirect import indirectly

READERS = Readers(read_people([{"name": "Kim"}]), Tone.CASUAL)


def read(name: str, typed: str, beginning: str = "") -> Material:
    found = material(name, typed, beginning, READERS)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("why do they shear twice a year? he showed me", "why they shear twice a year. He showed me"),
        ("how do you keep volunteers past May", "how you keep volunteers past May"),
        ("is it the flour or the oven? they changed both", "whether it is the flour or the oven. They changed both"),
        ("could one person do both islands?", "whether one person could do both islands"),
        ("how does she keep it from running", "how she keeps it from running"),
        ("what's a lick test? clay people do it", "what a lick test is. Clay people do it"),
        ("is it the oven", "is it the oven"),
        ("why does the conveyor stop every time it rains??", "why the conveyor stops every time it rains"),
        ("how does one digitise 40,000 slides?", "how to digitise 40,000 slides"),
        ("how they keep it dry", "how they keep it dry"),
    ],
)
def test_a_question_is_told_as_what_was_asked(typed: str, told: str) -> None:
    assert indirectly(typed) == told


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("enjoyed", "they vote on a Friday, takes six minutes", "they vote on a Friday, which takes six minutes"),
        ("topic", "you can't smell it, only comes out later", "you can't smell it, and it only comes out later"),
        ("standing", "first on that coast to try it", "they are the first on that coast to try it"),
        ("standing", "still by hand", "it is still by hand"),
        ("standing", "going to cameras next year", "they are going to cameras next year"),
        ("standing", "every bay has one. took a week", "every bay has one. It took a week"),
        (
            "lesson",
            "talk less, I gave it all, he wanted three things",
            "talk less. I gave it all. he wanted three things",
        ),
        ("lesson_from", "in the role play. Kim said no", "in the role play, Kim said no"),
        ("lesson_from", '"Yes, on Thursday." that\'s all she says', 'all she says is "Yes, on Thursday."'),
        ("enjoyed", "went up the tower, could see the bay", "I went up the tower, and could see the bay"),
    ],
)
def test_a_note_gets_the_words_it_left_out(name: str, typed: str, told: str) -> None:
    assert noted(name, typed) == told


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("the three sniff rule for barrels, cap off, wait", "the three-sniff rule for barrels, cap off, wait"),
        ("the slump on the packing line, everybody slows", "the slump on the packing line"),
        ("the man at the trough who squeezes the leaf, if it opens it is ready", "the man at the trough who"),
    ],
)
def test_a_thing_after_how_is_a_thing(typed: str, text: str) -> None:
    found = read("enjoyed", typed, "how")
    assert found.shape is Shape.THING
    assert found.text.startswith(text)


@pytest.mark.parametrize("typed", ["the staff all stop at four", "the new loans turn out", "the drone scans the field"])
def test_what_happens_after_how_stays_what_happens(typed: str) -> None:
    assert read("enjoyed", typed, "how").shape is Shape.HOW


@pytest.mark.parametrize(
    ("typed", "shape"),
    [
        ("two vets, one nurse, 340 alpacas", Shape.THING),
        ("the museum trusts people more than it should", Shape.THAT),
        ("somewhere warm to sit matters more than books", Shape.THAT),
        ("the sheep know the road", Shape.THAT),
    ],
)
def test_what_became_clear_is_told_from_a_thing(typed: str, shape: Shape) -> None:
    assert read("made_clear", typed).shape is shape


def test_a_thing_without_an_article_stands_after_a_colon() -> None:
    assert not read("made_clear", "nine minutes").sure


def test_what_each_thing_has_leaves_the_things_in_their_place() -> None:
    found = read("enjoyed", "the burnt ones on the wall, each with the name of whoever fitted it", "seeing")
    assert found.text.startswith("seeing the burnt ones on the wall")
