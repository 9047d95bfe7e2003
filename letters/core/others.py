"""Those to thank besides the readers: people whose names the writer does not know, and others with names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from letters.core.facts import text_of, typed
from letters.core.formal import written_out
from letters.core.language.people.marks import COLLEAGUE, KIN
from letters.core.language.people.thanked import read_thanked
from letters.core.language.words.lists import and_list
from letters.core.letter import English, Tone
from letters.core.readers import Readers
from letters.core.reading.plain.names import names_in
from letters.core.reading.thanks.credited import credited
from letters.core.section import Answers

_read = lru_cache(maxsize=1024)(read_thanked)


def others(answers: Answers, readers: Readers, english: English) -> str:
    """Those to thank who are no readers, from the list of people and from the question about others, as one phrase."""
    met = [_of_nobody(told, readers) for person in readers.people if (told := person.described())]
    line = typed(answers, "people", "others")
    line = _HIS.sub("your ", line) if len(readers.people) == 1 and not KIN.fullmatch(line) else line
    line = re.sub(rf"\b({names_in(line, readers)})s (?=[a-z])", lambda found: f"{found[1].title()}'s ", line)
    read = [one for one in _read(line, readers.tone) if one not in readers.names and not _SOME_OF_THEM.fullmatch(one)]
    thanked = text_of(answers, "gratitude", "thanks_for")
    for_deeds = [_of_reader(one, readers) for one in credited(thanked, readers).passed_on]
    wanted = dict.fromkeys([*met, *(_not_twice(one, thanked) for one in read)])
    for_deeds = [_in_full(deed, wanted) for deed in for_deeds]
    told = thanked.lower()
    left = [_of_reader(one, readers) for one in wanted if not re.search(rf"\b{re.escape(_untold(one))}\b", told)]
    plain = _joined([one for one in left if not _among(one, for_deeds)], english)
    told_in_full = written_out if readers.tone is Tone.FORMAL else str
    return told_in_full(", and to ".join([*([plain] if plain else []), *for_deeds]))


def _of_nobody(told: str, readers: Readers) -> str:
    """Somebody's helper, who is not yours where nobody is greeted by name: the manager and "his deputy"."""
    helper = not readers.names and re.match(r"your (?!colleague)", told)
    return f"the {told[5:]}" if helper else told


_SOME_OF_THEM = re.compile(r"(?:two|three|four|five|six|several|some|both|all|\d) of (?:them|you)")
"""How many there were, of those who read the letter: "there were three of them"."""


def _joined(those: list[str], english: English) -> str:
    """Several as one phrase; where one is told by what they did, each has a "to" of its own."""
    deeds = any(" who " in one or " that " in one for one in those[:-1])
    return f"{', to '.join(those[:-1])}, and to {those[-1]}" if deeds else and_list(those, english)


def _untold(one: str) -> str:
    """Somebody without the words every description has: "your colleague with the pink hair" is told by the hair."""
    return one.lower().removeprefix("the ").removeprefix(f"{COLLEAGUE} ")


def knows_none(answers: Answers, readers: Readers) -> bool:
    """Whether nobody else is thanked for anything of their own, so that all of them are only unknown names."""
    return not credited(text_of(answers, "gratitude", "thanks_for"), readers).passed_on


def _among(one: str, for_deeds: list[str]) -> bool:
    """Whether somebody is thanked for a deed already: "your mum at the front", one of "the two students"."""
    kin = _KIN.match(one)
    if kin is not None and any(deed.startswith(f"{kin[0]} ") for deed in for_deeds):
        return True
    alike = "whoever" if one.startswith("whoever ") else one
    if any(deed.startswith(f"{alike} ") for deed in for_deeds):
        return True
    last = one.rsplit(maxsplit=1)[-1]
    return any(re.match(rf"one of the (?:\w+ )*{re.escape(last)} ", deed) is not None for deed in for_deeds)


def _in_full(deed: str, wanted: Iterable[str]) -> str:
    """A deed of somebody told more fully elsewhere: "your two colleagues for staying late" of those "from IT"."""
    for one in wanted:
        head = one.partition(" from ")[0]
        if head != one and deed.startswith((f"{head} for ", f"{head} who ")):
            return f"{one}{deed[len(head) :]}"
    return deed


def _not_twice(one: str, thanked: str) -> str:
    """Somebody without the thing that the readers are thanked for already: "Jo for the feed"."""
    who, reason, thing = one.partition(" for the ")
    return who if reason and re.match(rf"(?:for )?(?:the )?{re.escape(thing)}\b", thanked, re.IGNORECASE) else one


_KIN = re.compile(r"your (?:wife|missus|husband|partner|son|daughter|brother|sister|mother|father|mum|mom|dad)\b")
_HIS = re.compile(r"^(?:his|her|their) (?!(?:at|in|on|from|with|who|behind)\b)(?=[a-z])", re.IGNORECASE)
"""Whose somebody is who is told after the only reader: "his dog"."""


def stranger(phrase: str, readers: Readers) -> str:
    """A colleague of the readers whose name was not caught, as one would speak of them; empty for anybody else."""
    if phrase != COLLEAGUE or not readers.named:
        return ""
    missed = "did not" if readers.tone is Tone.FORMAL else "didn't"
    return f"the colleague who was with you, whose name I {missed} catch"


_HER_DIARY = re.compile(r"^(?P<does>whoever [a-z]+(?: after)?) (?:his|her|their) (?=[a-z])")


def _of_reader(described: str, readers: Readers) -> str:
    """Somebody told by the one reader: "Steve's dad" is your dad in a letter to Steve."""
    if len(readers.named) == 1:
        described = _HER_DIARY.sub(r"\g<does> your ", described)
    told = "'s " in described and len(readers.named) == 1
    return re.sub("^Your", "your", readers.turned(described)) if told else described
