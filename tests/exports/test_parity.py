"""Pasting back what is about to be sent shows what got lost or changed, and only that."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from letters.core.clean import clean
from letters.core.parity import Change, Kind, compare
from tests.exports.letters import LETTERS, ORDINARY

TEXT = ORDINARY.text


def test_the_letter_itself_differs_in_nothing():
    for letter in LETTERS.values():
        assert compare(letter.text, letter.text) == ()


def test_wrapped_and_quoted_text_is_the_same_letter():
    wrapped = TEXT.replace(" ", "\n")
    quoted = "\r\n".join(f">> {line}" for line in wrapped.split("\n"))

    assert compare(TEXT, wrapped) == ()
    assert compare(TEXT, quoted) == ()


def test_marks_a_mail_program_swaps_do_not_count():
    assert compare("It's “so” – 1-2… cafe\u0301", 'It’s "so" — 1‑2... café\u200b') == ()


def test_a_line_break_inside_chinese_does_not_count():
    assert compare("感谢您抽出时间与我交谈。", "感谢您抽出\n时间与我交谈。") == ()


def test_lost_words_are_shown_with_their_place():
    (change,) = compare("one two three four", "one four")

    assert change == Change(Kind.LOST, "two three", "", 4, 13)


def test_a_changed_word_is_shown_beside_what_became_of_it():
    (change,) = compare("We met at the café.", "We met at the caf?.")

    assert change == Change(Kind.ALTERED, "café.", "caf?.", 14, 19)


def test_words_a_program_added_are_shown_where_they_came_in():
    (change,) = compare("Dear Ada,\n\nThank you.", "Dear Ada,\n\nThank you.\n\nSent from my phone")

    assert change == Change(Kind.ADDED, "", "Sent from my phone", 21, 21)


def test_a_letter_cut_short_is_one_loss():
    (change,) = compare(TEXT, TEXT[:200].rsplit(" ", 1)[0])

    assert change.kind is Kind.LOST
    assert change.end == len(TEXT)


def test_an_empty_paste_loses_the_whole_letter():
    (change,) = compare(TEXT, "")

    assert (change.kind, change.ours) == (Kind.LOST, TEXT)


def test_two_changes_come_in_the_order_of_the_letter():
    changes = compare("a b c d e f", "a X c d f")

    assert [(change.kind, change.ours, change.pasted) for change in changes] == [
        (Kind.ALTERED, "b", "X"),
        (Kind.LOST, "e", ""),
    ]


@given(st.text(st.characters(exclude_categories=())), st.text(st.characters(exclude_categories=())))
def test_every_change_stands_where_it_says(letter_text, pasted):
    for change in compare(letter_text, pasted):
        assert letter_text[change.start : change.end] == change.ours
        assert change.ours or change.pasted


@given(st.text())
def test_any_text_equals_itself_whatever_its_line_ends(text):
    text = clean(text)

    assert compare(text, text.replace("\n", "\r\n")) == ()
