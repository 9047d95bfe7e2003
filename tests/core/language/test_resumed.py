"""A pronoun that only says its noun again is taken out; one that begins what describes the noun stays."""

from __future__ import annotations

import pytest

from letters.core.language.typed.resumed import said_once


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("how the staff they sit down to feed them", "how the staff sit down to feed them"),
        ("because the gulls they learn the schedule faster", "because the gulls learn the schedule faster"),
        ("how the young cook he stirs the pot", "how the young cook stirs the pot"),
        ("when the Sheikh Bilal he stopped the line", "when the Sheikh Bilal stopped the line"),
    ],
)
def test_who_does_it_is_said_once(typed: str, said: str) -> None:
    assert said_once(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "how the people they hire stay for years",
        "that the boats they build last forty winters",
        "the staff they have",
        "because the nurse she trained leaves",
        "the way they rest the dough",
        "how the man he was talking to got home",
    ],
)
def test_what_describes_the_noun_stays(typed: str) -> None:
    assert said_once(typed) == typed
