"""The writer's other letters: what was noted there, and names that would be a slip of the copying hand here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from letters.core.section import Answers
from letters.models import Draft

MOST_LETTERS = 60
"""Only so many of the newest are looked through."""

_FULL_NAME = 2  # words; there are many called Dale, and many a teacher


def others_of(draft: Draft) -> tuple[Draft, ...]:
    """The newest other letters of this draft's writer, with what was noted on them; one query."""
    others = Draft.objects.beside(draft).select_related("touch").only("answers", "touch__who", "touch__learned")
    return tuple(others[:MOST_LETTERS])


def other_names(answers: Answers, others: Iterable[Draft]) -> tuple[str, ...]:
    """The people, companies and roles of other letters that a letter with these answers has no business with."""
    own = str(answers.get("people", {})).casefold()
    found = dict.fromkeys(name for other in others for name in _names(other.typed.get("people", {})))
    return tuple(name for name in found if name.casefold() not in own)


def _names(people: Mapping[str, Any]) -> Iterator[str]:
    """The names in one letter's answers that can be told from ordinary words."""
    if company := " ".join(str(people.get("company", "")).split()):
        yield company
    rows = people.get("recipients")
    persons = [row.get("name", "") for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []
    for name in (*persons, people.get("role", "")):
        if len(str(name).split()) >= _FULL_NAME:
            yield " ".join(str(name).split())
