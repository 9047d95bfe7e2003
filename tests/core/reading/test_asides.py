"""What a note trails after its first words is told as its question means it."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.WARM)


@pytest.mark.parametrize(
    ("name", "beginning", "typed", "told"),
    [
        ("enjoyed", "doing", "how they test it, had a go at one", ("how you test it", "I had a go at one.")),
        ("enjoyed", "that", "the choir. staff and residents", ("the choir, staff and residents",)),
        ("enjoyed", "that", "staff room with a piano in it", ("the staff room with a piano in it",)),
        ("challenge", "about", "boxes with no list, 600 of them", ("boxes with no list, 600 in all",)),
        ("challenge", "that", "printers. half of all tickets", ("printers, half of all tickets",)),
        ("challenge", "about", "they are down and nobody applying", ("you are down, and nobody is applying",)),
        ("challenge", "about", "damp by the sea, dehumidifier runs all day", (
            "damp by the sea", "The dehumidifier runs all day.",
        )),
        ("made_clear", "", "phone number is not an address. Guarantor is", (
            "a phone number is not an address", "A guarantor is.",
        )),
        ("topic", "how", "silent fire alarms for deaf pupils", ("silent fire alarms for deaf pupils",)),
        ("standing", "", "only workshop with one. bought second hand", (
            "you are the only workshop with one", "You bought it second hand.",
        )),
        ("standing", "", "in use on one line so far, rest by summer", (
            "it is in use on one line so far, and the rest by summer",
        )),
        ("standing", "", "no other school does it. The head said they're all asking now", (
            "no other school does it", "The head said the others are all asking now.",
        )),
        ("standing", "", "they were second. Others waiting to see", ("you were second", "Others are waiting to see.")),
        ("enjoyed", "that", "objections all read", ("objections are all read",)),
        ("enjoyed", "that", "farm calls logged on a wall map", ("farm calls are logged on a wall map",)),
        ("lesson", "that", "rejects tell you more than passes", ("rejects tell you more than passes",)),
        ("lesson", "that", "hands matter more than needles. and talking about dogs", (
            "hands matter more than needles, and so does talking about dogs",
        )),
        ("thanks_for", "", "lunch on them", ("the lunch on you",)),
        ("reason", "", "internal, from ticketing side", ("an internal candidate, from the ticketing side",)),
        ("reason", "", "CLEAPSS trained already", ("someone who is already CLEAPSS-trained",)),
        ("reason", "", "phlebotomy already done", ("someone who had already done phlebotomy",)),
        ("reason", "", "girl from the co-op, knows me", ("a girl from the co-op who knows me",)),
        ("experience", "", "lab tech at a water company so glass goes missing there too", (
            "I was a lab tech at a water company, so glass goes missing there too",
        )),
        ("experience", "", "repairs desk, four years of the same question", (
            "spent four years on a repairs desk, with the same question",
        )),
        ("experience", "", "helpline volunteer, Samaritans, two years of thursdays", (
            "spent two years of Thursdays as a helpline volunteer with Samaritans",
        )),
        ("follow", "doing", "open day - bringing my dad", ("to come to the open day and bring my dad",)),
        ("follow", "doing", "they have a sale, so i'll be there", ("to come to your sale",)),
        ("follow", "follow", "new mobile van, the electric one", ("the new mobile van, the electric one",)),
        ("follow", "doing", "try the new menu", ("to try the new menu",)),
        ("follow", "how", "scanning project", ("how the scanning project goes",)),
        ("challenge", "about", "boards going walkabout - 60 last month", (
            "the problem of boards going missing, 60 last month",
        )),
        ("experience", "", "shed full of boards once, so yeah", ("had a shed full of boards once",)),
        ("experience", "", "hospital laundry, nights", ("have worked in a hospital laundry on nights",)),
        ("thanks_for", "", "the bug hunt, one hour, found four", ("the bug hunt, one hour", "I found four.")),
        ("thanks_for", "", "a day's pay, not expected", ("a day's pay, which I didn't expect",)),
        ("topic", "that", "squat, ships sitting lower", ("squat, ships sitting lower",)),
        ("topic", "about", "lasting powers - hadn't a notion", ("lasting powers",)),
        ("topic", "about", "dormant accounts, they visit the families", (
            "dormant accounts", "You visit the families.",
        )),
        ("standing", "", "they hold everyone to six knots. only harbour up the coast that does", (
            "you hold everyone to six knots", "You are the only harbour up the coast that does.",
        )),
        ("standing", "", "one of two firms doing it", ("you are one of two firms doing it",)),
        ("enjoyed", "that", "every returned ticket offered to the school", (
            "every returned ticket is offered to the school",
        )),
        ("reason", "", "usher already, knows me", ("someone who is already an usher and knows me",)),
        ("reason", "", "legal secretary diploma", ("someone with a legal secretary diploma",)),
        ("lesson_from", "", "Anwen with a lad in tears", ("watching Anwen with a lad in tears",)),
        ("enjoyed", "that", "a den under the table, whoever needs it", ("a den under the table, whoever needs it",)),
        ("enjoyed", "hearing", "drivers each have a mug", ("drivers each have a mug",)),
        ("enjoyed", "seeing", "the tanks - water cleaner than my tap", (
            "seeing the tanks", "Water is cleaner than my tap.",
        )),
        ("challenge", "that", "queue at seven, onto the road", ("the queue at seven, onto the road",)),
        ("challenge", "that", "new till freezes, usually with a queue", (
            "the new till keeps freezing, usually with a queue",
        )),
        ("topic", "how", "hearing loops tested with a mobile", ("how hearing loops are tested with a mobile",)),
        ("standing", "", "nobody made to go at seven", ("nobody is made to go at seven",)),
        ("standing", "", "half so far. committee took some persuading", (
            "half so far", "The committee took some persuading.",
        )),
        ("standing", "", "they do it every week, most just sample", ("you do it every week, while most just sample",)),
        ("follow", "doing", "they have a stall, I'll be first", ("to come to your stall and be first",)),
        ("follow", "follow", "their winter ale - having a pint of it", ("to have a pint of your winter ale",)),
        ("experience", "", "portering at the Western, one lost sample in three years", (
            "did some portering at the Western, with one lost sample in three years",
        )),
        ("experience", "", "breakfast club at my old school, volunteer, one year", (
            "volunteered at a breakfast club at my old school for one year",
        )),
        ("experience", "", "Polish at home so it's easy", ("I speak Polish at home, so it's easy",)),
        ("reason", "", "his back's younger than mine", ("the other candidate's back is younger than mine",)),
        ("reason", "", "ex police", ("someone who used to be in the police",)),
        ("lesson_from", "", "six minutes late, my own fault", ("I was six minutes late, and it was my own fault",)),
        ("lesson_from", "", "Raj and his list, one question a day", ("Raj's list, one question a day",)),
    ],
)  # fmt: skip
def test_an_aside_is_told(name: str, beginning: str, typed: str, told: tuple[str, ...]) -> None:
    found = material(name, typed, beginning, NOBODY)
    assert found is not None
    assert (found.text, *found.rest) == told
