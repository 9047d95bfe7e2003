"""Several things named in one breath, the British or the American way."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.letter import English

_PAIR = 2


def and_list(items: Sequence[str], english: English = English.AMERICAN, *, word: str = "and") -> str:
    """The items as "A, B and C" (British) or "A, B, and C"; semicolons where an item has a comma of its own."""
    parts = [item for item in items if item]
    if len(parts) <= 1:
        return "".join(parts)
    inner_comma = any("," in part for part in parts)
    if len(parts) == _PAIR and not inner_comma:
        return f" {word} ".join(parts)
    comma = "; " if inner_comma and len(parts) > _PAIR else ", "
    serial = english is English.AMERICAN or inner_comma or any(f" {word} " in part for part in parts)
    last = f"{comma.rstrip()} {word} " if serial and len(parts) > _PAIR else f" {word} "
    return comma.join(parts[:-1]) + last + parts[-1]
