"""What they do about it, jotted in parts that only commas hold together: each part is a clause of its own."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean
from letters.core.reading.taken.in_parts import in_parts
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "whole set of red ones at lunch, weigh everyone mondays, staff trained in june",
            "they have a whole set of red ones at lunch and weigh everyone on Mondays. Staff are trained in June",
        ),
        (
            "put up a curtain and walk dogs round by the bins, takes longer but less drip feeding",
            "they put up a curtain and walk dogs round by the bins. It takes longer but means less drip feeding",
        ),
        ("scan them in twice, print a label, stick it on the lid", "they scan them in twice and print a label. They"),
        ("rota of four, nobody is on two nights running", "they have a rota of four. Nobody is on two nights running"),
        (
            "one in every van now, drivers moan, accidents down by half",
            "one in every van now. Drivers moan. Accidents are down by half",
        ),
        ("plants on every desk, music on fridays", "they have plants on every desk and music on Fridays"),
        ("mondays only, need more people", "it is on Mondays only. They need more people"),
        ("weekly check, the boss signs it", "they have a weekly check. The boss signs it"),
        ("three year now, nothing has been stolen", "they have done it for three years now. Nothing has been stolen"),
    ],
)
def test_each_part_of_a_note_is_a_clause(typed: str, told: str) -> None:
    assert told in in_parts(clean(typed))


@pytest.mark.parametrize(
    "typed",
    [
        "They log it, bin it and move on.",
        "at night, 12 people, 4 hours",
        "trialling it at two sites, results in March",
        "no cards, no phones, no fuss",
        "keep two tubs in the fridge and swap on Sundays, the boss tastes both",
    ],
)
def test_what_can_be_read_at_once_stays(typed: str) -> None:
    assert in_parts(typed) == typed


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("leave sacks in the back ten days, fry one chip off each sack first", "ten days, and fry one chip off each"),
        (
            "first sunday every month. they lose money on it she said but they wouldn't stop",
            "lose money on it, but you",
        ),
        ("first sunday every month. they lose money on it", "ou do it on the first Sunday of every month. You lose"),
        ("they test theirs first monday of the month", "you test yours on the first Monday of the month."),
        ("pull the panels every two weeks november to april", "every two weeks from November to April."),
        ("they do it tuesdays in the day room", "you do it on Tuesdays in the day room."),
        ("they started in spring so too early to say", "ou started in spring, so it is too early to say."),
        ("an ecologist walks it. cranes stop if she says", "Cranes stop if she says."),
        ("they have two and want open another one", "you have two and want to open another one."),
        ("two people on every night, one of them a nurse", "two people on every night, one of them a nurse."),
        ("tiles come back worn, 80 percent recycled now", "tiles come back worn, and 80 percent is recycled now."),
        ("start at ten finish at four, head torches", "start at ten and finish at four. You have head torches."),
        ("they dropped one in 2018 she said, laughing", "ou dropped one in 2018."),
        (
            "trialled it in march and it flopped, going again",
            "you trialled it in March and it flopped, and you are going",
        ),
        ("Yes all three boats and they want to do the buses next.", "it goes for all three boats, and you want to do"),
        ("they do it in 9 months, used to be 2 years", "do it in nine months, and it used to be two years."),
        ("they sent a camera down, found one 40 metres long", "sent a camera down and found one 40 metres long."),
        (
            "each gets one, if nobody answers two in a row somebody goes round",
            "If nobody answers two in a row somebody",
        ),
        ("every second thursday", "it is every second Thursday."),
        ("The nurse ask three questions and give a colour", "the nurse asks three questions and gives a colour."),
        ("free tea on fridays, volunteers only", "ou have free tea on Fridays and volunteers only."),
    ],
)
def test_a_jotted_standing_is_told_in_whole_sentences(typed: str, said: str) -> None:
    assert said in letter_with("topic", "red plates", topic_beginning="about", standing=typed)


@pytest.mark.parametrize(
    ("beginning", "typed", "said", "never"),
    [
        (
            "about",
            "Ghost buses. I had never heard of them, they're the ones which vanish.",
            "They're the ones",
            "I had",
        ),
        ("about", "never heard of lime ash floors, they have one in the dairy", "You have one in the dairy.", "They"),
        ("about", "cold chain for crickets. they die if the van goes over 30", "They die if the van", "You die"),
        ("how", "much damage the cockatoos do, they strip the cable off the belts", "they strip the cable", "You"),
        (
            "how",
            "they grade eggs with a light and she can do 3 a second",
            "how you grade eggs with a light. She",
            "and she",
        ),
        ("how", "a laundry knows which ward lost a sheet", "how a laundry knows which ward lost a sheet", "that a"),
        ("how", "a phone line for farmers works at night when it rings", "how a phone line for farmers works", "'"),
        (
            "about",
            "the 'golden hour' after a calf is born. If it gets no milk then it never catches up.",
            "If it",
            ": if",
        ),
        (
            "about",
            "I had never heard of sick visiting: that people come more often when they are ill.",
            "sick visiting. People come more often when they are ill.",
            ": that",
        ),
        (
            "about",
            "lifejackets going off, I mean actually crumbling from the inside",
            "off, actually crumbling",
            "mean",
        ),
        ("that", "theres a team just for names. like they decide what to call a street", "You decide what", "Like"),
        ("about", "plans teaching plans - reverse planning they call it", "which you call reverse planning", "They"),
        ("about", '"desk fasting" never heard that phrase but I do it', '"desk fasting', "phrase"),
        ("about", "nothing new really but the way they use a photo was clever", "the way you use a photo.", "nothing"),
        ("about", "Parkinson's dance classes", "Parkinson's dance classes", "parkinson"),
        ("about", "a lease. Basically you get a shop for nothing", "a lease. You get a shop", "Basically"),
        (
            "how",
            "a museum decides what to throw away, there is a committee",
            "throw away: there is a committee",
            "away,",
        ),
        ("that", "a phone can carry it from one house to other", "from one house to another", "to other"),
        ("that", "the salmon are counted by a camera", "the salmon are counted", "salmon is"),
        ("that", "it flys out if you write a recipe on it", "it flies out", "flys"),
        (
            "that",
            "you cant compost it because of the fuel, has to go off separate",
            "It has to go off separately.",
            "which",
        ),
    ],
)
def test_a_new_thing_is_told_as_it_is(beginning: str, typed: str, said: str, never: str) -> None:
    letter = letter_with("topic", typed, topic_beginning=beginning)
    assert said in letter
    assert never not in letter.partition("accept")[0].replace("I'd", "").replace("didn't", "").replace("hadn't", "")
