"""What the writer has done is read as it follows "because I": a deed first, and only then a thing."""

from __future__ import annotations

import pytest

from letters.core.language.shape.fragment import Shape
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
        ("bar work", "have done bar work"),
        ("ex cashier", "used to be a cashier"),
        ("ex army", "used to be in the army"),
        ("self taught", "am self-taught"),
        ("self employed for 5 years", "have been self-employed for five years"),
        ("six months placement at a hospital", "spent six months on placement at a hospital"),
        ("first aider and fire marshal", "have worked as a first aider and fire marshal"),
        ("in my years as a scout leader I saw the same", "saw the same in my years as a scout leader"),
        ("bar work, so rude people are nothing new", "have done bar work, so rude people are nothing new"),
        ("wedding planning, so days move", "have worked in wedding planning, so days move"),
        (
            "checked people in for 4 years, lots of tired ones",
            "checked people in for four years, with lots of tired ones",
        ),
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


@pytest.mark.parametrize(
    ("typed", "did"),
    [
        ("baked 11 years, had a cracked summer of my own", "baked for 11 years and had a cracked summer of my own"),
        (
            "picked 4 harvests in Robertson, lost a lunch to one",
            "picked four harvests in Robertson and lost a lunch to one",
        ),
        ("am under 50, can splice (badly)", "am under 50 and can splice (badly)"),
        ("kept bees, sold the honey, lost both hives", "kept bees, sold the honey and lost both hives"),
        ("did my time in a call centre, hated it", "did my time in a call centre and hated it"),
        ("deaf in one ear from a press shop", "am deaf in one ear from a press shop"),
        ("mum of four, cooked for a playgroup too", "am a mum of four and cooked for a playgroup too"),
        ("grew leeks for showing. Same problem, wet Septembers", "grew leeks for showing"),
        (
            "stripped six of them every thursday, still smell it",
            "stripped six of them every Thursday and still smell it",
        ),
        ("knitted jackets for lambs with the WI", "knitted jackets for lambs with the WI"),
        ("typed in 6000 labels by hand for a seed bank", "typed in 6000 labels by hand for a seed bank"),
        (
            "call centre, 3 yrs, nights mostly, same hour every day",
            "spent three years in a call centre, nights mostly, the same hour every day",
        ),
        ("swept chimneys with my cousins one summer", "swept chimneys with my cousins one summer"),
        ("ran a rota of 35, mostly retired teachers", "ran a rota of 35, mostly retired teachers"),
        ("ran a rota of 35, retired teachers", "ran a rota of 35, retired teachers"),
        ("drove a milk tanker, paid by the load", "drove a milk tanker, paid by the load"),
    ],
)
def test_deeds_that_a_comma_joins_are_one_sentence(typed: str, did: str) -> None:
    found = material("experience", typed, "", Readers((), Tone.WARM))
    assert found is not None
    assert found.say("did") == did


@pytest.mark.parametrize(
    ("typed", "did"),
    [
        ("when I was a school secretary I chased signatures", "chased signatures when I was a school secretary"),
        ("before I had kids I did nights in a bakery", "did nights in a bakery before I had kids"),
        ("I was 6 years on the same machine", "spent six years on the same machine"),
        ("planted for two winters in Galloway, crew of 5", "planted for two winters in Galloway in a crew of 5"),
        ("ran a kitchen, team of nine", "ran a kitchen with a team of nine"),
        ("was nights on a barge off Skye. 2 on 2 off", "worked nights on a barge off Skye, two on, two off"),
    ],
)
def test_a_crew_and_the_turns_of_work_get_their_words(typed: str, did: str) -> None:
    found = material("experience", typed, "", Readers((), Tone.WARM))
    assert found is not None
    assert found.say("did") == did
    assert not found.rest


def test_where_the_writer_comes_from_is_no_work() -> None:
    found = material("experience", "from a family of weavers so grew up with it", "", Readers((), Tone.WARM))
    assert found is not None
    assert found.text == "I come from a family of weavers, so I grew up with it"


def test_what_a_deed_took_stands_by_itself() -> None:
    found = material("experience", "had a pony like that, took a bucket and a fortnight", "", Readers((), Tone.WARM))
    assert found is not None
    assert (found.say("did"), found.rest) == ("had a pony like that", ("It took a bucket and a fortnight.",))


def test_what_a_deed_did_to_the_writer_stands_by_itself() -> None:
    found = material("experience", "moved a lab, 340 bottles, took me a month", "", Readers((), Tone.WARM))
    assert found is not None
    assert (found.say("did"), found.rest) == ("moved a lab, 340 bottles", ("It took me a month.",))


def test_a_post_and_a_deed_in_it_are_one_sentence() -> None:
    found = material("experience", "dental nurse, rang round the night before", "", Readers((), Tone.WARM))
    assert found is not None
    assert found.text == "I was a dental nurse, and rang round the night before"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        (
            "set up a seed fund for a choir, same song different singers",
            "set up a seed fund for a choir: the same song, different singers",
        ),
        ("fixed slide projectors for the school for 9 years", "fixed slide projectors for the school for nine years"),
        ("cut hedges for the council", "cut hedges for the council"),
        ("taught night classes in welding", "taught night classes in welding"),
        ("read meters for the gas company 4 years", "read meters for the gas company for four years"),
        ("I pulled weeds for the council 12 yrs, roots same thing", "pulled weeds for the council for 12 years"),
        ("licensed electrician, 8 years", "spent eight years as a licensed electrician"),
        ("trained nurse for 5 years", "spent five years as a trained nurse"),
        ("trained village volunteers in Bihar", "trained village volunteers in Bihar"),
        ("was 4 years in a dairy in Ghent", "spent four years in a dairy in Ghent"),
        ("done the rink for 6 winters", "have done the rink for six winters"),
    ],
)
def test_the_experience_is_a_deed_where_a_deed_comes_first(typed: str, text: str) -> None:
    found = material("experience", typed, "", Readers((), Tone.WARM))
    assert found is not None
    assert (found.shape, found.text) == (Shape.DID, text)
