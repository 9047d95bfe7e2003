"""Those to thank besides the readers: people whose names the writer does not know, and others with names."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.core.facts import text_of, typed
from letters.core.language.lists import and_list
from letters.core.language.people import Person, read_people
from letters.core.language.people_marks import COLLEAGUE
from letters.core.letter import English, Tone
from letters.core.readers import Readers
from letters.core.section import Answers

_NEXT_ONE = r",? (?:and|plus|also)\b| \+"
_DOUBTED = re.compile(
    r",? \(?(?:i think|not sure|maybe|sorry|i (?:didn|don|can)'?t|didn'?t|don'?t|can'?t)\b"
    rf"(?:(?!{_NEXT_ONE})[^.;])*(?P<stop>[.;](?= \w))?[.;)]*",
    re.IGNORECASE,
)
_DETERMINER = re.compile(r"^(?:one|an?) (?!of\b|or\b)", re.IGNORECASE)


def others(answers: Answers, readers: Readers, english: English) -> str:
    """Those to thank who are no readers, from the list of people and from the question about others, as one phrase."""
    met = [described for person in readers.people if (described := person.described())]
    line = _DOUBTED.sub(lambda found: "," if found["stop"] else "", typed(answers, "people", "others"))
    line = _DETERMINER.sub("the ", line)
    also = [person.described() or person.called(readers.tone) for person in _read(line)]
    read = [called for called in also if called and called not in readers.names]
    thanked = text_of(answers, "gratitude", "thanks_for").lower()
    wanted = dict.fromkeys([*met, *(read or ([line] if line else []))])
    left = [_of_reader(one, readers) for one in wanted if one.lower().removeprefix("the ") not in thanked]
    return and_list(left, english)


def stranger(phrase: str, readers: Readers) -> str:
    """A colleague of the readers whose name was not caught, as one would speak of them; empty for anybody else."""
    if phrase != COLLEAGUE or not readers.named:
        return ""
    missed = "did not" if readers.tone is Tone.FORMAL else "didn't"
    return f"the colleague who was with you, whose name I {missed} catch"


@lru_cache(maxsize=1024)
def _read(line: str) -> tuple[Person, ...]:
    return read_people(({"name": line},))


def _of_reader(described: str, readers: Readers) -> str:
    """Somebody told by the one reader: "Steve's dad" is your dad in a letter to Steve."""
    told = "'s " in described and len(readers.named) == 1
    return re.sub("^Your", "your", readers.turned(described)) if told else described
