"""What the writer calls a reader elsewhere: "Barb drove me out" of Barb Lindqvist, "Dr. Tran" of Dr. Phuong Tran."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from letters.core.facts import text_of
from letters.core.language.people.interviewers import Person, Pronoun
from letters.core.language.words.casing import is_ordinary, lower_first
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class
from letters.core.letter import Tone
from letters.core.section import Answers

_NAME = re.compile(r"(?P<given>[^\W\d_][\w'’-]+) (?P<family>[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?)")
_TITLED = re.compile(
    r"(?P<title>\S+) (?P<given>[^\W\d_][\w'’-]+) (?P<family>[^\W\d_][\w'’-]+)(?: [A-Z]{2,4})?(?:, .*)?",
)
_COURTESY = re.compile(
    r"(?:Sir|Ma'am|Madam|ji|Bey|Hanım|Hanim|Efendi|Sensei|San|Anna|Akka|Bhai|Didi|Senior|Junior|Snr|Jnr|Sr|Jr)\.?$"
)
"""What is said after a name out of courtesy, and is no family name."""
_TITLE_BEFORE = re.compile(rf"\b{any_of('titles')}\.? $", re.IGNORECASE)
_OURS = frozenset({"own_words", "phrasing", "subject", "your_name", "company", "role", "place"})
"""Questions whose answers do not speak of the readers."""


def as_called(people: tuple[Person, ...], answers: Answers) -> tuple[Person, ...]:
    """The readers with the shorter names the writer has for them in any answer."""
    told_by = text_of(answers, "acknowledgement", "told_by")
    said = " \n ".join(_texts(answers))
    called = (
        _titled(one, f"{said} \n {told_by}") if one.greeting else _given(one, said, told_by, people) for one in people
    )
    told = (_told_of(one, told_by, text_of(answers, "acknowledgement", "kindness")) for one in called)
    return _told_apart(tuple(_by_name(_said_of(one, said, people)) for one in told))


def _told_apart(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """The readers with the rest of their names where the first alone is another's too: "Mike H and Mike T"."""
    called = [one.called(Tone.CASUAL).partition(" ")[0] for one in people]
    names = [one.name for one in people]
    return tuple(
        replace(one, greeting=one.name)
        if one.name and not one.greeting and called.count(given) > 1 and names.count(one.name) == 1
        else one
        for one, given in zip(people, called, strict=True)
    )


def _said_of(one: Person, said: str, people: tuple[Person, ...]) -> Person:
    """A reader known as "she" where she alone is named just before: "Ana has a die in her pocket and she rolls it"."""
    if one.pronoun:
        return one
    others = {word for other in people if other is not one for word in _WORD.findall(other.name or "")}
    known = _by_name(one).pronoun
    found = {
        place["who"].lower()
        for name in _WORD.findall(one.name or one.greeting)
        if name.lower() not in _NO_NAMES
        for place in re.finditer(rf"(?<![\w-]){re.escape(name)}(?P<did>[^.;!?\n]{{1,60}}?)\b(?P<who>he|she)\b", said)
        if not _SAYS.search(place["did"])
        and not _others_in(place["did"], others)
        and not _OTHER_OWNS[place["who"].lower()].search(place["did"])
        and (known in {None, place["who"].lower()} or not _names_anything(place["did"]))
    }
    return replace(one, pronoun=Pronoun(found.pop())) if len(found) == 1 else one


_OTHER_OWNS = {"she": re.compile(r"\bhis\b"), "he": re.compile(r"\bher\b")}
"""What tells that a "she" is no "he" named before her: "Ray said his wife bakes, she gets up at four"."""
_SAYS = re.compile(r"\b(?:says?|said|told \w+|reckons?|thinks?|thought|explained|mentioned|swears?)(?: that)? $")
"""What somebody says of a "he" may be of another: "Ana said he never forgot"."""


def _names_anything(did: str) -> bool:
    """Whether a dog or the like is named, of which rather than of Brenda one says "he"."""
    return any(token.cls is Class.NOUN for token in words_of(did))


def _by_name(one: Person) -> Person:
    """A reader whose given name tells "he" or "she", where no answer did: Keisha is never the "he" of a sentence."""
    words = _WORD.findall(one.name or one.greeting)
    given = [word for word in words if word.lower() not in _NO_NAMES]
    if one.pronoun or not given or (len(given) == 1 and len(words) > 1):
        return one
    told = {Pronoun.SHE: word_list("women"), Pronoun.HE: word_list("men")}
    return replace(one, pronoun=next((pronoun for pronoun, names in told.items() if given[0] in names), None))


def _others_in(did: str, others: set[str]) -> bool:
    """Whether somebody else is spoken of, whom a pronoun after it may mean."""
    tokens = words_of(did)
    named = any(token.text in others or token.cls is Class.NAME for token in tokens)
    return named or any(token.cls is Class.NOUN and means_people(token.lemma) for token in tokens)


_NO_NAMES = frozenset({title.lower().rstrip(".") for title in word_list("titles")})


_WORD = re.compile(r"[^\W\d_]{2,}")
_THE_TELLER = re.compile(
    r"(?:that )?(?P<who>he|she)\b|[^,.]{0,40}\b(?:that|because|when) (?P<then>he|she)\b", re.IGNORECASE
)


def _told_of(one: Person, told_by: str, kindness: str) -> Person:
    """A reader who told the answer, known as "she" where the writer speaks of her kindness so."""
    found = _THE_TELLER.match(kindness)
    named = _WORD.findall(f"{one.name or ''} {one.greeting}".lower())
    alike = {*named} & {*_WORD.findall(told_by.lower())} - {title.lower() for title in word_list("titles")}
    if found is None or one.pronoun or not alike:
        return one
    return replace(one, pronoun=Pronoun((found["who"] or found["then"]).lower()))


def _texts(answers: Answers) -> Iterator[str]:
    for held in answers.values():
        if isinstance(held, Mapping):
            yield from (text for key, text in held.items() if isinstance(text, str) and key not in _OURS)


def _given(one: Person, said: str, told_by: str, people: tuple[Person, ...]) -> Person:
    """A reader of two names whom the writer calls by the first alone, or by a title and the last."""
    found = _NAME.fullmatch(one.name or "")
    if (
        found is None
        or _COURTESY.match(found["family"])
        or sum((other.name or "").split(" ")[0] == found["given"] for other in people) > 1
    ):
        return one
    if titled := _formally(found["family"], said, told_by, people):
        return replace(one, greeting=titled)
    given = found["given"]
    alone = re.compile(rf"(?<![\w-]){re.escape(given)}(?![\w-])(?! {re.escape(found['family'])})")
    by = told_by.strip().lower() == given.lower() or alone.search(told_by) is not None
    called = by or any(
        not _is_titled(said, place) and _is_meant(said, place, one.name or "") for place in alone.finditer(said)
    )
    return replace(one, short=given) if called else one


def _is_meant(said: str, place: re.Match[str], name: str) -> bool:
    """Whether a given name that is a word as well ("Dev", "Pat") is the name there."""
    if not is_ordinary(place[0]):
        return True
    before, rest = said[: place.start()], said[place.start() : place.end() + 60]
    return not _THE.search(before) and (_WITHIN.search(before) is not None or lower_first(rest, (name,)) == rest)


_THE = re.compile(r"\b(?:the|an?|your|their|our|my|his|her) $", re.IGNORECASE)
_WITHIN = re.compile(r"[a-z,;] $")


def _formally(family: str, said: str, told_by: str, people: tuple[Person, ...]) -> str:
    """What a reader typed without a title is called with one: "Mr Holm" of Anders Holm; empty where never."""
    title = re.compile(rf"(?<!\w)(?P<title>Mr|Mrs|Ms|Miss|Dr|Prof)(?P<stop>\.?) {re.escape(family)}\b", re.IGNORECASE)
    found = title.search(f"{said} \n {told_by}")
    alone = sum(family in (other.name or other.greeting).split() for other in people) == 1
    return f"{found['title'].capitalize()}{found['stop']} {family}" if found and alone else ""


def _is_titled(said: str, place: re.Match[str]) -> bool:
    return _TITLE_BEFORE.search(said[: place.start()]) is not None


_FIRST_NAME_TITLES = frozenset({"Sister", "Brother", "Father", "Mother", "Pastor", "Miss", "Coach", "Chef", "Imam"})
"""Titles that often stand before a first name: "Sister Agnes"."""


def _titled(one: Person, said: str) -> Person:
    """A reader with a title and two names whom the writer calls by the title and one of them."""
    whole = _TITLED.fullmatch(one.name or "")
    if whole and whole["title"] in _FIRST_NAME_TITLES:
        first = rf"(?<!\w){whole['title']} {re.escape(whole['given'])}\b(?! {re.escape(whole['family'])})"
        if re.search(first, said, re.IGNORECASE):
            return replace(one, greeting=f"{whole['title']} {whole['given']}")
    found = _TITLED.fullmatch(one.greeting)
    if found is None or not (one.name or "").startswith(one.greeting):
        return one
    short = re.compile(
        rf"(?<!\w){re.escape(found['title'].rstrip('.'))}\.? {re.escape(found['family'])}\b", re.IGNORECASE
    )
    return replace(one, greeting=f"{found['title']} {found['family']}") if short.search(said) else one
