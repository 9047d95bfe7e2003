"""Too many words, or too many of them in one piece."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letters.core.coach.rule import Category, Context, Document, Level, Rule, Span

MOST_WORDS = 185
"""Words of the body; "about 180" with a little patience."""

_MOST_IN_PARAGRAPH = 110
_SHORT = 8  # words; greeting, closing and signature are no longer
_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*")


def _body(text: str) -> list[re.Match[str]]:
    """The paragraphs that are neither greeting nor closing."""
    return [found for found in _PARAGRAPH.finditer(text) if len(found.group().split()) > _SHORT]


def _long(document: Document, _: Context) -> Iterator[Span]:
    """What stands beyond the length of such a letter."""
    paragraphs = _body(document.text)
    words = [word for found in paragraphs for word in re.finditer(r"\S+", document.text[found.start() : found.end()])]
    if len(words) > MOST_WORDS:
        yield Span(paragraphs[0].start(), paragraphs[-1].end())


def _wall(document: Document, _: Context) -> Iterator[Span]:
    """Paragraphs that look like a wall."""
    for found in _body(document.text):
        if len(found.group().split()) > _MOST_IN_PARAGRAPH:
            yield Span(found.start(), found.end())


_WALL = "the weaver mended a crimson thread while the dyer stirred her indigo vat and "
_TALE = "We talked about how wool is washed in rain and dried on long ropes behind the mill, near the geese and the nettles. "

RULES = (
    Rule(
        "too_long.letter",
        Category.TOO_LONG,
        Level.AVOID,
        _long,
        "This letter is longer than its reader has time for.",
        "Three or four short paragraphs, of about 180 words at most, are read to the end; more is put aside.",
        ("Keep the one thing that stayed with you, and let the rest go.",),
        bad=("«" + (_TALE * 10).strip() + "»", "«" + (_TALE * 5).strip() + "\n\n" + (_TALE * 6).strip() + "»"),
        good=((_TALE * 4).strip(), (_TALE * 3).strip() + "\n\n" + (_TALE * 4).strip()),
        whole=True,
        advises=True,
    ),
    Rule(
        "too_long.paragraph",
        Category.TOO_LONG,
        Level.CONSIDER,
        _wall,
        "This paragraph looks like a wall.",
        "A reader on a phone sees one grey block and scrolls.",
        ("Begin a new paragraph where the thought turns.",),
        bad=(
            "«I remember that " + _WALL * 9 + "then I left.»",
            "Thank you.\n\n«On Monday " + _WALL * 9 + "I went home.»",
        ),
        good=("I remember that " + _WALL * 3 + "then I left.", "On Monday " + _WALL * 2 + "I went home."),
        whole=True,
        advises=True,
    ),
)
