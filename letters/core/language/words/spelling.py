"""Our own words in British or American spelling; never the writer's."""

from __future__ import annotations

import re

from letters.core.language.words.tables import word_pairs
from letters.core.letter import English

_ONE_WAY = frozenset({"dialog", "catalog", "check", "while", "practice", "program", "learned", "toward"})
"""American spellings that are good British words too, so they are not turned back."""

_TO_AMERICAN = word_pairs("spelling.txt")
_TO_BRITISH = {american: british for british, american in _TO_AMERICAN.items() if american not in _ONE_WAY}
_WORD = re.compile(r"[A-Za-z]+")


def spelled(text: str, english: English) -> str:
    """Text of ours with every word spelled the British or the American way ("CV" and "resume" included)."""
    table = _TO_AMERICAN if english is English.AMERICAN else _TO_BRITISH

    def respell(found: re.Match[str]) -> str:
        word = found[0]
        other = table.get(word) or table.get(word.lower())
        if other is None:
            return word
        return other[0].upper() + other[1:] if word[0].isupper() and word != "CV" else other

    return _WORD.sub(respell, text)
