"""Whatever is typed or pasted, every export writes a file, and the file reads back as what was written."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from letters.core.clean import clean
from letters.exports import EXPORTS, Layout, Paper, content_disposition, filename
from letters.exports.clipboard import clipboard
from letters.exports.maillinks import mail_links
from letters.exports.qr import qr_code
from tests.exports.letters import a_letter
from tests.exports.readers import (
    read_docx,
    read_eml,
    read_eml_html,
    read_html,
    read_md,
    read_pdf_as_chrome_does,
    read_txt,
    words,
)

ANY_CHARACTER = st.characters(exclude_categories=())
ANY_TEXT = st.text(ANY_CHARACTER, max_size=60) | st.text(
    "ab \t\r\n\\`*_{}[]()<>#+-=.!|~&$;:'\"1\x00\x85\u2028א", max_size=60
)
LETTERS = st.builds(
    a_letter, ANY_TEXT, ANY_TEXT, subject=ANY_TEXT, greeting=ANY_TEXT, closing=ANY_TEXT, signature=ANY_TEXT
)


def everything(letter):
    parts = (letter.greeting, *(paragraph.text for paragraph in letter.paragraphs), letter.closing, letter.signature)
    return words(clean("\n".join(parts)))


def everything_with_subject(letter):
    subject = words(clean(letter.subject))
    return [*(["Subject:"] if subject else []), *subject, *everything(letter)]


@pytest.mark.parametrize(
    ("key", "reader"), [("txt", read_txt), ("docx", read_docx), ("md", read_md), ("html", read_html)]
)
@given(letter=LETTERS)
@example(
    letter=a_letter(
        "a\n    code\n\ttab\n\n1. one\n2) two\n---\n===\n```\n~~~", "&amp;&#35;\\&lt;", subject="\ud800\x00"
    )
)
@settings(max_examples=60)
def test_any_text_comes_back_word_for_word(key, reader, letter):
    assert words(reader(EXPORTS[key].write(letter, Layout()))) == everything_with_subject(letter)


@pytest.mark.parametrize("reader", [read_eml, read_eml_html])
@given(letter=LETTERS, to=ANY_TEXT)
@settings(max_examples=60)
def test_any_text_comes_back_from_an_email_draft(reader, letter, to):
    file = EXPORTS["eml"].write(letter, Layout(to=to))

    assert words(reader(file)) == everything(letter)
    assert file.isascii()
    assert b"\n" not in file.replace(b"\r\n", b"")


@given(letter=LETTERS, head=ANY_TEXT)
@settings(max_examples=40)
def test_any_text_makes_a_pdf_that_shows_every_letter_it_does_not_name_as_missing(letter, head):
    layout = Layout(paper=Paper(sender=head, recipient=head, company=head))

    file = EXPORTS["pdf"].write(letter, layout)

    missing = set(EXPORTS["pdf"].missing(letter, layout))
    shown = letters_and_digits(read_pdf_as_chrome_does(file))
    written = (*everything(letter), *words(clean(head)))
    assert not [one for one in "".join(written) if one not in missing and not letters_and_digits(one) <= shown]


def letters_and_digits(text):
    """The letters and digits of a text; readers take accents apart and put them together as they like."""
    return {one for one in unicodedata.normalize("NFKD", text) if unicodedata.category(one)[0] in "LN"}


@given(letter=LETTERS)
def test_any_text_fits_the_clipboard(letter):
    payload = clipboard(letter)

    assert words(payload.text) == everything(letter)
    assert words(read_html(payload.html.encode())) == everything(letter)
    assert words(read_html(payload.body_html.encode())) == words(payload.body_text) == words(clean(letter.body))
    assert payload.body_text in payload.text
    assert "\n\n\n" not in payload.text
    assert "\r" not in payload.text


@given(letter=LETTERS)
def test_any_text_makes_ascii_links_and_a_code(letter):
    for link in mail_links(letter):
        assert link.url is None or link.url.isascii()
    qr_code(letter.text)


@given(letter=LETTERS)
def test_any_signature_makes_a_safe_file_name(letter):
    name = filename(letter, "pdf")
    header = content_disposition(name)

    assert name.startswith("Thank-you letter")
    assert name.endswith(".pdf")
    assert not set(name) & set('<>:"/\\|?*\r\n\x00')
    assert len(name.encode()) <= 255
    assert header.isascii()
    assert header.isprintable()
