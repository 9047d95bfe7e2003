"""Gives a past form its participle where one has to stand: "was wrote by hand", "had went home", "gets forgot"."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import participle

_OFTEN = (
    r"(?P<often>(?:n't| not| never| already| just| always| also| really| all| both| only| ever| still| even| since)*)"
)
_NO_DOING = r"(?! (?:not|n't|nothing)\b)"
_AFTER_HAVE = re.compile(
    rf"(?P<help>\b(?:have|has|had|having)|(?<=[a-z])'(?:ve|d)){_OFTEN} (?P<did>[a-z]+)\b{_NO_DOING}",
    re.IGNORECASE,
)
_AFTER_BE = re.compile(
    rf"(?P<help>\b(?:be|been|being|is|are|was|were|am|get|gets|got|getting)|(?<=[a-z])'(?:re|m|s)){_OFTEN} "
    r"(?P<did>[a-z]+)(?=$|[.,;!?]| (?P<next>[a-z]+))",
    re.IGNORECASE,
)
_NOR = re.compile(
    r"\b(?P<have>(?:have|has|had|'ve) [^.;,]*?(?:and|or) (?:not|never)) (?P<did>(?!did(?:$|[.,;!?]))[a-z]+)\b"
)
"""A second deed that has not been done: "they've lost two and not took anyone on"."""
_OF_ITS_OWN = frozenset({"go", "come", "begin", "become", "fall", "rise", "see", "break", "do", "sink", "wake", "know"})
"""Verbs that nothing is done by, or whose past is something else beside "is": "the saw", "broke"."""
_OBJECTS = frozenset({
    "the", "a", "an", "me", "us", "him", "her", "them", "it", "my", "your", "his", "their", "our", "this", "that",
    "some", "people", "you", "everyone", "everybody", "these", "those", "both", "each", "every", "all", "one", "two",
})  # fmt: skip
_HAD_BY = re.compile(r"\b[a-z]+ (?:I|we|you|they|he|she|it)$", re.IGNORECASE)
_BEGINS = re.compile(
    r"(?:^|[.,;:!?] ?|\b(?:and|but|because|so|that|if|when|who|which|where|until|till|before|after|since|as|than|cos"
    r"|think|said|says|know|how|why|though) )(?:I|we|you|they|he|she|it)$",
    re.IGNORECASE,
)
"""Where somebody's own clause begins; elsewhere it may be what they had: "everything I had went into it"."""


def participles(text: str) -> str:
    """The text with a participle wherever only one can stand."""
    return _NOR.sub(_not_done, _AFTER_BE.sub(_done_to, _AFTER_HAVE.sub(_has_done, text)))


def _lemma(word: str) -> str:
    """The verb whose past, and no participle, a word is; empty for any other word."""
    if word in {"came", "ran", "became", "did", "broke", "fell"}:
        return next(one.lemma for one in readings(word) if one.form is Form.PAST)
    found = readings(word)
    only = len(found) == 1 and found[0].cls is Class.VERB and found[0].form is Form.PAST
    return found[0].lemma if only and participle(found[0].lemma) != word else ""


def _has_done(found: re.Match[str]) -> str:
    lemma, before = _lemma(found["did"]), found.string[: found.start()].rstrip()
    theirs = _HAD_BY.search(before) and not _BEGINS.search(before) and not found["often"]
    return f"{found['help']}{found['often']} {participle(lemma)}" if lemma and not theirs else found[0]


def _done_to(found: re.Match[str]) -> str:
    lemma, following = _lemma(found["did"]), found["next"] or ""
    given = lemma in {"give", "show", "teach", "ask"} and following in {"a", "an", "the", "my", "some", "two"}
    ruled = lemma in _OF_ITS_OWN and not (found["did"] in {"saw", "knew"} and "never" in found["often"])
    has = found["help"].lower() == "'s"
    if not lemma or ruled or (following in _OBJECTS and not (given or has)):
        return found[0]
    return f"{found['help']}{found['often']} {participle(lemma)}"


def _not_done(found: re.Match[str]) -> str:
    lemma = _lemma(found["did"])
    return f"{found['have']} {participle(lemma)}" if lemma else found[0]
