"""What a reader does together with others has a sentence of its own, spoken to that reader."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import Person
from letters.core.language.view.agreed import is_left_over
from letters.core.letter import Tone
from letters.core.readers import Readers
from letters.core.reading.taken.named import in_sentences

READERS = Readers((Person("Gail", "Gail"), Person("Tom Reed", "Tom")), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "They make a bucket of wine from each block and Gail and the neighbors all taste it",
            "They make a bucket of wine from each block. Gail and the neighbors all taste it",
        ),
        (
            "They bake at four in the morning and Gail tastes it",
            "They bake at four in the morning. Gail tastes it",
        ),
        (
            "They trained the new ones with Gail and the drivers",
            "They trained the new ones with Gail and the drivers",
        ),
    ],
)
def test_a_reader_with_others_begins_a_sentence(typed: str, told: str) -> None:
    assert in_sentences(typed, READERS) == told


def test_what_is_theirs_is_no_verb_left_over() -> None:
    assert not is_left_over("the county sends you theirs")
    assert not is_left_over("you gave me yours")
