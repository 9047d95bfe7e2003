"""The second voice: a small model that has read labelled sentences, and judges where patterns alone cannot.

It is a logistic regression for each category over the features of a sentence. `python -m tests.tools.train_voice`
learns its weights from the sentences in tests/coach and writes them to data/voice.bin.
"""

from __future__ import annotations

import json
import sys
from array import array
from bisect import bisect_left
from functools import cache, lru_cache
from importlib.resources import files
from math import exp, sqrt
from typing import NamedTuple
from zlib import crc32

from letters.core.coach.features import Feature
from letters.core.coach.rule import Category

JUDGED = (
    Category.BITTER,
    Category.ENTITLED,
    Category.FEEDBACK_REQUEST,
    Category.REAPPLY_OR_NEGOTIATE,
    Category.ARGUES_DECISION,
    Category.SALES_PITCH,
    Category.DESPERATE_OR_BEGGING,
    Category.TOO_CASUAL,
    Category.TOO_FORMAL,
)
"""The categories that live in what is meant rather than in which words are used."""


class Weights(NamedTuple):
    """What each feature says for each judged category, as the training wrote it.

    The feature with the key `keys[n]` says `said[at] * scale` for the category `JUDGED[about[at]]`, for every `at` from
    `starts[n]` up to `starts[n + 1]`.
    """

    bias: tuple[float, ...]
    scale: float
    keys: array[int]
    starts: array[int]
    about: array[int]
    said: array[int]

    def of(self, name: str) -> range:
        """Where in `about` and `said` stands what a feature says; empty for a feature never met in training."""
        key = key_of(name)
        place = bisect_left(self.keys, key)
        if place == len(self.keys) or self.keys[place] != key:
            return range(0)
        return range(self.starts[place], self.starts[place + 1])


def key_of(name: str) -> int:
    """What a feature is called in the weights: 32 bits, so few that unlike features seldom share one."""
    return crc32(name.encode("utf-8", "replace"))


@cache
def weights() -> Weights:
    """The learned weights, read once."""
    head, _, body = files("letters.core.coach").joinpath("data", "voice.bin").read_bytes().partition(b"\n")
    known = json.loads(head)
    columns = []
    for kind, length in zip("IIBb", known["lengths"], strict=True):
        column = array(kind)
        size = length * column.itemsize
        column.frombytes(body[:size])
        body = body[size:]
        if sys.byteorder == "big":
            column.byteswap()
        columns.append(column)
    return Weights(tuple(known["bias"]), known["scale"], *columns)


@lru_cache(maxsize=1 << 14)
def _said_by(name: str) -> tuple[tuple[int, int], ...]:
    """The numbers of the categories a feature speaks of, and what it says; most features are met again and again."""
    learned = weights()
    return tuple((learned.about[at], learned.said[at]) for at in learned.of(name))


def judge(features: list[Feature]) -> dict[Category, float]:
    """How likely each judged category is in a sentence, from 0 to 1."""
    learned = weights()
    names = {feature.name for feature in features}
    sums = [0] * len(JUDGED)
    for name in names:
        for number, weight in _said_by(name):
            sums[number] += weight
    scale = learned.scale / sqrt(max(1, len(names)))
    scores = (bias + scale * total for bias, total in zip(learned.bias, sums, strict=True))
    return {category: 1 / (1 + exp(-score)) for category, score in zip(JUDGED, scores, strict=True)}


def reason(features: list[Feature], category: Category) -> tuple[int, int]:
    """The run of words that speaks loudest for a category (positions among the words heard, end inclusive)."""
    number = JUDGED.index(category)
    length = max(feature.last for feature in features) + 1
    votes = [0.0] * length
    for feature in set(features):
        if feature.last - feature.first >= length - 1:
            continue
        total = sum(weight for about, weight in _said_by(feature.name) if about == number)
        share = total / (feature.last - feature.first + 1)
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
