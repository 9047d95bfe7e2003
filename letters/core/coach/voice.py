"""The second voice: a small model that has read labelled sentences, and judges where patterns alone cannot.

It is a softmax regression over the features of a sentence. `python -m tests.tools.train_voice` learns its weights from
the corpus in tests/coach and writes them to data/voice.lst.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from math import exp, sqrt
from typing import NamedTuple

from letters.core.coach.features import Feature
from letters.core.coach.rule import Category

INNOCENT = "innocent"
JUDGED = (
    Category.BITTER,
    Category.ENTITLED,
    Category.FEEDBACK_REQUEST,
    Category.REAPPLY_OR_NEGOTIATE,
    Category.ARGUES_DECISION,
    Category.SALES_PITCH,
    Category.DESPERATE_OR_BEGGING,
)
"""The categories that live in what is meant rather than in which words are used."""

SCALE = 100
"""Weights are kept as whole hundredths."""


class Weights(NamedTuple):
    """What each feature says for each class (INNOCENT first, then JUDGED), and where a sentence without any stands."""

    bias: tuple[float, ...]
    table: dict[str, tuple[float, ...]]


class Judgement(NamedTuple):
    """How likely each category is, from 0 to 1, and what every feature said."""

    shares: dict[Category, float]
    innocent: float


@cache
def weights() -> Weights:
    """The learned weights, read once."""
    text = files("letters.core.coach").joinpath("data", "voice.lst").read_text(encoding="utf-8")
    rows = [line.split(" ") for line in text.splitlines() if not line.startswith("#")]
    table = {row[0]: tuple(int(cell) / SCALE for cell in row[1:]) for row in rows}
    return Weights(table.pop("bias"), table)


def judge(features: list[Feature]) -> Judgement:
    """What the voice makes of a sentence."""
    bias, table = weights()
    names = {feature.name for feature in features}
    heard = [table[name] for name in names if name in table]
    scale = 1 / sqrt(max(1, len(heard)))
    scores = [bias[at] + scale * sum(row[at] for row in heard) for at in range(len(bias))]
    top = max(scores)
    powers = [exp(score - top) for score in scores]
    total = sum(powers)
    shares = {category: power / total for category, power in zip(JUDGED, powers[1:], strict=True)}
    return Judgement(shares, powers[0] / total)


def reason(features: list[Feature], category: Category) -> tuple[int, int]:
    """The run of words that speaks loudest for a category (positions among the words heard, end inclusive)."""
    table = weights().table
    at = JUDGED.index(category) + 1
    length = max(feature.last for feature in features) + 1
    votes = [0.0] * length
    for feature in set(features):
        row = table.get(feature.name)
        if row and feature.last - feature.first < length - 1:
            share = (row[at] - row[0]) / (feature.last - feature.first + 1)
            for place in range(feature.first, feature.last + 1):
                votes[place] += share
    return _best_run(votes)


def _best_run(votes: list[float]) -> tuple[int, int]:
    """The stretch with the greatest sum (Kadane's algorithm); the whole when no vote is positive."""
    best, best_run = 0.0, (0, len(votes) - 1)
    total, start = 0.0, 0
    for at, vote in enumerate(votes):
        if total <= 0:
            total, start = 0.0, at
        total += vote
        if total > best:
            best, best_run = total, (start, at)
    return best_run
