"""Where the writer would like to work: a place or a thing to work at, as something one can wish for."""

from __future__ import annotations

import re

_WITH = (
    r"geese|horses|dogs|cats|sheep|goats|cows|hens|pigs|bees|animals|birds|ponies|calves|lambs|children|kids"
    r"|little ones|residents"
)
_ON = (
    r"docks?|boats?|farm|bar|door|desk|front desk|tills?|phones|ward|gate|counter|ramp|road|line|side|ferries|trams"
    r"|buses|trains|vans|lifts|pianos|organs|clocks|bikes|tractors|engines|trees|rounds?|routes?|roofs|railway"
)
_IN = (
    r"car park|box office|call cent(?:re|er)|kitchen|shop|office|gardens?|warehouse|stores?|caf[eé]|workshop|lab|yard"
    r"|nursery|laundry|canteen|library|archive|bakery"
)
_AT = r"pool|rink|depot|branch|site|market|station|harbour|harbor|clinic|salon|stall|museum|mill"
_THE_PLACE = re.compile(
    rf"the (?:[a-z'’]+ ){{0,2}}?(?:(?P<with>{_WITH})|(?P<on>{_ON})|(?P<in>{_IN})|(?P<at>{_AT}))"
    r"|(?P<with_them>horses|ponies|hens|sheep|goats|cattle|children|kids)"
    r"|(?P<on_them>tractors|boats|tills|trams|buses|trains|vans|lifts|pianos|clocks|bikes|engines|trees)",
    re.IGNORECASE,
)
_WHERE_IT_IS_SO = re.compile(
    r"(?:any|some|an?other|a different) (?:(?P<on>team|crew|ward|unit|floor|shift|line)|(?P<in>department"
    r"|school|office|kitchen|shop|area)"
    r"|branch|site|store|location|clinic|depot|place)(?: (?:that|which|where|with|without) .+)?"
)
"""A part of a house, and what it is like: "any department that doesn't have split shifts"."""
_PLACES = (
    r"branch(?:es)?|buildings?|sites?|shops?|stores?|depots?|salons?|clinics?|schools?|locations?|centres?"
    r"|centers?|kitchens?"
    r"|restaurants?|hotels?|offices?|campus(?:es)?|stations?|yards?|librar(?:y|ies)|museums?|nurser(?:y|ies)"
    r"|hospitals?|pools?|gardens?|parks?"
)
_OTHERS = re.compile(rf"(?:(?:your|their|the) )?other (?P<places>(?:[a-z]+ )?(?:{_PLACES})s?)", re.IGNORECASE)
_ANY_PLACE = re.compile(
    r"(?:any|either|whichever)(?: one)?(?: of (?:the|their|your)(?: (?:two|three|four|five|other))?)? "
    r"(?:(?P<on>wards?|boats?|ships?|vessels?|crews?|teams?|farms?|lines?)"
    rf"|(?P<at>(?:[a-z]+ )?(?:{_PLACES})))(?: (?:in|near|around|within|on) .+)?",
    re.IGNORECASE,
)
_ANY_ROOM = re.compile(
    r"(?:any|some|more) (?:kitchen|office|garden|yard|warehouse|bar|lab|nursery|salon|museum|library)"
)
"""The kind of work by where it is done: "any kitchen"."""
_THE_REST = re.compile(
    r"the (?!next\b|same\b|first\b|last\b|one\b|other\b|new\b|late\b|early\b|main\b|usual\b)(?:[a-z'-]+ ){0,2}"
    r"(?:(?P<on>floor|side|ward|phones|desk|line|helpdesk|frontline|till|counter|railway|board|committee|rota)"
    r"|team|department|unit|division|office|store|lab|constabulary|fire service|police|army|navy|library|museum"
    r"|hospital|school|nursery|kitchen|restaurant|hotel|garage|yard|studio|theatre|choir|shop|factory|mill|laundry"
    r"|pharmacy|accounts|archives|payroll|finance)"
)
"""Any other part of a house: "the shop floor", "the finance team"."""
_CREW = re.compile(r"(?:next|this) [a-z]+'s (?:[a-z]+ )*(?:crew|team|squad|staff|gang|cohort|intake)", re.IGNORECASE)
_GREAT_DAY = re.compile(
    r"(?:the )?(?P<which>(?:main|big|first|second|early|late|spring|summer|autumn|fall|winter) (?:shear|shearing"
    r"|harvest|lambing|calving|pruning|clip|show|fair|festival|market|regatta))(?P<when> (?:next|this) [a-z]+)?",
    re.IGNORECASE,
)


def in_place(text: str) -> str:
    """A place as work there: "the rental shop", "any branch", "next season's lift crew"; empty for anything else."""
    if found := _THE_PLACE.fullmatch(text):
        word = next(word for word, place in found.groupdict().items() if place)
        return f"work {word.removesuffix('_them')} {text}"
    if found := _ANY_PLACE.fullmatch(text) or _WHERE_IT_IS_SO.fullmatch(text):
        which = re.sub(r"^whichever", "any", text, flags=re.IGNORECASE)
        at = "on" if found["on"] else "in" if found.groupdict().get("in") else "at"
        return f"{text} work" if _ANY_ROOM.fullmatch(text) else f"something {at} {which}"
    if (others := _OTHERS.fullmatch(text)) and others["places"].endswith("s"):
        return f"something at one of your other {others['places'].lower()}"
    if found := _THE_REST.fullmatch(text):
        return f"a role {'on' if found['on'] else 'in'} {text}"
    if _CREW.fullmatch(text):
        return f"a place {'in' if text.endswith(('cohort', 'intake')) else 'on'} {text}"
    return _at_event(text) or (with_that(text) if _is_of_things(text) else "")


def _at_event(text: str) -> str:
    found = _GREAT_DAY.fullmatch(text)
    return f"work at the {found['which']}{found['when'] or ''}" if found else ""


_THE_LIKE = re.compile(r"the (?:like|likes|same|rest|usual|others?|one|ones)\b", re.IGNORECASE)


def with_that(text: str) -> str:
    """A thing named after another wish, as what one would work with: "Saturdays or the story times"."""
    if found := _THE_ODD.fullmatch(text):
        return f"work on {text}" if found["day"] else text
    return "" if _THE_LIKE.match(text) else f"something with {text}"


_THE_ODD = re.compile(
    r"the (?:odd|occasional|spare) (?:(?P<day>day|weekend|evening|morning|night)|shift|hour|lesson|session|class)s?",
    re.IGNORECASE,
)


_THINGS = frozenset({
    "parties", "weddings", "exams", "parts", "dogs", "cats", "horses", "animals", "plants", "bikes",
})  # fmt: skip
"""What one works with or at, and no part of a house."""


def _is_of_things(text: str) -> bool:
    """Whether things are named that one would work with: "kids' parties", "dogs"."""
    last = text.rpartition(" ")[2].lower()
    return last in _THINGS and len(text.split()) < 3  # noqa: PLR2004
