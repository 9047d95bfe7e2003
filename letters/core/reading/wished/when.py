"""When the writer would like to work: times as they stand before "work", and seasons as something to wish for."""

from __future__ import annotations

import re

from letters.core.language.words.persons import means_people

THEN = (
    r"(?:(?:once|when|after|as soon as|until|till|while) (?:I(?:'m|'ve|'ll)?|my)"
    r"|(?:once|when|if|as soon as) (?:uni|college|school|the (?:next |new |other |second |last )?"
    r"(?!need|chance|opportunity|right|time|job|role|post|position|same|budget|work|vacanc|place)[a-z]+(?<!s))"
    r" (?=[a-z]+s(?: |$))"
    r"|after (?:christmas|easter|new year|the (?:summer|holidays|season|exams))(?=$))"
)
"""The beginning of what tells when or if it could be: "once I've learned it", "when the next course starts"."""
TIMES = {
    **{f"{time}s": time for time in ("night", "evening", "weekend", "morning", "afternoon", "day", "summer", "winter")},
    **{f"{day}days": f"{day.title()}day" for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")},
    **{f"{what} days": f"{what}-day" for what in ("match", "race", "market", "show", "open", "game", "planting")},
    "early mornings": "early-morning",
    "long days": "long-day",
    "late nights": "late-night",
    "school holidays": "school-holiday",
    "term time": "term-time",
    "bank holidays": "bank-holiday",
    "holidays": "holiday",
    "waking nights": "waking-night",
    "lunchtimes": "lunchtime",
    "lunch times": "lunchtime",
    "breakfasts": "breakfast",
    "earlies": "early-shift",
    "lates": "late-shift",
    "sleep ins": "sleep-in",
    "out of hours": "out-of-hours",
    "school runs": "school-run",
}
"""Times as typed, and as they stand before "work"."""
_SEASON = re.compile(
    r"(?:(?P<feast>(?:the )?harvest|christmas|easter|valentine's day|(?:mother|father)'s day|lambing|the festival)"
    r"|(?P<season>(?:the )?(?P<name>(?:spring|summer|autumn|winter)(?: season)?))"
    r"|(?:the )?next (?:(?:high |low |main )?season|year|summer|winter|spring|autumn|month))(?: next year| again)?",
    re.IGNORECASE,
)
_RUSH = re.compile(
    r"(?:in |for |during )?(?:the )?(?P<rush>(?:[A-Za-z]+ )?(?:rush|peak|busy (?:season|period)|half term"
    r"|(?:busy|quiet|big) (?:weeks|days|weekends|nights|mornings|evenings|times)"
    r"|(?:summer|easter|christmas|school) holidays))",
    re.IGNORECASE,
)
_ONWARDS = re.compile(r"(?P<when>[\w ]+?) onwards?", re.IGNORECASE)
_NEXT = re.compile(r"(?:the )?(?P<next>next (?!year|season|summer|winter|spring|autumn|month)[a-z -]+)", re.IGNORECASE)
A_WEEK = re.compile(
    r"(?:about )?[\w-]+ (?:days?|hours|shifts|mornings|evenings|nights) a (?:week|month)(?: or so)?"
    r"|(?:just |only )?a few (?:hours|shifts|days)",
    re.IGNORECASE,
)
_NEXT_ONE = re.compile(r"(?:next|this) (?:year|season|summer|spring|autumn|winter)'s [a-z]+", re.IGNORECASE)


def in_time(text: str) -> str:
    """A season or the next of something, as what one can wish for: "Easter onwards", "next intake"."""
    if (found := _ONWARDS.fullmatch(text)) and _SEASON.fullmatch(found["when"]):
        return f"work from {text}"
    if found := _SEASON.fullmatch(text):
        day = " ".join(word.capitalize() for word in text.split()) if text.lower().endswith("'s day") else ""
        when = (
            f"for {day}"
            if day
            else f"in the {found['name']}"
            if found["season"]
            else f"at {text}"
            if found["feast"]
            else text
        )
        return f"work {when}"
    if found := _RUSH.fullmatch(text):
        return f"work in the {found['rush']}".replace("the half", "half")
    if found := _NEXT.fullmatch(text):
        return f"the {found['next']}"
    a_week = f"a role of {text}" if A_WEEK.fullmatch(text) else ""
    return text if _NEXT_ONE.fullmatch(text) else a_week or _work_at_both(text)


def _work_at_both(text: str) -> str:
    """Work at two seasons: "Valentine's Day and Mother's Day"; empty for anything else."""
    one, both, other = text.partition(" and ")
    works = [in_time(part) if both else "" for part in (one, other)]
    return " and ".join((works[0], works[1].removeprefix("work "))) if all(w[:5] == "work " for w in works) else ""


_COVER_FOR = re.compile(
    r"\bcovering (?P<for>holiday|sickness|maternity|weekend|night|lunch|break|illness)s?\b(?! leave)"
)
_IN_SEASON = re.compile(r"^in (?=(?:spring|summer|autumn|winter)$)", re.IGNORECASE)


def covered(text: str) -> str:
    """Cover named as one names it, and a season with its article: "covering holidays", "in summer"."""
    return _COVER_FOR.sub(r"\g<for> cover", _IN_SEASON.sub("in the ", text))


COVERING = re.compile(r"(?:covering|filling in|helping out|standing in)\b")
"""How work is named by what one does: "covering holidays"."""
_WORKING = re.compile(r"working (?=[a-z])")
_TEACHING = re.compile(r"(?:[a-z]+ing the|looking after|caring for|teaching(?= [a-z]+s$)) [a-z]")


def doing(text: str) -> str:
    """Work named by what one does, as work: "covering holidays"; empty for anything else."""
    return (
        f"work {text}"
        if COVERING.match(text) or _TEACHING.match(text)
        else _WORKING.sub("work ", text)
        if _WORKING.match(text)
        else ""
    )


_NEXT_YEARS = re.compile(
    r"^(?P<when>(?:next|this) (?:year|season|summer|winter|spring|autumn|term))'?s (?P<job>[a-z-]+ [a-z -]+)$"
)


def told_last(text: str) -> str:
    """A job of next year with its time after it: "next year's trainee place"."""
    return _ONE_THEN.sub(_bare_then, _NEXT_YEARS.sub(r"\g<job> \g<when>", text))


_ONE_THEN = re.compile(r"^an? (?P<job>(?:[a-z-]+ )?(?P<who>[a-z-]+)) (?P<when>(?:next|this|in the) [a-z]+)$")


def _bare_then(found: re.Match[str]) -> str:
    """Somebody to be next season, as the job it is: "a guide next season"."""
    return f"{found['job']} {found['when']}" if means_people(found["who"]) else found[0]


_ON_CALL = re.compile(
    r"^I (?:could|can|would|'d) (?:always |happily |gladly )?"
    r"(?:help(?: out)?|come in|cover|like to be on (?:the|your) list for) (?=when|if)"
)


def without_offer(text: str) -> str:
    """When somebody could be called in, without the offer before it: "I could help out when they are short"."""
    return _ON_CALL.sub("", text)
