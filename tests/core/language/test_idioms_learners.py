"""Learners' articles, verbs and order of words, each of which has one remedy."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("what people leave in bin", "what people leave in the bin"),
        ("you rang before weekend", "you rang before the weekend"),
        ("i trained for half year", "I trained for half a year"),
        ("i am looking for job in a kitchen", "I am looking for a job in a kitchen"),
        ("you wished me all the best for future", "you wished me the best for the future"),
        ("you took me on without contract", "you took me on without a contract"),
        ("you gave me cup of tea", "you gave me a cup of tea"),
        ("you showed me round factory", "you showed me round the factory"),
        ("you helped a man facing issue with his boiler", "you helped a man facing an issue with his boiler"),
        ("you rang for third time", "you rang for a third time"),
        ("i have no family in UK", "I have no family in the UK"),
        ("i saw it for first time", "I saw it for the first time"),
        ("you told me i must not to be sad", "you told me I must not be sad"),
        ("you pointed on the gap in my CV", "you pointed at the gap in my CV"),
        ("it came down to one point on the scoring", "it came down to one point on the scoring"),
    ],
)
def test_a_lost_article_comes_back(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("how you share the parkings", "how you share parking spaces"),
        ("i had lost the hope", "I had lost hope"),
        ("we had a good weather", "we had good weather"),
        ("you wished me a good luck", "you wished me good luck"),
        ("you were patient with the excel", "you were patient with Excel"),
    ],
)
def test_an_article_too_many_goes(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("what you do when is a problem", "what you do when there is a problem"),
        ("you do it because is important", "you do it because it is important"),
        ("you said to ask if is difficult", "you told me to ask if it is difficult"),
        ("you help when is busy", "you help when it is busy"),
    ],
)
def test_a_lost_subject_comes_back(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("i have 20 years old", "I am 20 years old"),
        ("you suggested me to try again", "you suggested that I try again"),
        ("i am looking forward to work with you", "I am looking forward to working with you"),
        ("she told me the owner is died", "she told me the owner has died"),
        ("how you make decision on prices", "how you make decisions on prices"),
        ("i could to see the kitchen", "I could see the kitchen"),
        ("you putted the kettle on", "you put the kettle on"),
        ("when i had 18 years i was a cook", "when I was 18 I was a cook"),
    ],
)
def test_a_verb_gets_its_right_form(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("and always i check the lock", "and I always check the lock"),
        ("the way how they talk to patients", "the way they talk to patients"),
        ("i didn't also", "I didn't either"),
        ("you told me how the work looks like", "you told me what the work looks like"),
        ("you told me how is going the project", "you told me how the project goes"),
        ("you told me how it is called", "you told me what it is called"),
        ("you answered quickly and polite", "you answered quickly and politely"),
    ],
)
def test_a_word_gets_its_own_place(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("i loved the children corner", "I loved the children's corner"),
        ("i asked for something what fits", "I asked for something that fits"),
        ("i felt taken serious", "I felt taken seriously"),
        ("you gave me so much details", "you gave me so much detail"),
        ("you help so much people", "you help so many people"),
        ("you help many people with many work", "you help many people with a lot of work"),
        ("in my last work i was a cook", "in my last job I was a cook"),
        ("i became a letter from you", "I got a letter from you"),
        ("the stuff was friendly", "the staff was friendly"),
        ("you gave me useful feedbacks", "you gave me useful feedback"),
        ("you offer partial time work", "you offer part-time work"),
        ("you help persons who can't read", "you help people who can't read"),
        ("you gave me enough of time", "you gave me enough time"),
        ("i like the work with childrens", "I like the work with children"),
        ("you kept saying me the wait is long", "you kept telling me the wait is long"),
        ("there were things you had to say me", "there were things you had to tell me"),
        ("you are open all time", "you are open all the time"),
        ("you learn people to bake", "you teach people to bake"),
        ("it was very pleasure to meet you", "it was a great pleasure to meet you"),
        ("they built own oven", "they built their own oven"),
        ("i have own car", "I have my own car"),
        ("you were calm as usually", "you were calm as usual"),
        ("nobody waited too much time", "nobody waited too long"),
        ("you asked about my last work", "you asked about my last job"),
    ],
)
def test_a_word_taken_for_another_is_put_right(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    "typed",
    [
        "you help people learning to read",
        "she has so many details in her head",
        "when i had 20 years of it behind me",
    ],
)
def test_sound_english_near_by_stays_as_it_is(typed: str) -> None:
    assert clean(typed, ()).lower() == typed
