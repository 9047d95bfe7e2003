"""Tells words that sound alike by what stands around them: "slower then the van", "to slow for it", "peace and quite".

`data/homophones.txt` names for each word heard what has to stand on either side of it for another to be meant.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

_DATA = files("letters.core.language").joinpath("data")
_NAME = re.compile(r"\{[a-z]+\}")
_WORD = re.compile(r"(?<![\w'’&/@#-])[a-z]+(?:'(?:re|s))?(?![\w'’&@]|[-/]\w)", re.IGNORECASE)


class _Heard(NamedTuple):
    """One word meant, and what stands before and after the word that was heard for it."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    meant: str


def heard_right(text: str) -> str:
    """The text with every word that another one was heard for."""
    return _WORD.sub(_meant, text)


def _meant(found: re.Match[str]) -> str:
    word = found[0]
    if (rules := _table().get(word.lower())) is None or not (word.islower() or word.istitle()):
        return word
    before, after = found.string[: found.start()].rstrip(" "), found.string[found.end() :].lstrip(" ")
    meant = next((one.meant for one in rules if one.before.search(before) and one.after.match(after)), word)
    return meant.capitalize() if word[0].isupper() else meant


@cache
def _table() -> dict[str, list[_Heard]]:
    named: dict[str, str] = {}
    table: dict[str, list[_Heard]] = {}
    for line in _DATA.joinpath("homophones.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        first, *rest = line.split("\t")
        if _NAME.fullmatch(first):
            named[first] = _spelled_out(rest[0], named)
            continue
        before, after = (_spelled_out(side, named) for side in rest[:2])
        whole = "" if not before or before.startswith("(?<") else r"(?:(?<![\w'])|(?=n't|[',.;:!?]))"
        sides = (re.compile(rf"{whole}(?:{before})$", re.IGNORECASE), re.compile(after, re.IGNORECASE))
        table.setdefault(first, []).append(_Heard(*sides, rest[2]))
    return table


def _spelled_out(pattern: str, named: dict[str, str]) -> str:
    """A pattern with what every name in braces stands for; a mere stop stands for anything."""
    return "" if pattern == "." else _NAME.sub(lambda found: named[found[0]], pattern)
