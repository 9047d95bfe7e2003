"""Between what a form posts and what a draft stores: the section's own fields only, and absent is not empty."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256

from django.utils.datastructures import MultiValueDict

from letters.core.answers import FROM, PERSON_KEYS
from letters.core.clean import clean
from letters.core.section import Kind, Question, Section, SectionAnswers, Value

Posted = MultiValueDict[str, str]

MOST_DIGITS = 15


def person_field(question: str, key: str) -> str:
    """The form field that holds one column of a PEOPLE question."""
    return f"{question}_{key}"


def number_in(text: str) -> int:
    """The number of a row or a place that a request names; -1 for none, or one with more digits than any has."""
    return int(text) if text.isdecimal() and len(text) <= MOST_DIGITS else -1


def from_post(section: Section, posted: Posted) -> dict[str, Value]:
    """The answers in a POST, cleaned of what no letter can hold; questions that were not posted are absent."""
    answers: dict[str, Value] = {}
    for question in section.questions:
        value = _posted(question, posted)
        if value is not None:
            answers[question.name] = value
        if question.kind is Kind.OWN and question.name in answers:
            answers |= _own_words(question, str(value), posted.get(question.name + FROM) or "")
    return answers


def to_post(section: Section, answers: SectionAnswers) -> Posted:
    """The same answers as the form would post them."""
    posted: Posted = MultiValueDict()
    for question in section.questions:
        if question.name not in answers:
            continue
        value = answers[question.name]
        if question.kind is Kind.PEOPLE:
            for key in PERSON_KEYS:
                posted.setlist(person_field(question.name, key), [row.get(key, "") for row in _rows(value)])
        else:
            posted.setlist(question.name, [str(item) for item in value] if isinstance(value, list) else [value])
        if question.kind is Kind.OWN:
            posted[question.name + FROM] = str(answers.get(question.name + FROM, ""))
    return posted


def mark_of(answers: SectionAnswers) -> str:
    """A short mark of a section's stored answers, to notice whether they changed since a page was shown."""
    return sha256(json.dumps(answers, sort_keys=True).encode()).hexdigest()[:16]


def _posted(question: Question, posted: Posted) -> Value | None:
    if question.kind is Kind.PEOPLE:
        return _people(question, posted)
    if question.name not in posted:
        return None
    if question.kind is Kind.DATES:
        return [text for text in map(_line, posted.getlist(question.name)) if text]
    text = posted.get(question.name) or ""
    return clean(text).strip() if question.kind in {Kind.LONG, Kind.OWN} else _line(text)


def _people(question: Question, posted: Posted) -> list[dict[str, str]] | None:
    columns = [posted.getlist(person_field(question.name, key)) for key in PERSON_KEYS]
    if not any(columns):
        return None
    longest = max(map(len, columns))
    padded = [[*map(_line, column), *[""] * (longest - len(column))] for column in columns]
    return [dict(zip(PERSON_KEYS, row, strict=True)) for row in zip(*padded, strict=True) if any(row)]


def _own_words(question: Question, typed: str, offered: str) -> dict[str, Value]:
    """Own words only where they differ from the phrasing offered, so that an untouched box freezes nothing."""
    offered = clean(offered).strip()
    own = "" if typed.split() == offered.split() else typed
    return {question.name: own, question.name + FROM: offered if own else ""}


def _line(text: str) -> str:
    return " ".join(clean(text).split())


def _rows(value: Value) -> list[Mapping[str, str]]:
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []
