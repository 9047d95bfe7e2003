"""A difficulty, what it made clear and the writer's own work, as tired people jot them down."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.CASUAL)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("the ferry. off for six weeks every winter", "It is off for six weeks every winter."),
        (
            "the heating. on at six off at nine and the pitch goes with it",
            "It is on at six and off at nine, and the pitch goes with it.",
        ),
        ("the lifts. out of order half the week", "They are out of order half the week."),
        ("errors in the forms, about one in fifty has the wrong date", "About one in fifty has the wrong date."),
        ("the boiler. 40 years old and nobody makes the parts", "It is 40 years old and nobody makes the parts."),
        ("bees. lost 60 hives over the winter", "You lost 60 hives over the winter."),
        ("graves. headstones leaning and the families are gone", "Headstones are leaning and the families are gone."),
        ("getting hair. proper silk, price has trebled", "The price of proper silk has trebled."),
        ("lone working, a girl got followed to her car", "A girl got followed to her car."),
    ],
)
def test_a_second_sentence_gets_what_it_lost(typed: str, told: str) -> None:
    read = material("challenge", typed, "about", NOBODY)
    assert read is not None
    assert read.rest == (told,)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "the kittens won't hunt if they've seen a keeper, so they've to be fed down a pipe",
            "the kittens won't hunt if they've seen a keeper, so they've to be fed down a pipe",
        ),
        ("nobody reads the letters, they think it's a scam", "nobody reads the letters; they think it's a scam"),
        ("the villages are losing their last shop", "the villages are losing their last shop"),
        ("farmers won't share it because they think it leaks", "farmers won't share it because they think it leaks"),
        ("patients can't read the letters they send", "patients can't read the letters you send"),
        ("tenants ring at night because of the noise", "tenants ring at night because of the noise"),
        ("seaweed gets in the intake every week", "seaweed gets in the intake every week"),
        ("the students pay late and leave", "the students pay late and leave"),
        ("steel prices move every week", "steel prices move every week"),
    ],
)
def test_they_are_those_the_sentence_is_about(typed: str, told: str) -> None:
    read = material("challenge", typed, "that", NOBODY)
    assert read is not None
    assert read.text == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("explaining takes ten minutes and they have six", "explaining takes ten minutes and they have six"),
        ("no good tuning it if nobody minds the heating", "it is no good tuning it if nobody minds the heating"),
        (
            "finding it is 90% of the job, fixing it is ten minutes",
            "finding it is 90% of the job; fixing it is ten minutes",
        ),
        (
            "the council can buy the buses, the cable is what matters",
            "the council can buy the buses; the cable is what matters",
        ),
        ("whoever packs first gets the extra hour", "whoever packs first gets the extra hour"),
        ("no organ, no weddings, no roof fund", "no organ, no weddings, no roof fund"),
    ],
)
def test_what_became_clear_stays_whole(typed: str, told: str) -> None:
    read = material("made_clear", typed, "", NOBODY)
    assert read is not None
    assert read.text == told


@pytest.mark.parametrize("typed", ["n/a only did meerkats", "none really, I just owned a boat once", "no"])
def test_no_work_of_ones_own_is_left_out(typed: str) -> None:
    assert material("experience", typed, "", NOBODY) is None


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("n/a, did paint a fence once", "did paint a fence once"),
        ("made 4 years small parts for hearing aids", "made small parts for hearing aids for four years"),
        ("worked 8 years bakery", "worked for eight years in a bakery"),
        ("worked 6 years security", "worked for six years in security"),
        ("typed in stock for a tyre place 2 years", "typed in stock for a tyre place for two years"),
        ("planned 2 years the harvest at a vineyard", "planned the harvest at a vineyard for two years"),
        ("nursed a boiler through three winters", "nursed a boiler through three winters"),
        ("reared on a dairy farm outside Mallow", "was reared on a dairy farm outside Mallow"),
        ("climbed cranes in Leith, sat out plenty of wind", "climbed cranes in Leith and sat out plenty of wind"),
        ("worked a chip shop in Arbroath, enough said", "worked a chip shop in Arbroath"),
    ],
)
def test_own_work_is_put_in_order(typed: str, told: str) -> None:
    read = material("experience", typed, "", NOBODY)
    assert read is not None
    assert read.text == told
