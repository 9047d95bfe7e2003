"""Puts a cause typed before its effect in order: "because it leaked they moved" is that it leaked, so they moved."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.clause import is_finite
from letters.core.language.words.casing import upper_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Token

_BECAUSE = re.compile(
    r"(?:^(?:that )?|^(?P<thing>(?:the|their|how) [^,.;]{3,60}), )because (?P<told>[^.;]+)", re.IGNORECASE
)
_NAMING = frozenset({Class.DETERMINER, Class.ADJECTIVE, Class.NOUN, Class.NUMBER, Class.NAME})
_LEADS_ON = frozenset({Class.CONJUNCTION, Class.PREPOSITION, Class.DETERMINER, Class.NEGATION, Class.WH, Class.TO})
_ANYBODY = frozenset(
    {"nobody", "everybody", "everyone", "somebody", "someone", "everything", "nothing", "half", "most", "there"}
)
_VERBAL = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
_TELLS = frozenset({"know", "say", "think", "tell", "believe", "hear", "hope", "feel", "see", "find", "mean", "reckon"})
_SHORTEST = 3
"""Words of a clause, at the least."""


def effect_after(text: str) -> str:
    """The text with the cause it begins with, or gives right after its thing, told first and the effect as "so ..."."""
    found = _BECAUSE.match(text)
    if found is None:
        return text
    tokens = words_of(found["told"])
    at = next((at for at in range(_SHORTEST - 1, len(tokens)) if _parts(tokens, at)), None)
    if at is None:
        return text
    told = found["told"]
    cause, effect = told[: tokens[at].start].rstrip(" ,"), told[tokens[at].start :]
    whole = f"{cause}, so {effect}{text[found.end() :]}"
    return f"{found['thing']}. {upper_first(whole)}" if found["thing"] else whole


def _parts(tokens: Sequence[Token], at: int) -> bool:
    """Whether the cause ends before that place and the effect begins there."""
    token, head = tokens[at], [one for one in tokens[:at] if one.text != ","]
    before = head[-1]
    begins = token.cls is Class.DETERMINER or token.lower in word_list("subject_pronouns") | _ANYBODY | {"i"}
    begins = begins or (tokens[at - 1].text == "," and token.cls in _NAMING)
    told = before.lemma in _TELLS or (before.cls is Class.PRONOUN and head[-2].lemma in _TELLS)
    taken = before.cls in _VERBAL and tokens[at - 1] is before and not _is_subject(token)
    if not begins or before.cls in _LEADS_ON or told or taken or len(head) < at - 1:
        return False
    verb = next((place for place in range(1, at) if is_finite(tokens, place)), at)
    paired = any(one.cls is Class.CONJUNCTION for one in tokens[verb:at])
    return verb < at and not paired and _has_verb(tokens, at)


def _is_subject(token: Token) -> bool:
    """Whether a word right after a verb can only begin what comes of it."""
    return token.lower in (word_list("subject_pronouns") | _ANYBODY | {"i"}) - {"it", "you"}


def _has_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether the subject that begins there comes to its verb before anything else begins."""
    named = False
    for place in range(at, len(tokens)):
        token = tokens[place]
        if place > at and (is_finite(tokens, place) or token.cls in {Class.AUXILIARY, Class.MODAL}):
            return place + 1 < len(tokens)
        again = token.cls is Class.DETERMINER and named
        if again or token.cls not in _NAMING | {Class.ADVERB, Class.PRONOUN, Class.PREPOSITION}:
            return False
        thing = token.cls in {Class.NOUN, Class.NAME} and token.lower not in _ANYBODY
        named = token.cls is not Class.PREPOSITION and (named or thing)
    return False
