"""Tells what comes of a thing as a condition, with the comma after it: "if it fails, nobody can fix it"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class
from letters.core.reading.plain.conditions import with_one
from letters.core.reading.plain.fronted import with_comma

_LOSE_AND = re.compile(
    r"^(?P<order>(?!it\b|if\b|when\b|and\b)[a-z]+ (?:an?|the|one|two|your|it|them|that) (?:[\w'-]+ ){0,4}?)"
    r"and (?=(?:that's|that is|it's|it is|you|you've|you're|they|there's|there goes|the [a-z]+(?: [a-z]+)?|half|most"
    r"|nobody|no one|everyone|everybody|everything|nothing) )",
    re.IGNORECASE,
)
"""An order that only says what happens if one does it: "lose a rope and that's a year gone"."""
_THATS_IT = re.compile(
    r"^(?=you [^,.;]+[,;] (?:and )?"
    r"(?:that's it|that is it|it's (?:over|gone)|you're (?:out|done|gone|finished)|game over)[.]?$)",
    re.IGNORECASE,
)


def as_what_follows(text: str) -> str:
    """What comes of a thing, told as a condition and with the comma after it: "if it fails, nobody can fix it"."""
    if (found := _LOSE_AND.match(text)) and _is_order(found["order"]):
        order = found["order"].strip()
        text = f"if you {order[0].lower()}{order[1:]}, {text[found.end() :]}"
    text = _THATS_IT.sub("if ", with_one(text))
    first, stop, after = text.partition(". ")
    return f"{with_comma(first)}{stop}{after}"


def _is_order(text: str) -> bool:
    first = words_of(text)[0]
    return Class.VERB in first.classes and first.lower == first.lemma and verdict(text) is Verdict.PHRASE
