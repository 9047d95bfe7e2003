"""Fits a fragment into a sentence, or makes a whole sentence of it: first letter, last stop, quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from letters.core.language.words.casing import lower_first, upper_first
from letters.core.language.words.figures import number_word

_CLOSERS = "\"'”’)]»"
_FINAL = re.compile(r"[.!?,;:\s]+$")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|Dr|Mr|Mrs|Ms|etc|Bros|Esq|approx|dept|No|vs)|(?:\b[A-Za-z]\.)+[A-Za-z])\.$"
)
_LEADING_FIGURE = re.compile(r"^(\d{1,2})(?= [a-z])")
_PAIRS = (("(", ")"), ("[", "]"))
_DIRECT_QUESTION = re.compile(
    r"^(?:(?:how|why|what|where|when|who|which)\b.{0,20}?\b)?(?:do|does|did|is|are|was|were|can|could|will|would"
    r"|should|has|have)"
    r" (?:they|you|we|he|she|it|i|the|a|there|your|their)\b",
    re.IGNORECASE,
)


def inside(text: str, names: Iterable[str] = ()) -> str:
    """The text ready to stand inside a sentence: no final stop, a small first letter unless it is a name's own."""
    return lower_first(balanced(without_stop(text)), names)


_BEFORE_STOP = re.compile(r"[\s,;:]+\.$")
"""A mark left standing before the stop: "the kiln,."."""


def as_sentence(text: str, names: Iterable[str] = ()) -> str:
    """The text as a sentence: a capital at its head unless a brand stands there, exactly one stop at its end."""
    text = balanced(_BEFORE_STOP.sub(".", text.strip().rstrip(",;:- ")))
    if not text:
        return ""
    text = upper_first(_LEADING_FIGURE.sub(lambda found: number_word(int(found[1])), text), names)
    bare = text.rstrip(_CLOSERS)
    return text if bare.endswith((".", "!", "?", "…")) else f"{text}."


def without_stop(text: str) -> str:
    """The text without the stop at its end; an abbreviation ("Inc.", "P.C.") and a direct question keep theirs."""
    text = text.strip()
    if _ABBREVIATION.search(text):
        return text
    shorter = _FINAL.sub("", text)
    return f"{shorter}?" if text.endswith("?") and is_direct_question(text) else shorter


def is_direct_question(text: str) -> bool:
    """Whether a text asks with the verb first ("how do they ..."), so that it cannot stand as "how they ..."."""
    return _DIRECT_QUESTION.match(text.strip(" \"'")) is not None


def balanced(text: str) -> str:
    """The text without a quotation mark or bracket that has no partner."""
    for opening, closing in _PAIRS:
        if opening in text or closing in text:
            text = _balanced_pair(text, opening, closing)
    if text.count('"') % 2:
        at = text.rfind('"') if not text.startswith('"') else 0
        text = text[:at] + text[at + 1 :]
    return re.sub(r"  +", " ", text).strip()


def _balanced_pair(text: str, opening: str, closing: str) -> str:
    open_at: list[int] = []
    lonely: set[int] = set()
    for at, mark in enumerate(text):
        if mark == opening:
            open_at.append(at)
        elif mark == closing and open_at:
            open_at.pop()
        elif mark == closing:
            lonely.add(at)
    lonely.update(open_at)
    return "".join(mark for at, mark in enumerate(text) if at not in lonely)
