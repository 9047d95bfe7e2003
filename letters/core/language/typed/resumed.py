"""Takes out the pronoun that learners say after its noun: "how the staff they sit down" is how the staff sit down."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Form

_TWICE = re.compile(
    rf"\b(?P<lead>how|that|because|since|when|if|where|why) (?P<who>(?:the|their|our|my|all|every|old|some)"
    rf" (?:(?:[a-z]+|{any_of('titles')}\.?) ){{0,2}}(?P<noun>[A-Za-z]+)) (?P<it>he|she|they) (?P<verb>[a-z]+)\b"
    r"(?P<rest>[^,.;!?]*)",
)
_MANY_TWICE = re.compile(
    r"(?P<lead>^|\b(?:and|but|that|because|when|so) )"
    r"(?P<who>(?:(?:many|some|most|all|half|few|lots) (?:of )?(?:the |their |your |our )?(?:[a-z]+ )?)?"
    r"(?P<noun>[a-z]+[^\Ws]s)) they"
    r" (?P<verb>(?:don't|can't|won't|didn't|never) [a-z]+|[a-z]+)\b"
    r"(?P<rest>[^,.;!?]*)"
)
_ENDS = frozenset({Class.SUBORDINATOR, Class.WH, Class.CONJUNCTION, Class.PUNCTUATION})
_HELD = frozenset({Class.DETERMINER, Class.ADJECTIVE, Class.PREPOSITION, Class.NUMBER, Class.NOUN, Class.TO})


def said_once(text: str) -> str:
    """The text without pronouns that only say a subject again."""
    text = _NAME_TWICE.sub(_named_once, text)
    return _MANY_TWICE.sub(_of_many, _TWICE.sub(_once, text))


_NAME_TWICE = re.compile(
    r"(?P<lead>^|[.;,] |\b(?:and|but|that|because|when|how) )(?P<who>[\ue000-\uf8ff])"
    r" (?:he|she|which) (?P<verb>[a-z]+)\b"
)


def _named_once(found: re.Match[str]) -> str:
    """What one by name did, told of that one once: "and Paul he explained the drawings"."""
    does = any(one.form in {Form.PRESENT, Form.PAST} and one.cls is not Class.NOUN for one in readings(found["verb"]))
    return f"{found['lead']}{found['who']} {found['verb']}" if does else found[0]


def _of_many(found: re.Match[str]) -> str:
    """What several do, said of them once: "patients they don't come back"."""
    denied = " " in found["verb"]
    does = {one.form for one in readings(found["verb"]) if one.cls is not Class.NOUN} & {Form.PAST, Form.BASE}
    if not _acts(found["noun"]) or not (denied or (does and not _goes_on(found["rest"]))):
        return found[0]
    return f"{found['lead']}{found['who']} {found['verb']}{found['rest']}"


def _once(found: re.Match[str]) -> str:
    noun, verb = found["noun"], found["verb"]
    named = noun[0].isupper()
    does = {one.form for one in readings(verb) if one.cls is not Class.NOUN} & {Form.PRESENT, Form.PAST, Form.BASE}
    if not does or not (named or _acts(noun)) or _goes_on(found["rest"]):
        return found[0]
    return f"{found['lead']} {found['who']} {verb}{found['rest']}"


def _acts(noun: str) -> bool:
    """Whether a noun is one that does things: people, and what lives."""
    lemmas = {one.lemma for one in readings(noun) if one.cls is Class.NOUN} or {noun}
    return any(means_people(lemma) or lemma in word_list("living") for lemma in lemmas)


def _goes_on(rest: str) -> bool:
    """Whether a verb follows for the noun itself, which the pronoun only describes: "the people they hire stay"."""
    before: Class | None = None
    for token in words_of(rest):
        if token.cls in _ENDS:
            return False
        stranded = before is Class.PREPOSITION and set(token.classes) == {Class.VERB} and token.form is not Form.ING
        if Class.VERB in token.classes and (before not in _HELD or stranded):
            return True  # "the people they hire stay", "the people they work with thank them"
        before = token.cls
    return False
