"""What the writer has done is read as it follows "because I": a deed first, and only then a thing."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers


@pytest.mark.parametrize(
    ("typed", "did"),
    [
        ("set up a drought reserve for a co-op", "set up a drought reserve for a co-op"),
        ("put in a booking system at my last place", "put in a booking system at my last place"),
        ("cut hedges for the council", "cut hedges for the council"),
        ("cut the hedges for the council", "cut the hedges for the council"),
        (
            "fixed tape decks for the hall for 20 years, mostly with glue",
            "fixed tape decks for the hall for 20 years, mostly with glue",
        ),
        ("mixed colours for a paint shop", "mixed colours for a paint shop"),
        ("read meters for 12 years", "read meters for 12 years"),
        ("registered nurse for 6 years", "spent six years as a registered nurse"),
        ("qualified electrician, 10 years", "spent ten years as a qualified electrician"),
        ("set designer for 3 years", "spent three years as a set designer"),
        ("married to a farmer", "am married to a farmer"),
        ("cooked for 85 off one truck a week", "cooked for 85 off one truck a week"),
        ("ran a stall three summers and two fairs", "ran a stall for three summers and two fairs"),
        ("have run payroll for 310 workers, all paid by phone", "have run payroll for 310 workers, all paid by phone"),
        ("rode dispatch in Lagos, been stopped plenty", "rode dispatch in Lagos and have been stopped plenty"),
        ("taught maths in Kano, had 60 start", "taught maths in Kano and had 60 start"),
        ("moved a payroll once, wouldn't recommend", "moved a payroll once and wouldn't recommend it"),
        ("repaired bikes at school, then own shop", "repaired bikes at school, then in my own shop"),
        ("am building guitars since 2012", "have been building guitars since 2012"),
        ("braided hair since I was 12", "have braided hair since I was 12"),
        ("up at 4 for years, milking", "was up at 4 for years, milking"),
        ("learned Welsh at 30 and lost it again", "learned Welsh at 30 and lost it again"),
        ("CSSD technician at Enugu, 5 years", "spent five years as a CSSD technician at Enugu"),
        ("same in our plant at Pune", "had the same problem in our plant at Pune"),
        ("I like snakes", "like snakes"),
        ("marshal at Orlando stadium", "have worked as a marshal at Orlando stadium"),
        ("bat surveys, 5 summers, mostly churches", "spent five summers on bat surveys, mostly churches"),
        ("done the rota for 40 people", "have done the rota for 40 people"),
    ],
)
def test_a_deed_comes_first_after_because_i(typed: str, did: str) -> None:
    found = material("experience", typed, "", Readers((), Tone.WARM))
    assert found is not None
    assert found.say("did") == did


def test_a_post_and_a_deed_in_it_are_one_sentence() -> None:
    found = material("experience", "dental nurse, rang round the night before", "", Readers((), Tone.WARM))
    assert found is not None
    assert found.text == "I was a dental nurse, and rang round the night before"
