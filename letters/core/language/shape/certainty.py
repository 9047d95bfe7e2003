"""Tells what is certainly a clause or certainly a phrase, and says so when nobody can tell: "shoe lasts with names"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from letters.core.language.shape.clause import is_no_subject, is_the_way
from letters.core.language.shape.described import is_bare_relative, is_describable, is_described, is_no_verb
from letters.core.language.shape.finite import (
    BARE_PEOPLE,
    FAR,
    before_it,
    is_certain_verb,
    is_plural,
    may_be_finite,
    rather_no_verb,
)
from letters.core.language.shape.weighs import weighs
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import is_range, words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token


class Verdict(StrEnum):
    """What a text is by its verbs."""

    CLAUSE = "clause"
    PHRASE = "phrase"
    UNSURE = "unsure"


_NO_ONE = re.compile(r"(?i)^(?:nobody|no one) (?:under|over|in|on|at|from) (?:the )?[\w-]+(?= [a-z]+s\b)|\bno one\b")
_SHARE = re.compile(
    r"(?i)^(?:about |nearly |almost |over )?(?:half|a third|a quarter)(?: of (?:them|us))?"
    r"(?= (?:never |always |just |usually )?(?:leave|quit|go|come|drop|give|fail|forget|stay|need|pay|say|left)\b)"
)
"""Some of them, who do what follows: "about half leave"."""
_ASIDE = re.compile(
    r",? more than (?:they|you|we|he|she) can [a-z]+$|\s*\([^)]*\)|\s*\[[^\]]*\]"
    r"|(?<=[a-z]s) each(?= (?:have|get|take|bring|do|keep|hold|are)\b)"
)
_OPENERS = frozenset({Class.SUBORDINATOR, Class.WH})
_LEADS = frozenset({Class.PREPOSITION, Class.SUBORDINATOR, Class.ADVERB, Class.WH})
_NOMINAL = frozenset({Class.NOUN, Class.NAME, Class.PRONOUN, Class.NUMBER, Class.ADJECTIVE, Class.DETERMINER})
_RELATIVES = frozenset({"that", "which", "who", "whose", "whom"})


def verdict(text: str) -> Verdict:
    """Whether the text is certainly a clause, certainly a phrase, or neither can be said."""
    if weighs(text):
        return Verdict.CLAUSE
    return judged(words_of(_SHARE.sub("they", _NO_ONE.sub("nobody", _ASIDE.sub("", text)))))


def judged(tokens: Sequence[Token]) -> Verdict:
    """The verdict over tokens that are read already."""
    if len(tokens) > 1 and tokens[0].lower in {"all", "both"} and tokens[1].cls is Class.DETERMINER:
        tokens = tokens[1:]
    if is_described(tokens):
        return Verdict.PHRASE
    doubtful = False
    for at in free_verbs(tokens):
        if at and (tokens[0].lower in {"if", "unless"} or is_certain_verb(tokens, at)) and _has_subject(tokens, at):
            return Verdict.CLAUSE
        doubtful = doubtful or not rather_no_verb(tokens, at)
    return Verdict.UNSURE if doubtful else Verdict.PHRASE


def free_verbs(tokens: Sequence[Token]) -> list[int]:
    """The places of what may be finite verbs outside every relative and subordinate clause."""
    found, pending, inner = list[int](), 0, False
    for at, token in enumerate(tokens):
        if _opens(tokens, at):
            pending += 1
        elif token.lower in {",", ";"} and pending and tokens[0].cls in _OPENERS:
            pending = 0
        elif may_be_finite(tokens, at) and not _continues(tokens, at) and not is_no_verb(tokens, at):
            if pending and not rather_no_verb(tokens, at):
                pending, inner = pending - 1 + _says_on(tokens, at), True
            elif not pending and not (inner and _is_second(tokens, at)):
                found.append(at)
                inner = False
    return found


def _says_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb within a clause has what was said for its object: "the part where you said she was a weaver"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    opens = after is not None and after.cls in {Class.PRONOUN, Class.DETERMINER, Class.NAME}
    said = tokens[at].lemma in {"say", "think", "hope", "reckon"} and opens
    then = tokens[at + 2].cls if at + 2 < len(tokens) else None
    is_so = then is Class.AUXILIARY or (after is not None and after.lower not in {"it", "that", "this", "so"})
    return said and is_so and _verb_ahead(tokens, at)


def _is_second(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb only follows another one with "and": "who can't pay and don't come back"."""
    before = before_it(tokens, at)
    return before is not None and before.cls is Class.CONJUNCTION


def _has_subject(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a subject stands before the verb, and none that a comma parts from a phrase before it."""
    comma = next((at for at in range(verb - 1, 0, -1) if tokens[at].text in ",-–—" and not is_range(tokens, at)), None)
    if comma is not None and tokens[0].cls not in _LEADS and sum(token.text == "," for token in tokens[:verb]) == 1:
        after = tokens[comma + 1 : verb]
        return not any(token.cls in _NOMINAL for token in after) or tokens[0].lower in {"every", "each", "last", "this"}
    return any(token.cls in _NOMINAL or token.form is Form.ING or token.lower == "there" for token in tokens[:verb])


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a subordinate or relative clause begins here, with its marker or bare ("the tanks they lose")."""
    token = tokens[at]
    if is_the_way(tokens, at):
        return True
    if token.cls in _OPENERS or (at and token.lower in _RELATIVES):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is None or following.form is Form.ING or following.lower == "of":
            return False
        return not is_no_subject(following, token) and _verb_ahead(tokens, at)
    subject = token.cls is Class.PRONOUN and token.lower in word_list("subject_pronouns")
    people = token.lower in BARE_PEOPLE and at > 1 and is_plural(tokens[at - 1])
    subject = subject or ((token.cls in {Class.DETERMINER, Class.NAME} or people) and _follows_bare_thing(tokens, at))
    subject = subject or _follows_led_things(tokens, at)
    bare = bool(at) and subject and is_describable(tokens, at - 1) and is_bare_relative(tokens, at)
    the_one = at > 1 and subject and [token.lower for token in tokens[at - 2 : at]] == ["the", "one"]
    return (bare or the_one) and _verb_ahead(tokens, at)


def _follows_bare_thing(tokens: Sequence[Token], at: int) -> bool:
    """Whether all before a place is one thing, and no doubtful verb follows: "the garden the kids dug"."""
    if any(token.lower in {"before", "after"} for token in tokens[at + 2 : at + 3]):
        return False  # "a text the night before is not enough"
    alone = at > 1 and tokens[0].lower in _THIS and all(token.cls in _THING for token in tokens[1:at])
    owner = tokens[at].lower == "'s" or (tokens[at].cls is Class.NAME and means_somebody(tokens[at - 1].lemma))
    alone = alone and not owner
    verb = next((place for place in range(at + 1, len(tokens)) if may_be_finite(tokens, place)), at) if alone else at
    return alone and not any(Class.VERB in token.classes for token in tokens[at + 1 : verb])


def _follows_led_things(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody else begins right after several things with their preposition: "for letters the bank lost"."""
    led = at > 1 and tokens[at].cls is Class.DETERMINER and tokens[at - 2].cls is Class.PREPOSITION
    named = at + 1 < len(tokens) and tokens[at + 1].cls is Class.NOUN and tokens[at + 1].lemma not in word_list("times")
    return led and named and is_plural(tokens[at - 1])


_THIS = frozenset({"a", "an", "the", "that", "your", "their", "his", "her", "my"})
_THING = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NUMBER})


def _verb_ahead(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb follows before the next comma, and near enough to belong to what begins here."""
    ahead = range(at + 1, min(len(tokens), at + FAR))
    end = next((place for place in ahead if tokens[place - 1].text == ","), ahead.stop)
    return any(may_be_finite(tokens, place) for place in range(at + 1, end))


def _continues(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb there belongs to the group before it: "has been", "do n't know"; not "who is tired makes"."""
    before = tokens[max(0, at - 2) : at]
    whole = bool(before) and before[-1].cls in {Class.VERB, Class.ADJECTIVE}
    whole = whole or (tokens[at].lemma == "be" and tokens[at].finite and any(token.lemma == "do" for token in before))
    return not whole and any(token.cls in {Class.AUXILIARY, Class.MODAL} for token in before)
