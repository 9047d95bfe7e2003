"""Gives people who stand bare their article or their number: "patient wait because", "then good worker will do it"."""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import Class, Form, readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.tables import word_list
from letters.core.language.words.verbs import third_person, with_s

_BEGINS = r"(?P<start>^|[,;.] |\b(?:then|that|because|but|if|when|so|and) )"
_GOOD_ONE = re.compile(
    rf"{_BEGINS}(?P<how>[a-z]+) (?P<who>[a-z]+) (?=(?:also |still |never |always )?"
    r"(?:will|can|can't|cannot|would|must|should|is|has|needs|does|doesn't|knows|makes)\b)",
    re.IGNORECASE,
)
_JUST_SO = re.compile(
    rf"{_BEGINS}(?P<who>[a-z]+) (?P<only>just|only|always|often|still|very) (?P<so>afraid|scared|tired|hungry|angry|sad"
    r"|busy|late|worried|lonely|confused|ashamed|happy|sick|shy|nervous)\b",
    re.IGNORECASE,
)
_DO_BARE = re.compile(
    rf"{_BEGINS}(?P<who>[a-z]+) (?P<do>[a-z]+) (?=(?:because|when|if|too|so|until|after|before"
    r"|for (?:\d|hours|long|a))\b)",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"(?P<start>^|[,;.] |\b(?:because|but|if|when|so|that|and|not|until|after|before|as) )"
    r"(?P<who>(?:some|any|every|no)(?:body|one|thing)) (?P<do>[a-z]+)"
    r"(?=$|[.,;]| (?:about|to|for|at|in|on|with|the|a|it|them)\b)",
    re.IGNORECASE,
)
_ONE_WHO = re.compile(
    r"\b(?P<one>(?:one|an?|the|this|that|only|same) (?:[a-z]+ )?(?P<who>[a-z]+) who )(?P<do>[a-z]+)\b", re.IGNORECASE
)
_THINGS_TOO = frozenset({"wait"})
"""What people do by a word that means a thing as well, and never one of theirs."""


_RANKS = frozenset(
    {
        "main",
        "only",
        "first",
        "last",
        "next",
        "same",
        "own",
        "other",
        "right",
        "wrong",
        "whole",
        "chief",
        "best",
        "worst",
    }
)
"""Words that go with "the"."""


def bare_people(text: str) -> str:
    """The text in which one person has an article, several their plural, and anybody the verb that agrees."""
    text = _JUST_SO.sub(_is_just_so, _GOOD_ONE.sub(_a_good_one, text))
    text = _SOMEBODY.sub(_somebody_does, _DO_BARE.sub(_several_do, text))
    return _ONE_WHO.sub(_one_who_does, text)


def _a_good_one(found: re.Match[str]) -> str:
    """One of a kind: "good worker will also"."""
    kinds = {one.cls for one in readings(found["how"].lower())}
    kind = Class.ADJECTIVE in kinds and not kinds & {Class.VERB, Class.DETERMINER, Class.PRONOUN}
    if not kind or found["how"].lower() in _RANKS or not _is_somebody(found["who"]):
        return found[0]
    return f"{found['start']}{with_article(found[0][len(found['start']) :].rstrip())} "


def _is_just_so(found: re.Match[str]) -> str:
    """How somebody is: "farmer just afraid"."""
    if not _is_somebody(found["who"]):
        return found[0]
    return f"{found['start']}the {found['who'].lower()} is {found['only']} {found['so']}"


def _several_do(found: re.Match[str]) -> str:
    """What several do: "patient wait because"."""
    does = {one.cls for one in readings(found["do"].lower())}
    base = any(one.cls is Class.VERB and one.form is Form.BASE for one in readings(found["do"].lower()))
    alone = Class.NOUN not in does or found["do"].lower() in _THINGS_TOO
    if not (base and alone and _is_somebody(found["who"])):
        return found[0]
    return f"{found['start']}{with_s(found['who'])} {found['do']} "


def _somebody_does(found: re.Match[str]) -> str:
    """What anybody does: "when somebody complain"."""
    return f"{found['start']}{found['who']} {third_person(found['do'])}" if _is_bare(found["do"]) else found[0]


def _one_who_does(found: re.Match[str]) -> str:
    """What one person does: "one lady who know the codes"."""
    return (
        f"{found['one']}{third_person(found['do'])}"
        if _is_bare(found["do"]) and _is_somebody(found["who"])
        else found[0]
    )


def _is_bare(word: str) -> bool:
    """Whether a word can only be a verb in its bare form."""
    found = readings(word.lower())
    return {one.cls for one in found} == {Class.VERB} and {one.form for one in found} == {Form.BASE}


def _is_somebody(word: str) -> bool:
    """Whether a word means one of several people: "worker", never "staff"."""
    found = readings(word.lower())
    mass = word.lower() in word_list("plural_groups") | {"staff", "people", "police"}
    return (
        not mass
        and means_people(word.lower())
        and any(one.cls is Class.NOUN and one.lemma == word.lower() for one in found)
    )
