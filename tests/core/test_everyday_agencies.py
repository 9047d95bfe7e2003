"""More of what people of agencies, banks and offices abroad type, as the whole letter says it."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("reason", "selected candidate is having CFA level 2", "choosing someone who has CFA level 2"),
        ("challenge", "the samples arrive mostly after 18 o'clock", "mostly after 6 p.m."),
        ("kindness", "she called me personally although she was in holidays", "although you were on holiday"),
        ("kindness", "he sent photos of the plot with the rejection, weirdly nice", "of the plot with the rejection."),
        (
            "made_clear",
            "the hold music isn't the problem, it's not knowing where you are",
            "it's not knowing where you are",
        ),
        ("experience", "I moved a 9 doctor group off paper", "a nine-doctor group"),
        ("experience", "I worked call center during two hurricanes", "I worked in a call center"),
        ("kindness", "he told me it was close until the very end", "until the very end"),
        ("kindness", "she said if it helps she cried too", "you cried too"),
        ("reason", "another applicant lives in the near", "lives nearby"),
        ("thanks_for", "rounding with you at 6am", "letting me round with you at 6am"),
        ("made_clear", "people forgive a slow product but not a confusing one", "but not a confusing one"),
        ("challenge", "480 students per counselor and college season starts in August", "there are 480 students per"),
        ("reason", "an own trainee gets the place", "one of your own trainees gets the place"),
        ("kindness", "he told me to try in next opening", "in the next opening"),
        ("kindness", "he advised me to sit for CCNP and call him", "to sit for CCNP and call you"),
        ("kindness", "he has taken time and asked how it goes me", "asking how I was"),
        ("kindness", "he mentioned my report was among best three", "among the best three"),
        ("reason", "someone having ISO 14001 auditor certificate", "with an ISO 14001 auditor certificate"),
        ("experience", "did scheduling for a 24 hour clinic", "scheduling for a 24-hour clinic"),
        ("made_clear", "a good link with the contractors saves more money", "the contractors saves more money"),
    ],
)
def test_a_small_slip_is_mended(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("hearing", "that sales and marketing share one quota", "earing that sales and marketing share one quota"),
        ("that", "sales and marketing share one quota", "earing that sales and marketing share one quota"),
        ("hearing", "that credit team visits every borrower once", "that the credit team visits every borrower"),
        ("that", "half the staff used to be clients", "that half the staff used to be clients"),
        ("that", "every client gets a call on their birthday, the business's I mean", "(the business's, I mean)"),
    ],
)
def test_what_was_heard_is_a_clause(beginning: str, typed: str, said: str) -> None:
    assert said in letter_with("enjoyed", typed, beginning=beginning)


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("doing", "volunteer for the spring drill", "to volunteer for the spring drill"),
        ("how", "the new series develops", "how the new series develops"),
        ("how", "it goes on with the sewage heat", "how the sewage heat goes on"),
    ],
)
def test_a_plan_keeps_its_order(beginning: str, typed: str, said: str) -> None:
    assert said in letter_with("follow", typed, beginning=beginning)


def test_what_is_not_there_yet_is_theirs() -> None:
    letter = letter_with("topic", "demand forecasting", standing="not there yet, they want to hire for it")
    assert "you are not there yet" in letter


def test_what_they_have_begun_is_theirs() -> None:
    standing = "tickets close faster since they started asking for one"
    assert "since you started asking" in letter_with("topic", "customers send a video now", standing=standing)


def test_what_everyone_is_made_to_do_is_bare() -> None:
    told = "Dave makes everyone spend a week with the ironworkers"
    assert "everyone spend a week" in letter_with("lesson", "to build it first", lesson_from=told)


def test_what_is_explained_is_explained_to_somebody() -> None:
    told = "Dave has let me explain him a home loan in three sentences"
    assert "explain a home loan to you in three sentences" in letter_with("lesson", "to be brief", lesson_from=told)


def test_what_is_asked_within_what_was_said_stays_whole() -> None:
    told = "he said you'd be surprised how often it's the cable"
    assert "how often it's the cable" in letter_with("lesson", "to check twice", lesson_from=told)


def test_a_title_of_two_words_is_kept() -> None:
    people = {"recipients": [{"name": "Athletic Director Wells", "greeting": ""}]}
    assert compose({"people": people}).greeting.startswith("Dear Athletic Director Wells")


def test_a_rank_alone_is_its_bearer() -> None:
    people = {"recipients": [{"name": "Councilwoman Pratt", "greeting": ""}, {"name": "Beth", "greeting": ""}]}
    letter = letter_with("thanks_for", "Beth for the binder and the councilwoman for staying late", people=people)
    assert "Councilwoman Pratt, thank you for staying late" in letter
