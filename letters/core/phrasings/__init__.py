"""The phrasings themselves: one text file per part of the letter, read once. See docs/composer.md."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources

from letters.core.language.words.spelling import spelled
from letters.core.letter import English, Tone
from letters.core.phrase import Group, Sequence, Slot, parse

PLACES = ("open", "later")


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way of saying a part of the letter in one tone.

    `place` is "open", "later" or "" for anywhere; `name` tells it from all other phrasings.
    """

    part: str
    key: str
    tone: Tone
    place: str
    template: str
    name: str


@cache
def phrasings(part: str, tone: Tone) -> tuple[Phrasing, ...]:
    """All phrasings of a part of the letter in one tone, in the order they are written."""
    return tuple(phrasing for phrasing in _read(part) if phrasing.tone is tone)


@cache
def parsed(phrasing: Phrasing, english: English) -> Sequence:
    """The phrasing's template as a tree, with our words spelled the British or the American way."""
    return _respell(parse(phrasing.template), english)


@cache
def _read(part: str) -> tuple[Phrasing, ...]:
    text = resources.files(__package__).joinpath(f"{part}.txt").read_text("utf-8")
    found: list[Phrasing] = []
    tone = Tone.WARM
    for line in text.splitlines():
        if line.startswith("["):
            tone = Tone(line.strip("[] "))
        elif line and not line.startswith("#"):
            head, template = line.split(": ", 1)
            key, *places = head.split()
            found.append(Phrasing(part, key, tone, "".join(places), template, f"{part}/{key}"))
    return tuple(found)


def _respell(nodes: Sequence, english: English) -> Sequence:
    return tuple(_respell_node(node, english) for node in nodes)


def _respell_node(node: str | Slot | Group, english: English) -> str | Slot | Group:
    if isinstance(node, str):
        return spelled(node, english)
    if isinstance(node, Slot):
        return node
    return Group(tuple(_respell(alternative, english) for alternative in node.alternatives), node.optional, node.free)
