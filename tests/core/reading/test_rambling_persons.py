"""Who is meant in answers of people who talk as they write."""

from __future__ import annotations

import pytest

from tests.core.reading.test_rambling import told


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("enjoyed", "every dog gets a card, he writes them himself", "every dog gets a card; you write them yourself"),
        (
            "lesson",
            "you should never wake a hedgehog, they use up what they have",
            "you should never wake a hedgehog; they use up what they have",
        ),
        ("made_clear", "that if it is bad they don't come back", "if it is bad, they don't come back"),
        (
            "thanks_for",
            "letting me turn the pages, he pointed out where one of the men had spilt his tea",
            "letting me turn the pages | You pointed out where one of the men had spilt his tea.",
        ),
    ],
)
def test_who_does_it_is_told_by_what_is_done(name: str, typed: str, said: str) -> None:
    assert told(name, typed, "Rex", beginning="that" if name in {"enjoyed", "lesson"} else "") == said


def test_with_whom_a_reader_does_it_is_somebody_else() -> None:
    typed = "coming in on a Saturday, Karen had her little one with her and Dev played football with him"
    assert told("thanks_for", typed, "Karen", "Dev").endswith("Dev, you played football with him.")
    typed = "they greet somebody new, everyone tells them one thing, Dev's was flooding the loos"
    assert told("lesson", typed, "Karen", "Dev", beginning="how").endswith("Dev, yours was flooding the loos.")
