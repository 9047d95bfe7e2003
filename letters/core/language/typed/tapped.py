"""Writes out what was tapped on a phone: "thx 4 the tour", "came 2nd", "ur only as quick", "at wincanton"."""

from __future__ import annotations

import re
from collections.abc import Callable

from letters.core.language.words.casing import is_listed, is_ordinary
from letters.core.language.words.lexicon import Class, readings
from letters.core.language.words.saints import saints_own
from letters.core.language.words.verbs import is_base

_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth"}
_MUCH = {"p": "part-time", "f": "full-time"}


def _to_do(found: re.Match[str]) -> str:
    """The figure before what one learned to do: "2 fold a sheet"."""
    return f"to {found['do']} " if is_base(found["do"]) else found[0]


def _two(found: re.Match[str]) -> str:
    """The figure before what is to be done: "love 2 see it"; "had 2 cut hands" counts them."""
    verb = is_base(found["do"]) and all(one.cls is Class.VERB for one in readings(found["do"]))
    sure = verb or found["do"] in {"be", "see", "say", "go", "do"}
    return f"{found[1]} to {found['do']}" if sure else found[0]


_FOR_WHAT = (
    r"(?:their|his|her|xmas|christmas|everyone|someone|anything|ur|your|there (?=[a-z]+s\b)"
    r"|(?:seeing|letting|giving|showing|telling|taking) (?:me|us)|appts?|appointments?)"
)
_TAPPED: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(?<=\bat )bt\b"), "BT"),
    (re.compile(r"(?<=[a-z]),? (?:eg|e\.g\.?),? (?=[a-z])"), ", for example "),
    (
        re.compile(r"\b(every|each|an|per|half an|a|1|within the|for the|by the|in the|on the|past the) hr\b"),
        r"\1 hour",
    ),
    (re.compile(r"\b(my|a|one|the|every|any|his|her|your) q(s?)\b"), r"\1 question\2"),
    (re.compile(r"(?i:(?<!grade )(?<!year )(?<!class )(?<!form ))\b1s\b"), "ones"),
    (re.compile(r"\b1st(?=$|[.,;]| (?:basically|then|and|so)\b)"), "first"),
    (re.compile(r"\b1 (?=(?:lost|gone|broken|left|missing|short|nicked|stolen)\b)"), "one "),
    (re.compile(r"\b(level \d) pt\b"), r"\1 PT"),
    (re.compile(r"^2 (?P<do>[a-z]+) (?=(?:an?|the|ur|your|it|ppl|people|them|em)\b)"), _to_do),
    (
        re.compile(
            r"\b(have|has|need|want|each|that|this|(?:a|the|another|every) "
            r"(?!level|grade|band|stage|tier|type|unit|year|part|step)[a-z]+) 1(?=$|[.,;])"
        ),
        r"\1 one",
    ),
    (
        re.compile(
            r"\b(sold|bought|made|had|got|lost|did|saw|took|find|found) 1(?! in \d)(?=$|[.,]| (?:to|at|in|for|on"
            r"|last|by|off|from)\b)"
        ),
        r"\1 one",
    ),
    (
        re.compile(r"\b(only|just|im|i'm|am|work|do|be|want|a|is) (?P<much>[pf])t\b"),
        lambda found: f"{found[1]} {_MUCH[found['much']]}",
    ),
    (
        re.compile(r"\b(played|gave|showed|had|got|saw|told|is|was|the) (?:me )?1 (?=(?:where|who|that|when|of)\b)"),
        lambda found: found[0].replace("1", "one"),
    ),
    (
        re.compile(
            r"\b(the|my|a|his|her|their|our) (1st|2nd|3rd|4th) (?=(?!of\b|shift\b|year\b|jan|feb|mar|apr"
            r"|may|jun|jul|aug"
            r"|sep|oct|nov|dec)[a-z]{3,})"
        ),
        lambda found: f"{found[1]} {_ORDINALS[found[2]]} ",
    ),
    (
        re.compile(r"\b(\d{1,2}|two|three|four|five|six)[ -](?:yr|year)[ -]olds\b(?! (?:class|room|group|table)\b)"),
        lambda found: f"{found[1]}-year-olds",
    ),
    (re.compile(r"\b1 too many\b"), "one too many"),
    (re.compile(r"\b(the|my|a|our) dr'?s? (?=(?:surgery|office|appointment|receptionist)\b)"), r"\1 doctor's "),
    (re.compile(r"(?<=\w) @ (?=[a-z])"), " at "),
    (re.compile(r"(?<![\w&])[a-z]&[a-z](?![\w&])"), lambda found: found[0].upper()),
    (re.compile(r"(?<![\w.])(\d{1,2}) hr (?=[a-z])"), r"\1-hour "),
    (
        re.compile(r"^(1st|2nd|3rd|4th) (?=(?:hour|day|week|rule|impression|thing|time) (?:is|was)\b)"),
        lambda found: f"the {_ORDINALS[found[1]]} ",
    ),
    (
        re.compile(r"\b(did|done|finished|failed|passed|started|in) (1st|2nd|3rd|4th) (?:year|yr)\b"),
        lambda found: f"{found[1]} the {_ORDINALS[found[2]]} year",
    ),
    (re.compile(r"\b(me|us|him|her|luv|love|like|want|wanted|had|have|need|going|how|nice) 2 (?P<do>[a-z]+)\b"), _two),
    (re.compile(rf"(?<!level )(?<!grade )(?<!year )(?<!Year )(?<!unit )(?<=[a-z] )4 (?={_FOR_WHAT}\b)"), "for "),
    (re.compile(r"\b(happy|rush|puppy|quiet|lunch|busy|peak|story|power) hr\b"), r"\1 hour"),
    (
        re.compile(
            r"\bur (?=(?:only|just|always|never|not|going|gonna|so|too|still|already|meant|supposed"
            r"|allowed|done|right|wrong"
            r"|late|welcome|here|in|on|at|as|the|an?|better|safe|ready|tired|new|(?:slow|fast|stuck|busy"
            r"|ill|lost|nervous|scared|rude|cold|hungry|free|early|nice)(?=$|[.,;])|[a-z]+ing (?:the|an?|it"
            r"|to|in|on|at))\b)"
        ),
        "you're ",
    ),
    (re.compile(r"\b(?:yr|year) (?=\d{1,2}s?\b(?! (?:to|of|in|with|and a)\b))"), "Year "),
    (
        re.compile(
            r"\b(came|come|was|finished|close) (1st|2nd|3rd)\b|\b(1st|2nd|3rd) (?=(?:time|day|choice|floor"
            r"|interview|week|place|one|person|try|go|half|aid|round|job|thing)\b)"
        ),
        lambda found: f"{found[1]} {_ORDINALS[found[2]]}" if found[1] else f"{_ORDINALS[found[3]]} ",
    ),
    (
        re.compile(
            r"(?<=[a-z] )4 (?=(?:me|u|you|us|them|my|the|an?|every[a-z]+|comin|coming|bein|being|havin|having)\b)"
        ),
        "for ",
    ),
    (
        re.compile(
            r"\b(nice|good|great|lovely|easy|hard|able|how|want|wanted|tried|trying|spoke|speak|talk(?:ed|ing)?"
            r"|listen(?:ed|in|ing)?) 2 (?=(?:me|u|you|us|be|see|get|do|hear|meet|talk|the|every[a-z]+|know"
            r"|find|work|make|go)\b)"
        ),
        r"\1 to ",
    ),
)
"""What stands for a word beside certain others, and the word."""
_AT = re.compile(
    r"\b(?P<lead>at|in|from|near|outside|(?:back|fare|way|drive|driving|bus|train|travel(?:led|ling)?|went|go|going|come"
    r"|came|moved|moving|flight|road|all the way|transfer(?:red)?) to) (?P<name>[a-z]{4,})"
    r"(?=$|[.,;]| (?:for|with|and|in|on|when|before|till|until|doing|as|since|where|which|but|if|after|is|was"
    r"|has|had|\d+|(?:come|go|turn|work|look|open|close|do|get)(?:e?s|ing)|opened|closed)\b)"
)
"""Where one was or went, which may be a place by its name."""
_BRANCH = re.compile(
    r"\b(?P<lead>(?:in|at|to|from|of) (?:the|your|their|our)) (?P<name>[a-z]{4,}) "
    r"(?=(?:branch|office|depot|store|site|plant|clinic|hospital|shop|warehouse|campus)\b)"
)


def tapped(text: str) -> str:
    """The text with the figures and letters that stand for words written out."""
    for pattern, right in _TAPPED:
        text = pattern.sub(right, text)
    return text


def names_raised(text: str) -> str:
    """The text with a capital to what one was at and is no ordinary word: "5 years at wincanton"."""
    text = _AT.sub(_with_capital, _ROAD.sub(_in_capitals, _LETTERS.sub(_in_capitals, saints_own(text))))
    return _BRANCH.sub(lambda found: f"{_with_capital(found)} ", text)


def _in_capitals(found: re.Match[str]) -> str:
    return found[0].upper()


_ROAD = re.compile(r"(?<=\bthe )[abm]\d{1,4}(?=$|[.,;!?]| )")
"""A road by its number: "the m6"."""
_LETTERS = re.compile(r"(?<=\bat )[bcdfghjklmnpqrstvwxz]{3,4}(?![\w'-])")
"""A house by its letters alone: "the wards at qmc"."""


def _with_capital(found: re.Match[str]) -> str:
    name = found["name"]
    town = _TOWN.search(name) is not None and not is_listed(name)  # "abbotsford" is no compound
    return f"{found['lead']} {name.capitalize() if town or not is_ordinary(name) else name}"


_TOWN = re.compile(r"(?:ford|bury|borough|burgh|mouth|ville|minster|chester|wich|worth|ham|ton)$")
