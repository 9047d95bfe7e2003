"""Answers typed with the caps lock on, brought back to sentence case."""

from __future__ import annotations

import re

from letters.core.language.casing import is_ordinary, proper

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHARE = 0.7
"""From this share of capitals on, a text is shouted."""
_FEWEST_LETTERS = 10


def calm(text: str) -> str:
    """The text in sentence case if it was typed in capitals; acronyms, codes and proper words keep theirs."""
    if not is_shouted(text):
        return text
    text = _WORD.sub(lambda found: _calm_word(found[0]), text)
    return re.sub(r"(^[^\w\ue000-\uf8ff]*|[.!?]\s+)([a-z])", lambda found: found[1] + found[2].upper(), text)


def is_shouted(text: str) -> bool:
    """Whether nearly all of several words stand in capitals."""
    letters = [mark for mark in text if mark.isalpha() and mark.upper() != mark.lower()]
    words = [word for word in _WORD.findall(text) if len(word) > 1 and word.isalpha()]
    upper = sum(mark.isupper() for mark in letters)
    ordinary = sum(word.isupper() and is_ordinary(word) for word in words)
    return len(letters) >= _FEWEST_LETTERS and upper / len(letters) >= _SHARE and ordinary * 2 > len(words) > 1


def _calm_word(word: str) -> str:
    lower = word.lower()
    if lower == "i" or lower.startswith(("i'", "i’")):
        return "I" + lower[1:]
    if any(mark.isdigit() for mark in word):
        return word
    return proper(lower) or (lower if is_ordinary(word) or "'" in word or len(word) > 5 else word)  # noqa: PLR2004
