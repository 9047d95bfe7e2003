"""Small turns of what people tell: what was done instead, what was said besides, and the marks of a case in between."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("kindness", "she rang when she could have emailed", "for ringing instead of emailing."),
        ("kindness", "she gave me 20 minutes when she could of just sent an email", "instead of sending an email."),
        ("kindness", "He said it wasn't an easy choice and I believe him", "that it wasn't an easy choice."),
        ("kindness", "She rang to say sorry and that I'd passed", "to say sorry and to tell me that I'd passed."),
        ("kindness", "he called to tell me and that I'd come second", "calling to tell me that I'd come second."),
        ("thanks_for", "they sent me the questions in advance, that never happens", "the questions in advance."),
        ("thanks_for", "letting me cut her hair for the trial lol, brave", "her hair for the trial."),
        ("lesson", "that thank you works better when it's for something", "a thank-you works better when"),
        (
            "lesson",
            "never say we're full, say what you have got",
            "never to say we're full, but to say what we have got",
        ),
        ("lesson", "never say no, say let me check", 'but to say "let me check."'),
        ("topic", "I had no idea that a bee and a wasp are different inside", "a bee and a wasp are different"),
        ("future_role", "bar shifts at panto", "at panto."),
    ],
)
def test_a_turn_is_said_in_full(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("lesson", "the cold makes you rush and when you rush you clip it", "rush, and when you rush, you clip it."),
        (
            "topic",
            "the bread rises and once it's in the oven nobody opens the door",
            "rises, and once it's in the oven,",
        ),
        ("lesson", "you check twice because when it's late you're tired", "because when it's late, you're tired."),
        ("lesson", "you can tell who's lying and when they're scared", "who's lying and when they're scared."),
        (
            "made_clear",
            "they don't just need drivers they need people",
            "you don't just need drivers; you need people.",
        ),
        (
            "challenge",
            "people lose their aids and glasses. About 3 pairs a week.",
            "glasses, about three pairs a week.",
        ),
    ],
)
def test_a_case_in_between_has_its_marks(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_a_rank_of_two_words_is_greeted_with_the_name() -> None:
    people = {"your_name": "Al", "recipients": [{"name": "Ward Manager Okoro"}], "tone": "formal", "company": "X"}
    assert compose({"people": people}).text.startswith("Dear Ward Manager Okoro")
