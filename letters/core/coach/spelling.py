"""How far two spellings are apart, and which word a misspelled one was meant for."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

from letters.core.language.words.casing import is_ordinary

_ALSO_WORDS = frozenset(
    [
        "advise",
        "advises",
        "advised",
        "advertise",
        "advertises",
        "county",
        "trunks",
        "frieze",
        "missus",
        "retied",
        "revise",
        "hubby",
        "commis",
        "trilingual",
    ]
)
_SHORTEST, _LONGEST = 6, 20  # letters; shorter words are too close to each other


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


@cache
def frequent() -> frozenset[str]:
    """Words that letters of this kind use often."""
    text = files("letters.core.coach").joinpath("data", "frequent.lst").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


@cache
def _with_a_gap() -> dict[str, list[str]]:
    """The frequent words by every form of theirs that lacks one letter, and by themselves."""
    table: dict[str, list[str]] = {}
    for word in frequent():
        for form in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            table.setdefault(form, []).append(word)
    return table


@lru_cache(maxsize=4000)
def meant(word: str, shortest: int = _SHORTEST) -> str:
    """The frequent word that an unknown lower-case word is one edit away from; empty when there is none."""
    if len(word) < shortest or len(word) > _LONGEST or is_ordinary(word) or word in _ALSO_WORDS:
        return ""
    gaps = _with_a_gap()
    close = {
        found
        for form in (word, *(word[:at] + word[at + 1 :] for at in range(len(word))))
        for found in gaps.get(form, ())
    }
    right = [each for each in close if each[0] == word[0] and distance(each, word) == 1 and word != each + "s"]
    return min(right, default="") if not _derived(word) else ""


def _derived(word: str) -> bool:
    """Whether a word is spelled the British way, or made from a known one: "realise", "carers", "rebinding"."""
    stems = (word.removesuffix(ending) for ending in ("s", "r", "rs", "er", "ers", "y", "ing", "ly", "ish", "less"))
    bare = next((word.removeprefix(start) for start in ("re", "un", "pre", "mis") if word.startswith(start)), word)
    return (
        (bare != word and is_ordinary(bare))
        or is_ordinary(word.replace("is", "iz"))
        or any(stem != word and is_ordinary(stem) for stem in stems)
    )
