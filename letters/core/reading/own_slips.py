"""Gives a note of the writer's own work the small words it lost, before its deeds are read: "live on one of them"."""

from __future__ import annotations

import re

from letters.core.language.articles import with_article
from letters.core.language.persons import means_somebody
from letters.core.language.tagging import Class, Form
from letters.core.language.tagging_lexicon import readings
from letters.core.language.verbs import ing

_TIME = r"(?:\d+|[a-z]+) (?:years?|months?|seasons?|summers?|winters?)"
_SAME = re.compile(
    r", (?:(?:the )?same(?: here| there| again)?"
    r"|(?:a )?different [a-z]+,? but (?:still|similar|hey|anyway|you know))[.]?$",
    re.IGNORECASE,
)
"""A tail that only says that it was the same, or not quite: "..., different beast but still"."""
_NOW = re.compile(
    r"^(?:I )?(?P<do>live (?=(?:on|in|near|next|by|beside|with|above|opposite|just|about|down|up|round|out)\b)"
    r"|own (?=(?:\d|an?|two|three|four|five|six|some|my)\b)"
    r"|(?:relief|freelance|stage|floor|project|part-time|full-time|dry|bulk) (?=[a-z]{2,}ed\b))",
    re.IGNORECASE,
)
"""A deed whose first word may be taken for a quality or a thing: "live next to one", "relief milked"."""
_WAS_DOING = re.compile(rf"^(?:I )?(?:was|have been) (?P<time>{_TIME}) (?P<do>[a-z]{{3,}}) (?=[a-z])", re.IGNORECASE)
_BY_A_PLACE = re.compile(
    r"(?P<worked>\bworked\b[^,.;]{0,25}?) by (?=(?:an?|the) (?:[a-z]+ ){0,2}"
    r"(?:factory|company|firm|shop|bakery|hotel|farm|hospital|school|bank|restaurant|warehouse|workshop)\b)",
    re.IGNORECASE,
)
_WAS_POST = re.compile(
    rf"^(?P<was>(?:I )?(?:was|have been|am)) (?P<post>(?:[a-z]+ )?[a-z]+)"
    rf"(?= (?:for )?{_TIME}\b|[.]?$)",
    re.IGNORECASE,
)
_MANY_OR_NONE = frozenset({
    "agency", "staff", "team", "crew", "people", "family", "government", "police", "army", "navy", "union", "council",
    "company", "management", "security", "never", "under", "over", "ever", "after",
})  # fmt: skip


def own_mended(text: str) -> str:
    """The note with its "I", its article and its preposition, and without a tail that tells nothing."""
    text = _NOW.sub(lambda found: f"I {found['do'].lower()}", _SAME.sub("", text))
    text = _BY_A_PLACE.sub(r"\g<worked> at ", _WAS_DOING.sub(_spent_doing, text))
    return _WAS_POST.sub(_was_one, text)


def _spent_doing(found: re.Match[str]) -> str:
    """How long something was done, told in the bare form: "I was two years check moisture"."""
    bare = any(one.form is Form.BASE and one.cls is Class.VERB for one in readings(found["do"].lower()))
    return f"spent {found['time']} {ing(found['do'].lower())} " if bare else found[0]


def _was_one(found: re.Match[str]) -> str:
    """What the writer was, with its article: "I was guide four years"."""
    *before, head = found["post"].lower().split()
    classes = {one.cls for one in readings(head)}
    one = means_somebody(head) and head not in _MANY_OR_NONE and not classes & {Class.ADJECTIVE, Class.ADVERB}
    named = all({Class.NOUN, Class.ADJECTIVE} & {one.cls for one in readings(word)} for word in before)
    return f"{found['was']} {with_article(found['post'])}" if one and named else found[0]
