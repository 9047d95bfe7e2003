"""The web page: self-contained, printable, in the right language and direction."""

from __future__ import annotations

import re

import pytest

from letters.core.letter import English
from letters.exports import EXPORTS, Layout, PageSize
from tests.exports.letters import LETTERS, ORDINARY, PAPER, a_letter
from tests.exports.readers import parse_html


def written(letter=ORDINARY, **layout) -> str:
    return EXPORTS["html"].write(letter, Layout(**layout)).decode()


def test_it_asks_the_network_for_nothing():
    page = written(LETTERS["markup"], paper=PAPER)

    tree = parse_html(page.encode())
    assert not [element for element in tree.iter() if {"src", "href", "srcset", "data"} & set(element.attrib)]
    assert "url(" not in page
    assert "@import" not in page
    assert "default-src 'none'" in page


@pytest.mark.parametrize("english", English)
def test_the_page_is_in_the_english_of_the_letter(english):
    assert parse_html(written(a_letter("Thank you.", english=english)).encode()).get("lang") == english


def test_every_paragraph_finds_its_own_direction():
    paragraphs = parse_html(written(LETTERS["hebrew name"]).encode()).findall(".//p")

    assert paragraphs
    assert all(paragraph.get("dir") == "auto" for paragraph in paragraphs)


def test_a_paragraph_in_another_language_says_so():
    paragraphs = parse_html(written(LETTERS["arabic"]).encode()).findall(".//p")

    assert [paragraph.get("lang") for paragraph in paragraphs] == [None, None, "ar", "ar", "ar"]


def test_a_date_in_english_stands_on_the_side_of_a_letter_in_hebrew():
    page = parse_html(written(LETTERS["hebrew"], paper=PAPER).encode())

    looks = [paragraph.get("class") for paragraph in page.findall(".//p")]
    assert looks[:4] == ["sender at-end", "date at-end", "recipient at-end", "greeting"]


@pytest.mark.parametrize(("size", "name"), [(PageSize.A4, "A4"), (PageSize.US_LETTER, "letter")])
def test_it_prints_on_the_sheet_asked_for(size, name):
    assert re.search(rf"@page {{ size: {name};", written(page_size=size))


def test_it_is_titled_by_the_subject():
    assert parse_html(written().encode()).findtext("head/title") == ORDINARY.subject


def test_the_colours_of_a_dark_screen_never_enter_it():
    assert "prefers-color-scheme" not in written()
