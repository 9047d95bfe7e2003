"""What people in care, shops, schools and councils type in the evening, as the whole letter says it."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("lesson", "you season at every step not only at the end", "at every step, not only at the end"),
        ("made_clear", "you cant chat in 15 minutes so the chat goes", "in 15 minutes, so the chat goes"),
        ("challenge", "the bus is full but nobody gets off", "the bus is full, but nobody gets off"),
        ("enjoyed", "the phones, it was mad but nobody shouted", "It was mad, but nobody shouted."),
        ("lesson", "you ring first so the tenant can hide the dog", "first so the tenant can hide the dog"),
    ],
)
def test_whole_clauses_are_parted(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("pulling the first batch out at 5am, whole street smelt of it", "at 5am. The whole street smelt of it."),
        ("reversing the 53 seater, first time I'd done it with a camera", "It was the first time I had done it with"),
        ("I sorted a walk against the clock and only had 3 wrong", "against the clock and only having three wrong"),
    ],
)
def test_what_was_tried_is_told_on(typed: str, said: str) -> None:
    assert said in letter_with("enjoyed", typed, beginning="doing")


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("experience", "looked after 2 old boilers at the leisure centre", "two old boilers"),
        ("future_role", "any kitchen job, or lunchtimes", "any kitchen job or lunchtime work"),
        (
            "topic",
            "warm spaces, I thought it was just a leaflet thing",
            "I had thought they were just a leaflet",
        ),
        ("challenge", "damp, half the flats have it", "damp. Half the flats have it."),
        ("reason", "they'd someone with her Level 6", "hoosing someone with her Level 6"),
        ("thanks_for", "driving me out himself and not the recruiter", "driving me out yourself."),
        ("made_clear", "you can't chase a shoplifter on min wage", "on the minimum wage"),
        ("follow", "the new drop in at the library goes", "the new drop-in at the library goes"),
        ("kindness", "put a handwritten postit in with the letter", "handwritten Post-it"),
    ],
)
def test_a_small_slip_is_mended(question: str, typed: str, said: str) -> None:
    also = {"beginning": "how"} if question == "follow" else {}
    assert said in letter_with(question, typed, **also)


def test_those_a_task_deals_with_stay_they() -> None:
    typed = "get them to eat veg when they only want chips"
    assert "eat veg when they only want chips" in letter_with("challenge", typed, challenge_beginning="how")


def test_what_was_spared_leads_to_what_was_done() -> None:
    letter = letter_with("kindness", "didn't rush it, asked if I was ok", told_how="phone", told_by="Dave")
    assert "not rushing it but asking if I was all right" in letter


def test_the_readers_letter_bears_the_readers_name() -> None:
    typed = "it was a proper letter with his own signature on"
    assert "with your own signature on" in letter_with("kindness", typed, told_how="letter", told_by="Dave")


def test_what_was_told_is_no_second_thing_said() -> None:
    lived = "a porter told me an old man was scared because nobody told him it was just an xray"
    letter = letter_with("lesson", "say where you are going", lesson_from=lived)
    assert "because nobody told him it was just an X-ray" in letter
