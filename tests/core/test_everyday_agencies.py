"""More of what people of agencies, banks and offices abroad type, as the whole letter says it."""

from __future__ import annotations

import pytest

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
