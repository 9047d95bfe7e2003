"""What is thanked for and enjoyed in plain words: every doer, every "they" and every fact of it in its place."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers
from letters.core.reading.thanks.credited import credited

DANA = Readers(read_people([{"name": "Dana"}]), Tone.WARM)


def _thanked(typed: str) -> Material:
    found = material("thanks_for", credited(typed, DANA).text, "", DANA)
    assert found is not None
    return found


def _enjoyed(typed: str, beginning: str) -> Material:
    found = material("enjoyed", typed, beginning, DANA)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("being honest that there were 80 applicants", "being honest that there were 80 applicants"),
        ("never once looking at her watch", "never once looking at your watch"),
        ("I could tell she had prepared, she knew it all", "preparing"),
        ("nothing special really but she was nice", "being nice"),
        ("the little things like the name badge", "the little things like the name badge"),
        ("I was grateful that they let me sit down", "letting me sit down"),
        ("tour of site", "the tour of the site"),
        ("not feeling judged", "not making me feel judged"),
        ("the panels kind words", "your kind words"),
        ("your team for making me feel welcome", "making me feel welcome"),
        ("well explained", "explaining it all so well"),
        ("how she ended the interview", "the way you ended the interview"),
        ("Sunday interview", "the Sunday interview"),
        ("quick interview, good questions", "the quick interview and the good questions"),
        ("second interview", "the second interview"),
        ("interview at short notice", "seeing me at short notice"),
        ("we ran over but she didn't mind", "not minding when we ran over"),
        ("she gave me 45 min instead of 30", "giving me 45 minutes instead of 30"),
        ("the practice go before the test", "the practice run before the test"),
    ],
)
def test_what_is_thanked_for_stays_a_deed_or_a_thing(typed: str, said: str) -> None:
    found = _thanked(typed)
    assert (found.deed or found.text) == said


@pytest.mark.parametrize(
    "said",
    [
        "the HR lady rang me to check",
        "your colleague Ian explained the software to me",
        "the interview was on a Saturday, so I lost no pay",
        "my nerves went away because you were so kind",
        "the interview was shorter than I thought, but you were nice",
    ],
)
def test_a_whole_clause_never_follows_for(said: str) -> None:
    found = _thanked(said.replace(", ", " "))
    assert found.say("gift") is None
    assert found.say("clause") == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("both really chill", "you were both really chill"),
        ("she showed me round and he cooked for me", "showing me round and cooking for me"),
    ],
)
def test_both_are_thanked_for_what_both_did(typed: str, said: str) -> None:
    two = Readers(read_people([{"name": "Dana"}, {"name": "Sol"}]), Tone.WARM)
    found = material("thanks_for", credited(typed, two).text, "", two)
    assert found is not None
    assert (found.deed or found.text) == said


def test_the_interview_alone_is_thanked_for_already() -> None:
    assert credited("I enjoyed the interview", DANA).text == ""


@pytest.mark.parametrize(
    ("typed", "first", "rest"),
    [
        ("I got to meet the children and they were lovely", "letting me meet the children", "They were lovely."),
        ("the staff were lovely. they all said hello", "the staff were lovely", "They all said hello."),
        ("the way she asked me things, it felt easy", "the way you asked me things", "It felt easy."),
    ],
)
def test_what_is_said_of_it_stands_right_behind_it(typed: str, first: str, rest: str) -> None:
    found = _thanked(typed)
    assert (found.deed or found.text, found.rest) == (first, (rest,))
    assert found.apart


@pytest.mark.parametrize(
    ("typed", "whom"),
    [
        ("Bev on reception, she calmed me down", "Bev on reception, who calmed me down"),
        ("everyone I met that day", "everyone I met that day"),
        ("everyone on the ward for being so nice", "everyone on the ward for being so nice"),
        ("the nurses on the ward for being so nice", "the nurses on the ward for being so nice"),
        ("all the staff who said hello", "all the staff who said hello"),
        ("a lady called Bev who brought me water", "Bev, who brought me water"),
    ],
)
def test_who_is_no_reader_is_thanked_by_way_of_one(typed: str, whom: str) -> None:
    assert credited(typed, DANA).passed_on == (whom,)


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("hearing", "his time at sea and how he came to run it", "your time at sea and how you came to run it"),
        ("hearing", "it has 12 people and nobody left in years", "it has 12 people and nobody left in years"),
        ("that", "my aunt went to the same school", "learning that my aunt went to the same school"),
        ("seeing", "someone fix a watch", "seeing someone fix a watch"),
        ("seeing", "Kelly calm down a man", "seeing Kelly calm down a man"),
        ("seeing", "her face when she talked", "seeing your face when you talked"),
        ("that", "making mistakes is ok", "making mistakes is all right"),
        ("seeing", "no one was in a hurry", "seeing that no one was in a hurry"),
        ("doing", "filling shelves with Ali", "filling shelves with Ali"),
        ("doing", "my lesson with year 5", "my lesson with Year 5"),
        ("doing", "meeting the team and eating with them", "meeting the team and eating with them"),
        ("", "was shown round by two students", "being shown round by two students"),
        ("", "I met the whole team", "meeting the whole team"),
        ("", "the moment when the oven opened", "seeing the oven open"),
        ("", "it was all great but the best bit was the fire drill", "the fire drill"),
        ("", "nothing much but the pension was good", "the pension"),
        ("", "a good atmosphere", "the good atmosphere"),
        ("", "good atmosphere, music playing", "the good atmosphere, with music playing"),
        ("", "the people were friendly", "seeing how friendly the people were"),
        ("", "people were kind and the food was good", "seeing how kind people were and how good the food was"),
        ("", "everyone said good morning", "everyone said good morning"),
        ("", "when the alarm rang and everyone stayed calm", "seeing everyone stay calm when the alarm rang"),
        ("", "when she talked about her first patient", "how you talked about your first patient"),
        ("", "we both love old radios", "we both love old radios"),
        ("", "the culture seems great", "the culture"),
        ("", "sitting in the drivers seat", "sitting in the driver's seat"),
        ("", "the teams spirit", "the team's spirit"),
        ("", "there was a lot of laughter", "all the laughter"),
        ("", "how much laughter there was", "all the laughter"),
        ("", "there was music in the workshop", "the music in the workshop"),
        ("", "there are plants everywhere", "the plants everywhere"),
        ("", "hearing the choir practise next door", "listening to the choir practise next door"),
        ("", "everything but mostly the kitchen", "everything, especially the kitchen"),
        ("", "all of it really, the kitchen most", "everything, especially the kitchen"),
        ("", "not just the tour but the people", "both the tour and the people"),
        ("", "I cant pick, the animals and the staff", "the animals and the staff"),
    ],
)
def test_what_was_enjoyed_is_told_as_it_was(beginning: str, typed: str, text: str) -> None:
    assert _enjoyed(typed, beginning).text == text


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("the atmosphere, nobody was stressed", "Nobody was stressed."),
        ("the questions they asked, they made me think", "They made me think."),
        ("lunch with the team, they were funny", "They were funny."),
        ("the student panel, they asked hard questions", "They asked hard questions."),
        ("the team meeting, they let me speak", "You let me speak."),
    ],
)
def test_whoever_was_named_is_spoken_of_after_it(typed: str, rest: str) -> None:
    assert _enjoyed(typed, "").rest == (rest,)


def test_stories_are_heard_and_not_heard_about() -> None:
    assert _enjoyed("stories from the drivers", "hearing").say("about") == "stories from the drivers"
