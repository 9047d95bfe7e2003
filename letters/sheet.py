"""The letter as a page shows it: blocks of runs that know whose words they are and which note speaks of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from letters.core.coach.rule import Finding
from letters.core.coach.rules import BY_ID
from letters.core.letter import Letter

MOST_MARKED = 240
"""Characters; a mark on more than two sentences points at nothing."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of text. `noted` when a note speaks of it; `numbers` are those of the notes whose words end with it."""

    text: str
    mine: bool = False
    here: bool = False
    noted: bool = False
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the letter: greeting, paragraph, closing or signature."""

    kind: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """One finding of the coach with its number on the page and the section whose words it is about."""

    number: int
    finding: Finding
    section_url: str = ""
    key: str = ""

    @property
    def advises(self) -> bool:
        """Whether it says what to do, and offers no words that could be taken over."""
        rule = BY_ID.get(self.finding.rule)  # the proofreader's findings come from no rule of the coach
        return self.whole or (rule is not None and rule.advises)

    @property
    def whole(self) -> bool:
        """Whether it speaks of the letter as a whole, or a large part of it: to mark that would mark nothing."""
        return len(self.finding.text) > MOST_MARKED or "\n\n" in self.finding.text


def in_order(notes: Iterable[Note]) -> list[Note]:
    """The notes numbered as their words follow each other in the letter, those on all of it last."""
    ordered = sorted(notes, key=lambda note: (note.whole, note.finding.end))
    return [replace(note, number=number) for number, note in enumerate(ordered, start=1)]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A letter ready to be shown, with the notes beside it; `unread` when it is too long for the coach.

    `muted` counts the notes the writer has silenced.
    """

    letter: Letter
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...]
    unread: bool = False
    muted: int = 0

    @property
    def empty(self) -> bool:
        """Whether there is nothing of the writer's to read yet."""
        return not any(run.mine for block in self.blocks for run in block.runs)


@dataclass(frozen=True, slots=True)
class _Part:
    block: int
    start: int
    end: int
    mine: bool
    here: bool


def lay_out(letter: Letter, section: str | None, notes: Sequence[Note]) -> Sheet:
    """The sheet of a letter on the page of that section (None where no section is asked)."""
    kinds = list(_kinds(letter))
    runs: list[list[Run]] = [[] for _ in kinds]
    text, marking = letter.text, [note for note in notes if not note.whole]
    for part in _parts(letter, section):
        runs[part.block].extend(_split(text, part, marking))
    blocks = tuple(Block(kind, tuple(run)) for kind, run in zip(kinds, runs, strict=True))
    return Sheet(letter, blocks, tuple(notes))


def section_at(letter: Letter, start: int) -> str:
    """The section whose words stand at that place of the letter's text; people for greeting and signature."""
    for placed in letter.placed():
        if placed.start <= start < placed.end:
            return placed.sentence.section
    return "people"


def _kinds(letter: Letter) -> Iterator[str]:
    if letter.greeting:
        yield "greeting"
    yield from ("paragraph" for _ in letter.paragraphs)
    yield from (kind for kind in ("closing", "signature") if getattr(letter, kind))


def _parts(letter: Letter, section: str | None) -> Iterator[_Part]:
    at, block = 0, 0
    if letter.greeting:
        yield _Part(0, 0, len(letter.greeting), mine=False, here=section == "people")
        at, block = len(letter.greeting) + 2, 1
    for paragraph in letter.paragraphs:
        for index, sentence in enumerate(paragraph.sentences):
            if index:
                yield _Part(block, at, at + 1, mine=False, here=False)
                at += 1
            for words in sentence.words:
                yield _Part(block, at, at + len(words.text), words.mine, sentence.section == section)
                at += len(words.text)
        at, block = at + 2, block + 1
    for text in filter(None, (letter.closing, letter.signature)):
        yield _Part(block, at, at + len(text), mine=False, here=section == "people")
        at, block = at + len(text) + 2, block + 1


def _split(text: str, part: _Part, notes: Sequence[Note]) -> Iterator[Run]:
    if not notes:
        yield Run(text[part.start : part.end], part.mine, part.here)
        return
    marked = [note.finding for note in notes]
    inside = {min(max(edge, part.start), part.end) for found in marked for edge in (found.start, found.end)}
    edges = sorted({part.start, part.end, *inside})
    for start, end in pairwise(edges):
        noted = any(found.start <= start and end <= found.end for found in marked)
        numbers = tuple(note.number for note in notes if note.finding.end == end)
        yield Run(text[start:end], part.mine, part.here, noted, numbers)
