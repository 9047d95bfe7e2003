"""Who is said to have told the writer: somebody by name or by a job, or nobody in particular."""

from __future__ import annotations

import re

from letters.core.facts import text_of
from letters.core.readers import Readers
from letters.core.reading.kindness.nobody import NOBODY
from letters.core.section import Answers

_NOT_SURE = re.compile(
    r"^(?:(?:i'?m )?not (?:sure|certain)|(?:i )?(?:don'?t|do not|cant|can'?t) (?:know|remember)|dunno|no idea|idk)"
    r"(?: (?:who|(?:his|her|the) name|which))?(?:[,;.]+| but)? |,? (?:i think|i believe|probably|maybe)[.]?$",
    re.IGNORECASE,
)
_WAY_FIRST = re.compile(
    r"^(?:an? |the |by |via )*(?:e-?mail|letter|text|message|voice ?mail|(?:phone ?)?call|rang|phoned)"
    r" (?:from|by) (?=\w)",
    re.IGNORECASE,
)
"""How the answer came, before whom it came from: "text from Dave"."""
_SAME = re.compile(
    r"(?:(?:the|that) )?(?:same|(?:other )?(?:one|guy|man|woman|lady|person|bloke) (?:who|that|i)) .*"
    r"|(?:the |my )interviewer|(?:the )?same(?: one| again)?|him|her|he|she|(?:he|she) did",
    re.IGNORECASE,
)
"""One who is known already: "same guy"."""
_ALL_OF_THEM = re.compile(
    r"(?:both|all)(?: (?:of them|two|three))?|they (?:both|all)|them(?: both| all)?", re.IGNORECASE
)
"""All who are greeted, who told it together."""
_AGENCY = re.compile(
    r"(?:(?:my|the|an?|recruitment|temp|temping|job) )*agency\b(?:, | - | ?\()?(?P<name>[A-Z]\w+)?", re.IGNORECASE
)
"""An agency, and its one who told, where a name was typed."""
_DEPARTMENT = re.compile(r"(?<=\w)[,;]? (?=(?:HR|IT|QA)$)")
_SOMEONE = re.compile(
    r"^(?:someone|somebody|some (?:guy|girl|man|woman|lady)|one of (?:them|the (?:team|staff|office)))\b", re.IGNORECASE
)
"""A colleague of the readers' without a name."""
_BESIDE = ("the ", "your colleague")


def teller_typed(answers: Answers) -> str:
    """Who was typed to have told it; nobody where that is no person, or one of those who were met."""
    typed = text_of(answers, "acknowledgement", "told_by").strip()
    typed = _WAY_FIRST.sub("", _NOT_SURE.sub("", typed)).rstrip(".")
    if found := _AGENCY.match(typed):
        return found["name"] or "the agency"
    if any(known.fullmatch(typed) for known in (NOBODY, _SAME, _ALL_OF_THEM)):
        return ""
    return _DEPARTMENT.sub(", ", _SOMEONE.sub("a colleague", typed))


def is_nobody_here(described: str, readers: Readers) -> bool:
    """Whether somebody told by a job alone is certainly none of those greeted, whose own jobs are others."""
    if described and described in {one.described() for one in readers.people}:
        return bool(readers.named)
    if described and not readers.named:
        return True
    if not readers.named or not described.startswith(_BESIDE):
        return False
    job = described.rsplit(maxsplit=1)[-1].lower()
    if any(job in name.lower().split() for name in readers.known_names):
        return False
    return len(readers.named) == len(readers.people) and not any(job in one.role.lower() for one in readers.people)
