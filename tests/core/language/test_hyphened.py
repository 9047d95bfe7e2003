"""Words that stand together before a noun get their hyphens back, and no others do."""

from __future__ import annotations

import pytest

from letters.core.language.typed.hyphened import hyphened


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("a face to face meeting", "a face-to-face meeting"),
        ("gluten free bread", "gluten-free bread"),
        ("the on call rota", "the on-call rota"),
        ("an in house person", "an in-house person"),
        ("a walk in freezer", "a walk-in freezer"),
        ("a same day answer", "a same-day answer"),
        ("the first year students", "the first-year students"),
        ("the nurse led clinic", "the nurse-led clinic"),
        ("the two year letter", "the two-year letter"),
        ("a four day week", "a four-day week"),
        ("the ten year old oven", "the ten-year-old oven"),
        ("their two bed flats", "their two-bed flats"),
    ],
)
def test_a_compound_before_its_noun_is_hyphened(typed: str, written: str) -> None:
    assert hyphened(typed) == written
    assert hyphened(written) == written


@pytest.mark.parametrize(
    "text",
    [
        "we met face to face",
        "a walk in the yard",
        "on the same day staff left",
        "the first year is hard",
        "the two year groups",
        "two day centres",
        "I check in guests",
        "it is well known that",
        "the family run a farm",
        "a drop in sales",
        "the nurse led sessions",
    ],
)
def test_what_is_no_compound_stays(text: str) -> None:
    assert hyphened(text) == text
