"""What one is curious about is read as it was meant, whatever it hangs on."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

DANA = Readers(read_people([{"name": "Dana"}]), Tone.WARM)


@pytest.mark.parametrize(
    ("beginning", "typed", "followed"),
    [
        ("", "going to the used book sale like always", "to go to the used book sale as always"),
        ("", "nothing special, just what they do", "what you do"),
        ("", "all the best with the move", "how the move goes"),
        ("", "hope the harvest is good", "how the harvest goes"),
        ("", "will be watching for the new tram", "the new tram"),
        ("", "the puppy they are training, Biscuit", "the puppy you are training"),
        ("", "the house they are building", "the house you are building"),
        ("how", "get on with the deer", "how you get on with the deer"),
        ("how", "many turn up on the day", "how many turn up on the day"),
        ("follow", "on instagram", "to follow you on Instagram"),
        ("follow", "them getting the listed status", "whether you get the listed status"),
    ],
)
def test_it_is_a_thing_a_question_or_a_plan(beginning: str, typed: str, followed: str) -> None:
    found = material("follow", typed, beginning, DANA)
    assert found
    assert (found.text, found.rest) == (followed, ())


def test_to_be_back_is_to_come_back() -> None:
    found = material("follow", "ill be back for the wings", "", DANA)
    assert found
    assert found.text == "to come back for the wings"
