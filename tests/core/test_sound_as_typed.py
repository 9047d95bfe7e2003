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
        ("kindness", "They said they'd have taken me if they could.", "you'd have taken me if you could"),
        ("enjoyed", "Being shown how a violin is taken apart.", "being shown how a violin is taken apart"),
        ("enjoyed", "seeing a place I've visited since I was a child", "a place I've visited since I was a child"),
        ("reason", "The person chosen has run her own café for nine years.", "who has run her own café for nine years"),
        ("reason", "It was close, and in the end it came down to one question.", "and in the end it came down to one"),
        ("thanks_for", "walking me through a typical shift, hour by hour", "a typical shift, hour by hour"),
        ("reason", "The other candidate has run rail projects before.", "someone who has run rail projects before"),
        (
            "enjoyed",
            "hearing their rule that every meeting ends with a song",
            "your rule that every meeting ends with a song",
        ),
        ("follow", "would like to see how there accessibility report comes out", "how your accessibility report"),
    ],
)
def test_what_is_sound_is_not_mended(question: str, typed: str, told: str) -> None:
    assert told in letter_with(question, typed)
