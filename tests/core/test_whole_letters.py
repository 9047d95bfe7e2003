"""What only a whole letter shows: a part of a body of people, and a mind that may be changed."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Half of the class speak a different language at home.", "half of the class speak a different language"),
        ("most of the class speak Polish", "most of the class speak Polish"),
    ],
)
def test_part_of_a_body_of_people_is_the_subject_of_a_clause(typed: str, expected: str) -> None:
    """A clause stands as one, and not as a thing after a preposition."""
    letter = letter_with("challenge", typed)
    assert expected in letter
    assert f"about {expected}" not in letter


@pytest.mark.parametrize(
    "lesson",
    [
        "A forecast is only useful if someone is willing to change their mind because of it.",
        "data only helps when people are willing to change their minds",
    ],
)
def test_anybody_may_change_their_mind_in_a_lesson(lesson: str) -> None:
    """Only the employer's mind is none of the letter's business."""
    assert lesson[1:-1] in letter_with("lesson", lesson)


def test_employer_is_not_asked_to_change_their_mind() -> None:
    """A wish that the decision be taken back stays out."""
    assert "change" not in letter_with("lesson", "I want them to change their mind")
