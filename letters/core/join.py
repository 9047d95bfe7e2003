"""Joins rendered runs into sentences, and weighs how well sentences stand after those before them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from letters.core.facts import MATERIALS
from letters.core.language.words.casing import upper_first
from letters.core.letter import Sentence, Words
from letters.core.phrase import Run

MINE = frozenset(MATERIALS) | {"role", "the_role", "company", "others", "at", "carried"}
"""Slots that hold the writer's words."""

_NEAR = 4
"""Sentences back that a reader still hears."""
_ECHOES = re.compile(
    r"\b(thank|grateful|glad|pleas|enjoy|interest|underst|stay|sorry|disappoint|hope|happ|accept|kind|learn"
    r"|think|like|still|listen"
    r"|meanwhile|meantime|best|most|stuck"
    r"|interview|conversation|video|call|tell|told|clear|came away|home|hear|role|post|position|see\b|be glad)\w*",
    re.IGNORECASE,
)


def sentences_of(section: str, runs: Sequence[Run], rest: Sequence[str] = ()) -> tuple[Sentence, ...]:
    """The runs as sentences (" / " parts them), and after them the writer's further sentences."""
    said = tuple(_sentence(section, part) for part in _parts(runs))
    own = (Sentence(section, (Words(upper_first(_uncalled(line, said)), mine=True),)) for line in rest)
    return (*said, *own)


_CALLED = re.compile(r"[A-Z][^,.;]{1,40}, (?=(?:you|your|I)\b)")


def _uncalled(line: str, before: Sequence[Sentence]) -> str:
    """A further sentence without the name of the reader whom the one before it calls: "Ann, thank you. Ann, you"."""
    found = _CALLED.match(line)
    called = found is not None and bool(before) and before[-1].text.startswith(found[0])
    return line[found.end() :] if found is not None and called else line


def end_with(runs: Sequence[Run], names: Iterable[str]) -> bool:
    """Whether each of these facts is the last that is said, so that its further sentences stand right behind it."""
    places = [max((at for at, run in enumerate(runs) if run.slot == name), default=-1) for name in names]
    return not any(re.search(r"\w", "".join(run.text for run in runs[place + 1 :])) for place in places)


def _parts(runs: Sequence[Run]) -> Iterator[list[Run]]:
    part: list[Run] = []
    for run in runs:
        pieces = [run.text] if run.slot else re.split(r" / ?", run.text)
        for index, piece in enumerate(pieces):
            if index:
                yield part
                part = []
            if piece:
                part.append(Run(piece, run.slot))
    yield part


def _sentence(section: str, runs: list[Run]) -> Sentence:
    words: list[Words] = []
    for run in runs:
        mine, text = run.slot in MINE, run.text
        if not words:
            text = upper_first(text)
        if words and text.startswith(",") and words[-1].text.endswith('."'):
            words[-1], text = Words(f'{words[-1].text[:-2]},"', words[-1].mine), text[1:]
        if words and text.startswith(".") and words[-1].text.endswith((".", "?", "!", '."', '?"', '!"')):
            text = text[1:]
        if run.slot == "company" and text.lower().endswith(" family") and words and words[-1].text.endswith(" at "):
            words[-1] = Words(f"{words[-1].text.removesuffix(' at ')} with ", words[-1].mine)
        if words and words[-1].mine is mine:
            text = words.pop().text + text
        if text:
            words.append(Words(text, mine))
    return Sentence(section, tuple(words))


@dataclass(frozen=True, slots=True)
class Heard:
    """What a reader hears of a sentence: its first words, our words of weight in it, and their roots, ours and not."""

    head: tuple[str, ...]
    echoes: frozenset[str]
    burden: float
    ours: frozenset[str]
    theirs: frozenset[str]

    @property
    def first(self) -> str:
        """Its first word."""
        return self.head[0] if self.head else ""


_HEAD = re.compile(r"[^\W_]+")


def hear(sentence: Sentence) -> Heard:
    """What a reader hears of a sentence."""
    ours = " ".join(words.text for words in sentence.words if not words.mine)
    echoes = frozenset(found.lower() for found in _ECHOES.findall(ours))
    theirs = " ".join(words.text for words in sentence.words if words.mine)
    our_roots, their_roots = _roots(ours), _roots(theirs)
    burden = _burden(sentence) + _SAME_ROOT * len(our_roots & their_roots)
    return Heard(tuple(_HEAD.findall(sentence.text[:40])[:2]), echoes, burden, our_roots, their_roots)


_ROOTS = re.compile(
    r"\b(listen|hear|learn|underst|tell|told|enjoy|interest|sorry|thank|kind|remember|think|thought|teach|taught|feedback"
    r"|offer|spoke|spent|happ|hope|help|keep|kept|watch|follow|curious|lov|know|plain|clear"
    r"|interview|conversation|time|work|since|home)\w*",
    re.IGNORECASE,
)
_SAME_ROOT = 1.2
"""What it costs that a word of weight of ours is the writer's own too, in one sentence or from one to the next."""


def _roots(text: str) -> frozenset[str]:
    return frozenset(found.lower() for found in _ROOTS.findall(text))


def cost(new: Sequence[Heard], before: Sequence[Heard]) -> float:
    """How badly sentences would read after those before them: 0 is well, 1 is a small blemish."""
    total = 0.0
    line = list(before[-_NEAR:])
    for heard in new:
        total += heard.burden + _opening_cost(heard, line) + _echo_cost(heard, line)
        line = [*line, heard][-_NEAR:]
    return total


def _opening_cost(new: Heard, line: Sequence[Heard]) -> float:
    repeated = sum(earlier.first == new.first for earlier in line[-2:])
    twin = any(earlier.head == new.head for earlier in line)
    return (0.0, 1.0, 4.0)[repeated] + (0.3 if new.first == "I" else 0.0) + (2.0 if twin else 0.0)


def _echo_cost(new: Heard, line: Sequence[Heard]) -> float:
    again = 0.9 * len(new.echoes & frozenset().union(*(earlier.echoes for earlier in line)))
    twice = (new.ours & line[-1].theirs) | (new.theirs & line[-1].ours) if line else ()
    return again + _SAME_ROOT * len(twice)


_LONG = 9
"""Words of the writer's that may stand before the end of our sentence without straining it."""


def _burden(sentence: Sentence) -> float:
    """What it costs when a long phrase or one with a comma stands before the verb or the end of our sentence."""
    heavy = (
        words.mine and " " in after.text.strip() and ("," in words.text or words.text.count(" ") >= _LONG)
        for words, after in pairwise(sentence.words)
    )
    return 1.5 * (sum(heavy) + any(_trails(words, after) for words, after in pairwise(sentence.words)))


def _trails(words: Words, after: Words) -> bool:
    """Whether "and" follows a clause that has one already."""
    return words.mine and after.text.startswith(", and") and " and " in words.text
