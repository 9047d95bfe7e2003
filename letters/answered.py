"""What was answered, in words: for the review page, for the worked examples and for comparing two versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from letters.core.answers import is_asked
from letters.core.section import Kind, Question, Section
from letters.core.sections import SECTIONS
from letters.models import Draft, section_url


@dataclass(frozen=True, slots=True)
class Answered:
    """One section on the review page: what was asked and answered, in words."""

    title: str
    answers: tuple[tuple[str, str], ...]
    url: str


def answered(draft: Draft) -> list[Answered]:
    """Every section before the review with its answers."""
    return [
        Answered(section.title, _lines(section, draft.typed.get(section.key, {})), section_url(draft, section.key))
        for section in SECTIONS[:-1]
    ]


def in_words(section: Section, typed: Mapping[str, Any]) -> str:
    """A section's answers as a person would read them, a line a question."""
    return "\n".join(value for _label, value in _lines(section, typed))


def _lines(section: Section, typed: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    asked = (question for question in section.questions if is_asked(question.when, with_defaults(section, typed)))
    lines = ((question.label, _value_in_words(question, typed.get(question.name))) for question in asked)
    return tuple((label, value) for label, value in lines if value)


def _value_in_words(question: Question, value: Any) -> str:
    if not value or question.kind is Kind.PHRASING:
        return ""
    if question.kind is Kind.PEOPLE:
        return ", ".join(row.get("name") or row.get("greeting", "") for row in value)
    if isinstance(value, list):
        return ", ".join(value)
    return next((choice.label for choice in question.choices if choice.value == value), value)


def with_defaults(section: Section, typed: Mapping[str, Any]) -> dict[str, Any]:
    """A section's answers with the answers that count until others are given."""
    defaults = {question.name: question.default for question in section.questions if question.default}
    return {**defaults, **typed}
