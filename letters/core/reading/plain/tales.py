"""Tells a long tale in sentences, and a name before a clause apart from it: "the boiler, if it stops we ring"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, judged
from letters.core.language.words.casing import lower_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.plain.conditions import ON_CONDITION
from letters.core.reading.plain.runs import PART, SPOKEN_OF, parts_of, sentences

_NAMED = frozenset({Class.DETERMINER, Class.NOUN, Class.NAME, Class.ADJECTIVE, Class.PREPOSITION})


def unrambled(text: str) -> str:
    """The text with the clauses of a long tale as sentences; what is not so stays beside what is so instead."""
    told = [part for sentence in sentences(text) for part in parts_of(sentence)]
    few = len(told) - len(sentences(text)) < _RAMBLING and len(words_of(text)) < _LONG
    if not told or (few and not _names(told[0], text)):
        return text
    joined = told[:1]
    for part in told[1:]:
        if _is_instead(joined[-1], part) or f"{joined[-1].rstrip('.')}; {lower_first(part)[:-1]}" in text:
            joined[-1] = f"{joined[-1].rstrip('.')}; {lower_first(part)}"
        else:
            joined.append(part)
    return " ".join(joined)


def _names(first: str, text: str) -> bool:
    """Whether only a name stands before a condition or a further clause: "cold chain, if it warms up it is binned"."""
    rest = text[len(first) - 1 :].lstrip(" ,;").lower()
    named = all(_NAMED & set(one.classes) or one.form is Form.ING for one in words_of(first.rstrip(".")))
    begun = rest.split(" ", 1)[0]
    more = begun in ON_CONDITION | PART or rest.startswith("and the ") or (named and begun == "and")
    return more and judged(words_of(first)) is not Verdict.CLAUSE


_RAMBLING = 2
"""Clauses run on to the first that make a tale of it."""
_LONG = 16
"""Words and marks beyond which two clauses are told one after the other."""
_DENIED = re.compile(r"n't\b|\b(?:not|never|nobody|nothing|no)\b", re.IGNORECASE)


def _is_instead(before: str, part: str) -> bool:
    """Whether a sentence tells of the same one what is so instead: "it isn't the tea. It's the company"."""
    who = part.split(" ", 1)[0].partition("'")[0].lower()
    same = who == "it" or (who in SPOKEN_OF | {"you"} and re.search(rf"\b{who}\b", before.lower()) is not None)
    told = words_of(before)
    whole = told[0].lower in ON_CONDITION or judged(told) is Verdict.CLAUSE
    return same and whole and told[0].lower != "i" and _DENIED.search(before) is not None
