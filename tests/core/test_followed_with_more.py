"""What one would like to follow keeps its shape with whatever a comma hangs on it."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("follow", "said"),
    [
        (
            "The school garden, and the little market the pupils want to run from it.",
            "to follow the school garden, and",
        ),
        ("the new wing, meant to open in june", "to follow the new wing, meant to open in June."),
        ("the reading scheme in the library, see if the scores move", "in the library and whether the scores move."),
        (
            "how it goes with the dementia cafe, and if other homes pick it up",
            "cafe and whether other homes pick it up.",
        ),
        (
            "does the heat network ever reach the tower blocks",
            "whether the heat network ever reaches the tower blocks.",
        ),
    ],
)
def test_a_thing_to_follow_keeps_its_shape(follow: str, said: str) -> None:
    assert said in letter_with("follow", follow)
