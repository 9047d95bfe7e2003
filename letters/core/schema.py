"""The answers as a JSON Schema, for whoever writes them without the form."""

from __future__ import annotations

from typing import Any

from letters.core.answers import FROM, MOST_ROWS, PERSON_LENGTH
from letters.core.section import Kind, Question, Section
from letters.core.sections import SECTIONS


def answers_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a whole set of answers; built from SECTIONS."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Answers",
        "description": "What the writer typed, section by section. Everything not listed as required may be left out.",
        "type": "object",
        "additionalProperties": False,
        "required": [section.key for section in SECTIONS if _required(section)],
        "properties": {section.key: _section(section) for section in SECTIONS},
    }


def _required(section: Section) -> list[str]:
    return [question.name for question in section.questions if question.required]


def _section(section: Section) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    for question in section.questions:
        properties[question.name] = _question(question)
        if question.kind is Kind.OWN:
            properties[question.name + FROM] = {
                "type": "string",
                "description": "The composed text these own words replaced; kept by the form, never printed.",
            }
    return {
        "title": section.title,
        "description": section.why,
        "type": "object",
        "additionalProperties": False,
        "required": _required(section),
        "properties": properties,
        "examples": [dict(section.example)],
    }


def _question(question: Question) -> dict[str, Any]:
    described: dict[str, Any] = {"title": question.label, **_type(question)}
    description = [question.help] if question.help else []
    if question.when:
        description.append(f"Asked when {question.when.question} is {' or '.join(question.when.values)}")
    if question.choices:
        description.append("; ".join(f"{choice.value}: {choice.label}" for choice in question.choices))
    if description:
        described["description"] = ". ".join(description)
    if question.example:
        described["examples"] = [question.example]
    if question.default:
        described["default"] = question.default
    return described


def _type(question: Question) -> dict[str, Any]:
    match question.kind:
        case Kind.CHOICE:
            return {"enum": [*(choice.value for choice in question.choices), *([] if question.required else [""])]}
        case Kind.DATES:
            return {"type": "array", "items": {"type": "string", "format": "date"}}
        case Kind.PEOPLE:
            return {"type": "array", "maxItems": MOST_ROWS, "items": _person()}
        case Kind.DATE:
            return {"type": "string", "pattern": r"^(\d{4}-\d{2}-\d{2})?$"}
        case Kind.TIME:
            return {"type": "string", "pattern": r"^(\d{2}:\d{2})?$"}
        case _:
            required = {"minLength": 1} if question.required else {}
            return {"type": "string", "maxLength": question.max_length, **required}


def _person() -> dict[str, Any]:
    text = {"type": "string", "maxLength": PERSON_LENGTH}
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "name": {**text, "title": "Their name, or what you know of them", "examples": ["Dr Ingrid Sorensen"]},
            "greeting": {
                **text,
                "title": "What you would call them, where it is not the name as typed",
                "examples": ["Dr Sorensen"],
            },
        },
    }
