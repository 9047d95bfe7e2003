"""The PDF: accessible, self-contained, on the right sheet, and honest about what it cannot show."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from letters.core.letter import English
from letters.exports import EXPORTS, Layout, PageSize, Paper, pdf
from tests.exports.letters import LETTERS, ORDINARY, PAPER, a_letter
from tests.exports.readers import read_pdf, right_edges

PDF = EXPORTS["pdf"]


def opened(letter=ORDINARY, **layout) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(PDF.write(letter, Layout(**layout))))


def tags(element) -> list[str]:
    """The kinds of all structure elements, in reading order."""
    children = element.get("/K", [])
    children = children if isinstance(children, pikepdf.Array) else [children]
    own = [str(element.S)] if "/S" in element else []
    return own + [tag for child in children if isinstance(child, pikepdf.Dictionary) for tag in tags(child)]


def sheet(pdf: pikepdf.Pdf) -> tuple[int, int]:
    """Width and height of the first page in points."""
    box = pdf.pages[0].MediaBox
    return round(float(box[2])), round(float(box[3]))


def test_it_declares_itself_accessible():
    pdf = opened()

    assert pdf.open_metadata()["pdfuaid:part"] == "1"
    assert pdf.Root.MarkInfo.Marked
    assert str(pdf.Root.Lang) == "en-GB"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_its_title_is_the_subject_and_its_author_the_writer():
    info = opened().open_metadata()

    assert info["dc:title"] == ORDINARY.subject
    assert info["dc:creator"] == [ORDINARY.signature]


def test_it_has_a_title_even_without_a_subject():
    assert opened(a_letter("Thank you.", subject="")).open_metadata()["dc:title"] == "Thank-you letter"


def test_a_screen_reader_finds_every_paragraph():
    pdf = opened(paper=PAPER)
    found = tags(pdf.Root.StructTreeRoot)

    # the sender's name and address, date, recipient, greeting, three paragraphs, closing, signature
    assert found.count("/P") == 10


def test_its_fonts_travel_with_it():
    pdf = opened(LETTERS["arabic"])

    fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]

    assert fonts
    for font in fonts:
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert {"/FontFile2", "/FontFile3"} & set(descriptor.keys())


def test_it_asks_for_nothing_outside_itself():
    pdf = opened(LETTERS["addresses"])

    assert all("/URI" not in entry for page in pdf.pages for entry in page.get("/Annots", []))


@pytest.mark.parametrize(("size", "points"), [(PageSize.A4, (595, 842)), (PageSize.US_LETTER, (612, 792))])
def test_it_is_set_for_the_sheet_asked_for(size, points):
    assert sheet(opened(page_size=size)) == points


def test_american_letters_take_american_paper_of_themselves():
    assert sheet(opened(a_letter("Thank you.", english=English.AMERICAN))) == (612, 792)


def test_an_ordinary_letter_fits_on_one_sheet():
    assert len(opened(paper=PAPER).pages) == 1


@pytest.mark.parametrize("letter", ["Å", "W", "ש", "ж", "_"])
@pytest.mark.parametrize(("size", "width"), [(PageSize.A4, 595), (PageSize.US_LETTER, 612)])
def test_a_word_wider_than_the_sheet_is_broken_and_none_of_it_lost(letter, size, width):
    name = letter * 300
    file = PDF.write(a_letter("Thank you.", signature=name), Layout(paper=Paper(sender=name), page_size=size))

    assert max(right_edges(file)) < width - 80
    assert read_pdf(file).count(letter) == 600


def test_a_date_in_english_stands_on_the_side_of_a_letter_in_hebrew():
    file = PDF.write(a_letter("תודה.", greeting="", closing="", signature=""), Layout(paper=Paper(date=PAPER.date)))

    assert max(right_edges(file)) == pytest.approx(595 - 88, abs=2)
    assert min(right_edges(file)) > 400


def test_only_a_word_wider_than_the_sheet_is_broken():
    word = "Donaudampfschifffahrtsgesellschaftskapitän"

    assert word in read_pdf(PDF.write(a_letter(f"{'a ' * 30}{word} and {word}."), Layout()))


@pytest.mark.parametrize("count", range(18, 30))
def test_the_closing_never_stands_alone_on_a_page(count):
    letter = a_letter(*["A paragraph."] * count, "The last paragraph.", signature="Ada")

    pages = read_pdf(PDF.write(letter, Layout())).split("\f")

    page = next(page for page in pages if letter.closing in page)
    assert "The last paragraph." in page
    assert page.rstrip().endswith("Ada")


def test_an_ordinary_letter_misses_nothing():
    assert PDF.missing(ORDINARY, Layout(paper=PAPER)) == ()


def test_characters_without_a_glyph_are_named_once_in_reading_order():
    letter = a_letter("Thank \ue123 you \ue000 and \ue123.", signature="\ue0ff")

    assert PDF.missing(letter, Layout()) == ("\ue123", "\ue000", "\ue0ff")


def test_characters_missing_from_the_head_of_the_paper_are_named_too():
    assert PDF.missing(ORDINARY, Layout(paper=Paper(sender="\ue123"))) == ("\ue123",)


def test_a_letter_with_a_missing_character_is_written_all_the_same():
    assert len(opened(a_letter("Thank \ue123 you.")).pages) == 1


def test_a_quote_or_backslash_beside_a_missing_character_is_not_named():
    assert PDF.missing(a_letter('"\\\ue000`'), Layout()) == ("\ue000",)


def test_no_everyday_character_is_ever_missing():
    everyday = "".join(chr(code) for code in range(0x250) if pdf.EVERYDAY.fullmatch(chr(code)))
    letter = a_letter(f"{everyday}‘’“”–—…")

    assert "ł" in everyday
    assert pdf.missing(letter, Layout()) == pdf.not_shown(letter, Layout()) == ()
