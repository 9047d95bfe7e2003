"""Subject lines: at least four to choose from, each saying something of this letter."""

from __future__ import annotations

from collections.abc import Iterator

from letters.core.facts import Facts
from letters.core.language.casing import upper_first


def subjects(facts: Facts) -> tuple[str, ...]:
    """The subject lines of a draft, its own first."""
    lines = dict.fromkeys(upper_first(line) for line in _lines(facts))
    return tuple(sorted(lines, key=lambda line: facts.rank(line[:12])))


def _lines(facts: Facts) -> Iterator[str]:
    role = facts.plain.get("role", "")
    day = facts.plain.get("day", "")
    name = facts.plain.get("your_name", "")
    company = facts.plain.get("company", "")
    if role:
        yield f"{role} interview: thank you"
        yield f"Thank you from {name} ({role})" if name else f"With thanks: {role}"
    if role and day:
        yield f"{role} interview, {day}"
    if facts.names:
        yield f"Thank you, {facts.names[0]}" if len(facts.names) == 1 else "Thank you both"
    if company:
        yield f"My thanks to {company}"
        yield f"Thank you for the interview at {company}"
    yield "With thanks for the interview"
    yield "A word of thanks"
