"""What is copied brings the words, their paragraphs, and nothing else."""

from __future__ import annotations

import re

import pytest

from letters.exports.clipboard import EMPTY_LINE, clipboard
from tests.exports.letters import EMPTY, LETTERS, ORDINARY, a_letter


@pytest.mark.parametrize("letter", LETTERS.values(), ids=LETTERS)
def test_the_plain_text_is_the_letter_itself(letter):
    assert clipboard(letter).text == letter.text


def test_the_subject_is_copied_apart():
    copied = clipboard(ORDINARY)

    assert copied.subject == ORDINARY.subject
    assert copied.subject not in copied.text


def test_the_body_is_copied_without_greeting_closing_and_name():
    copied = clipboard(a_letter("One.", "Two,\nthree."))

    assert copied.body_text == "One.\n\nTwo,\nthree."
    assert copied.body_html == f"<div>One.</div>{EMPTY_LINE}<div>Two,</div><div>three.</div>"


def test_the_html_is_one_bare_division_a_line_with_empty_ones_between_paragraphs():
    copied = clipboard(a_letter("One.", "Two,\nthree.", greeting="Hi,", closing="", signature="Ada"))

    lines = ["<div>Hi,</div>", "<div>One.</div>", "<div>Two,</div><div>three.</div>", "<div>Ada</div>"]
    assert copied.html == EMPTY_LINE.join(lines)


@pytest.mark.parametrize("letter", LETTERS.values(), ids=LETTERS)
def test_the_html_has_no_looks_of_its_own(letter):
    tags = set(re.findall(r"<[^>]*>", clipboard(letter).html))

    assert tags <= {"<div>", '<div dir="rtl">', "</div>", "<br>"}


def test_a_direction_is_given_only_where_the_text_runs_from_right_to_left():
    assert "dir" not in clipboard(LETTERS["hebrew name"]).html
    assert clipboard(LETTERS["hebrew"]).html.count('<div dir="rtl">') == 4


def test_an_empty_letter_copies_nothing():
    assert {text for flavours in clipboard(EMPTY).by_button().values() for text in flavours.values()} == {""}
