"""One part of the letter as it can be said: its sentences, and what they are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from letters.core.facts import MATERIALS
from letters.core.letter import Sentence
from letters.core.phrase import Run
from letters.core.phrasings import Phrasing


@dataclass(frozen=True, slots=True)
class Said:
    """One rendered part: its sentences, the slots it used and the phrasing it came from."""

    phrasing: Phrasing
    sentences: tuple[Sentence, ...]
    slots: frozenset[str]

    @property
    def length(self) -> int:
        """Its words."""
        return sum(len(sentence.text.split()) for sentence in self.sentences)


def materials_in(runs: tuple[Run, ...]) -> Iterator[str]:
    """The answers that rendered runs say, each once."""
    seen: set[str] = set()
    for run in runs:
        if run.slot in MATERIALS and run.slot not in seen:
            seen.add(run.slot)
            yield run.slot
