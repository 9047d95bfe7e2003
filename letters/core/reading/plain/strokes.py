"""Makes a list of what was parted by strokes with room around them: "bent it / made me do it again"."""

from __future__ import annotations

import re

_OFFERS = frozenset({"future_role", "follow"})
_GIFT = re.compile(r"(?:the|an?|all|my)\b|[a-z]+ing\b")


def without_strokes(name: str, text: str) -> str:
    """The answer to the question of that name as one list."""
    *first, last = text.split(" / ")
    gift = name == "thanks_for" and _GIFT.match(last)
    joint = ", and for" if gift else " or" if name in _OFFERS else " and"
    return f"{', '.join(first)}{joint} {last}" if first else last
