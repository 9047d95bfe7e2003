"""An outside check: Harper reads the letters of twenty tired people in three tones and finds no error of grammar."""

from __future__ import annotations

import copy
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from letters.core.compose import compose
from letters.core.letter import English, Letter, Tone
from tests.core.golden import PERSONAS, answers_of

harper: Any = pytest.importorskip("harper")

TIRED = [path for path in PERSONAS if path.stem.startswith("tired-")]
_NO_ERRORS = {
    "SpellCheck": "trade words, names and other Englishes are no errors",
    "SplitWords": "takes a brand or a trade word for two words that lost their space: parcelBee, barback",
    "OrthographicConsistency": "takes small parts of names for slips: Éditions du Vieux-Port",
    "OkToOkay": "OK is how we spell it",
    "PronounContraction": 'does not know "Were a post to open, I would ..."',
    "MissingPreposition": 'wants a preposition in "I was glad you talked so openly"',
    "SentenceCapitalization": 'takes the stop of "Ltd." and of a brand for the end of a sentence',
    "NotTo": 'does not know "to say no to somebody"',
    "PossessiveYour": 'wants a comma after "Thanks to you"',
    "PhrasalVerbAsCompoundNoun": 'takes the noun "turnover" for a verb',
    "DisjointPrefixes": "a matter of taste",
}
"""Rules of Harper's that are no judgement of grammar here, each with the reason found by looking at every hit."""


def test_there_are_twenty_of_them() -> None:
    assert len(TIRED) == 20


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("persona", TIRED, ids=lambda path: path.stem)
def test_harper_finds_no_error(persona: Path, tone: Tone) -> None:
    answers = copy.deepcopy(answers_of(persona))
    answers["people"]["tone"] = tone.value
    letter = compose(answers)
    assert _errors(letter, _names(answers)) == []


def _names(answers: dict[str, Any]) -> list[str]:
    people = answers["people"]
    typed = [people["your_name"], people["company"], *(row["name"] for row in people["recipients"])]
    return [word for name in typed for word in re.findall(r"[^\W\d_][\w'’-]*", name)]


def _errors(letter: Letter, names: list[str]) -> list[str]:
    linter = _linter(letter.english)
    linter.clear_words()
    linter.import_words(names)
    return [
        f"{rule}: {letter.body[lint.span.start : lint.span.end]!r}"
        for rule, lints in linter.organized_lints(letter.body).items()
        for lint in lints
    ]


@cache
def _linter(english: English) -> Any:
    linter = harper.Linter(harper.Dialect.BRITISH if english is English.BRITISH else harper.Dialect.AMERICAN)
    linter.set_lint_config(dict.fromkeys(_NO_ERRORS, False))
    return linter
