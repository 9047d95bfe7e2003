"""The two layouts of one letter: what stands in them, in which order, and with which gaps."""

from __future__ import annotations

from datetime import date

import pytest

from letters.core.letter import English
from letters.exports import Layout, Paper
from letters.exports.layout import Part, blocks, long_date
from tests.exports.letters import LETTERS, ORDINARY, PAPER, a_letter


def parts(letter=ORDINARY, **layout):
    return [block.part for block in blocks(letter, Layout(**layout))]


def test_an_email_is_headed_by_its_subject():
    assert parts() == [Part.SUBJECT, Part.GREETING, *[Part.PARAGRAPH] * 3, Part.CLOSING, Part.SIGNATURE]


def test_a_paper_letter_is_headed_by_sender_date_and_recipient():
    assert parts(paper=PAPER)[:4] == [Part.SENDER, Part.DATE, Part.RECIPIENT, Part.GREETING]
    assert Part.SUBJECT not in parts(paper=PAPER)


def test_what_is_not_given_leaves_no_gap():
    assert parts(a_letter("Thank you.", subject=" ", greeting="", closing="\n")) == [Part.PARAGRAPH, Part.SIGNATURE]
    assert parts(paper=Paper())[0] is Part.GREETING


def test_a_company_alone_is_a_recipient():
    (first, *_) = blocks(ORDINARY, Layout(paper=Paper(company=" Harbour Archive ")))

    assert (first.part, first.lines) == (Part.RECIPIENT, ("Harbour Archive",))


def test_an_empty_line_in_the_writers_own_words_begins_a_new_paragraph():
    written = [
        block.lines for block in blocks(a_letter("one\ntwo\n \n\nthree"), Layout()) if block.part is Part.PARAGRAPH
    ]

    assert written == [("one", "two"), ("three",)]


@pytest.mark.parametrize(("english", "words"), [(English.BRITISH, "3 March 2026"), (English.AMERICAN, "March 3, 2026")])
def test_the_date_is_written_as_the_letters_english_has_it(english, words):
    assert long_date(date(2026, 3, 3), english) == words


def at_end(letter, paper):
    return [block.part for block in blocks(letter, Layout(paper=paper)) if block.at_end]


def test_what_stands_around_the_paragraphs_keeps_to_the_side_where_they_begin():
    hebrew_name = a_letter("Thank you.", signature="נועה לוי")

    assert at_end(LETTERS["hebrew"], None) == [Part.SUBJECT]
    assert at_end(LETTERS["hebrew"], PAPER) == [Part.SENDER, Part.DATE, Part.RECIPIENT]
    assert at_end(hebrew_name, None) == [Part.SIGNATURE]
    assert at_end(ORDINARY, PAPER) == []


def test_a_paragraph_always_stands_where_it_begins():
    assert at_end(a_letter("Thank you.", "תודה רבה."), None) == []
