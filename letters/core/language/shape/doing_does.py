"""Tells a clause whose subject is a doing: "writing it down stops arguments", "knowing when to stop is a skill"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_DOES = frozenset({
    "mean", "make", "help", "save", "keep", "stop", "work", "beat", "cost", "take", "get", "give", "show", "matter",
    "count", "need", "build", "tell", "bring", "prevent", "lead", "win", "calm", "go", "pay", "let", "avoid", "earn",
    "put", "turn", "teach", "feel", "lose", "ruin", "solve", "speed", "slow", "leave", "come", "settle", "start",
    "cut", "reduce", "halve", "ease", "hurt", "hold", "change", "become", "set",
})  # fmt: skip
"""What a doing does, told of it in the present."""
_AT_ONCE = frozenset({"help", "matter", "mean", "make", "beat", "take", "save", "keep", "cost", "pay", "work"})
"""What it may do with nothing between: "asking helps people", unlike "making stops"."""
_HELPS = frozenset({"is", "was", "can", "cannot", "will", "would", "must", "may", "might", "should", "does"})
_THINKS = frozenset({
    "check", "know", "see", "hear", "notice", "realise", "realize", "find", "learn", "think", "say", "remember", "hope",
    "show", "understand", "believe", "watch", "tell", "explain", "make",
})  # fmt: skip
"""Doings after which a thing and its verb are what is thought: "checking the oven is off"."""
_PLAIN = frozenset({Form.BASE, Form.PAST, Form.PRESENT})
_THEY = frozenset({"they", "we", "he", "she", "i"})
_OPENS = frozenset({Class.WH, Class.SUBORDINATOR})
_NO_SUBJECT = frozenset({
    Class.DETERMINER, Class.TO, Class.CONJUNCTION, Class.WH, Class.SUBORDINATOR, Class.PREPOSITION, Class.AUXILIARY,
    Class.MODAL,
})  # fmt: skip
_PARTICLES = frozenset({"down", "up", "out", "off", "in", "on", "away", "back", "over", "through", "before", "after"})


_HOW_DONE = re.compile(r"^(?:double|cross|over|not|just|simply|only)[ -](?=[a-z]+ing\b)", re.IGNORECASE)
"""How it is done, before the doing: "double checking saves lives"."""


def doing_does(text: str) -> bool:
    """Whether a text that begins with a doing goes on to tell what the doing does or is."""
    tokens, pending = words_of(_HOW_DONE.sub("", text)), 0
    if len(tokens) < len(("asking", "helps", "people")) or tokens[0].form is not Form.ING:
        return False
    for at in range(1, len(tokens) - 1):
        if _begins_another(tokens, at):
            pending += 1
        elif _may_be_its_verb(tokens, at):
            if not pending:
                return _is_told_of_it(tokens, at)
            pending -= 1
        elif pending and _is_done_within(tokens, at):
            pending -= 1
    return False


def _is_done_within(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb of an inner clause stands there: "as you go", "people who know it"."""
    return tokens[at].cls is Class.VERB and tokens[at].form in _PLAIN and tokens[at - 1].cls is not Class.TO


def _begins_another(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause of its own begins there: "what comes next", "the time they give"."""
    token, after = tokens[at], tokens[at + 1]
    if token.lower in {"before", "after"} and tokens[at - 1].lemma in word_list("times"):
        return False  # "the day before"
    led = tokens[at - 1].cls in _OPENS or tokens[at - 1].lower == "that"
    if token.cls in _OPENS or token.lower == "that":
        return after.cls is not Class.TO
    return not led and (token.lower in _THEY or (token.lower in {"you", "it"} and after.finite and after.lower != "is"))


def _may_be_its_verb(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    helps = token.lower in _HELPS and token.cls in {Class.AUXILIARY, Class.MODAL}
    if helps or token.lower in {"comes", "goes"}:
        return True
    does = token.lower.endswith("s") and any(one.form is Form.PRESENT for one in readings(token.lower))
    return does and (token.cls is Class.VERB or any(one.lemma in _DOES for one in readings(token.lower)))


def _is_told_of_it(tokens: Sequence[Token], at: int) -> bool:
    """Whether that verb is told of the doing and not of a thing within it."""
    token, before = tokens[at], tokens[at - 1]
    lemmas = {one.lemma for one in readings(token.lower)}
    if token.lower not in _HELPS and not lemmas & (_AT_ONCE if at == 1 else _DOES):
        return False
    inner = any(one.cls in _OPENS or one.lower in _THEY for one in tokens[1:at])
    thought = tokens[0].lemma in _THINKS and before.cls in {Class.NOUN, Class.NAME, Class.PRONOUN} and not inner
    return (before.cls not in _NO_SUBJECT or before.lower in _PARTICLES) and not thought
