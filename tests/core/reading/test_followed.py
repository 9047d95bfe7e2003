"""What the writer will go on following stands well after its beginning, and what was told of it stands by itself."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_person
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers


def _said(beginning: str, typed: str) -> tuple[str, tuple[str, ...]]:
    read = material("follow", typed, beginning, Readers((read_person("Kate Brown"),), Tone.WARM))
    assert read is not None
    return read.text, read.rest


@pytest.mark.parametrize(
    ("beginning", "typed", "said", "rest"),
    [
        ("doing", "I could help out as a marshal, i have a bike", "to help out as a marshal", ("I have a bike.",)),
        ("", "learn glaze mixing if they ever run that class", "to learn glaze mixing if you ever run that class", ()),
        ("doing", "come for the first run when is ready", "to come for the first run when it is ready", ()),
        ("doing", "Send them a jar once the bees are back", "to send you a jar once the bees are back", ()),
        ("doing", "I'd love to hear the bells at christmas", "to hear the bells at Christmas", ()),
        ("doing", "get my ticket and come back and pester them", "to get my ticket and come back and pester you", ()),
        ("doing", "come with my lad hes mad on steam", "to come with my lad, who's mad on steam", ()),
        ("doing", "see the dahlias when all is out", "to see the dahlias when they are all out", ()),
        ("doing", "taste the cider when ready", "to taste the cider when it is ready", ()),
        ("follow", "the new kiln, wanna buy a pot", "the new kiln", ("I'd like to buy a pot.",)),
        ("follow", "the tram, gonna ride it on day one", "the tram", ("I'll ride it on day one.",)),
        ("follow", "the choir tour, might go and hear them", "the choir tour", ()),
        ("follow", "the wetland, dying to know", "the wetland", ()),
        ("follow", "the winter show, already booked", "the winter show", ("I've already booked.",)),
        ("follow", "the old bank, they said February", "the old bank", ()),
        ("doing", "walk the wall once its done, they said public can from June", "to walk the wall once it's done", ()),
        ("doing", "come to the open day, they said bring the kids", "to come to the open day", ()),
        ("follow", "the mill, he said it opens in May", "the mill", ("You said it opens in May.",)),
        ("follow", "a course of welding in the spring", "to take a course of welding in the spring", ()),
        ("doing", "pass my B2 and after try again", "to pass my B2 and afterwards try again", ()),
        ("", "how is the ponies", "how the ponies are doing", ()),
        ("how", "how will be the new oven", "how the new oven turns out", ()),
        ("", "how the trainees does", "how the trainees do", ()),
        ("", "if the weir get mended", "whether the weir gets mended", ()),
        ("", "what happen with the pier", "what happens with the pier", ()),
        ("follow", "the museum shop opens in May", "how the museum shop goes when it opens in May", ()),
        ("follow", "the booking site goes live", "when the booking site goes live", ()),
        ("follow", "new menu", "the new menu", ()),
        ("", "how go the eye tests in school", "how the eye tests go in school", ()),
        ("", "how the orchards does", "how the orchards do", ()),
        ("", "if the bookmobile start again", "whether the bookmobile starts again", ()),
        ("how", "the beds behind the kitchen get on", "how the beds behind the kitchen get on", ()),
        ("how", "the roof of the sheds holds up", "how the roof of the sheds holds up", ()),
        ("follow", "the garden once planted", "the garden once it is planted", ()),
        ("follow", "whatever happens with the pool", "what happens with the pool", ()),
        ("doing", "a tour with my kids", "to have a tour with my kids", ()),
        ("how", "the new deck come out", "how the new deck comes out", ()),
        ("how", "the old spaniel gets on, biscuit", "how Biscuit, the old spaniel, gets on", ()),
        (
            "doing",
            "come and hear it when it goes back in, they said by Easter",
            "to come and hear it when it goes back in",
            (),
        ),
        ("follow", "their stall, the one they open in spring", "your stall, the one you open in spring", ()),
        ("doing", "want see the show in spring", "to see the show in spring", ()),
        ("doing", "nothing special, just keep buying the eggs", "to keep buying the eggs", ()),
        ("how", "Does the new glaze hold", "whether the new glaze holds", ()),
        ("how", "how does the night shift cope", "how the night shift copes", ()),
        ("how", "is the roof ready in time", "whether the roof is ready in time", ()),
        ("how", "does the raft float? they launch in May", "whether the raft floats", ("You launch in May.",)),
        ("how", "that new bus, does anybody get on it", "whether anybody gets on that new bus", ()),
        ("follow", "her blog. and whether the swans come back", "your blog", ()),
        ("how", "the owl, does she take the box", "whether the owl takes the box", ()),
        ("how", "goes with the new ovens", "how it goes with the new ovens", ()),
        ("doing", "a loaf every Saturday, no hard feelings", "to have a loaf every Saturday", ()),
        ("how", "will the raft float?", "whether the raft will float", ()),
        ("how", "is she still on the roof by winter?", "whether you are still on the roof by winter", ()),
        ("doing", "come back with my two, they're train mad", "to come back with my two, who are train mad", ()),
        ("doing", "take my kids to the pups, they would love it", "to take my kids to the pups", ()),
        (
            "doing",
            "a jar of the jam, will get one at the fair",
            "to have a jar of the jam",
            ("I'll get one at the fair.",),
        ),
        (
            "follow",
            "what happens with the herd, first eight arrive in May",
            "what happens with the herd",
            ("The first eight arrive in May.",),
        ),
        ("how", "is the harvest this year", "how the harvest is this year", ()),
        ("follow", "them", "your work", ()),
        ("follow", "everything they do", "what you do", ()),
        ("follow", "the toddler mornings and maybe volunteer one day", "the toddler mornings", ()),
        ("how", "the new kiln controls work or not", "whether the new kiln controls work", ()),
        ("how", "they gets on with the harp", "how you get on with the harp", ()),
        (
            "how",
            "the night buses, whether they take cards yet",
            "how the night buses go, and whether you take cards yet",
            (),
        ),
        ("how", "The test with the amber light", "how the test with the amber light goes", ()),
        ("how", "the test with the red light", "how the test with the red light goes", ()),
        ("how", "goes the floor, when they will find the funds", "how the floor goes", ()),
        ("how", "the new oven will help with this", "how the new oven will help", ()),
        ("how", "the opening of the mill in York", "how the opening of the mill in York goes", ()),
        ("how", "the new night lines in autumn", "how the new night lines go in autumn", ()),
        ("how", "the dome motors hold up in the frost", "how the dome motors hold up in the frost", ()),
        ("how", "how will be with the new well", "how it will be with the new well", ()),
        ("how", "the storm model, does it hold up", "whether the storm model holds up", ()),
        ("how", "the hen house when its finished", "how the hen house turns out when it's finished", ()),
        (
            "how",
            "the brush robot lasts, the motors were eating sand",
            "how the brush robot lasts",
            ("The motors were eating sand.",),
        ),
        (
            "follow",
            "Kate said theres a drone coming in spring, i want to see that",
            "to see the drone coming in spring",
            (),
        ),
        ("follow", "they said there's an open day in June", "the open day in June", ()),
        ("follow", "the thing Kate is building in the shed", "the thing you are building in the shed", ()),
        ("follow", "they're opening a second barn", "how you get on with opening a second barn", ()),
        ("how", "the two of them cope w/out a manager", "how the two of them cope without a manager", ()),
        ("follow", "I'd like to see the new sets when they're painted", "to see the new sets when they're painted", ()),
        ("doing", "the open day, if theres cake", "to come to the open day, if there's cake", ()),
        (
            "doing",
            "I'm going to the relaunch, already got a ticket",
            "to go to the relaunch",
            ("I have already got a ticket.",),
        ),
        ("doing", "nothing but say hi in the queue", "to say hi in the queue", ()),
        (
            "doing",
            "send people your way, my cousin needs a roof",
            "to send people your way",
            ("My cousin needs a roof.",),
        ),
        ("doing", "I owe Kate a pint", "to buy you a pint", ()),
        ("doing", "maybe join the friends, its 15 quid", "to join the friends", ("It's 15 quid.",)),
        ("follow", "Kate's doing a talk, might go to that", "how you get on with doing a talk", ()),
        ("how", "the new boat when she comes", "how the new boat goes when it comes", ()),
        ("doing", "going to eat there in May", "to eat there in May", ()),
        ("how", "the new trams when they come", "how the new trams go when they come", ()),
        ("how", "how goes the seed trial, it ends in June", "how the seed trial goes", ("It ends in June.",)),
        ("follow", "see if the swap shop works, it opens in May", "whether the swap shop works", ("It opens in May.",)),
        ("follow", "how the choir does at the festival", "how the choir does at the festival", ()),
        ("follow", "the little orchard of Kate in Devon", "your little orchard in Devon", ()),
        (
            "follow",
            "the new wing, first concert will be in May",
            "the new wing",
            ("The first concert will be in May.",),
        ),
    ],
)
def test_what_is_followed_stands_after_its_beginning(
    beginning: str, typed: str, said: str, rest: tuple[str, ...]
) -> None:
    assert _said(beginning, typed) == (said, rest)


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("doing", "come in when the shop opens, if I can", "to come in when the shop opens, if I can"),
        ("doing", "pick the plums and sell them at the gate", "to pick the plums and sell them at the gate"),
        ("doing", "bake a pie and a loaf and sell them", "to bake a pie and a loaf and sell them"),
        ("doing", "be there when the schooner goes in", "to be there when the schooner goes in"),
        ("how", "how will sound the piano once it is strung", "how the piano will sound once it is strung"),
        ("how", "whether the ice holds or not", "whether the ice holds or not"),
        (
            "follow",
            "The new vacuum pan coming from Leeds, if it gets here by June",
            "how the new vacuum pan coming from Leeds goes, and whether it gets here by June",
        ),
        (
            "how",
            "the second press changes things, if they get the money",
            "how the second press changes things, and whether they get the money",
        ),
        ("how", "the new product they are about to launch", "how the new product you are about to launch goes"),
        ("how", "what was in the bottom cupboard", "what was in the bottom cupboard"),
        ("doing", "come and sit with folks if they'll have me", "to come and sit with folks if you'll have me"),
        ("follow", "the roof, the organ and the bells", "the roof, the organ and the bells"),
        ("follow", "the Bureau of Standards project", "the Bureau of Standards project"),
    ],
)
def test_what_hangs_together_is_not_parted(beginning: str, typed: str, said: str) -> None:
    assert _said(beginning, typed) == (said, ())


def test_what_hangs_on_a_condition_is_not_asked_how_it_goes() -> None:
    read = material("follow", "their newsletter. and the podcast if it happens", "follow", Readers((), Tone.WARM))
    assert read is not None
    assert read.say("many") is None
    assert read.say("np") == "your newsletter and the podcast if it happens"


def test_a_mark_that_comes_first_is_left_out() -> None:
    assert material("follow", ", who no better,", "how", Readers((), Tone.WARM)) is not None


def test_a_thing_with_an_aside_is_not_asked_how_it_goes() -> None:
    read = material("follow", "your blog, esp the fails", "follow", Readers((), Tone.WARM))
    assert read is not None
    assert read.say("goes") is None
