"""What they do for anybody is told to them of people, and things that are named are not they."""

from __future__ import annotations

import pytest

from letters.core.gather import gather
from letters.core.language.people.interviewers import read_person
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

_KATE = Readers((read_person("Kate Brown"),), Tone.WARM)


def _told(name: str, beginning: str, typed: str) -> str:
    read = material(name, typed, beginning, _KATE)
    assert read is not None
    return " | ".join((read.text, *read.rest))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("they let you taste before you buy", "you let people taste before they buy"),
        ("they bring it to you on a tray", "you bring it to people on a tray"),
        ("they give you a jar back if you bring yours", "you give people a jar back if they bring theirs"),
        ("they tell you the price before they start", "you tell people the price before you start"),
        (
            "they take your old sail off you and make bags of it",
            "you take people's old sails off them and make bags of them",
        ),
        ("they collect it from your door for free", "you collect it from people's doors for free"),
        ("they test your water and ring you about it", "you test people's water and ring them about it"),
    ],
)
def test_the_you_that_is_anybody_is_people(typed: str, told: str) -> None:
    assert _told("standing", "", typed) == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("you can bake without butter, they use oil", "you can bake without butter, and you use oil"),
        (
            "you can grow mushrooms on coffee grounds, they pick them up from cafes",
            "you can grow mushrooms on coffee grounds, and you pick them up from cafes",
        ),
    ],
)
def test_what_anybody_can_do_they_do_too(typed: str, told: str) -> None:
    assert _told("topic", "that", typed) == told


def test_others_who_can_do_it_stay_others() -> None:
    assert " they " in _told("topic", "that", "you can teach kids to weld, they pick it up fast")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("walking bus. Two parents walk the kids in", "the walking bus | Two parents walk the kids in."),
        ("guest pillow menu", "the guest pillow menu"),
        ("dry ice blasting", "dry ice blasting"),
        ("selling a jar with half the recipe missing", "selling a jar with half the recipe missing"),
    ],
)
def test_one_new_thing_has_its_article(typed: str, told: str) -> None:
    assert _told("topic", "about", typed) == told


def test_what_nobody_else_has_keeps_its_verb() -> None:
    told = _told("standing", "", "they do the cabs with it, nobody else in the region has the kit")
    assert told == "you do the cabs with it, and nobody else in the region has the kit"


def test_a_readers_whole_week_is_theirs() -> None:
    assert _told("lesson_from", "", "Kate's whole week is on the fridge") == "your whole week is on the fridge"


def test_things_somebody_gets_for_them_are_not_they() -> None:
    people = {"recipients": [{"name": "Kate Brown", "greeting": ""}], "tone": "warm"}
    takeaway = {
        "kind": "topic",
        "topic_beginning": "about",
        "topic": "heel blocks for the cast",
        "standing": "physio orders them in, they dont come with the cast",
    }
    told = gather({"people": people, "takeaway": takeaway}).materials["standing"].text
    assert told == "physio orders them in, and they don't come with the cast"
