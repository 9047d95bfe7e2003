"""Knows an account of the writer's own work that is whole as it stands, or is a span of time with what came of it."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.figures import WRITTEN_OUT

TAILED = re.compile(r", (?:so|which|and)\b|\bso (?:I|that(?! (?:nobody|no one|everyone|they|people|we|he|she|the)))\b")
"""Where the writer draws a conclusion."""
_SPAN_FIRST = re.compile(
    rf"(?:over |about |nearly )?(?:\d+|an?|{WRITTEN_OUT}|several|many|a few)"
    r" (?:years|months|weeks|summers|seasons|winters) (?:on|in|at|with|of|as) ",
    re.IGNORECASE,
)
_SO_I = re.compile(r",? (?:so|and) I\b")
"""A span of time and what came of it: "12 years on the vans, so I have had a few tickets"."""
_TAUGHT_ME = re.compile(
    r"(?:\w+ )?[\w+]+ (?:years?|months?|weeks?|seasons?)\b [^,.;]*\b(?:taught|showed|gave|cured|made|told) me\b"
)
"""What some time did to the writer: "five years in one place taught me that"."""
_AS_ONE_I = re.compile(r"(?:as|when) (?:an?|the|my) [a-z -]+,? I (?:had to )?[a-z]+", re.IGNORECASE)
"""What the writer did in a post that is named first: "as a porter I moved 30 beds"."""
_MY_KIN = re.compile(
    r"(?:my|our) (?:own |late |older |younger |best )?(?:mum|mom|dad|mother|father|husband|wife|partner|dog|cat|boss"
    r"|son|daughter|sister|brother|nan|gran|grandad|grandma|grandmother|grandfather|uncle|aunt|cousin|friend|neighbour"
    r"|flatmate|kids|parents)"
    r" (?:[a-z]+s|has|is|was|had|were|are|have|died|worked|ran|lost|got|did) [a-z]",
    re.IGNORECASE,
)
"""What one of the writer's own does: "my husband works nights"."""


_BEFORE_I = re.compile(
    r"(?:before|after|until|once|while|when) (?:I|we) [^.;]+? (?:I|we) [a-z]+ [^.;]*, (?:where|which|who|whose) ",
    re.IGNORECASE,
)
"""What the writer did at its time, which is told first: "before I moved to Glasgow I kept the books, where ..."."""


def is_whole(text: str) -> bool:
    """Whether a text is a clause of its own: what some time taught the writer, what a post or one of the family did."""
    of_kin = _MY_KIN.match(text) is not None and TAILED.search(text) is None
    timed = _BEFORE_I.match(text) is not None and TAILED.search(text) is None
    return of_kin or _TAUGHT_ME.match(text) is not None or _AS_ONE_I.match(text) is not None or timed


def is_time_spent(text: str) -> bool:
    """Whether a span of time comes first and what came of it follows."""
    tail = _SO_I.search(text) if _SPAN_FIRST.match(text) else None
    return tail is not None and verdict(text[: tail.start()]) is Verdict.PHRASE
