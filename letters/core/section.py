"""What a section of the letter is: one page of questions, and what its answers may hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Value: TypeAlias = "str | list[str] | list[dict[str, str]]"
"""What one question stores: text, several texts (dates), or several people."""

SectionAnswers: TypeAlias = Mapping[str, Value]
"""The answers of one section, by question name."""

Answers: TypeAlias = Mapping[str, SectionAnswers]
"""All answers of a draft, `{section: {question: value}}`: the only stored truth about a letter."""


class Kind(StrEnum):
    """What sort of answer a question takes; the form, the JSON Schema and the checks follow from it."""

    TEXT = "text"  # one line
    LONG = "long"  # a text box
    CHOICE = "choice"  # one of `choices`
    DATE = "date"  # ISO 8601 date, YYYY-MM-DD
    TIME = "time"  # HH:MM, 24 hours
    ZONE = "zone"  # IANA time zone name
    DATES = "dates"  # a list of ISO dates
    PEOPLE = "people"  # a list of {"name": ..., "greeting": ...}
    OWN = "own"  # the section in the writer's own words; prefilled with the phrasing chosen
    PHRASING = "phrasing"  # the key of one of the section's phrasings, empty for the draft's own default


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer a CHOICE question offers."""

    value: str
    label: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """Shows a question only while a CHOICE question of the same section has one of these values."""

    question: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One thing a section asks. `max_length` counts characters; `prompts` help memory; `example` is never stored."""

    name: str
    label: str
    kind: Kind = Kind.TEXT
    help: str = ""
    choices: tuple[Choice, ...] = ()
    max_length: int = 200
    required: bool = False
    missing: str = ""
    default: str = ""
    example: str = ""
    prompts: tuple[str, ...] = ()
    when: When | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """One page of the wizard. `why` says in one line what it is for; `example` is a worked set of answers."""

    key: str
    title: str
    why: str
    questions: tuple[Question, ...]
    example: SectionAnswers
    in_letter: bool = True

    def question(self, name: str) -> Question:
        """The question of that name; raises KeyError when the section has none."""
        for question in self.questions:
            if question.name == name:
                return question
        raise KeyError(name)
