"""Sets off by a comma what a thing is set against: "everybody has to learn it, not just IT"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.tagging import Class, Token

_ASK_NOT_TELL = re.compile(
    r"(?P<first>\b[a-z]+ (?P<whom>them|him|her|it|people|you)) (?=not [a-z]+ (?P=whom)\b)", re.IGNORECASE
)
"""A deed set against another: "if you ask them not tell them"."""
_ONLY = frozenset({"just", "only", "another", "simply", "merely"})
_NAMED = frozenset({Class.NOUN, Class.PRONOUN, Class.NAME})
_LEADS = frozenset({Class.SUBORDINATOR, Class.WH, Class.CONJUNCTION, Class.PUNCTUATION})
_VERBAL = frozenset({Class.AUXILIARY, Class.MODAL, Class.VERB})


def set_apart(text: str) -> str:
    """The text with a comma before every "not just" that follows a clause which is whole without it."""
    rewriting = Rewriting(_ASK_NOT_TELL.sub(r"\g<first>, ", text))
    for at, token in enumerate(rewriting.tokens):
        if token.lower == "not" and _is_set_against(rewriting.tokens, at):
            rewriting.change(rewriting.tokens[at - 1].end, token.start, ", ")
    return rewriting.result()


def _is_set_against(tokens: Sequence[Token], at: int) -> bool:
    """Whether a "not" there begins what the thing before it is set against."""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    whole = at > 1 and tokens[at - 2].cls not in _LEADS
    ends = whole and tokens[at - 1].cls in _NAMED
    ends = ends or (at > 1 and tokens[at - 1].finite and following == "another")
    return ends and following in _ONLY and any(token.cls in _VERBAL for token in tokens[:at])
