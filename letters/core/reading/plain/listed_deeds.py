"""Gives several deeds in a row the "and" that the last one lacks: "took an interest, asked questions, didn't rush"."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form

_DID_NOT = re.compile(r"(?:didn't|did not|never|wouldn't) [a-z]", re.IGNORECASE)
_LED = re.compile(
    r"^(?:(?:how|that) )?(?:(?:he|she|they|you|I|(?-i:[A-Z][a-z]+)) )?(?:also |even |just |then )?", re.IGNORECASE
)
_LEAST = 3
"""Deeds that can be nothing but a row of them; of two, the second may tell of the first."""


def with_last_and(text: str) -> str:
    """The answer with an "and" before the last of several deeds that only commas hold together."""
    first, stop, rest = text.partition(". ")
    deeds = first.split(", ")
    denied = _DID_NOT.match(deeds[-1]) is not None
    if len(deeds) < _LEAST - denied or '"' in first or not all(map(_is_deed, deeds)):
        return text
    return f"{', '.join(deeds[:-1])} and {deeds[-1]}{stop}{rest}"


def _is_deed(part: str) -> bool:
    bare = _LED.sub("", part, count=1)
    if _DID_NOT.match(bare):
        return True
    first = words_of(bare)[0] if bare.strip() else None
    past = first is not None and any(one.form is Form.PAST for one in readings(first.lower))
    return past and first is not None and first.cls is Class.VERB
