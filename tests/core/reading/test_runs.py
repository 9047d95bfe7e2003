"""A whole clause that was run on to what stands before it is a sentence of its own."""

from __future__ import annotations

import pytest

from letters.core.reading.plain.runs import parted


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the drawer of socks, she buys them herself", "the drawer of socks. She buys them herself"),
        ("how they wax the floor, number 9 is called Ruth", "how they wax the floor. Number 9 is called Ruth"),
        ("the loft. They sweep it, in Kiel we never did", "the loft. They sweep it. In Kiel we never did"),
        ("how, when it rains, they move the hens", "how, when it rains, they move the hens"),
        ("In the morning, they open the gates", "In the morning, they open the gates"),
        ("the yard, the shed and the new kiln", "the yard, the shed and the new kiln"),
        ("to cup 40 samples and one of them was a trick", "to cup 40 samples. One of them was a trick"),
        ("the walk round with Al and he knew every tree", "the walk round with Al. He knew every tree"),
        ("how she names the moths and she can sing", "how she names the moths. She can sing"),
        ("Even if it snows, the boats go out", "Even if it snows, the boats go out"),
        (
            "the class, 22 of them playing before they get a drum",
            "the class, 22 of them playing before they get a drum",
        ),
        ("all eat at noon, even the boss, she washes up", "all eat at noon, even the boss. She washes up"),
        (
            "she gave it nine and then, when asked to teach it, put it down",
            "she gave it nine and then, when asked to teach it, put it down",
        ),
        ("5 minutes and it is in the oven", "5 minutes and it is in the oven"),
        ("clean hands and no gloves, she said", "clean hands and no gloves, she said"),
    ],
)
def test_a_clause_that_was_run_on_is_a_sentence(typed: str, said: str) -> None:
    assert parted(typed) == said
