"""Tells a clause that has all it needs from one that lacks what it is about: "it weighs a ton" from "he drives"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_BE = frozenset({"is", "was", "are", "were", "'s", "'re", "'m", "am"})
VERBAL = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
"""What a clause may stand on."""
WHOM = frozenset({"me", "us", "him", "her", "them", "it"})
"""What something is done to, told by a small word."""
_BETWEEN = frozenset({Class.ADVERB, Class.NEGATION})
_OBJECTS = frozenset({Class.DETERMINER, Class.NUMBER, Class.PRONOUN})
_FEWEST = 3
HANDS = frozenset(
    {"give", "send", "show", "tell", "teach", "lend", "buy", "bring", "make", "offer", "hand", "ask", "get"}
)
"""What is done to somebody with something."""
_LETS = frozenset({"let", "make", "help", "watch", "see", "have"})
_HANDED = frozenset({"shown", "given", "told", "offered", "asked", "taught", "sent", "handed", "promised", "lent"})
_SEEMS = frozenset({"sound", "look", "feel", "seem", "smell", "taste", "stay", "become"})
_OF_ITSELF = frozenset({
    "go", "come", "stay", "sleep", "live", "arrive", "wait", "sit", "stand", "fall", "rain", "happen", "laugh",
    "cry", "smile", "talk", "walk", "swim", "work", "listen", "apologise", "die", "grow", "disappear", "belong",
})  # fmt: skip
"""What is done to nothing, so that nothing is lacking behind it."""
_WEATHER = frozenset({"pouring", "raining", "snowing", "freezing", "boiling", "getting"})


def is_whole(tokens: Sequence[Token], at: int, place: int | None, *, told: bool) -> bool:
    """Whether the clause that begins there has its verb, at `place`, and what that verb needs."""
    if place is None or not {*tokens[place].classes, tokens[place].cls} & VERBAL:
        return False
    verb = tokens[place]
    rest = tokens[place + 1 :]
    if not rest or is_stranded(rest):
        return False
    it = tokens[at].lower == "it"
    if verb.lower in _BE:
        return _is_so(rest, told=told, it=it, has=verb.lower == "'s")
    just = verb.lemma == "know" and tokens[place - 1].lower == "just"
    return just or _is_done(tokens, place, told=told, it=it and place == at + 1)


def _is_done(tokens: Sequence[Token], place: int, *, told: bool, it: bool) -> bool:
    """Whether the deed there has what it needs."""
    verb, rest = tokens[place], tokens[place + 1 :]
    if verb.lemma in {"need", "have", "want", "take"} and rest[0].cls is Class.TO:
        return told and _has_object(tokens, place + 1)
    owns = verb.lemma == "have" and rest[0].cls is Class.NOUN
    if told and (owns or _seems(verb, rest) or _is_of_itself(verb, rest)):
        return True
    tells = it and (verb.form is Form.PRESENT or rest[0].lower in {"me", "us"})
    return (told or tells) and _has_object(tokens, place)


def is_stranded(rest: Sequence[Token]) -> bool:
    """Whether something lacks in it that may stand before: "the trip you told me about", "I was born to do"."""
    at_end = rest[-1].cls is Class.PREPOSITION or (len(rest) > 1 and rest[-2].cls is Class.TO)
    return at_end or any(
        before.cls is Class.PREPOSITION and after.finite for before, after in pairwise(rest) if before.lower not in _UP
    )


_UP = frozenset({"up", "down", "in", "out", "off", "on", "over"})


def verb_after(tokens: Sequence[Token], at: int) -> int | None:
    """The place of the first word from there on that may be the verb."""
    return next(
        (place for place in range(at, len(tokens)) if tokens[place].cls not in _BETWEEN | {Class.DETERMINER}), None
    )


def _seems(verb: Token, rest: Sequence[Token]) -> bool:
    smells = rest[0].lower in {"of", "like"} and len(rest) > 1
    return verb.lemma in _SEEMS and verb.finite and (smells or rest[0].cls in {Class.ADJECTIVE, Class.ADVERB})


def _is_of_itself(verb: Token, rest: Sequence[Token]) -> bool:
    """Whether nothing can be lacking behind the verb: "they stay in", "he went through everything"."""
    return verb.lemma in _OF_ITSELF and verb.cls is Class.VERB and rest[0].cls in {Class.ADVERB, Class.PREPOSITION}


def _is_so(rest: Sequence[Token], *, told: bool, it: bool, has: bool) -> bool:
    """Whether it is told how or what somebody is; a mere doing may have its object before it."""
    words = [token for token in rest if token.cls not in _BETWEEN and token.lower not in {"so", "all", "too", "both"}]
    if not words:
        return False
    first = words[0]
    doing = first.form is Form.ING and len(words) > 1 and words[1].lower in WHOM
    if rest[0].lower in {"so", "really", "dead", "proper"} or (told and doing) or (it and first.lower in _WEATHER):
        return True
    if first.cls is Class.ADJECTIVE or first.lower in word_list("plain_adjectives"):
        return True
    if told and not has and first.form is Form.PARTICIPLE and first.lower not in _HANDED | {"been"}:
        return True
    if it and len(words) > 1 and words[-1].cls not in VERBAL | {Class.PREPOSITION} and first.form is Form.NONE:
        return True
    named = first.cls is Class.NUMBER or (first.cls is Class.DETERMINER and len(words) > 1)
    return told and (
        named or first.cls is Class.WH or (it and first.cls is Class.NOUN) or first.lower in {"part-time", "full-time"}
    )


def _has_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb there has its object beside it, and is the subject's own and finite."""
    verb = tokens[at]
    while verb.cls in {Class.MODAL, Class.AUXILIARY, Class.TO}:
        place = verb_after(tokens, at + 1)
        if place is None:
            return False
        if verb.lemma in {"have", "do"} and tokens[at + 1].cls in _OBJECTS:
            return at + _FEWEST <= len(tokens) and _is_object(tokens[at + 1 :])
        at, verb = place, tokens[place]
    after = tokens[at + 1 : at + _FEWEST]
    if verb.lemma in {"keep", "start", "stop"} and verb.cls is Class.VERB and after and after[0].form is Form.ING:
        return True
    done = Class.VERB in {verb.cls, *verb.classes} and verb.form is not Form.ING and bool(after)
    if verb.lower in {"had", "used"} and done and after[0].cls is Class.TO:
        return _has_object(tokens, at + 1)
    return done and _is_done_to(tokens, at)


def _is_done_to(tokens: Sequence[Token], at: int) -> bool:
    """Whether what the verb there is done to stands behind it."""
    verb, after = tokens[at], tokens[at + 1 : at + _FEWEST]
    if verb.lemma not in _SPENT and _is_how_often(tokens[at + 1 : at + 5]):
        return False
    whom = after[0].lower in WHOM
    if whom and verb.lemma in _LETS and len(after) > 1 and after[1].form is Form.BASE:
        return after[1].lemma in _OF_ITSELF or _has_object(tokens, at + 2)  # "the test drive he let me take"
    if whom and verb.lemma in HANDS:
        leads = Class.PREPOSITION if after[0].lower in {"it", "them"} else Class.NOUN
        return len(after) > 1 and after[1].cls in {*_OBJECTS, Class.NOUN, leads}  # "the proof he gave me" has it before
    led = len(after) > 1 and (after[0].cls in {Class.ADVERB, Class.PREPOSITION} or after[0].lower == "after")
    place = next((place for place in (at + 2, at + 3) if tokens[place : place + 1] and tokens[place].lower in WHOM), 0)
    for_whom = place and tokens[place - 1].lower == "for" and verb.lemma not in _OF_ITSELF  # "printed out for me"
    return whom or _is_object(after) or bool(led and place and not for_whom)


_SPENT = frozenset({"spend", "take", "waste", "lose", "save", "need", "have", "get", "want"})


def _is_how_often(after: Sequence[Token]) -> bool:
    """Whether a number of times stands there, which nothing is done to: "a bracket he'd made a hundred times"."""
    counted = [token.cls in {Class.DETERMINER, Class.NUMBER, Class.ADJECTIVE} for token in after]
    end = counted.index(False) if False in counted else 0
    return end > 0 and after[end].lower in {"times", "years", "days", "weeks", "months", "nights"}


def _is_object(after: Sequence[Token]) -> bool:
    """Whether a thing begins there that is done to, and no time: "the van he drives every day"."""
    if after[0].lower in {"most", "least", "best"} and (len(after) == 1 or after[1].cls is Class.PREPOSITION):
        return False  # "the dish everyone likes most"
    often = after[0].lower in {"every", "each", "all", "this", "last", "next", "any"}
    if often or (after[0].cls is Class.ADJECTIVE and len(after) > 1):
        return len(after) > 1 and after[1].cls is Class.NOUN and after[1].lemma not in TIMES
    return after[0].cls in _OBJECTS


TIMES = frozenset({
    "day", "week", "month", "year", "night", "morning", "time", "hour", "minute", "afternoon", "evening", "summer",
    "winter", "spring", "autumn", "season", "shift", "weekend", "term", "christmas", "monday", "friday", "sunday",
})  # fmt: skip
_OPENING = frozenset({Class.CONJUNCTION, Class.ADVERB, Class.DETERMINER, Class.ADJECTIVE})


def is_when(head: Sequence[Token]) -> bool:
    """Whether it begins with a time and who did something then, and the main clause is to come: "the week we left"."""
    at = next((at for at, token in enumerate(head) if token.cls not in _OPENING), len(head))
    return at + 1 < len(head) and head[at].lemma in TIMES and head[at + 1].cls is Class.PRONOUN
