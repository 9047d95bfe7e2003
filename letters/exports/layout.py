"""How a letter is laid out, as an email or on paper: the one list of blocks every format is written from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from letters.core.clean import clean, one_line
from letters.core.letter import English, Letter
from letters.exports.script import is_rtl

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_EMPTY_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")


class PageSize(StrEnum):
    """The sheet a document is set for."""

    A4 = "a4"
    US_LETTER = "us-letter"


class LineEnd(StrEnum):
    """How a plain text file ends its lines; CRLF is what Windows expects."""

    LF = "\n"
    CRLF = "\r\n"


@dataclass(frozen=True, slots=True)
class Paper:
    """What stands above a letter on paper. `sender` and `recipient` may have several lines; each may be empty."""

    sender: str = ""
    date: date | None = None
    recipient: str = ""
    company: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """What was asked for. Without `paper` it is an email; without a `page_size` the letter's English decides."""

    paper: Paper | None = None
    page_size: PageSize | None = None
    line_end: LineEnd = LineEnd.LF
    to: str = ""


class Part(StrEnum):
    """What a block is in the letter."""

    SENDER = "sender"
    DATE = "date"
    RECIPIENT = "recipient"
    SUBJECT = "subject"
    GREETING = "greeting"
    PARAGRAPH = "paragraph"
    CLOSING = "closing"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that stand together, with an empty line before and after. Never empty, and never holding an empty line.

    `at_end` when it stands where its own lines end: a date in English above a letter in Hebrew.
    """

    part: Part
    lines: tuple[str, ...]
    at_end: bool = False

    @property
    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(self.lines)


def blocks(letter: Letter, layout: Layout) -> tuple[Block, ...]:
    """Everything that is to be read, in order and cleaned: the head of the layout, then the letter.

    What stands around the paragraphs keeps to the side where they begin, whichever way its own words run.
    """
    head = _paper_head(letter, layout.paper) if layout.paper else _email_head(letter)
    rtl = is_rtl(letter.body)
    return tuple(
        replace(block, at_end=block.part is not Part.PARAGRAPH and is_rtl(block.text) != rtl)
        for block in (*head, *body_blocks(letter))
    )


def body_blocks(letter: Letter) -> tuple[Block, ...]:
    """The letter from greeting to signature, cleaned."""
    return (
        *_split(Part.GREETING, letter.greeting),
        *(block for paragraph in letter.paragraphs for block in _split(Part.PARAGRAPH, paragraph.text)),
        *_split(Part.CLOSING, letter.closing),
        *_split(Part.SIGNATURE, letter.signature),
    )


def page_size(letter: Letter, layout: Layout) -> PageSize:
    """The sheet asked for, or the one customary where the letter's English is written."""
    return layout.page_size or (PageSize.US_LETTER if letter.english is English.AMERICAN else PageSize.A4)


def title(letter: Letter) -> str:
    """What a file calls itself inside: the subject on one line, or plainly what it is."""
    return one_line(letter.subject) or "Thank-you letter"


def writer(letter: Letter) -> str:
    """Who wrote the letter: the first line of the signature that holds something."""
    return next((line for line in map(one_line, clean(letter.signature).split("\n")) if line), "")


def long_date(day: date, english: English) -> str:
    """A date in words, as a letter is headed: `3 March 2026`, or `March 3, 2026` in American English."""
    month = MONTHS[day.month - 1]
    return f"{month} {day.day}, {day.year}" if english is English.AMERICAN else f"{day.day} {month} {day.year}"


def _email_head(letter: Letter) -> Iterator[Block]:
    subject = one_line(letter.subject)
    if subject:
        yield Block(Part.SUBJECT, (f"Subject: {subject}",))


def _paper_head(letter: Letter, paper: Paper) -> Iterator[Block]:
    yield from _together(Part.SENDER, paper.sender)
    if paper.date:
        yield Block(Part.DATE, (long_date(paper.date, letter.english),))
    yield from _together(Part.RECIPIENT, f"{paper.recipient}\n{paper.company}")


def _split(part: Part, text: str) -> Iterator[Block]:
    """One block for every stretch between empty lines."""
    for stretch in _EMPTY_LINES.split(clean(text)):
        yield from _together(part, stretch)


def _together(part: Part, text: str) -> Iterator[Block]:
    """All lines that hold something as one block, or none."""
    lines = tuple(line.strip() for line in clean(text).split("\n"))
    kept = tuple(line for line in lines if line)
    if kept:
        yield Block(part, kept)
