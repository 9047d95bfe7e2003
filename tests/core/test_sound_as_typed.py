"""Sound English stands as it was typed, with no word put in, left out or moved."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "told"),
    [
        ("challenge", "many drop Geography at the end of Year 9", "at the end of Year 9"),
        (
            "enjoyed",
            "the river study they run every autumn, in which each year group adds its own measurements",
            "the river study you run every autumn, in which each year group adds its own measurements",
        ),
        (
            "challenge",
            "The instrument drifts by about two percent a day, and no one has found out why.",
            "the instrument drifts by about two percent a day, and no one has found out why.",
        ),
        (
            "challenge",
            "Every winter the bottom field floods, and the sheep have to be moved.",
            "every winter the bottom field floods, and the sheep have to be moved.",
        ),
        ("challenge", "in July they receive three times more calls", "in July you receive three times more calls"),
        ("reason", "they promoted one of their own people", "one of your own people makes sense"),
        (
            "follow",
            "the new self check tool they're putting out for the clinics",
            "follow the new self check tool you're putting out for the clinics",
        ),
        (
            "lesson",
            "i say yes too fast. should ask first what it costs",
            "yes too fast. I should ask first what it costs.",
        ),
        ("kindness", "yeah said I was quick and clean", "for telling me that I was quick and clean."),
        ("follow", "would like to see how there accessibility report comes out", "how your accessibility report"),
    ],
)
def test_what_is_sound_is_not_mended(question: str, typed: str, told: str) -> None:
    assert told in letter_with(question, typed)
