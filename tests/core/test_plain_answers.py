"""What people answer most: a quality and a deed, a bare need, a remark of their own; as the whole letter says it."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("friendly and he answered my question", "being friendly and answering my question"),
        ("kind and she didnt rush", "kind and didn't rush"),
        ("honest and told me why", "being honest and telling me why"),
        ("clear, polite and she let me ask questions", "being clear and polite and letting me ask questions"),
        ("quick and they said sorry", "being quick and telling me how sorry you were"),
        ("really sweet about it and she asked how my mum was", "sweet and asking how my mum was"),
        ("long email and she answered all my questions", "sending a long email and answering all my questions"),
        ("personal letter, signed by all three", "sent a personal letter signed by all three"),
        ("proper email signed by him and his boss", "a proper email signed by you and your boss"),
        ("personal email not a copy and paste", "your personal email"),
        ("just a normal email but polite", "your polite email"),
        ("said they really liked me and to keep in touch", "liked me and told me to keep in touch"),
        ("to my face, shook my hand", "telling me to my face and shaking my hand"),
        ("called me the same day, said it was very close", "called me the same day and said it was very close"),
        ("short but he meant it", "could tell that you meant it"),
    ],
)
def test_how_somebody_was_and_what_they_did_are_thanked_for(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("needs someone with a licence", "you need someone with a licence"),
        ("has to have someone who can start Monday", "you have to have someone who can start on Monday"),
        ("more of a visual designer than me", "someone who is more of a visual designer than me"),
        ("budget got cut so no job in the end", "so there was no job"),
        ("higher score than me", "someone with a higher score than me"),
        ("wanted cscs card", "you wanted someone with a CSCS card"),
        ("less of a risk", "someone who is less of a risk"),
        ("mate of his came back from uni", "a mate of yours"),
        ("a lad just out his time", "someone just out of his time"),
    ],
)
def test_a_need_and_a_comparison_are_told_of_those_who_chose(typed: str, said: str) -> None:
    assert said in letter_with("reason", typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("thanks_for", "the site visit, got up at 4 for it but worth it", "I got up at 4 for it, but it was worth it."),
        ("thanks_for", "the tour, felt like a kid again", "I felt like a kid again."),
        ("thanks_for", "the tour, felt like a holiday", "It felt like a holiday."),
        ("thanks_for", "the trial shift which I really enjoyed", "the trial shift, which I really enjoyed"),
        ("lesson", "never trust the gun, do the last turn by hand", "the gun, but to do the last turn by hand"),
        ("lesson", "always weigh twice, write it down", "always to weigh twice, and to write it down"),
        ("challenge", "half the leaks are on the customers side", "on the customers' side"),
        ("challenge", "feeding 200 from one oven and the oven is older than me", "The oven is older than me."),
        ("topic", "the data shows who is tired before they say it", "before they say it"),
    ],
)
def test_a_remark_is_told_of_whom_it_is_about(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("thanks_for", "coffee and he was lovely", "for the coffee. You were lovely."),
        ("thanks_for", "coffee and they were all so friendly", "for the coffee. You were so friendly."),
        ("thanks_for", "kind, funny and patient", "for being kind, funny and patient"),
        ("thanks_for", "patient and he repeated the questions", "for being patient and repeating the questions"),
        ("thanks_for", "the interview and that he was on time", "for the interview. You were on time."),
        ("thanks_for", "showing me the ward and the patients were lovely", "the ward. The patients were lovely."),
        ("thanks_for", "free parking and a warm welcome", "for the free parking and a warm welcome"),
        ("thanks_for", "showing me all rooms", "showing me all the rooms"),
        ("enjoyed", "old staircase what they repair for a church", "old staircase that you repair for a church"),
        ("thanks_for", "your clear answers to all my questions", "your clear answers to all my questions"),
        ("thanks_for", "tea and cake", "for the tea and cake"),
        ("challenge", "staffing and they cant recruit", "staffing. You can't recruit."),
        ("challenge", "damp and theres no money", "damp. There's no money."),
        ("made_clear", "trust and you cant rush it", "trust. You can't rush it."),
        ("challenge", "waste and nobody cares", "waste. Nobody cares."),
        ("experience", "food hygiene level 2", "I have a level 2 in food hygiene"),
        ("experience", "NVQ level 3", "I have an NVQ level 3"),
        ("experience", "done bar work so noise dont bother me", "noise doesn't bother me"),
        ("experience", "being a mum of 4", "I am a mum of four"),
        ("experience", "I ran the stockroom at boots", "at Boots"),
        ("topic", "heat pumps and they are noisy", "heat pumps. They are noisy."),
        ("lesson", "patience and he told me to slow down", "patience. You told me to slow down."),
        ("future_role", "weekend work and I live close", "weekend work"),
        ("future_role", "anything part time", "any part-time work"),
        ("future_role", "happy to do nights", "night work"),
        ("future_role", "kids parties", "something with kids' parties"),
        ("future_role", "service adviser or parts", "a service adviser role or something with parts"),
        ("enjoyed", "your 6 year olds they have no fear", "that your 6-year-olds have no fear"),
        ("thanks_for", "the coffee, also the honest answer", "the coffee and the honest answer"),
        ("future_role", "other branches", "something at one of your other branches"),
        ("follow", "instagram", "follow you on Instagram"),
        ("topic", "solar", "about solar"),
        ("follow", "the app and they said it comes out in may", "You said it comes out in May."),
    ],
)
def test_a_thing_and_what_is_told_of_it_are_two_sentences(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("thanks_for", "tour, lunch, chat", "the tour, lunch and chat"),
        ("enjoyed", "the workshop, also the dog", "the workshop and the dog"),
        ("challenge", "staff, money, time", "staff, money and time"),
        ("made_clear", "you need patience, also humour", "ou need patience and humour"),
        ("experience", "retail, hospitality, care", "retail, hospitality and care"),
        ("lesson", "to listen, also to shut up", "to listen and to shut up"),
        ("kindness", "took his time, also asked about my dad", "taking your time and asking about my dad"),
        ("follow", "the garden, also the book club", "the garden and the book club"),
        ("reason", "experience and she lives nearer", "someone with more experience who lives nearer"),
    ],
)
def test_what_stands_in_a_row_gets_its_and(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "kept", "gone"),
    [
        ("future_role", "any job and I can start anytime", "any job", "any job and"),
        ("kindness", "text same day fair enough", "the same day", "fair enough"),
        ("enjoyed", "the tour, also he made me laugh", "also made me laugh", ", also"),
    ],
)
def test_what_only_hangs_on_is_left_out(question: str, typed: str, kept: str, gone: str) -> None:
    letter = letter_with(question, typed)
    assert kept in letter
    assert gone not in letter


def test_nobody_is_wished_away() -> None:
    assert "work out" not in letter_with("future_role", "if the other person doesnt work out")


def test_a_promise_to_learn_is_no_experience() -> None:
    assert "learn" not in letter_with("experience", "not much but I learn quick")


def test_what_the_house_does_is_done_to_others() -> None:
    assert "shares them" in letter_with(
        "topic", "the jars are usable", standing="the institute shares them with anybody"
    )
