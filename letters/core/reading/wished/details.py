"""Leaves out what only tells more of the job before it, hung on by a comma: "software tester, manual or automated"."""

from __future__ import annotations

import re

from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.reading.wished.hours import beside_it
from letters.core.reading.wished.one import ONE_OPENING, Kind, is_job, wished
from letters.core.reading.wished.when import TIMES

_FINE_SHIFT = re.compile(
    r"(?:[a-z]+ )*(?:shifts?|hours|starts?|nights out|mornings|evenings|weekends|nights)"
    r" (?:is|are|would be|suits?|works?)?(?: |$)(?:fine|ok|okay|good|no problem|best|me|for|by|with| )*",
    re.IGNORECASE,
)
"""Hours the writer would not mind: "early shift is fine by me"."""
_CHOICE = re.compile(r"[\w' -]+ (?:first|second|third)(?: choice)?", re.IGNORECASE)
"""What would be best and what next: "plumbing second"."""
_ANY = re.compile(rf"(?:any|some) .*\b{ONE_OPENING}$|(?:any|some)thing\b|work in\b", re.IGNORECASE)
_OPENING = re.compile(rf"\b(?:{ONE_OPENING}s?|[a-z]*work|cover|shifts?)\b", re.IGNORECASE)
_SOME_DAYS = re.compile(
    r"(?:an?|one|two|three|four|\d) (?:days?|mornings?|afternoons?|shifts?) (?:in|at|from|on) ", re.IGNORECASE
)
_RATHER = re.compile(r" (?:rather than|instead of|and not|not) .*$", re.IGNORECASE)
_SHORT = 3
Parts = list[tuple[str, bool]]


def without_details(parts: Parts) -> Parts:
    """The pieces of a wish without those that tell more of its job, and without what "or" joins to those."""
    if not parts:
        return parts
    first = parts[0][0]
    job = _is_one_job(wished(first).text) and not _OPENING.search(first)
    kept, aside = parts[:1], False
    for part, comma in parts[1:]:
        if (job and _SOME_DAYS.match(part)) or (comma and first.startswith("the ") and part.startswith("the one ")):
            continue
        if comma or not aside or _is_one_job(part):
            aside = comma and _tells_more(part, of_a_job=job, ranked=_ANY.match(first) is not None)
        if not aside:
            kept.append((part, comma))
    return kept


def _is_one_job(text: str) -> bool:
    return bool(text) and is_job(words_of(text)[-1].lower)


def _tells_more(part: str, *, of_a_job: bool, ranked: bool) -> bool:
    """Whether a piece behind a comma names no other job: a field, a choice, hours that would do."""
    part = _RATHER.sub("", part)
    if _FINE_SHIFT.fullmatch(part):
        return re.search(r"\b(?:is|are|fine|ok|okay|good|would|suits?|works?)\b", part) is not None
    if ranked and _CHOICE.fullmatch(part):
        return True
    if not of_a_job or beside_it(part) or part.lower() in TIMES or _OPENING.search(part):
        return False
    words = words_of(part)
    field = words[-1].lower in word_list("departments") | word_list("mass") or part.isupper()
    one = wished(part)
    return one.kind is Kind.BARE and not one.tail and len(words) <= _SHORT and not (field or is_job(words[-1].lower))
