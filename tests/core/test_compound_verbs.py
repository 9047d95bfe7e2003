"""Verbs with a hyphen, the way something was done, pairs of orders, and what is set against what."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("enjoyed", "Dave's system, he colour-codes every box", "You colour-code every box."),
        (
            "enjoyed",
            "he double-checks every order and pre-heats the ovens",
            "that you double-check every order and pre-",
        ),
        ("enjoyed", "the hand-picked apples", "the hand-picked apples."),
        ("experience", "hand-fed lambs for two winters", "I hand-fed lambs for two winters."),
        ("lesson", "double-check the dose", "to double-check the dose."),
    ],
)
def test_a_verb_with_a_hyphen_is_a_verb(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    "typed",
    ["the courteous way the panel was run", "the clear way everything was explained", "the way everyone was treated"],
)
def test_the_way_something_was_done_is_a_thing_to_give_thanks_for(typed: str) -> None:
    assert f"Thank you, too, for {typed}." in letter_with("thanks_for", typed)


def test_a_clause_beside_a_deed_is_no_gift() -> None:
    letter = letter_with("thanks_for", "the test was fair and you gave me enough time for it")
    assert "that the test was fair and you gave me enough time for it." in letter


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("knock and wait, even if the door is open", "to knock and wait, even if the door is open."),
        ("stop and listen before you answer", "to stop and listen before I answer."),
        ("I learned not to rush", ": not to rush."),
        ("ask how they wear it not what they want", "to ask how they wear it, not what they want."),
        ("people remember how you spoke not what you said", "how you spoke, not what you said."),
    ],
)
def test_orders_and_contrasts_stand_as_what_was_learned(typed: str, said: str) -> None:
    assert said in letter_with("lesson", typed)


def test_who_after_a_verb_asks() -> None:
    assert "that it matters who picks up" in letter_with("made_clear", "it matters who picks up first")


def test_ok_is_all_right_in_a_letter() -> None:
    assert "that my test was all right." in letter_with("kindness", "she said my test was ok")
