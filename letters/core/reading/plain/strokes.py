"""Makes a list of what was only set beside one another: "bent it / made me do it again", "staff, money, time"."""

from __future__ import annotations

import re

from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class

_OFFERS = frozenset({"future_role", "follow"})
_PARTED_LATER = frozenset({"future_role", "reason"})
"""Whose reading parts what stands between commas itself."""
_GIFT = re.compile(r"(?:the|an?|all|my)\b|[a-z]+ing\b")
_ALSO = re.compile(
    r"(?<=[a-z]), also (?=(?!he\b|she\b|they\b|it\b|i\b|we\b|you\b|that\b|because\b|when\b|if\b|how\b)[a-z])",
    re.IGNORECASE,
)
_DEED_ALSO = re.compile(
    r"(?:that )?(?:he|she|they|you|(?-i:[A-Z][a-z]+)) [a-z]+ [^,;]*, also (?:the|an?|his|her|their|your) ",
    re.IGNORECASE,
)
"""A deed and a gift: "that he came down himself, also the kind words"."""
_ALSO_SHE = re.compile(r"(?<=[a-z]), also (?P<who>he|she|they|we|I) (?=[a-z]+)", re.IGNORECASE)
_ITEMS = re.compile(r"(?:[\w'-]+ ){0,2}[\w'-]+(?:, (?!and\b|or\b|but\b|not\b|no\b)(?:[\w'-]+ ){0,1}[\w'-]+){2,4}[.]?")


def without_strokes(name: str, text: str) -> str:
    """The answer to the question of that name as one list."""
    *first, last = text.split(" / ")
    gift = name == "thanks_for" and _GIFT.match(last)
    joint = ", and for" if gift else " or" if name in _OFFERS else " and"
    text = f"{', '.join(first)}{joint} {last}" if first else last
    return text if name in _PARTED_LATER else as_list(text)


def as_list(text: str) -> str:
    """Things or qualities in a row with their "and": "kind, patient, funny"."""
    text = _ALSO_SHE.sub(lambda found: f". {found['who'].capitalize()} also ", text)
    once = "," not in text.replace(", also", "")
    text = _ALSO.sub(", and for " if _DEED_ALSO.match(text) else " and ", text, count=1) if once else text
    if not _ITEMS.fullmatch(text) or any(token.cls in _TELLS for token in words_of(text)):
        return text
    *items, last = text.split(", ")
    return f"{', '.join(items)} and {last}"


_TELLS = frozenset({
    Class.AUXILIARY, Class.MODAL, Class.PRONOUN, Class.NAME, Class.WH, Class.SUBORDINATOR, Class.PREPOSITION,
    Class.NUMBER, Class.ADVERB,
})  # fmt: skip
"""Words that make a clause or a remark of what stands between two commas, or tell of somebody by name."""
