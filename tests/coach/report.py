"""Measures the coach on the labelled texts: `make coach-report`; `--misses` lists the faults of the dev part."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Protocol

from letters.core.coach.rule import Category, Context, Finding, Level
from letters.core.letter import Tone
from letters.proofreading import review_text
from tests.bench.table import table


class Review(Protocol):
    """How a text is reviewed."""

    def __call__(self, text: str, context: Context, *, whole: bool) -> tuple[Finding, ...]:
        """The findings of a text."""


LABELLED = Path(__file__).parent / "labelled"


class Labelled(NamedTuple):
    """One text, the faults that are in it, those the coach finds, and those of them that it says to avoid."""

    text: str
    labels: frozenset[str]
    found: frozenset[str]
    avoid: frozenset[str]


@dataclass
class Count:
    """How a category fared: found where it is, missed where it is, found where it is not."""

    hit: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)

    def row(self, name: str, category: str) -> list[object]:
        """The counts, then recall and precision in per cent."""
        hit, missed, false = self.hit[category], self.missed[category], self.false[category]
        return [name, hit, missed, false, _per_cent(hit, missed), _per_cent(hit, false)]


def _per_cent(part: int, rest: int) -> str:
    return f"{100 * part / (part + rest):.1f}" if part + rest else "-"


PARTS = ("dev", "held", "exam", "exam2")
"""The first may be read; the second is hard on purpose; the others are by two who knew the brief and no more."""


def texts(part: str, review: Review = review_text) -> Iterator[Labelled]:
    """Every text of one of the parts, as the coach sees it (by default with its proofreader)."""
    for path in sorted(LABELLED.glob(f"*_{part}.jsonl")):
        for line in path.read_text().splitlines():
            item = json.loads(line)
            context = Context(
                tone=Tone(item.get("tone", Tone.WARM)), feedback_invited=item.get("feedback_invited", False)
            )
            found = review(item["text"], context, whole=path.name.startswith("letters_"))
            yield Labelled(
                item["text"],
                frozenset(item["labels"]),
                frozenset(one.category.value for one in found),
                frozenset(one.category.value for one in found if one.level is Level.AVOID),
            )


def count(labelled: list[Labelled], *, all_levels: bool) -> Count:
    """Adds up all texts, by category and under "" for all together; findings to avoid only, or of all levels."""
    counted = Count()
    for _text, labels, every, avoid in labelled:
        found = every if all_levels else avoid
        for counter, categories in (
            (counted.hit, labels & found),
            (counted.missed, labels - found),
            (counted.false, found - labels),
        ):
            counter.update(categories)
            counter[""] += len(categories)
    return counted


def report(part: str) -> None:
    """Prints the tables of one part."""
    labelled = list(texts(part))
    innocent = [one for one in labelled if not one.labels]
    accused = sum(1 for one in innocent if one.avoid)
    headings = ["", "found", "missed", "false", "recall %", "precision %"]
    for title, all_levels in (("avoid", False), ("avoid or consider", True)):
        counted = count(labelled, all_levels=all_levels)
        rows = [counted.row(category.value, category.value) for category in Category] + [counted.row("all", "")]
        table(
            f"{part}, {title}: {len(labelled)} texts; {accused} of {len(innocent)} innocent ones accused",
            headings,
            rows,
        )


def misses() -> None:
    """Prints what is missed and what is falsely found, of the dev part only: the others are for measuring."""
    for text, labels, found, _avoid in texts("dev"):
        if labels != found:
            wrong = [f"-{one}" for one in sorted(labels - found)] + [f"+{one}" for one in sorted(found - labels)]
            print(" ".join(wrong), "|", text.replace("\n", " / "))


if __name__ == "__main__":
    if "--misses" in sys.argv:
        misses()
    else:
        for each in PARTS:
            report(each)
