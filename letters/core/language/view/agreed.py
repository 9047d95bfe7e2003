"""Whether a text that was turned to the reader has all its verbs turned too."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import Class, readings

_NOT_AGREED = re.compile(
    r"\byou (?!always|perhaps|yourselves|sometimes|besides|nowadays|afterwards|guys|thus|plus|this|his|its|was"
    r"|hers|yours|ours|theirs)"
    r"(?P<verb>[a-z]{2,}[^s\W]s)\b",
    re.IGNORECASE,
)
"""A verb left as it was for "he" or "she": a word the tagger does not know."""


def is_left_over(text: str) -> bool:
    """Whether a verb still stands as after "he" or "she"; a thing may follow "you": "they bring you tomatoes"."""
    found = _NOT_AGREED.search(text)
    return found is not None and {one.cls for one in readings(found["verb"].lower())} != {Class.NOUN}
