"""A weekday that does not belong to its date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from letters.core.coach.rule import Context, Document, Span

_MONTHS = {
    name: number
    for number, name in enumerate(
        "january february march april may june july august september october november december".split(), 1
    )
}
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_DAY, _MONTH = "|".join(_DAYS), "|".join(_MONTHS)
_DATED = re.compile(
    rf"(?<!\w)(?P<day>{_DAY}),? (?:the )?(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{_MONTH})|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})"
    rf"(?:st|nd|rd|th)?)(?:,? (?P<year>\d{{4}}))?(?!\w)",
    re.IGNORECASE,
)


def weekdays(document: Document, context: Context) -> Iterator[Span]:
    """A weekday that does not belong to its date; without a year the context's dates decide."""
    for found in _DATED.finditer(document.text):
        month, day = _MONTHS[(found["m1"] or found["m2"]).lower()], int(found["d1"] or found["d2"])
        years = (
            [int(found["year"])]
            if found["year"]
            else [each.year for each in context.dates if (each.month, each.day) == (month, day)]
        )
        for year in years[:1]:
            try:
                right = _DAYS[date(year, month, day).weekday()]
            except ValueError:
                yield Span(found.start(), found.end())
                continue
            if right != found["day"].lower():
                yield Span(found.start("day"), found.end("day"), right.capitalize())
