"""Whom a "they" means where somebody or something else was named, and who is anybody."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with, to


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("made_clear", "parents aren't ignoring them, they just cant read them", "they just can't read them"),
        ("made_clear", "training your own is slower but they stay", "slower, but they stay"),
        (
            "challenge",
            "when a carer goes sick they've got twenty minutes to cover the visits",
            "you've got twenty minutes",
        ),
        (
            "challenge",
            "when a driver calls in sick they have an hour to find another",
            "you have an hour to find another",
        ),
        (
            "challenge",
            "the vinyl lifts round rivets after a while and they have to do the vans again",
            "you have to do the vans again",
        ),
        ("made_clear", "a text is not enough they need a call", "not enough; you need a call"),
        ("enjoyed", "the boxes by each door, you could tell whose it was before you went in", "You could tell whose"),
        ("enjoyed", "the view, you could see the whole harbour", "I could see the whole harbour"),
        ("enjoyed", "they get the lambs in whole and break them down", "get the lambs in whole and break them down"),
        ("reason", "more applicants than they expected", "there were more applicants than expected"),
        ("lesson", "few salerooms of their size bother", "few salerooms of your size bother"),
        ("challenge", "dogs of their size eat a lot", "dogs of their size eat a lot"),
        ("enjoyed", "how they sample every farms milk", "how you sample every farm's milk"),
        (
            "follow",
            "the low cost spay clinic they start in january",
            "follow the low-cost spay clinic you start in January",
        ),
        ("topic", "cleaner fish, they put wrasse in to eat the lice", "You put wrasse in to eat the lice"),
        ("enjoyed", "a meeting where everybody shows one mistake they made", "shows one mistake they made"),
        (
            "enjoyed",
            "how Dave explains it to the guest before he opens his bag",
            "to the guest before you open your bag",
        ),
        ("thanks_for", "showing me the pups while they fed them and for there time", "your time"),
        ("challenge", "setting up takes them 4 hours for a run of 20 parts", "setting up takes you four hours"),
    ],
)
def test_they_and_what_they_do_are_told_as_they_were_meant(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_a_reader_who_told_of_the_house_is_spoken_to() -> None:
    told = letter_with("enjoyed", "hearing Ms. Hale talk about the mill they saved", people=to("Mr Grant", "Ms. Hale"))
    assert "you talk about the mill you saved" in told


@pytest.mark.parametrize(
    ("challenge", "typed", "said"),
    [
        ("forklifts hitting the racking", "they need mirrors on every corner", "that you need mirrors on every corner"),
        ("the queue at goods in", "they need a second scanner", "that you need a second scanner"),
        ("new residents are frightened", "they need time to settle", "that they need time to settle"),
        ("lambs born early", "they need feeding up", "that they need feeding up"),
    ],
)
def test_what_a_business_needs_is_told_apart_from_what_people_need(challenge: str, typed: str, said: str) -> None:
    assert said in letter_with("made_clear", typed, challenge=challenge)
