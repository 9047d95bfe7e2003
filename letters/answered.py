"""What was answered, in words: for the review page, for the worked examples and for comparing two versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from letters.core.answers import is_asked
from letters.core.section import Kind, Question, Section
from letters.core.sections import SECTIONS
from letters.models import Draft, section_url

BEGINNING = "beginning"
"""Ends the name of a question that only begins the sentence which the next question finishes."""


@dataclass(frozen=True, slots=True)
class Answered:
    """One section on the review page: what was asked and answered, in words."""

    title: str
    answers: tuple[tuple[str, str], ...]
    url: str


def answered(draft: Draft) -> list[Answered]:
    """Every section before the review with its answers."""
    return [
        Answered(_(section.title), _lines(section, draft.typed.get(section.key, {})), section_url(draft, section.key))
        for section in SECTIONS[:-1]
    ]


def in_words(section: Section, typed: Mapping[str, Any]) -> str:
    """A section's answers as a person would read them, a line a question."""
    return "\n".join(value for _label, value in _lines(section, typed))


def _lines(section: Section, typed: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Each question with its answer; a beginning and the rest of its sentence are one line."""
    lines: list[tuple[str, str]] = []
    begun: Question | None = None
    for question in section.questions:
        if not is_asked(question.when, with_defaults(section, typed)):
            continue
        if question.name.endswith(BEGINNING):
            begun = question
            continue
        value = _value_in_words(question, typed.get(question.name))
        if value:
            lines.append(_sentence(begun, typed, value) if begun else (_(question.label), value))
        begun = None
    return tuple(lines)


def _sentence(beginning: Question, typed: Mapping[str, Any], rest: str) -> tuple[str, str]:
    chosen = _value_in_words(beginning, typed.get(beginning.name)).rstrip("… ")
    return _(beginning.label), f"{chosen} {rest}".strip()


def _value_in_words(question: Question, value: Any) -> str:
    if not value or question.kind is Kind.PHRASING:
        return ""
    if question.kind is Kind.PEOPLE:
        return ", ".join(row.get("name") or row.get("greeting", "") for row in value)
    if question.kind in {Kind.DATE, Kind.DATES}:
        return ", ".join(map(_day_in_words, value if isinstance(value, list) else [value]))
    return next((_(choice.label) for choice in question.choices if choice.value == value), value)


def _day_in_words(typed: str) -> str:
    """A day as one would write it; what is no day stays as it was typed."""
    try:
        return date_format(date.fromisoformat(typed), "j F Y")
    except ValueError:
        return typed


def with_defaults(section: Section, typed: Mapping[str, Any]) -> dict[str, Any]:
    """A section's answers with the answers that count until others are given."""
    defaults = {question.name: question.default for question in section.questions if question.default}
    return {**defaults, **typed}
