"""Knows a comparison in two halves, which is one clause without a joint: "the more you rush, the worse it gets"."""

from __future__ import annotations

import re

from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class

_HALF = re.compile(r"(?:^|(?<=^that )|(?<=\w )|(?<=, ))the (?P<how>[a-z]+(?:er|re|ss|rse))\b(?! than\b)", re.IGNORECASE)
_HOW = frozenset({"more", "less", "fewer", "better", "worse", "sooner", "later", "earlier", "longer", "further"})
_DESCRIBES = frozenset({Class.ADJECTIVE, Class.ADVERB})
_HALVES = 2


def _halves(text: str) -> list[re.Match[str]]:
    """Where each half begins: with "the" and a word that compares."""
    return [found for found in _HALF.finditer(text) if _compares(found["how"].lower())]


def _compares(word: str) -> bool:
    """Whether a word is the comparative of another: "longer", unlike "other" and "number"."""
    (token,) = words_of(word)
    return word in _HOW or (token.cls in _DESCRIBES and token.lemma != word)


def is_half(text: str) -> bool:
    """Whether a text begins as one half of such a comparison."""
    return any(not found.start() for found in _halves(text))


def the_more_the_more(text: str) -> bool:
    """Whether a text says how one thing grows with another: "the more choice you give, the more ends up in the bin"."""
    halves = _halves(text)
    return len(halves) == _HALVES and halves[0].start() in {0, len("that ")} and not re.search(r"[.;:?!]", text[:-1])
