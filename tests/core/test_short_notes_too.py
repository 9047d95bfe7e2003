"""More half sentences as the whole letter says them: whose day it was, who they are, what one could not do."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("kindness", "he never made me feel daft for asking", "ou never made me feel daft for asking"),
        ("kindness", "said it in front of me not behind a screen", "telling me to my face"),
        ("kindness", "put the phone down and rang back when my kids were quiet", "down and ringing back when"),
        ("kindness", "said why in 3 lines, it was my first aid had run out", "three lines: my first aid had run out"),
        ("kindness", "he let me down gentle and gave me a pie", "letting me down gently and giving me a pie"),
        ("thanks_for", "getting me a chair, me backs bad", "a chair. My back is bad."),
        ("thanks_for", "the days trial and dropping me home", "the day's trial, and for dropping me home"),
        ("thanks_for", "the tour of the pumps, could of stayed all day", "I could have stayed all day."),
        ("thanks_for", "showing me the 3 legged cat", "the three-legged cat"),
        ("reason", "a lad with his smsts", "with his SMSTS"),
        ("enjoyed", "doing the straps, there fiddlier than they look", "They're fiddlier than they look."),
        ("lesson", "smell first then look", "smell first, then look"),
        ("lesson", "its the knife does the work not the arm", "the knife that does the work, not the arm"),
        ("challenge", "shoplifting, its kids mostly", "It's kids mostly."),
        ("challenge", "water voles, cant dig where they are", "water voles. You can't dig where they are."),
        ("made_clear", "missed bins is what they get judged on", "issed bins are what you get judged on"),
        ("made_clear", "people stay for people not money", "people stay for people, not money"),
        ("made_clear", "takes one second", "t takes one second"),
        ("made_clear", "if it goes the old folks lunch goes with it", "the old folks' lunch"),
        ("made_clear", "same seat same driver same song", "the same seat, the same driver and the same song"),
        ("experience", "my nephews autistic so i know how a change can floor him", "My nephew is autistic, so I know"),
        ("future_role", "same job next time", " the same job"),
        ("kindness", "sent it after service so he could do it right he said", "so you could do it right"),
        ("kindness", "told me on the scaffold, shook me hand", "shaking my hand"),
        ("kindness", "he rang while i was stacking and said are you sat down", "asking if I was sat down"),
        ("kindness", "didnt sugar coat it, you came third", "not sugar-coating it and telling me that I came third"),
        ("kindness", "it was written to me not to whom it may concern", "to me, not to whom it may concern"),
        ("thanks_for", "coming out to the gate, id never of found it", "I'd never have found it."),
        ("thanks_for", "seeing me even though id no cv", "even though I had no CV"),
        ("reason", "cant have two of us on the same lates", "you can't have two of us"),
        ("reason", "had to be level 3", "you needed someone who was level 3"),
        ("kindness", "she wrote my name right and said good luck", "writing my name right and wishing me good luck"),
        ("kindness", "asked to speak to me not my mum", "to me, not my mum"),
        ("reason", "someone who had been doing saturdays", "who had been doing Saturdays"),
        ("reason", "someone off the telly no joke", "someone off the telly makes"),
        ("made_clear", "its the little things, how they take there tea", "how they take their tea"),
        ("lesson", "kids sulk if they think there being told what to do", "they're being told"),
        ("lesson", "nobody goes home till the floors done", "till the floor's done"),
        ("thanks_for", "a days graft", "a day's graft"),
        ("thanks_for", "fitting me in on your day off dave", "on your day off."),
        ("thanks_for", "showing me how to hold the steel proper", "how to hold the steel properly"),
        ("reason", "3 lads from the plant that shut", "three lads from the plant that shut"),
        ("lesson", "if you cant see him he cant see you", "if you can't see him, he can't see you"),
        ("lesson", "stop the machine when a hearse comes, whatever your doing", "whatever I'm doing"),
        ("challenge", "the two cloth rule, one wet one dry", "one wet, one dry"),
        ("made_clear", "if your with one your not with the other", "f you're with one, you're not with the other"),
        ("experience", "my own lads coeliac so i read every packet", "My own lad is coeliac, so I read"),
    ],
)
def test_half_sentences_are_whole_in_the_letter(question: str, typed: str, said: str) -> None:
    beginning = {"challenge_beginning": "about"} if question == "challenge" else {}
    assert said in letter_with(question, typed, **beginning)


@pytest.mark.parametrize(
    ("topic", "standing", "said"),
    [
        ("the dogs are matched to the guard", "they wont split them up once there paired", "once they're paired"),
        ("they get the fat out with bugs", "pour it in every friday", "you pour it in every Friday."),
        ("silent start, no radios first hour", "only depot that does it", "no radios for the first hour"),
        ("plates", "he taps you on the elbow if you go too soon", "ou tap people on the elbow if they go too soon"),
        ("knots", "dave shows you the knot and you do it blind", "ou show people the knot and they do it blind"),
    ],
)
def test_what_they_do_about_it_keeps_its_words(topic: str, standing: str, said: str) -> None:
    assert said in letter_with("topic", topic, topic_beginning="about", standing=standing)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("dave said else you do the floor twice", "ou said or else you do the floor twice"),
        ("he makes you laugh first", "ou make people laugh first"),
    ],
)
def test_somebody_else_stays_somebody_else(typed: str, said: str) -> None:
    assert said in letter_with("lesson", "look first", lesson_from=typed)


def test_a_number_plate_is_no_name() -> None:
    assert "with the reg on" in letter_with("lesson", "look", lesson_from="dave keeps them in a tray with the reg on")


def test_a_road_has_its_capital() -> None:
    assert "on the M6" in letter_with("lesson", "check the straps", lesson_from="dave lost a drum on the m6")
