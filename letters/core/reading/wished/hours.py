"""What stands behind the comma of a wish: its hours, its place, what it takes in: "care assistant, nights"."""

from __future__ import annotations

import re
from collections.abc import Callable

from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import lower_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class
from letters.core.reading.wished.one import ONE_OPENING
from letters.core.reading.wished.when import A_WEEK, TIMES

_PLACE = re.compile(
    r"(?:anywhere|in|near|around|within|at|on) (?!the\b|anything\b).+"
    r"|(?:nearer|closer to|towards|after|before|from|over|during) (?!I\b|my\b|they\b|you\b|it\b).+",
    re.IGNORECASE,
)
_FINE_TOO = re.compile(
    r"(?:also )?(?P<how>freelance|(?:part|full)[- ]time|temporary|nights|days|evenings|weekends|casual)"
    r"(?: (?:is|are|would be|work|also|too))* (?:fine|ok|okay|good|great|possible|works)"
    r"(?: (?:too|also|as well|for me|with me))*",
    re.IGNORECASE,
)
_HOW = (
    r"(?:online|in person|remote|on site|(?:part|full)[- ]time|days|nights|mornings|evenings|weekends|weekdays"
    r"|(?:the )?(?:summer|winter|spring|autumn)|all year(?: round)?|term[- ]time|casual|permanent)"
)
_SPEAKING = re.compile(r"(?P<tongue>[A-Z][a-z]+)[- ]speaking")
_EITHER = re.compile(rf"{_HOW} or {_HOW}", re.IGNORECASE)
_ANY_SITE = re.compile(
    r"(?:any|either) (?:(?P<on>ward|boat|shift|day)s?|branch|site|shop|store|depot|school|office|location|clinic|hotel"
    r"|place)"
)
_ANY_AGE = re.compile(
    r"any (?:year(?: group)?|age(?: group)?|hours|time|days|level|grade|band|subject|team)", re.IGNORECASE
)
_DAILY_ONLY = re.compile(
    r"(?:but )?(?:only )?(?:on |in the |at )?"
    r"(?P<when>days|nights|evenings|weekdays|mornings|afternoons|weekends|term[- ]time|school hours)"
    r"(?: only| mostly| mainly| if possible| ideally| preferred| please)*(?:,? (?:but )?not [a-z]+)?"
    r"(?: (?:would|will|are|is) ?(?:suit|be)?(?: me)?(?: best| better| ideal| great| good| perfect)?)?",
    re.IGNORECASE,
)
_BECAUSE = re.compile(r",? (?:because|since|as(?! well\b)|due|so)\b.*$")
_DAILY = {
    **{time: f"in the {time}" for time in ("mornings", "afternoons", "evenings")},
    **{time: f"on {time}" for time in ("days", "nights", "weekdays")},
    "weekends": "at weekends",
    "term time": "in term time",
    "term-time": "in term time",
    "school hours": "in school hours",
}
"""When a job would be done, as it stands after it."""
_NOT_THEN = re.compile(
    r"(?:but )?(?:not|no) (?:on |at )?(?P<when>(?:nights?|weekends?|evenings?|sundays?|saturdays?|days|mornings)"
    r"(?: or [a-z]+)?)(?: shifts?| work)?(?: please)?",
    re.IGNORECASE,
)
"""When a job should not be done."""
_ALL_BUT = re.compile(r"any (?:day|shift|time|night|hours) (?:but|except) (?:on )?[\w' ]+")
"""Which days would do but one: "part time, any day but Friday"."""
_RATHER = re.compile(
    r"(?P<how>remote|hybrid|on[- ]site|outdoors|(?:part|full)[- ]time) (?:preferred|ideally|if possible)"
)
_ABOVE_ALL = re.compile(
    r"(?:esp|especially|particularly|preferably|ideally) (?P<what>[\w' -]+)|(?P<which>[\w' -]+?) (?:esp"
    r"|especially|in particular)"
)
"""What would be the best of it: "any opening, family law esp"."""
_SHIFT = "(?:first|second|third|day|night|evening|swing|graveyard) shift"
_FULL_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_ON_A_DAY = re.compile(rf"(?:on )?(?P<day>{_FULL_DAY}s?|{_SHIFT})(?: (?:only|preferred|ideally|if possible))?")
_TOO = re.compile(r"[a-z]+ (?:too|also|as well|incl(?:uded)?|included)$", re.IGNORECASE)


_POST_OF = re.compile(r"^(?:an?|any) (?:post|position|job|place) (?:of|as) (?:an? )?(?=[a-z]+)", re.IGNORECASE)
_ALSO_PART = re.compile(r",? (?:also|even)(?: in)? (?P<much>part|full)[- ]time$")
_KIND = r"(?:[a-z-]+|front of house|back of house)"
_STUFF = re.compile(r"(?<=[a-z] )(?:type |kind of )?stuff(?=$|,| or )")
_WITH_THEM = re.compile(r"^(?=with (?:kids|children|animals|people|horses|seniors|patients|families)\b)")
_ALSO_THERE = re.compile(r"(?:also )?(?P<at>in|on|at|with|for) \w", re.IGNORECASE)


_TO_BE_HAD = re.compile(r"(?<=[a-z]{2}s )(?:going|left|available) (?=(?:for|in|on|at|over|this|next) )")
_OF_WHICH = re.compile(
    rf"^(?:(?P<lead>an?|any|another|the|some) )?(?P<what>(?:[a-z]+ ){{0,2}}?(?:{ONE_OPENING}s?|roles))"
    r"(?P<when> (?:next|this|in the) [a-z]+)?, (?:either )?(?!(?:in|on|at|any|not|no|or|but|so|the|part|full) )"
    rf"(?P<one>{_KIND}) or (?:the )?(?P<other>{_KIND})(?: ones?)?$",
    re.IGNORECASE,
)
"""An opening, and of which kinds it might be: "an apprenticeship, plumbing or the heating one"."""


def _named_first(found: re.Match[str]) -> str:
    """An opening of one kind or another, as one; without them where its name is long."""
    if {found["one"].lower(), found["other"].lower()} & {*TIMES, *_DAILY, "part-time", "full-time", "freelance"}:
        return found[0]
    if " " in found["what"].partition(" ")[2]:
        return found[0].partition(",")[0]
    kinds = f"{lower_first(found['one'])} or {lower_first(found['other'])} {found['what']}"
    one = not found["what"].lower().endswith("s")
    lead = with_article(kinds) if one and (found["lead"] or "a").lower() in {"a", "an"} else ""
    return f"{lead or ' '.join(filter(None, (found['lead'], kinds)))}{found['when'] or ''}"


def as_a_job(text: str) -> str:
    """A post by the job it is: "a post of library assistant, also part-time", "entry-level data stuff"."""
    text = _OF_WHICH.sub(_named_first, _TO_BE_HAD.sub("", text))
    text = re.sub(r"^(any|some)thing (?=(?:(?:week)?days|nights|weekends|evenings|mornings)$)", r"\1thing on ", text)
    text = _WITH_THEM.sub("work ", _STUFF.sub("work", text))
    return _ALSO_PART.sub(r", \g<much>-time is fine", _POST_OF.sub("", text))


def leans(part: str, before: str) -> bool:
    """Whether a piece only goes on with the place before it: "in a surgical" or "eye ward"."""
    there = None if before.strip() in _DAILY.values() else _ALSO_THERE.match(part)
    if _ON_A_DAY.fullmatch(part) and re.search(rf"\bon {_FULL_DAY}s?$", before):
        return True
    if there is not None:
        return f" {there['at'].lower()} " in f" {before} "
    return [one.cls for one in words_of(before)[-2:]] == [Class.DETERMINER, Class.ADJECTIVE]


def beside_it(part: str, *, at_work: bool = False) -> str:
    """Where the wish before a comma would be, or which days it takes in: "sales, weekends too".

    `at_work`: it names work and no job, beside which only its hours may stand.
    """
    if at_work and not A_WEEK.fullmatch(part):
        return ""
    part = _BECAUSE.sub("", part)
    said = next((say(found) for pattern, say in _BESIDE if (found := pattern.fullmatch(part))), "")
    time = part.partition(" ")[0]
    included = f"({time} included)" if _TOO.fullmatch(part) and time.lower() in TIMES else ""
    return said or included or (part if _PLACE.fullmatch(part) else "")


_BESIDE: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_SPEAKING, lambda found: f"({found['tongue']}-speaking)"),
    (_FINE_TOO, lambda found: f"({found['how'].replace(' time', '-time')} included)"),
    (_DAILY_ONLY, lambda found: _DAILY[found["when"].lower()]),
    (_EITHER, lambda found: f"({found[0].lower()})"),
    (_ANY_AGE, lambda found: f"({found[0].lower()})"),
    (_ANY_SITE, lambda found: f"{'on' if found['on'] else 'at'} {found[0]}"),
    (A_WEEK, lambda found: f"for {found[0]}"),
    (_ABOVE_ALL, lambda found: f"(especially {found['what'] or found['which']})"),
    (_ALL_BUT, lambda found: f"({found[0]})"),
    (_RATHER, lambda found: f"(preferably {found['how']})"),
    (_ON_A_DAY, lambda found: f"on {found['day']}"),
    (_NOT_THEN, lambda found: f"(but not {found['when']})"),
)
"""What may stand beside a wish, and how it is said there."""
