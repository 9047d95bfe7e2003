"""Readers whose names are words as well are spoken to as anybody else, however they were typed."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.compose import compose

NAMES = ("Sue", "Rob", "Mark", "Grant", "Will", "Drew", "Wade", "Harry", "Rose", "Guy", "Precious", "Blessing")


def _body(name: str, **sections: dict[str, Any]) -> str:
    people = {
        "your_name": "Alex Moor",
        "recipients": [{"name": name}, {"name": "Mr Bell"}],
        "company": "Brackwell",
        "role": "assistant",
        "tone": "warm",
    }
    return compose({"people": people, "connection": {"kind": "nothing"}, **sections}).body


def test_a_word_that_is_no_name_there_stays_as_it_is() -> None:
    assert "for your frank answers" in _body("Frank", gratitude={"thanks_for": "your frank answers and the tour"})


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("small", [False, True], ids=["as written", "in small letters"])
def test_what_they_did_is_said_to_them(name: str, *, small: bool) -> None:
    typed = name.lower() if small and name != "Guy" else name
    rang = _body(name, acknowledgement={"told_by": name, "kindness": f"{typed} rang me at home"})
    assert "ring me at home" in rang or "ringing me at home" in rang or "you rang me at home" in rang
    shown = _body(name, gratitude={"thanks_for": f"{typed} showed me the yard"})
    assert f"{name}, " in shown
    assert "for showing me the yard" in shown
    heard = _body(name, interest={"enjoyed": f"{typed}'s story about the flood"})
    assert "your story about the flood" in heard
    lesson = {"kind": "lesson", "lesson": "to wait", "lesson_from": f"{typed} waited a whole minute"}
    waited = _body(name, takeaway=lesson)
    assert f"{name}, " in waited
    assert "you waited a whole minute" in waited
    assert "in you waited" not in waited


def test_a_guy_without_a_name_stays_without_one() -> None:
    assert "Guy" not in _body("guy from HR", gratitude={"thanks_for": "the tour"})


@pytest.mark.parametrize(
    ("name", "beginning", "typed", "said"),
    [
        ("Tom Birkett", "hearing", "Tom explain how he got it down to 6 days", "you explain how you got it down"),
        ("Young Tom", "seeing", "tom break down half a lamb", "you break down half a lamb"),
        ("Wen Li, Office Manager", "how", "Wen color-codes the filing deadlines", "how you color-code the filing"),
        ("Pat Wren", "seeing", "Pat play the old harmonium", "you play the old harmonium"),
    ],
)
def test_a_name_heads_what_its_bearer_does(name: str, beginning: str, typed: str, said: str) -> None:
    assert said in _body(name, interest={"beginning": beginning, "enjoyed": typed})
