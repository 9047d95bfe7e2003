"""Joins to a deed what was not done beside it: "rang at once didn't leave it" is that they rang and didn't leave it."""

from __future__ import annotations

import re

from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import may_be_base

_WHOM = frozenset(
    {
        "me",
        "us",
        "him",
        "her",
        "them",
        "it",
        "myself",
        "himself",
        "herself",
        "themselves",
        "yourself",
        "straight",
        "right",
    }
)
_DO = frozenset({"did", "would", "was", "were"})
_LEAST = 3
_SAYS = frozenset({"say", "tell", "think", "know", "hope", "feel", "explain", "promise", "reckon", "believe"})
"""Verbs after which an "it" begins what was said: "he said it wasn't easy"."""
_SHAPE = re.compile(r"^[wa]*(?:p[dj]*n)?a*$")
"""Whom and how a deed was done: objects and adverbs, then one place or time with its preposition."""


def and_not(text: str) -> str:
    """The text with "and" between a deed and what was not done, where nobody stands between the two."""
    tokens = words_of(text)
    for at in range(_LEAST - 1, len(tokens) - 1):
        told = tokens[at - 1].lower == "it"  # "he said it wasn't easy"
        if not told and _denies(tokens[at], tokens[at + 1]) and _is_deed(tokens[:at]):
            never = tokens[at].lower == "never"
            denied = (
                f"did not {tokens[at + 1].lemma}{text[tokens[at + 1].end :]}" if never else text[tokens[at].start :]
            )
            return f"{text[: tokens[at - 1].end]} and {denied}"
    return text


def _denies(token: Token, after: Token) -> bool:
    if token.lower == "never":
        return after.form is Form.PAST
    return token.lower in _DO and after.cls is Class.NEGATION


def _is_deed(before: tuple[Token, ...]) -> bool:
    """Whether words are a deed with all that belongs to it, and no subject of another: "told me to my face"."""
    verb = next((at for at, token in enumerate(before[:2]) if token.form is Form.PAST), None)
    rest = before[verb + 1 :] if verb is not None else ()
    if verb is not None and before[verb].lemma in _SAYS and before[-1].lower in {"it", "that", "this"}:
        return False
    return bool(rest) and _SHAPE.match("".join(map(_mark, rest))) is not None


def _mark(token: Token) -> str:
    if token.lower in _WHOM:
        return "w"
    marks = {
        Class.PREPOSITION: "p", Class.DETERMINER: "d", Class.ADJECTIVE: "j", Class.NUMBER: "j", Class.NOUN: "n",
        Class.NAME: "n", Class.ADVERB: "a",
    }  # fmt: skip
    return {"to": "p", "straight": "a", "right": "a"}.get(token.lower) or marks.get(token.cls, "x")


NOT_DO = re.compile(r"\b(?:to|should|must) [a-z]+ [^,.;\"]{2,60}? not (?P<just>just |only )?(?P<do>[a-z]+)\b")
"""What has to be done, and what has not: "to repair the boards not swap them"."""
_HOLDS_NOT = frozenset({
    "and", "but", "or", "so", "if", "why", "do", "does", "did", "is", "are", "was", "were", "am", "be", "been",
    "has", "have", "had", "can", "could", "will", "would", "should", "must", "may", "might", "better", "rather",
    "certainly", "also", "though", "although", "than", "as", "of", "for", "whether", "just", "even", "to", "then",
    "perhaps",
})  # fmt: skip


def set_against(found: re.Match[str]) -> str:
    """What has to be done with a comma before what has not."""
    before, _, after = found[0].rpartition(" not ")
    word = before.rsplit(" ", 1)[-1].lower()
    return f"{before}, not {after}" if may_be_base(found["do"]) and word not in _HOLDS_NOT else found[0]
