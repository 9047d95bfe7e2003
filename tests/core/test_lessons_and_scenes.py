"""What was learned and the scene that brought it home stand as good English, whoever they tell of."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean
from tests.core.answered import letter_with, to


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("you dont tidy a blind persons kitchen", "you don't tidy a blind person's kitchen"),
        ("ive been doing it nine year and never did", "I've been doing it nine years and never did"),
        ("count them even when your on your own", "count them even when you're on your own"),
        ("i told myself it was quicker", "I told myself it was quicker"),
        ("the dish everyone likes most", "the dish everyone likes most"),
        ("then the week they left he came in with it", "then the week they left he came in with it"),
        ("a bracket he'd made a hundred times", "a bracket he'd made a hundred times"),
        ("i did it wrong way round and left", "I did it the wrong way round and left"),
        ("you tell it when it is ready, you dont tell it", "you tell it when it is ready, you don't tell it"),
        ("it leaked. turned out the lid was off", "it leaked. It turned out the lid was off"),
        ("did a black pants, he fixed with vinegar", "did a pair of black pants, he fixed it with vinegar"),
        ("Ann told one near miss happened in 2019", "Ann told me one near miss happened in 2019"),
        ("people tell truth in the queue", "people tell the truth in the queue"),
        ("two medicines with similar name", "two medicines with similar names"),
    ],
)
def test_what_was_typed_well_is_left_and_what_was_not_is_mended(typed: str, said: str) -> None:
    assert clean(typed) == said


@pytest.mark.parametrize(
    ("lesson", "beginning", "said"),
    [
        ("it isn't the loud ones you need to watch", "that", "it isn't the loud ones you need to watch."),
        ("cut meat against the grain", "how", "how to cut meat against the grain."),
        ("split logs without a wedge", "how", "how to split logs without a wedge."),
        ("cut hair of a boy who is afraid from the noise", "how", "how to cut the hair of a boy who is afraid of"),
        ("rain on the day of plucking you can taste it", "that", "you can taste rain on the day of plucking."),
        ("people get hurt here, not up there like I thought, its the end", "that", "like I thought. It's the end."),
        ("it is better to be early and sit in the van than", "that", "early and sit in the van."),
        ("dough tells you when its ready, you dont tell it", "how", "how dough tells you when it's ready; you don't"),
        ("the trick fails when the best one comes first; you hold it back", "how", "comes first; you hold it back."),
        ("to check it by myself and do not trust to the display", "to", "by myself and not to trust the display."),
        ("fish don't like shadows. Walk low.", "that", "fish don't like shadows; walk low."),
        ("a client who asks 'is it risky?' wants an answer", "that", 'who asks "is it risky?" wants an answer.'),
    ],
)
def test_a_lesson_keeps_its_verb_and_its_marks(lesson: str, beginning: str, said: str) -> None:
    assert said in letter_with("lesson", lesson, lesson_beginning=beginning)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("fuse blew in the middle of the demo", "the fuse blew in the middle"),
        ("second one I glued came apart", "the second one I glued came apart"),
        ("traffic was bad and the load shifted", "The traffic was bad and the load shifted"),
        ("call they played me, 14 minutes, four people", "the call you played me, 14 minutes, four people"),
        ("look on her face", "to the look on her face."),
        ("boy named Oisín, 6 years, he was crying", "a boy named Oisín, six years old, was crying"),
        ("one lady, she was shouting and Dave just nodded", "one lady was shouting and you just nodded"),
        ("waited in the van and saw the mum leave", "I waited in the van and saw the mum"),
        ("embarrassing but Dave showed me", "You showed me."),
        ("because Dave asked me twice and I bluffed", "you asked me twice and I bluffed"),
        ("Dave quoted 200 and it was wrong, cost them 3 days", "and it was wrong. It cost you three days."),
        ("Dave read me one out, took the name off first", "you read me one out and took the name off first"),
        ("driver had a flat and was at the gate with all his forms signed", "at the gate with all his forms signed"),
        ("Dave said come with me and look", 'you said, "Come with me and look."'),
        (
            "old lady wanted brisket, Dave asked, she only had a pan, went home",
            "An old lady wanted brisket, you asked,",
        ),
        ("When Dave pulled the plug out and said now find it.", "You pulled the plug out and told me to find it."),
        ('when I said "contraindicated", the lady looked at Dave', 'hen I said "contraindicated'),
        ("I opened the wrong one, luckily only water came out", "I opened the wrong one. Luckily only water came out."),
        ("a trial they gave up after 2 weeks, saved 9k", "a trial you gave up after two weeks. It saved 9k."),
        ("all six calls were about waiting, not one was about the app", "about waiting; not one was about the app."),
        ("Auxiliary nurse Dave did it in three minutes", "You did it in three minutes."),
        ("doorman Dave, 22 years there", "I owe that to you, 22 years there."),
        ("sat with Arthur and it was the best part of the day", "I sat with Arthur and it was the best part"),
        ("fell off", "I fell off."),
        ("she took three calls. 'We know what you know' is all she said.", 'three calls. "We know what you know" is'),
        ("an operator told us he had changed it, nobody had asked him", "nobody had asked him."),
        ("62 year old man fell from a chair in 2018", "a 62-year-old man fell from a chair in 2018"),
        ("regular came in and Dave had it ready", "regular came in and you had it ready"),
        ("Dave watched who washed up their own cup", "you watched who washed up their own cup"),
        ("Their website says 'We don't do weddings' at the top", "Your website says"),
        ("They told me 'We don't do weddings'", 'you told me, "We don\'t do weddings."'),
        ("Dave didnt say anything just pointed at it", "didn't say anything but just pointed at it"),
        ("bus", "the bus"),
        ("the first line was 'Don't panic, this has happened before.'", '"Don\'t panic, this has happened before."'),
    ],
)
def test_a_scene_has_its_small_words_and_its_people(typed: str, said: str) -> None:
    told = letter_with("lesson", "wait", lesson_beginning="to", lesson_from=clean(typed))
    assert said.lower() in told.lower()


def test_two_who_were_named_stay_those_who_did_it() -> None:
    letter = letter_with(
        "lesson", "wait", lesson_beginning="to", lesson_from="Two of the residents, Joan and Peg. They were arguing."
    )
    assert "They were arguing." in letter


@pytest.mark.parametrize(
    ("lesson", "scene", "said"),
    [
        ("how Ruth says no to an author", "she read me one out", "says no to an author. She read me one out."),
        ("to write it down twice like Ruth does", "she read me one out", "like Ruth does. She read me one out."),
    ],
)
def test_a_scene_that_leans_on_the_lesson_comes_after_it(lesson: str, scene: str, said: str) -> None:
    assert said in letter_with("lesson", lesson, lesson_from=scene)


def test_a_name_typed_with_its_capital_gets_no_article() -> None:
    letter = letter_with("lesson", "wait", lesson_beginning="to", lesson_from="Dev stood there", people=to("Dev Patel"))
    assert "you stood there" in letter
