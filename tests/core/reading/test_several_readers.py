"""As many as there are readers are the readers themselves."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.readers import Readers


def _turned(text: str, *names: str) -> str:
    return Readers(read_people({"name": name} for name in names), Tone.WARM).turned(text)


def test_those_counted_as_the_readers_are_spoken_to() -> None:
    assert _turned("the way the three of them ran it", "Maeve", "Paul", "Jo") == "the way the three of you ran it"


def test_as_many_others_are_not() -> None:
    assert _turned("the way the three of them ran it", "Maeve", "Paul") == "the way the three of them ran it"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Ann trained Ben", "Ann, you trained Ben"),
        ("Ben learned it from Ann", "Ben, you learned it from Ann"),
        ("it was Ann's idea", "Ann, it was your idea"),
        ("Ann's mother started it", "Ann, your mother started it"),
        ("Ben keeps a list of what Ann says", "Ben, you keep a list of what Ann says"),
        ("Ben asked his granddad and he knew", "Ben, you asked your granddad and he knew"),
    ],
)
def test_a_sentence_speaks_to_the_one_it_is_about(typed: str, said: str) -> None:
    readers = Readers(read_people([{"name": "Ann"}, {"name": "Ben"}]), Tone.WARM)
    assert readers.addressed(typed) == said
