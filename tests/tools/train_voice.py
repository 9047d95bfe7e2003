"""Teaches the coach's second voice: `python -m tests.tools.train_voice` writes letters/core/coach/data/voice.bin.

It reads the sentences in tests/coach/corpus, the dev part of the labelled set (never the held part), our own examples,
suggestions and questions, and the letters we compose, which are innocent. The rules were written with the first dev
files at hand, so there their word counts for nothing: their features are left out of those sentences, and what a rule
is worth is learned where it has not been fitted. `--check` leaves out every file of the corpus in turn and says how
well a voice that has not read its author judges it.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from letters.core.coach.features import features
from letters.core.coach.listening import matched
from letters.core.coach.rule import Context, Voice
from letters.core.coach.rules import RULES
from letters.core.coach.voice import JUDGED, key_of
from letters.core.language.words.tagging import read
from letters.core.sections import SECTIONS

TESTS = Path(__file__).parent.parent
WEIGHTS = TESTS.parent / "letters" / "core" / "coach" / "data" / "voice.bin"
EPOCHS, RATE, SEED = 12, 0.4, 7
DROPPED = 0.25  # of the features of a sentence, at random, so that no single word decides
LEAST_COUNT = 3
LOUDEST = 12.0  # weights beyond are cut when they are written
OURS = 5  # times that our own words are read
SMALLEST = 8  # steps of the quantised weights; a smaller one is left out

_UNSEEN_BY_RULES = ("c_", "d_")  # files that came after the rules were written
Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


class Sentence(NamedTuple):
    """A sentence to learn from: the file it stands in, its faults, and whether the rules may speak of it."""

    text: str
    labels: frozenset[str]
    source: str
    rules: bool = True


class Row(NamedTuple):
    """The features of a sentence, which of the judged categories are in it, and the file it stands in."""

    names: frozenset[str]
    faults: Floats
    source: str


class Model(NamedTuple):
    """Weights (features x categories), each feature's number, and where a sentence without any stands."""

    index: dict[str, int]
    weights: Floats
    bias: Floats


def _corpus() -> Iterator[Sentence]:
    """Every sentence of the corpus."""
    for path in sorted((TESTS / "coach" / "corpus").glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            labels, _, text = line.partition("\t")
            yield Sentence(text, frozenset(labels.split(",")) - {""}, path.stem)


def _dev() -> Iterator[Sentence]:
    """The dev part of the labelled sentences, as far as they are of the usual tone."""
    for path in sorted((TESTS / "coach" / "labelled").glob("*_dev.jsonl")):
        if path.name.startswith("letters_"):
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if not row.get("feedback_invited") and row.get("tone", "warm") == "warm":
                yield Sentence(row["text"], frozenset(row["labels"]), "dev", path.name.startswith(_UNSEEN_BY_RULES))


def _ours() -> Iterator[Sentence]:
    """Our own words: the rules' examples, what they suggest, and all that the questions say."""
    for rule in RULES:
        if rule.category in JUDGED and rule.example_context == Context():
            rules = not isinstance(rule.matcher, Voice)
            labels = frozenset([rule.category.value])
            yield from (Sentence(re.sub("[«»]", "", bad), labels, "ours", rules) for bad in rule.bad)
        yield from (Sentence(text, frozenset(), "ours") for text in (*rule.good, *rule.suggestions))
    for section in SECTIONS:
        for question in section.questions:
            wordings = (question.label, question.help, question.example, question.missing, *question.prompts)
            yield from (Sentence(text, frozenset(), "ours") for text in wordings if text)


def _composed() -> Iterator[Sentence]:
    """The letters we compose."""
    for path in sorted((TESTS / "core" / "golden").glob("*.txt")):
        yield Sentence(path.read_text(encoding="utf-8"), frozenset(), "composed")


def _row(sentence: Sentence) -> Row:
    """A sentence as the voice hears it."""
    names: set[str] = set()
    for part in read(sentence.text):
        ids = [rule.id for rule, _ in matched(part, Context())] if sentence.rules else []
        names.update(feature.name for feature in features(part, ids))
    faults = np.array([category.value in sentence.labels for category in JUDGED], dtype=np.float32)
    return Row(frozenset(names), faults, sentence.source)


def _parted(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """Sentence by sentence what is innocent throughout; nobody knows which of several sentences holds a fault."""
    for sentence in sentences:
        parts = [] if sentence.labels else read(sentence.text)
        yield from (sentence._replace(text=part.text) for part in parts) if len(parts) > 1 else [sentence]


def rows() -> list[Row]:
    """Everything there is to learn from; our own words several times over."""
    ours = [_row(sentence) for sentence in _parted((*_ours(), *_composed()))]
    return [_row(sentence) for sentence in _parted((*_corpus(), *_dev()))] + ours * OURS


def learn(data: list[Row]) -> Model:
    """A logistic regression for each category, by stochastic gradient descent (AdaGrad), with dropout, averaged over
    the later epochs. Rarer features are heard louder, and a sentence's features share one voice."""
    counts = Counter(name for row in data for name in row.names)
    known = sorted(name for name, count in counts.items() if count >= LEAST_COUNT)
    index = {name: at for at, name in enumerate(known)}
    loudness = np.array([np.log(len(data) / counts[name]) + 1 for name in known], dtype=np.float32) / 6
    encoded = [_encoded(row.names, index) for row in data]
    order = np.random.default_rng(SEED)
    weights, bias = np.zeros((len(known), len(JUDGED)), np.float32), np.full(len(JUDGED), -2.5, np.float32)
    squares = np.full_like(weights, 1e-2)
    later, later_bias = np.zeros_like(weights), np.zeros_like(bias)
    for epoch in range(EPOCHS):
        for at in order.permutation(len(data)):
            places = encoded[at][order.random(len(encoded[at])) >= DROPPED]
            volume = (loudness[places] / np.sqrt(max(1, len(data[at].names))))[:, None] / (1 - DROPPED)
            error = _shares((volume * weights[places]).sum(0) + bias) - data[at].faults
            gradient = volume * error[None, :]
            squares[places] += gradient**2
            weights[places] -= RATE * gradient / np.sqrt(squares[places])
            bias -= 0.02 * error
        if epoch >= EPOCHS // 2:
            later += weights / (EPOCHS - EPOCHS // 2)
            later_bias += bias / (EPOCHS - EPOCHS // 2)
    return Model(index, later * loudness[:, None], later_bias)


def _encoded(names: Iterable[str], index: dict[str, int]) -> Ints:
    """The numbers of the features that are known."""
    return np.array([index[name] for name in sorted(names) if name in index], dtype=np.int64)


def _shares(scores: Floats) -> Floats:
    shares: Floats = 1 / (1 + np.exp(-scores))
    return shares


def judged(model: Model, row: Row) -> Floats:
    """How likely a model finds every category in a sentence."""
    places = _encoded(row.names, model.index)
    return _shares(model.weights[places].sum(0) / np.sqrt(max(1, len(row.names))) + model.bias)


def cross_validate(data: list[Row]) -> Iterator[tuple[str, Floats, Floats]]:
    """File by file, what a voice that has not read it makes of its sentences, and what is in them."""
    for source in sorted({row.source for row in data} - {"ours", "composed", "dev"}):
        model = learn([row for row in data if row.source != source])
        left_out = [row for row in data if row.source == source]
        yield source, np.array([judged(model, row) for row in left_out]), np.array([row.faults for row in left_out])


def check(data: list[Row]) -> None:
    """Prints precision and recall over all categories for every file left out."""
    for source, found, faults in cross_validate(data):
        sys.stdout.write(f"{source}: {len(found)} sentences\n")
        for least in (0.2, 0.3, 0.5, 0.7, 0.8, 0.9):
            right = ((found >= least) & (faults > 0)).sum()
            precision, recall = right / max(1, (found >= least).sum()), right / max(1, faults.sum())
            sys.stdout.write(f"  share {least}: precision {precision:.3f}, recall {recall:.3f}\n")


def write(model: Model) -> None:
    """The weights file: a line that says how long its columns are, then the columns."""
    step = LOUDEST / 127
    table = np.rint(model.weights.clip(-LOUDEST, LOUDEST) / step).astype(np.int8)
    table[np.abs(table) < SMALLEST] = 0
    kept: dict[int, NDArray[np.int8]] = {}
    for name, at in model.index.items():
        if table[at].any():
            kept[key_of(name)] = table[at]
    keys, starts, about, said = array("I"), array("I", [0]), array("B"), array("b")
    for key in sorted(kept):
        keys.append(key)
        for number in np.flatnonzero(kept[key]):
            about.append(int(number))
            said.append(int(kept[key][number]))
        starts.append(len(said))
    columns = (keys, starts, about, said)
    head = {
        "bias": [round(float(each), 3) for each in model.bias],
        "scale": round(step, 6),
        "lengths": [len(column) for column in columns],
    }
    WEIGHTS.write_bytes(json.dumps(head).encode() + b"\n" + b"".join(column.tobytes() for column in columns))


def main() -> None:
    """Train, or with --check print how well a voice judges sentences it has not read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    data = rows()
    if parser.parse_args().check:
        check(data)
        return
    write(learn(data))


if __name__ == "__main__":
    main()
