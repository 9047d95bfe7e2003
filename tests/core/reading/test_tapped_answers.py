"""Answers tapped carelessly on a phone: the lost "I", what was guessed, who told it, things in one list."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.kindness.news import read_news
from letters.core.reading.reason.grounds import grounds
from letters.core.reading.wished.parted import wished_for

TWO = Readers(read_people([{"name": "Miss Claire", "greeting": ""}, {"name": "Holly", "greeting": ""}]), Tone.WARM)
NOBODY = Readers((), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("cant do weekends cos of my kids", "I can't do weekends because of my kids"),
        ("dont drive", "I don't drive"),
        ("havent got my cscs yet", "I haven't got my CSCS yet"),
        ("wasnt quick enough on the pass", "I wasn't quick enough on the pass"),
        ("not got a licence yet", "I haven't got a licence yet"),
        ("didnt want to train anyone up", "didn't want to train anyone up"),
        ("couldn't pay two", "couldn't pay two"),
        ("think they wanted someone older", "they wanted someone older"),
        ("not sure think they went w someone w more exp", "they went with someone with more experience"),
        ("think it was someones cousin lol", ""),
        ("her niece needed the hours", "their niece needed the hours"),
        ("had a driver come back from last xmas", "they had a driver come back from last Christmas"),
        ("had 80 ppl go for it", "they had 80 people go for it"),
        ("had someone w a cctv licence", "someone with a CCTV licence"),
        ("another lad w a cscs card", "someone else with a CSCS card"),
        ("other lad was quicker than me", "the other person was quicker than me"),
    ],
)
def test_a_reason_has_its_own_subject(typed: str, kept: str) -> None:
    assert grounds(typed).text == kept


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("was told by phone, he was nice about it", "he was nice about it and told me by phone"),
        ("didnt ghost me lol", "didn't leave me without an answer"),
        ("msgd me herself didnt just ghost me", "messaged me herself and didn't just leave me without an answer"),
        ("wrote proper email not the usual copy n paste", "wrote a proper email"),
        ("straight on the phone next day", "they rang me the next day"),
        (
            "said no hard feelings n come for a pint",
            "they told me that there were no hard feelings and told me to come for a pint",
        ),
        ("quick reply, 2 days", "quick reply within two days"),
        ("Miss Claire said dont give up on it", "Miss Claire told me not to give up on it"),
    ],
)
def test_a_kindness_says_who_did_what(typed: str, told: str) -> None:
    assert read_news(typed, ("Miss Claire",)).text == told


@pytest.mark.parametrize(
    ("name", "typed", "beginning", "told"),
    [
        ("thanks_for", "how u all made me feel and the cuppa", "", "the cuppa and how you all made me feel"),
        ("thanks_for", "bein patient w me / the biscuits", "", "being patient with me, and for the biscuits"),
        ("thanks_for", "no nonsense chat", "", "the no-nonsense chat"),
        ("lesson_from", "found a lump / made me do it again", "", "you found a lump and made me do it again"),
        ("made_clear", "one lost key n u lose the client", "", "with one lost key, you lose the client"),
        ("lesson_from", "they said theyve never seen a square room", "", "you've never seen a square room"),
        ("made_clear", "one van down n nobody gets their veg", "", "with one van down, nobody gets their veg"),
        ("made_clear", "fix the bill n half the calls go", "", "if you fix the bill, half the calls go"),
        ("made_clear", "its the carpet n the dark not their legs", "", "it's the carpet and the dark, not their legs"),
        (
            "challenge",
            "graffiti on the windows costs em 300 a pane",
            "that",
            "graffiti on the windows cost you 300 a pane",
        ),
        (
            "enjoyed",
            "they leave a lil note w the name of who cleaned ur room",
            "that",
            "you leave a little note with the name of who cleaned people's rooms",
        ),
        (
            "enjoyed",
            "yr 6s lookin after reception, cutting up their food",
            "seeing",
            "seeing Year 6s looking after reception, cutting up their food",
        ),
    ],
)
def test_an_answer_is_told_as_it_was_meant(name: str, typed: str, beginning: str, told: str) -> None:
    read = material(name, typed, beginning, NOBODY)
    assert read is not None
    assert read.text == told


@pytest.mark.parametrize(
    ("typed", "wished"),
    [
        ("days/nights/whatever", "day or night work"),
        ("prep/pastry/anything", "a prep or pastry role"),
        ("ta or midday", "a TA or midday role"),
    ],
)
def test_a_wish_of_strokes_is_a_list(typed: str, wished: str) -> None:
    assert wished_for(typed) == wished
