"""The letter as a Word document, with real styles, its language, and right-to-left text marked as such."""

from __future__ import annotations

from io import BytesIO

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from letters.core.letter import Letter
from letters.exports.docx_template import LOOKS, SENDER_NAME, template
from letters.exports.layout import Block, Layout, PageSize, Part, blocks, page_size, title, writer
from letters.exports.script import directional_runs, is_rtl, language

SHEETS: dict[PageSize, tuple[Length, Length]] = {
    PageSize.A4: (Mm(210), Mm(297)),
    PageSize.US_LETTER: (Mm(215.9), Mm(279.4)),
}
MARGIN = Mm(28)
ROOM_TO_SIGN = Pt(46)
LONGEST_PROPERTY = 255
"""Characters python-docx allows in a document property."""


def write(letter: Letter, layout: Layout) -> bytes:
    """The document; in the paper layout there is room for a signature by hand."""
    document = Document(BytesIO(template()))
    _describe(document, letter)
    _set_page(document, page_size(letter, layout))
    if layout.paper:
        document.styles[LOOKS[Part.CLOSING].name].paragraph_format.space_after = ROOM_TO_SIGN
    laid_out = blocks(letter, layout)
    paragraphs = [_add(document, block, letter.english) for block in laid_out]
    _keep_end_together(paragraphs, [block.part for block in laid_out])
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _describe(document: DocxDocument, letter: Letter) -> None:
    properties = document.core_properties
    properties.title = title(letter)[:LONGEST_PROPERTY]
    properties.author = properties.last_modified_by = writer(letter)[:LONGEST_PROPERTY]
    properties.language = letter.english
    for lang in document.styles.element.xpath("w:docDefaults//w:lang"):
        lang.set(qn("w:val"), letter.english)


def _set_page(document: DocxDocument, size: PageSize) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = SHEETS[size]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN


def _add(document: DocxDocument, block: Block, english: str) -> Paragraph:
    """One paragraph for a block; `w:bidi` turns its alignment and its full stop to the side they belong."""
    paragraph = document.add_paragraph(style=LOOKS[block.part].name)
    rtl = is_rtl(block.text)
    if rtl:
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001  python-docx has no API for it
    if block.at_end:
        paragraph.alignment = (
            WD_ALIGN_PARAGRAPH.RIGHT
        )  # where a paragraph ends, in both directions: `w:bidi` mirrors it
    for number, line in enumerate(block.lines):
        if number:
            paragraph.add_run().add_break()
        style = SENDER_NAME if block.part is Part.SENDER and not number else None
        for text, run_rtl in directional_runs(line, rtl=rtl):
            _mark(paragraph.add_run(text, style), language(text, english), english, rtl=run_rtl)
    return paragraph


def _mark(run: Run, tag: str, english: str, *, rtl: bool) -> None:
    """Tell Word the direction of a run, and its language where it is not the document's."""
    if rtl:
        run.font.rtl = True
    if tag not in (english, "und"):
        lang = OxmlElement("w:lang", {qn(f"w:{kind}"): tag for kind in ("val", "eastAsia", "bidi")})
        run._r.get_or_add_rPr().append(lang)  # noqa: SLF001  python-docx has no API for it


def _keep_end_together(paragraphs: list[Paragraph], parts: list[Part]) -> None:
    """The last paragraph goes along when the closing moves to a new page, so that no page holds a closing alone."""
    for paragraph, part in reversed(list(zip(paragraphs, parts, strict=True))):
        if part is Part.PARAGRAPH:
            paragraph.paragraph_format.keep_with_next = True
            return
