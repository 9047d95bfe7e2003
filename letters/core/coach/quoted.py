"""Whether words are quoted: what somebody else wrote is not the writer's slip."""

from __future__ import annotations

import re
from functools import lru_cache

_QUOTED = re.compile(r"[\"“]([^\"“”\n]{1,120})[\"”]|‘([^‘’\n]{1,120})’(?!\w)")


@lru_cache(maxsize=64)
def _places(text: str) -> tuple[tuple[int, int], ...]:
    """Where quotations begin and end."""
    return tuple(found.span() for found in _QUOTED.finditer(text))


def quoted(text: str, start: int) -> bool:
    """Whether the words at this place of the text stand between quotation marks."""
    return any(begin <= start < end for begin, end in _places(text))
