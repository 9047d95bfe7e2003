"""Whom "they" mean in what a difficulty made clear, and how a difficulty stands that was typed in haste."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

DANA = Readers(read_people([{"name": "Dana"}]), Tone.WARM)


def letter(challenge: str, clear: str, *names: str) -> str:
    people = {"recipients": [{"name": name, "greeting": ""} for name in names or ("Dana",)], "company": "Brackwell"}
    takeaway = {"kind": "challenge", "challenge": challenge, "made_clear": clear}
    return " ".join(paragraph.text for paragraph in compose({"people": people, "takeaway": takeaway}).paragraphs)


@pytest.mark.parametrize(
    ("challenge", "clear", "said"),
    [
        ("too many tickets and not enough people", "why they want to automate", "why you want to automate"),
        ("how they can reach people", "they do not want to leave anyone behind", "you do not want to leave anyone"),
        ("half of the drivers retire", "They need to train people themselves", "you need to train people yourselves"),
        ("lots of visitors but nobody buys", "they need to build trust first", "you need to build trust first"),
        ("training is dear and then people leave", "they would rather train and lose them", "you would rather train"),
        ("singers are missing", "without tenors they can't do the Requiem", "without tenors you can't do"),
        ("users who give up", "each extra click costs them people", "each extra click costs you people"),
        ("shoplifting", "they don't want guards, they want friendly staff", "you want friendly staff"),
        ("keeping it going without the council money", "they love what they do", "you love what you do"),
        ("the families ring at handover", "they only want to hear she ate", "they only want to hear"),
        ("the patients miss visits", "a bill costs them a week", "a bill costs them a week"),
        ("chairs, they don't have enough for weddings", "", "You don't have enough for weddings"),
        ("graffiti on trains, they paint over it each night", "", "You paint over it each night"),
        ("applicants who use AI for the tasks", "", "about applicants who use AI"),
        ("people not asking for help", "they want to be visible earlier", "they want to be visible"),
        ("half the team is remote and they hardly know each other", "", "they hardly know each other"),
        ("how hard it is for them to compete", "", "how hard it is for you to compete"),
    ],
)
def test_they_are_the_employer_who_means_to_do_it(challenge: str, clear: str, said: str) -> None:
    assert said.lower() in letter(challenge, clear).lower()


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("that", "that logs fill the disk every night", "logs fill the disk every night"),
        ("how", "how can a rural hospital keep a stroke unit", "how a rural hospital can keep a stroke unit"),
        ("", "some of the bikes that come in are stolen", "some of the bikes that come in are stolen"),
        ("how", "they can make it safer without a light", "the problem of how to make it safer without a light"),
        ("that", "patients over eighty cope badly with the app", "patients over eighty cope badly with the app"),
        ("", "getting people back to the cinema", "the challenge of getting people back to the cinema"),
        ("how", "pass on skills before they retire", "the problem of how to pass on skills before they retire"),
        ("how", "they keep the shop going", "how you keep the shop going"),
        ("", "audience is 60+", "the audience is 60+"),
        ("", "loneliness of the students", "the loneliness of the students"),
        ("how", "how they can reach people without internet", "the problem of how to reach people without internet"),
        ("", "carers driving between clients, unpaid", "the problem of carers driving between clients, unpaid"),
        ("", "Parents want more and there's less money", "parents want more and there's less money"),
    ],
)
def test_a_difficulty_is_read_whole(beginning: str, typed: str, said: str) -> None:
    found = material("challenge", typed, beginning, DANA)
    assert found
    assert found.text == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("no wifi no milking robot", "no wifi, no milking robot"),
        ("if it breaks everything stops", "if it breaks, everything stops"),
        ("no chemicals is their promise", "no chemicals is your promise"),
        ("that staffing at that time matters", "staffing at that time matters"),
    ],
)
def test_what_became_clear_has_its_marks(typed: str, said: str) -> None:
    found = material("made_clear", typed, "", DANA)
    assert found
    assert found.text == said


def test_who_of_them_spoke_of_it_is_told_once() -> None:
    said = letter("Ms Bell spoke about the backlog of applications", "", "Mr Cruz", "Ms Bell")
    assert "you told me about the backlog" in said
    assert "mentioned that you spoke" not in said


def test_what_once_befell_the_writer_was_no_deed() -> None:
    found = material("experience", "happened to us when we moved", "", DANA)
    assert found
    assert found.text == "it happened to us when we moved"
