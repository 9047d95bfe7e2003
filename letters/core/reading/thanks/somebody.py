"""Knows somebody whom thanks can be passed on to: "your mum", "the sergeant", "Bev", not "the team" or "the office"."""

from __future__ import annotations

import re

from letters.core.language.people.marks import JOB
from letters.core.language.people.remarks import begins_with_a_name
from letters.core.language.people.thanked import SORTS
from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Token

_ONE_OF = re.compile(r"^(?:one|some|two|both) of (?:the|your|his|her|their) ", re.IGNORECASE)
_GROUP = frozenset({
    "team", "panel", "board", "committee", "interviewer", "everyone", "everybody", "company", "people", "staff",
    "anyone", "nobody", "all", "both", "you", "office", "hospital", "school", "employer", "family", "customer",
    "client",
})  # fmt: skip
"""Those who are the readers themselves, or whom nobody can pass thanks on to."""
_SET = frozenset(
    {"the", "a", "an", "his", "her", "their", "my", "our", "your", "one", "some", "another", "that", "this"}
)
_KIN = re.compile(
    r"(?:wife|missus|husband|partner|son|daughter|brother|sister|mother|father|mum|mom|dad|nan|uncle|aunt)$"
)


def is_somebody(who: str, *, certain: bool, person: bool) -> bool:
    """Whether a text tells a person; `certain`: only by a sure name or a word for people; `person`: "who" says so."""
    tokens = words_of(who)
    owned = re.match(r"(?:[A-Z][\w.]*(?: [A-Z][\w.]*)*|the [a-z]+)['’]?s ", who) is not None
    if begins_with_a_name(who) and not owned:
        first = who.split(maxsplit=1)[0].strip(".")
        titled = re.match(rf"{any_of('titles')}\b\.? ", who, re.IGNORECASE) is not None
        given = first.capitalize() in word_list("given_names")
        return titled or given or (not certain and first[:1].isupper() and first not in word_list("proper"))
    if who.lower() in SORTS:
        return True
    if not owned and tokens[0].lower not in _SET:
        return False
    head = _head(words_of(_ONE_OF.sub("the ", who)))
    if head is None or head.lemma in _GROUP or head.lower in _GROUP:
        return False
    titled = re.search(rf"\b{any_of('titles')}\b\.? [A-Z]", who) is not None
    told = titled or (person and who.endswith(head.text)) or _ONE_OF.match(who) is not None
    return told or _means_somebody(head) or (not certain and means_people(head.lemma))


def _means_somebody(head: Token) -> bool:
    """Whether a noun can be nothing but a person: "mum", "sergeant", "head nurse", "the other Dwayne"."""
    named = (head.text[0].isupper() and not is_ordinary(head.text)) or head.lower.capitalize() in word_list("titles")
    job = JOB.fullmatch(head.lemma) or _KIN.match(head.lower)
    known = head.lemma in word_list("people") | word_list("strangers") or head.lower == "one"
    return named or job is not None or known or means_one_person(head.lemma)


def _head(tokens: tuple[Token, ...] | list[Token]) -> Token | None:
    """The noun a phrase is about: the last before a preposition or a clause."""
    head = None
    for token in tokens[1:]:
        if token.cls in {Class.PREPOSITION, Class.WH, Class.PUNCTUATION} or token.lower == "that":
            break
        head = token
    return head
