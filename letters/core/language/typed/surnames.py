"""Writes a surname typed in small letters with its capitals: "mr obrien", "jean macleod", "sgt ali", "ms de souza"."""

from __future__ import annotations

import re

from letters.core.language.words.casing import is_listed, is_ordinary
from letters.core.language.words.tables import word_list

_RANK = re.compile(r"\b(?P<rank>col|sgt|cpl|capt|prof|rev|cllr|insp|supt)\.? (?P<name>[A-Za-z][a-z]{2,})\b(?!')")
_TITLED = re.compile(
    r"\b(?P<title>(?:M(?:r|rs|s|x|iss)|Dr|Col|Sgt|Cpl|Capt|Prof|Rev|Cllr|Insp|Supt)\.? )"
    r"(?P<of>(?:[Dd]e|[Vv]an|[Vv]on|[Dd]a|[Dd]i|[Dd]u|[Dd]el|[Ee]l|[Ll]e|[Ll]a) (?:(?:la|der|den|los) )?)?"
    r"(?P<name>[A-Z]?[a-z]{2,})\b"
)
_BOTH = re.compile(r"\b(?P<given>[A-Z][a-z]+) (?P<name>[a-z]{4,})\b(?!')")
_IRISH = frozenset({
    "brien", "neill", "neil", "connor", "donnell", "hara", "sullivan", "reilly", "keefe", "leary", "dowd", "toole",
    "grady", "malley", "shea", "rourke", "callaghan", "driscoll", "farrell", "flynn", "gorman", "halloran", "mahony",
    "meara", "riordan", "kane", "dwyer", "donoghue", "donovan", "hagan", "hanlon", "loughlin", "connell", "mahoney",
})  # fmt: skip
"""Surnames that are written with "O'" before them."""
_SHORTEST = 6
"""Letters from which a name in "mac" has a second capital by custom no more surely than by chance."""


def surnames(text: str) -> str:
    """The text with the capitals of its surnames."""
    text = _BOTH.sub(_called, _RANK.sub(_ranked, text))
    return _TITLED.sub(_titled, text)


def _titled(found: re.Match[str]) -> str:
    of, name = found["of"] or "", found["name"]
    if name[0].islower() and not of and written_surname(name) == name.capitalize():
        return found[0]  # "Mr throughout"
    return f"{found['title']}{of if name[0].isupper() else of.lower()}{written_surname(name)}"


def written_surname(name: str) -> str:
    """One surname as it is written: "obrien" is O'Brien, "mcdonald" McDonald."""
    lower = name.lower()
    if lower[0] == "o" and lower[1:] in _IRISH:
        return f"O'{lower[1:].capitalize()}"
    if lower.startswith("mc") and len(lower) >= _SHORTEST - 1:
        return f"Mc{lower[2:].capitalize()}"
    return name if name[0].isupper() else name.capitalize()


def _ranked(found: re.Match[str]) -> str:
    name = found["name"]
    known = name.capitalize() in word_list("given_names") or not is_ordinary(name)
    return f"{found['rank'].capitalize()} {written_surname(name)}" if known else found[0]


def _called(found: re.Match[str]) -> str:
    """A surname behind a given name, where it can be no other word."""
    given, name = found["given"], found["name"]
    called = given in word_list("given_names") and not is_listed(given.lower()) and not is_ordinary(name)
    called = called and not name.endswith(("ed", "ing", "dela", "http"))
    return f"{given} {written_surname(name)}" if called else found[0]
