"""The several things that would do, as commas and "or" part them."""

from __future__ import annotations

import re

from letters.core.language.words.casing import lower_first
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of

_PARTED = re.compile(r"(,? or (?:else )?|,? (?:otherwise|failing that),? |,? and/or |, (?:and )?| / )")
_FEW = 3
"""Words in which more people are named, and no other job."""


def alternatives(text: str) -> list[tuple[str, bool]]:
    """The things that would do, as they were parted by commas and "or", and whether a mere comma stands before each."""
    parts = _PARTED.split(text)
    marks = ["", *parts[1::2]]
    told: list[tuple[str, bool]] = []
    for one, mark in zip(parts[::2], marks, strict=True):
        part = lower_first(one.strip(" ,.;!"))
        if told and mark.strip() == "or" and _belongs(told[-1][0], one.strip(" ,.;!")):
            told[-1] = (f"{told[-1][0]} or {part}", told[-1][1])
        elif part:
            told.append((part, mark.strip() == ","))
    return told


def _belongs(before: str, part: str) -> bool:
    """Whether a piece only goes on with the one before it: more people, another town, more of what is liked best."""
    if part.isdigit() and before[-1:].isdigit():
        return True  # "for Year 5 or 6"
    if _ABOVE_ALL.match(before) or (_AT_A_PLACE.fullmatch(before) and _PLACE_TOO.fullmatch(part)):
        return True
    with_some = _WITH_SOME.search(before) is not None and _are_people(lower_first(part))
    return with_some or (_IN_TOWN.search(before) is not None and _TOWN.fullmatch(part) is not None)


_ABOVE_ALL = re.compile(r"(?:ideally|especially|esp|particularly|preferably) ", re.IGNORECASE)
"""What would be liked best: "ideally in elderly care or frailty"."""
_AT_A_PLACE, _PLACE_TOO = re.compile(r"(?:in|at|on) the [a-z]+"), re.compile(r"the [a-z]+")
"""A bare place and another: "in the office or the kitchen"."""
_IN_TOWN = re.compile(r" (?:in|near|around) [A-Z][\w'-]+$")
_TOWN = re.compile(r"[A-Z][a-z][\w'-]+(?: [A-Z][a-z]+)?(?: (?:from|until|on|at|in|for) .+)?")
"""A town beside another: "openings in Bengaluru or Chennai"."""
_WITH_SOME = re.compile(r"\b(?:with|for) (?:[a-z]+ ){0,2}[a-z]+$")


def _are_people(part: str) -> bool:
    """Whether a piece only names more of those with whom one would work: "with children or teenagers"."""
    words = words_of(part)
    return bool(words) and len(words) <= _FEW and words[-1].lower != words[-1].lemma and means_people(words[-1].lemma)
