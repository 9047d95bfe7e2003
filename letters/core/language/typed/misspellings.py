"""Spellings gathered by codespell: which word a slip was meant for, and which spellings are only the other country's.

All of it is empty where codespell is not installed.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.tables import lemma_list, word_list

_SLIPS, _ACROSS_THE_SEA = "dictionary.txt", "dictionary_en-GB_to_en-US.txt"
_WORD = re.compile(r"(?<![\w'’/&.@#-])[A-Za-z][a-z]{4,}(?![\w'’&@]|[-/.]\w)")
_OPENS = re.compile(r"(?:^|[.!?]) ?[\"“‘(]?$")
_LONG = 7
"""From this many letters on a word with a capital is no name, where it opens a sentence."""


def respelled(text: str) -> str:
    """The text with every misspelled word put right that can only be one common word."""
    return _WORD.sub(_right, text)


@cache
def misspellings() -> dict[str, str]:
    """Every slip with one remedy, and the remedy."""
    return {slip: right.rstrip(",") for slip, right in _entries(_SLIPS) if "," not in right.rstrip(",")}


@cache
def right_spellings() -> frozenset[str]:
    """Every word that a slip may have been meant for."""
    return frozenset(word for _slip, right in _entries(_SLIPS) for word in re.findall(r"[a-z]+", right))


@cache
def spellings_across_the_sea() -> frozenset[str]:
    """Words that are spelled otherwise on the other side of the Atlantic; never a fault."""
    both = (f"{british},{american}" for british, american in _entries(_ACROSS_THE_SEA))
    return frozenset(word.strip() for words in both for word in words.split(","))


@cache
def _never_slips() -> frozenset[str]:
    """Words that are right in some trade or country, whatever the list says."""
    return lemma_list("lexicon.txt", "ordinary.txt") | word_list("rare_but_right") | spellings_across_the_sea()


def _meant(word: str) -> str | None:
    """What a slip was meant for, where everybody knows that word."""
    right = misspellings().get(word)
    known = right and word not in _never_slips() and all(map(is_ordinary, right.split()))
    return right if known else None


def _right(found: re.Match[str]) -> str:
    """The word as it was meant; one with a capital of its own is a name."""
    word = found[0]
    if word[0].islower():
        return _meant(word) or word
    opens = len(word) >= _LONG and _OPENS.search(found.string, 0, found.start())
    right = _meant(word.lower()) if opens else None
    return right[0].upper() + right[1:] if right else word


def _entries(name: str) -> list[tuple[str, str]]:
    """The slips of one of codespell's lists, each with all its remedies as one text."""
    found = find_spec("codespell_lib")
    if found is None or found.origin is None:
        return []
    lines = (Path(found.origin).parent / "data" / name).read_text(encoding="utf-8").splitlines()
    return [(slip, right.strip()) for slip, _, right in (line.partition("->") for line in lines)]
