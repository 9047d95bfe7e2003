"""Knows a clause by its bare plural and what they do: "families often stop answering"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import may_be_base

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


_KINDS = frozenset({
    "sales", "sports", "drinks", "goods", "arms", "careers", "systems", "operations", "communications", "accounts",
    "works", "savings", "customs", "parts", "claims", "benefits", "news", "mathematics", "physics",
})  # fmt: skip
"""Words in the plural that tell the kind of what follows them: "the sales order system"."""


def may_be_told(name: str, text: str) -> bool:
    """Whether several things may do something in what was typed after "that": "the brakes feed power back"."""
    words = words_of(text)[:-1] if name in {"challenge", "topic", "lesson"} else ()
    return do_there(words) or any(
        noun.cls is Class.NOUN
        and noun.lower != noun.lemma
        and noun.lower not in _KINDS
        and may_be_base(verb.lower)
        and not any(one.cls in {Class.PREPOSITION, Class.CONJUNCTION, Class.ADVERB} for one in readings(verb.lower))
        for noun, verb in pairwise(words)
    )


def many_do(words: Sequence[Token]) -> bool:
    """Whether people do something with a thing: "clients miss appointments because they have no ride"."""
    if len(words) < len(("clients", "miss", "appointments")) or words[0].lower == words[0].lemma:
        return False
    does = may_be_base(words[1].lower)
    return does and means_people(words[0].lemma) and words[2].cls in {Class.NOUN, Class.DETERMINER}


def do_there(words: Sequence[Token]) -> bool:
    """Whether several who are told by their age or place do something: "patients over eighty cope badly"."""
    over = next((at for at, word in enumerate(words) if word.cls is Class.PREPOSITION), 0)
    if not over or words[over - 1].cls is not Class.NOUN or words[over - 1].lower == words[over - 1].lemma:
        return False
    does = words[over + 2] if over + 2 < len(words) else None
    after = words[over + 3].cls if over + 3 < len(words) else None
    if does is not None and Class.VERB in does.classes and after in {Class.ADVERB, Class.DETERMINER}:
        return True
    count = next((at for at, word in enumerate(words) if word.cls is Class.NUMBER), 0)  # "wait three weeks"
    return count > over + 2 and may_be_base(words[count - 1].lower)
