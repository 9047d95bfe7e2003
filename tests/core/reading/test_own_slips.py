"""A note of one's own work gets back the "I", the article and the preposition it lost."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.CASUAL)


@pytest.mark.parametrize(
    ("typed", "did"),
    [
        ("live on one of them", "live on one of them"),
        ("relief milked for a couple of years", "relief milked for a couple of years"),
        ("trained my mum and three of her mates", "trained my mum and three of her mates"),
        ("ordered for a girls school in Kericho", "ordered for a girls' school in Kericho"),
        ("dinner lady 5 yrs", "was a dinner lady for five years"),
        ("slinger signaller for 6 years", "spent six years as a slinger signaller"),
        ("I was guide four years in Cartagena", "was a guide for four years in Cartagena"),
        ("I was cashier at Shoprite for two years", "was a cashier at Shoprite for two years"),
        ("I was two years check moisture of wood", "spent two years checking moisture of wood"),
        ("I worked three years by a juice factory", "worked for three years at a juice factory"),
        ("I have worked three summers in a campsite", "have worked three summers in a campsite"),
        ("I was one of those kids, came at 8", "was one of those kids and came at 8"),
        ("gamekeeper 11 yrs", "was a gamekeeper for 11 years"),
        (
            "done forestry 8 yrs, broke my own ankle once",
            "have done forestry for eight years and broke my own ankle once",
        ),
        (
            "was a yard jockey so been on the other side of it",
            "I was a yard jockey, so I have been on the other side of it",
        ),
        ("plastered 12 years so I've filled a few skips", "I plastered for 12 years, so I've filled a few skips"),
        ("fish farm hand 3 yrs", "spent three years as a fish farm hand"),
        ("tuner's daughter", "am a tuner's daughter"),
        ("mum ran a charity shop so I grew up in one", "my mum ran a charity shop, so I grew up in one"),
        ("worked two years by DHL in the sorting", "worked for two years at DHL in the sorting"),
        ("none but I'm good with forms", "am good with forms"),
    ],
)
def test_a_note_gets_back_what_it_lost(typed: str, did: str) -> None:
    read = material("experience", typed, "", NOBODY)
    assert read is not None
    assert read.text == did


@pytest.mark.parametrize(
    ("typed", "did"),
    [
        ("fitted soil probes on a vineyard, same", "fitted soil probes on a vineyard"),
        ("did two years on a trout farm, different beast but still", "did two years on a trout farm"),
    ],
)
def test_a_tail_that_says_it_was_the_same_is_left_out(typed: str, did: str) -> None:
    read = material("experience", typed, "", NOBODY)
    assert read is not None
    assert read.text == did


def test_been_before_a_thing_is_no_post() -> None:
    read = material("experience", "been agency, you get no handover", "", NOBODY)
    assert read is not None
    assert (read.text, *read.rest) == ("have been agency staff", "You get no handover.")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("having 6 years experience in hospitality", "have six years' experience in hospitality"),
        ("worked as a night nurse in Manila 2015-2019", "worked as a night nurse in Manila from 2015 to 2019"),
        ("did it 2 summers running, killed me", "did it two summers running"),
    ],
)
def test_a_note_is_put_into_english(typed: str, told: str) -> None:
    found = material("experience", typed, "", Readers((), Tone.WARM))
    assert found
    assert found.text == told
