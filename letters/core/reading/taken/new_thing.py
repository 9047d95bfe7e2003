"""Tells a new thing as it is, without what says nothing of it, and apart from what is said of it.

"The rule of two: no child is ever alone" is the rule of two, and that no child is.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import upper_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class

_LABEL = re.compile(
    r"^(?:an?|the|this) (?:new |big |growing )?(?:trend|thing|fact), (?:that )?(?=[a-z]+(?: [a-z]+)? [a-z]+ )",
    re.IGNORECASE,
)
"""A word that names nothing by itself before what is told: "a trend, customers want repairs"."""
_UNKNOWN_WAS = re.compile(
    r"^(?P<lead>(?:I )?(?:(?:never|didn't|did not|hadn't) (?:even )?(?:know|knew|known|realised?|realized?)"
    r"|(?:had )?no (?:idea|clue)) (?:that )?)(?P<what>[^.,;]{3,40}?) (?P<be>was|were|could) "
    r"(?![^.]*\b(?:by|once|ago|originally|invented|founded|first|built|during|before|until|in (?:the )?1\d|in 20)\b)",
    re.IGNORECASE,
)
_IS_NOW = {"was": "is", "were": "are", "could": "can"}
"""What was not known then and is so now: "never knew seaweed was used in toothpaste"."""
_NAMED = re.compile(
    r"^(?P<lead>(?:(?:I(?:'d| had)? )?never heard of )?)"
    r"(?P<named>(?!how\b|what\b|why\b|to\b|that\b|it\b)[^,.:;]{3,40}): (?P<that>(?:that )?)(?=[a-z\"])",
    re.IGNORECASE,
)
"""A thing named before what it says: "the rule of two: no child is ever alone"."""
LEARNED_MUCH = re.compile(
    r"^I(?:'ve| have)? (?:also )?(?:learned|learnt|found out|picked up|took away|discovered) "
    r"(?=(?:a (?:whole |great |good )?(?:lot|bit|deal)|lots|loads|so much|plenty) (?:more )?(?:about|from)\b)",
    re.IGNORECASE,
)
"""Before how much was learned: "I learned a lot about bees"."""
_NOTHING_NEW = re.compile(r"^nothing (?:really |much |very )?new(?: really| to me)?,? but (?=[a-z])", re.IGNORECASE)
_CALLED = re.compile(
    r"(?<=[a-z])(?:,| -|:) (?P<name>(?!which\b|and\b|so\b|as\b|what\b)[\w'-]+(?: [\w'-]+){0,3}),? "
    r"(?P<who>they|people) call it(?=$|[.,])"
)
"""The name they have for it, behind it: "apprentices teaching managers, reverse mentoring they call it"."""
_THE_WAY = re.compile(
    r"^(?P<way>the way [^,.;]+?) (?:was|is) (?:(?:really|very|so|quite|pretty) )?"
    r"(?:clever|neat|impressive|brilliant|smart|interesting|cool|new)[.]?$",
    re.IGNORECASE,
)
"""A way of doing it, which is the new thing itself: "the way they hand over with a photo was clever"."""
_NEVER_HEARD = re.compile(
    r"(?<=[a-z])[,.;] (?:and )?(?:I(?:'d| had)? )?never (?:even )?heard (?:of|about) (?:it|them|that|this)"
    r"(?: before| till then| until then)?(?=[,.;]|$)"
    r"|(?<=[a-z\"'])[,.;:]? (?:I(?:'d| had)? )?never heard (?:of )?(?:that|the|this) "
    r"(?:phrase|word|term|expression|name)(?: before)?(?=[,.;]|$| but\b)",
    re.IGNORECASE,
)
"""What the letter says anyhow of a new thing."""


def _unheard(found: re.Match[str]) -> str:
    return "," if found.string.startswith(" but", found.end()) else ""


def as_new(text: str) -> str:
    """A new thing as it is now, without a word that names nothing, and what it says as a sentence."""
    text = _UNKNOWN_WAS.sub(lambda was: f"{was['lead']}{was['what']} {_IS_NOW[was['be'].lower()]} ", text)
    text = _LABEL.sub("", text) if verdict(_LABEL.sub("", text)) is Verdict.CLAUSE else text
    text = _CALLED.sub(r", which \g<who> call \g<name>", text)
    text = _THE_WAY.sub(r"\g<way>", _NOTHING_NEW.sub("", text))
    return _named(LEARNED_MUCH.sub("", _NEVER_HEARD.sub(_unheard, text)))


def _named(text: str) -> str:
    """A thing named before what it says, apart from it; how something is done keeps its colon."""
    found = _NAMED.match(text)
    if found is None or words_of(found["named"])[0].cls is Class.VERB or verdict(found["named"]) is not Verdict.PHRASE:
        return text
    told = text[found.end() :]
    clause = found["that"] or verdict(told.partition(". ")[0]) is Verdict.CLAUSE
    return f"{found['lead']}{found['named']}. {upper_first(told)}" if clause else text
