"""What is put on the clipboard: the letter as plain text and as HTML that brings no looks of its own into a mail."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from letters.core.clean import one_line
from letters.core.letter import Letter
from letters.exports.layout import Block, Part, body_blocks
from letters.exports.script import is_rtl

EMPTY_LINE = "<div><br></div>"
"""How mail editors themselves write an empty line; margins of `<p>` double or vanish when pasted."""


@dataclass(frozen=True, slots=True)
class Clipboard:
    """The subject, and the letter in both flavours a paste may ask for: whole, and without greeting and name."""

    subject: str
    text: str
    html: str
    body_text: str
    body_html: str

    def by_button(self) -> dict[str, dict[str, str]]:
        """What each copy button puts on the clipboard, by media type."""
        return {
            "letter": {"text/html": self.html, "text/plain": self.text},
            "body": {"text/html": self.body_html, "text/plain": self.body_text},
            "subject": {"text/plain": self.subject},
        }


def clipboard(letter: Letter) -> Clipboard:
    """The payload of a letter: text with one empty line between paragraphs, and the same as bare `<div>` elements."""
    whole = body_blocks(letter)
    body = [block for block in whole if block.part is Part.PARAGRAPH]
    return Clipboard(one_line(letter.subject), plain(whole), rich(whole), plain(body), rich(body))


def plain(body: Iterable[Block]) -> str:
    """The blocks as text, one empty line between them, LF only."""
    return "\n\n".join(block.text for block in body)


def rich(body: Iterable[Block]) -> str:
    """The blocks as one `<div>` per line without styles or classes; `dir` only where the text runs right to left."""
    return EMPTY_LINE.join("".join(_line(line, rtl=is_rtl(block.text)) for line in block.lines) for block in body)


def _line(line: str, *, rtl: bool) -> str:
    direction = ' dir="rtl"' if rtl else ""
    return f"<div{direction}>{escape(line, quote=False)}</div>"
