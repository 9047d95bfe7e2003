"""Who "they", "he" and "she" are, where a letter must not say "you" to gulls, plants, drivers or a hawk."""

from __future__ import annotations

import re
from typing import Any

import pytest

from letters.core.compose import compose
from letters.core.language.view.turned import to_reader


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("they put them by the door, other shops just bin them", "you put them by the door, other shops just bin them"),
        ("they go to the market women by themselves", "you go to the market women by yourselves"),
        ("you need something people can do themselves", "you need something people can do themselves"),
        ("the ice comes up and they scrape it off", "the ice comes up and you scrape it off"),
        ("the oven is old and they can't get parts for it", "the oven is old and you can't get parts for it"),
        ("half the drivers are ill and they can't get out", "half the drivers are ill and they can't get out"),
        ("machines that stop when they feel it", "machines that stop when they feel it"),
        ("dust gets in the contactors and they're changing one", "dust gets in the contactors and you're changing one"),
        (
            "they don't make people ring back, they keep their place and ring them",
            "you don't make people ring back, you keep their place and ring them",
        ),
        (
            "they sit in the customer's shop before they approve anything",
            "you sit in the customer's shop before you approve anything",
        ),
        ("one person travels and they stop coming too", "one person travels and they stop coming too"),
        ("nobody goes to the water board since they moved it", "nobody goes to the water board since they moved it"),
    ],
)
def test_they_are_the_reader_only_where_they_can_be(typed: str, spoken: str) -> None:
    assert to_reader(typed) == spoken


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("he reckons he's only had to mend one floor", "you reckon you've only had to mend one floor"),
        ("he's built a model on it", "you've built a model on it"),
        ("even the CEO holds himself to it", "even the CEO holds himself to it"),
        ("he sold the first forty to tailors and barbers only", "you sold the first forty to tailors and barbers only"),
        ("he took the second talk himself", "you took the second talk yourself"),
        (
            "he goes back after the winter with a box of rusks and looks at it himself",
            "you go back after the winter with a box of rusks and look at it yourself",
        ),
        ("stop when the dog is licking his lips", "stop when the dog is licking his lips"),
        ("they seal the box and he signs it", "you seal the box and you sign it"),
        ("his dog sleeps under his desk", "your dog sleeps under your desk"),
        (
            "I washed Biscuit, an angry terrier, and he let me",
            "I washed Biscuit, an angry terrier, and he let me",
        ),
        (
            "he comes after the first winter and looks at the roof",
            "you come after the first winter and look at the roof",
        ),
        ("he kept a photo of one supplier and he smiled", "you kept a photo of one supplier and he smiled"),
    ],
)
def test_one_reader_is_spoken_to_with_the_verbs_that_go_with_it(typed: str, spoken: str) -> None:
    assert to_reader(typed, he=True) == spoken


def letter(*people: str, **answers: dict[str, Any]) -> str:
    """The text of a casual letter to those people."""
    held = {"recipients": [{"name": name} for name in people], "tone": "casual"}
    return compose({"people": held, **answers}).text


def test_a_hawk_is_not_its_keeper() -> None:
    thanks = "letting me fly Wilma. she is a difficult hawk and he said he never lends her out"
    lesson = {"kind": "lesson", "lesson": "fly early", "lesson_from": "Duarte has a die and he rolls it for the hour"}
    said = letter("Duarte", gratitude={"thanks_for": thanks}, takeaway=lesson)
    assert "She is a difficult hawk, and you said you never lend her out." in said


def test_the_driver_one_must_call_is_not_the_reader() -> None:
    lesson = {
        "kind": "lesson",
        "lesson_beginning": "that",
        "lesson": "you must call the driver before you change his trip",
    }
    assert "before you change his trip" in letter("Bart", takeaway=lesson)


def test_those_spoken_of_before_are_whom_the_writer_had_thought_so_of() -> None:
    topic = {"kind": "topic", "topic": "people with two jobs, i would of assumed they were just left out"}
    assert "I would have assumed they were just left out." in letter("Una", takeaway=topic)


def test_one_whose_drawer_it_was_is_spoken_to_whatever_anybody_does_there() -> None:
    thanks = "Mrs Ochoa showing me her drawer. She's got a list of kids to read before you tell them anything"
    assert "You've got a list" in letter("Mrs Ochoa", "Ms Hill", gratitude={"thanks_for": thanks})


def test_who_comes_after_a_name_keeps_the_name() -> None:
    thanks = "the lift back with Sully who wouldnt hear of me walking"
    assert "the lift back with Sully who wouldn't hear of me walking" in letter(
        "Sully", "Noreen", gratitude={"thanks_for": thanks}
    )


@pytest.mark.parametrize("typed", ["old Mr Waqa check the grain", "the Mr Waqa check the grain"])
def test_nothing_stands_before_you_that_stood_before_a_name(typed: str) -> None:
    assert re.search(
        r"\bsee(?:ing)? you check the grain", letter("Mr Waqa", interest={"beginning": "seeing", "enjoyed": typed})
    )


def test_he_who_has_a_grandad_is_the_one_reader_known_to_be_a_man() -> None:
    enjoyed = "how the smokehouse was built by his grandad out of old brick"
    assert "built by your grandad" in letter(
        "Mr Kuehl", "Darlene", interest={"beginning": "hearing", "enjoyed": enjoyed}
    )


def test_those_who_open_a_drawer_are_the_readers() -> None:
    enjoyed = "the seed drawers. They use the old card catalog for seeds"
    assert "You use the old card catalog" in letter("Gwen", interest={"beginning": "hearing", "enjoyed": enjoyed})


def test_what_was_no_kindness_is_not_thanked_for() -> None:
    kindness = "nothing really it was a text off a no reply number, would of been nice if somebody rang"
    assert "text" not in letter("Bevan", acknowledgement={"kindness": kindness, "told_how": "message"}).replace(
        "your text", ""
    )


@pytest.mark.parametrize("fell", ["They fall asleep in class", "they get up at five"])
def test_the_little_ones_are_not_the_readers(fell: str) -> None:
    challenge = "two routes are doubled up so some of the little ones are on the bus by seven"
    takeaway = {"kind": "challenge", "challenge_beginning": "that", "challenge": challenge, "made_clear": fell}
    assert f"{fell[0].lower()}{fell[1:]}" in letter("Don", takeaway=takeaway)


def test_what_he_had_beside_one_suppliers_children_is_his_who_reads() -> None:
    kept = "Mr. Bakare kept a photo of one supplier's children on his desk and he said that is why we pay"
    lesson = {"kind": "lesson", "lesson_beginning": "that", "lesson": "it is school fees", "lesson_from": kept}
    assert "on your desk and you said" in letter("Mrs. Eze", "Mr. Bakare", takeaway=lesson)


def test_a_blessing_is_left_to_be_said_in_church() -> None:
    kindness = "call me personally and explain everything well, God bless her"
    said = letter("Ana", acknowledgement={"kindness": kindness, "told_by": "Ana", "told_how": "phone"})
    assert "God" not in said
    assert re.search(r"call(?:ing)? me personally and explain(?:ing)? everything well", said)
