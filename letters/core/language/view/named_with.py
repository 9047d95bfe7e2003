"""Tells several that are named together with what they do from the employer: "mowers and how they find their way"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.words.tagging import Class, Token

_FIRST = 3
"""Words before such a "they" at the least: "dogs and how"."""
_MANY = re.compile(r"[^s]s$|^(?:people|children|sheep)$")


def are_named_with_it(tokens: Sequence[Token], at: int) -> bool:
    """Whether several are named together with how it is with them: "guide dogs and how they are trained"."""
    if at < _FIRST or tokens[at - 1].cls is not Class.WH or tokens[at - 2].lower != "and":
        return False
    named = tokens[: at - 2]
    helped = any(token.cls in {Class.AUXILIARY, Class.MODAL, Class.PRONOUN} for token in named)
    done_to = {token.lower for token in tokens[at + 1 :]} & {"them", "it"}
    if helped or done_to or named[0].lower in {"their", "your", "how", "what", "why"}:
        return False
    ends = next((place for place, token in enumerate(named) if place and token.cls is Class.PREPOSITION), len(named))
    head = named[ends - 1]
    return Class.NOUN in head.classes and _MANY.search(head.lower) is not None


def do_with_their_own(tokens: Sequence[Token], at: int) -> bool:
    """Whether "their" belongs to several named with what they do: "mowers and how they find their way"."""
    they = next((place for place in range(at - 1, 0, -1) if tokens[place].lower == "they"), 0)
    return they > 0 and are_named_with_it(tokens, they)


_TWO = re.compile(
    r"(?:\b[A-Z]\w+|^the [a-z]+) and (?:(?:[A-Z][a-z]+\.? )?[A-Z]\w+|(?:his|her|their) (?:whole )?[a-z]+) "
    r"(?:(?!they\b|you\b|we\b)[a-z]+ )+$"
)


def is_of_two(text: str, token: Token) -> bool:
    """Whether something is that of two who were named together: "Val and Sue send their best"."""
    return token.lower == "their" and _TWO.search(text[: token.start]) is not None
