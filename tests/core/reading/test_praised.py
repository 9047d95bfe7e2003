"""Praise is left to the letter, and how something was becomes what was seen, wherever it was typed."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers


def _read(beginning: str, typed: str) -> Material:
    found = material("enjoyed", typed, beginning, Readers(read_people([{"name": "Kiri"}]), Tone.WARM))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("", "4 day week sounds great", "the four-day week"),
        ("", "the whole day really", "the whole day"),
        ("", "the goats, they were so friendly", "seeing how friendly the goats were"),
        ("", "the bingo, they were so keen", "the bingo"),
        ("", "her enthusiasm was infectious", "your infectious enthusiasm"),
        ("", "how organised the stock room is", "seeing how organised the stock room is"),
        ("", "how important the loom is", "how important the loom is"),
        ("", "The interview panel's interest in my weaving", "your interest in my weaving"),
        ("", "good coffee, nice people", "the good coffee and the nice people"),
        ("", "the trial in the kitchen, loved every minute", "the trial in the kitchen"),
        ("", "Mrs Begum in the canteen, what a character", "meeting Mrs Begum in the canteen"),
        ("seeing", "the baby room, it was so calm", "seeing how calm the baby room was"),
        ("seeing", "the wards, so clean", "seeing how clean the wards were"),
        ("how", "is organised the harvest", "how the harvest is organised"),
        ("that", "the mill has an own nursery", "the mill has its own nursery"),
        ("that", "you could tell people love it there", "learning that I could tell people love it there"),
        ("doing", "asking questions to the team", "asking the team questions"),
    ],
)
def test_it_is_told_without_praise(beginning: str, typed: str, text: str) -> None:
    assert _read(beginning, typed).text == text


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Kiri and her team", "meeting you and your team"),
        ("Kiri is a legend", "meeting you"),
        ("Kiri herself, she knows every ewe", "meeting you"),
        ("everyone I met", "meeting everyone"),
        ("they explained everything clearly", "you explained everything clearly"),
    ],
)
def test_whom_one_met_is_a_meeting(typed: str, text: str) -> None:
    assert _read("", typed).text == text


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("how", "she and Bo take turns at night", "how you both take turns at night"),
        ("", "that neither of them looked at the clock", "neither of you looked at the clock"),
        ("", "hearing both of them talk about their work", "hearing both of you talk about your work"),
        ("doing", "carding wool with Bo and he told me its story", "carding wool with you"),
    ],
)
def test_two_readers_are_both_spoken_to(beginning: str, typed: str, text: str) -> None:
    readers = Readers(read_people([{"name": "Kiri"}, {"name": "Bo"}]), Tone.WARM)
    found = material("enjoyed", typed, beginning, readers)
    assert found is not None
    assert found.text == text


def test_she_is_the_reader_where_nobody_is_named() -> None:
    found = material("enjoyed", "she let me drive the tram", "", Readers((), Tone.WARM))
    assert found is not None
    assert found.text == "you let me drive the tram"


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("doing", "cake", "the cake"),
        ("doing", "when we planted the bulbs", "planting the bulbs"),
        ("doing", "nothing beats a go on the zip wire", "a go on the zip wire"),
        ("doing", "I had the possibility to try the loom", "trying the loom"),
        ("doing", "The exercise, in which we planned a rescue.", "the exercise, in which we planned a rescue"),
    ],
)
def test_what_was_done_is_named(beginning: str, typed: str, text: str) -> None:
    assert _read(beginning, typed).text == text


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("how quick she answered my letters", "how quickly you answered my letters"),
        ("how clean they looked", "seeing how clean you looked"),
        ("we talked for ages about wool", "talking for ages about wool"),
        ("when the bell rang and all the lambs ran out", "the moment when the bell rang and all the lambs ran out"),
        ("hearing directly from the shearers", "hearing directly from the shearers"),
        ("The weavers were greeting each other", "seeing the weavers greeting each other"),
        ("a chat with the caretaker, been there 40 years", "a chat with the caretaker, who has been there 40 years"),
        ("learning to use the loom", "learning to use the loom"),
        ("none of that corporate nonsense", "there was none of that corporate nonsense"),
        ("hands on bit at the end", "the hands-on bit at the end"),
    ],
)
def test_what_is_typed_in_haste_is_kept_whole(typed: str, text: str) -> None:
    assert _read("", typed).text == text
