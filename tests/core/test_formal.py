"""A formal letter writes its contractions out, where only one reading is possible."""

from __future__ import annotations

import pytest

from letters.core.formal import written_out


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("you told me that you'd keep my number", "you told me that you would keep my number"),
        ("someone who's managed two sites", "someone who has managed two sites"),
        ("someone who's a nurse", "someone who is a nurse"),
        ("you can't, and it's been so for years", "you cannot, and it has been so for years"),
        ("you told me that I'd come second", "you told me that I had come second"),
        ("you said you'd come over", "you said you would come over"),
        ("there's no surprises", "there are no surprises"),
        ("someone who's based in Leeds", "someone who is based in Leeds"),
        ("someone who's worked in Leeds", "someone who has worked in Leeds"),
        ("someone he's taken there for years", "someone he has taken there for years"),
        ("you'd seen it", "you had seen it"),
    ],
)
def test_a_contraction_is_written_out(typed: str, whole: str) -> None:
    assert written_out(typed) == whole


@pytest.mark.parametrize("typed", ["I'd put it down"])
def test_what_has_two_readings_stays(typed: str) -> None:
    assert written_out(typed) == typed
