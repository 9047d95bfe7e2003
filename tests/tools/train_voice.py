"""Teaches the coach's second voice: `python -m tests.tools.train_voice` writes letters/core/coach/data/voice.lst.

It reads the sentences in tests/coach/corpus (one file per category, written for this), the dev part of the labelled
set (never the held part), and our own examples, suggestions and questions, three times over. The rules were written
with the first dev files at hand, so there their word counts for nothing: their features are left out of those
sentences, and what a rule is worth is learned where it has not been fitted.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from letters.core.coach.features import features
from letters.core.coach.listening import matched
from letters.core.coach.rule import Context, Voice
from letters.core.coach.rules import RULES
from letters.core.coach.voice import INNOCENT, JUDGED, SCALE
from letters.core.language.tagging import read
from letters.core.sections import SECTIONS

TESTS = Path(__file__).parent.parent / "coach"
WEIGHTS = Path(__file__).parent.parent.parent / "letters" / "core" / "coach" / "data" / "voice.lst"
CLASSES = (INNOCENT, *(category.value for category in JUDGED))
EPOCHS, RATE, DECAY, SEED = 20, 0.3, 1e-4, 7
DROPPED = 0.3  # of the features of a sentence, at random, so that no single word decides
LEAST_COUNT = 2
SMALLEST = 8  # hundredths; a smaller weight is left out

_UNSEEN_BY_RULES = ("c_", "d_")  # files that came after the rules were written
Floats = NDArray[np.float64]
Row = tuple[frozenset[str], int]


def _corpus() -> Iterator[tuple[str, str, bool]]:
    """Text, class, and whether the rules may speak, for every sentence of the corpus."""
    for path in sorted((TESTS / "corpus").glob("*.txt")):
        label = path.stem.partition("-")[0]
        for line in path.read_text(encoding="utf-8").splitlines():
            yield line, label, True


def _dev() -> Iterator[tuple[str, str, bool]]:
    """The same for the dev part of the labelled sentences; the first label of a sentence counts."""
    for path in sorted((TESTS / "labelled").glob("*_dev.jsonl")):
        if path.name.startswith("letters_"):
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            judged = [label for label in row["labels"] if label in CLASSES]
            if not row.get("feedback_invited") and (judged or not row["labels"]):
                yield row["text"], judged[0] if judged else INNOCENT, path.name.startswith(_UNSEEN_BY_RULES)


def _ours() -> Iterator[tuple[str, str, bool]]:
    """The same for our own words: the rules' examples, what they suggest, and all that the questions say."""
    for rule in RULES:
        label = rule.category.value if rule.category.value in CLASSES else ""
        if label:
            yield from ((re.sub("[«»]", "", bad), label, not isinstance(rule.matcher, Voice)) for bad in rule.bad)
        yield from ((text, INNOCENT, True) for text in (*rule.good, *rule.suggestions))
    for section in SECTIONS:
        for question in section.questions:
            wordings = (question.label, question.help, question.example, question.missing, *question.prompts)
            yield from ((text, INNOCENT, True) for text in wordings if text)


def _row(text: str, label: str, *, rules: bool) -> Row:
    """The features of a text and the number of its class."""
    names: set[str] = set()
    for sentence in read(text):
        ids = [rule.id for rule, _ in matched(sentence, Context())] if rules else []
        names.update(feature.name for feature in features(sentence, ids))
    return frozenset(names), CLASSES.index(label)


def rows() -> list[Row]:
    """Everything there is to learn from."""
    sources = (*_corpus(), *_dev(), *_ours(), *_ours(), *_ours())
    return [_row(text, label, rules=rules) for text, label, rules in sources]


def learn(data: list[Row]) -> tuple[list[str], Floats, Floats]:
    """Feature names, their weights (features x classes) and the bias, by stochastic gradient descent (AdaGrad),
    with dropout, averaged over the later epochs."""
    counts = Counter(name for names, _ in data for name in names)
    known = sorted(name for name, count in counts.items() if count >= LEAST_COUNT)
    index = {name: at for at, name in enumerate(known)}
    encoded = [(np.array([index[name] for name in sorted(names) if name in index], dtype=int), y) for names, y in data]
    order = np.random.default_rng(SEED)
    weights, bias = np.zeros((len(known), len(CLASSES))), np.zeros(len(CLASSES))
    squares = np.full_like(weights, 1e-2)
    later_weights, later_bias = np.zeros_like(weights), np.zeros_like(bias)
    for epoch in range(EPOCHS):
        for at in order.permutation(len(encoded)):
            row, label = encoded[at]
            _step(row[order.random(len(row)) >= DROPPED], label, weights, bias, squares)
        if epoch >= EPOCHS // 2:
            later_weights += weights / (EPOCHS - EPOCHS // 2)
            later_bias += bias / (EPOCHS - EPOCHS // 2)
    return known, later_weights, later_bias


def _step(row: NDArray[np.int_], label: int, weights: Floats, bias: Floats, squares: Floats) -> None:
    """Learn from one sentence, in place."""
    scale = 1 / np.sqrt(max(1, len(row)))
    error = shares(row, weights, bias)
    error[label] -= 1
    gradient = error[None, :] * scale + DECAY * weights[row]
    squares[row] += gradient**2
    weights[row] -= RATE * gradient / np.sqrt(squares[row])
    bias -= 0.02 * error


def shares(row: NDArray[np.int_], weights: Floats, bias: Floats) -> Floats:
    """The likelihood of every class for an encoded sentence."""
    scores = weights[row].sum(0) / np.sqrt(max(1, len(row))) + bias
    powers: Floats = np.exp(scores - scores.max())
    return powers / powers.sum()


def cross_validate(data: list[Row], parts: int = 5) -> Floats:
    """For every row the shares of a voice that has not read it."""
    order = np.random.default_rng(SEED).permutation(len(data))
    out = np.zeros((len(data), len(CLASSES)))
    for part in np.array_split(order, parts):
        held = set(part.tolist())
        known, weights, bias = learn([data[at] for at in order if at not in held])
        index = {name: at for at, name in enumerate(known)}
        for at in part:
            out[at] = shares(np.array([index[n] for n in data[at][0] if n in index], dtype=int), weights, bias)
    return out


def _write(known: list[str], weights: Floats, bias: Floats) -> None:
    """The weights file."""
    lines = ["# Weights of the second voice in hundredths: feature, then " + ", ".join(CLASSES) + "."]
    lines.append("bias " + " ".join(str(round(each * SCALE)) for each in bias))
    for name, row in zip(known, weights, strict=True):
        rounded = [round(each * SCALE) for each in row]
        if max(map(abs, rounded)) >= SMALLEST and " " not in name:
            lines.append(name + " " + " ".join(map(str, rounded)))
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Train, or with --check print how well a voice judges sentences it has not read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    data = rows()
    if parser.parse_args().check:
        out = cross_validate(data)
        labels = np.array([label for _, label in data])
        sys.stdout.write(f"{len(data)} sentences, {np.mean(out.argmax(1) == labels):.3f} judged right\n")
        for least in (0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
            sure = (out[:, 1:].max(1) >= least) & (out.argmax(1) > 0)
            right = sure & (out.argmax(1) == labels)
            precision, recall = right.sum() / max(1, sure.sum()), right.sum() / (labels > 0).sum()
            sys.stdout.write(f"  share {least}: precision {precision:.3f}, recall {recall:.3f}\n")
        return
    _write(*learn(data))


if __name__ == "__main__":
    main()
