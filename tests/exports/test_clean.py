"""The one cleaner: line ends made one, what breaks files dropped, everything a person wrote kept."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.core.clean import clean, one_line

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_a_line_feed(line_end):
    assert clean(f"one{line_end}two") == "one\ntwo"


@pytest.mark.parametrize(
    "unseen", ["\x00", "\x1b", "\x7f", "\x9f", "\ud800", "\ufdd0", "\uffff", "\U0010fffe", "\ufeff"]
)
def test_what_breaks_files_is_dropped(unseen):
    assert clean(f"one{unseen}two") == "onetwo"


@pytest.mark.parametrize(
    "kept", ["a\tb", "a\u00a0b", "👩🏽\u200d🔬", "می\u200cخواهم", "e\u0301", "\ufffd", "co\u00adop", "\u200f"]
)
def test_what_people_write_is_kept(kept):
    assert clean(kept) == kept


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing_more(text):
    assert clean(clean(text)) == clean(text)


@given(ANY_TEXT)
def test_clean_text_holds_no_controls_and_can_always_be_written(text):
    clean(text).encode()
    assert all(character in "\t\n" or unicodedata.category(character) != "Cc" for character in clean(text))


@given(ANY_TEXT)
def test_one_line_is_one_line(text):
    assert len(one_line(text).splitlines()) <= 1
    assert one_line(text) == one_line(text).strip()
