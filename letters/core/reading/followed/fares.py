"""How what is followed fares, put with its verb: a trial goes, a roof turns out, the puppies get on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import third_person
from letters.core.reading.plain.after_how import SOME_OF_THEM

_THING = re.compile(r"(?:the|your|their|this|that) ", re.IGNORECASE)
OF_WHAT = re.compile(r" (?:with|of|in|at|on|for|from|by|to|behind|under|near|beside|above|over|beyond) ")
_PAIR = 2
_PARTICLES = frozenset({"up", "out", "on", "off", "down", "back", "through", "along"})
_IN_TIME = re.compile(
    r"(?P<thing>.+?)(?P<when> (?:in (?:the )?(?:spring|summer|autumn|winter|fall)|(?:this|next) \w+"
    r"|(?:when|once|after) (?:they|it)(?:'s|'re)? [\w ]+))",
    re.IGNORECASE,
)


def goes(text: str) -> str:
    """A thing to see the end of, as how it goes: "the test with the red light" is how that test goes."""
    head = text.partition(",")[0]
    thing, when = found.groups() if (found := _IN_TIME.fullmatch(head)) else (head, "")
    if (
        SOME_OF_THEM.match(head)
        or head != text
        or not _THING.match(head)
        or verdict(thing) is not Verdict.PHRASE
        or _may_act(thing)
    ):
        return text
    return f"how {lower_first(thing)} {fares(thing)}{when}"


_GOES = frozenset({
    "project", "plan", "scheme", "trial", "pilot", "launch", "move", "rollout", "redesign", "merger", "transition",
    "switch", "test", "tour", "season", "year", "winter", "summer", "week", "day", "night", "term", "talk", "election",
    "vote", "show", "concert", "festival", "fair", "harvest", "campaign", "event", "inspection", "audit", "experiment",
    "programme", "program", "course", "exam", "match", "race", "tournament", "conference", "game", "case", "appeal",
    "expansion", "restoration", "renovation", "conversion", "handover", "migration", "upgrade", "update", "effort",
    "work", "thing", "business", "party", "wedding", "meeting", "trip", "loan", "study", "survey", "challenge",
    "initiative", "venture", "partnership", "process", "change", "sale", "auction", "recruitment", "negotiation",
    "digitisation", "digitization", "relaunch", "rebrand", "lambing", "shearing",
    "bus", "tram", "train", "boat", "ship", "ferry", "line", "route", "van", "truck",
    "bike",
})  # fmt: skip
"""What goes well or ill, as it takes its time; other things turn out, and the living get on."""


def fares(thing: str) -> str:
    """What becomes of a thing, in agreement with its head: "the loans" go, the roof turns out, the puppies get on."""
    *_, last = words_of(OF_WHAT.split(thing)[0])
    many = (re.search(r"[^s]s$", last.lower) is not None and last.lower != last.lemma) or last.lower in word_list(
        "plurals"
    )
    if {last.lemma, last.lower.removesuffix("es")} & _GOES or (last.lower.endswith("ing") and last.lower not in _WORKS):
        return "go" if many else "goes"
    if {last.lemma, last.lower} & _WORKS:
        return "work out" if many else "works out"
    alive = last.lemma in word_list("living") | word_list("pets") or means_people(last.lemma)
    if alive and last.lower not in _GROUPS:
        return "get on" if many else "gets on"
    return "turn out" if many else "turns out"


_WORKS = frozenset({
    "system", "software", "app", "rota", "scanner", "machine", "till", "robot", "website", "tool", "database",
    "timetable", "parking", "arrangement", "printer", "shift", "policy", "rule", "method", "layout", "checkout",
})  # fmt: skip
"""What is put to use, and does its work or does not."""
_GROUPS = frozenset({"kitchen", "shop", "office", "board", "market", "service", "counter", "scanner", "printer"})


_MANY_LOOK = re.compile(
    r"^(?:the|their|your|these|those) (?:[a-z]+ )*?[a-z]+[^\Ws]s "
    r"(?:look|sound|do|sell|taste|turn|fare|settle|compare|feel|hold|last|grow) [a-z]"
)
"""What several do in the end: "the flood maps look once online"."""


def _may_act(text: str) -> bool:
    """Whether a verb may stand after the head of a thing: "the loans turn out"."""
    words = words_of(text)
    return (
        _MANY_LOOK.match(text) is not None
        or _ends_acting(words)
        or any(_is_verb(*pair) for pair in pairwise([*words[2:], *words[-1:]]))
    )


def _ends_acting(words: Sequence[Token]) -> bool:
    """Whether one thing and what it does end a text: "the brush robot lasts", but no "the shoe lasts"."""
    *before, last = words
    ends = _MANY_END.search(" ".join(word.lower for word in words))
    if ends and last.lemma == last.lower and Class.NOUN in before[-1].classes:
        return True
    single = (
        (len(before) > _PAIR or last.lower in _DOES)
        and before[-1].cls is Class.NOUN
        and before[-1].lower == before[-1].lemma
    )
    plain = all(word.cls in {Class.DETERMINER, Class.NOUN, Class.ADJECTIVE} or word.form is Form.ING for word in before)
    return single and plain and last.lemma in word_list("outcomes") and last.lower == third_person(last.lemma)


_DOES = frozenset({
    "looks", "goes", "does", "works", "sounds", "grows", "feels", "turns", "sells", "holds", "tastes", "lands",
    "floats", "sails", "flowers", "hatches", "changes",
})  # fmt: skip
"""What a thing of one word does, as nobody would name two things so: "the kitchen looks"."""
_DOES_THERE = re.compile(
    r"(?:the|their|your) (?:[a-z-]+ )*?(?:boat|van|bike|car|bus|tram|lorry|truck|tractor|ferry|train|machine)"
    r" (?:handles|drives|steers|runs|copes)(?:$|,)|"
    rf"(?:the|their|your|this|that) (?:[a-z-]+ )*?[a-z-]+[^\Ws] (?:{'|'.join(sorted(_DOES))}|runs|behaves)"
    r" (?:in|on|at|with|out|up|for|without|under|through|during|after|once|when)\b"
)


def does_there(text: str) -> bool:
    """Whether one thing and what it does open a text, which a place or a time follows: "the button works in fog"."""
    return _DOES_THERE.match(text) is not None


_MANY_END = re.compile(
    r"^(?:the|their|your) (?:[a-z]+ )?[a-z]+s (?:with|of|in|at|on|for|about) .+ (?:end|go|work|turn|develop)$"
    r"|^(?:the|their|your) [a-z]+ [a-z]+[^\Ws]s (?:sell|fare|last|settle|grow|taste|age|dry|flower|sound|look|hold)$"
)
"""Several things with what becomes of them: "the negotiations with the union end"."""


def _is_verb(word: Token, after: Token) -> bool:
    """Whether a word may be a verb there, and no noun: "turn out", "hold up", but no "lines" of theirs."""
    if Class.VERB not in word.classes or word.form is Form.ING or word.text[0].isupper():
        return False
    if word.lemma in word_list("outcomes"):
        return word.cls is not Class.NOUN or after.lower in _PARTICLES
    return word.cls is not Class.NOUN and Class.NOUN not in word.classes
