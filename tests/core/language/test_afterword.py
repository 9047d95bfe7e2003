"""A piece after a full stop is told on: as a sentence of its own, or hung on the one before it."""

from __future__ import annotations

import pytest

from letters.core.language.shape.recognised import recognise


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "they lend out cake pans! And fishing poles in summer",
            "they lend out cake pans, and fishing poles in summer",
        ),
        ("it is vodka. In a spray bottle", "it is vodka, in a spray bottle"),
        ("they sing. Especially the old ones", "they sing, especially the old ones"),
        ("they check it by hand. 3 times a day", "they check it by hand, three times a day"),
        ("the yard. With all the vans in a row", "the yard, with all the vans in a row"),
    ],
)
def test_a_piece_without_a_verb_hangs_on_the_sentence_before_it(typed: str, told: str) -> None:
    assert (recognise(typed).text, recognise(typed).rest) == (told, ())


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("the dimmer board. Still has the cues chalked on it", "It still has the cues chalked on it."),
        ("the bench. Smelled amazing", "It smelled amazing."),
        ("the garden. Better to see it in June", "It is better to see it in June."),
        ("the wall of jars. Could have stayed all day", "I could have stayed all day."),
        ("the loom. Everywhere else just gets it from a shop", "Everywhere else just gets it from a shop."),
        ("the oven. Other bakeries only turn down the aircon", "Other bakeries only turn down the aircon."),
        ("the weir. When it rains the river comes up fast", "When it rains the river comes up fast."),
    ],
)
def test_a_piece_that_lacks_little_is_a_sentence_of_its_own(typed: str, told: str) -> None:
    assert recognise(typed).rest == (told,)


@pytest.mark.parametrize("typed", ["the shop. Lovely place", "the crew. And thanks", "the dog. And then home"])
def test_a_piece_that_tells_nothing_is_left_out(typed: str) -> None:
    assert (recognise(typed).text, recognise(typed).rest) == (typed.partition(".")[0], ())
