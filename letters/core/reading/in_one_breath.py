"""Puts straight what people type who tell a thing as it went: the steps of a tale, a cause first, an apology last."""

from __future__ import annotations

import re

from letters.core.reading.plain.causes import effect_after
from letters.core.reading.plain.matter import DEEDS

_CAUSED = frozenset({"enjoyed", "challenge", "topic", "standing", "lesson"})
_I_COULD_SEE = re.compile(
    r"(?P<lead>(?:^|[,.;] |\b)(?:and |but |so )?)(?<!how )(?<!where )(?<!that )(?<!if )(?<!what )(?<!so )"
    r"\b(?P<you>[Yy]ou) could (?P<sense>see|hear|feel|smell|tell)(?= (?:that |how )?(?:it|he|she|they|the|his|her)\b)"
)
"""What anybody could see who was there: "you could see that it still bothered him"."""
_SORRY_AGAIN = re.compile(
    r",? (?:and )?(?:i'm |i am )?(?:so |really |very )?sorry (?:again|about that|for that|once more)(?=[.!]*$)",
    re.IGNORECASE,
)
_AND_THEN = re.compile(
    r",? and then (?P<who>I|we|he|she|they|you|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?!and\b)(?=[a-z]+\b)(?![a-z]+ing\b)"
)
_AT_LAST = re.compile(r",? and (?P<when>at the end|in the end|at last|after that|afterwards),? (?=(?:I|we|he|she|they|it) )")
_FIRST = re.compile(r"^first,? (?=(?:the|an?|their|his|her|my)\b)", re.IGNORECASE)


def step_by_step(name: str, text: str) -> str:
    """The cleaned answer to the question `name` with each step of what it tells where it can be read."""
    text = _SORRY_AGAIN.sub("", _I_COULD_SEE.sub(r"\g<lead>I could \g<sense>", text))
    text = effect_after(text) if name in _CAUSED else text
    if name == "enjoyed":
        return _AT_LAST.sub(_then, _FIRST.sub("", text))
    return _AT_LAST.sub(_then, _AND_THEN.sub(_then_who, text)) if name in DEEDS else text


def _then_who(found: re.Match[str]) -> str:
    """The next thing that happened, as a sentence of its own."""
    return f". Then {found['who']} "


def _then(found: re.Match[str]) -> str:
    return f". {found['when'].capitalize()} "
