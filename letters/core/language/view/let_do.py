"""Tells whether it is the employer whom somebody else lets do something: "whether the council lets them stay"."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.view.employer_object import same_clause_as_they
from letters.core.language.view.employer_others import is_body, is_many, rival_of
from letters.core.language.words.tagging import Class, Token

_LET = frozenset({"let", "allow", "stop", "force", "want", "charge", "fine", "warn", "pay", "help", "block"})
"""What somebody else does with the only ones spoken of: "you'd like to but the landlord won't let you"."""
_DO_THEIRS = 2
"""Words from "them" to "their" in what they are let do: "lets them keep their licence"."""


def is_let(tokens: Sequence[Token], at: int, rival: Token | None, *, spoken_to: bool) -> bool:
    """Whether somebody else does it with "them", or lets them do it with what is theirs, and no others are meant."""
    whom = at
    if tokens[at].lower == "their" and at > _DO_THEIRS and tokens[at - 1].cls is Class.VERB:
        whom = at - _DO_THEIRS
    let = tokens[whom].lower == "them" and tokens[whom - 1].lemma in _LET and not same_clause_as_they(tokens, whom)
    known = _is_only_body(tokens, whom) or (spoken_to and whom == at)
    return let and known and (rival is None or not is_many(rival))


def _is_only_body(tokens: Sequence[Token], at: int) -> bool:
    """Whether a body outside lets "them", and nobody else was named: "if the council lets them"."""
    body = next((place for place in range(at) if is_body(tokens, place)), at)
    return body < at and rival_of(tokens[:body]) is None
