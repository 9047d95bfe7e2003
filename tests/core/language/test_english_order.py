"""What other languages order, govern or count otherwise comes out as English has it; what was right stays."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("explaining me how is organised the night shift", "explaining to me how the night shift is organised"),
        ("how can be measured the age of fish", "how the age of fish can be measured"),
        ("the room where are kept samples from 1970", "the room where samples from 1970 are kept"),
        ("how goes on the project of the library", "how the project of the library goes on"),
        ("how important is the cooling", "how important the cooling is"),
        ("she said how does the team plan the shifts", "she said how the team plans the shifts"),
        ("he asked me what would I do", "he asked me what I would do"),
        ("what is a ring circuit", "what a ring circuit is"),
    ],
)
def test_what_was_asked_is_told_in_the_order_of_telling(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "what does the shop need",
        "no idea, but how do you get it if nobody hires you",
        "how the work is done there",
        "where the samples are kept",
        "how busy it is on Fridays",
    ],
)
def test_a_question_apart_and_a_right_order_stay(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("we made every two hours a round", "we made a round every two hours"),
        ("did for four years the declarations at a port", "did the declarations at a port for four years"),
        ("she played very well the angry client", "she played the angry client very well"),
        ("they have built already three houses", "they have already built three houses"),
        ("a chef who knows better the pastry", "a chef who knows the pastry better"),
        ("I have seen yesterday the new ward", "I saw the new ward yesterday"),
        ("he always is calm", "he is always calm"),
        ("we like very much how they work", "we very much like how they work"),
    ],
)
def test_a_verb_stands_beside_its_object(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("many patients they stop their medicine", "many patients stop their medicine"),
        ("the salt you must put it at the end", "you must put the salt at the end"),
        ("the bread, he must rest one night", "the bread, it must rest one night"),
    ],
)
def test_each_thing_is_named_once(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed", ["the old Volvo he is restoring", "the boats they build last forty winters", "Len, he goes up the ladder"]
)
def test_what_tells_which_one_is_no_second_subject(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("they avoid to throw away food", "they avoid throwing away food"),
        ("someone who is used to work with CDS", "someone who is used to working with CDS"),
        ("made me to taste the sauce", "made me taste the sauce"),
        ("they want that everybody speaks", "they want everybody to speak"),
        ("to avoid that the lorries stand still", "to keep the lorries from standing still"),
        ("after I will pass the licence", "after I pass the licence"),
        ("on a so busy night", "on such a busy night"),
        ("say to my boss the truth", "tell my boss the truth"),
        ("it depends from the weather", "it depends on the weather"),
        ("she made me a good question", "she asked me a good question"),
        ("she gave me many useful informations", "she gave me a lot of useful information"),
    ],
)
def test_each_word_takes_what_english_lets_it_take(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("a pharmacist who is independent prescriber", "a pharmacist who is an independent prescriber"),
        ("is very organised team", "it is a very organised team"),
        ("worked as night porter in Lisbon", "worked as a night porter in Lisbon"),
        ("at busy hospital in Kyiv", "at a busy hospital in Kyiv"),
        ("the candidate who have the licence", "the candidate who has the licence"),
        ("software which count the rings", "software which counts the rings"),
        ("before anybody open a report", "before anybody opens a report"),
    ],
)
def test_one_of_many_has_its_article_and_its_verb(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed", ["the boss's son", "she was very patient", "it was hard work", "she was head of the ward", "Pete's dad"]
)
def test_what_takes_no_article_gets_none(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (
            "the dishwasher he breaks every Saturday when it is busy",
            "the dishwasher breaks every Saturday when it is busy",
        ),
        ("how is clean the kitchen at midnight", "how clean the kitchen is at midnight"),
        ("he told me from the beginning the truth", "he told me the truth from the beginning"),
        ("the visit and to let me guide a group", "the visit and for letting me guide a group"),
        ("ask people something before explain", "ask people something before explaining"),
        ("that good plan before work saves more time", "that a good plan before work saves more time"),
        ("a colleague who works there already ten years", "a colleague who has worked there for ten years"),
        ("that it is more easy to eat together", "that it is easier to eat together"),
        ("a box which keep temperature for days", "a box which keeps temperature for days"),
        ("he answers himself the phone", "he answers the phone himself"),
        ("taught himself the guitar", "taught himself the guitar"),
        ("took care of my grandmother", "took care of my grandmother"),
        ("your team built own test rig", "your team built its own test rig"),
        ("if somebody will leave", "if somebody leaves"),
        ("made the effort to explain it", "took the time to explain it"),
    ],
)
def test_a_learners_clause_reads_as_english(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("explaining me so good the machine", "explaining the machine to me so well"),
        ("an archive which is organised since 1950", "an archive which has been organised since 1950"),
        ("it lacks people at night since May", "there has been a lack of people at night since May"),
        ("they trust more a person than a phone", "they trust a person more than a phone"),
        ("there is every year less bees", "there are fewer bees every year"),
        ("a patient received two times the same pill", "a patient received the same pill twice"),
        ("someone who speaks better the English", "someone who speaks better English"),
        ("I am working in hotels since I have 18 years", "I have been working in hotels since I was 18"),
        ("I helped him always in the summers", "I always helped him in the summers"),
        ("the young don't want to drive", "the young don't want to drive"),
    ],
)
def test_what_other_languages_say_so_is_said_in_english(typed: str, right: str) -> None:
    assert clean(typed) == right
