"""The Word document: real styles, the right language and sheet, and right-to-left text marked as such."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

from letters.core.letter import English
from letters.exports import EXPORTS, Layout, PageSize
from tests.exports.letters import EMPTY, LETTERS, ORDINARY, PAPER, a_letter


def opened(letter=ORDINARY, **layout):
    return docx.Document(BytesIO(EXPORTS["docx"].write(letter, Layout(**layout))))


def paragraph(document, text):
    return next(paragraph for paragraph in document.paragraphs if text in paragraph.text)


def test_every_part_of_the_letter_has_a_style_of_its_own():
    styles = [paragraph.style.name for paragraph in opened(paper=PAPER).paragraphs]

    assert styles == [
        "Sender", "Date", "Inside Address", "Salutation", "Body Text", "Body Text", "Body Text", "Closing", "Signature",
    ]  # fmt: skip


@pytest.mark.parametrize("english", English)
def test_the_document_is_in_the_english_of_the_letter(english):
    document = opened(a_letter("Thank you.", english=english))

    languages = document.styles.element.xpath("w:docDefaults//w:lang/@w:val")
    assert languages == [english]
    assert document.core_properties.language == english


def test_the_properties_name_the_letter_and_its_writer_and_nothing_else():
    properties = opened().core_properties

    assert properties.title == ORDINARY.subject
    assert properties.author == properties.last_modified_by == ORDINARY.signature
    assert properties.comments == properties.keywords == ""
    assert properties.created is None
    assert properties.modified is None


def test_a_longer_signature_gives_its_first_line_as_the_author():
    assert opened(LETTERS["two signatures"]).core_properties.author == "Ada Quill"


def test_a_property_longer_than_word_allows_is_cut():
    assert len(opened(a_letter("Thank you.", subject="s" * 400)).core_properties.title) == 255


@pytest.mark.parametrize(("size", "millimetres"), [(PageSize.A4, (210, 297)), (PageSize.US_LETTER, (216, 279))])
def test_it_is_set_for_the_sheet_asked_for(size, millimetres):
    section = opened(page_size=size).sections[0]

    assert (round(section.page_width.mm), round(section.page_height.mm)) == millimetres


def test_right_to_left_paragraphs_and_runs_are_marked():
    written = paragraph(opened(LETTERS["hebrew"]), "תודה")

    assert written._p.pPr.find(qn("w:bidi")) is not None
    assert all(run.font.rtl for run in written.runs)
    assert written._p.xpath("w:r/w:rPr/w:lang/@w:bidi") == ["he"]


def test_only_the_right_to_left_words_of_an_english_paragraph_are_marked():
    written = paragraph(opened(LETTERS["hebrew name"]), "Please")

    assert written._p.pPr.find(qn("w:bidi")) is None
    assert [run.text for run in written.runs if run.font.rtl] == ["נועה לוי"]


def test_what_runs_the_other_way_stands_on_the_side_of_the_letter():
    document = opened(a_letter("תודה רבה.", signature="Noa"))

    assert paragraph(document, "Noa").alignment == WD_ALIGN_PARAGRAPH.RIGHT
    assert paragraph(document, "תודה").alignment is None


def test_an_ordinary_letter_carries_no_marks_of_direction():
    with ZipFile(BytesIO(EXPORTS["docx"].write(ORDINARY, Layout()))) as archive:
        text = archive.read("word/document.xml")

    assert b"w:rtl" not in text
    assert b"w:bidi" not in text


def test_lines_that_stand_together_are_one_paragraph():
    assert paragraph(opened(paper=PAPER), "Okafor\nHead of Collections\nHarbour").style.name == "Inside Address"


def test_the_closing_takes_the_last_paragraph_along():
    keeps = [bool(paragraph.paragraph_format.keep_with_next) for paragraph in opened().paragraphs]

    assert keeps == [False, False, False, False, True, False, False]
    assert opened().styles["Closing"].paragraph_format.keep_with_next


def test_there_is_room_to_sign_on_paper_only():
    on_paper, in_email = (opened(paper=paper).styles["Closing"].paragraph_format.space_after for paper in (PAPER, None))

    assert on_paper > 3 * in_email


def test_one_letter_leaves_no_trace_in_the_next():
    opened(LETTERS["hebrew"], paper=PAPER)

    assert [paragraph.text for paragraph in opened(EMPTY).paragraphs] == []
    assert opened(EMPTY).core_properties.author == ""


def test_the_file_is_small_and_opens_in_the_current_mode_of_word():
    file = EXPORTS["docx"].write(ORDINARY, Layout(paper=PAPER))

    with ZipFile(BytesIO(file)) as archive:
        settings = archive.read("word/settings.xml")
        names = archive.namelist()
    assert b'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"' in settings
    assert not [name for name in names if "thumbnail" in name or "customXml" in name or "app.xml" in name]
    assert len(file) < 15_000
