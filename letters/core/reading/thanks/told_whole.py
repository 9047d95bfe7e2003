"""Tells a clause about somebody from somebody told by a deed: "the pupils who showed me round were a credit"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict

_WHO_DID = re.compile(r"[\w' -]{2,60}? (?:who|(?<!\bso )that) (?P<what>[^,;]+)")
_WITHIN = re.compile(
    r"\b(?:said|says|told|thought|noticed|saw|asked|hoped|heard|because|when|if|so|until|while|before|after|as)\b"
)
"""What has a clause of its own, after which nobody can tell whose the next verb is."""


def is_told_whole(text: str) -> bool:
    """Whether what somebody did only tells who is meant, and the sentence goes on to say what they were or did."""
    first = text.partition(". ")[0].rstrip(".")
    found = _WHO_DID.fullmatch(first)
    return found is not None and not _WITHIN.search(found["what"]) and verdict(first) is Verdict.CLAUSE


_WHO_MET = re.compile(
    r"^(?P<who>[^,.;]{2,40}? who (?:met|let|greeted|interviewed|welcomed|signed|saw|served|picked|collected) (?:me|us)"
    r"(?: (?:in|up|round|(?:at|on|in|by) the [a-z]+))?) "
    r"(?=(?:gave|showed|let|made|took|brought|got|lent|walked|waited|sat|kept|drove|found) (?P<then>[^.;]*))"
)


def with_both_deeds(text: str) -> str:
    """The answer with somebody's first deed joined to the next: "the lady who met me gave me a coat"."""
    return _WHO_MET.sub(lambda found: f"{found['who']}{', ' if ' and ' in found['then'] else ' and '}", text)
