"""Tells a clause about somebody from somebody told by a deed: "the pupils who showed me round were a credit"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Form
from letters.core.readers import Readers
from letters.core.reading.plain.names import hailed_first, names_in

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


INTERVIEWED = r"(?:interviewed|assessed|spoke (?:to|with)|talked (?:to|with)) (?:me|us)\b"
"""What only a reader of the letter has done."""
_WHO_MET = re.compile(
    r"^(?P<who>[^,.;]{2,40}? who (?:met|let|greeted|welcomed|signed|saw|served|picked|collected) (?:me|us)"
    r"(?: (?:in|up|round|(?:at|on|in|by) the [a-z]+))?) (?=(?P<did>[a-z]+) (?P<then>[^.;]*))"
)
_THE_ONE = re.compile(
    rf"^the (?:(?P<he>man|guy|gentleman|chap|bloke|lad|fella)|(?P<she>lady|woman|girl|lass)|person) who {INTERVIEWED}"
    r"(?:[.!]*$| (?:and )?(?=(?P<did>[a-z]+)\b))",
    re.IGNORECASE,
)


def in_full(text: str, readers: Readers) -> str:
    """The answer with each deed told by itself; empty where it only names a reader."""
    if re.fullmatch(rf"{names_in(text, readers)}[.!]*", text):
        return ""
    told = _with_both_deeds(hailed_first(text, readers))
    return _as_the_one(told) if len(readers.people) == len(readers.named) == 1 else told


def _with_both_deeds(text: str) -> str:
    """The answer with somebody's first deed joined to the next: "the lady who met me gave me a coat"."""
    found = _WHO_MET.match(text)
    if found is None or not _is_past(found["did"]):
        return text
    return f"{found['who']}{', ' if ' and ' in found['then'] else ' and '}{text[found.end() :]}"


def _as_the_one(text: str) -> str:
    """What the only reader, told by the interview, did: "the man who interviewed me was kind"; empty without a deed."""
    found = _THE_ONE.match(text)
    if found is None or (found["did"] and not _is_past(found["did"])):
        return text
    if not found["did"]:
        return ""
    return f"{'he' if found['he'] else 'she' if found['she'] else 'they'} {text[found.end() :]}"


def _is_past(word: str) -> bool:
    return any(one.form is Form.PAST for one in readings(word))
