"""What they do about it, and what brought a lesson home, is told with whom it tells of."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

DANA = Readers(read_people([{"name": "Dana"}]), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("at night, 12 people, 4 hours", "you do it at night, 12 people, four hours"),
        ("first plant in the state to achieve it", "you are the first plant in the state to achieve it"),
        ("one of the few with a licence", "you are one of the few with a licence"),
        ("got a new one on order", "you have a new one on order"),
        ("applied twice, got it once", "you applied twice and got it once"),
        ("nobody else bothers", "nobody else bothers"),
    ],
)
def test_what_they_do_has_its_doer(typed: str, told: str) -> None:
    found = material("standing", typed, "", DANA)
    assert found
    assert found.text == told


def test_a_rule_without_its_head_has_it_back() -> None:
    found = material("lesson", "should always check the brakes first", "", DANA)
    assert found
    assert found.text == "you should always check the brakes first"


def test_what_brought_it_home_is_no_order() -> None:
    found = material("lesson_from", "cut it short in front of them both", "", DANA)
    assert found
    assert found.text == "I cut it short in front of them both"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Running it every night on the billing module", "you run it every night on the billing module"),
        ("sampling 4 works every tuesday", "you sample four works every Tuesday"),
        ("training days for staff", "training days for staff"),
    ],
)
def test_what_is_being_done_has_its_doer(typed: str, told: str) -> None:
    found = material("standing", typed, "", DANA)
    assert found
    assert found.text == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("check twice", "to check twice"),
        ("clean as you go", "to clean as I go"),
        ("patience first", "patience first"),
    ],
)
def test_a_bare_order_is_something_to_do(typed: str, told: str) -> None:
    found = material("lesson", typed, "", DANA)
    assert found
    assert found.text == told
