"""The letter as a plain text file."""

from __future__ import annotations

from letters.core.letter import Letter
from letters.exports.layout import Layout, blocks


def write(letter: Letter, layout: Layout) -> bytes:
    """UTF-8 with one empty line between the paragraphs and the line ends asked for."""
    text = "\n\n".join(block.text for block in blocks(letter, layout))
    return f"{text}\n".replace("\n", layout.line_end).encode() if text else b""
