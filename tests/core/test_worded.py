"""A sentence built around a moment or a number can be said in another language, and stands in English meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from letters.core.answers import TOO_LONG
from letters.core.window import moment_in_words
from letters.core.worded import said

GERMAN = {
    "{day} {time}": "{day} um {time} Uhr",
    "{weekday} {day} {month}": "{weekday}, {day}. {month}",
    "tomorrow": "morgen",
    "Saturday": "Samstag",
    "July": "Juli",
    TOO_LONG.text: "{over} Zeichen zu viel",
}
NOW = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)


def in_german(text: str) -> str:
    return said(text, lambda pattern: GERMAN.get(pattern, pattern), lambda number: f"{number:,}".replace(",", "."))


def test_it_stands_in_english() -> None:
    assert TOO_LONG.around(most=3000, over=1199).startswith("Shorten this to 3,000 characters; it is 1,199 over")


def test_a_number_is_written_as_the_other_language_writes_it() -> None:
    assert in_german(TOO_LONG.around(most=3000, over=1199)) == "1.199 Zeichen zu viel"


def test_a_moment_is_told_in_the_order_of_the_other_language() -> None:
    assert in_german(moment_in_words(NOW + timedelta(days=1), NOW)) == "morgen um 09:00 Uhr"
    assert in_german(moment_in_words(datetime(2026, 7, 4, 14, 20, tzinfo=UTC), NOW)) == "Samstag, 4. Juli um 14:20 Uhr"


def test_what_is_built_around_nothing_is_simply_translated() -> None:
    assert in_german("tomorrow") == "morgen"
    assert in_german("") == ""
