"""The name under the letter: with its capitals where it was typed all small or all large, and without a farewell."""

from __future__ import annotations

import re

from letters.core.language.typed.surnames import written_surname
from letters.core.language.words.tables import word_list

_FAREWELL = re.compile(
    r"^(?:(?:(?:kind|best|warm|kindest|warmest) )?(?:regards|wishes)|(?:many )?thanks|thank you|cheers|all the best"
    r"|(?:yours )?(?:sincerely|faithfully)|from|(?:best|love)(?=,))[,;:\s]+(?=\w)",
    re.IGNORECASE,
)
_KISSES = re.compile(r" x{1,4}$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SMALL = frozenset(
    {"de", "da", "del", "della", "der", "den", "di", "dos", "das", "du", "von", "van", "bin", "bint", "ibn", "la"}
)
"""Small words within a family name."""
_VIETNAMESE = frozenset(
    {"nguyen", "tran", "pham", "le", "hoang", "vu", "vo", "dang", "bui", "ngo", "duong", "ly", "phan"}
)
"""Family names that come first, after which "van" is a name of its own."""


def as_signed(typed: str) -> str:
    """The name as its bearer signs; capitals that were typed with care stay as they are."""
    name = _KISSES.sub("", _FAREWELL.sub("", typed))
    if name.islower() and name.capitalize() in word_list("given_names"):
        return name.capitalize()
    if " " not in name or not (name.islower() or name.isupper()):
        return name
    small = _SMALL - ({"van"} if name.partition(" ")[0].lower() in _VIETNAMESE else set())
    return _WORD.sub(lambda found: _cased(found[0].lower(), small if found.start() else frozenset()), name)


def _cased(word: str, small: frozenset[str]) -> str:
    """One word of a name: "o'neill" is O'Neill, "mcdonald" McDonald, "de" stays."""
    if word in small:
        return word
    head, mark, tail = word.partition("'")
    if mark and len(head) == 1 and len(tail) > 1:
        return f"{head.upper()}'{tail.capitalize()}"
    return written_surname(word) if word.startswith("mc") else word.capitalize()
