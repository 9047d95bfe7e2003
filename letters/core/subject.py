"""Subject lines: at least four to choose from, each saying something of this letter alone."""

from __future__ import annotations

from collections.abc import Iterator

from letters.core.facts import Facts
from letters.core.language.casing import upper_first
from letters.core.language.lists import and_list
from letters.core.letter import Tone
from letters.core.salutation import signature


def subjects(facts: Facts) -> tuple[str, ...]:
    """The subject lines of a draft, its own first; the writer's own line, where there is one, before all."""
    lines = dict.fromkeys(upper_first(line) for line in _lines(facts))
    ordered = sorted(lines, key=lambda line: facts.rank(line.translate(_NO_NAMES)))
    chosen = facts.plain.get("subject", "")
    return tuple(dict.fromkeys(line for line in (chosen, *ordered) if line))


_NO_NAMES = str.maketrans("", "", "0123456789")


def _lines(facts: Facts) -> Iterator[str]:
    plain = facts.plain
    role, day, company = (plain.get(key, "") for key in ("role", "day", "company"))
    name = signature(facts)
    yield from _about_the_role(facts, role, day, company)
    if name and role:
        yield f"Thank you from {name}, {role}" if "(" in role else f"Thank you from {name} ({role})"
    readers = facts.readers.names
    if readers and facts.tone is not Tone.FORMAL:
        yield (
            f"Thank you, {and_list(readers, facts.english)}" if len(readers) < _CROWD else f"Thank you all, from {name}"
        )
    if company:
        yield (
            f"My thanks to {company}"
            if facts.tone is Tone.FORMAL
            else f"Thank you for the {plain['meeting']} at {company}"
        )
    if day:
        yield f"Our {plain['meeting']} on {day}"
    yield f"With thanks for the {plain['meeting']}"
    yield f"A word of thanks from {name}" if name else "A word of thanks"


_CROWD = 3


def _about_the_role(facts: Facts, role: str, day: str, company: str) -> Iterator[str]:
    if role and day:
        yield f"{role} interview, {day}" if facts.tone is Tone.FORMAL else f"{role} interview on {day}: thank you"
    if role and company:
        yield f"{role} at {company}: a word of thanks"
    if role:
        yield f"{role}: with thanks"
