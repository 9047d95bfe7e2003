"""Knows a kindness that needs no mending: whole sentences of what was done, in words a letter can take over."""

from __future__ import annotations

import re

from letters.core.reading.plain.sound_english import is_sound

_TOLD_OF = re.compile(
    r"^(?:(?:it|that|this) (?:was|wasn't|is|isn't|had to be)|(?:you|one) could|I (?:didn't|did not|never|had not|hadn't"
    r"|thought|found)|at least|without) ",
    re.IGNORECASE,
)
"""What tells first what came, what anybody saw or what was looked for, which the letter says in its own way."""
_WORD_FOR_WORD = re.compile(
    r"\b(?:he|she|they|and|[A-Z][a-z]+) (?:said|wrote|told me)\b.*\b(?:we|our|us|you|your|mate|bless)\b"
    r"|\b(?:it said|said it|said to|said the same|usual|could(?:'ve| have)|didn't have to|not only sorry"
    r"|which (?:was|is) (?:weird|odd)|to my face (?:the|my|it|I))\b"
)
"""What was said to the writer in its own words, which a letter tells of the writer."""


def stands(text: str) -> bool:
    """Whether an account is good English of which only the person is to be turned."""
    return is_sound(text) and not _TOLD_OF.match(text) and not _WORD_FOR_WORD.search(text)
