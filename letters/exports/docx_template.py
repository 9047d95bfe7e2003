"""The empty Word document every letter starts from: our styles, and nothing else of python-docx's own template."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as REL
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Length, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from letters.exports.layout import Part

SERIF = "Georgia"
"""A serif face that Windows, macOS, iOS and Google Docs all have; the one for Arabic and Hebrew is Word's own."""
COMPLEX_SCRIPTS = "Times New Roman"

GREY = RGBColor(0x59, 0x59, 0x59)
SENDER_NAME = "Sender Name"

_KEPT_STYLES = {"Normal", "Default Paragraph Font", "Normal Table", "No List"}
_KEPT_PARTS = {REL.OFFICE_DOCUMENT, REL.CORE_PROPERTIES, REL.STYLES, REL.SETTINGS, REL.FONT_TABLE, REL.THEME}


@dataclass(frozen=True, slots=True)
class Look:
    """One paragraph style; sizes and spaces in points. `builtin` names are Word's own, so Word translates them."""

    name: str
    size: float = 11
    after: float = 11
    leading: float = 1.3
    grey: bool = False
    builtin: bool = False
    keep_with_next: bool = False


LOOKS = {
    Part.SENDER: Look("Sender", size=9.5, after=30, leading=1.15, grey=True),
    Part.DATE: Look("Date", after=18, builtin=True),
    Part.RECIPIENT: Look("Inside Address", after=22),
    Part.SUBJECT: Look("Subject Line", size=9.5, after=22, grey=True),
    Part.GREETING: Look("Salutation", builtin=True, keep_with_next=True),
    Part.PARAGRAPH: Look("Body Text", builtin=True),
    Part.CLOSING: Look("Closing", builtin=True, keep_with_next=True),
    Part.SIGNATURE: Look("Signature", after=0, builtin=True),
}


@lru_cache(maxsize=1)
def template() -> bytes:
    """The template as a file, made once per process; a letter opens its own copy."""
    document = Document()
    _strip(document)
    _set_defaults(document)
    for look in LOOKS.values():
        _add_style(document, look)
    name = document.styles.add_style(SENDER_NAME, WD_STYLE_TYPE.CHARACTER)
    name.font.size, name.font.color.rgb = Pt(17), RGBColor(0, 0, 0)
    _complex_size(name.element.get_or_add_rPr(), Pt(17))
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _strip(document: DocxDocument) -> None:
    """Remove the styles and parts a letter has no use for: nine tenths of the file, and of the time to read it."""
    for style in list(document.styles):
        if style.name not in _KEPT_STYLES:
            style.delete()
    for rels in (document.part.rels, document.part.package.rels):
        for key in [key for key, rel in rels.items() if rel.reltype not in _KEPT_PARTS]:
            del rels[key]


def _set_defaults(document: DocxDocument) -> None:
    """The face and spacing of all text, no leftovers in the properties, and Word's current mode instead of 2010's."""
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = SERIF, Pt(11)
    normal.element.rPr.rFonts.set(qn("w:cs"), COMPLEX_SCRIPTS)
    _complex_size(normal.element.rPr, Pt(11))
    spacing = normal.paragraph_format
    spacing.space_after, spacing.widow_control = Pt(0), True
    core = document.core_properties
    core.comments, core.keywords = "", ""
    for dated in ("dcterms:created", "dcterms:modified"):
        for element in core._element.xpath(dated):  # noqa: SLF001  python-docx sets these, and has no way to unset them
            core._element.remove(element)  # noqa: SLF001
    mode = document.settings.element.xpath('//w:compatSetting[@w:name="compatibilityMode"]')[0]
    mode.set(qn("w:val"), "15")


def _add_style(document: DocxDocument, look: Look) -> None:
    style: ParagraphStyle = document.styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH, look.builtin)
    style.base_style = document.styles["Normal"]
    style.quick_style, style.hidden = True, False
    style.paragraph_format.space_after = Pt(look.after)
    style.paragraph_format.line_spacing = look.leading
    style.paragraph_format.keep_with_next = look.keep_with_next
    style.font.size = Pt(look.size)
    _complex_size(style.element.get_or_add_rPr(), Pt(look.size))
    if look.grey:
        style.font.color.rgb = GREY
    if look.name == LOOKS[Part.SENDER].name:
        _rule_below(style)


def _complex_size(properties: object, size: Length) -> None:
    """Set the size for right-to-left and complex scripts, which Word keeps apart, directly after the plain one."""
    element = parse_xml(f'<w:szCs {nsdecls("w")} w:val="{int(size.pt * 2)}"/>')
    properties.find(qn("w:sz")).addnext(element)  # type: ignore[attr-defined]


def _rule_below(style: ParagraphStyle) -> None:
    """A hairline under the sender, as on printed stationery."""
    border = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="4" w:space="10" w:color="A6A6A6"/></w:pBdr>'
    )
    style.element.get_or_add_pPr().insert_element_before(border, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")
