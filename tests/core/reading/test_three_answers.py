"""A difficulty, what it made clear and what the writer has done like it: each read for itself, and as one paragraph."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "beginning", "told"),
    [
        ("Loss of three senior engineers last year", "about", "the loss of three senior engineers last year"),
        (
            "too many agency staff, the residents get confused",
            "",
            "there are too many agency staff, and the residents get",
        ),
        ("it's the noise from the new flats", "", "the noise from the new flats"),
        ("it's the same in every school", "", "it's the same in every school"),
        ("theft. mostly meat and razors", "", "theft, mostly meat and razors"),
        ("no shows. about 1 in 5 bookings", "", "no-shows, about one in five bookings"),
        ("them not having a van", "about", "you don't have a van"),
        ("People not reading the instructions", "", "the problem of people not reading the instructions"),
        ("getting parts for the trams", "about", "the challenge of getting parts for the trams"),
        ("losing two drivers in one week", "about", "the problem of losing two drivers in one week"),
        ("bullying online", "about", "bullying online"),
        ("waiting lists", "about", "waiting lists"),
        ("explaining the letters to older people", "how", "the problem of how to explain the letters to older people"),
        ("how do you keep good people", "how", "the problem of how to keep good people"),
        ("make people recycle properly", "how", "the problem of how to make people recycle properly"),
        ("they want to waste less but dont know how", "how", "you want to waste less but don't know how"),
        ("they find people who stay", "how", "how you find people who stay"),
        ("No one answers reviews", "", "no one answers reviews"),
        ("no one under 40 buys curtains", "", "no one under 40 buys curtains"),
        ("the phones never stop", "", "the phones never stop"),
        ("the paint peels off in the salt air", "", "the paint peels off in the salt air"),
        ("the game runs badly on old phones", "", "the game runs badly on old phones"),
        ("patients family calling all day", "", "the problem of patients' families calling all day"),
        ("the bees are dying and they dont know why", "that", "the bees are dying and you don't know why"),
        ("customers ask for it and they have one oven", "that", "customers ask for it and you have one oven"),
        ("how to keep staff safe when they visit people", "how", "how to keep staff safe when they visit people"),
        ("they are facing problem of damp", "that", "you are facing a problem of damp"),
        ("welders with aluminium certificate", "about", "welders with an aluminium certificate"),
        ("having to turn away dogs because they are full", "about", "of having to turn away dogs because you are full"),
        ("getting told off for the noise", "about", "the problem of getting told off for the noise"),
        ("we spoke about them losing the contract", "about", "the problem of losing the contract"),
        ("you get a 70 year old to wear a helmet", "how", "the problem of how to get a 70-year-old to wear a helmet"),
        ("It is not easy for them to recruit", "that", "it is not easy for you to recruit"),
        ("I heard that they cannot recruit a bursar", "that", "you cannot recruit a bursar"),
        ("I remember the queue for the one shower", "", "the queue for the one shower"),
        ("three changes of manager in two years", "about", "three changes of manager in two years"),
        ("lost dogs", "", "lost dogs"),
        ("get more reviews without begging for them", "how", "how to get more reviews without begging for them"),
        ("not to bore people in a course", "how", "the problem of how not to bore people in a course"),
        ("selling tickets for the Tuesday shows", "how", "the problem of how to sell tickets for the Tuesday shows"),
    ],
)
def test_a_difficulty_is_put_plainly(typed: str, beginning: str, told: str) -> None:
    read = material("challenge", typed, beginning, NOBODY)
    assert read is not None
    assert told in read.text


@pytest.mark.parametrize(
    ("typed", "first", "rest"),
    [
        (
            "a patient that missed five visits and it turned out he cant read",
            "a patient who missed five visits",
            "It turned",
        ),
        ("the waiting list. 300 names", "the waiting list", "There are 300 names."),
        ("allergies, last week someone got the wrong plate", "allergies", "Last week someone got the wrong plate."),
        ("the heating. Never works in the staff room", "the heating", "It never works in the staff room."),
        ("what happens to the costumes, nobody has room", "what happens to the costumes", "Nobody has room."),
    ],
)
def test_what_was_told_besides_stands_after_it(typed: str, first: str, rest: str) -> None:
    read = material("challenge", typed, "", NOBODY)
    assert read is not None
    assert read.text == first
    assert read.rest[0].startswith(rest)


@pytest.mark.parametrize(
    ("challenge", "typed", "told"),
    [
        ("returns are up", "fit matters to them more than fashion", "fit matters to you more than fashion"),
        ("the bread", "waste costs them more than staff does", "waste costs you more than staff does"),
        ("it is late", "a wrong word can cost them the contract", "a wrong word can cost you the contract"),
        ("it is late", "a note in November would save them trouble", "a note in November would save you trouble"),
        ("the patients miss visits", "a bill costs them a week", "a bill costs them a week"),
        (
            "they cant find a plumber",
            "why people stay with them, because they turn up",
            "stay with you, because you turn up",
        ),
        (
            "the residents get bored",
            "they are trying to make it feel like home",
            "you are trying to make it feel like home",
        ),
        ("the residents get bored", "they want something to do", "they want something to do"),
        (
            "getting kids off phones",
            "they don't want to ban them they want to talk",
            "don't want to ban them; you want to talk",
        ),
        ("the donors are old", "they have to find new donors", "you have to find new donors"),
        (
            "how they can persuade older members",
            "if they don't vote they lose interest",
            "if they don't vote, they lose interest",
        ),
        (
            "patients family calling",
            "they only want to know that somebody cares",
            "they only want to know that somebody cares",
        ),
        ("it leaks", "a small repair turns into a big one", "that a small repair turns into a big one"),
        ("the site is a mess", "you trip over something, thats it", "if you trip over something, that's it"),
        (
            "nobody listens",
            "they need somebody who listens not another leaflet",
            "somebody who listens, not another leaflet",
        ),
        ("it is slow", "everybody has to learn it not just IT", "everybody has to learn it, not just IT"),
        ("nobody comes", "trust is lost quick and comes back slow", "trust is lost quickly and comes back slowly"),
        ("it costs a lot", "what counts is time not price", ": what counts is time, not price"),
        (
            "bikes come back dented",
            "a photo before and after would solve it",
            ": a photo before and after would solve it",
        ),
        (
            "the offices never meet",
            "you can't trust somebody you've never met",
            "can't trust somebody you've never met",
        ),
        ("there is no lift", "that moving patients by hand is a risk", "moving patients by hand is a risk"),
        ("the merger", "Clean data is the condition", "clean data is the condition"),
        ("the boys not reading", "if it isnt about football they wont open it", "they won't open it"),
        ("the roof", "Small gifts matter because they show people care", "because they show people care"),
        ("dogs, they are full", "every dog they turn away stays outside", "every dog you turn away stays outside"),
        ("how to get days and nights to talk", "they never see each other", "they never see each other"),
        ("the kitchen is short of 2 chefs", "why they close on mondays", "why you close on Mondays"),
        ("keeping it clean", "the kids help if you ask them not tell them", "if you ask them, not tell them"),
        ("two diaries", "one diary one person", "one diary, one person"),
        ("they dont know when a patient comes", "no one is there to meet them", "no one is there to meet them"),
        ("how to keep the animals calm", "they start preparing in september", "you start preparing in September"),
        ("owls need quiet", "they chose birds over parking", "you chose birds over parking"),
        ("codes", "It wastes money since things are ordered twice", "it wastes money since things are ordered twice"),
        ("visitors touch", "they touch it, not because they are rude", "not because they are rude"),
        ("Twelve pupils have no internet", "It is not fair to them", "it is not fair to them"),
        ("the forms are long", "It makes no sense to them", "it makes no sense to you"),
        ("too few spaces for campers", "they hate turning families away", "you hate turning families away"),
        ("falls", "prevention is cheaper than cure as they say", "cheaper than cure."),
        ("allergies", "they take it dead serious now", "you take it very seriously now"),
    ],
)
def test_what_became_clear_keeps_you_and_them_apart(challenge: str, typed: str, told: str) -> None:
    people = {"your_name": "Alex Moor", "recipients": [{"name": "Dana", "greeting": ""}], "tone": "warm"}
    taken = {"kind": "challenge", "challenge": challenge, "made_clear": typed}
    written = compose({"people": {**people, "english": "en-GB"}, "takeaway": taken}, seed="one").text
    assert told.lower() in written.lower().replace("\n", " ")


@pytest.mark.parametrize(
    ("typed", "did"),
    [
        ("same fryer at my last place", "had the same fryer at my last place"),
        ("similar problem at the bakery", "had a similar problem at the bakery"),
        ("having lived on an island", "have lived on an island"),
        ("8 years on sites, labourer then banksman", "spent eight years on sites as a labourer and then as a banksman"),
        ("PCV licence since 2015", "have had a PCV licence since 2015"),
        ("I have certificate for welding since 2016", "have had a certificate for welding since 2016"),
        ("Level 2 BSL", "have level 2 BSL"),
        ("4 cats", "have four cats"),
        ("two kids at the school", "have two kids at the school"),
        ("work as a family support worker", "work as a family support worker"),
        ("mechanic by trade", "am a mechanic by trade"),
        ("door to door for the census", "went door to door for the census"),
        ("youngest trustee of our village hall", "was the youngest trustee of our village hall"),
        ("tree surgeon for a summer", "spent a summer as a tree surgeon"),
        ("was first aider on a building site", "was a first aider on a building site"),
        ("half deaf in my left ear", "am half deaf in my left ear"),
        ("picked apples", "picked apples"),
        ("lambed with my uncle four springs", "lambed with my uncle for four springs"),
        ("ran a dads reading morning", "ran a dads' reading morning"),
        ("stage managed a musical, 60 kids", "stage managed a musical, with 60 kids"),
        ("had them in my own flat once, never again", "had them in my own flat once, never again"),
        ("night porter, so keys were my job", "I was a night porter, so keys were my job"),
        ("as a porter I moved 30 beds a day", "as a porter I moved 30 beds a day"),
        ("fixed up old laptops for refugees", "fixed up old laptops for refugees"),
        ("tried with my grandad, failed", "tried with my grandad and failed"),
        ("deep cleaned one every sunday", "deep cleaned one every Sunday"),
        ("looked after toilets for the council, not glamorous", "looked after toilets for the council"),
        ("am a drummer, guilty", "am a drummer"),
        ("waited a month for mine", "waited a month for mine"),
        ("the only man on my course", "was the only man on my course"),
        ("ACCA part qualified and two audits behind me", "am ACCA part-qualified and have two audits behind me"),
        ("none really but my grandad was a shepherd", "my grandad was a shepherd"),
        ("front of house at the Lowry for three seasons", "worked front of house at the Lowry for three seasons"),
        ("retail all my life", "have worked in retail all my life"),
        ("my husband works nights", "my husband works nights"),
        ("pointed and drew my way through a job", "pointed and drew my way through a job"),
        ("home care, 2 years, always late", "I spent two years in home care, and was always late"),
        (
            "driving licence since 2009 and used to nights",
            "have had a driving licence since 2009 and am used to nights",
        ),
        ("asked everyone at the till, worked ok", "I asked everyone at the till, and it worked well"),
        ("au pair for twins", "worked as an au pair for twins"),
        ("chef, lost a whole walk in once", "I was a chef, and lost a whole walk in once"),
        ("5 years in one place taught me that", "five years in one place taught me that"),
        ("night porter 2 yrs at a small hotel", "was a night porter for two years at a small hotel"),
        ("trained colleagues in de-escalation", "trained colleagues in de-escalation"),
        ("type 1 since I was nine", "have been type 1 since I was nine"),
        ("sat on a tenants committee", "sat on a tenants' committee"),
        ("cleared out a school it room", "cleared out a school IT room"),
        ("grew up with 2 foster brothers", "grew up with two foster brothers"),
    ],
)
def test_what_the_writer_has_done_is_a_deed(typed: str, did: str) -> None:
    read = material("experience", typed, "", NOBODY)
    assert read is not None
    assert read.text == did


@pytest.mark.parametrize(
    ("typed", "fits"),
    [
        ("managed two shops in Bath", True),
        ("grew up on a farm", False),
        ("worked nights for a year", False),
        ("taught my nan to hang up", False),
    ],
)
def test_only_certain_work_is_called_the_writers_work(typed: str, fits: bool) -> None:
    read = material("experience", typed, "", NOBODY)
    assert read is not None
    assert (read.say("atwork") is not None) is fits
