"""What somebody was told to do, sayings, and readers spoken of by title, as the whole letter says them."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Dave said let it come to you even if it takes all morning", "told me to let it come to me even if it takes"),
        ("Dave said never sign anything you haven't read", "told me never to sign anything I haven't read"),
        ("Dave said ask the ones who know more than you", "told me to ask the ones who know more than me"),
        ("Dave said keep your hands where the horse can see you", "my hands where the horse can see me"),
    ],
)
def test_an_order_is_told_as_the_writer_heard_it(told: str, said: str) -> None:
    assert said in letter_with("lesson", "to take my time", lesson_from=told)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("lesson", "measure twice isnt just a saying", '"measure twice" isn\'t just a saying'),
        ("kindness", "she apologised for keeping me waiting which she needn't have", "waiting, which you needn't have"),
        ("enjoyed", "the view, it was best view in town", "the view, which was the best view in town."),
        ("future_role", "same again or days", "the same job or day work"),
    ],
)
def test_sayings_and_remarks_stand_as_they_would_be_written(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_a_chef_who_does_something_is_the_reader() -> None:
    people = {"your_name": "Alex Moor", "recipients": [{"name": "Chef Martin", "greeting": ""}], "tone": "warm"}
    said = letter_with("lesson", "to taste more", lesson_from="Chef tastes everything three times", people=people)
    assert "you taste everything three times" in said.lower()


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        (
            "enjoyed",
            "the resident who has kept the weather records since 1961",
            " the resident who has kept the",
        ),
        (
            "enjoyed",
            "the man who keeps the rain records since 1980",
            "the man who has kept the rain records since 1980.",
        ),
        ("lesson", "most parcels arent lost there just mislabelled", "lost; they're just mislabelled."),
        ("kindness", "was fast and honest answer", "your fast and honest answer"),
        ("reason", "had an internal candidate", "you had an internal candidate"),
        ("reason", "already had somebody", "you already had somebody"),
        ("reason", "had someone with more experience", "someone with more experience"),
    ],
)
def test_a_word_is_read_by_what_stands_around_it(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("challenge", "The buses all report in different formats", "the buses all report in different formats."),
        ("topic", "the pumps both run off one meter", "know that the pumps both run off one meter."),
        ("enjoyed", "the lights all on timers", " the lights all on timers."),
        ("lesson", "silence backstage isnt quiet its listening", "isn't quiet; it's listening."),
        ("reason", "the appointment of a candidate with a doctorate", "choosing a candidate with a doctorate"),
        ("kindness", "sorry to be the one to tell me she said", "telling me how sorry you were to be the one"),
        ("kindness", "it was really close he said", "telling me that it was really close"),
        ("reason", "he went with a lad hes worked with before", "choosing someone you've worked with before"),
        ("reason", "someone shes known for years", "choosing someone you've known for years"),
        ("reason", "somebody she trusts", "choosing somebody you trust"),
        ("follow", "the spring swap meet", "follow the spring swap meet"),
        ("enjoyed", "about Dave building the boat himself", " how you built the boat yourself."),
    ],
)
def test_clauses_and_things_are_told_apart(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("experience", "fitter 20 yrs", "I was a fitter for 20 years."),
        ("experience", "cook 12 years", "I was a cook for 12 years."),
        ("experience", "butcher 12 years", "I was a butcher for 12 years."),
        ("reason", "a man with more heavy weather time", "a man with more heavy weather time"),
        ("thanks_for", "a more big tour", "a bigger tour"),
        ("thanks_for", "your time mate", "for your time."),
        ("enjoyed", "watching Dave tasting the mash", " watching you taste the mash."),
    ],
)
def test_words_in_er_and_doings_are_told_plainly(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_a_quality_that_goes_on_stands_behind_what_has_it() -> None:
    letter = letter_with("kindness", "sorry to have to tell me she said")
    assert "how sorry you were to have to tell me" in letter
    assert "was kinder than I expected" in letter_with("kindness", "kinder than I expected")


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("kindness", "it made me laugh even though it was bad news", "your email made me laugh"),
        ("kindness", "it softened the blow", "your email softened the blow"),
        ("reason", "enough hands already", "you had enough hands already"),
        ("experience", "loaded lorries for tesco 9 yrs never broke a thing", "for nine years and never broke a thing."),
    ],
)
def test_what_is_left_unsaid_is_supplied(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed).replace("Your", "your")


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("enjoyed", "seeing the garden the volunteers keep", " seeing the garden the volunteers keep."),
        ("challenge", "they send times in local time", "you send times in local time."),
        ("thanks_for", "giving me time on the excel test", "time on the Excel test."),
        (
            "experience",
            "twenty years in a hotel, looked after 140 rooms",
            "I spent twenty years in a hotel and looked after",
        ),
        ("made_clear", "they need drivers", "that you need drivers."),
    ],
)
def test_small_words_and_pairs_stay_as_they_belong(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("each side gets two minutes and by the time it runs out they've forgotten", "runs out, they've forgotten."),
        ("folk phone to complain they weren't lifted", "folk phone to complain they weren't lifted."),
    ],
)
def test_a_clause_that_leans_on_the_next_is_not_parted_from_it(typed: str, said: str) -> None:
    assert said in letter_with("topic", typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("experience", "nights at a bakery", "I worked nights at a bakery."),
        ("experience", "yard man at a timber merchants 5 years", "as a yard man at a timber merchant's."),
        ("future_role", "anything going", " anything suitable"),
        ("kindness", "personal email and quick", "a personal and quick one"),
        ("reason", "AAT level 4", "choosing someone with AAT level 4"),
        ("lesson", "milk first then gossip", ": milk first, then gossip."),
    ],
)
def test_jottings_are_read_as_they_were_meant(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)
