"""The certain repairs: slips with one possible reading, word by word. Whatever is doubtful is not in these tables."""

from __future__ import annotations

import re
from collections.abc import Callable

from letters.core.language.articles import article, is_spelled_out
from letters.core.language.casing import is_ordinary
from letters.core.language.tables import word_pairs

Repair = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]

_REAL_WORDS_IN_CAPITALS = frozenset({"US", "U", "UR", "MON", "FRI", "COS", "DEF", "IM", "ESP", "MINS"})
"""Codes and acronyms when written in capitals, so only their small forms are slips."""

_SLIPS = word_pairs("slips.txt")
_ITS = re.compile(
    r"\b([Ii])ts(?= (?:a|an|the|not|been|all|like|just|about|really|never|always|what|how|why|because|got|going|"
    r"still|too|"
    r"so|you|your|my|his|her|their|our|no|nothing|easier|harder|better|worse|important|amazing|"
    r"(?:easy|hard|good|nice|great) to)\b)"
)
_TO_BE_REPAIRED_A = re.compile(r"\b([Aa]) (?=([A-Za-z]+(?:-[a-z]+)*))")
_HELD = (
    "and",
    "but",
    "or",
    "just",
    "even",
    "is",
    "was",
    "are",
    "were",
    "am",
    "be",
    "do",
    "did",
    "said",
    "if",
    "why",
    "'s",
)
_NOT_HELD = "".join(rf"(?<!\b{word})" if word.isalpha() else f"(?<!{word})" for word in _HELD)
"""No comma comes after these: "is not just a date", "and so I know"."""
_NEVER_AFTER_A = frozenset(
    {
        "or",
        "and",
        "in",
        "is",
        "if",
        "of",
        "on",
        "at",
        "as",
        "are",
        "it",
        "am",
        "us",
        "under",
        "up",
        "over",
        "into",
        "until",
    }
)
_AN_BEFORE_YOU = re.compile(
    r"\b([Aa])n (?=(?:use[rd]?|usual|useful|uniform|unique|unit|university|union|European|one-)\b)"
)


_SLIP = re.compile(
    r"(?<![\w'’/&.@#-])(?:"
    + "|".join(sorted(map(re.escape, _SLIPS), key=len, reverse=True))
    + r")(?![\w'’&@]|[-/.]\w)",
    re.IGNORECASE,
)


def _repair_word(found: re.Match[str]) -> str:
    word = found[0]
    if word in _REAL_WORDS_IN_CAPITALS:
        return word
    right = _SLIPS[word.lower()]
    return right[0].upper() + right[1:] if word[0].isupper() else right


def _repair_a(found: re.Match[str]) -> str:
    following = found[2]
    certain = is_spelled_out(following) or (
        following.islower() and len(following) > 1 and following not in _NEVER_AFTER_A and is_ordinary(following)
    )
    return f"{found[1]}n " if certain and article(following) == "an" else found[0]


REPAIRS: tuple[Repair, ...] = (
    (re.compile(r"(?<![\w'.&/-])i(?![\w&/-]|\.\w|'(?!(?:m|ve|d|ll|s)\b))"), "I"),
    (re.compile(r"\b(may|march|august|june)(?= \d{1,2}(?:st|nd|rd|th)?\b)"), lambda found: found[0].capitalize()),
    (_SLIP, _repair_word),
    (_ITS, r"\1t's"),
    (re.compile(r"\b(could|should|would|might|must) of(?= (?:been|had|done|\w+ed)\b)"), r"\1 have"),
    (_AN_BEFORE_YOU, r"\1 "),
    (_TO_BE_REPAIRED_A, _repair_a),
    (re.compile(r"(?<=[a-z]) & (?=\w)|(?<=\w) & (?=[a-z])"), " and "),
    (re.compile(r"\b(it's not [^,;.]{2,60}) (?=it's )", re.IGNORECASE), r"\1, "),
    (re.compile(r"(?<=[a-z]) \+ (?=[a-z])"), " and "),
    (re.compile(rf"(?<![,;]){_NOT_HELD} so (?=I (?:know|knew|recogni[sz]e|understand|understood|get|got)\b)"), ", so "),
    (re.compile(rf"(?<=\w){_NOT_HELD} not just (?=(?:an?|the)\b)"), ", not just "),
    (re.compile(r"\b(the|a|an|and|of|to|for|with|their|they|we) \1\b"), r"\1"),
)
"""What is mended in a typed text, in this order; each repair is certain by itself."""


def repair(text: str) -> str:
    """The text with every certain slip mended."""
    for pattern, right in REPAIRS:
        text = pattern.sub(right, text)
    return text
