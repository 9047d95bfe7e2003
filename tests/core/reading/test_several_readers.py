"""As many as there are readers are the readers themselves."""

from __future__ import annotations

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.readers import Readers


def _turned(text: str, *names: str) -> str:
    return Readers(read_people({"name": name} for name in names), Tone.WARM).turned(text)


def test_those_counted_as_the_readers_are_spoken_to() -> None:
    assert _turned("the way the three of them ran it", "Maeve", "Paul", "Jo") == "the way the three of you ran it"


def test_as_many_others_are_not() -> None:
    assert _turned("the way the three of them ran it", "Maeve", "Paul") == "the way the three of them ran it"
