"""Cuts the longest answers back where a letter would grow too long; what is cut is still in the draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from letters.core.material import Material

_LONGEST = 26
"""Words a fragment keeps when a letter is too long."""


def shortened(materials: Mapping[str, Material]) -> dict[str, Material] | None:
    """The materials with the longest cut back a little: its last further sentence, or what follows its last "and".

    None when nothing can go any more.
    """
    trailing = max(materials, key=lambda name: len(" ".join(materials[name].rest)), default="")
    if trailing and materials[trailing].rest:
        return {**materials, trailing: replace(materials[trailing], rest=materials[trailing].rest[:-1])}
    longest = max(materials, key=lambda name: len(materials[name].text), default="")
    kept = _cut(materials[longest].text) if longest else ""
    if not kept:
        return None
    standing = _cut(materials[longest].standing) or materials[longest].standing
    return {**materials, longest: replace(materials[longest], text=kept, standing=standing, deed="")}


def _cut(text: str) -> str:
    """A long text up to the last "and" or comma within bounds; empty when it is short or cannot be cut."""
    words = text.split()
    if len(words) <= _LONGEST:
        return ""
    end = next((at for at in range(_LONGEST, 6, -1) if words[at] in {"and", "but", "so", "because"}), 0)
    return " ".join(words[:end]).rstrip(",;")
