"""The core, warm, on one letter: composing, the coach with and without proofreading, and each export."""

from __future__ import annotations

import timeit
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median

from letters.core.coach.engine import review_text, warm_up
from letters.core.coach.rule import Context
from letters.core.compose import compose
from letters.core.section import Answers
from letters.exports import EXPORTS, Layout
from letters.proofreading import review_text as proofread
from tests.bench.table import table
from tests.web.answers import WELDER

LONG = Path(__file__).parent.parent / "core" / "golden" / "rambling-estate-agent.txt"
"""The longest of our own letters."""

EDITED = "abroad"
"""A word in the longest sentence of its longest paragraph."""

ROUNDS = 15


RAMBLING = "We walked the yard twice, and you said that the old frames were not the problem. "


def with_enjoyed(text: str) -> Answers:
    """The welder's answers with another memory of the interview, which no cache has seen."""
    return {**WELDER, "interest": {**WELDER["interest"], "enjoyed": text}}


def milliseconds(work: Callable[[], object]) -> float:
    """The middle of several rounds, each long enough to time."""
    work()
    number = max(1, int(0.02 / timeit.timeit(work, number=1)))
    return median(timeit.repeat(work, number=number, repeat=ROUNDS)) / number * 1000


def once(work: Callable[[], object]) -> float:
    """The milliseconds of one call."""
    return timeit.timeit(work, number=1) * 1000


def main() -> None:
    """Prints the tables."""
    begun = [["compose", once(lambda: compose(WELDER))], ["coach, warmed up at start", once(warm_up)]]
    letter, layout = compose(WELDER), Layout()
    table("First call in a process, ms", ["", "ms"], begun)
    text = LONG.read_text(encoding="utf-8")
    changes = count()
    core = {
        "compose": lambda: compose(WELDER),
        "compose, an answer changed": lambda: compose(with_enjoyed(f"the {next(changes)} frames in your yard")),
        "compose, an answer of 3,000 characters": lambda: compose(with_enjoyed(f"{next(changes)} " + RAMBLING * 37)),
        "coach, looked at again": lambda: review_text(text, Context()),
        "coach, a word changed": lambda: review_text(text.replace(EDITED, f"away{next(changes)}"), Context()),
        "proofread, a word changed": lambda: proofread(text.replace(EDITED, f"far{next(changes)}"), Context()),
    }
    table(
        f"A letter of {letter.word_count} words composed, one of {len(text.split())} read, warm",
        ["", "ms"],
        [[name, milliseconds(core[name])] for name in core],
    )
    exports = [[export.label, milliseconds(partial(export.write, letter, layout))] for export in EXPORTS.values()]
    table("The same letter's exports, warm", ["", "ms"], exports)


if __name__ == "__main__":
    main()
