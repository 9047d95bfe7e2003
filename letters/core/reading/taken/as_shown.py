"""Tells what was shown or said of a lesson in clauses: "him saying that half of them stay" is that he said so."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first, upper_first
from letters.core.reading.taken.hung_clauses import clauses_apart

_SHOWN = re.compile(
    r"how |the (?!one\b|time\b|day\b|moment\b)[a-z]+ (?:he|she|they|you) [^,.;]+, [^,.;]+$", re.IGNORECASE
)
_FROM_HOW = re.compile(r"^from (?=how\b)", re.IGNORECASE)
_HIM_SAYING = re.compile(r"^(?P<who>him|his|her|them|their) saying (?:that )?(?=[a-z])", re.IGNORECASE)
_HE = {"him": "he", "his": "he", "her": "she", "them": "they", "their": "they"}


def as_shown(text: str) -> str:
    """What was shown with what it showed apart, and what was said as somebody's saying."""
    text = _FROM_HOW.sub("", text)
    text = clauses_apart(text) if _SHOWN.match(text) else text
    return _HIM_SAYING.sub(lambda found: f"{_HE[found['who'].lower()]} said ", text)


_WHILE_THERE = re.compile(
    r"^(?P<doing>(?:walking|standing|sitting|waiting|driving|queue?ing|looking round) [^,.;]+), "
    r"(?!I\b)(?P<then>[^,;.]+)",
    re.IGNORECASE,
)
"""What the writer was at when somebody else did something: "walking through at lunch, nobody was shouting"."""


def _as_i_was(found: re.Match[str]) -> str:
    whole = verdict(found["then"]) is Verdict.CLAUSE
    return f"I was {lower_first(found['doing'])}, and {found['then']}" if whole else found[0]


_MISSED = re.compile(r"^(?:missed|forgot|misread|skipped|overlooked|misheard|fluffed|mumbled|rambled|waffled) ")
"""What only the writer does amiss there."""
_SOME_DID = re.compile(
    r"^(?P<thing>(?:the|his|her|an?|that) [a-z' -]{2,30}), (?P<who>(?:the|an?|one|everyone|nobody) [^,;.]+)(?=[.]?$)"
)


def _apart(found: re.Match[str]) -> str:
    """What was there and what somebody did then: "the mock call, the lady at the next desk was laughing"."""
    apart = verdict(found["who"]) is Verdict.CLAUSE and verdict(found["thing"]) is Verdict.PHRASE
    apart = apart and _ONCE.match(found["thing"]) is None
    return f"{found['thing']}. {upper_first(found['who'])}" if apart else found[0]


_ONCE = re.compile(r"(?:the|that|this|each|every) (?:[a-z]+ )?time ", re.IGNORECASE)
"""When it was, which stands before its clause: "the one time they did, a wheel came off"."""
_I_COULD_NOT = re.compile(
    r"^(?P<thing>(?:the|his|her|their|an?|that) [^,.;]{2,40}), "
    r"(?=(?:couldn't|could not|didn't|did not|forgot|froze|struggled|panicked|guessed|rushed|messed) )",
    re.IGNORECASE,
)
"""What the writer failed to do, told without its "I": "the test, couldn't do the lookup one"."""


def as_i_was(text: str) -> str:
    """What the writer was at, with its "I was", where somebody else did something; what went wrong, with its "I"."""
    text = _SOME_DID.sub(_apart, _I_COULD_NOT.sub(r"\g<thing>. I ", _MISSED.sub(r"I \g<0>", text)))
    return _WHILE_THERE.sub(_as_i_was, text)
