"""The greeting line: who is greeted, in which tone, with which stop."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.people.person import Person
from letters.core.language.words.lists import and_list
from letters.core.letter import English, Tone

_TITLED = re.compile(r"(?P<title>(?:Mr|Mrs|Ms|Dr|Prof)\.?) (?P<family>\S+)")
_MOST_NAMES = 3
"""More names than this make a greeting a roll call, so it becomes "Dear all"."""


def greeting_line(people: Sequence[Person], tone: Tone, english: English) -> str:
    """The line "Dear Dr Adair and Mr Pell,": the named ones in the order typed, a team where nobody has a name."""
    named = _as_couples(list(dict.fromkeys(called for person in people if (called := person.called(tone)))))
    if tone is Tone.CASUAL:
        return f"Hi {and_list(named, english) if 0 < len(named) <= _MOST_NAMES else 'everyone'},"
    stop = ":" if tone is Tone.FORMAL and english is English.AMERICAN else ","
    if len(named) > _MOST_NAMES:
        return f"Dear {'All' if stop == ':' else 'all'}{stop}"
    return f"Dear {and_list(named, english) or _team(people)}{stop}"


def _as_couples(named: list[str]) -> list[str]:
    """The names with two of one family as one: "Mr. Dunn" and "Mrs. Dunn" are "Mr. and Mrs. Dunn"."""
    for one, other in pairwise(named):
        both = _TITLED.fullmatch(one), _TITLED.fullmatch(other)
        if both[0] and both[1] and both[0]["family"] == both[1]["family"] and both[0]["title"] != both[1]["title"]:
            at = named.index(one)
            return [*named[:at], f"{both[0]['title']} and {other}", *named[at + 2 :]]
    return named


def names_somebody(people: Sequence[Person], tone: Tone) -> bool:
    """Whether the greeting holds a name: "Yours sincerely" after one, "Yours faithfully" after none."""
    return any(person.called(tone) for person in people)


def _team(people: Sequence[Person]) -> str:
    return next((person.team for person in people if person.team), "Hiring Team")
