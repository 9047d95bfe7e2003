"""Tells what is certainly a clause or certainly a phrase, and says so when nobody can tell: "shoe lasts with names"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from letters.core.language.shape.clause import is_finite, is_no_subject, is_the_way, may_describe, weighs
from letters.core.language.shape.described import is_bare_relative, is_describable, is_described, is_no_verb
from letters.core.language.shape.doers import acts, did_so, is_done_by, is_only_past, is_persons_doing, names_a_place
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.retagged import DOES_TO
from letters.core.language.words.row import is_often, is_range, words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token


class Verdict(StrEnum):
    """What a text is by its verbs."""

    CLAUSE = "clause"
    PHRASE = "phrase"
    UNSURE = "unsure"


_NO_ONE = re.compile(r"(?i)^(?:nobody|no one) (?:under|over|in|on|at|from) (?:the )?[\w-]+(?= [a-z]+s\b)|\bno one\b")
_ASIDE = re.compile(r"\s*\([^)]*\)|\s*\[[^\]]*\]|(?<=[a-z]s) each(?= (?:have|get|take|bring|do|keep|hold|are)\b)")
_OBJECT = frozenset({Class.DETERMINER, Class.PRONOUN, Class.NUMBER, Class.NAME, Class.WH, Class.TO, Class.SUBORDINATOR})
_COMPLEMENT = _OBJECT | {Class.ADVERB, Class.ADJECTIVE, Class.NEGATION}
_OBJECT_OR_WHERE = _COMPLEMENT | {Class.NOUN, Class.PREPOSITION}
_OWNED = frozenset({Class.DETERMINER, Class.PREPOSITION, Class.TO})
_OPENERS = frozenset({Class.SUBORDINATOR, Class.WH})
_LEADS = frozenset({Class.PREPOSITION, Class.SUBORDINATOR, Class.ADVERB, Class.WH})
_NOMINAL = frozenset({Class.NOUN, Class.NAME, Class.PRONOUN, Class.NUMBER, Class.ADJECTIVE, Class.DETERMINER})
_BARE_PEOPLE = frozenset({"people", "children", "kids", "men", "women", "families", "customers", "patients", "parents"})
_PARTICLES = frozenset({"out", "up", "along", "off", "through", "down", "over"})
_HAS_DONE = frozenset({"get", "keep", "see", "watch"})
FAR = 60  # tokens; looking further would cost seconds
_RELATIVES = frozenset({"that", "which", "who", "whose", "whom"})


def verdict(text: str) -> Verdict:
    """Whether the text is certainly a clause, certainly a phrase, or neither can be said."""
    if weighs(text):
        return Verdict.CLAUSE
    return judged(words_of(_NO_ONE.sub("nobody", _ASIDE.sub("", text))))


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
        doubtful = doubtful or not _rather_no_verb(tokens, at)
    return Verdict.UNSURE if doubtful else Verdict.PHRASE


def free_verbs(tokens: Sequence[Token]) -> list[int]:
    """The places of what may be finite verbs outside every relative and subordinate clause."""
    found, pending, inner = list[int](), 0, False
    for at, token in enumerate(tokens):
        if _opens(tokens, at):
            pending += 1
        elif token.lower in {",", ";"} and pending and tokens[0].cls in _OPENERS:
            pending = 0
        elif _may_be_finite(tokens, at) and not _continues(tokens, at) and not is_no_verb(tokens, at):
            if pending and not _rather_no_verb(tokens, at):
                pending, inner = pending - 1, True
            elif not pending and not (inner and _is_second(tokens, at)):
                found.append(at)
                inner = False
    return found


def _is_second(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb only follows another one with "and": "who can't pay and don't come back"."""
    before = _before(tokens, at)
    return before is not None and before.cls is Class.CONJUNCTION


def is_certain_verb(tokens: Sequence[Token], at: int) -> bool:  # noqa: PLR0911
    """Whether the word there can be nothing but the finite verb of its clause."""
    token, before = tokens[at], _before(tokens, at)
    comes_in = token.cls is Class.AUXILIARY and token.finite
    if before is None or (before.cls in _OWNED and not (comes_in and before.cls is Class.PREPOSITION)):
        return False
    told = before.lower in word_list("subject_pronouns") or is_often(tokens[at - 1])
    told = told and not (at > 1 and tokens[at - 2].lemma in _HAS_DONE and not is_only_past(token))
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    suffered = token.lower in {"got", "gets"} and following and following.form in {Form.PAST, Form.PARTICIPLE}
    if told or suffered or token.cls in {Class.MODAL, Class.AUXILIARY} or is_persons_doing(tokens, at):
        return True
    if token.form is Form.PAST:
        past = (is_only_past(token) and not may_describe(tokens, at)) or did_so(token, before, following)
        return past or (following is not None and (following.cls in _OBJECT or following.text in {"£", "$", "€"}))
    if before.cls is Class.ADJECTIVE and token.form is Form.PRESENT:
        return False
    if Class.NOUN not in token.classes or names_a_place(following):
        return Class.NOUN not in token.classes
    named = before.cls is Class.NAME or before.text in word_list("given_names")
    named = named and all(one.cls is Class.ADJECTIVE for one in tokens[: at - 1])
    then = following.lower if following is not None else ""
    led = then in _PARTICLES and token.lower in word_list("verbs_with_particle")
    if led or (token.lower, then) in DOES_TO or (token.lemma == "work" and then in {"nights", "weekends", "shifts"}):
        return True
    if named or _is_hardly_noun(token, before) or (_is_plural(before) and before.lower in _BARE_PEOPLE):
        return True
    agrees = token.form is not Form.PRESENT or before.lower == before.lemma
    last = tokens[0].form is Form.ING or following is tokens[-1]  # "getting hold of parts since it shut", "jobs before"
    return agrees and following is not None and following.cls in _COMPLEMENT - ({Class.SUBORDINATOR} if last else set())


def _is_hardly_noun(token: Token, before: Token) -> bool:
    """Whether a word that may be a noun is hardly ever one after that noun: "phones ring", "the team decides"."""
    several, bare = _is_plural(before), token.lower == token.lemma and token.form in {Form.BASE, Form.NONE}
    mostly = token.lemma in word_list("mostly_verbs") and (several or not bare)
    return mostly or acts(token) or (several and token.lower == token.lemma in word_list("several_do"))


def _may_be_finite(tokens: Sequence[Token], at: int) -> bool:  # noqa: PLR0911
    token, before = tokens[at], _before(tokens, at)
    if is_finite(tokens, at) or (token.cls is Class.AUXILIARY and token.form is Form.BASE and _can_be_plural(before)):
        return True
    if before is None or (before.cls not in {Class.NOUN, Class.PRONOUN} and before.lower != "back"):
        return False
    base = token.lower == token.lemma
    if at == 1 and before.lower in {"you", "we", "i", "they"} and token.cls is Class.NOUN and base:
        return True
    if Class.VERB not in token.classes:
        return False
    if before.lower in word_list("subject_pronouns") - {"it", "you"} or (before.lower == "you" and base):
        return token.form not in {Form.ING, Form.PARTICIPLE} and (token.cls is Class.VERB or token.lower[-3:] != "ing")
    acts = token.lemma in word_list("mostly_verbs") and token.lower.endswith("s") and before.lower == before.lemma
    who_do = before.lower in {"who", "that", "which"} and base and at > 1 and _is_plural(tokens[at - 2])
    if who_do or ((acts or token.lower in word_list("mostly_verbs")) and before.cls is Class.NOUN):
        return True
    named_after = before.lower in word_list("plural_groups") - _BARE_PEOPLE - {"staff"}
    bare = token.lower == token.lemma and _is_plural(before) and token.form is not Form.ING and not named_after
    bare = bare or (before.lower == "back" and token.lower != token.lemma)
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if bare and before.lower in _BARE_PEOPLE and following is not None and following.cls is Class.CONJUNCTION:
        return True
    ends = tokens[at - 1] is not before or token.lemma in word_list("several_do")
    return bare and (_is_led_by(following, before) if following is not None else ends)


def _is_led_by(following: Token, before: Token) -> bool:
    """Whether a doubtful verb may have that word after it; before "who" it is a thing; people park where they do."""
    led = following.form is Form.ING or following.cls in _OBJECT_OR_WHERE
    return led and following.lower not in {"who", "which", "" if before.lower == "people" else "where"}


def _is_plural(token: Token | None) -> bool:
    if token is None or token.lower[-3:] == "ing":
        return False
    known = token.lower in word_list("plural_groups") | word_list("several_as_one")
    return known or (token.cls is Class.NOUN and token.lower != token.lemma)


def _can_be_plural(before: Token | None) -> bool:
    return before is not None and (before.cls is not Class.TO and before.cls not in {Class.MODAL, Class.DETERMINER})


def _rather_no_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether a doubtful verb reads better as a noun or as a participle: "shoe lasts with", "kindness shown to me"."""
    token, before = tokens[at], _before(tokens, at)
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    several_do = _is_plural(before) and token.lower == token.lemma
    if several_do or is_certain_verb(tokens, at) or (before is not None and before.cls is Class.PRONOUN):
        return False
    if following is None and at and tokens[at - 1].cls is Class.ADVERB:
        return False
    ends = following is None or following.cls in {Class.PREPOSITION, Class.PUNCTUATION, Class.CONJUNCTION, Class.NOUN}
    noun = Class.NOUN in token.classes and (ends or (before is not None and before.cls in _OWNED))
    return noun or is_done_by(token, following) or (before is not None and before.cls is Class.DETERMINER)


def _has_subject(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a subject stands before the verb, and none that a comma parts from a phrase before it."""
    comma = next((at for at in range(verb - 1, 0, -1) if tokens[at].text in ",-–—" and not is_range(tokens, at)), None)
    if comma is not None and tokens[0].cls not in _LEADS and sum(token.text == "," for token in tokens[:verb]) == 1:
        after = tokens[comma + 1 : verb]
        return not any(token.cls in _NOMINAL for token in after) or tokens[0].lower in {"every", "each", "last", "this"}
    return any(token.cls in _NOMINAL or token.form is Form.ING or token.lower == "there" for token in tokens[:verb])


def _before(tokens: Sequence[Token], at: int) -> Token | None:
    """The word before a place, adverbs and negation left out."""
    return next(
        (
            token
            for token in reversed(tokens[max(0, at - FAR) : at])
            if token.cls not in {Class.ADVERB, Class.NEGATION} or token.lower in {"there", "back"}
        ),
        None,
    )


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
    people = token.lower in _BARE_PEOPLE and at > 1 and _is_plural(tokens[at - 1])
    subject = subject or ((token.cls in {Class.DETERMINER, Class.NAME} or people) and _follows_bare_thing(tokens, at))
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
    verb = next((place for place in range(at + 1, len(tokens)) if _may_be_finite(tokens, place)), at) if alone else at
    return alone and not any(Class.VERB in token.classes for token in tokens[at + 1 : verb])


_THIS = frozenset({"a", "an", "the", "that", "your", "their", "his", "her", "my"})
_THING = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NUMBER})


def _verb_ahead(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb follows before the next comma, and near enough to belong to what begins here."""
    ahead = range(at + 1, min(len(tokens), at + FAR))
    end = next((place for place in ahead if tokens[place - 1].text == ","), ahead.stop)
    return any(_may_be_finite(tokens, place) for place in range(at + 1, end))


def _continues(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb there belongs to the group before it: "has been", "do n't know"; not "who is tired makes"."""
    before = tokens[max(0, at - 2) : at]
    whole = bool(before) and before[-1].cls in {Class.VERB, Class.ADJECTIVE}
    whole = whole or (tokens[at].lemma == "be" and tokens[at].finite and any(token.lemma == "do" for token in before))
    return not whole and any(token.cls in {Class.AUXILIARY, Class.MODAL} for token in before)
