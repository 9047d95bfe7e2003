"""A difficulty and what it made clear get the verb that their note left out."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.CASUAL)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("no sense drawing a route for an empty bus", "there is no sense in drawing a route for an empty bus"),
        ("1 bag in 8 gone", "one bag in eight is gone"),
        ("no hoist no bath", "no hoist, no bath"),
        ("thats 25p in the pound gone", "it's 25p in the pound gone"),
        ("you cant be everywhere so you have to choose", "you can't be everywhere, so you have to choose"),
        ("1 in 10 lost", "one in ten is lost"),
        ("must write it down now", "you must write it down now"),
        ("nan would be stuck", "my nan would be stuck"),
        ("everything must be more clean", "everything must be cleaner"),
    ],
)
def test_what_became_clear_has_its_verb(typed: str, told: str) -> None:
    read = material("made_clear", typed, "", NOBODY)
    assert read is not None
    assert read.text == told


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("4 forklifts off the road, no parts til march", "There are no parts till March."),
        ("crew change. guys stuck on board 11 months", "Guys are stuck on board 11 months."),
        ("the passengers with the big bag, in the summer they have 30 fights", "In the summer you have 30 fights."),
        ("how to explain the slip, every month 40 of them stand outside", "Every month 40 of them stand outside."),
        ("how to get farmers to test, they just want the tube", "They just want the tube."),
        ("how to get farmers to test, they sent letters", "You sent letters."),
        ("the students who copy from the web. They use the machine", "They use the machine."),
        ("getting dads into the group, they stand at the back", "They stand at the back."),
    ],
)
def test_what_is_told_on_stands_as_a_sentence(typed: str, rest: str) -> None:
    read = material("challenge", typed, "about", NOBODY)
    assert read is not None
    assert read.rest == (rest,)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("they cant find a man since Jim retired, been two years", "and it has been two years"),
        ("nobody under 20 comes in after 4pm any more", "nobody under 20 comes in"),
        ("too much is in the head of one man and he goes in March", "one man and he goes in March"),
        ("nobody can find the times and then they turn up on Mondays", "and then they turn up on Mondays"),
        ("a driver who is standing is still on the clock", "a driver who is standing is still on the clock"),
    ],
)
def test_a_difficulty_is_a_clause(typed: str, told: str) -> None:
    read = material("challenge", typed, "about", NOBODY)
    assert read is not None
    assert told in read.text
    assert read.shape == "that"


@pytest.mark.parametrize("beginning", ["that", "about"])
def test_a_thing_with_its_particulars_is_a_thing(beginning: str) -> None:
    read = material("challenge", "back pay on the regrading, 212 people, all by hand", beginning, NOBODY)
    assert read is not None
    assert read.text == "the back pay on the regrading: 212 people, all by hand"
    assert read.shape == "thing"


def test_a_task_stays_a_task_before_what_it_looks_like() -> None:
    read = material("challenge", "how to get customers back, they say it looks like a bank", "about", NOBODY)
    assert read is not None
    assert read.text == "the problem of how to get customers back"
    assert read.rest == ("They say it looks like a bank.",)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("patients they dont come back for it", "patients don't come back for it"),
        (
            "2 out of 7 drivers off sick and nobody to cover",
            "two out of seven drivers are off sick and nobody to cover",
        ),
        ("slate tips moving when it rains", "the problem of slate tips moving when it rains"),
        ("the kids, 22 of them playing on tins", "the kids, 22 of them playing on tins"),
        ("they cant take it because the fire risk", "you can't take it because of the fire risk"),
        ("they checked already the water and the lids", "you already checked the water and the lids"),
        ("the lifts break and residents they complain", "the lifts break and residents complain"),
    ],
)
def test_a_difficulty_is_said_plainly(typed: str, told: str) -> None:
    read = material("challenge", typed, "that", NOBODY)
    assert read is not None
    assert read.text == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("broken grader", "the broken grader"),
        ("not enough foster homes for teenagers", "there are not enough foster homes for teenagers"),
        ("too much paper", "there is too much paper"),
        (
            "trucks sitting 3 hrs at the dock and nobody pays for it",
            "trucks sit three hours at the dock and nobody pays",
        ),
    ],
)
def test_a_difficulty_told_as_a_thing_is_whole(typed: str, told: str) -> None:
    read = material("challenge", typed, "", NOBODY)
    assert read is not None
    assert read.text.startswith(told)


def test_that_nobody_was_rude_is_no_reproach() -> None:
    read = material("made_clear", "people are scared not rude", "", NOBODY)
    assert read is not None
    assert read.text == "people are scared, not rude"
