"""Says once what is about one thing: "the patients they stop", "the salt you must put it last"."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.words.lexicon import Class, Form
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.phrases import is_led, thing_ends
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Token

_AGAIN = frozenset({"they", "he", "she", "it"})
_BEFORE = frozenset({"that", "because", "when", "if", "how", "and", "but", "so"})
_FINITE = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
_MEANT = frozenset({"you", "we", "they", "i"})
_CLAUSES = frozenset({Class.SUBORDINATOR, Class.PUNCTUATION, Class.WH})
_OBJECTS = frozenset({"it", "me", "us", "him", "her", "them", "you"})


def once(text: str) -> str:
    """The text with every subject and object named once."""
    at = 0
    while at < len(tokens := words_of(text)):
        if at == 0 or tokens[at - 1].lower in _BEFORE or tokens[at - 1].text in {".", ";", ","}:
            text = _subject_once(text, tokens, at) or _object_once(text, tokens, at) or text
        at += 1
    return _as_a_thing(text)


def _subject_once(text: str, tokens: Sequence[Token], at: int) -> str:
    """A clause whose subject is said again by a small word; "the tools they use are old" is no such clause."""
    end = thing_ends(tokens, at)
    named = end > at and _is_named(tokens, at) and tokens[end - 1].lower not in word_list("times_and_ways")
    if not named or end + 2 >= len(tokens) or tokens[end].lower not in _AGAIN:
        return ""
    verb = tokens[end + 1]
    several = tokens[end - 1].lemma != tokens[end - 1].lower
    if verb.cls not in _FINITE or several is not (tokens[end].lower == "they"):
        return ""
    after = tokens[end + 2]
    stop = next((n for n in range(end + 2, len(tokens)) if tokens[n].cls in _CLAUSES), len(tokens))
    relative = any(one.finite and one.cls in _FINITE for one in tokens[end + 2 : stop])
    is_so = verb.lemma == "be" and after.cls is Class.ADJECTIVE and after.form is Form.NONE
    people = means_people(tokens[end - 1].lemma)
    led = (people and after.lower in _OBJECTS) or (is_led(after) and not _only_when(after, goes_on=stop < len(tokens)))
    has_object = (verb.cls is Class.VERB or verb.lemma == "have") and led
    if relative or not (is_so or has_object):
        return ""
    return f"{text[: tokens[end - 1].end]}{text[tokens[end].end :]}"


def _only_when(after: Token, *, goes_on: bool) -> bool:
    """Whether only a time follows, so that no object shows a clause: "the van he drives every day"."""
    return after.lower in {"last", "next"} or (after.lower in {"every", "each"} and not goes_on)


def _is_named(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause may begin with that thing: "the patients", "many patients", "Gary"."""
    return is_led(tokens[at]) or tokens[at].lower in {"many", "some", "most", "all"}


def _object_once(text: str, tokens: Sequence[Token], at: int) -> str:
    """An object put first and said again as "it": "the salt you must put it at the end"."""
    end = thing_ends(tokens, at)
    heads = at == 0 or tokens[at - 1].lower == "that"
    one_of_many = tokens[at].lower in {"every", "each"}  # "every Friday they test it"
    if end == at or end + 2 >= len(tokens) or not is_led(tokens[at]) or not heads or one_of_many:
        return ""
    who = tokens[end]
    if who.lower not in _MEANT or tokens[end - 1].lower in word_list("times_and_ways") | {"reason", "cause", "fact"}:
        return ""
    for place in range(end + 1, min(end + 6, len(tokens))):
        token = tokens[place]
        if token.cls in _FINITE and token.form is not Form.PARTICIPLE and tokens[place - 1].cls is Class.VERB:
            return ""  # "every home they run does it now": the first verb tells which one
        if token.lower in {"it", "them"}:
            thing = text[tokens[at].start : tokens[end - 1].end]
            return f"{text[: tokens[at].start]}{text[who.start : token.start]}{thing}{text[token.end :]}"
        if token.cls not in _FINITE | {Class.NEGATION, Class.ADVERB, Class.TO}:
            return ""
    return ""


def _as_a_thing(text: str) -> str:
    """A thing that was called "he" or "she", as it: "the press, she is older than me"."""
    tokens = words_of(text)
    end = thing_ends(tokens, 0) if tokens and is_led(tokens[0]) else 0
    if not end or end + 2 >= len(tokens) or tokens[end].text != "," or any(map(_is_somebody, tokens)):
        return text
    who, verb = tokens[end + 1], tokens[end + 2]
    acts = verb.form is Form.PRESENT or verb.cls is Class.MODAL
    back = any(one.lower in {"it", "them", "me", "us"} for one in tokens[end + 2 :])
    one_thing = tokens[end - 1].lemma == tokens[end - 1].lower
    if who.lower not in {"he", "she"} or not acts or back or not one_thing:
        return text
    return f"{text[: who.start]}it{text[who.end :]}"


def _is_somebody(token: Token) -> bool:
    """Whether a word names anybody who may be "he" or "she"."""
    person = token.cls is Class.NOUN and (means_one_person(token.lemma) or means_people(token.lemma))
    return person or token.cls is Class.NAME or token.lemma in word_list("pets") | word_list("living")
