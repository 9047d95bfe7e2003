"""Two whole clauses on a comma get a semicolon, and nothing else does."""

from __future__ import annotations

import pytest

from letters.core.language.shape.parted import parted


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        (
            "it's not just cutting grass, somebody has to think thirty years on",
            "it's not just cutting grass; somebody has to think thirty years on",
        ),
        (
            "parents can take late, what they can't take is not knowing",
            "parents can take late; what they can't take is not knowing",
        ),
        ("it's not the chimney, it's the wood", "it's not the chimney; it's the wood"),
        (
            "the repair isn't the slow part, it's the waiting, so whoever is quick is who you want",
            "the repair isn't the slow part; it's the waiting, so whoever is quick is who you want",
        ),
        (
            "you weigh it twice and the two never agree, up to 3% is lost on the road",
            "you weigh it twice and the two never agree; up to 3% is lost on the road",
        ),
        (
            "The sheets come up on the 24th, pay day is the 28th.",
            "The sheets come up on the 24th; pay day is the 28th.",
        ),
        (
            "the makers differ, so they don't talk to each other, someone has to type it in",
            "the makers differ, so they don't talk to each other; someone has to type it in",
        ),
        ("There is one horse there, Rex, he was lame.", "There is one horse there, Rex; he was lame."),
    ],
)
def test_two_whole_clauses_get_a_semicolon(typed: str, written: str) -> None:
    assert parted(typed) == written


@pytest.mark.parametrize(
    "typed",
    [
        "if it rains, the field floods",
        "it floods when it rains, which is most days",
        "when it rains hard and nobody looks, the field floods",
        "the more you rush it, the worse it gets",
        "it takes two to lift it, doesn't it",
        "it takes two to lift it, you said",
        "it is the damp that does it, I think",
        "you wait, you lose",
        "how they keep it cold, it has to be dry",
        "the old kiln, they rebuilt it in May",
        'he said "it is done, you can go"',
        "the hens lay, the ducks swim, and the geese bite",
        "you keep a wall of photographs, every patient on the day they walk out",
        "you have two vans, a lorry and the old bus nobody drives",
        "copper gets stolen faster than it comes, three times last month on the one line",
        "in the winter the road is closed, as far as the bridge",
        "you count before every swing, 22 years and never bent anything",
    ],
)
def test_what_only_leans_keeps_its_comma(typed: str) -> None:
    assert parted(typed) == typed
