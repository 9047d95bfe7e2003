"""Somebody to thank as a phrase with the article it takes: "the night porter", "your apprentice", "Ate Rosa"."""

from __future__ import annotations

import re

from letters.core.language.people.marks import JOB
from letters.core.language.people.roles import in_small_letters
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form

DETERMINED = re.compile(
    r"(?:the|an?|all|both|every(?:one|body)|whoever|someone|somebody|one|their|his|her|my|our|your|some|another|two"
    r"|three|four|\d+)\b",
    re.IGNORECASE,
)
"""How somebody told by a common noun begins."""
ONE_KIN = re.compile(r"(?:his|her|your) (?:wife|husband|partner|mum|mom|dad|mother|father)$", re.IGNORECASE)
"""A relation there is only one of, so that what she did is said beside her and does not tell her apart."""


def determined(text: str) -> str:
    """The phrase with "the" before a bare noun, and with whose it is as the reader knows it."""
    text = re.sub(
        r"^their ",
        "your ",
        re.sub(r"^(?i:his|her|our|an?|one|some|that|those) (?!of\b|[a-z]+ (?:called|named)\b)", "the ", text),
        flags=re.IGNORECASE,
    )
    text = re.sub(r"^another (?=[a-z])", "the other ", text, flags=re.IGNORECASE)
    if number := re.match(r"(?:two|three|four|five|six) (?=[a-z]+s\b)", text):
        return f"the {number[0].lower()}{text[number.end() :]}"
    if re.match(r"(?:class|year|form|ward|team|group|set|table) (?:\d\w*|[A-Z])(?!\w)", text, re.IGNORECASE):
        return text[0].lower() + text[1:]
    if re.match(r"(?:mum|mom|mam|dad|nan|gran|grandma|grandad)\b", text, re.IGNORECASE):
        return f"my {text[0].lower()}{text[1:]}"
    if DETERMINED.match(text):
        return text[0].lower() + text[1:]
    if _is_called_so(text) or re.match(r"(?:la|le|el|los|las|les) (?=[^\W\d_])", text):
        return text
    text = in_small_letters(text)
    return f"the {text[0].lower() + text[1:] if text[1:2].islower() else text}"


def _is_called_so(text: str) -> bool:
    """Whether two words with capitals are no post, since the first can describe nobody: "Ate Guard"."""
    found = re.fullmatch(r"([A-Z][a-z]+) ([A-Z][a-z]+)", text)
    if found and found[2] in word_list("given_names"):
        return True
    return found is not None and not {Class.NOUN, Class.ADJECTIVE} & {one.cls for one in readings(found[1].lower())}


_OF_PERSON = re.compile(r"^(?P<person>(?:the|your|my) (?:[\w'-]+ ){1,4}?)that (?=(?P<verb>[a-z]+))")
_ALONE = re.compile(
    r"^(?:someone|somebody|(?:the|an?) [a-z]+) (?P<where>(?:in|at|from|on) (?:the |your )?[a-z]+) (?P<verb>[a-z]+)"
    r" (?=\w)",
    re.IGNORECASE,
)
_OWNED = re.compile(r"\b(?P<who>[a-z]+)s (?=(?:office|desk|assistant|secretary|dog)\b)")


def who_did(text: str) -> str:
    """Somebody told by where and what they did: "someone in the canteen gave me tea" is the person who gave it."""
    found = _ALONE.match(text)
    if found is None or not any(one.form is Form.PAST for one in readings(found["verb"].lower())):
        return re.sub(r"^(?:someone|somebody)\b", "the person", text, flags=re.IGNORECASE)
    head = re.sub(r"^(?:someone|somebody)\b", "the person", text[: found.start("where")], flags=re.IGNORECASE)
    return f"{head}{found['where']} who {text[found.start('verb') :]}"


def _who(found: re.Match[str]) -> str:
    """Somebody "that took us there" is one who did; "the lad on the desk that night" stays."""
    does = any(one.form in {Form.PAST, Form.PRESENT} for one in readings(found["verb"]))
    return f"{found['person']}who " if does else found[0]


def of_person(text: str) -> str:
    """Somebody told by a deed after "that" as one who did it."""
    return _OF_PERSON.sub(_who, text)


def owned(text: str) -> str:
    """The text with a lost apostrophe where something is somebody's: "the managers office"."""
    return _OWNED.sub(_owned, text)


def _owned(found: re.Match[str]) -> str:
    who = found["who"]
    return f"{who}'s " if JOB.fullmatch(who) or who.endswith(("er", "or")) else found[0]
