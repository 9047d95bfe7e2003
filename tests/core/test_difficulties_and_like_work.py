"""A difficulty, what it made clear and the writer's own work like it, each told in the words that were typed."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "12 yrs on the vans so ive had a few tickets myself",
            "I spent 12 years on the vans, so I've had a few tickets",
        ),
        ("twenty years in kitchens, so I've seen a few people walk out", "I spent twenty years in kitchens, so I've"),
        ("two summers at a campsite and I learned to say no", "I spent two summers at a campsite, and I learned"),
        ("in my last hotel we change to codes and it was calm", "In my last hotel we changed to codes"),
        ("at my old school I check every bag", "At my old school I checked every bag"),
        ("In my current job we change the passwords every month", "we change the passwords every month"),
        ("in my old school we put a box by the door", "In my old school we put a box by the door"),
        ("been there myself in 2021", "I was there myself in 2021"),
        ("I weigh-taped every pony at our yard", "I weigh-taped every pony at our yard"),
        ("Been a manager at a call centre, saw the same.", "I was a manager at a call centre and saw the same."),
        ("door staff 5 years", "I spent five years as door staff"),
        ("ground crew 3 winters", "I spent three winters as ground crew"),
        ("Same happened to us with flour in 2022.", "The same happened to us with flour in 2022."),
        ("i set my dad up with online banking, took a month", "I set my dad up with online banking. It took a month."),
    ],
)
def test_own_work_keeps_its_time_and_its_doer(typed: str, said: str) -> None:
    """A span is what was spent, a place left behind is past, and staff are no "a staff"."""
    assert said in letter_with("experience", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Their biggest client pays late every month", "your biggest client pays late every month"),
        ("The morning train arrives late most days", "the morning train arrives late most days"),
        ("the deliveries late every monday", "the deliveries are late every Monday"),
        ("The lift in the old building breaks down about once a month", "the lift in the old building breaks down"),
        ("The students hand in essays written by AI.", "the students hand in essays"),
        ("we get 300 emails a day and there are two of us", "you get 300 emails a day and there are two people"),
    ],
)
def test_a_difficulty_with_its_verb_keeps_it(typed: str, said: str) -> None:
    """What somebody or something does is told by its own verb."""
    assert said in letter_with("challenge", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("a text the night before isn't enough", "that a text the night before isn't enough"),
        ("What people know isn't written down anywhere.", "that what people know isn't written down anywhere"),
        ("I think it's that people dread the meeting.", "people dread the meeting"),
        ("every patient counts twice", "every patient counts twice"),
        ("How you answer the phone sets the whole day.", "How you answer the phone sets the whole day"),
    ],
)
def test_what_became_clear_is_a_clause(typed: str, said: str) -> None:
    """A clause is told as one, however its subject is made."""
    assert said.lower() in letter_with("made_clear", typed).lower()


def test_those_who_come_for_people_are_no_employer() -> None:
    """Whom a difficulty names are still "they" when they come for somebody."""
    letter = letter_with(
        "made_clear", "they come for the people not the programme", challenge="Getting teenagers to come back"
    )
    assert "they come for the people" in letter
