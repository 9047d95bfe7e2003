"""Puts in the order of telling what was typed on after a picked beginning: "how" and "is made the bread"."""

from __future__ import annotations

import re
from collections.abc import Callable

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.typed.asked_order import in_asked_order
from letters.core.language.words.phrases import subject_ends
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.plain.question_told import asked_inside

_VERB_FIRST = re.compile(
    r"(?:is|are|was|were|do|does|did|can|goes?|works?|functions?|runs?|develops?|looks?) ", re.IGNORECASE
)


_FINITE = frozenset({Form.PRESENT, Form.PAST, Form.BASE})
_WILL_GO = re.compile(
    r"^(?P<will>will (?:go|work|look|develop|run|function|turn out|be used)) (?P<what>(?:the|your|their) [^,.;]+)$"
)
_WHO_DOES = re.compile(
    r"who (?![a-z]+ (?:the|an?|their|your) [a-z]+$)(?:is|has|can(?:not|'t)?|does(?:n't| not)|[a-z]+s) (?:[^,.;?]+ )?"
    r"(?P<does>(?!this\b|his\b|its\b|is\b|always\b)[a-z]{3,}s|can|must)\b",
    re.IGNORECASE,
)
"""Whoever does something, of whom a second verb tells: "who is informed complains less"."""
_FROM_HISTORY = re.compile(
    r"^from (?:the )?(?=(?:history|past|plans?|project|experience|origins?|beginnings?|difficulties)\b)", re.IGNORECASE
)
_RESULTS = re.compile(
    r"^results? (?P<what>(?:the|your|their) [^,.;]+?)(?=$|[,.;]| (?:in|at|for|after|next|this)\b)", re.IGNORECASE
)


_MATTERS = frozenset({"enjoyed", "challenge", "made_clear", "topic", "lesson"})
_YES_OR_NO = re.compile(r"(?:can|do|does|did|is|are|should|will) (?!not\b)[a-z]", re.IGNORECASE)
"""How a question begins that is told with "whether": "can a school lease its roof"."""


def _tells_of_whoever(text: str) -> bool:
    """Whether a second verb tells of whoever does something; "who is going to drive in five years" only asks."""
    found = _WHO_DOES.match(text)
    return found is not None and found["does"].lower().removesuffix("s") not in word_list("times")


def told_after(name: str, text: str, beginning: str) -> str:
    """What was typed after a picked beginning, in the order of telling: "is made the bread", "about you have it"."""
    if (name in {"made_clear", "lesson", "topic"} or beginning == "that") and _tells_of_whoever(text):
        return f"anyone {text[0].lower()}{text[1:]}".replace(" than who ", " than anyone who ")
    if (name in _MATTERS and beginning != "how" and _YES_OR_NO.match(text)) or (
        name == "follow" and text.startswith("did ")
    ):
        asked = asked_inside(f"they asked {text[0].lower()}{text[1:]}").removeprefix("they asked ")
        text = asked if asked.startswith("whether ") else text
    told = _TOLD_AFTER.get(beginning)
    return told(name, text) if told else text


def _heard(_name: str, text: str) -> str:
    """A clause that was heard of: "about you have a garden"."""
    text = _FROM_HISTORY.sub("about the ", text)
    rest = text.removeprefix("about ")
    if verdict(rest) is not Verdict.CLAUSE:
        return text
    tokens = words_of(rest)
    end = start = subject_ends(tokens, 0) if rest != text else 0
    while start and end < len(tokens) - 1 and tokens[end].cls is Class.ADVERB:
        end += 1
    named = 0 < end < len(tokens) and tokens[0].cls is not Class.PRONOUN and Class.NOUN in tokens[end].classes
    return f"that {rest}" if 0 < end < len(tokens) and tokens[end].form in _FINITE and not named else text


def _asked(name: str, text: str) -> str:
    """What is told after "how", its verb behind what it is about."""
    if re.match(r"one (?:can|must|should|[a-z]+s) ", text):
        return f"how {text}"
    text = re.sub(r"(?<=[a-z]) becomes$", " turns out", text) if name == "follow" else text
    text = _RESULTS.sub(r"\g<what> turns out", _WILL_GO.sub(r"\g<what> \g<will>", text))
    if name == "follow" or not _VERB_FIRST.match(text):
        return text
    return in_asked_order(f"how {text[0].lower()}{text[1:]}")


def _seen(_name: str, text: str) -> str:
    return re.sub(r"^as (?=(?:the|your|they|you|he|she) )", "how ", text)


def _followed(_name: str, text: str) -> str:
    return re.sub(r"^(?:with|along with|with on|on) (?=(?:the|your|their|how|what)\b)", "", text)


_TOLD_AFTER: dict[str, Callable[[str, str], str]] = {
    "hearing": _heard,
    "how": _asked,
    "seeing": _seen,
    "follow": _followed,
}


_HOW_WELL = re.compile(r"^well (?=\w)", re.IGNORECASE)
"""What is a sigh before any clause, and after "how" tells how something is done."""
_HOW_IS = re.compile(
    r"^(?=(?:is|was) (?:an?|the|this) [a-z]+(?: [a-z]+)? [a-z]+(?:ed|en|wn|pt|lt|de)\b)", re.IGNORECASE
)
"""What lost no "it", but asks on after its "how": "is a grant audited"."""


def asked_on(text: str) -> str:
    """What was typed after "how", with its "how" where it would be read as something else."""
    return _HOW_IS.sub("how ", _HOW_WELL.sub("how well ", text))
