"""Knows a clause by its bare plural and what they do: "families often stop answering"."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.words.tagging import Class, Form, Token

_NOMINAL = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NUMBER, Class.NAME})
_RELATIVES = frozenset({"that", "which", "who"})
_PLURALS = frozenset({"people", "children", "men", "women", "staff", "police", "kids", "folk"})
_GROUPS = frozenset({"team", "crew", "family", "group", "board", "council", "club", "company", "committee"})
"""Single words that may take a plural verb."""
_EVERYONE = frozenset({"nobody", "everybody", "everyone"})
_ANYBODY = _EVERYONE | {"somebody", "someone", "half", "most"}
_AFTER_VERB = frozenset(Class) - {Class.NOUN, Class.VERB, Class.ADJECTIVE, Class.NAME, Class.AUXILIARY, Class.MODAL}
_AFTER_VERB -= {Class.CONJUNCTION, Class.NEGATION, Class.PUNCTUATION}


def _is_nominal(token: Token) -> bool:
    return token.cls in _NOMINAL or token.form is Form.ING or token.lower == "'s"


def _is_verbal(token: Token) -> bool:
    return token.cls in {Class.VERB, Class.AUXILIARY, Class.MODAL}


def is_plural_clause(tokens: Sequence[Token]) -> bool:
    """Whether it is a bare plural and its verb: "families often stop answering", "two people look after it"."""
    if tokens[0].lower in _ANYBODY:
        relative = next((at for at, token in enumerate(tokens) if token.lower in _RELATIVES), len(tokens))
        everyone = tokens[0].lower in _EVERYONE
        return any(
            _is_verbal(token) or (everyone and Class.VERB in token.classes and token.lower.endswith("s"))
            for token in tokens[1:relative]
        )
    for at, token in enumerate(tokens[:4]):
        if not _is_nominal(token) and not (at == 0 and token.cls is Class.DETERMINER):
            return False
        if _is_plural(token) or token.lower in _GROUPS:
            verb = at + 1
            if verb < len(tokens) and tokens[verb].cls is Class.ADVERB:
                verb += 1
            if verb < len(tokens) and _is_its_verb(tokens, verb):
                return True
    return False


def _is_plural(token: Token) -> bool:
    return token.lower in _PLURALS or (
        token.cls is Class.NOUN and token.lower.endswith("s") and token.lemma != token.lower
    )


def _is_its_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word can be the verb of a plural before it, and what follows does not make it a noun."""
    token = tokens[at]
    if token.cls in {Class.AUXILIARY, Class.MODAL} or token.lower == "are":
        return token.form is not Form.ING
    if Class.VERB not in token.classes or token.lower.endswith(("ing", "ed")) or token.form is Form.PRESENT:
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return False
    return following.cls in _AFTER_VERB or following.form is Form.ING or token.cls is Class.VERB
