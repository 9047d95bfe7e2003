"""What hurry leaves out of a new thing, a lesson and what stands beside them."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.plain.matter import is_named_at_once, names_many
from letters.core.reading.taken.as_taken import as_taken
from letters.core.reading.taken.hasty_scenes import unhurried


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("they build it from old rope, nobody else in the area bothers", ", and nobody else in the area bothers"),
        ("they do it by hand, nobody else in the region", ", which nobody else in the region does"),
        ("scrapped them in 2019, got half the lost books back", "scrapped them in 2019 and got half the lost"),
        ("Mette orders from three farms, cooks what comes", "Mette orders from three farms, and cooks what comes"),
        ("they lay it on carpet, says it floats", "they lay it on carpet and say it floats"),
        ("every manager sends a picture no picture no diesel", "sends a picture: no picture, no diesel"),
        ("you do it on every bike that comes in, takes ten seconds", "comes in, which takes ten seconds"),
        ("no building only a yurt for lunch", "there is no building, only a yurt for lunch"),
        ("you don't, they crane it through the window", "they crane it through the window"),
        ("they know which street is cheating ha", "they know which street is cheating"),
    ],
)
def test_where_they_stand_gets_its_joints_back(typed: str, told: str) -> None:
    assert told in f"{unhurried('standing', typed)}"


@pytest.mark.parametrize(
    "typed",
    [
        "they check every rope, every hive, every net",
        "if a log is missing, they send it back",
        "every bay has one now",
        "they teach it to everyone in week one, even the office",
    ],
)
def test_where_they_stand_is_left_alone_when_nothing_is_lost(typed: str) -> None:
    assert unhurried("standing", typed) == typed


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Olga pointing at the clock", "Olga pointed at the clock"),
        ("Jodie making me explain it", "Jodie made me explain it"),
        ("Peters words not mine", "those were Peter's words, not mine"),
        ("they promised one once, still paying for it", "they promised one once, and they are still paying for it"),
        ("they ring every one, took them four days", "they ring every one. It took them four days"),
        ("old farmer in the waiting room who lied", "an old farmer in the waiting room who lied"),
        ("something Simon said in passing", "the thing Simon said in passing"),
        ("watching it with my own eyes", "watching it with my own eyes"),
    ],
)
def test_a_scene_is_told_as_what_happened(typed: str, told: str) -> None:
    assert unhurried("lesson_from", typed) == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("look up, most hazards are overhead", "look up. Most hazards are overhead"),
        ("slow is smooth smooth is fast", "slow is smooth, and smooth is fast"),
        ("not to fix what the client never asked about", "don't fix what the client never asked about"),
        ("keep your knees bent", "keep my knees bent"),
        ("a frightened dog watches your feet", "a frightened dog watches your feet"),
    ],
)
def test_a_lesson_ends_where_its_ground_begins(typed: str, told: str) -> None:
    assert unhurried("lesson", typed) == told


@pytest.mark.parametrize(
    "typed", ["painted boards on the wall", '"hot bunking" drivers', "load shedding rosters for bakeries"]
)
def test_a_thing_that_is_many_is_known_as_many(typed: str) -> None:
    assert names_many(typed)


@pytest.mark.parametrize("typed", ["sending letters", "a box of pears", "fonio", "the news"])
def test_a_thing_that_is_one_is_known_as_one(typed: str) -> None:
    assert not names_many(typed)


def test_how_little_is_no_thing() -> None:
    assert as_taken("lesson", "little I know about wounds", "how")[0] == "how little I know about wounds"


def test_to_do_something_after_how_is_how_to_do_it() -> None:
    assert as_taken("lesson", "to carry three plates", "how") == ("how to carry three plates", "how")


def test_somebody_met_is_a_thing_of_the_scene_only() -> None:
    text = "an old farmer in the waiting room who said it was grand and it was broken"
    assert is_named_at_once("lesson_from", text)
    assert not is_named_at_once("standing", text)


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("topic", "laying hedges the Welsh way, never even knew there was ways", "laying hedges the Welsh way"),
        ("topic", "bats stop a bridge. Legally I mean", "bats stop a bridge"),
        ("standing", "only ones, took eight years", "they are the only ones. It took eight years"),
        ("standing", "running since 2021", "it has been running since 2021"),
        ("standing", "they've windows in theirs", "they've windows in their own"),
        ("standing", "families get a letter, others just dig", "families get a letter, and others just dig"),
        ("standing", "she walks the rows, won't let anyone spray", "she walks the rows, and won't let anyone spray"),
        ("lesson", "never treat the chart, treat the child", "never treat the chart, but to treat the child"),
        ("lesson", "keep your receipts in order", "keep my receipts in order"),
        ("lesson_from", "Mags done it in four seconds", "Mags did it in four seconds"),
        ("lesson_from", "story about the widow", "the story about the widow"),
        ("lesson_from", "a boy called Finn, she told me about him", "she told me about a boy called Finn"),
    ],
)
def test_small_faults_of_hurry_are_gone(name: str, typed: str, told: str) -> None:
    assert unhurried(name, typed) == told


@pytest.mark.parametrize(
    ("name", "typed", "beginning", "text"),
    [
        ("lesson", "they say no to a donor", "how", "how you say no to a donor"),
        ("standing", "Ana said 5 and nobody argues", "", "you said 5 and nobody argues"),
        ("standing", "hers was her teacher's", "", "yours was your teacher's"),
        ("lesson_from", "Ana nodded and the guy sold himself the boiler", "", "the guy sold himself the boiler"),
        ("topic", "the scent cones for tracking lost hikers", "how", "the scent cones for tracking lost hikers"),
        ("standing", "every driver gets own truck", "", "every driver gets their own truck"),
    ],
)
def test_an_answer_says_of_whom_it_is_told(name: str, typed: str, beginning: str, text: str) -> None:
    readers = Readers(read_people([{"name": "Ana"}]), Tone.WARM)
    found = material(name, typed, beginning, readers)
    assert found is not None
    assert text in found.text
