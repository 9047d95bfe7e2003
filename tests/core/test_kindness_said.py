"""What was said kindly is told as it was meant, and the one who was chosen without what hangs on it."""

from __future__ import annotations

import pytest

from letters.core.reading.grounds import grounds
from letters.core.reading.news import read_news


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("he said look mate you were close, dont let it put you off", "he told me that I was close"),
        ("told me over tea, wouldnt do it on the phone she said", "wouldn't do it on the phone. they told me over tea"),
        ("she reply very polite even I made mistake", "she replied very politely even though I made a mistake"),
        ("texting me a heads up first", "to text me a heads up first"),
        ("she say she not want me to wait", "she said she did not want me to wait"),
        ("The letter was typed but she added a line by hand", "she added a line by hand"),
        ("give me points, what was good, what was missing", "to give me points: what was good and what was missing"),
    ],
)
def test_what_was_said_is_told_as_it_was_meant(typed: str, read: str) -> None:
    assert read_news(typed).text == read


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a person who lives more near of the hotel", "a person who lives nearer the hotel"),
        ("shes going with her niece for now, see how it goes", "they are going with their niece for now"),
        ("no hard feelings he needed someone strong and mines gone", "they needed someone strong"),
        ("a couple cos there's a cabin goes with it", "a couple"),
        ("they have take a boy from the hotel", "they took a boy from the hotel"),
        ("one of the volunteers got it, been there ages", "one of the volunteers got it"),
        ("because the other girl speak french", "the other person speaks French"),
        ("a woman from their other salon", "a woman from your other salon"),
    ],
)
def test_the_one_chosen_stands_alone(typed: str, kept: str) -> None:
    assert grounds(typed).text == kept
