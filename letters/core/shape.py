"""Answers from outside put into the shape of answers: what was typed stays, right or wrong; the rest is left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from letters.core.answers import FROM, PERSON_KEYS
from letters.core.clean import clean
from letters.core.section import Kind, Question, Value
from letters.core.sections import BY_KEY

Shaped = dict[str, dict[str, Value]]


def shaped(answers: Mapping[str, Any]) -> tuple[Shaped, tuple[str, ...]]:
    """The answers that have a place here, cleaned; and the names ("takeaway.mood") of what was left out."""
    kept: Shaped = {}
    left_out: list[str] = []
    for key, typed in answers.items():
        if key not in BY_KEY or not isinstance(typed, Mapping):
            left_out.append(clean(str(key)))
            continue
        kept[key] = {}
        places = _places(key)
        for name, value in typed.items():
            question = places.get(name)
            fitting = _value(question, value) if question else None
            if fitting is None:
                left_out.append(clean(f"{key}.{name}"))
            else:
                kept[key][name] = fitting
    return kept, tuple(left_out)


def _places(key: str) -> dict[str, Question | None]:
    """The question each name of a section is an answer to."""
    questions = BY_KEY[key].questions
    replaced = {question.name + FROM: question for question in questions if question.kind is Kind.OWN}
    return {**{question.name: question for question in questions}, **replaced}


def _value(question: Question, value: Any) -> Value | None:
    if isinstance(value, str):
        return clean(value)
    if not isinstance(value, list):
        return None
    if question.kind is Kind.DATES and all(isinstance(item, str) for item in value):
        return [clean(item) for item in value]
    if question.kind is Kind.PEOPLE and all(map(_is_person, value)):
        return [{key: clean(text) for key, text in row.items()} for row in value]
    return None


def _is_person(row: Any) -> bool:
    return isinstance(row, Mapping) and all(key in PERSON_KEYS and isinstance(text, str) for key, text in row.items())
