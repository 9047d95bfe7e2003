"""Keeping in touch: what a writer noted about a company or a person, found again when they write there once more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from letters.core.clean import one_line
from letters.core.section import Answers
from letters.models import Draft, Touch

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_TITLES = frozenset({"the", "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir"})
_LEGAL_FORMS = frozenset({"inc", "ltd", "limited", "llc", "plc", "gmbh", "co", "corp", "company"})
A_WHOLE_NAME = 2
"""Words a name needs to be taken for the same person at another company: there are many called Dale."""


def notes_for(answers: Answers, others: Iterable[Draft]) -> tuple[Touch, ...]:
    """What the writer noted in these other letters to the company or the people of this one."""
    people = answers.get("people", {})
    company = _words(str(people.get("company", "")))
    persons = [name for name in map(_words, _names(people)) if len(name) >= A_WHOLE_NAME]
    if not company and not persons:
        return ()
    touches = (other.touch for other in others if hasattr(other, "touch"))
    noted = (touch for touch in touches if touch.who or touch.learned)
    return tuple(touch for touch in noted if _is_about(touch, company, persons))


def _is_about(touch: Touch, company: frozenset[str], people: Iterable[frozenset[str]]) -> bool:
    answers = touch.draft.typed.get("people", {})
    if company and company == _words(str(answers.get("company", ""))):
        return True
    met = [_words(touch.who), *map(_words, _names(answers))]
    return any(person <= known for person in people for known in met)


def _names(answers: Mapping[str, Any]) -> list[str]:
    rows = answers.get("recipients")
    return [str(row.get("name", "")) for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []


def _words(text: str) -> frozenset[str]:
    """What tells a name apart: its words without case, titles, articles and legal forms."""
    return frozenset(_WORD.findall(one_line(text).casefold())) - _TITLES - _LEGAL_FORMS
