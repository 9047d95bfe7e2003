"""A remark on what somebody did is left to our own sentence; what they did stays."""

from __future__ import annotations

import pytest

from letters.core.reading.kindness.news import read_news


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("She rang me on her lunch break which i thought was really nice of her", "She rang me on her lunch break"),
        ("Kayla emailed same day, no ghosting, appreciate that", "Kayla emailed the same day"),
        ("a handwritten letter, not many would do that", "a handwritten letter"),
        (
            "she said i was second choice which made my day even tho i was gutted",
            "she told me that I was second choice, which made my day",
        ),
        ("dm from coach tamika w a voice note, real warm", "your message with a voice note"),
    ],
)
def test_what_was_done_is_kept_without_the_remark(typed: str, kept: str) -> None:
    assert read_news(typed).text == kept


@pytest.mark.parametrize("typed", ["automatic message. nothing", "no", "an automated email, nothing else"])
def test_nothing_kind_is_nothing(typed: str) -> None:
    assert read_news(typed).text == ""


def test_a_title_ends_no_sentence() -> None:
    found = read_news("Letter from Ms. Reyes. I had hoped for it")
    assert (found.way, found.sad, found.text) == ("letter", True, "")


def test_sadness_in_a_remark_is_noticed() -> None:
    assert read_news("she was lovely about it even though i was gutted").sad
