"""Checks typed answers against the sections: what is missing, too long or not an answer, in words for the writer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from letters.core.section import Answers, Kind, Question, Section, SectionAnswers, When
from letters.core.sections import BY_KEY, SECTIONS
from letters.core.worded import Pattern

YEARS_BACK = 5
"""Interviews further back than this are taken for a slip of the pen."""

FROM = "_from"
"""Suffix of the stored text an OWN answer replaced, so that a later change of the facts can be noticed."""

PERSON_KEYS = ("name", "greeting")
PERSON_LENGTH = 120
MOST_ROWS = 12

TOO_LONG = Pattern("Shorten this to {most} characters; it is {over} over, and all of it is kept here")
TOO_EARLY = Pattern("Enter a day within the last {years} years")
TOO_MANY = Pattern("Name at most {most} people; a letter to more reads like a circular")
NAME_TOO_LONG = Pattern("Shorten the name or greeting to {most} characters")
NO_TIME = "Enter the time as hours and minutes, such as 16:30"
NO_ZONE = "Choose a time zone from the list"
NO_CHOICE = "Choose one of the answers offered"
NO_DATE = "Enter a date that is in the calendar, such as 2026-03-09"
NOT_YET = "Enter a day that has already been"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in one answer that needs the writer: where, and what to do about it."""

    section: str
    question: str
    message: str

    def __str__(self) -> str:
        return f"{self.section}.{self.question}: {self.message}" if self.question else f"{self.section}: {self.message}"


def check(answers: object, today: date) -> tuple[Problem, ...]:
    """Everything wrong with a whole set of answers from outside, unknown sections and questions included."""
    if not isinstance(answers, Mapping):
        return (Problem("answers", "", "Expected an object of sections"),)
    unknown = [Problem(str(key), "", "There is no such section") for key in answers if key not in BY_KEY]
    return (
        *unknown,
        *(p for section in SECTIONS for p in _check_foreign(section, answers.get(section.key, {}), today)),
    )


def check_section(section: Section, answers: SectionAnswers, today: date) -> tuple[Problem, ...]:
    """What one section still needs before the writer can go on."""
    asked = (question for question in section.questions if is_asked(question.when, answers))
    return tuple(
        Problem(section.key, question.name, message)
        for question in asked
        for message in _messages(question, answers.get(question.name, ""), today)
    )


def needing(answers: Answers, today: date) -> tuple[Section, ...]:
    """The sections that still need something, in their order."""
    return tuple(section for section in SECTIONS if check_section(section, answers.get(section.key, {}), today))


def is_asked(when: When | None, answers: SectionAnswers) -> bool:
    """Whether a question with this condition is asked, given the other answers of its section."""
    return when is None or answers.get(when.question) in when.values


def _check_foreign(section: Section, answers: Any, today: date) -> Iterator[Problem]:
    if not isinstance(answers, Mapping):
        yield Problem(section.key, "", "Expected an object of questions")
        return
    names = {name for question in section.questions for name in stored_names(question)}
    for name in answers:
        if name not in names:
            yield Problem(section.key, str(name), "There is no such question")
    shapely = {}
    for question in section.questions:
        value = answers.get(question.name, "")
        if problem := _misshapen(question, value):
            yield Problem(section.key, question.name, problem)
        else:
            shapely[question.name] = value
    yield from check_section(section, {**{q.name: "" for q in section.questions}, **shapely}, today)


def stored_names(question: Question) -> tuple[str, ...]:
    """The names a question's answer is stored under."""
    return (question.name, question.name + FROM) if question.kind is Kind.OWN else (question.name,)


def _misshapen(question: Question, value: Any) -> str:
    if question.kind is Kind.DATES:
        fits = value == "" or (isinstance(value, list) and all(isinstance(item, str) for item in value))
        return "" if fits else "Expected a list of dates, YYYY-MM-DD"
    if question.kind is Kind.PEOPLE:
        return "" if value == "" or _are_people(value) else "Expected a list of people, each with a name and a greeting"
    return "" if isinstance(value, str) else "Expected text"


def _are_people(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(row, Mapping) and all(key in PERSON_KEYS and isinstance(text, str) for key, text in row.items())
        for row in value
    )


def _messages(question: Question, value: Any, today: date) -> Iterator[str]:
    if not value or (isinstance(value, str) and not value.strip()):
        if question.required and not question.default:
            yield question.missing
        return
    if question.kind is Kind.DATES:
        yield from dict.fromkeys(message for text in value for message in _date_messages(text, today))
    elif question.kind is Kind.PEOPLE:
        yield from _people_messages(value)
    else:
        yield from _text_messages(question, str(value), today)


def _text_messages(question: Question, text: str, today: date) -> Iterator[str]:
    if question.kind is Kind.DATE:
        yield from _date_messages(text, today)
    elif question.kind is Kind.TIME and not _is_time(text):
        yield NO_TIME
    elif question.kind is Kind.ZONE and not _is_zone(text):
        yield NO_ZONE
    elif question.kind is Kind.CHOICE and text not in {choice.value for choice in question.choices}:
        yield NO_CHOICE
    elif len(text) > question.max_length:
        over = len(text) - question.max_length
        yield TOO_LONG.around(most=question.max_length, over=over)


def _date_messages(text: str, today: date) -> Iterator[str]:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        yield NO_DATE
        return
    if day > today + timedelta(days=1):  # somewhere it is tomorrow already
        yield NOT_YET
    elif day.year < today.year - YEARS_BACK:
        yield TOO_EARLY.around(years=YEARS_BACK)


def _people_messages(rows: list[dict[str, str]]) -> Iterator[str]:
    if len(rows) > MOST_ROWS:
        yield TOO_MANY.around(most=MOST_ROWS)
    if any(len(text) > PERSON_LENGTH for row in rows for text in row.values()):
        yield NAME_TOO_LONG.around(most=PERSON_LENGTH)


def _is_time(text: str) -> bool:
    try:
        time.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_zone(text: str) -> bool:
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
