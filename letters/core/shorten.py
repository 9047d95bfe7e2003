"""Cuts the longest answers back where a letter would grow too long; what is cut is still in the draft."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from letters.core.material import Material

_TAKEN = frozenset({"challenge", "topic", "lesson", "made_clear"})
"""Facts whose second sentence is often their point."""
_POINT = 40
"""Words of remainder a short head may keep, however long the letter."""
_LONGEST = 26
"""Words a fragment keeps when a letter is too long."""
_STANDS_ALONE = 6
"""Words of a fragment that say enough without the sentences after it."""


def shortened(materials: Mapping[str, Material], words: int = 1) -> dict[str, Material] | None:
    """The materials cut back little by little until so many words are gone; None when nothing can go any more."""
    left, shorter = words, None
    while left > 0 and (cut := _shortened(shorter or materials)) is not None:
        left -= _length(shorter or materials) - _length(cut)
        shorter = cut
    return shorter


def _length(materials: Mapping[str, Material]) -> int:
    return sum(len(" ".join((one.text, *one.rest)).split()) for one in materials.values())


def _shortened(materials: Mapping[str, Material]) -> dict[str, Material] | None:
    """The materials with one cut back a little.

    First go the further sentences of what says enough without them, then what follows the last "and" of a long clause,
    and last of all the sentences a short head ("the climb") lives on.
    """
    for cut in (_spared, _clipped, _last_bared):
        if (shorter := cut(materials)) is not None:
            return shorter
    return None


def _spared(materials: Mapping[str, Material]) -> dict[str, Material] | None:
    whole = {name: one for name, one in materials.items() if len(one.text.split()) >= _STANDS_ALONE}
    trailing = {name: one for name, one in whole.items() if one.rest and name not in _TAKEN}
    bared = _bared(trailing or whole)
    return None if bared is None else {**materials, **bared}


_REMARK = re.compile(
    r"(?:It|That|This|They|You|Everyone|Everybody|Everything|All) (?:was|were|is|are|'s) (?:all |also )?"
    r"(?:so|very|really|such|great|good|nice|fun|lovely|amazing|interesting|beautiful|brilliant|kind|a lot)\b"
    r"|I (?:mean|'ll|will|won't|shall|still|do(?:n't| not)|loved|liked|enjoyed|was (?:so|very|really)|nearly|could not"
    r"|couldn't|did(?:n't| not)) |It was (?:[\w-]+ ){1,2}out\b|(?:Nobody|Not many|Most) [^.]{0,40}\.$"
)
"""What was felt or thought about it: the first to go, before anything that happened."""


_THANKS = re.compile(r"^(?:[^,]+, t|T)hank you for ")
"""What another reader is thanked for, who would go without thanks."""


def _dullest(materials: Mapping[str, Material]) -> str:
    """The material whose last sentence is missed least: a remark on it, or else the end of the longest remainder."""
    materials = {name: one for name, one in materials.items() if one.rest and not _THANKS.search(one.rest[-1])}
    remarked = [name for name, one in materials.items() if _REMARK.match(one.rest[-1])]
    return max(remarked or materials, key=lambda name: len(" ".join(materials[name].rest)), default="")


def _bared(materials: Mapping[str, Material]) -> dict[str, Material] | None:
    """The materials without the sentence that is missed least."""
    trailing = _dullest(materials)
    if not trailing or not materials[trailing].rest:
        return None
    return {**materials, trailing: replace(materials[trailing], rest=materials[trailing].rest[:-1])}


def _last_bared(materials: Mapping[str, Material]) -> dict[str, Material] | None:
    """The materials without the last sentence a short head lives on, where those run very long."""
    long = any(len(" ".join(one.rest).split()) > _POINT for one in materials.values())
    return _bared(materials) if long else None


def _clipped(materials: Mapping[str, Material]) -> dict[str, Material] | None:
    """The materials with the longest clause up to its last "and" within bounds."""
    longest = max(materials, key=lambda name: len(materials[name].text), default="")
    kept = _cut(materials[longest].text) if longest else ""
    if not kept:
        return None
    return {**materials, longest: replace(materials[longest], text=kept, deed="")}


def _cut(text: str) -> str:
    """A long text up to the last "and" or comma within bounds; empty when it is short or cannot be cut."""
    words = text.split()
    if len(words) <= _LONGEST:
        return ""
    end = next((at for at in range(_LONGEST, 6, -1) if words[at] in {"and", "but", "so", "because"}), 0)
    return " ".join(words[:end]).rstrip(",;")
