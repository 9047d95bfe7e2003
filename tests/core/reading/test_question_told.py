"""Questions that were told in the order they were asked in."""

from __future__ import annotations

import pytest

from letters.core.reading.plain.question_told import asked_inside


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Mel asked when did I last oil a lock", "Mel asked when I had last oiled a lock"),
        ("he asked me what do I see", "he asked me what I see"),
        ("he asked how long can a cow wait, I said a day", "he asked how long a cow can wait, I said a day"),
        ("she asked where would I put it and I froze", "she asked where I would put it, and I froze"),
        ("he asked did I bring boots. I hadn't", "he asked whether I had brought boots. I hadn't"),
        ("she asked are people happy when they leave", "she asked whether people are happy when they leave"),
        ("she asked what would you do if your rope slips", "she asked what I would do if my rope slips"),
        ("he asked me what is the first thing I smell", "he asked me what the first thing is that I smell"),
        ("Tom asked me what is the word for rye in Polish", "Tom asked me what the word for rye in Polish is"),
        ("they showed me how does the new till work", "they showed me how the new till works"),
        ("asked me what does this one do", "asked me what this one does"),
    ],
)
def test_a_question_is_told_in_order(typed: str, told: str) -> None:
    assert asked_inside(typed) == told


@pytest.mark.parametrize(
    "typed",
    [
        "she asked how many are left",
        "she asked who does the ordering",
        "all he asked was my name",
        "he asked who was the last customer I remember",
        "you learn what is worth keeping",
        "she asked when the bus comes",
        "know who is coming and who does what",
    ],
)
def test_what_is_in_order_stays(typed: str) -> None:
    assert asked_inside(typed) == typed
