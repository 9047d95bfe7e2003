"""What brought a lesson home, and where they stand: what can be praised, what points back."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.plain.moments import has_one, is_virtue

DANA = Readers(read_people([{"name": "Dana"}]), Tone.WARM)


@pytest.mark.parametrize(
    ("text", "praised"),
    [
        ("you train your own", True),
        ("you never use a whip", True),
        ("nobody else does that", True),
        ("only one shop has it so far", False),
        ("you are not doing it yet", False),
        ("you stopped because it was cheaper", False),
        ("most places just do it in one go", False),
        ("nobody in the city is doing it", False),
        ("nobody else does it in a day", True),
        ("you hate it", False),
        ("you believe nobody is honest on the last day", False),
    ],
)
def test_what_they_lack_is_not_praised(text: str, praised: bool) -> None:
    assert is_virtue(text) is praised


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("a boy climbed one once", True),
        ("you started as one", True),
        ("you asked five dumb ones on purpose", True),
        ("you showed me one of your lists", False),
        ("you all sit down at one", False),
        ("you crossed out one line", False),
    ],
)
def test_one_of_what_was_named_points_back(text: str, back: bool) -> None:
    assert has_one(text) is back


@pytest.mark.parametrize("typed", ["the one who leaves quietly doesn't", "Dana had a client who did", "Dana does"])
def test_what_leans_on_the_lesson_comes_after_it(typed: str) -> None:
    found = material("lesson_from", typed, "", DANA)
    assert found is not None
    assert not found.sets_the_scene


def letter(**answers: str) -> str:
    people = {"your_name": "Alex Moor", "recipients": [{"name": "Dana", "greeting": ""}], "tone": "warm"}
    return compose({"people": people, "takeaway": {"kind": "lesson", **answers}}).text


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Dana admitted she had got it wrong", "you admitted you had got it wrong"),
        ("when the old man smiled at her", "the old man smiled at you"),
        ("the way she talked to the new girl", "What has stayed with me"),
    ],
)
def test_what_brought_it_home_stands_alone(typed: str, told: str) -> None:
    assert told in letter(lesson_from=typed)
    assert "mentioned that you" not in letter(lesson_from=typed)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("a boy who left years ago still comes by", "a boy who left years ago still comes by"),
        (
            "the guy before me in the trial did, it was painful",
            "the guy before me in the trial did, and it was painful",
        ),
        ("tried to fold a napkin swan", "I tried to fold a napkin swan"),
        ("chef's words", "the chef's words"),
    ],
)
def test_a_scene_is_whole(typed: str, told: str) -> None:
    found = material("lesson_from", typed, "", DANA)
    assert found is not None
    assert found.text == told


def test_how_is_not_said_twice() -> None:
    assert "how I learned how" not in letter(lesson="how to listen", lesson_from="Dana put her pen down")
