"""What was new, what was learned and what brought it home is told whole, and says who did it."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_person
from letters.core.language.typed.cleaned import clean
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
        ("he didnt shout just handed me the mop", "he didn't shout but handed me the mop"),
        ("you mark it down at 4 not at close", "you mark it down at 4, not at close"),
        ("they pay by time and not by load", "they pay by time and not by load"),
        ("that was 2014, guy lost a thumb", "that was 2014, a guy lost a thumb"),
        ("she takes small stool with her", "she takes a small stool with her"),
        ("they have something like 60 of them", "they have something like 60 of them"),
        ("she has build it from a grinder", "she has built it from a grinder"),
        ("it came to 94 and shed charged 60", "it came to 94 and she'd charged 60"),
        ("if it isnt wrote down it never was", "if it isn't written down it never was"),
        ("he binned it didnt even open it", "he binned it and didn't even open it"),
        ("she said its paid for itself", "she said it's paid for itself"),
        ("fine even if your only new", "fine even if you're only new"),
        ("a hallmark, its four little stamps", "a hallmark, it's four little stamps"),
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
        ("Kate got a scar from it she rolled up her sleeve", "you got a scar from it | You rolled up your sleeve."),
        ("she has a table that split, keeps it as a warning", "you have a table that split, and keep it as a warning"),
        ("Kate says that a patient told her the same story", "you say that a patient told you the same story"),
        ("she said four words, I counted, and one was to me", "you said four words, and one was to me"),
    ],
)
def test_what_brought_it_home_says_who_did_it(typed: str, told: str) -> None:
    assert _told("lesson_from", "", typed) == told


@pytest.mark.parametrize(
    ("beginning", "typed", "told"),
    [
        ("to", "to shut up basically", "to shut up"),
        ("to", "not talk when youre selling", "not to talk when I'm selling"),
        ("to", "never trust it, always do it twice", "never to trust it, but to always do it twice"),
        (
            "how",
            "to sit when you bring news so your head is lower than theirs",
            "how to sit when I bring news so my head is lower than theirs",
        ),
        ("that", "dont call the client after 6", "not to call the client after 6"),
        ("to", "stop the line even if your only new", "to stop the line even if I'm only new"),
        ("that", "wood moves across not along", "wood moves across not along"),
        (
            "how",
            "to check your meter yourself before you argue",
            "how to check my meter myself before I argue",
        ),
        (
            "how",
            "to make your guests feel at home when you greet",
            "how to make my guests feel at home when I greet",
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


@pytest.mark.parametrize(
    ("name", "beginning", "typed", "told"),
    [
        ("topic", "how", "a sommelier spits", "how a sommelier spits"),
        ("topic", "that", "they train crows. to pick up litter. I am not joking", "you train crows to pick up litter"),
        (
            "topic",
            "about",
            "the part timers. I would have assumed they were left out",
            "the part-timers | I would have assumed they were left out.",
        ),
        ("topic", "about", "dark kitchens, thought they were a myth", "dark kitchens"),
        (
            "topic",
            "that",
            "they wash it twice, I thought it was just once",
            "you wash it twice | I had thought it was just once.",
        ),
        (
            "standing",
            "",
            "they freeze it every time most firms just cut it out",
            "you freeze it every time, and most firms just cut it out",
        ),
        (
            "standing",
            "",
            "only brewery in Wales doing it she says and they pick it themselves",
            "you are the only brewery in Wales doing it and you pick it yourselves",
        ),
        (
            "standing",
            "",
            "they do it at 3, started after the floods",
            "you do it at 3, and it started after the floods",
        ),
    ],
)
def test_what_was_thought_or_said_of_it_leaves_it_whole(name: str, beginning: str, typed: str, told: str) -> None:
    assert _told(name, beginning, typed) == told


def test_what_one_of_two_told_keeps_the_name_he_needs() -> None:
    told = _told("standing", "", "Owen said they've had it a year, and he gets up at 6 now", "Owen Roe", "Sian Poe")
    assert told == "you said you've had it a year, and you get up at 6 now"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Kate said she learned it from her gran", "you learned it from your gran"),
        ("Kate told me her first loaf was a brick", "your first loaf was a brick"),
    ],
)
def test_who_told_of_herself_is_spoken_to_among_several(typed: str, said: str) -> None:
    assert _told("standing", "", typed, "Leo", "Kate") == said


def test_two_words_after_that_are_what_is_so() -> None:
    read = material("topic", "wood moves", "that", Readers((read_person("Kate Brown"),), Tone.WARM))
    assert read is not None
    assert read.say("that") == "that wood moves"
