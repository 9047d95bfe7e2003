"""Tells whether a word that may be a noun as well is the finite verb of its clause: "phones ring", "shoe lasts"."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.shape.clause import is_finite, may_describe
from letters.core.language.shape.doers import acts, did_so, is_done_by, is_only_past, is_persons_doing, names_a_place
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.retagged import DOES_TO
from letters.core.language.words.row import is_often
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_OBJECT = frozenset({Class.DETERMINER, Class.PRONOUN, Class.NUMBER, Class.NAME, Class.WH, Class.TO, Class.SUBORDINATOR})
_OBJECTS = frozenset({"me", "us", "you", "him", "her", "them", "it"})
_COMPLEMENT = _OBJECT | {Class.ADVERB, Class.ADJECTIVE, Class.NEGATION}
_OBJECT_OR_WHERE = _COMPLEMENT | {Class.NOUN, Class.PREPOSITION}
_OWNED = frozenset({Class.DETERMINER, Class.PREPOSITION, Class.TO})
_PARTICLES = frozenset({"out", "up", "along", "off", "through", "down", "over"})
_HAS_DONE = frozenset({"get", "keep", "see", "watch"})
FAR = 60  # tokens; looking further would cost seconds
BARE_PEOPLE = frozenset({"people", "children", "kids", "men", "women", "families", "customers", "patients", "parents"})
"""People that stand without an article before what they do."""


def is_certain_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word there can be nothing but the finite verb of its clause."""
    token, before = tokens[at], before_it(tokens, at)
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
        away = following is not None and following.lower in _PARTICLES and at + 2 < len(tokens)
        away = away and [one.lower for one in tokens[at + 2 : at + 4]] != ["the", "same"]  # "laid out the same"
        return past or (following is not None and _is_object(tokens, at + 1 + away))
    if (settled := _rather_thing(token, before, following)) is not None:
        return settled
    named = (before.cls is Class.NAME or before.text in word_list("given_names")) and _only_described(tokens[: at - 1])
    if (
        named
        or _goes_on(token, before, following)
        or _is_hardly_noun(token, before)
        or (is_plural(before) and before.lower in BARE_PEOPLE)
    ):
        return True
    agrees = token.form is not Form.PRESENT or before.lower == before.lemma
    last = tokens[0].form is Form.ING or following is tokens[-1]  # "getting hold of parts since it shut", "jobs before"
    return agrees and following is not None and following.cls in _COMPLEMENT - ({Class.SUBORDINATOR} if last else set())


def _rather_thing(token: Token, before: Token, following: Token | None) -> bool | None:
    """Whether a word that may be a thing is certainly the verb, or rather the thing; None where neither is sure."""
    if before.cls is Class.ADJECTIVE and token.form is Form.PRESENT:  # "what comes next keeps them calm"
        return following is not None and following.lower in _OBJECTS
    if Class.NOUN not in token.classes or names_a_place(following):
        return Class.NOUN not in token.classes
    if token.cls is Class.NOUN and following is not None and following.lower in {"afterwards", "after", "together"}:
        return False  # "the trial and the staff meal afterwards"
    return None


def _is_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether what stands there may be what a past is done to, and not how long: "lorries stuck two hours"."""
    long = tokens[at].cls is Class.NUMBER and at + 1 < len(tokens) and _is_some_time(tokens[at + 1])
    return (tokens[at].cls in _OBJECT and not long) or tokens[at].text in {"£", "$", "€"}


def _only_described(words: Sequence[Token]) -> bool:
    return all(one.cls is Class.ADJECTIVE for one in words)


def _goes_on(token: Token, before: Token, following: Token | None) -> bool:
    """Whether what follows belongs to a verb and to no noun: "it blows over", "the delay starts weeks before"."""
    if following is None:
        return False
    single = token.form is Form.PRESENT and before.lower == before.lemma
    lasts = single and _is_some_time(following)
    led = following.lower in _PARTICLES and token.lower in word_list("verbs_with_particle")
    turns = token.lemma == "work" and following.lower in {"nights", "weekends", "shifts"}
    return lasts or led or turns or (token.lower, following.lower) in DOES_TO


def _is_some_time(token: Token) -> bool:
    return token.lemma in word_list("times") and token.lower != token.lemma


def _is_hardly_noun(token: Token, before: Token) -> bool:
    """Whether a word that may be a noun is hardly ever one after that noun: "phones ring", "the team decides"."""
    several, bare = is_plural(before), token.lower == token.lemma and token.form in {Form.BASE, Form.NONE}
    mostly = token.lemma in word_list("mostly_verbs") and (several or not bare)
    return mostly or acts(token) or (several and token.lower == token.lemma in word_list("several_do"))


def may_be_finite(tokens: Sequence[Token], at: int) -> bool:  # noqa: PLR0911
    """Whether the word there may be the finite verb of a clause."""
    token, before = tokens[at], before_it(tokens, at)
    could_be = token.cls is Class.AUXILIARY and token.form is Form.BASE and _can_be_plural(before)
    if could_be or _never_do(tokens, at) or is_finite(tokens, at):
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
    who_do = before.lower in {"who", "that", "which"} and base and at > 1 and is_plural(tokens[at - 2])
    mostly = acts or token.lower in word_list("mostly_verbs")
    mostly = mostly or (base and tokens[at - 1].lower in {"never", "always", "rarely", "hardly"})
    if who_do or is_persons_doing(tokens, at) or (mostly and before.cls is Class.NOUN):
        return True
    named_after = before.lower in word_list("plural_groups") - BARE_PEOPLE - {"staff"}
    bare = token.lower == token.lemma and is_plural(before) and token.form is not Form.ING and not named_after
    bare = bare or (before.lower == "back" and token.lower != token.lemma)
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if bare and before.lower in BARE_PEOPLE and following is not None and following.cls is Class.CONJUNCTION:
        return True
    ends = tokens[at - 1] is not before or token.lemma in word_list("several_do")
    ends = ends or (at == 1 and before.lower in BARE_PEOPLE)  # "kids notice"
    return bare and (_is_led_by(following, before) if following is not None else ends)


def _never_do(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is told what several never or always do: "people who give at Christmas never hear from them"."""
    if at < 2 or tokens[at - 1].lower not in {"never", "always", "rarely", "hardly"}:  # noqa: PLR2004
        return False
    bare = tokens[at].cls is Class.VERB and tokens[at].form is Form.BASE
    free = tokens[at - 2].cls not in {Class.TO, Class.MODAL, Class.AUXILIARY, Class.CONJUNCTION, Class.PUNCTUATION}
    return bare and free and any(map(is_plural, tokens[: at - 1]))


def _is_led_by(following: Token, before: Token) -> bool:
    """Whether a doubtful verb may have that word after it; before "who" it is a thing; people park where they do."""
    things = Class.NOUN in following.classes and means_somebody(before.lemma)  # "the kids change schools in May"
    led = following.form is Form.ING or following.cls in _OBJECT_OR_WHERE or things
    return led and following.lower not in {"who", "which", "" if before.lower == "people" else "where"}


def is_plural(token: Token | None) -> bool:
    """Whether a noun names several."""
    if token is None or token.lower[-3:] == "ing":
        return False
    known = token.lower in word_list("plural_groups") | word_list("several_as_one")
    return known or (token.cls is Class.NOUN and token.lower != token.lemma)


def _can_be_plural(before: Token | None) -> bool:
    return before is not None and (before.cls is not Class.TO and before.cls not in {Class.MODAL, Class.DETERMINER})


def rather_no_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether a doubtful verb reads better as a noun or as a participle: "shoe lasts with", "kindness shown to me"."""
    token, before = tokens[at], before_it(tokens, at)
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    several_do = is_plural(before) and token.lower == token.lemma
    which = at > 1 and before is tokens[at - 1] and before.cls is Class.WH  # "knowledge that lives in one head"
    if which or several_do or is_certain_verb(tokens, at) or (before is not None and before.cls is Class.PRONOUN):
        return False
    if following is None and at and tokens[at - 1].cls is Class.ADVERB:
        return False
    ends = following is None or following.cls in {Class.PREPOSITION, Class.PUNCTUATION, Class.CONJUNCTION, Class.NOUN}
    noun = Class.NOUN in token.classes and (ends or (before is not None and before.cls in _OWNED))
    return (
        noun
        or token.lower == "stuck"
        or is_done_by(token, following)
        or (before is not None and before.cls is Class.DETERMINER)
    )


def before_it(tokens: Sequence[Token], at: int) -> Token | None:
    """The word before a place, adverbs and negation left out."""
    return next(
        (
            token
            for token in reversed(tokens[max(0, at - FAR) : at])
            if token.cls not in {Class.ADVERB, Class.NEGATION} or token.lower in {"there", "back"}
        ),
        None,
    )
