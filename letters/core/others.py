"""Those to thank besides the readers: people whose names the writer does not know, and others with names."""

from __future__ import annotations

import re
from functools import lru_cache

from letters.core.facts import text_of, typed
from letters.core.language.lists import and_list
from letters.core.language.people_marks import COLLEAGUE
from letters.core.language.thanked import read_thanked
from letters.core.letter import English, Tone
from letters.core.readers import Readers
from letters.core.section import Answers

_read = lru_cache(maxsize=1024)(read_thanked)


def others(answers: Answers, readers: Readers, english: English) -> str:
    """Those to thank who are no readers, from the list of people and from the question about others, as one phrase."""
    met = [described for person in readers.people if (described := person.described())]
    line = typed(answers, "people", "others")
    read = [called for called in _read(line, readers.tone) if called not in readers.names]
    thanked = text_of(answers, "gratitude", "thanks_for").lower()
    wanted = dict.fromkeys([*met, *read])
    left = [_of_reader(one, readers) for one in wanted if one.lower().removeprefix("the ") not in thanked]
    return and_list(left, english)


def stranger(phrase: str, readers: Readers) -> str:
    """A colleague of the readers whose name was not caught, as one would speak of them; empty for anybody else."""
    if phrase != COLLEAGUE or not readers.named:
        return ""
    missed = "did not" if readers.tone is Tone.FORMAL else "didn't"
    return f"the colleague who was with you, whose name I {missed} catch"


def _of_reader(described: str, readers: Readers) -> str:
    """Somebody told by the one reader: "Steve's dad" is your dad in a letter to Steve."""
    told = "'s " in described and len(readers.named) == 1
    return re.sub("^Your", "your", readers.turned(described)) if told else described
