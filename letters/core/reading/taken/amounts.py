"""Puts an amount with what it tells of: "dust costs them more. Nearly 7% before a wash", "vans, there's only 3"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import lower_first
from letters.core.language.words.row import words_of

_ABOUT = (
    r"(?:nearly|about|almost|around|up to|over|roughly|at least|only|just|some|maybe|more than|less than|as much as)"
)
_COUNT = (
    r"(?:\d[\d.,]*|one(?= (?:in|out of) )|half|twice|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty"
    r"|fifty|a hundred)"
)
_AMOUNT = re.compile(
    rf"(?<=[a-z]{{2}})[.!] (?P<amount>(?:(?:{_ABOUT} )+{_COUNT}|\d[\d.,]* ?(?:%|percent|per cent))[^.!?,;]*)"
    r"(?=[.!]? |[.!]?$)",
    re.IGNORECASE,
)
_NAMED_FIRST = re.compile(
    r"^(?:that )?(?:the |their |your )?(?P<things>(?:[a-z'-]+ ){0,2}[a-z'-]+)(?:,| -|:) "
    r"(?P<are>there(?:'s|s|'re| is| are)|(?:they|we|you)(?:(?:'ve| have)?(?: got)?| only have)) "
    rf"(?P<about>(?:{_ABOUT} )*)(?P<count>none|one|\d+|{_COUNT}|a few|a couple)"
    r"(?=[.,;]|$| (?:that|who|which|on|in|at|for|to|of|with|and|left|per|now|so|a|working|free|open)\b)",
    re.IGNORECASE,
)
"""A thing put first and then counted: "wheelchairs, there's only about 9 on the go"."""
_WAIT = re.compile(
    r"(?<=\w), (?P<count>\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -]"
    r"(?P<unit>minute|hour|day|week|fortnight|month|year)s?'? "
    r"(?P<thing>(?:wait|queue|delay|backlog|waiting list)s?)(?=$|[.,;])",
    re.IGNORECASE,
)
"""How long something has to be waited for, hung on loosely: "can't get slate, 12-week wait"."""


def with_amounts(text: str) -> str:
    """The text with every bare amount as the end of the clause before it, and what is counted after its number."""
    return _WAIT.sub(_with_wait, _AMOUNT.sub(_beside, _NAMED_FIRST.sub(_counted, text)))


def _with_wait(found: re.Match[str]) -> str:
    """How long it has to be waited for, as what goes with the rest: "with a 12-week wait"."""
    one = found["count"].lower() in {"a", "an"}
    wait = f"{found['unit']}'s {found['thing']}" if one else f"{found['count']}-{found['unit']} {found['thing']}"
    return f", with {wait if found['thing'].endswith('s') else with_article(wait)}"


def _counted(found: re.Match[str]) -> str:
    """How many there are, of what was put first: "there are only about 9 wheelchairs"."""
    things, count = lower_first(found["things"]), found["count"].lower()
    number, last = "no" if count == "none" else found["count"], words_of(things)[-1]
    if count == "one":
        things = f"{things[: last.start]}{last.lemma}"
    if not found["are"].lower().startswith("there"):
        return f"{found['are']} {found['about']}{number} {things}"
    many = count != "one" and last.lower != last.lemma and not last.lower.endswith("ing")
    return f"there {'are' if many else 'is'} {found['about']}{number} {things}"


_FEW = 5
"""Words of a thing that is only named, and can have its amount beside it: "no-shows, about one in five"."""


def _beside(found: re.Match[str]) -> str:
    before = found.string[: found.start()].rpartition(". ")[2]
    few = verdict(before) is Verdict.PHRASE and len(before.split()) <= _FEW
    told = (few or verdict(before) is Verdict.CLAUSE) and verdict(found["amount"]) is Verdict.PHRASE
    return f", {lower_first(found['amount'])}" if told else found[0]
