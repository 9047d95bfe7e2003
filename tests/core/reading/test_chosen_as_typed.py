"""Whoever was chosen is named as typed, without what a tired hand hung on it, and no clause is made of a name."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers
from letters.core.reading.reason.grounds import grounds

ANN = Readers(read_people([{"name": "Ann Leigh", "greeting": ""}]), Tone.WARM)


def reason(typed: str) -> Material:
    found = material("reason", grounds(typed, ANN.known_names).text, "", ANN)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("someone further along with Revit and BIM Level 2", "someone further along with Revit and BIM Level 2"),
        ("somebody further on in their training", "somebody further on in their training"),
        (
            "someone who already works there and knows the routes",
            "someone who already works with you and knows the routes",
        ),
        ("lad with escalator tickets aswell", "a man with escalator tickets as well"),
        ("guy with diesel certs already", "a man with diesel certificates already"),
        ("somebody who has a licence and honestly I get it, mine isnt till May", "somebody who has a licence"),
        ("someone who knew the software, and given the timescales I can see why", "someone who knew the software"),
        ("someone with sharper skills, and having seen the task I understand", "someone with sharper skills"),
        ("someone with twenty years in, and you can't argue with that", "someone with twenty years in"),
        ("to go with a person who can do evenings, and I can't", "a person who can do evenings"),
        ("a lad of 19 theyll train him up", "someone of 19"),
        ("his brother in law (says it all)", "your brother-in-law"),
        ("his nephew in the end, no hard feelings", "your nephew"),
        ("toms cousin who starts monday", "Tom's cousin who starts Monday"),
        ("the other girl shes got her own car", "the other person, who has got her own car"),
        ("the one with the van", "the one with the van"),
        ("internal candidate again", "an internal candidate again"),
        ("two job-sharers", "two job-sharers"),
        ("2 people part time instead of 1", "two people part-time instead of one"),
        ("someone with real clients and not just coursework", "someone with real clients and not just coursework"),
        ("someone wit more till experience fair do's", "someone with more till experience"),
        ("others, 140 went for it so i never expected much", "others"),
        ("a leader from inside, she has there 8 years", "a leader from inside who has been with you for eight years"),
        ("somebody who is graduated in pharmacy", "somebody who has graduated in pharmacy"),
        ("a more experimented person", "a more experienced person"),
        ("a man he has 15 years experience in stone", "a man who has 15 years' experience in stone"),
        ("a woman with 20 years in the job so fair enough", "a woman with 20 years in the job"),
        ("a Polish-speaking support worker", "a Polish-speaking support worker"),
        ("some graduate", "a graduate"),
        ("better at the till", "someone better at the till"),
        ("whoever had the most nights free", "whoever had the most nights free"),
        ("one who can more hours work", "someone who can work more hours"),
        ("someone who was already DBS checked so could start", "someone who was already DBS checked so could start"),
        ("a candidate like me but who had worked in Wales", "a candidate like me but who had worked in Wales"),
        (
            "a teacher of two languages because they only have one post",
            "a teacher of two languages because you only have one post",
        ),
        ("they were always going to take the intern", "the intern"),
        ("a person what already work there", "a person who already works with you"),
        ("the postgraduate, since the grant required one", "the postgraduate"),
    ],
)
def test_somebody_is_named(typed: str, chosen: str) -> None:
    assert reason(typed).say("np") == chosen


@pytest.mark.parametrize(
    ("typed", "fact"),
    [
        ("they've decided on two part timers, its cheaper for cover", "you've decided on two part-timers"),
        ("they didnt need anyone after all, winter hours", "you didn't need anyone after all"),
        (
            "they need someone full time and I can only 60 percent",
            "you need someone full-time, and I can only do 60 percent",
        ),
        ("another candidate had managed one before", "another candidate had managed one before"),
        ("someone with a licence was available", "someone with a licence was available"),
    ],
)
def test_what_was_so_is_a_clause(typed: str, fact: str) -> None:
    assert reason(typed).say("fact") == fact


@pytest.mark.parametrize("typed", ["him", "someone who wasnt me lol", "somebody other than me"])
def test_nobody_in_particular_is_no_reason(typed: str) -> None:
    assert grounds(typed).text == ""
