"""A difficulty that was typed without who has it is the employer's, or how things are."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.WARM)


@pytest.mark.parametrize("beginning", ["that", "how", ""])
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("hard to get planning permission", "it is hard to get planning permission"),
        ("struggling to fill the night shift", "you are struggling to fill the night shift"),
        ("always short of staff", "you are always short of staff"),
        ("under pressure from head office", "you are under pressure from head office"),
        ("had a flood last winter and lost the archive", "you had a flood last winter and lost the archive"),
        ("been without a manager since march", "you have been without a manager since March"),
        ("need more volunteers", "you need more volunteers"),
        ("get too many emails", "you get too many emails"),
        ("turned away 40 families last year", "you turned away 40 families last year"),
        ("everything still on paper", "everything is still on paper"),
        ("staff morale low", "staff morale is low"),
        ("roof leaking", "the roof is leaking"),
        ("phones always busy", "phones are always busy"),
        ("the old manager left them in a mess", "the old manager left you in a mess"),
        ("nobody under 30 in the parish", "there is nobody under 30 in the parish"),
        (
            "the customers are old but they dont want to lose them",
            "the customers are old, but you don't want to lose them",
        ),
        ("the students pay late", "the students pay late"),
        ("nobody applying", "nobody is applying"),
        ("no one to cover holidays", "there is no one to cover holidays"),
        ("lots of complaints", "there are lots of complaints"),
        ("never enough time", "there is never enough time"),
        ("too few nurses", "there are too few nurses"),
        ("the desk is busy and they only have one person", "the desk is busy and you only have one person"),
        ("parents only hear from them once a year", "parents only hear from you once a year"),
        ("claims take 12 weeks instead of 4", "claims take 12 weeks instead of four"),
        ("we dont have enough beds", "you don't have enough beds"),
        ("our suppliers are late all the time", "your suppliers are late all the time"),
        ("because of the weather they lost a week", "you lost a week because of the weather"),
    ],
)
def test_a_difficulty_gets_its_subject(typed: str, beginning: str, said: str) -> None:
    read = material("challenge", typed, beginning, NOBODY)
    assert read is not None
    assert read.text.removeprefix("how ") == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("reduced hours", "reduced hours"),
        ("language barrier", "the language barrier"),
        ("lack of funding", "the lack of funding"),
        ("losing people to the competition", "the problem of losing people to the competition"),
        ("looking for a new site", "the challenge of looking for a new site"),
        ("we talked about parking", "parking"),
        ("making sure everyone gets heard", "the challenge of making sure everyone gets heard"),
        ("keeping the kids safe online", "the challenge of keeping the kids safe online"),
        ("working with old buildings is unpredictable", "working with old buildings is unpredictable"),
        ("when to replace the machines", "the question of when to replace the machines"),
        ("who will take over from the owner", "the question of who will take over from the owner"),
        ("neither of the two lifts works", "neither of the two lifts works"),
        ("this year they have no budget for training", "you have no budget for training this year"),
        ("at weekends its chaos", "it's chaos at weekends"),
        ("waiting times in a&e", "waiting times in A&E"),
        ("it's all in maries head", "it's all in Marie's head"),
        ("trust between office and drivers", "trust between office and drivers"),
        ("lunch rush", "the lunch rush"),
        ("not having a proper kitchen", "the problem of not having a proper kitchen"),
        ("double bookings on a friday", "double bookings on a Friday"),
        ("when the clinic moves next year", "what happens when the clinic moves next year"),
        ("some of the machines are older than me", "some of the machines are older than me"),
    ],
)
def test_a_thing_stays_one(typed: str, said: str) -> None:
    read = material("challenge", typed, "about", NOBODY)
    assert read is not None
    assert read.text == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("because the building is listed they cant do it", "you can't do it because the building is listed"),
        ("because kids come first", "kids come first"),
        ("because people come back if they are treated well", "people come back if they are treated well"),
    ],
)
def test_a_cause_comes_last(typed: str, said: str) -> None:
    read = material("made_clear", typed, "", NOBODY)
    assert read is not None
    assert read.text == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("important to keep people safe", "it is important to keep people safe"),
        ("not just about money", "it is not just about money"),
        ("for the patients", "it is for the patients"),
        ("because of the kids", "it is because of the kids"),
        ("importance of planning", "the importance of planning"),
        ("need for speed", "the need for speed"),
        ("want to grow", "you want to grow"),
        ("trying to be better", "you are trying to be better"),
        ("the company cares", "your company cares"),
        ("communication", "the importance of communication"),
        ("keeping customers happy", "the importance of keeping customers happy"),
        ("training is everything", "training is everything"),
        ("a 20 pound part costs them a day", "a 20 pound part costs you a day"),
        ("a form nobody reads is a waste of time", "a form nobody reads is a waste of time"),
        ("skills die if they are not taught", "skills die if they are not taught"),
        ("a kitchen needs peace", "a kitchen needs peace"),
        ("talk to people face to face", "to talk to people face to face"),
        ("quality of life counts", "the quality of life counts"),
        ("first five minutes matter", "the first five minutes matter"),
        ("every child matters", "every child matters"),
        ("no room for mistakes", "there is no room for mistakes"),
    ],
)
def test_what_became_clear_is_whole(typed: str, said: str) -> None:
    read = material("made_clear", typed, "", NOBODY)
    assert read is not None
    assert (read.text, read.sure) == (said, True)
