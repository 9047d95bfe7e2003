"""A new thing and what was jotted behind its comma are told in good English."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.clean import clean
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("heat pumps for old houses, didnt know you could do that", "I had not known that you could do that."),
        ("low code tools, had no clue people ran real systems on them", "I had not known that people ran real"),
        ("he showed me the new pallet tracking, no idea that existed", "about the new pallet tracking."),
        ("how they use drones to check the roofs, saves the scaffolding", "check the roofs. It saves the scaffolding."),
        ("what an AI scribe does, writes up the notes while the doctor talks", "does. It writes up the notes while"),
        ("trauma informed teaching, what it means in a lesson", "teaching and what it means in a lesson."),
        ("reading braille music, how its laid out", "about reading braille music and how it's laid out."),
        ("menopause policy, what managers are meant to do", "menopause policy and what managers are meant to do."),
        ("community land trusts and how you price a house in one", "about community land trusts and how you price"),
        ("AI for spotting rust from photos, sounded mad to me", "from photos. It sounded mad to me."),
        ("dave explained open banking to me", "about open banking."),
        ("Safe staffing ratios and how the care minutes get counted.", "about safe staffing ratios and how the care"),
    ],
)
def test_what_hangs_on_a_new_thing_is_told(topic: str, said: str) -> None:
    assert said in letter_with("topic", topic).replace("very little about", "about")


@pytest.mark.parametrize(
    ("topic", "standing", "said"),
    [
        (
            "retrofit cameras on the lorries",
            "fitted on about half the fleet",
            "they are fitted on about half the fleet.",
        ),
        ("cargo bikes", "on hold till spring", "they are on hold till spring."),
        ("a feature flag", "on hold till spring", "it is on hold till spring."),
        ("drone surveys", "it took a year to learn", "it took a year to learn."),
    ],
)
def test_where_they_stand_speaks_of_several_as_they(topic: str, standing: str, said: str) -> None:
    also: dict[str, Any] = {"standing": clean(standing)}
    assert said in letter_with("topic", clean(topic), **also)
