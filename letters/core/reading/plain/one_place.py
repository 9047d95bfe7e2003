"""Gives one place that somebody worked or waited in its article: "in dementia ward in Cebu" is in a dementia ward."""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class

_PLACE = (
    r"(?:ward|library|kitchen|bakery|hotel|shop|factory|warehouse|restaurant|farm|office|lab|laboratory|garage|clinic"
    r"|nursery|hospital|supermarket|pharmacy|museum|depot|workshop|laundry|salon|cafe|canteen|quarry|sawmill|dairy"
    r"|call cent(?:re|er)|care home|nursing home|bank)"
)
_BARE = re.compile(
    rf"\b(?P<where>(?i:in|at|for|to|from)) (?P<place>(?P<kind>(?:[a-z][a-z-]+ ){{0,2}}){_PLACE})"
    r"(?=$|[.,;]| (?:in|at|on|near|by|for|during|since|and|so|they|we|where|with|who) ?"
    r"| (?:\d|two|three|four|five|six|seven|eight|nine|ten))"
)
_LEFT_BARE = frozenset({"hospital", "nursery", "farm", "bank", "office", "warehouse", "to", "from"})
"""Places that may stand bare, alone or after these words."""
_IN_YEAR = re.compile(r"(?P<where>\b(?:in|at|near) [A-Z][a-z]+) (?P<year>(?:19|20)\d\d)(?=$|[.,;])")


def in_one_place(text: str) -> str:
    """The text with an article before every single place that stands bare, and "in" before a year."""
    return _IN_YEAR.sub(r"\g<where> in \g<year>", _BARE.sub(_in_a, text))


def _in_a(found: re.Match[str]) -> str:
    kind = found["kind"].split()
    plain = all({Class.NOUN, Class.ADJECTIVE, Class.VERB} >= {one.cls for one in readings(word)} for word in kind)
    alone = kind == ["head"] or (not kind and (found["place"] in _LEFT_BARE or found["where"] in _LEFT_BARE))
    return found[0] if alone or not plain else f"{found['where']} {with_article(found['place'])}"
