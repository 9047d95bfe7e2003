"""Tells what can stand as a noun phrase from what only says how, when or where: "on the phone", "calm and clear"."""

from __future__ import annotations

from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token

_LEADS_ELSEWHERE = frozenset(
    {Class.PREPOSITION, Class.SUBORDINATOR, Class.CONJUNCTION, Class.NEGATION, Class.TO, Class.PUNCTUATION}
)
_ENDS_HEAD = frozenset({Class.PREPOSITION, Class.TO, Class.WH, Class.SUBORDINATOR, Class.PUNCTUATION})
_NAMES = frozenset({Class.NOUN, Class.NAME, Class.PRONOUN, Class.NUMBER})
_MEASURES = frozenset({"more", "less", "fewer"})


def names_a_thing(text: str) -> bool:
    """Whether a text can follow "thank you for" or "I liked": it has a noun at its head, and begins as one would."""
    first, *more = words_of(text) or (None,)
    if first is None or first.cls in _LEADS_ELSEWHERE:
        return False
    if first.cls is Class.DETERMINER and first.lower not in _MEASURES:
        return True
    ends = next((at for at, token in enumerate(more) if token.cls in _ENDS_HEAD), len(more))
    return any(map(_may_name, (first, *more[:ends])))


def _may_name(token: Token) -> bool:
    named = token.cls in _NAMES or Class.NOUN in token.classes
    return named or token.form is Form.ING or "-" in token.text or token.lower.endswith("ing")
