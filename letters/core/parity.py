"""Paste back what you are about to send: which words of the letter got lost or changed on the way."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from letters.core.clean import clean

MOST_EXACT_WORDS = 2_000
"""Up to here every difference is found exactly; beyond, difflib may pass over very common words to stay fast."""

# Scripts written without spaces: each character counts as a word, since a mail program may break a line anywhere.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\s{_UNSPACED}]+")
_QUOTE_MARKS = re.compile(r"^(?:[ \t]*>)+", re.MULTILINE)

# What mail programs put in the place of what was typed, or take for it, without changing how it reads.
_TYPOGRAPHY = str.maketrans({
    **dict.fromkeys("‘’‚‛′", "'"),
    **dict.fromkeys("“”„‟″", '"'),
    **dict.fromkeys("‐‑–—−", "-"),
    **dict.fromkeys("\u00ad\u200b\u200e\u200f\u2060", None),
    "…": "...",
})  # fmt: skip


class Kind(StrEnum):
    """What happened to a stretch of words."""

    LOST = "lost"
    ALTERED = "altered"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch that differs: the words of the letter, the words pasted, and where in the letter (end exclusive)."""

    kind: Kind
    ours: str
    pasted: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as it compares, and where it stands."""

    key: str
    start: int
    end: int


def compare(letter_text: str, pasted: str) -> tuple[Change, ...]:
    """Every difference in words, in the order of the cleaned letter text; none when it came through whole.

    White space, quote marks before lines, kinds of quotation marks and dashes, and encodings of accents do not count.
    """
    pasted = clean(pasted)
    ours, theirs = list(_words(letter_text)), list(_words(pasted))
    head = _shared(ours, theirs)
    tail = _shared(ours[head:][::-1], theirs[head:][::-1])
    middle, their_middle = ours[head : len(ours) - tail], theirs[head : len(theirs) - tail]
    matcher = SequenceMatcher(
        None,
        [word.key for word in middle],
        [word.key for word in their_middle],
        autojunk=len(middle) + len(their_middle) > MOST_EXACT_WORDS,
    )
    return tuple(
        _change(letter_text, pasted, ours, theirs, (head + i1, head + i2, head + j1, head + j2))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    )


def _words(text: str) -> Iterator[_Word]:
    """The words of a text as they compare, each with its place in the text as it is."""
    unquoted = _QUOTE_MARKS.sub(lambda marks: " " * len(marks.group()), text)
    for match in _WORD.finditer(unquoted):
        key = unicodedata.normalize("NFC", clean(match.group()).translate(_TYPOGRAPHY))
        if key:
            yield _Word(key, *match.span())


def _shared(ours: list[_Word], theirs: list[_Word]) -> int:
    """How many words are the same from the start."""
    for count, (our, their) in enumerate(zip(ours, theirs, strict=False)):
        if our.key != their.key:
            return count
    return min(len(ours), len(theirs))


def _change(
    letter_text: str, pasted: str, ours: list[_Word], theirs: list[_Word], opcode: tuple[int, int, int, int]
) -> Change:
    i1, i2, j1, j2 = opcode
    kind = Kind.ADDED if i1 == i2 else Kind.LOST if j1 == j2 else Kind.ALTERED
    start, end = _span(ours, i1, i2, len(letter_text))
    their_start, their_end = _span(theirs, j1, j2, len(pasted))
    return Change(kind, letter_text[start:end], pasted[their_start:their_end], start, end)


def _span(words: list[_Word], first: int, after: int, length: int) -> tuple[int, int]:
    """From the first of the words to the last; where there are none, the empty place before the next."""
    if first < after:
        return words[first].start, words[after - 1].end
    place = words[first].start if first < len(words) else length
    return place, place
