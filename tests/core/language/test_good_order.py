"""What was written in good order stays as it is; only who slips is read for what they may have meant."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean
from letters.core.language.typed.signs import in_good_order


@pytest.mark.parametrize(
    "typed",
    [
        "The vast majority of unions pay into it.",
        "Whether the pilot with the two schools turns into something bigger.",
        "Since the new rules each lorry loses half a day.",
        "You don't plan a menu, you plan for not having one.",
        "The greatest gift was the time you gave me.",
        "They told me that the chief cause of delay is the lock.",
        "Obviously they care, and they are never talking about themselves.",
        "What matters is not what I think of it.",
        "Fatima waited a long time before she answered me.",
        "The exhibition of the letters in November of next year.",
        "The offices in Tampa, Fla., are the oldest they have.",
        "Five armed guards walk the yard at night.",
        "He had little choice but to close the ward.",
        "Soft robotics is new to me, they showed a hand made of silicone.",
    ],
)
def test_an_answer_in_good_order_stays_as_it_is(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("She explained me the process and waited long time.", "She explained the process to me"),
        ("I work there since 3 years and have big experience.", "I have worked there for three years"),
        ("They didnt give me the code but told me whole story.", "They didn't give me the code but told me the whole"),
        ("You have shown me the measuring room.", "You showed me the measuring room."),
    ],
)
def test_who_slips_once_is_mended_throughout(typed: str, right: str) -> None:
    assert clean(typed).startswith(right)


@pytest.mark.parametrize(
    ("typed", "careful"),
    [
        ("She rang me herself the same evening.", True),
        ("she rang me herself the same evening", False),
        ("She rang me herself i think.", False),
        ("They was kind to me.", False),
        ("He explained me everything.", False),
    ],
)
def test_good_order_is_told_from_haste(typed: str, careful: bool) -> None:
    assert in_good_order(typed) is careful


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("It ends on Sept. 30.", "It ends on September 30."),
        ("My post at the CNT ended in May.", "My post at the CNT ended in May."),
        ("There is a honest man at the gate.", "There is an honest man at the gate."),
    ],
)
def test_spelling_is_mended_in_any_answer(typed: str, right: str) -> None:
    assert clean(typed) == right
