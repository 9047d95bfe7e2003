"""Puts straight how a role was typed: without what leads to it, and with what tells it apart in its English place."""

from __future__ import annotations

import re

_LED = re.compile(
    r"^(?:(?:i'?m |i am )?not (?:really )?sure|dunno|maybe|probably|something like"
    r"|i (?:think|believe)(?: it (?:was|is))?|it (?:was|is)|(?:the )?job was)[, ]+(?:for )?(?=\w)",
    re.IGNORECASE,
)
_TO_BE = re.compile(
    r"^(?:to )?(?:be|being|becom(?:e|ing)|work(?:ing)? as|train(?:ing)? (?:as|to be)) (?:an? |the )?(?=\w)",
    re.IGNORECASE,
)
_WORK_IN = re.compile(r"^(?:to )?(?:be |being )?work(?:ing)? (?=(?:in|on|at|with|behind) )", re.IGNORECASE)
_ONE_OF = re.compile(
    r"^(?:one|some) of (?:the|your|their) (?P<what>[\w' -]+?)"
    r"(?: (?:jobs|roles|posts|positions)|(?<=r|t|n|e)s)$",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"^(?P<where>(?:[a-z]+ )?(?:shop|bar|factory|office|kitchen|warehouse|farm|care|cent(?:re|er)|hotel|restaurant|cafe"
    r"|site|garden|school|night|agency|seasonal|temp|casual|weekend|retail|admin|hospital|cleaning|kennel)) work$",
    re.IGNORECASE,
)
"""Work told by where it is done: "shop work" is the shop job."""
_YEAR_LAST = re.compile(
    r"(?P<who>\b(?:teacher|assistant|TA|tutor|lead|practitioner|leader)),? "
    r"(?:in |for )?(?:(?P<year>y(?:(?:ea)?rs?)?)|(?P<stage>ks|key stage)) ?(?P<number>\d\w*)$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\byr (?=\d)", re.IGNORECASE)
_RANKED = re.compile(r"^(?P<who>[^,(]+?),? \(?(?P<rank>(?:band|level) \d\w?|multi[- ]drop)\)?$", re.IGNORECASE)
_NUMBERED = re.compile(r"\b(?:year|band|level) (?=\d)")
_DAYS = re.compile(r"(?<=[a-z])(?<!\btwo)(?<!\bthree)(?<!\bfour)(?<!\bfive) (?=days$)")
_DRIVES = re.compile(
    r"\b(?P<who>driver),? \(?(?P<what>7\.5 ?t(?:onnes?)?|class [12]|cat(?:egory)? c(?: ?\+ ?e)?|c ?\+ ?e|c1|[lh]gv"
    r"(?: class [12])?|van|bus|tram)\)?$",
    re.IGNORECASE,
)
_LINE_LAST = re.compile(
    r"^(?P<who>[^,(]+?),? (?:- )?\(?(?P<line>1st|2nd|3rd|first|second|third)[ -]line\)?$", re.IGNORECASE
)
_LINES = {"1st": "first", "2nd": "second", "3rd": "third"}


_LINE_FIRST = re.compile(r"\b(?P<line>1st|2nd|3rd)[ -]line (?=[A-Za-z])", re.IGNORECASE)
_COMPUTING = re.compile(r"(?<![\w'-])it(?![\w'-])(?! (?:was|is)\b)")
"""What a job is in, where nobody means a pronoun: "it support"."""


_HOURS = re.compile(r"(?<=[a-z]),? ?\d+(?:\.\d+)? ?(?:hrs?|hours)(?: (?:a|per) week)?(?=\))", re.IGNORECASE)
"""How long one works, beside what else stands in brackets: "(part time, 20hrs)"."""


def computing_raised(typed: str) -> str:
    """The role as typed, with its capitals to what a pronoun looks like: "1st line it support"."""
    return _COMPUTING.sub("IT", typed)


def put_straight(name: str) -> str:
    """The role with nothing before it and its words in order: "driver class 2" is a class 2 driver."""
    name = _WORK_IN.sub("", _TO_BE.sub("", _LED.sub("", _HOURS.sub("", name.rstrip(".!?")))))
    name = _WORK.sub(r"\g<where>", _ONE_OF.sub(r"\g<what>", name))
    name = re.sub(r"(?<=\w) ?/ ?(?=\w)", "/", re.sub(r"(?<=s) only$", "", name))
    name = _DRIVES.sub(r"\g<what> \g<who>", _YEAR.sub("year ", _YEAR_LAST.sub(_of_year, name)))
    name = re.sub(r"(?<=[a-z] )(?P<e>[Ee])ng$", r"\g<e>ngineer", _DAYS.sub(", ", name))
    name = _NUMBERED.sub(lambda found: found[0].capitalize(), _RANKED.sub(r"\g<rank> \g<who>", name))
    name = _LINE_FIRST.sub(lambda found: f"{_LINES[found['line'].lower()]}-line ", name)
    return _LINE_LAST.sub(lambda found: f"{_LINES.get(found['line'].lower(), found['line'])}-line {found['who']}", name)


def _of_year(found: re.Match[str]) -> str:
    """What somebody teaches, set off so that it comes first: "TA yr 4" is "TA, year 4"."""
    return f"{found['who']}, {'Year ' if found['year'] else 'KS'}{found['number']}"
