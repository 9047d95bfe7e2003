"""The letter as one web page that needs nothing else, and that prints as a letter."""

from __future__ import annotations

from html import escape
from importlib.resources import files
from string import Template

from letters.core.letter import English, Letter
from letters.exports.layout import Block, Layout, PageSize, Part, blocks, page_size, title, writer
from letters.exports.script import language

SHEETS = {PageSize.A4: "A4", PageSize.US_LETTER: "letter"}
_TEMPLATE = Template(files(__package__).joinpath("letter.html").read_text(encoding="utf-8"))


def write(letter: Letter, layout: Layout) -> bytes:
    """The page in UTF-8; every paragraph finds its own direction."""
    page = _TEMPLATE.substitute(
        lang=letter.english,
        title=escape(title(letter)),
        author=escape(writer(letter)),
        sheet=SHEETS[page_size(letter, layout)],
        room_to_sign="4.5em" if layout.paper else "1.2em",
        letter="\n".join(_paragraph(block, letter.english) for block in blocks(letter, layout)),
    )
    return page.encode()


def _paragraph(block: Block, english: English) -> str:
    tag = language(block.text, english)
    lang = f' lang="{tag}"' if tag != english else ""
    look = f"{block.part} at-end" if block.at_end else block.part
    return f'<p class="{look}" dir="auto"{lang}>{"<br>".join(_lines(block))}</p>'


def _lines(block: Block) -> list[str]:
    first, *rest = (escape(line) for line in block.lines)
    return [f"<strong>{first}</strong>" if block.part is Part.SENDER else first, *rest]
