"""One part of the letter as it can be said: its sentences, and what they are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from letters.core.facts import MATERIALS
from letters.core.letter import Sentence
from letters.core.phrase import Run
from letters.core.phrasings import Phrasing

_SPARED = 3
"""Our words that a further answer would take in a sentence of its own."""


@dataclass(frozen=True, slots=True)
class Said:
    """One rendered part: its sentences, the slots it used and the phrasing it came from."""

    phrasing: Phrasing
    sentences: tuple[Sentence, ...]
    slots: frozenset[str]

    @property
    def length(self) -> int:
        """Our words in it; every answer taken along spares a sentence of its own."""
        ours = (words.text for sentence in self.sentences for words in sentence.words if not words.mine)
        taken = len(self.slots & MATERIALS.keys())
        return sum(len(text.split()) for text in ours) - _SPARED * max(0, taken - 1)


def materials_in(runs: tuple[Run, ...]) -> Iterator[str]:
    """The answers that rendered runs say, each once."""
    seen: set[str] = set()
    for run in runs:
        if run.slot in MATERIALS and run.slot not in seen:
            seen.add(run.slot)
            yield run.slot
