"""Every format, read back by a program that had no part in writing it, holds the letter word for word."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from letters.core.letter import Letter
from letters.exports import EXPORTS, Layout, LineEnd, Paper
from tests.exports.letters import LETTERS, PAPER
from tests.exports.readers import (
    READERS,
    SOFFICE,
    libreoffice_texts,
    read_pdf,
    read_pdf_as_chrome_does,
    words,
)

PAPER_HEAD = (
    "Tomasz Zieliński 14 Quay Street, Whitby YO21 1AB tomasz.z@example.org 8 June 2026 "
    "Ms Adaeze Okafor Head of Collections Harbour & Moors Archive"
)

PDF_READERS = {"poppler": read_pdf, "chrome": read_pdf_as_chrome_does}

# A PDF holds what is seen, so its readers guess the order of words in lines that run from right to left, and double
# some joined letters. There the characters are counted, or only looked for.
OUT_OF_ORDER = {
    "poppler": {"hebrew", "arabic", "persian", "hebrew name", "english in arabic"},
    "chrome": {"arabic", "hebrew name", "english in arabic"},
}
DOUBLED = {"poppler": {"hindi", "bengali"}, "chrome": {"hindi"}}
MIRRORED = str.maketrans(")", "(")

all_letters = pytest.mark.parametrize("letter", LETTERS.values(), ids=LETTERS)


def email_words(letter: Letter, key: str) -> list[str]:
    """The words of the email layout; in an email file the subject is not part of the text."""
    return words(letter.text) if key.startswith("eml") else words(f"Subject: {letter.subject} {letter.text}")


@all_letters
@pytest.mark.parametrize(("key", "reader"), READERS.items(), ids=READERS)
def test_the_letter_is_in_the_file_word_for_word(letter, key, reader):
    file = EXPORTS[key.split()[0]].write(letter, Layout())

    assert words(reader(file)) == email_words(letter, key)


@all_letters
@pytest.mark.parametrize("key", ["txt", "docx", "md", "html"])
def test_on_paper_the_letter_follows_sender_date_and_recipient(letter, key):
    file = EXPORTS[key].write(letter, Layout(paper=PAPER))

    head = PAPER_HEAD
    if letter.english == "en-US":
        head = head.replace("8 June 2026", "June 8, 2026")
    assert words(READERS[key](file)) == words(f"{head} {letter.text}")


@pytest.mark.parametrize("paper", [None, PAPER], ids=["email", "paper"])
@pytest.mark.parametrize("reader", PDF_READERS)
@pytest.mark.parametrize("name", LETTERS)
def test_the_pdf_holds_every_character_it_does_not_name_as_missing(name: str, reader: str, paper: Paper | None):
    letter, layout = LETTERS[name], Layout(paper=paper)
    missing = set(EXPORTS["pdf"].missing(letter, layout))
    read = _characters(PDF_READERS[reader](EXPORTS["pdf"].write(letter, layout)), missing)
    expected = _characters(EXPORTS["txt"].write(letter, layout).decode(), missing)

    if name in DOUBLED[reader]:
        assert set(read) == set(expected)
    elif name in OUT_OF_ORDER[reader]:
        assert Counter(read.translate(MIRRORED)) == Counter(expected.translate(MIRRORED))
    else:
        assert read == expected


def _characters(text: str, missing: set[str]) -> str:
    """The characters in order: where lines break depends on the page, and readers add marks of direction."""
    shown = (one for one in "".join(text.split()) if unicodedata.category(one) != "Cf")
    return "".join(one for one in shown if one not in missing)


@pytest.fixture(scope="module")
def seen_by_libreoffice(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder: Path = tmp_path_factory.mktemp("libreoffice")
    return libreoffice_texts(
        {name: EXPORTS["docx"].write(letter, Layout()) for name, letter in LETTERS.items()}, folder
    )


@pytest.mark.skipif(
    not SOFFICE, reason="LibreOffice is not installed: Word documents are read back by python-docx alone"
)
@pytest.mark.parametrize("name", LETTERS)
def test_libreoffice_opens_the_word_document_and_finds_the_letter(name, seen_by_libreoffice):
    assert words(seen_by_libreoffice[name]) == email_words(LETTERS[name], "docx")


@pytest.mark.parametrize("line_end", LineEnd)
def test_plain_text_keeps_one_empty_line_between_paragraphs(line_end):
    letter = LETTERS["ordinary"]

    file = EXPORTS["txt"].write(letter, Layout(line_end=line_end))

    parts = file.decode().split(line_end * 2)
    assert parts == [f"Subject: {letter.subject}", *letter.text.split("\n\n")[:-1], f"{letter.signature}{line_end}"]


@pytest.mark.parametrize("key", sorted(EXPORTS.keys() - {"docx"}))
def test_the_same_letter_gives_the_same_bytes_twice(key):
    first, second = (EXPORTS[key].write(LETTERS["ordinary"], Layout(paper=PAPER)) for _ in range(2))

    assert first == second


def test_the_stock_of_letters_covers_at_least_ten_scripts():
    text = "".join(letter.text for letter in LETTERS.values())
    blocks = Counter(ord(character) >> 7 for character in text if character.isalpha())

    assert len(blocks) >= 10
