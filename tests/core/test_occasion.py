"""The meeting is named as it was, as often as it was."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.occasion import chat, each, seeing


@pytest.mark.parametrize(
    ("kind", "days", "named"),
    [
        ("video", 1, "our video call"),
        ("video", 2, "our video calls"),
        ("phone", 2, "our phone conversations"),
        ("in_person", 3, "the interviews"),
        ("rounds", 2, "the interviews"),
        ("trial", 2, "the trial"),
    ],
)
def test_what_took_place_on_several_days_took_place_more_than_once(kind: str, days: int, named: str) -> None:
    assert each(chat(kind, Tone.WARM, "trial"), days) == named


def test_they_are_not_thanked_for_seeing_the_writer_twice_in_one_breath() -> None:
    assert seeing("in_person", Tone.WARM, "", "seeing me so late") == "interviewing me"
    assert seeing("in_person", Tone.FORMAL, "", "interviewing me in Polish") == "meeting me"
    assert seeing("in_person", Tone.WARM, "", "the tour") == "seeing me"


def test_a_trial_that_is_thanked_for_is_named_once() -> None:
    assert chat("trial", Tone.CASUAL, "trial", "the trial and the bacon roll") == "the interview"
    assert seeing("trial", Tone.WARM, "trial", "the trial") == "interviewing me"
    assert chat("trial", Tone.CASUAL, "trial", "the bacon roll") == "the trial"
