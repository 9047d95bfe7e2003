"""Clauses whose subject is a doing, and "it" where computing is meant."""

from __future__ import annotations

import pytest

from letters.core.language.details.role import read_role
from letters.core.language.shape.doing_does import doing_does
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    "typed",
    [
        "writing it down stops arguments",
        "telling people early helps them plan",
        "knowing when to stop is a skill",
        "telling patients what comes next keeps them calm",
        "working with people who know their trade makes it easy",
        "cleaning as you go saves an hour",
        "fixing the roof before it leaks costs less",
        "listening is harder than talking",
    ],
)
def test_a_doing_that_does_something_is_a_clause(typed: str) -> None:
    assert doing_does(typed)
    assert f": {typed}." in letter_with("lesson", typed)


@pytest.mark.parametrize(
    "typed",
    [
        "checking the oven is off",
        "making stops on time",
        "seeing how the team works together",
        "watching the crew that makes the bread",
        "watching the way she makes bread",
        "running the till on a Saturday when it is busy",
    ],
)
def test_a_doing_alone_is_none(typed: str) -> None:
    assert not doing_does(typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("experience", "i did it support for a school", "I did IT support for a school"),
        ("experience", "worked in it for six years", "I worked in IT for six years"),
        ("challenge", "their it system is really old", "your IT system is really old"),
        ("future_role", "junior it technician", "a junior IT technician role"),
    ],
)
def test_it_is_computing_where_computing_is_meant(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("typed", "running"),
    [
        ("1st line it support", "first-line IT support"),
        ("senior it project manager", "senior IT project manager"),
        ("head of it", "head of IT"),
    ],
)
def test_a_role_in_computing_keeps_its_capitals(typed: str, running: str) -> None:
    assert read_role(typed).running == running
