"""Direction and language of texts in one script, in several, and in none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.exports.script import directional_runs, is_rtl, language


@pytest.mark.parametrize("text", ["שלום", "«سلام»", "  1. תודה Helen"])
def test_text_that_begins_in_hebrew_or_arabic_runs_from_right_to_left(text):
    assert is_rtl(text)


@pytest.mark.parametrize("text", ["", "Helen תודה", "123 ...", "Спасибо", "谢谢"])
def test_other_text_runs_from_left_to_right(text):
    assert not is_rtl(text)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Thank you", "en-GB"), ("", "en-GB"), ("12 – 14", "en-GB"), ("Dziękuję", "en-GB"), ("Dear נועה,", "en-GB"),
        ("תודה", "he"), ("شكرا", "ar"), ("धन्यवाद", "hi"), ("ขอบคุณ", "th"), ("감사합니다", "ko"), ("感谢您", "zh"),
        ("面接のお時間", "ja"), ("面接時間の件", "ja"), ("Спасибо", "und"),
    ],
)  # fmt: skip
def test_a_text_is_in_the_language_of_its_prevailing_script(text, tag):
    assert language(text, "en-GB") == tag


@pytest.mark.parametrize(
    ("text", "rtl", "runs"),
    [
        ("to נועה לוי (and", False, [("to ", False), ("נועה לוי", True), (" (and", False)]),
        ("תודה, Helen.", True, [("תודה, ", True), ("Helen", False), (".", True)]),
        ("plain", False, [("plain", False)]),
        ("...", True, [("...", True)]),
        ("", False, []),
    ],
)
def test_a_text_is_cut_where_its_direction_turns(text, rtl, runs):
    assert list(directional_runs(text, rtl=rtl)) == runs


@given(st.text(), st.booleans())
def test_cutting_loses_nothing(text, rtl):
    assert "".join(run for run, _ in directional_runs(text, rtl=rtl)) == text
