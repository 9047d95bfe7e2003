"""Words of another language, or in a script the reader may not know, within an English letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from letters.core.coach.quoted import quoted
from letters.core.coach.rule import Context, Document, Span
from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.tables import word_list

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_IN_OTHER_SCRIPT = re.compile(r"[^\W\d_A-Za-zÀ-ɏḀ-ỿ](?:[^A-Za-zÀ-ɏḀ-ỿ\d]*[^\W\d_A-Za-zÀ-ɏḀ-ỿ])?")
_LONGEST_NAME = 8
"""Letters of another script that may still be a name."""
_FEWEST, _SHORTEST = 3, 4
"""Words unknown to English, and words in all, that are no dish and no term of a trade: "mise en place" has two."""


def other_language(document: Document, _: Context) -> Iterator[Span]:
    """Words in a row that are not English: "el nuevo programa de salud"."""
    for sentence in document.sentences:
        for start, end in other_words(sentence.text):
            if not quoted(document.text, sentence.start + start):
                yield Span(sentence.start + start, sentence.start + end)


@lru_cache(maxsize=4096)
def other_words(text: str) -> tuple[tuple[int, int], ...]:
    """Where a sentence has words in a row of another language or script, names left alone."""
    scripts = (found.span() for found in _IN_OTHER_SCRIPT.finditer(text))
    return (*((start, end) for start, end in scripts if end - start > _LONGEST_NAME), *_rows(text))


def _rows(text: str) -> Iterator[tuple[int, int]]:
    """Where words stand in a row of which enough are unknown and one joins the others."""
    for other, words in groupby(_WORD.finditer(text), lambda found: _joins(found[0]) or not is_ordinary(found[0])):
        row = list(words)
        unknown = sum(found[0].islower() and not is_ordinary(found[0]) for found in row)
        if other and len(row) >= _SHORTEST and unknown >= _FEWEST and any(_joins(found[0]) for found in row):
            yield row[0].start(), row[-1].end()


def _joins(word: str) -> bool:
    """Whether a word may be a little one of another language, and an English one as well: "con", "die"."""
    return word.lower() in word_list("foreign_words")
