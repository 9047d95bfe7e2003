"""What was enjoyed and what was told of it next, in one sentence where the one hangs on the other."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the new kitchen, the chefs were singing", "the new kitchen, where the chefs were singing."),
        ("the new ward, every bed has a window", "the new ward, where every bed has a window."),
        ("the crash shelf, every frame has its story written on it", "where every frame has its story written on it."),
        (
            "the reading corner, the kids picked the books for it",
            "the reading corner, where the kids picked the books.",
        ),
        ("the robot arm, they named it Doris", "the robot arm, which you named Doris."),
        ("their cat, they call him the inspector", "your cat, whom you call the inspector."),
        ("the mural in the corridor. The kids painted it", "which the kids painted."),
        ("the archive. They keep it at 16 degrees", "the archive, which you keep at 16 degrees."),
        ("the kiln, it takes two days to cool down", "the kiln, which takes two days to cool down."),
        ("the old pear trees, some of them are 150 years old", "some of which are 150 years old."),
    ],
)
def test_a_detail_hangs_on_its_thing(typed: str, said: str) -> None:
    assert said in letter_with("enjoyed", typed, beginning="seeing")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the kids club, they come in on Fridays with piggy banks", "They come in on Fridays with piggy banks."),
        ("the old lift, the porter has to bang the door twice", "The porter has to bang the door twice."),
        ("the swim, the oldest swimmer was 84", "The oldest swimmer was 84."),
        ("the dolphins off the bow, the kids all ran to one side", "The kids all ran to one side."),
        ("the dolphins, the kids ran to the side", "The kids ran to the side."),
        ("the sorting hall, two men sorted everything by hand", "two men sorted everything by hand."),
    ],
)
def test_what_hangs_on_nothing_stands_by_itself(typed: str, said: str) -> None:
    assert said in letter_with("enjoyed", typed, beginning="seeing")


def test_what_one_felt_hangs_on_what_it_was_felt_of() -> None:
    letter = letter_with("enjoyed", "role play, didnt think i would", beginning="doing")
    assert "role play, which I had not expected to enjoy" in letter
