"""Cuts the longest answers back where a letter would grow too long; what is cut is still in the draft."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from letters.core.material import Material

_TAKEN = frozenset({"challenge", "topic", "lesson", "lesson_from", "made_clear"})
"""Facts whose second sentence is often their point."""
_TALES = frozenset({"experience"})
"""Facts that tell a tale, which is nothing without its outcome."""
_POINT = 40
"""Words of remainder a short head may keep, however long the letter."""
_LONGEST = 22
"""Words a fragment keeps when a letter is too long."""
_LONG = 16
"""Words it keeps when all that is not enough."""
_LEAST = 7
"""Words that must be left of one."""
_STANDS_ALONE = 6
"""Words of a fragment that say enough without the sentences after it."""


def unremarked(materials: Mapping[str, Material]) -> dict[str, Material] | None:
    """The materials without one remark at the end of what says enough without it; None when there is none."""
    remarked = {name: one for name, one in _whole(materials).items() if one.rest and _REMARK.match(one.rest[-1])}
    bared = _bared(remarked)
    return None if bared is None else {**materials, **bared}


def shortened(materials: Mapping[str, Material], words: int = 1, *, hard: bool = False) -> dict[str, Material] | None:
    """The materials cut back little by little until so many words are gone; None when nothing can go any more.

    `hard` cuts clauses of middling length too.
    """
    left, shorter = words, None
    while left > 0 and (cut := _shortened(shorter or materials, _LONG if hard else _LONGEST)) is not None:
        left -= _length(shorter or materials) - _length(cut)
        shorter = cut
    return shorter


def without_scene(materials: Mapping[str, Material]) -> dict[str, Material] | None:
    """The materials without the last sentence on what brought a lesson home; None when there is none."""
    scene = _bared({name: one for name, one in materials.items() if name == "lesson_from"})
    return None if scene is None else {**materials, **scene}


def _length(materials: Mapping[str, Material]) -> int:
    return sum(len(" ".join((one.text, *one.rest)).split()) for one in materials.values())


def _shortened(materials: Mapping[str, Material], most: int) -> dict[str, Material] | None:
    """The materials with one cut back a little.

    First go the further sentences of what says enough without them, then what follows the last "and" of a long clause,
    and last of all the sentences a short head ("the climb") lives on.
    """
    return _spared(materials) or _clipped(materials, most) or _last_bared(materials)


def _spared(materials: Mapping[str, Material]) -> dict[str, Material] | None:
    whole = {name: one for name, one in _whole(materials).items() if not _is_scene(name, one)}
    trailing = {name: one for name, one in whole.items() if one.rest and name not in _TAKEN | _TALES}
    bared = _bared(trailing or whole)
    return None if bared is None else {**materials, **bared}


def _is_scene(name: str, one: Material) -> bool:
    """Whether it tells on what brought a lesson home, and is no mere remark on it."""
    return name == "lesson_from" and bool(one.rest) and _REMARK.match(one.rest[-1]) is None


def _whole(materials: Mapping[str, Material]) -> dict[str, Material]:
    """The materials that say enough without the sentences after them."""
    return {name: one for name, one in materials.items() if len(one.text.split()) >= _STANDS_ALONE}


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
    materials = {
        name: one
        for name, one in materials.items()
        if one.rest and not _THANKS.search(one.rest[-1]) and (name not in _TALES or _REMARK.match(one.rest[-1]))
    }
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


def _clipped(materials: Mapping[str, Material], most: int) -> dict[str, Material] | None:
    """The materials with the longest clause that can be cut back; last of all what brought a lesson home."""
    longest = sorted(materials.keys() - _TALES, key=lambda name: (name == "lesson_from", -len(materials[name].text)))
    for name in longest:
        one = materials[name]
        kept = _cut(one.text, most)
        said = name == "lesson_from" and '"' in one.text[len(kept) :]  # what was said is its point
        if kept and not said:
            return {**materials, name: replace(one, text=kept, deed=kept if one.deed == one.text else "")}
    return None


def _cut(text: str, most: int) -> str:
    """A longer text up to the last place within so many words where it can end; empty when there is none."""
    words = text.split()
    if len(words) <= most:
        return ""
    ends = (at for at in range(most, _LEAST - 1, -1) if _hinges(words, at))
    return next((kept for at in ends if _can_end(kept := " ".join(words[:at]).rstrip(",;"))), "")


_HINGES = frozenset({"and", "but", "so", "because", "while", "although", "though"})
_RELATIVES = frozenset({"which", "who", "where", "whose", "when", "since", "as", "with", "including"})
"""Words that a clause may end before, where a comma stands there."""
_OPEN = re.compile(
    r"^(?:if|when|because|although|though|since|as|while|after|before|once|until|unless)\b[^,]*$"
    r"|\b(?:between|both|either|not only) (?:(?! and | or )[^,])*$|\b(?:the|a|an|of|to|for|so|even|just|only|not"
    r"|and|or|but|then|because|when|which|who|with|as|that)$",
    re.IGNORECASE,
)
"""What a clause cannot end on: a condition without what it leads to, the first of two."""


def _hinges(words: list[str], at: int) -> bool:
    """Whether a new part begins at that word."""
    return words[at] in _HINGES or (words[at - 1].endswith(",") and words[at] in _RELATIVES)


def _can_end(kept: str) -> bool:
    """Whether a clause may stop there, with nothing left open."""
    closed = kept.count("(") == kept.count(")") and kept.count('"') % 2 == 0
    return closed and not _OPEN.search(kept)
