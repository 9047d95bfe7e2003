"""Tells a short thing and the figures that belong to it in one sentence: "the tapes, 600 reels of stories"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first

_SHORT = 5
"""Words of a thing that want more said of it."""
_FEW = 3
COUNTED = re.compile(
    r"(?:(?:about|nearly|over|all) )?(?:\d[\d,. ]*|two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE
)


_EVERY_ONE = re.compile(
    r"(?:every|each) one of them|all of them|(?:each|every) one(?! [a-z]+s (?:it|the|his|her|their|an?)\b)",
    re.IGNORECASE,
)


def told_at_once(sentences: Sequence[str]) -> list[str]:
    """The sentences with a short thing and the figures that belong to it in one: "the tapes, 600 reels of stories"."""
    first, *after = sentences
    if first.count(" ") >= _SHORT or verdict(first) is Verdict.CLAUSE:
        return list(sentences)
    while after and _is_phrase(after[0].partition(",")[0]) and (added := _added(after[0])):
        and_so = "," if "," in first and added.startswith(" and") else ""
        first, after = f"{first.rstrip(' .!')}{and_so}{added.rstrip(' .!')}.", after[1:]
    return [first, *after]


def _is_phrase(text: str) -> bool:
    return text.count(" ") < _FEW or verdict(text) is not Verdict.CLAUSE


def _added(phrase: str) -> str:
    """A phrase of figures after a comma, or a further thing after "and"; empty for anything else."""
    if found := re.match(r"and (?=[a-z])", phrase, re.IGNORECASE):
        return f" and {phrase[found.end() :]}"
    return f", {lower_first(phrase)}" if COUNTED.match(phrase) or _EVERY_ONE.match(phrase) else ""


THEIR_WORK = re.compile(
    r"(?:moving|working with|running|building|rebuilding|keeping|teaching|training|turning|bringing|setting up|opening"
    r"|planning|raising|restoring|growing|replacing|designing|changing) (?!to\b|in\b|on\b)"
)
"""What was heard of their work, and done by nobody there: "moving the old payroll over"."""
