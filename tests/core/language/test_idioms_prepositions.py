"""Learners' prepositions, one place for each that many people take for another."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("you explained me this in the kitchen", "you explained this to me in the kitchen"),
        ("you explain them the rules in the kitchen", "you explain the rules to them in the kitchen"),
        ("you proposed me a day in the kitchen", "you offered me a day in the kitchen"),
        ("you invited me a coffee", "you invited me for a coffee"),
        ("you presented me the team", "you introduced me to the team"),
        ("you described me the shop", "you described the shop to me"),
        ("i come with the bus", "I come by bus"),
        ("you helped me understanding the lease", "you helped me with understanding the lease"),
        ("the job consists from three parts", "the job consists of three parts"),
        ("you let me participate to the class", "you let me participate in the class"),
        ("when i arrived to the office", "when I arrived at the office"),
        ("when i entered in the room", "when I entered the room"),
        ("you answered on all my questions", "you answered all my questions"),
        ("you replied on my email", "you replied to my email"),
        ("you thanked to me for the wait", "you thanked me for the wait"),
        ("you will contact with me if a job comes up", "you will contact me if a job comes up"),
        ("you waited me at the gate", "you waited for me at the gate"),
        ("i am searching a job near home", "I am searching for a job near home"),
        ("i attended to the course you told me about", "I attended the course you told me about"),
        ("i am looking after a new job", "I am looking for a new job"),
        ("it remembered me of my school", "it reminded me of my school"),
        ("you pay attention on small things", "you pay attention to small things"),
        ("you recommended me two books", "you recommended two books to me"),
        ("you cared of my mother", "you cared for my mother"),
    ],
)
def test_a_verb_takes_its_preposition(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("your school is different of the others", "your school is different from the others"),
        ("your work is similar like mine", "your work is similar to mine"),
        ("you were interested about my garden", "you were interested in my garden"),
        ("you are proud on the garden", "you are proud of the garden"),
        ("you help children who are afraid from dogs", "you help children who are afraid of dogs"),
        ("the room was full with flowers", "the room was full of flowers"),
        ("you are satisfied of the work", "you are satisfied with the work"),
        ("i was impressed from the garden", "I was impressed by the garden"),
        ("you congratulated me to my son", "you congratulated me on my son"),
        ("you are specialised on old cars", "you are specialised in old cars"),
    ],
)
def test_an_adjective_takes_its_preposition(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("the story how the bakery began", "the story of how the bakery began"),
        ("you have good relation with the farmers", "you have a good relationship with the farmers"),
        ("i have experience on teaching", "I have experience in teaching"),
        ("you take care about the old people", "you take care of the old people"),
        ("you are the responsible of the shop", "you are the person responsible for the shop"),
        ("despite of the rain", "despite the rain"),
        ("you let me work by my own", "you let me work on my own"),
        ("you asked about the schools at my country", "you asked about the schools in my country"),
    ],
)
def test_a_noun_takes_its_preposition(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("that you've known each other years", "that you've known each other for years"),
        ("you rang at the next day", "you rang the next day"),
        ("you rang at the same day", "you rang on the same day"),
        ("i am free on weekend", "I am free at weekends"),
        ("you keep bees at top of the hill", "you keep bees at the top of the hill"),
        ("how you work in night", "how you work at night"),
        ("you are open in weekends", "you are open at weekends"),
        ("you are open in the mondays", "you are open on Mondays"),
        ("you rang at the morning", "you rang in the morning"),
        ("you rang in the same night", "you rang on the same night"),
        ("i was ill in the last time", "I was ill recently"),
        ("you opened the shop before two years", "you opened the shop two years ago"),
        ("i can work in mornings", "I can work in the mornings"),
        ("you teach people in the age of 60", "you teach people at the age of 60"),
    ],
)
def test_a_day_or_a_time_takes_its_preposition(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("a helper is more important like a machine", "a helper is more important than a machine"),
        ("the work is same as mine", "the work is the same as mine"),
        ("it is same like at home", "it is the same as at home"),
    ],
)
def test_a_comparison_takes_its_word(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    "typed",
    [
        "you work on morning and evening shifts",
        "i was impressed from the start",
        "at the evening classes",
        "it came with the bike",
    ],
)
def test_sound_english_near_by_stays_as_it_is(typed: str) -> None:
    assert clean(typed, ()).lower() == typed
