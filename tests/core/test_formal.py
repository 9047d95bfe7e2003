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
        ("kit gets lost after everyone's safe", "kit gets lost after everyone is safe"),
        ("nobody's early when it rains", "nobody is early when it rains"),
        ("everyone's own mug", "everyone's own mug"),
        ("you can't, and it's been so for years", "you cannot, and it has been so for years"),
        ("you told me that I'd come second", "you told me that I had come second"),
        ("you said you'd come over", "you said you would come over"),
        ("there's no surprises", "there are no surprises"),
        ("someone who's based in Leeds", "someone who is based in Leeds"),
        ("someone who's worked in Leeds", "someone who has worked in Leeds"),
        ("someone he's taken there for years", "someone he has taken there for years"),
        ("you'd seen it", "you had seen it"),
        ("where I'd not cleaned", "where I had not cleaned"),
        ("you'd clearly thought about it", "you had clearly thought about it"),
        ("when the flight's late", "when the flight is late"),
        ("an artist who'd worked there", "an artist who had worked there"),
        ("the baker's late shift", "the baker's late shift"),
        ("the scoring and where I'd come", "the scoring and where I had come"),
        ("the door's always open", "the door is always open"),
        ("you'd gladly wait", "you would gladly wait"),
    ],
)
def test_a_contraction_is_written_out(typed: str, whole: str) -> None:
    assert written_out(typed) == whole


@pytest.mark.parametrize("typed", ["I'd put it down", "you'd read it"])
def test_what_has_two_readings_stays(typed: str) -> None:
    assert written_out(typed) == typed
