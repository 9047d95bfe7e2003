"""The golden letters: one persona's answers in `personas/`, the letter they make in `golden/`.

python -m tests.core.golden            prints every letter and what it measures
python -m tests.core.golden --regen    writes the golden letters anew; read the diff before committing it
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
from itertools import combinations
from pathlib import Path
from typing import Any

from letters.core.compose import compose
from letters.core.letter import Letter

HERE = Path(__file__).parent
PERSONAS = sorted((HERE / "personas").glob("*.json"))
RUN = 6


def answers_of(persona: Path) -> dict[str, Any]:
    """The answers of one persona."""
    found: dict[str, Any] = json.loads(persona.read_text("utf-8"))
    return found


def golden_path(persona: Path) -> Path:
    """Where the letter of a persona is kept."""
    return HERE / "golden" / f"{persona.stem}.txt"


def as_text(letter: Letter) -> str:
    """The letter as it is kept: subject line, empty line, letter."""
    return f"Subject: {letter.subject}\n\n{letter.text}\n"


def runs(text: str, length: int = RUN) -> frozenset[tuple[str, ...]]:
    """All runs of that many words in a text, small letters, marks apart."""
    words = re.findall(r"[\w']+", text.lower())
    return frozenset(tuple(words[at : at + length]) for at in range(len(words) - length + 1))


def sentences(text: str) -> list[str]:
    """The sentences of a body, roughly."""
    return [sentence for sentence in re.split(r"(?<=[.!?])\s+", text) if sentence]


def begins_with_i(letter: Letter) -> int:
    """How many sentences begin with "I"."""
    return sum(re.match(r"I\b", sentence) is not None for sentence in sentences(letter.body))


def measures(letters: list[Letter]) -> dict[str, float]:
    """Medians over letters: words, sentences that begin with I, six-word runs any two share."""
    shared = [len(runs(one.body) & runs(other.body)) for one, other in combinations(letters, 2)]
    return {
        "words": statistics.median(letter.word_count for letter in letters),
        "begin with I": statistics.median(begins_with_i(letter) for letter in letters),
        "shared runs, median": statistics.median(shared),
        "shared runs, mean": round(statistics.mean(shared), 3),
        "shared runs, most": max(shared),
    }


def main() -> None:
    """Print the letters, or write them."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--regen", action="store_true", help="write the golden letters anew")
    regen = reader.parse_args().regen
    letters = []
    for persona in PERSONAS:
        letter = compose(answers_of(persona))
        letters.append(letter)
        if regen:
            golden_path(persona).write_text(as_text(letter), "utf-8")
        else:
            print(f"=== {persona.stem} [{letter.tone} {letter.word_count}w]\n{as_text(letter)}")  # noqa: T201
    print(measures(letters))  # noqa: T201


if __name__ == "__main__":
    main()
