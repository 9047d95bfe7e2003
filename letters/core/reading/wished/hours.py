"""What stands behind the comma of a wish: its hours, its place, what it takes in: "care assistant, nights"."""

from __future__ import annotations

import re

from letters.core.reading.wished.when import A_WEEK, TIMES

_PLACE = re.compile(r"(?:anywhere|in|near|around|within|at|on) (?!the\b|anything\b).+", re.IGNORECASE)
_FINE_TOO = re.compile(
    r"(?:also )?(?P<how>freelance|(?:part|full)[- ]time|temporary|nights|days|evenings|weekends|casual)"
    r"(?: (?:is|are|would be|work|also|too))* (?:fine|ok|okay|good|great|possible|works)"
    r"(?: (?:too|also|as well|for me|with me))*",
    re.IGNORECASE,
)
_EITHER = re.compile(
    r"(?:online|in person|remote|on site|part time|full time|days|nights|mornings|evenings) or "
    r"(?:online|in person|remote|on site|part time|full time|days|nights|mornings|evenings)",
    re.IGNORECASE,
)
_ANY_SITE = re.compile(
    r"(?:any|either) (?:(?P<on>ward|boat)|branch|site|shop|store|depot|school|office|location|clinic|hotel|place)"
)
_DAILY_ONLY = re.compile(
    r"(?:but )?(?:only )?(?:on |in the |at )?"
    r"(?P<when>days|nights|evenings|weekdays|mornings|afternoons|weekends|term[- ]time|school hours)"
    r"(?: only| mostly| mainly| if possible| ideally| preferred| please)*(?:,? (?:but )?not [a-z]+)?"
    r"(?: (?:would|will|are|is) ?(?:suit|be)?(?: me)?(?: best| better| ideal| great| good| perfect)?)?",
    re.IGNORECASE,
)
_DAILY = {
    **{time: f"in the {time}" for time in ("mornings", "afternoons", "evenings")},
    **{time: f"on {time}" for time in ("days", "nights", "weekdays")},
    "weekends": "at weekends",
    "term time": "in term time",
    "term-time": "in term time",
    "school hours": "in school hours",
}
"""When a job would be done, as it stands after it."""
_TOO = re.compile(r"[a-z]+ (?:too|also|as well|incl(?:uded)?|included)$", re.IGNORECASE)


def beside_it(part: str) -> str:
    """Where the wish before a comma would be, or which days it takes in: "sales, weekends too"."""
    time = part.partition(" ")[0]
    included = _TOO.fullmatch(part) and time.lower() in TIMES
    if found := _FINE_TOO.fullmatch(part):
        return f"({found['how'].replace(' time', '-time')} included)"
    if found := _DAILY_ONLY.fullmatch(part):
        return _DAILY[found["when"].lower()]
    if _EITHER.fullmatch(part):
        return f"({part.lower()})"
    if there := _ANY_SITE.fullmatch(part):
        return f"{'on' if there['on'] else 'at'} {part}"
    if A_WEEK.fullmatch(part):
        return f"for {part}"
    return f"({time} included)" if included else part if _PLACE.fullmatch(part) else ""
