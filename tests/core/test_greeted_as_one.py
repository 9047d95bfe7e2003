"""Two people who are greeted as one are spoken to as two."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.readers import Readers


@pytest.mark.parametrize(
    ("greeted", "typed", "told"),
    [
        ("Mr and Mrs Patel", "how the two of them began", "how the two of you began"),
        ("mr & mrs Patel", "that both of them drive", "that both of you drive"),
        ("Mr Patel", "how the two of them began", "how the two of them began"),
    ],
)
def test_a_couple_counts_as_two_readers(greeted: str, typed: str, told: str) -> None:
    readers = Readers(read_people([{"name": greeted}]), Tone.WARM)
    assert readers.turned(typed) == told
