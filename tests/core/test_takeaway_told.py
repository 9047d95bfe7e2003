"""What was new, what was learned and what brought it home is told whole, and says who did it."""

from __future__ import annotations

import pytest

from letters.core.language.people import read_person
from letters.core.language.typed import clean
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers
from letters.core.shorten import shortened


def _told(name: str, beginning: str, typed: str, *names: str) -> str:
    readers = Readers(tuple(map(read_person, names or ("Kate Brown",))), Tone.WARM)
    read = material(name, typed, beginning, readers)
    assert read is not None
    return " | ".join((read.text, *read.rest))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the one time she didnt was the time it mattered", "the one time she didn't was the time it mattered"),
        ("he didnt shout just handed me the mop", "he didn't shout, just handed me the mop"),
        ("you mark it down at 4 not at close", "you mark it down at 4, not at close"),
        ("they pay by time and not by load", "they pay by time and not by load"),
        ("that was 2014, guy lost a thumb", "that was 2014, a guy lost a thumb"),
        ("she takes small stool with her", "she takes a small stool with her"),
        ("they have something like 60 of them", "they have something like 60 of them"),
        ("it has like 60 of them", "it has about 60 of them"),
    ],
)
def test_what_was_typed_in_haste_is_put_straight(typed: str, said: str) -> None:
    assert clean(typed) == said


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "nobody's there to show them, it used to be a grandad",
            "nobody's there to show them; it used to be a grandad",
        ),
        ("Kate said nobody comes at 8, they come at 5", "you said nobody comes at 8; they come at 5"),
        (
            "got one uncle who wanted frames, he asked and turns out he drives so needs a new pair",
            "there was one uncle who wanted frames | He asked, and it turns out he drives, so he needs a new pair.",
        ),
        (
            "got one auntie who wanted a frame, he asked and turns out she sews a lot",
            "there was one auntie who wanted a frame | You asked, and it turns out she sews a lot.",
        ),
        ("she said four words, I counted, and one was to me", "you said four words, and one was to me"),
    ],
)
def test_what_brought_it_home_says_who_did_it(typed: str, told: str) -> None:
    assert _told("lesson_from", "", typed) == told


@pytest.mark.parametrize(
    ("beginning", "typed", "told"),
    [
        ("to", "to shut up basically", "to shut up"),
        (
            "how",
            "to check your meter yourself before you argue",
            "how to check my meter myself before I argue",
        ),
        (
            "how",
            "to make your guests feel at home when you greet",
            "how to make your guests feel at home when you greet",
        ),
    ],
)
def test_a_lesson_is_the_writers_own(beginning: str, typed: str, told: str) -> None:
    assert _told("lesson", beginning, typed) == told


def test_what_a_reader_says_after_much_else_has_its_own_sentence() -> None:
    typed = (
        "I talk to dogs the whole time, good boy, this way, come on, and Mr Rae says it is too much for them to sort"
    )
    told = _told("lesson", "that", typed, "Mr Rae", "Fiona")
    assert told.split(" | ")[1].startswith("Mr Rae, you say it is too much")


def test_things_named_with_what_they_do_are_things() -> None:
    typed = "susu accounts where three people must sign before anything comes out"
    readers = Readers((read_person("Kate Brown"),), Tone.WARM)
    read = material("topic", typed, "about", readers)
    assert read is not None
    assert read.say("about") == f"about {typed}"


def test_those_whom_they_do_it_to_are_not_the_reader() -> None:
    typed = "They pay the lorry driver by time so he doesn't wait to fill up"
    assert _told("standing", "", typed) == "you pay the lorry driver by time so he doesn't wait to fill up"


def test_what_brought_a_lesson_home_is_cut_last() -> None:
    readers = Readers((read_person("Kate Brown"),), Tone.WARM)
    long = (
        "the crew ran the line for two hours with no stop at all and the drum kept turning while we all ate our lunch"
    )
    scene = "Kate ran the line for two hours with no stop at all and the drum kept turning while we had a long lunch"
    given: dict[str, Material | None] = {
        "lesson_from": material("lesson_from", scene, "", readers),
        "enjoyed": material("enjoyed", long, "hearing", readers),
    }
    facts = {name: one for name, one in given.items() if one is not None}
    cut = shortened(facts, hard=True)
    assert cut is not None
    assert cut["lesson_from"] == facts["lesson_from"]
    assert cut["enjoyed"] != facts["enjoyed"]
