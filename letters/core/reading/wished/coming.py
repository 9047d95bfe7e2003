"""How a wish stands with what may become of it: a post that is advertised, work that comes up, and when."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class
from letters.core.reading.wished.when import THEN

_POST = re.compile(r"\b(?:role|job|post|position|opening|vacancy|apprenticeship|internship|placement|traineeship)\b")
_OWN_TIME = re.compile(
    rf" {THEN}.*$"
    r"| (?:in|at|on|for|during) the (?:next|coming) [a-z]+$"
    r"| (?:(?:from|until|by) )?(?:next|this)"
    r" (?:year|season|spring|summer|autumn|winter|fall|month|christmas|term|harvest|[A-Z][a-z]+)$"
    r"| in (?:the )?(?:spring|summer|autumn|winter|fall|new year|a (?:few|couple of) [a-z]+"
    r"|(?:a|an|one|two|three|four|five|six|\d+) (?:year|month)s?(?: or (?:two|so|three))?"
    r"|[a-z]+ (?:years|months) time"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)$"
)
"""When a post would be wanted, told at the end: "a post in the lab in spring"."""


def _anytime(text: str) -> str | None:
    """A wish that names no time, so that ours can stand beside it."""
    known = text.startswith(("the ", "your "))  # there will never be "the same role"
    return None if known or _OWN_TIME.search(text) or text.endswith(" week") else text


_ONE = frozenset({"a", "an", "another", "anything", "something"})
_HINGES = frozenset({Class.PREPOSITION, Class.SUBORDINATOR, Class.WH, Class.TO, Class.PRONOUN, Class.PUNCTUATION})


def _coming_up(text: str) -> str | None:
    """A wish with its verb, as "if" takes it: "a night job comes up"; None where it cannot be told how many it is."""
    if not text.startswith("work ") and (when := _OWN_TIME.search(text)):
        sooner, then = _coming_up(text[: when.start()]), re.sub(r"^ (?:until|till) ", " before ", when[0])
        return f"{sooner}{then}" if sooner else None
    if text.startswith("work ") and _OWN_TIME.search(text):
        return f"there is {text}"
    if text.startswith("work ") or re.match(r"(?:any|some)thing (?:with|in|on|at|for) [a-z]+ or [a-z]+$", text):
        return f"{text} comes up"
    named = re.sub(r" for [a-z ]+ (?:days?|hours|shifts|evenings|mornings|nights) an? (?:week|month)$", "", text)
    posts = re.split(r" (?:on|in|at|with) ", named)[0]  # "any job on days or nights" is one
    last = re.sub(r" an? (?:day|week|month)$", "", posts.rpartition(" or ")[2])
    words = words_of(last)
    end = next((at for at, word in enumerate(words) if at and word.cls in _HINGES), len(words))
    head = words[end - 1]
    if head.lower in {"anything", "something", "work"}:
        return f"{text} comes up"
    if head.cls is not Class.NOUN and Class.NOUN not in head.classes:
        return None
    few = last.startswith(("a few ", "a couple of "))
    many = head.lower != head.lemma and head.lower.endswith("s") and (few or words[0].lower not in _ONE)
    return f"{text} {'come' if many else 'comes'} up"


def _post(text: str) -> str | None:
    """A wish that names a post, which can be advertised, open and be filled, at no time of its own."""
    loose = (
        re.search(r"\bwork\b|\b(?:any|some)thing\b", text) is not None
    )  # "any job or evening work" is no post to fill
    return _anytime(text) if _POST.search(text) and not loose else None


AS_WISHED: Mapping[str, Callable[[str], str | None]] = MappingProxyType(
    {"post": _post, "comes": _coming_up, "anytime": _anytime}
)
"""The forms a template may ask a wish for."""
