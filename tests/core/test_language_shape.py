"""What was typed is recognised for what it is."""

from __future__ import annotations

import pytest

from letters.core.language.shape import Shape, recognise

NAMES = ("Mr Stern", "Josh", "petal + stem")


@pytest.mark.parametrize(
    ("typed", "shape", "text"),
    [
        ("Their plan to lend objects to village halls.", Shape.THING, "their plan to lend objects to village halls"),
        ("how its just 4 people on every dashboard", Shape.HOW, "how it's just four people on every dashboard"),
        ("Watching their crew run the new positioner.", Shape.ACT, "watching their crew run the new positioner"),
        ("ran TIG on stainless for 3 yrs", Shape.DID, "ran TIG on stainless for three years"),
        ("Forklift certified", Shape.QUALITY, "forklift certified"),
        ("5 years on a ward", Shape.SPAN, "five years on a ward"),
        ("to count to ten before helping", Shape.TO, "to count to ten before helping"),
        ("I learned that a deadline needs a person", Shape.FACT, "a deadline needs a person"),
        ("I don't remember", Shape.NOTHING, ""),
    ],
)
def test_a_typed_fragment_is_recognised(typed: str, shape: Shape, text: str) -> None:
    fragment = recognise(typed, NAMES)
    assert (fragment.shape, fragment.text) == (shape, text)
