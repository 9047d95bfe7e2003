"""Puts a mere amount beside what it tells of: "dust costs them more. Nearly 7% before a wash"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first

_ABOUT = (
    r"(?:nearly|about|almost|around|up to|over|roughly|at least|only|just|some|maybe|more than|less than|as much as)"
)
_COUNT = r"(?:\d[\d.,]*|half|twice|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|a hundred)"
_AMOUNT = re.compile(
    rf"(?<=[a-z]{{2}})[.!] (?P<amount>(?:(?:{_ABOUT} )+{_COUNT}|\d[\d.,]* ?(?:%|percent|per cent))[^.!?,;]*)"
    r"(?=[.!]? |[.!]?$)",
    re.IGNORECASE,
)


def with_amounts(text: str) -> str:
    """The text with every bare amount as the end of the clause before it."""
    return _AMOUNT.sub(_beside, text)


def _beside(found: re.Match[str]) -> str:
    before = found.string[: found.start()].rpartition(". ")[2]
    told = verdict(before) is Verdict.CLAUSE and verdict(found["amount"]) is Verdict.PHRASE
    return f", {lower_first(found['amount'])}" if told else found[0]
