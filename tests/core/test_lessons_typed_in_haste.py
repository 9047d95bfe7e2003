"""Lessons of two orders or two clauses, and what brought them home, stand as good English."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.clean import clean
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("lesson", "said"),
    [
        ("say sorry early to the customer, then fix it", "to say sorry early to the customer and then fix it."),
        ("test your backups, test your ladder, same idea", "to test my backups, and to test my ladder."),
        ("dont hide the gap in your cv just tell it", "not to hide the gap in my CV, but just to tell it."),
        ("that being accurate beats being fast in dispensing", "that being accurate beats being fast"),
        ("every machine has a person who understands it, find that person first", "understands it; find that person"),
        ("good staff leave, the rest stay quiet", "good staff leave; the rest stay quiet."),
        ("old buildings move, you have to work with it", "that old buildings move. You have to work with it."),
        ("its the same with a team he reckons", "it's the same with a team."),
        ("im not as good at excel as i say i am", "as good at Excel as I say I am."),
        ("that pay isnt everything, they stay because of the rota", "isn't everything; they stay because of the rota."),
        ("to be on time is to be early", "taught me that to be on time is to be early."),
        ("that swearing is not banter", "swearing is not banter."),
    ],
)
def test_a_lesson_stands_as_good_english(lesson: str, said: str) -> None:
    assert said in letter_with("lesson", lesson, lesson_from="we talked")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("he asked a simple one and i was still going five minutes later, saw him look at the clock", "saw you look"),
        ("He showed me two versions, his old one and his new one.", "your old one and your new one"),
        ("he introduced me to Wanjiru in the boiler house who had been there 27 years", "boiler house who had been"),
        ("Something he said at the end, that I'd got the receptionist laughing", "at the end, that I'd got"),
        ("walking through at lunch service, nobody was shouting", "I was walking through at lunch service, and nobody"),
        ("the test, couldn't do the lookup one", "The test brought it home to me. I couldn't do the lookup one."),
        ("missed the notice clause on the one he gave me", "I missed the notice clause on the one you gave me."),
        ("the mock call, the lady at the next desk was laughing", "the mock call. The lady at the next desk was"),
        ("the demo lesson, they were wild until i stopped rushing", "They were wild until I stopped rushing."),
    ],
)
def test_what_brought_it_home_keeps_its_people(typed: str, said: str) -> None:
    also: dict[str, Any] = {"lesson_from": clean(typed)}
    assert said in letter_with("lesson", "to listen first", **also)
