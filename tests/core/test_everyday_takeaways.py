"""What tired people type of what they took away, and what the letter says of it."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with

_STANDS = [
    ("just starting, got two tanks", "you are just starting, and you have two tanks"),
    ("Fully compliant since last year, according to Dr Banerjee.", "you have been fully compliant since last year"),
    ("up to date, they redid the labels", "you are up to date, and you redid the labels"),
    ("Still at the stage of comparing quotes.", "you are still at the stage of comparing quotes"),
    ("The firm trains its own people, and it always has.", "you train your own people, and always have"),
    ("every home they run does it now", "every home you run does it now"),
    ("approved for cabin stuff, not for engines", "they are approved for cabin stuff"),
    ("No further than the idea stage.", "you are no further than the idea stage"),
    ("Quite far along, every new family is offered one.", "you are quite far along; every new family is offered one"),
    ("ready for it, all new units fitted", "you are ready for it, with all new units fitted"),
    ("not using it yet they want to see more proof", "you are not using it yet, as you want to see more proof"),
    ("interested, but looking for a partner firm", "you are interested, but looking for a partner firm"),
    ("All of this year's trainees wore the glasses.", "stayed with me: all of this year's trainees wore the glasses"),
    ("Running since May in the east gallery", "it has been running since May in the east gallery"),
    ("Two farms let them in, and a third is thinking about it.", "two farms let you in"),
    ("pilot in the autumn", "you have a pilot in the autumn"),
    (
        "the loop in reception works, the one in the hall doesn't",
        "that the loop in reception works; the one in the hall",
    ),
    ("they had a stall at the meeting, not everyone was kind", "had a stall at the meeting; not everyone was kind"),
    ("auctioned for charity", "that they are auctioned for charity"),
    ("only on fridays", "you do it only on Fridays"),
    ("every Friday they test it", "you test it every Friday"),
    ("they own 200 acres of it and theyre rewetting it", "you own 200 acres of it and you're rewetting it"),
]


@pytest.mark.parametrize(("typed", "said"), _STANDS)
def test_how_they_stand_has_its_subject_and_its_verb(typed: str, said: str) -> None:
    assert said in letter_with("topic", "drift nets", standing=typed)


_LEARNED = [
    ("slow down and read the drawing twice", "to slow down and read the drawing twice"),
    ("warm up first", "to warm up first"),
    ("listen to the driver, he knows the road", "to listen to the driver. He knows the road."),
    ("look up", "to look up"),
    ("that hearing matters more than seeing here", "hearing matters more than seeing here"),
    ("learning takes time", "learning takes time"),
    ("learn the names first", "to learn the names first"),
    ("read the label even when you think you know it", "to read the label even when I think I know it"),
    ("I want to be outdoors, that's what I found out.", "taught me that I want to be outdoors."),
    ("not to be ashamed of my age, it counts as experience", "not to be ashamed of my age. It counts as experience."),
    ("to change your mind when the facts change", "to change my mind when the facts change"),
    ("Have a backup", "to have a backup"),
    ("I noticed that I always apologise first", "that I always apologise first"),
    ("I came away thinking that I rely too much on forms.", "taught me that I rely too much on forms"),
    ("I learned that I like working near other people more than I thought.", "that I like working near other people"),
]


@pytest.mark.parametrize(("typed", "said"), _LEARNED)
def test_a_lesson_is_what_one_does_or_is(typed: str, said: str) -> None:
    assert said in letter_with("lesson", typed)


_CAME_FROM = [
    ("From watching the nurse with him, she asked one thing", "I learned it by watching the nurse with him. She asked"),
    ("the oldest on the team is 66 and he was first up the ladder", "is 66 and he was first up the ladder"),
    ("from my dad", "I owe that to my dad."),
]


@pytest.mark.parametrize(("typed", "said"), _CAME_FROM)
def test_where_a_lesson_came_from_needs_no_word_for_it(typed: str, said: str) -> None:
    assert said in letter_with("lesson", "to ask before I start", lesson_from=typed)


@pytest.mark.parametrize(
    "typed", ["Braille labels on medicine, and who checks them.", "the tide tables and who writes them"]
)
def test_things_stay_things_where_it_is_asked_who_does_it(typed: str) -> None:
    assert typed.rstrip(".") in letter_with("topic", typed)


_FOLLOWED = [
    ("I'd very much like to hear the harpsichord in a concert.", "to hear the harpsichord in a concert"),
    ("I would be interested in how they decide about the office.", "to see how you decide about the office"),
    ("I'd be curious about the staff survey after the new rules.", "follow the staff survey after the new rules"),
    ("The exhibition in November of next year.", "the exhibition in November of next year"),
    ("the app, did it help", "see whether the app helped"),
    ("nest count", "follow the nest count"),
    ("the new menu, and also the coffee was very good", "follow the new menu."),
    ("I hope they keep the old sign.", "see whether you keep the old sign"),
    ("whatever the choir sings at christmas", "to see what the choir sings at Christmas"),
    ("to hear they got the grant", "to see whether you got the grant"),
    ("auction day", "follow the auction day"),
    ("How Sunday closing turns out for them", "how Sunday closing turns out for you"),
    ("I would also love to see the lambs", "to see the lambs"),
    ("I'll be at the open day", "to be at the open day"),
    ("Blood donation numbers this winter", "follow blood donation numbers this winter"),
]


@pytest.mark.parametrize(("typed", "said"), _FOLLOWED)
def test_what_one_would_like_stands_after_its_beginning(typed: str, said: str) -> None:
    assert said in letter_with("follow", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("induction loops, whats the point if nobody switches them on", "know about induction loops."),
        ("no idea what a tachograph was before", "know what a tachograph was."),
        ("it's a lot more technical than I thought", ": it's a lot more technical than I thought"),
        ("sludge to gas", "know about sludge to gas"),
        ("Micro-volunteering.", "know about micro-volunteering"),
    ],
)
def test_a_new_thing_is_named(typed: str, said: str) -> None:
    assert said in letter_with("topic", typed)


def test_those_named_beside_a_thing_own_no_verb() -> None:
    letter = letter_with("follow", "Whether the pilot with the two schools turns into something bigger.")
    assert "whether the pilot with the two schools turns into something bigger" in letter


_WISHES = [
    ("I would like to try for second mate next season.", "a second mate role next season"),
    ("I'd be glad to hear about trainee places. I am not in a hurry.", "trainee places"),
    ("I'd like to be considered if a cataloguing project is funded.", "if a cataloguing project is funded"),
    ("anything backend or a Python role", " anything backend or a Python role"),
    ("i'd love to do the summer club", " the summer club"),
    ("whatever they think I'm good at", "whatever you think I'm good at"),
    ("anywhere they need a driver", "a driver role"),
    ("Same again, when I've passed my test.", "the same role when I've passed my test"),
    ("bench restoration or anything with wood", " a bench restoration role or anything with wood"),
    ("maintenance, nights or days i dont mind", "work in maintenance on nights or days"),
]


@pytest.mark.parametrize(("typed", "said"), _WISHES)
def test_a_wish_is_heard_behind_its_beginning(typed: str, said: str) -> None:
    assert said in letter_with("future_role", typed)
