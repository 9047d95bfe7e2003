"""Turns a question at the head of an answer into what was asked: "why do they shear twice?" is why they shear twice."""

from __future__ import annotations

import re
from itertools import pairwise

from letters.core.language.words.lexicon import Class
from letters.core.language.words.row import words_of
from letters.core.language.words.verbs import may_be_base, third_person

_HEAD = r"^(?:about )?(?:(?:but|so|and) )?"
_WHO = (
    r"(?P<who>one person|they|you|he|she|it|we|one|there|people|any(?:one|body)|some(?:one|body)|every(?:one|body)"
    r"|nobody|(?:the|their|your) [a-z]+(?: [a-z]+)?"
    r"(?= [a-z]+ (?:every|each|when|if|in|on|at|so|the|a|to|up|down|out|off|again|always|only|more|less)\b)"
    r"|(?:a|an|any|every|each) (?:(?:rural|small|big|large|new|old|young|good|busy|public|private|local|poor|single) )?"
    r"[a-z]+)"
)
_QUESTION = re.compile(
    rf"{_HEAD}(?P<asks>(?:how|why|what|where|when|which [a-z]+|who)(?: (?:much|many|long|far|often|soon))? )?"
    rf"(?P<verb>do|does|is|are|was|were|can|could|will|would|should) {_WHO} (?P<rest>[^?.!]+?)(?P<end>[?.!]+|$)",
    re.IGNORECASE,
)
_WHAT_IS = re.compile(rf"{_HEAD}what(?P<verb>'s| is| are) (?P<thing>(?:an?|the) [\w' -]+?)(?P<end>\?)", re.IGNORECASE)


def indirectly(text: str) -> str:
    """The answer with the question it opens with put as what was asked; any other text as it is."""
    if found := _WHAT_IS.match(text):
        verb = "are" if found["verb"].strip() == "are" else "is"
        return f"what {found['thing']} {verb}{_stop(text, found)}"
    found = _QUESTION.match(text)
    if found is None or not (found["asks"] or "?" in found["end"]):
        return text
    asks, verb = (found["asks"] or "whether ").lower(), found["verb"].lower()
    who, rest = _with_where(found["who"], found["rest"])
    if asks == "how " and found["who"].lower() == "one" and verb in {"does", "do", "can", "should"}:
        return f"how to {rest}{_stop(text, found)}"
    if verb == "does":
        first, _, more = rest.partition(" ")
        told = f"{third_person(first)} {more}".rstrip()
    else:
        told = rest if verb == "do" else f"{verb} {rest}"
    return f"{asks}{who} {told}{_stop(text, found)}"


_ENDS = frozenset({Class.NOUN, Class.NAME, Class.ADVERB})
_WHERE = frozenset({"with", "of", "in", "at", "from", "like", "on"})


def _with_where(who: str, rest: str) -> tuple[str, str]:
    """Who is asked about with what tells which, and what that one does: "a shop with four staff", "stay open"."""
    tokens = words_of(rest)
    does = (token for before, token in pairwise(tokens[1:]) if before.cls in _ENDS and may_be_base(token.lower))
    verb = next(does, None) if tokens[0].lower in _WHERE else None
    return (who, rest) if verb is None else (f"{who} {rest[: verb.start].rstrip()}", rest[verb.start :])


def _stop(text: str, found: re.Match[str]) -> str:
    """The stop before what follows the question, if anything does."""
    after = text[found.end() :].lstrip()
    return f". {after[0].upper()}{after[1:]}" if after else ""
