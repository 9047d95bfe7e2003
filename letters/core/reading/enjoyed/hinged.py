"""Joins what was enjoyed with what was told of it next, where one clause hangs on the other: "the yard, where ...".

"The control room. You can see every bus" is the control room, where you can see every bus; "the ghost in room 9. Guests
ask for it" is the ghost, which guests ask for.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of
from letters.core.language.words.tagging import Class, Token
from letters.core.language.words.verbs import MANY_DO

_LEAD = re.compile(r"(?:seeing|hearing about|hearing of|visiting|trying) ")
_MOST_OF_THING, _MOST_OF_CLAUSE = 9, 15
_PLACE = re.compile(rf"(?:[\w'-]+ )*?(?:{any_of('rooms_one_is_in')})\b(?! of\b)")
_BACK = re.compile(
    r"\b(?:it|its|they|them|their|theirs|he|she|him|her|his|this|that|these|those|one|ones|there|then)\b"
)
_LATE = re.compile(r"(?: and)? \bhow [a-z]+ (?:it|they) (?:is|are|was|were)\b")
_JOINED = re.compile(r"[,;:()\"]|\b(?:and|but|because|so|when|if|while|until|although|which|who)\b")
_ENDS_IN_IT = re.compile(r"(?P<told>.+)(?<! got) it[.]$")
_WHO = r"(?P<who>You|Everyone|Everybody|People|The [a-z]+)"
_CALLED = re.compile(
    rf"{_WHO} (?P<call>call|calls|called|named|name) (?P<it>it|him|her) "
    r"(?P<name>(?!about|at|in|on|to|for|back|up)[\w' ]{2,30})[.]$"
)
_DONE_WITH_IT = re.compile(
    rf"{_WHO} (?P<do>(?:still |always |never |only )?[a-z]+) (?P<it>it|them) "
    r"(?P<how>(?:at|in|by|for|on|with|from|every|twice|once|yourselves|out of) [\w' -]+)[.]$"
)
_THERE = re.compile(r" (?:for|in|on) it\b(?! [a-z]+ed\b)| there\b")
_IT_IS = re.compile(r"It (?P<does>[a-z]+\b.*)[.]$")
_SOME_OF_THEM = re.compile(
    r"(?P<some>Some|Most|Many|Half|All|None|Two|Three|Four|Five|A few|One|Each|Both) of them (?P<are>[a-z]+ .+)[.]$"
)


_TELLS = re.compile(
    r"I (?!could |saw |heard |smell)|[A-Z][\w']*(?: [a-z]+)? "
    r"(?:told|said|says|tells|asked|explained|mentioned|thought|think|know|knew|loved?|liked?|wish|hope)\b"
)
"""What somebody says or thinks, which goes on in no place."""
_OF_EACH = re.compile(r" (?:its|(?:on|in|for|by|with) it)\b")
"""What points back to each of several and not to the thing itself: "every frame has its story written on it"."""


def hinged(text: str, rest: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """What was enjoyed and the sentences after it, the first of them joined to it where that is sure to hold."""
    lead = found[0] if (found := _LEAD.match(text)) else ""
    thing = text[len(lead) :]
    words = words_of(thing)
    if not rest or not _is_one_thing(thing, words) or len(words_of(rest[0])) > _MOST_OF_CLAUSE:
        return text, rest
    itself = (
        not rest[0].startswith(("Every ", "Each "))
        and all(word.cls is not Class.PREPOSITION for word in words)
        and _THERE.search(rest[0]) is not None
    )
    there = _where(thing, _THERE.sub("", rest[0], count=1) if itself else rest[0])
    of_it = _of_it(rest[0], many=_is_many(words), people=means_people(_head(words).lemma))
    joined = (there if itself else "") or of_it or there
    return (f"{text}, {joined}", rest[1:]) if joined else (text, rest)


def _is_one_thing(thing: str, words: tuple[Token, ...]) -> bool:
    """Whether a text is a thing with no clause or list in it."""
    determined = bool(words) and words[0].cls is Class.DETERMINER and len(words) <= _MOST_OF_THING
    return determined and _JOINED.search(thing) is None and verdict(thing) is Verdict.PHRASE


def _head(words: tuple[Token, ...]) -> Token:
    """The noun a phrase is about: the last before a preposition."""
    ends = (at for at, word in enumerate(words) if at and word.cls in {Class.PREPOSITION, Class.WH, Class.PRONOUN})
    return words[next(ends, len(words)) - 1]


def _is_many(words: tuple[Token, ...]) -> bool:
    head = _head(words)
    return Class.NOUN in head.classes and head.lower != head.lemma


def _where(thing: str, told: str) -> str:
    """What goes on in a place, after "where"; empty where the sentence points back or the thing is no place."""
    clause = told.rstrip(".")
    plain = (_OF_EACH if told.startswith(("Every ", "Each ")) else _LATE).sub("", clause)
    points = _BACK.search(plain[0].lower() + plain[1:]) is not None and not clause.startswith("It smells ")
    points = points or _TELLS.match(clause) is not None
    apart = told[-1] != "." or points or _JOINED.search(plain.replace(" and ", " ", 1)) is not None
    if apart or _PLACE.fullmatch(thing.partition(" at ")[0]) is None or verdict(clause) is Verdict.PHRASE:
        return ""
    return f"where {lower_first(clause)}"


def _of_it(told: str, *, many: bool, people: bool) -> str:
    """What is said of the thing itself, after "which"; empty where that is unsure."""
    if found := _SOME_OF_THEM.match(told):
        whom = "whom" if people else "which"
        return f"{found['some'].lower()} of {whom} {found['are']}" if many else ""
    if len(_BACK.findall(told.lower())) > 1 or _JOINED.search(told):
        return ""
    whose = "them" if many else "it"
    if (found := _DONE_WITH_IT.match(told)) and found["it"] == whose:
        return f"which {lower_first(found['who'])} {found['do']} {found['how']}"
    return "" if many else _which(told)


def _which(told: str) -> str:
    """What one thing is called, does or has done to it, after "which"."""
    if found := _CALLED.match(told):
        which = "which" if found["it"] == "it" else "whom"
        return f"{which} {lower_first(found['who'])} {found['call']} {found['name']}"
    each = told.startswith(("Every ", "Each "))  # whose "it" is each of them
    if not each and (found := _ENDS_IN_IT.match(told)) and verdict(told) is not Verdict.PHRASE:
        return f"which {lower_first(found['told'])}"
    return f"which {found['does']}" if (found := _IT_IS.match(told)) and _is_done(found["does"]) else ""


def _is_done(predicate: str) -> bool:
    """Whether words are a predicate with its verb: "takes two hours", "was huge"."""
    first = words_of(predicate)[0]
    return first.finite or first.lower in MANY_DO
