"""What is typed small keeps its capitals, and a word that may be a thing or a deed is read by its neighbours."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("experience", "i have my tig ticket and did lpg conversions", "I have my TIG ticket and did LPG conversions"),
        ("challenge", "too many skus on the shelf", "too many SKUs"),
        ("experience", "i worked at a brick yard in oudtshoorn", "a brick yard in Oudtshoorn"),
        ("kindness", "thanked me for driving from abbotsford", "from Abbotsford"),
        ("experience", "i worked in a carpool for two years", "in a carpool"),
        ("experience", "did two years in quarentine at the kennels", "in quarantine at the kennels"),
    ],
)
def test_what_is_typed_small_keeps_its_capital_only_where_it_has_one(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        (
            "enjoyed",
            "how they started in a shed, the two lads in the office both started on the tools",
            "in a shed. The two lads in the office both started on the tools.",
        ),
        ("enjoyed", "the canteen, the owner started on the floor himself", "The owner started on the floor himself."),
        (
            "challenge",
            "testing boats, most plants around there only test the big ones",
            "Most plants around there only test the big ones.",
        ),
        ("challenge", "the sats results and the attendance", "about the SATs results and the attendance"),
        ("topic", "the collars the cows wear", "about the collars the cows wear"),
        ("follow", "the night shift results after the move", "follow the night shift results after the move"),
        ("made_clear", "it became clear that training alone wont fix it", "I saw that training alone won't fix it"),
        (
            "made_clear",
            "parents can handle late, they cant handle not knowing",
            "parents can handle late, and they can't handle not knowing",
        ),
        ("kindness", "quite a fast reply, and she rang as well", "your fast reply"),
        ("kindness", "he rang instead of sending one of them auto emails", "one of those auto emails"),
    ],
)
def test_a_word_is_a_thing_or_a_deed_by_its_neighbours(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)
