"""Puts in the order of telling what was typed on after a picked beginning: "how" and "is made the bread"."""

from __future__ import annotations

import re

from letters.core.language.typed.asked_order import in_asked_order
from letters.core.language.words.phrases import subject_ends
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Form

_VERB_FIRST = re.compile(
    r"(?:is|are|was|were|do|does|did|can|goes?|works?|functions?|runs?|develops?|looks?) ", re.IGNORECASE
)


_FINITE = frozenset({Form.PRESENT, Form.PAST, Form.BASE})
_WILL_GO = re.compile(
    r"^(?P<will>will (?:go|work|look|develop|run|function|turn out|be used)) (?P<what>(?:the|your|their) [^,.;]+)$"
)
_RESULTS = re.compile(
    r"^results? (?P<what>(?:the|your|their) [^,.;]+?)(?=$|[,.;]| (?:in|at|for|after|next|this)\b)", re.IGNORECASE
)


def told_after(name: str, text: str, beginning: str) -> str:
    """What was typed after a picked beginning, in the order of telling: "is made the bread", "about you have it"."""
    if beginning == "hearing" and text.startswith("about "):
        rest = text.removeprefix("about ")
        tokens = words_of(rest)
        end = subject_ends(tokens, 0)
        return f"that {rest}" if 0 < end < len(tokens) and tokens[end].form in _FINITE else text
    if beginning == "seeing":
        return re.sub(r"^as (?=(?:the|your|they|you|he|she) )", "how ", text)
    if beginning == "how" and re.match(r"one (?:can|must|should|[a-z]+s) ", text):
        return f"how {text}"
    if beginning == "follow":
        return re.sub(r"^(?:with|along with|with on|on) (?=(?:the|your|their|how|what)\b)", "", text)
    text = _WILL_GO.sub(r"\g<what> \g<will>", text) if beginning == "how" else text
    text = _RESULTS.sub(r"\g<what> turns out", text) if beginning == "how" else text
    if beginning != "how" or name == "follow" or not _VERB_FIRST.match(text):
        return text
    return in_asked_order(f"how {text[0].lower()}{text[1:]}")
