"""What is put on the clipboard: the letter as plain text and as HTML that brings no looks of its own into a mail."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from letters.core.clean import one_line
from letters.core.letter import Letter
from letters.exports.layout import Block, body_blocks
from letters.exports.script import is_rtl

EMPTY_LINE = "<div><br></div>"
"""How mail editors themselves write an empty line; margins of `<p>` double or vanish when pasted."""


@dataclass(frozen=True, slots=True)
class Clipboard:
    """The subject for its own button, and the letter in both flavours a paste may ask for."""

    subject: str
    text: str
    html: str


def clipboard(letter: Letter) -> Clipboard:
    """The payload of a letter: text with one empty line between paragraphs, and the same as bare `<div>` elements."""
    body = body_blocks(letter)
    return Clipboard(one_line(letter.subject), plain(body), rich(body))


def plain(body: Iterable[Block]) -> str:
    """The blocks as text, one empty line between them, LF only."""
    return "\n\n".join(block.text for block in body)


def rich(body: Iterable[Block]) -> str:
    """The blocks as one `<div>` per line without styles or classes; `dir` only where the text runs right to left."""
    return EMPTY_LINE.join("".join(_line(line, rtl=is_rtl(block.text)) for line in block.lines) for block in body)


def _line(line: str, *, rtl: bool) -> str:
    direction = ' dir="rtl"' if rtl else ""
    return f"<div{direction}>{escape(line, quote=False)}</div>"
