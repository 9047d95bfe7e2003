"""Thanks to several people in turn, and to somebody named after "I want to thank"."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("lunch, and the lads for not laughing", "for the lunch. My thanks also go to the lads for not laughing."),
        (
            "showing me round and the girls in the kitchen for the toast",
            "for showing me round. My thanks also go to the girls in the kitchen for the toast.",
        ),
        (
            "Dr Nakagawa for her time and Mr Flores for the drive back",
            "go to Dr Nakagawa for her time, and to Mr Flores for the drive back.",
        ),
        ("Dave for the tour and Bev in the canteen for the soup", "go to Bev in the canteen for the soup."),
        ("I'd like to thank the receptionist, who lent me a pen", "go to the receptionist who lent me a pen."),
        ("I would like to thank the whole team for a great day", "Thank you, too, for a great day."),
        ("I want to thank all five of them, and Anita in particular, for such a fair day", "for such a fair day."),
        ("What I'm grateful for is the second interview", "Thank you, too, for the second interview."),
        ("I really valued being able to speak to a trainee", "Thank you, too, for letting me speak to a trainee."),
    ],
)
def test_each_gets_the_thanks_that_are_theirs(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("letting me see the plant and the machine for crisps", "for letting me see the plant and the machine for"),
        ("letting me meet the chef and the waiter who won", "for letting me meet the chef and the waiter who won."),
        ("the tour and the chance for a chat", "for the tour and the chance for a chat."),
    ],
)
def test_what_belongs_to_one_deed_stays_with_it(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)


@pytest.mark.parametrize(
    "typed",
    [
        "the bus pass you sent so that I could get there",
        "the test drive you let me take",
        "the tea, the tour, and the bus timetable you printed out for me",
        "the train ticket you booked when mine got lost",
    ],
)
def test_a_thing_keeps_the_clause_that_tells_which(typed: str) -> None:
    assert f"for {typed}." in letter_with("thanks_for", typed.replace("you", "they"))
