"""Whom "they" means after what one reader does about something, and what no employer ever does."""

from __future__ import annotations

import re

import pytest

from letters.core.language.view.turned import to_reader
from tests.core.answered import letter_with, to


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Helen models the visits, and they also phone a few each month", "Helen, .* you also phone a few"),
        ("Tom had the ovens moved, and they bracket with a standard", "Tom, .* you bracket with a standard"),
        ("Tom rings the agents, and they've joined the scheme too", "you've joined the scheme too"),
        ("Tom keeps a log and they check it on Fridays", "you keep a log and you check it on Fridays"),
        ("Helen picks the children each term, and they read to him", "and they read to him"),
        ("Tom oils the presses and they run so quiet", "and they run so quiet"),
        ("Helen's model compares the two, and if they disagree somebody gets a call", "if they disagree"),
        ("Tom leaves a cable for them to chew on, reckons they go for that one", "and reckon they go for that one"),
        ("They refer people the same day, it was their own idea", "it was your own idea"),
        ("Their finance team writes them before month end", "your finance team writes them before month end"),
    ],
)
def test_they_are_all_of_them_where_nobody_else_was_named(typed: str, said: str) -> None:
    letter = letter_with(
        "topic", "red plates", topic_beginning="about", standing=typed, people=to("Tom Ash", "Helen Ray")
    )
    assert re.search(said, letter)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Ray wrote a tool that does the swap and pages whoever is on call", "does the swap and pages whoever"),
        ("Ray built a script that checks the logs every hour and emails the owner", "and emails the owner"),
        (
            "Ray rings as a customer once a week and plays it back",
            "You ring as a customer once a week and play it back",
        ),
        ("Ray keeps a book that has the names in and reads it out", "and read it out"),
    ],
)
def test_a_second_verb_is_that_of_its_own_subject(typed: str, told: str) -> None:
    assert told in to_reader(typed, names=["Ray"])
