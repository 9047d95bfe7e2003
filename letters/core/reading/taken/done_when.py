"""When, how often or since when they do something about it, told without whom it tells of: "at night", "since 2018"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.doers import is_only_past
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form

_HOW_OFTEN = re.compile(
    r"(?:(?:once|twice|\w+ times) (?:an?|every|each) \w+"
    r"|every (?:(?:second|other|third|fourth|single) )?\w+(?: (?:morning|afternoon|evening|night|lunchtime))?"
    r"|the whole (?:month|week|day|year|summer|winter|morning)|(?:on )?[A-Z]\w+days)"
    r"(?: (?:from |between |at )?\d[\d.:]*(?: ?[ap]m)?(?:(?: to | and |-)\d[\d.:]*(?: ?[ap]m)?)?)?",
    re.IGNORECASE,
)
_WHATEVER = re.compile(
    r"(?P<often>(?:every|each) \w+(?: \w+)?|all (?:day|week|year|night)),? "
    r"(?P<whatever>whatever the \w+|rain or shine|come rain or shine|no matter what|without fail|all year round)",
    re.IGNORECASE,
)
_COUNT = r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten)"
_SHARE = re.compile(
    r"(?:(?:about|around|nearly|over|almost|roughly|up to|at least|only|just) )?"
    r"(?:(?:an? (?:third|quarter|fifth|tenth)|half|two thirds|three quarters|most|all|none|\d+(?: ?%| per ?cent)) of "
    rf"|half (?:the|their|our) |{_COUNT}(?: (?!on\b|in\b|at\b)[a-z-]+){{1,2}}"
    r" (?:an?|per|every|each) (?:day|week|month|year|hour|night|shift|head|person|class|ward|term)\b)",
    re.IGNORECASE,
)

_OF_THEM_ALL = re.compile(rf"{_SHARE.pattern}(?:the |our |their )?[a-z]+(?: (?:now|so far|already))?", re.IGNORECASE)


def so_often(text: str) -> str:
    """How often it is done come what may, or to how many: "every friday whatever the weather", "half of them"."""
    if found := _WHATEVER.match(text):
        return f"it is {text[0].lower()}{text[1 : found.end('often')]}, {text[found.start('whatever') :]}"
    return f"it is {text[0].lower()}{text[1:]}" if _is_share(text) else ""


def _is_share(text: str) -> bool:
    """Whether a text is how many do it and no more: "half of the sites", not "all of the trainees wore one"."""
    tells = any(is_only_past(token) and token.form is Form.PAST for token in words_of(text)[1:])
    alone = verdict(text) is Verdict.PHRASE or _OF_THEM_ALL.fullmatch(text.rstrip(".")) is not None
    return _SHARE.match(text) is not None and alone and not tells


_SINCE = re.compile(
    r"(?:only |already |now )?(?:since (?!they|he|she|it|the [a-z]+ (?:is|was|are|has))[^,.;]+"
    r"|for (?:about |over |nearly |almost |more than )?(?:(?:\d+|[a-z]+) (?:years?|months?|weeks)(?: now)?|years"
    r"|ages|decades|months|weeks|generations|a (?:long )?(?:time|while)))",
    re.IGNORECASE,
)


_SO_LONG_NOW = re.compile(
    rf"(?:about |over |nearly )?(?:an?|{_COUNT}) (?:years?|months?|weeks?) (?:now|already)", re.IGNORECASE
)
_BEEN_SO = re.compile(
    r"(?:fully |already )?(?:certified|accredited|registered|licensed|affiliated|approved|qualified|open|independent"
    r"|paperless|members|signed up|carbon neutral|employee[- ]owned|plastic[- ]free)"
    r" (?:since (?:\d{4}|[A-Z][a-z]+(?: \d{4})?|last [a-z]+|the [a-z]+)|for \w+ (?:years?|months))",
    re.IGNORECASE,
)
"""What they have been for so long: "certified since 2015"."""


def ever_since(text: str) -> str:
    """Since when they do it, told without a verb: "since 2018", "for ten years now"."""
    if _BEEN_SO.fullmatch(text.rstrip(".")):
        return f"they have been {text[0].lower()}{text[1:]}"
    if _SO_LONG_NOW.fullmatch(text.rstrip(".")):
        return f"they have done it for {text[0].lower()}{text[1:]}"
    found = _SINCE.fullmatch(text.rstrip("."))
    if found and verdict(text.partition(" ")[2]) is Verdict.CLAUSE:
        return ""
    return f"they have done it {text[0].lower()}{text[1:]}" if found else ""


_WHEN_OR_WHERE = re.compile(
    r"^(?:at|on|in|by|with|without|before|after|during|from|once|twice|every|always|only|not every|not on|not in"
    r"|instead of|rather than|for) "
    r"(?!all\b|it\b|fact\b|my\b|no\b|one\b|example\b|now\b|sure\b)",
    re.IGNORECASE,
)
_THEN_THEY = re.compile(
    r"(?P<often>(?:once|twice|\w+ times) (?:an?|every|each) \w+"
    r"|(?:every|each|last|this|next) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|night|morning|afternoon|evening"
    r"|weekend|week|month|quarter|term|season|year|spring|summer|autumn|winter|shift|hour|time)),? "
    r"(?P<they>(?:they|he|she|we|everyone|everybody) )",
    re.IGNORECASE,
)
"""When it is done, and by whom: "once a quarter they switch it off"."""
_GOES_ON = re.compile(r"[,;.]| (?:so|because|when|if|but|and|that|until) ")
_MOSTLY = re.compile(r"(?:mostly|mainly|usually|largely) [a-z]+ing(?: [a-z]+){0,3}", re.IGNORECASE)
_UNLIKE = re.compile(r"unlike (?:most|other|the|many|everyone|their|all) ?", re.IGNORECASE)
_ONE_DAY = re.compile(
    r"(?:in|from|by|until|early|late|next|this|on)(?: (?:early|late|next|this|the))*"
    r" (?:(?-i:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|\d\d?(?:st|nd|rd|th)|spring|summer|autumn|fall|winter|year|month|week|20\d\d)\b",
    re.IGNORECASE,
)
"""When something is to be, once: "in March", "next year"."""
_SOMEBODY_DOES = re.compile(r"\b(?:they|he|she|we|it|you|everyone|nobody) [a-z]")


def when(text: str) -> str:
    """When or where it is done, told without a verb: "at night", "twice a week, anyone can go"."""
    if found := _THEN_THEY.match(text):
        often, told = f"{found['often'][0].lower()}{found['often'][1:]}", text[found.start("they") :].rstrip(".")
        end = on.start() if (on := _GOES_ON.search(told)) else len(told)
        return f"{told[:end]} {often}{told[end:]}"
    often, comma, more = text.partition(", ")
    if comma and _HOW_OFTEN.fullmatch(often) and verdict(more) is Verdict.CLAUSE:
        return f"it is {often[0].lower()}{often[1:]}, and {more}"
    if _MOSTLY.fullmatch(text.rstrip(".")) or (_ONE_DAY.match(text) and verdict(text) is Verdict.PHRASE):
        return f"it is {text[0].lower()}{text[1:]}"
    if _HOW_OFTEN.fullmatch(often) and verdict(more) is not Verdict.CLAUSE:
        often = often if often.endswith("days") else f"{often[0].lower()}{often[1:]}"
        return f"it is {often}{f' ({more})' if more else ''}"
    if _UNLIKE.match(text) and verdict(text) is Verdict.PHRASE:
        return f"they do it, {text[0].lower()}{text[1:]}"
    first = text.partition(". ")[0]
    alone = (
        _WHEN_OR_WHERE.match(first)
        and not first.lower().startswith(("at most", "at least"))
        and not _SOMEBODY_DOES.search(first)
        and verdict(first) is Verdict.PHRASE
        and not _names_a_thing(first)
    )
    return f"they do it {text[0].lower()}{text[1:]}" if alone else ""


def _names_a_thing(text: str) -> bool:
    """Whether a text that begins with "every" or "only" is a thing all the same: "only one left"."""
    first = words_of(text)[0]
    return first.cls is Class.DETERMINER or (first.lower == "only" and words_of(text)[1].cls is not Class.PREPOSITION)
