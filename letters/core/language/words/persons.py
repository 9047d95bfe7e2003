"""Tells the nouns that mean people from the nouns that mean things."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_PERSON_ENDING = re.compile(r"(?:[^e]er|or|ist|ian|ee|ant|man|woman|(?:under|over)-\d+)$")


def means_people(noun: str) -> bool:
    """Whether a noun's base form means a person or a group of people: "nurse", "welder", "carrier"."""
    if noun in word_list("people"):
        return True
    return noun not in word_list("not_people") and _PERSON_ENDING.search(noun) is not None


def means_one_person(noun: str) -> bool:
    """Whether a noun is one whom "he" or "she" could mean: "nephew", "colleague"."""
    return noun in word_list("one_person")


def means_somebody(noun: str) -> bool:
    """Whether a noun may stand before a name that tells who it is: "the foreman Dmitri"."""
    return means_people(noun) or means_one_person(noun)


_SOME = frozenset({"a", "an", "one", "another", "some", "my", "every", "each", "any", "such"})
"""Words before somebody new, who is none of those the letter is to: "one carpenter", "my uncle"."""
_GROUPS = frozenset({"team", "staff", "crew", "people", "family", "panel", "children", "police", "group", "board"})


_SERVED = frozenset({"client", "customer", "guest", "passenger", "patient", "pupil", "visitor"})
"""Whoever is served is none of the readers, with an article or without."""


def is_animal(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun there names a creature one may call "she": "the dog", not "dog food"."""
    alone = at + 1 == len(tokens) or tokens[at + 1].cls is not Class.NOUN
    return tokens[at].cls is Class.NOUN and tokens[at].lower in word_list("pets") and alone


def brings_in_somebody(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun at that place speaks of one person more: "a grape picker", "one old carpenter", "her nephew"."""
    noun = tokens[at]
    first = at + 1 < len(tokens) and _tells_the_kind(noun, tokens[at + 1])
    single = noun.lower == noun.lemma and noun.lower not in _GROUPS and not first  # "my dog food line" is no dog
    if noun.lower in _CARRIES:
        return False
    if noun.cls is not Class.NOUN or not single or not (means_one_person(noun.lemma) or means_people(noun.lemma)):
        return False
    start = at
    while start and tokens[start - 1].cls in {Class.NOUN, Class.ADJECTIVE}:
        start -= 1
    if start > 1 and tokens[start - 2].lemma == "be" and tokens[max(0, start - 3)].lower == "i":
        return False  # "I was the angry customer" is nobody but the writer
    new = noun.lower in _SERVED and (not start or tokens[start - 1].cls is not Class.DETERMINER)
    if start and not new:
        word, played = tokens[start - 1].lower, start > 1 and tokens[start - 2].lemma in _IS_SO
        played = played and (
            start < len(("there", "is", "a")) or [one.lower for one in tokens[start - 3 : start - 1]] not in _THERE_IS
        )
        theirs = word in {"their", "your"} and noun.lower not in INTERVIEWERS
        if played and word in {"a", "an"} and not theirs:
            return False  # "he used to be a chef" tells of him
        new = (
            theirs
            or (word in _SOME and not played)
            or _is_pointed_out(tokens, start, at)
            or _is_told_so(tokens, start, at)
        )
    return means_one_person(noun.lemma) or new


def _tells_the_kind(noun: Token, after: Token) -> bool:
    """Whether a noun only tells the kind of the thing named after it: "my dog food line", "the client account"."""
    thing = after.cls is Class.NOUN and not means_somebody(after.lemma)
    return thing and (noun.lemma in word_list("pets") or (noun.lower in _SERVED and after.lower == after.lemma))


_CARRIES = frozenset({"bus", "train", "tram", "ferry", "van", "lorry", "taxi", "carrier", "agency"})
"""What carries or sends as people do, and is no "he": "my bus was late and he waited"."""
_THERE_IS = [["there", one] for one in ("is", "was", "'s", "are", "were")]
_IS_SO = frozenset({"be", "play", "act", "as"})
"""Verbs after which a noun tells what somebody is: "she played an angry customer"."""


_MEETING = frozenset({"listening", "talking", "chatting", "speaking", "sitting", "walking"})
"""What the writer does with somebody who is no reader: "listening to the night porter"."""


def _is_pointed_out(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether somebody is told by where they were or what they did: "the old man at the trough"."""
    named = bool(start) and tokens[start - 1].lower in {"the", "that", "this"}
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    met = start > 2 and tokens[start - 2].lower in {"to", "with"} and tokens[start - 3].lower in _MEETING  # noqa: PLR2004
    if named and met and tokens[at].lower not in INTERVIEWERS:
        return True
    if not named or following is None:
        return False
    told = tokens[at].lower in _SOME_BODY and following.cls in {Class.PREPOSITION, Class.WH}
    stood = following.lower in _STANDING or (following.lower == "who" and not _is_mine(tokens[at + 2 :]))
    return told or ((stood or is_owner(tokens, at)) and tokens[at].lower not in INTERVIEWERS)


def _is_mine(told: Sequence[Token]) -> bool:
    """Whether what somebody did was done to the writer: "the chef who showed me round" may read the letter."""
    return any(token.lower in {"me", "us", "my", "i", "interviewed"} for token in told)


def _is_told_so(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether somebody is told by what one says of nobody to his face: "the organist is 80", "the fitter is off"."""
    after = [token for token in tokens[at + 1 : at + _AHEAD] if token.cls is not Class.ADVERB]
    are = len(after) > 1 and after[0].lemma == "be" and tokens[start - 1].cls is Class.DETERMINER
    told = are and (after[1].cls is Class.NUMBER or after[1].lower in _GOING)
    told = told or (bool(after) and after[0].lower in {"retires", "retired", "leaves"})
    return told and tokens[at].lower not in INTERVIEWERS


_AHEAD = 5
_GOING = frozenset({
    "about", "near", "nearly", "almost", "over", "past", "off", "away", "leaving", "retiring", "retired", "ill", "sick",
    "gone", "pregnant", "dying", "dead", "going", "getting", "due",
})  # fmt: skip
INTERVIEWERS = frozenset({
    "boss", "captain", "chair", "chef", "coach", "director", "doctor", "foreman", "gaffer", "head", "lead", "manager",
    "matron", "owner", "principal", "recruiter", "skipper", "supervisor", "team",
})  # fmt: skip
"""Whom "she" may mean although only what is theirs was named: "the manager's office"."""
_STANDING = frozenset({"standing", "sitting", "waiting", "watching", "looking", "sleeping", "queuing", "leaning"})
"""How somebody is there who only looks on: "with the farmer standing there"."""


def is_one_only(tokens: Sequence[Token]) -> bool:
    """Whether a text ends with one person and says no more: "seeing the old cashier", "tasting it with the cook"."""
    start = 1 + max((at for at, token in enumerate(tokens) if token.lower in _MET), default=-1)
    if len(tokens) - start < 2:  # noqa: PLR2004
        return False
    *words, last = tokens[start:]
    named = last.cls is Class.NOUN and last.lower == last.lemma and last.lower not in INTERVIEWERS | _GROUPS
    plain = all(token.cls in {Class.ADJECTIVE, Class.NOUN} for token in words[1:])
    return named and plain and bool(words) and words[0].lower in {"the", "that", "your"} and means_people(last.lemma)


_MET = frozenset({"seeing", "watching", "meeting", "about", "with", "beside"})
_SOME_BODY = frozenset({"man", "woman", "lady", "lad", "boy", "girl", "guy", "bloke", "chap", "fella", "gentleman"})


def has_title(tokens: Sequence[Token], at: int) -> bool:
    """Whether a title stands before the name at that place: "Mr. Odell"."""
    before = [token.text for token in tokens[max(0, at - 2) : at] if token.text != "."]
    return bool(before) and before[-1] in word_list("titles")


def tells_who(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name is told by what only people have or do: "Oluwaseun's patience", "how Wilf gets that green"."""
    owned = [token.lower for token in tokens[at + 1 : at + 3]]
    owns = len(owned) > 1 and owned[0] == "'s" and owned[1] in _OF_PEOPLE
    return owns or _does_it_by_name(tokens, at)


def _does_it_by_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name that is not known is followed by what one does to something."""
    after = tokens[at + 1 : at + 4]
    does = next((place for place, one in enumerate(after) if one.cls is not Class.ADVERB), len(after))
    told = after[does : does + 2]
    return (
        tokens[at].cls is Class.NAME
        and at > 0
        and not tokens[at].text[1:].isupper()
        and len(told) > 1
        and told[0].cls is Class.VERB
        and told[0].form is Form.PRESENT
        and told[1].cls in {Class.DETERMINER, Class.PRONOUN}
    )


_OF_PEOPLE = frozenset(
    {"time", "patience", "kindness", "help", "advice", "honesty", "humour", "welcome", "smile", "story"}
)


_MONTHS = frozenset({"April", "May", "June", "August"})
_SINCE = frozenset({"in", "since", "until", "till", "by", "from", "last", "next", "this", "of", "during", "before"})


def is_month(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word there is the time and nobody of that name: "I only passed in June"."""
    return tokens[at].text in _MONTHS and at > 0 and tokens[at - 1].lower in _SINCE


def is_owner(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun at that place is only named for what is theirs: "one supplier's children"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is not None and following.lower == "'s" and following.cls is Class.DETERMINER


def is_one_of_people(after: Sequence[Token]) -> bool:
    """Whether somebody is one of several named by what they are: "one of the paramedics told us"."""
    of = len(after) > 1 and after[0].lower == "of" and after[1].lower in {"the", "their", "your", "my"}
    many = next((token for token in after[2:] if token.cls is Class.NOUN and token.lower != token.lemma), None)
    return of and many is not None and means_people(many.lemma) and many.lemma not in INTERVIEWERS
