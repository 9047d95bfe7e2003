"""The letter as CommonMark that shows exactly what was written: nothing in it is taken for markup."""

from __future__ import annotations

import re

from letters.core.letter import Letter
from letters.exports.layout import Block, Layout, blocks

# Markup anywhere: emphasis, code, links, HTML, entities; with `~`, `|` and `$` of the common extensions.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>~|$]|&(?=[#A-Za-z])")

# Markup at the start of a line only: headings, lists, underlines of headings, numbers of lists.
_LINE_START = re.compile(r"^(?:[#+=-]|\d{1,9}(?=[.)]))")

_HARD_BREAK = "\\\n"


def write(letter: Letter, layout: Layout) -> bytes:
    """UTF-8, one paragraph per block; lines that stand together end in a hard break."""
    text = "\n\n".join(_paragraph(block) for block in blocks(letter, layout))
    return f"{text}\n".encode() if text else b""


def _paragraph(block: Block) -> str:
    return _HARD_BREAK.join(escape(line) for line in block.lines)


def escape(line: str) -> str:
    """One line with every character escaped that Markdown would read as something else than itself."""
    return _LINE_START.sub(_escaped_start, _ANYWHERE.sub(r"\\\g<0>", line))


def _escaped_start(match: re.Match[str]) -> str:
    found = match.group()
    return f"\\{found}" if not found.isdigit() else f"{found}\\"
