"""Subject lines: at least four to choose from, each saying something of this letter alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from letters.core.facts import Facts
from letters.core.language.words.casing import upper_first
from letters.core.language.words.lists import and_list
from letters.core.letter import Tone
from letters.core.salutation import signature

_NO_NAMES = str.maketrans("", "", "0123456789")
_CROWD = 3
_PARTICULAR = ("enjoyed", "topic", "follow")
"""Facts that may be a thing short enough to name in a subject line."""
_SHORT_THING = re.compile(
    r"(?:the|your) (?!team|people|company)[\w'’-]+"
    r"(?: (?!I\b|my\b|you\b|me\b|with\b|of\b|at\b|in\b)[\w'’-]+){1,4}"
)
_LETTERS = re.compile(r", [A-Z]{2,5}$| [A-Z]{2,}\([A-Z]+\)$")
"""Letters after a name, which its owner has no need of in a subject line: "Zola Nkosi CA(SA)"."""
_LONGEST = 34
"""Letters of a thing that leaves room for thanks beside it."""


def subjects(facts: Facts) -> tuple[str, ...]:
    """The subject lines of a draft, its own first; the writer's own line, where there is one, before all."""
    chosen = facts.plain.get("subject", "")
    tiers = (_particular(facts), _lines(facts), _general(facts))
    lines = dict.fromkeys(line for tier in tiers for line in _ranked(facts, tier))
    return tuple(dict.fromkeys(line for line in (chosen, *lines) if line))


def _ranked(facts: Facts, lines: Iterable[str]) -> list[str]:
    """The lines of one tier, the draft's own first."""
    return sorted(map(upper_first, lines), key=lambda line: facts.rank(line.translate(_NO_NAMES)))


def _particular(facts: Facts) -> Iterator[str]:
    """A line that names one thing the letter speaks of, where it is short and sound."""
    if facts.tone is Tone.FORMAL:
        return
    for name in _PARTICULAR:
        thing = facts.materials[name].say("np") if name in facts.materials else None
        if thing and len(thing) <= _LONGEST and _SHORT_THING.fullmatch(thing):
            yield f"{thing}, and my thanks" if facts.rank("thing") % 2 else f"{thing}: thank you"


def _lines(facts: Facts) -> Iterator[str]:
    plain = facts.plain
    role, day, company, meeting = (plain.get(key, "") for key in ("role", "day", "company", "meeting"))
    name = _LETTERS.sub("", signature(facts))
    several = "s" if " and " in day else ""
    meeting += several if meeting != "trial" else ""
    if role and day:
        met = f"{role} interview{several}"
        yield f"{met}, {day}" if facts.tone is Tone.FORMAL else f"{met} on {day}: thank you"
    if role and company:
        yield f"{role} at {company}: a word of thanks"
    if name and role:
        yield f"Thank you from {name}, {role}" if "(" in role else f"Thank you from {name} ({role})"
    if company and facts.tone is not Tone.FORMAL:
        yield f"Thank you for the {meeting} at {company}"
    if day:
        yield f"Trial and interview, {day}" if meeting == "trial" else f"Our {meeting} on {day}"
    yield from _to_the_readers(facts, role, meeting)


def _to_the_readers(facts: Facts, role: str, meeting: str) -> Iterator[str]:
    """Lines that speak to one or two readers by name, in a letter that is not formal."""
    readers = facts.readers.names
    if not readers or facts.tone is Tone.FORMAL:
        return
    if len(readers) >= _CROWD:
        yield f"Thank you all, from {signature(facts)}"
        return
    names = and_list(readers, facts.english)
    yield f"Thank you for the {meeting}, {names}"
    if role:
        yield f"{role}: thank you, {names}"


def _general(facts: Facts) -> Iterator[str]:
    """Lines any letter of the kind could have, for those who prefer them."""
    plain, name = facts.plain, signature(facts)
    if role := plain.get("role", ""):
        yield f"{role}: with thanks"
    if company := plain.get("company", ""):
        yield f"My thanks to {company}"
    yield f"With thanks for the {plain['meeting']}"
    yield f"A word of thanks from {name}" if name else "A word of thanks"
