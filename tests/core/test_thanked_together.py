"""A reader who is thanked beside somebody else stays in the sentence, and nobody becomes a gift."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with, to


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Dave and the lady on the desk were lovely", "that you and the lady on the desk were lovely."),
        ("Dave and his wife were so kind", "that you and your wife were so kind."),
        ("Dave and the head chef let me plate up", "that you and the head chef let me plate up."),
        ("you and the nurse made me feel at home", "that you and the nurse made me feel at home."),
        ("Dave and the driver, they were really good with me", "that you and the driver were really good with me."),
        ("Dave and everyone there being so nice", "that you and everyone were so nice."),
        ("Dave and the whole team were lovely", "that you and the whole team were lovely."),
        ("the manager and the lads were great", "the manager and the lads were great."),
        ("Dave was lovely and so was the receptionist", "that you were lovely and so was the receptionist."),
    ],
)
def test_those_who_did_it_together_are_told_together(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Dave and the lady on reception", "My thanks also go to the lady on reception."),
        ("Dave and his wife", "My thanks also go to your wife."),
        ("Dave and everyone on the ward", "My thanks also go to everyone on the ward."),
    ],
)
def test_whoever_is_only_named_beside_the_reader_is_thanked_too(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Dave and his patience", "for your patience."),
        ("Dave and the honest chat about wages", "for the honest chat about wages."),
        ("meeting the nurses and the children were lovely", "The children were lovely."),
        ("let me join in and the children were lovely", "for letting me join in. The children were lovely."),
    ],
)
def test_a_thing_beside_the_reader_is_a_gift(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Dave and Priya and the lads in the workshop", "My thanks also go to the lads in the workshop."),
        ("Dave, Priya and everyone in the kitchen", "My thanks also go to everyone in the kitchen."),
        (
            "he let me try the crane and she took photos for my mum",
            "for letting me try the crane. Priya, thank you for taking photos for my mum.",
        ),
        ("Dave was late but Priya got me a coffee", "Priya, thank you, too, for getting me a coffee."),
        ("the three of them gave up their lunch for me", "you all gave up your lunch for me."),
    ],
)
def test_each_of_two_readers_is_thanked_for_what_that_one_did(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed, people=to("Dave", "Priya Nair"))
