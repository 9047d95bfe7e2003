"""Tells a misspelled word from a rare one: what a proofreader does not know is not always wrong."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from letters.core.language.tagging_lexicon import inflections

_SHORTEST = 5  # letters; among shorter words almost anything is one edit away from anything
_PART = 3  # letters; the least that counts as a part of a compound
_LEARNED = (
    "ology",
    "ologist",
    "ological",
    "metry",
    "meter",
    "graphy",
    "graph",
    "itis",
    "ectomy",
    "scope",
    "scopy",
    "ipsum",
    "lorem",
)


@cache
def _words() -> frozenset[str]:
    """Base forms and irregular forms of English."""
    text = files("letters.core.coach").joinpath("data", "words.lst").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))


def known(word: str) -> bool:
    """Whether a lower-case word is English: listed, inflected by rule, derived, or a compound of two such words."""
    return _listed(word) or any(_listed(word[:at]) and _listed(word[at:]) for at in range(_PART, len(word) - _PART + 1))


def _listed(word: str) -> bool:
    """Whether a word is in the list as it stands or without a regular ending or beginning."""
    words = _words()
    stems = inflections(word)
    if word in words or any(stem in words or not words.isdisjoint(inflections(stem)) for stem in stems):
        return True
    if word.endswith("ly") and word[:-2] in words:
        return True
    return word.startswith(("un", "re", "non", "pre")) and any(
        word.removeprefix(each) in words for each in ("un", "re", "non", "pre")
    )


def distance(one: str, other: str) -> int:
    """Edits, with swaps of neighbours, between two words (Damerau-Levenshtein, restricted)."""
    before: list[int] = []
    previous = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        current = [i]
        for j, b in enumerate(other, 1):
            cost = min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            current.append(cost)
        before, previous = previous, current
    return previous[-1]


def slip(word: str, meant: str) -> bool:
    """Whether a lower-case word is a slip of the pen for another word and not a word of its own."""
    near = 1 if len(word) <= 2 * _PART else 2
    if word.endswith(_LEARNED):
        return False
    return len(word) >= _SHORTEST and " " not in meant and not known(word) and distance(word, meant.lower()) <= near
