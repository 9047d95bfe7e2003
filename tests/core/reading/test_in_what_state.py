"""Where they stand in something new is told with its subject and its verb, however it was jotted down."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.clean import clean
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        ("in its first year, started on the wards", "it is in its first year and started on the wards."),
        ("still only a prototype, two people on it part time", "it is still only a prototype, with two people on it"),
        ("no longer a pilot, they sell lettuce to two hotels", "it is no longer a pilot. You sell lettuce"),
        ("only the night shift so far", "it is only the night shift so far."),
        ("second year running", "it is the second year running."),
        ("third year of it, works for fights", "you are in your third year of doing it"),
        ("on hold till the new boss comes", "it is on hold till the new boss comes."),
        ("a thursday group only, want to make it part of physio", "it is only a Thursday group. You want to make it"),
        ("early days. one test plot behind the depot", "it is early days, with one test plot behind the depot."),
        ("all in, they sold the rotavator", "you are all in. You sold the rotavator."),
        ("Just under the target on nights, over it on days.", "you are just under the target on nights, over it"),
        ("on their third version of it", "you are on your third version of it."),
        ("the best in the region I think", "you are the best in the region."),
        ("bit behind the others in the group", "you are a bit behind the others in the group."),
        ("six months into it", "you are six months into it."),
        ("not as far on as they'd like", "you are not as far on as you'd like."),
        ("down to the last diesel one", "you are down to the last diesel one."),
        ("not for it, they cook fresh", "you are not for it. You cook fresh."),
        ("one on the bike shed as a test", "you have one on the bike shed as a test."),
        ("just bought in, needs a lot of checking by hand", "it was just bought in. It needs a lot of checking"),
        ("just starting i think, dave has the licence", "you are just starting. You have the licence."),
    ],
)
def test_a_state_without_its_verb_has_it_back(standing: str, said: str) -> None:
    also: dict[str, Any] = {"standing": clean(standing)}
    assert said in letter_with("topic", "hydrogen power", **also)


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        ("checking all hives fortnightly, lost around a fifth so far", "fortnightly and lost around a fifth so far."),
        ("trained up four staff, want to do the rest", "you trained up four staff and want to do the rest."),
        ("Registered 60 hectares last year, first payment hasn't come yet.", "you registered 60 hectares last year"),
        ("early adopters, they had the first one in Scotland", "you are early adopters and had the first one"),
        ("tried and dropped it, too many complaints", "you tried and dropped it, with too many complaints."),
        ("ordered ten but not arrived", "you ordered ten, but nothing has arrived."),
        ("Not much yet. They want to hire someone for it.", "you don't do it yet. You want to hire someone for it."),
        ("done the training, start in september", "you have done the training and start in September."),
        ("collecting since june but no recycler yet", "you have been collecting since June"),
        ("rolled out to all staff, customers get them later", "it is rolled out to all staff"),
        ("two running out of thirty, the mechanics are on a course", "you have two running out of thirty"),
        ("one shop out of six so far", "you have one shop out of six so far."),
        ("about two thirds of the classes", "it is about two thirds of the classes."),
        ("no money for it yet but they've written the bid", "there is no money for it yet"),
        ("two did the course, the others are booked on for march", "the others are booked on for March."),
        ("one show a month and they train their own captioners", "that there is one show a month and you train"),
        ("trialled on two wards, the rest by summer he hopes", "it was trialled on two wards, and the rest by summer."),
        ("experimenting, he said half of them crawl", "you are experimenting. You said half of them crawl."),
        ("had the training but yet to change the forms", "you had the training but have yet to change the forms."),
        ("good on paper, he admitted its messy in practice", "you admitted it's messy in practice."),
    ],
)
def test_what_was_done_about_it_has_its_doer(standing: str, said: str) -> None:
    also: dict[str, Any] = {"standing": clean(standing)}
    assert said in letter_with("topic", "hydrogen power", **also)
