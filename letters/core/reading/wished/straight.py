"""Puts a hasty wish straight before it is parted: "same job, next round", "fri and sat nights", "0.4, records".

`put_straight` gives back the order and the small words; `at_once` reads what is no list of jobs but one whole wish.
"""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import lower_first
from letters.core.language.words.verbs import with_s
from letters.core.reading.wished.better import BETTER, JOB
from letters.core.reading.wished.led_in import coming_up
from letters.core.reading.wished.when import THEN, covered

_DAY = r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)"
_DAYS = {day[:3].lower(): day for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")}
_SHORT_DAY = re.compile(
    rf"(?<![\w']){_DAY}\b\.?(?=$|,| ?[-&/] ?{_DAY}| (?:and|or|to|through|if|nights?|days?|job|shifts?|work"
    rf"|only|cover))",
    re.IGNORECASE,
)
_FULL_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_ON_DAYS = re.compile(
    rf"(?P<days>{_FULL_DAY}s?(?:(?:, | and | or | ?[&/] ?){_FULL_DAY}s?)*)"
    r"(?: (?P<part>nights|evenings|mornings|afternoons))?"
)
_FROM_TO = re.compile(rf"(?P<from>{_FULL_DAY})(?: to | through | ?- ?)(?P<to>{_FULL_DAY})(?:,? (?:days|daytime))?")
_DAY_JOB = re.compile(rf"(?P<day>{_FULL_DAY}) (?P<job>job|shift|work|role)(?: again)?")
_SEASON = r"(?:season|year|summer|winter|spring|autumn|fall|month|term|christmas|easter|harvest)"
_SAME = re.compile(
    rf"(?:the )?same(?: again)?(?: (?P<job>{JOB}))?(?: again)?(?:,| at| in|,? for)?(?: the)?"
    r" (?P<when>(?:next|this) [a-z' -]+)"
)
_THEN_SAME = re.compile(rf"(?P<when>(?:next|this) [a-z]+),? (?:the )?same(?: again)?(?: (?P<job>{JOB}))?(?: again)?")
_SAME_HOURS = re.compile(rf"(?:the )?same(?: again)?(?: (?P<job>{JOB}))?,? but (?P<how>part|full)[- ]time")
_A_POST = re.compile(
    r"(?:an?|any|another|the) (?:[\w'&/-]+ ){0,5}?"
    r"(?:role|job|post|position|vacancy|opening|placement|apprenticeship|place)s?"
    r"(?: (?:(?:in|on|at|with|within|near|around) (?!other )|where |that |which ).+)?",
    re.IGNORECASE,
)
"""A wish that needs nothing: "any vacancy in physics or maths", "a junior post where I can take the licence"."""
_ON_CONDITION = re.compile(
    r"[,.;]|\b(?:if|when|but|not|no|never|although|unless|later|too|because|whatever|would)\b", re.IGNORECASE
)
TIME_FIRST = re.compile(rf"^(?P<when>next {_SEASON})(?!'s?\b),? (?P<job>(?!only\b|again\b|please\b)[a-z][\w' -]+)$")
"""A time before the job it is wished for: "next season trail crew"."""
_HELP = re.compile(
    r"^(?:some |any |extra )*(?:help(?:ing)?(?: out)?|(?:extra |spare )?hands?|a hand) "
    r"(?P<how>at|in|on|during|over|with) (?=\w)"
)
_SHARE_OF_HOURS = re.compile(r"(?<![\w.])0?\.\d\d?(?: ?fte)?(?: (?:or|to) 0?\.\d\d?(?: ?fte)?)?,? ?", re.IGNORECASE)
_TIERED = re.compile(r"(?P<any>any )?(?P<tier>(?:grade|band|level|tier) \d+ or \d+) (?P<job>[a-z]+(?: [a-z]+)?)")
_LIST = re.compile(
    r"(?:to )?(?:(?:be|put me|keep me|go|stay) )?(?:(?:on )?(?:the|your|their) |on )?"
    r"(?P<list>(?:reserve|bank|waiting|supply|relief|casual|standby|call) list)"
)
_ON_THE_LIST = re.compile(r"^(?:(?:put|keep) me (?:down|on (?:the|your|their) list) for )(?=\w)")
_ANY_SHIFT = re.compile(r"any shifts?(?: at all)?(?P<but> except [a-z]+)?")
_DAYS_A_WEEK = re.compile(r"(?:one|two|three|four) or (?:two|three|four|five) days(?: a week)?", re.IGNORECASE)
_A_DAY_OR_TWO = re.compile(
    r"(?P<days>(?:a|an|one) (?:day|shift|morning|afternoon|evening|night|weekend|hour) or (?:two|so|three)"
    r"(?: (?:a|each|every|per) (?:week|month|fortnight))?)(?: [^,.]*)?",
    re.IGNORECASE,
)
_ANYTHING_BUT = re.compile(r"anything (?:but|except) (?:the )?[a-z]+(?: [a-z]+)?", re.IGNORECASE)
_HELPED = re.compile(r"work (?:helping with|at|during|over) (?:(?!,| or ).)+")
_HERE_NOT_THERE = re.compile(
    r"(?P<here>(?:anything|something|work|an? [a-z]+) (?:in|on|at) the [a-z]+(?: [a-z]+)?),? (?:but |and )?not "
    r"(?:in |on |at )?(?P<there>the [a-z]+(?: [a-z]+)?)"
)
_SAME_BUT_NEARER = re.compile(
    rf"(?:the )?same(?: {JOB})?,? (?:but |just )(?:a bit )?(?P<where>(?:closer|nearer) (?:to )?[a-zA-Z ]+)",
    re.IGNORECASE,
)
_INTAKE = re.compile(
    r"(?:the |your |their )?(?P<what>(?:graduate|apprentice|trainee|autumn|spring|summer) (?:intake|scheme))"
    r"(?:,? (?:in )?(?P<when>next (?:year|summer|spring|autumn)))?"
)
_MY_TIME = re.compile(
    rf"(?<=\w)(?<!\bfor),? (?P<when>{THEN}[^,.;]*)$",
    re.IGNORECASE,
)
"""When the writer could do it, told after the job: "relief milking once I've learned"."""
_SO_OFTEN = re.compile(
    r"(?<=\w)(?<!\bor)(?<!\bfor)(?<!\bwork)(?<!\bof)(?<!\banything),? (?:for |about |just )?"
    r"(?P<when>(?:an?|one|two or three|two|three or four|three|four|five|a few|a couple of|some) "
    r"(?:days?|hours?|mornings?|evenings?|nights?|shifts?|afternoons?)(?: or (?:two|so|three))? (?:a|per|each) "
    r"(?:week|month|fortnight))$",
    re.IGNORECASE,
)
"""How much of it, told after the job: "garden help a day or two a week"."""


_SOME_DAY = re.compile(
    r"(?<=\w),? (?P<when>in (?:about )?(?:an?|one|two|three|four|six) (?:year|month|week)s? or (?:two|so|three))$",
    re.IGNORECASE,
)


def told_time(text: str) -> tuple[str, str]:
    """A wish and when or how much of it there would be, told at its end; no time where none was told."""
    if some_day := _SOME_DAY.search(text):
        return text[: some_day.start()], some_day["when"]
    if often := _SO_OFTEN.search(text):
        return text[: often.start()], f"for {often['when']}"
    mine = _MY_TIME.search(text)
    aside = mine is not None and re.search(r", I(?:'d|'m|'ll)? [^,]*$", text[: mine.start()]) is not None
    return (text[: mine.start()], mine["when"]) if mine and not aside else (text, "")


def put_straight(text: str) -> str:
    """The wish with its days written out, its time behind the job, and its lost small words."""
    text = _SHORT_DAY.sub(lambda found: _DAYS[found[0][:3].lower()], text)
    text = _ON_THE_LIST.sub("", text)
    text = (_SHARE_OF_HOURS.sub("", text).strip(" ,") or "part-time") if text else ""
    for pattern, better in BETTER:
        text = pattern.sub(better, text)
    text = _HELP.sub(_helping, text)
    return _WITH_MANY.sub(lambda found: f"{found['lead']}{with_s(found['thing'])}", text)


_WITH_MANY = re.compile(
    r"(?P<lead>\bwork(?:ing)? with )(?P<thing>computer|animal|machine|horse|child|customer|plant|tool)$"
)


def at_once(text: str) -> str:
    """A wish that is whole as it stands: certain days, the same job at another time, a list; empty for any other."""
    for pattern, said in _WHOLE:
        if found := pattern.fullmatch(text):
            return said(found)
    return lower_first(text) if _A_POST.fullmatch(text) and not _ON_CONDITION.search(text) else ""


def _helping(found: re.Match[str]) -> str:
    """Help that one would give, as work: "help at kidding time", "a hand with the lambing"."""
    return "work helping with " if found["how"] == "with" else f"work {found['how']} "


def _same_again(found: re.Match[str]) -> str:
    """The same job another time: "same again next summer", "same job, next hiring round"."""
    job = found["job"] if found["job"] not in {None, "thing", "one"} else "job"
    when = found["when"].strip()
    if when in {"next time", "another time"}:
        return f"the same {job}"
    if re.fullmatch(rf"(?:next|this) {_SEASON}(?: \w+)?", when):
        return f"the same {job} {when}"
    return f"the same {job} {'at' if when.endswith(('opening', 'vacancy', 'chance', 'time')) else 'in'} the {when}"


def _same_hours(found: re.Match[str]) -> str:
    job = found["job"] if found["job"] not in {None, "thing", "one"} else "job"
    return f"the same {job} {found['how']}-time"


def _on_days(found: re.Match[str]) -> str:
    """Work on certain days: "Friday and Saturday nights"."""
    days = re.sub(r" ?[&/] ?", " and ", found["days"])
    if found["part"]:
        return f"work on {days} {found['part']}"
    return f"work on {re.sub(rf'{_FULL_DAY}(?!s)', lambda day: f'{day[0]}s', days)}"


def _tiered(found: re.Match[str]) -> str:
    job = f"{found['job']} role at {found['tier']}"
    return f"any {job}" if found["any"] else with_article(job)


_WHOLE = (
    (_SAME, _same_again),
    (_THEN_SAME, _same_again),
    (_SAME_HOURS, _same_hours),
    (_FROM_TO, lambda found: f"work from {found['from']} to {found['to']}"),
    (_ON_DAYS, _on_days),
    (_DAY_JOB, lambda found: f"{'' if found['job'] == 'work' else 'a '}{found['day']} {found['job']}"),
    (_TIERED, _tiered),
    (_LIST, lambda found: f"a place on your {found['list']}"),
    (_A_DAY_OR_TWO, lambda found: found["days"]),
    (_ANYTHING_BUT, lambda found: found[0].lower()),
    (_DAYS_A_WEEK, lambda found: f"work {found[0].removesuffix(' a week')} a week"),
    (_HELPED, lambda found: found[0]),
    (_ANY_SHIFT, lambda found: f"work on any shift{found['but'] or ''}"),
    (_INTAKE, lambda found: " ".join(["the", *filter(None, found.groups())])),
    (_SAME_BUT_NEARER, lambda found: f"a similar role {found['where']}"),
    (_HERE_NOT_THERE, lambda found: f"{found['here']} rather than {found['there']}"),
    (
        re.compile(r"(?:in |during )?(?P<hours>(?:school|office|working) hours)"),
        lambda found: f"work in {found['hours']}",
    ),
)


_TOLD = (
    (re.compile(r"^(?:i'?m )?not sure,? (?:but )?(?=(?:something|anything|an?) )", re.IGNORECASE), ""),
    (
        re.compile(
            r"^(?P<when>(?:when|once|after|as soon as) (?:I|my)\b[^,.;]+), "
            r"(?!(?:I|you|they|it|we|please|maybe|keep|let|call|then|any|all|if|even)\b)(?P<job>[a-z][^.;]*?)[. ]*$",
            re.IGNORECASE,
        ),
        r"\g<job> \g<when>",
    ),
    (
        re.compile(
            r"^whatever (?:comes up|turns up|opens up|you have|you've got|there is|is going|is free)"
            r" (?=(?:in|with|on|at|around) )",
            re.IGNORECASE,
        ),
        "anything ",
    ),
    (
        re.compile(
            r"^not the same (?:role|job|post|thing|one),? (?:but |just |maybe )?(?=(?:something|anything|an?) )",
            re.IGNORECASE,
        ),
        "",
    ),
    (re.compile(r"(?<=\bor )the (?=(?:weekend|morning|evening|night|afternoon|holiday)s\b)"), ""),
    (re.compile(r"^to work (?=(?:with|on|in|at|among|for) )", re.IGNORECASE), "work "),
    (
        re.compile(r"(?<=[a-z]),? (?:just )?to get (?:in|started|going|my foot in(?: the door)?)[. ]*$", re.IGNORECASE),
        "",
    ),
    (
        re.compile(r"^(?:i(?:'d| would) )?take (?P<a>an?) (?P<how>lower|junior|higher) (?P<what>grade|band|level)$"),
        r"a role at \g<a> \g<how> \g<what>",
    ),
    (re.compile(r"^(?:the )?same again,? (?=(?:in|at|for|if|when|once) )", re.IGNORECASE), "the same role "),
)
"""How a wish is told in passing, and the wish that it is."""


def wish_told(text: str) -> str:
    """The wish without what was only said around it: "whatever comes up in outreach", "to work with collections"."""
    text = coming_up(text)
    for pattern, better in _TOLD:
        text = pattern.sub(better, text)
    return covered(text)
