"""Tells several who are thanked in one answer apart, and hears several others who did one thing together.

"Helen for the coffee, Tom for the lift" thanks both in turn; "the two nurses, Ana and Bev, for the tea" are thanked as
one.
"""

from __future__ import annotations

import re

from letters.core.language.people.thanked import read_thanked
from letters.core.language.words.tables import word_list
from letters.core.readers import Readers
from letters.core.reading.thanks.identified import Known, identified, names_a_reader
from letters.core.reading.thanks.somebody import is_somebody

_IN_TURN = re.compile(
    r"(?P<mark>,|[.;] (?:and|also|plus),?|[.;] (?=[A-Z])) "
    r"(?P<name>(?i:the )?[A-Z][a-z]+) (?=for (?!the (?:first|last|second|whole)\b)(?:the|an?|his|her|my|[a-z]+ing)\b)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?:^|, |\bto )(?!The |A )[A-Z][a-z]+$")
_THOSE = re.compile(
    r"^(?P<those>[^,.;]{2,40}?(?:(?:,| and|, and) (?!for\b|who\b)[^,.;]{2,40}?){1,4})(?P<mark>,?) "
    r"(?P<joint>for|who) (?!me\b)(?P<what>[^.;]+)[.]?$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(, and |, | and )")


def in_turn(text: str, names: tuple[str, ...]) -> str:
    """The answer with an "and" before each further name that is thanked; `names` are those of the readers."""
    known = {word for name in names for word in name.split()} | word_list("given_names")

    def with_and(found: re.Match[str]) -> str:
        together = _NAMED.search(found.string[: found.start()])  # "Helen, Tom for the tour"
        return found[0] if together or found["name"] not in known else f", and {found['name']} "

    return _IN_TURN.sub(with_and, text)


def several_others(text: str, readers: Readers) -> str:
    """Those who are no readers and are thanked together, with what for; empty where there are none."""
    found = _THOSE.match(text)
    if found is None or re.search(r"^[a-z]+ing\b| (?:for|who) ", found["those"]):
        return ""
    parts = _BETWEEN.split(found["those"])
    those = [told[0] if len(told := read_thanked(one, readers.tone)) == 1 else one for one in parts[::2]]
    if not _are_somebody(those) or any(_is_reader(one, readers) for one in those):
        return ""
    joined = "".join(one + mark for one, mark in zip(those, [*parts[1::2], ""], strict=True))
    return f"{joined}{found['mark']} {found['joint'].lower()} {found['what'].rstrip(' ,!')}"


def _are_somebody(those: list[str]) -> bool:
    """Whether all of them may be people and one of them certainly is."""
    known = any(is_somebody(one, certain=True, person=False) for one in those)
    return known and all(is_somebody(one, certain=False, person=False) for one in those)


def _is_reader(one: str, readers: Readers) -> bool:
    return names_a_reader(one, readers) or identified(one, readers)[0] is not Known.NOBODY
