"""Small turns of what people tell: what was done instead, what was said besides, and the marks of a case in between."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from letters.core.formal import written_out
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
        ("future_role", "bar shifts at panto", " bar shifts at panto"),
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
            "the bread rises overnight and once it's in the oven nobody opens it",
            "overnight, and once it's in the oven,",
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


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("follow", "the app when it launches", "follow the app when it launches."),
        ("follow", "your exhibition once it opens", "follow your exhibition once it opens."),
        ("follow", "the sea trials when they start", "follow the sea trials."),
        ("kindness", "It was gracious of Dave to write by hand.", "for writing by hand."),
        ("kindness", "It was a signed letter with a personal note", "for your signed letter with a personal note."),
        ("kindness", "it was a kind email and it came quickly", "for your kind email that came quickly."),
        ("topic", "I have never thought about that a recipe has an oven", "that a recipe has an oven."),
        ("lesson", "talk less file slower", "to talk less, and to file slower."),
        ("lesson", "clients come to relax not to chat", "to relax, not to chat."),
        ("enjoyed", "how they meet standing up, 5 minutes and everyone says one thing", "It takes five minutes and"),
        ("enjoyed", "the wall of polish", "the wall of polish."),
        ("thanks_for", "the chance to hold a 200 million year old tooth", "a 200-million-year-old tooth."),
        ("future_role", "volunteering, or covering holidays", "volunteering or holiday cover"),
        ("future_role", "in summer", " work in the summer"),
        ("reason", "a lady who's worked there 8 years as a carer", "with you for eight years as a carer"),
    ],
)
def test_a_note_is_told_as_it_is_meant(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        (
            "challenge",
            "the roof leaks in the same place every winter",
            "the roof leaks in the same place every winter.",
        ),
        ("challenge", "the cold store door sticks", "the cold store door sticks."),
        ("challenge", "the phone calls at night", "about the phone calls at night."),
        ("enjoyed", "how they track it all, even a wrapper has a number", "Even a wrapper has a number."),
        (
            "kindness",
            "Dave said I was good and I took it as a compliment",
            "that I was good. I took it as a compliment.",
        ),
        ("kindness", "she replied at once and it was clear she had read it", "it was clear that you had read it"),
        ("thanks_for", "being my model and not freaking out", "for being my model and not freaking out."),
        ("lesson", "people stop eating when everything is called puree", "when everything is called puree."),
    ],
)
def test_what_looks_like_a_thing_may_be_a_clause(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("someone who's already accredited", "someone who is already accredited"),
        ("someone who's already started", "someone who has already started"),
        ("I'd come in trainers", "I had come in trainers"),
        ("It'd be cheaper to do it once", "It would be cheaper to do it once"),
        ("Nobody's allowed to bother them", "Nobody is allowed to bother them"),
    ],
)
def test_a_contraction_is_written_out_by_what_follows(typed: str, said: str) -> None:
    assert written_out(typed) == said
