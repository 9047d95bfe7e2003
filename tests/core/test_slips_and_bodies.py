"""Slips of the thumb, bodies and groups told by what they do, and what is theirs in what was typed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("experience", "at the council i rang people in that five weeks and set it up", "in that five weeks"),
        ("enjoyed", "that nobody works late on pay day as they do it all the day before", "all the day before"),
        ("enjoyed", "the old control panel dave has rebuilt", "the old control panel you have rebuilt"),
        ("challenge", "people getting up at 3 thinking its time for work", "thinking it's time for work"),
        ("enjoyed", "how a headset tells them the aisle so there hands are free", "so their hands are free"),
        ("topic", "microsuction, all there branches changed to it", "all your branches changed to it"),
        ("enjoyed", "dave telling me about the man who heard his grandaughter", "who heard his granddaughter"),
        ("thanks_for", "the parking space they saved me and being so friendly", "the parking space you saved me"),
        ("thanks_for", "they stopped a machine so I can look inside", "so I could look inside"),
        ("lesson", "that its ok to say let me check instead of guessing", 'say "let me check" instead of guessing'),
        ("lesson", "its better to say i dont know than to make it up", 'say "I don\'t know" than to make it up'),
        ("lesson", "i need to torque the nuts properly not just do it by feel", "properly, not just do it by feel"),
        ("made_clear", "you need to repair the boards not swap them", "the boards, not swap them"),
        ("made_clear", "It became clear to me that a promise is only a wish.", "I saw that a promise is only a wish"),
        ("challenge", "About a third of the patients drop out before month six", "about a third of the patients drop"),
        ("enjoyed", "the measuring room, very clean and everything has a label", "very clean. Everything has a label"),
        ("kindness", "she said i drove well and to try again", "that I drove well and that I should try again"),
        ("kindness", "Sir said I should not stop teaching", "for telling me that I should not stop teaching"),
        ("future_role", "hygienist, or fill in days", "hygienist or fill-in day work"),
        ("reason", "they had a bloke from last season come back", "someone from last season came back"),
    ],
)
def test_a_slip_leaves_no_trace(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "also", "said"),
    [
        ("challenge", "flaky tests. they said they rerun the whole suite", {}, "You said you rerun the whole suite"),
        ("topic", "loose parts", {"standing": "they got rid of nearly all the toys"}, "you got rid of nearly all"),
        ("topic", "chicks. i didnt know they come in the mail", {}, "I didn't know they come in the mail"),
        ("reason", "went to someone already on their agency list", {}, "on your agency list"),
        ("enjoyed", "a patient group who crosses out the words they don't understand", {}, "they don't understand"),
        ("lesson", "go first", {"lesson_from": "They said a fella once started drilling"}, "you said a fella once"),
    ],
)
def test_they_are_whom_the_words_allow(question: str, typed: str, also: dict[str, Any], said: str) -> None:
    assert said in letter_with(question, typed, **also)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "the lady who met me gave me a hi vis and showed me all round, took about an hour",
            "your colleague who met me, gave me a hi-vis and showed me all round.",
        ),
        ("the man who showed me the yard", "your colleague who showed me the yard."),
        ("the lady who met me and showed me round", "your colleague who met me and showed me round."),
    ],
)
def test_a_stranger_told_by_a_deed_is_not_the_reader(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)
