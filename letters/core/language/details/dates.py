"""Days of an interview as people say them: "on Tuesday 3 March", "on March 3 and 5"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby

from letters.core.language.words.lists import and_list
from letters.core.letter import English

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_CLEAR_WITHOUT_YEAR = timedelta(days=300)
"""A day this near needs no year: nobody takes it for another one."""
_WEEK = timedelta(days=7)


def read_days(typed: Iterable[str]) -> tuple[date, ...]:
    """The days among ISO 8601 texts, each once and in order; whatever is not a day is left out."""
    return tuple(sorted({day for text in typed if (day := _read_day(text)) is not None}))


def say_days(
    days: Iterable[date],
    english: English,
    *,
    weekday: bool = False,
    reference: date | None = None,
) -> str:
    """The days without their preposition; a year only where `reference` (the day of writing) is far away."""
    ordered = sorted(set(days))
    with_year = _needs_year(ordered, reference)
    if weekday:
        return and_list([_say_one(day, english, with_year=with_year) for day in ordered], english)
    months = [list(group) for _, group in groupby(ordered, key=lambda day: (day.year, day.month))]
    return and_list([_say_month(month, english, with_year=with_year) for month in months], english)


def on_days(days: Iterable[date], english: English, *, weekday: bool = False, reference: date | None = None) -> str:
    """The days with their preposition, "on 3 and 5 November"; nothing for no day."""
    said = say_days(days, english, weekday=weekday, reference=reference)
    return f"on {said}" if said else ""


def relative_day(day: date, written: date, read_by: date) -> str | None:
    """The words "on Thursday", "last Thursday" or "last week", if true from `written` until `read_by`; else None."""
    if not day < written <= read_by:
        return None
    weeks = {(_monday(moment) - _monday(day)) // _WEEK for moment in (written, read_by)}
    unmistakable = read_by - day < _WEEK
    if unmistakable and weeks == {0}:
        return f"on {_WEEKDAYS[day.weekday()]}"
    if unmistakable and weeks == {1}:
        return f"last {_WEEKDAYS[day.weekday()]}"
    return "last week" if weeks == {1} else None


def _read_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def _needs_year(days: list[date], reference: date | None) -> bool:
    moments = [*days, *([reference] if reference else [])]
    return bool(moments) and max(moments) - min(moments) > _CLEAR_WITHOUT_YEAR


def _say_one(day: date, english: English, *, with_year: bool) -> str:
    name = _WEEKDAYS[day.weekday()]
    comma = "," if english is English.AMERICAN else ""
    return f"{name}{comma} {_say_month([day], english, with_year=with_year)}"


def _say_month(days: list[date], english: English, *, with_year: bool) -> str:
    numbers = and_list([str(day.day) for day in days], english)
    month = _MONTHS[days[0].month - 1]
    if english is English.AMERICAN:
        return f"{month} {numbers}, {days[0].year}" if with_year else f"{month} {numbers}"
    return f"{numbers} {month} {days[0].year}" if with_year else f"{numbers} {month}"


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
