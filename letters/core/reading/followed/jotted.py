"""Makes a plan of what was jotted down to follow: "open day in June - bringing my dad" is to come and bring him."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Form

_EVENT = (
    r"(?:(?:auction|sports|market|harvest|results|moving|launch|race|match|show) day"
    r"|open (?:day|house|evening|studio|night|weekend)|fair|launch|relaunch|show|concert|auction"
    r"|festival|market|dance|parade|opening|regatta|races?|sale|gig|quiz|carol service|supper|tasting"
    r"|f[eê]te|exhibition|play|match|panto|recital|premi[eè]re|carnival|bazaar|screening|expo|ball|picnic|swap|gala|workshop|talk|unveiling|derby|raffle)"
)
_BARE_EVENT = re.compile(
    rf"^(?!(?:the|an?|their|your|his|her|every|each|any|some|to|go|come|see|watch|next|how|if|that) )"
    rf"(?=(?:[a-z]+ ){{0,2}}{_EVENT}(?:$|,| (?:in|on|at|next|this|when|with|for|before|after)\b))",
    re.IGNORECASE,
)
_PLAN = (
    r"(?:project|scheme|programme|pilot|trial|clinic|roll-?out|refit|refurb(?:ishment)?|extension|move|merger|campaign"
    r"|appeal|expansion|restoration|timetable|menu|website|app|blog|podcast|rebuild|survey|experiment|initiative"
    r"|count|visit|room|shop|site|garden|pool|kitchen|plan|report|study|review|course|centre|machine|film|season)"
)
_BARE_PLAN = re.compile(
    r"^(?!(?:the|an?|their|your|his|her|every|each|any|some|to|go|come|see|watch|how|if|that|this|what|whether|more"
    r"|try|read|visit|join|use|order|sign|download|hear|taste|help|take|buy|follow|know|follow) )"
    rf"(?=(?:(?!(?:the|an?|your|their|his|her) )[a-z-]+ ){{1,3}}{_PLAN}"
    r"(?:$|,| (?:in|on|at|next|this|when|with|for|before|after|from)\b))",
    re.IGNORECASE,
)
"""Something of theirs that goes on, told without its article: "scanning project"."""
_WITH_WHAT = re.compile(
    r"[,.] (?:and )?(?:I'm |I'll be |I am )?(?P<doing>bringing|taking|buying|wearing|helping|entering|baking) ",
    re.IGNORECASE,
)
_FOR_MINE = re.compile(r", (?P<what>(?:an? )?[a-z]+ for my [a-z]+)$", re.IGNORECASE)
_HAVE_SOME = re.compile(
    r"^(?P<what>(?:their|the|your) [^,.;]+)[,.] (?:I'll be |I'm )?having "
    r"(?P<some>an? (?:pint|slice|bowl|cup|plate|taste|half)) of it$",
    re.IGNORECASE,
)
_HAVE_ONE = re.compile(
    r"^they(?:'ve| have)(?: got)? (?:an?|some) (?P<what>[^,.;]+?),? (?:so |and )?I(?:'ll| will| am going to) "
    r"(?:be there|come|go|be going|be along|be (?P<first>first))[.]?$",
    re.IGNORECASE,
)
_NEW_THING = re.compile(
    r"^(?=(?:new|old|spring|summer|autumn|winter|christmas|electric) [a-z]+(?: [a-z]+)?, (?:the|an?) )", re.IGNORECASE
)
"""A bare thing, told again after its comma: "new mobile van, the electric one"."""


_HOPE_IT = re.compile(r"^(?:i )?hop(?:e|ing) (?:that )?(?=(?:it|all|everything) )", re.IGNORECASE)
_IT_GOING = re.compile(
    r"^(?:it|things|everything|all) (?:going|goes|go) (?:well|ok|okay|smoothly|great)$", re.IGNORECASE
)
_MORE_OF_IT = re.compile(
    r"^(?:fingers crossed for (?=[a-z])"
    r"|(?:a bit |some |hearing |any )?more (?:about|on|of) (?=(?:the|your|their|how|what|this|that)\b))",
    re.IGNORECASE,
)


_TO_TAKE = re.compile(r"^(?=(?:an?|one|another) (?:[A-Za-z]+ ){0,2}course\b)")
"""A course one would take: "one German course"."""
_AND_AFTER = re.compile(r"(?<=\w),? and after,? (?P<do>[a-z]+)(?= |$)")
"""What one would do after that: "and after come back to try again"."""
_TO_HAVE = re.compile(
    r"^(?=(?:an?|another) (?:proper |quick |little )?(?:tour|look|taste|go|chat|coffee|pint|walk|ride|meal|tasting)\b)"
)
"""What one would have rather than follow: "a tour of the brewery"."""


def followed_jotted(text: str, beginning: str) -> str:
    """What is to be followed with its article, and an event that the writer would go to as a plan."""
    text = re.sub(r"^them (?=on |at |all\b)", "you ", text)
    text = _IT_GOING.sub("how it goes", _HOPE_IT.sub("", text))
    text = _MORE_OF_IT.sub(_hear_more, _NEW_THING.sub("the ", _HAVE_ONE.sub(_come_to, text)))
    text = _HAVE_SOME.sub(r"to have \g<some> of \g<what>", text)
    text = _AND_AFTER.sub(_afterwards, _TO_TAKE.sub("to take ", text))
    text = _TO_HAVE.sub("to have ", _BARE_PLAN.sub("the ", text))
    if not _BARE_EVENT.match(text):
        return text
    text = f"the {text}"
    if beginning != "doing":
        return text
    plan = _FOR_MINE.sub(r" and look for \g<what>", _WITH_WHAT.sub(_and_do, text))
    return f"to come to {plan}"


def _afterwards(found: re.Match[str]) -> str:
    does = any(one.form is Form.BASE for one in readings(found["do"]))
    return f" and afterwards {found['do']}" if does else found[0]


def _come_to(found: re.Match[str]) -> str:
    return f"to come to their {found['what']}{' and be first' if found['first'] else ''}"


def _and_do(found: re.Match[str]) -> str:
    base = next((one.lemma for one in readings(found["doing"].lower()) if one.form is Form.ING), "")
    return f" and {base} " if base else found[0]


def _hear_more(found: re.Match[str]) -> str:
    return "" if found[0].lower().startswith("fingers") else "to hear more about "
