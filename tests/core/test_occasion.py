"""Where the interview was stands in the letter with the preposition that place takes."""

from __future__ import annotations

import pytest

from letters.core.occasion import at_place


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Mill Lane depot.", "at the Mill Lane depot"),
        ("Coimbatore", "in Coimbatore"),
        ("Leeds, West Yorkshire", "in Leeds, West Yorkshire"),
        ("Room 4.12", "in Room 4.12"),
        ("Victoria Island", "on Victoria Island"),
        ("upstairs at the pub", "upstairs at the pub"),
        ("in the staff room", "in the staff room"),
        ("back of the shop", "at the back of the shop"),
        ("site 3", "at site 3"),
        ("teams", "on Teams"),
        ("", ""),
    ],
)
def test_a_place_takes_its_own_preposition(typed: str, said: str) -> None:
    assert at_place(typed) == said
