"""A kindness that was only jotted down gets its verb and its small words; what others never do goes."""

from __future__ import annotations

import pytest

from letters.core.reading.kindness.jotted import kindness_jotted


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "her voicemail, slow and clear, and she gave her number twice",
            "her voicemail was slow and clear, and she gave her number twice",
        ),
        ("their email, long and funny, and signed by all", "their email was long and funny, and it was signed by all"),
        ("call in her lunch break, asked how I was", "they called me in her lunch break and asked how I was"),
        ("call from both of them on speaker", "they both called me on speaker"),
        ("her honesty about the budget - she didn't have to", "her honesty about the budget"),
        ("letter, two pages, real ink", "letter, two pages in real ink"),
        ("a handwritten envelope, real stamp", "a handwritten envelope with a real stamp"),
        ("a phone call and then it in writing", "a phone call and then the same in writing"),
        ("their reply within two days - most never do", "their reply within two days"),
        ("names of two other yards", "the names of two other yards"),
        ("a letter, signed by her", "a letter, signed by her"),
    ],
)
def test_it_is_told_in_sentences(typed: str, told: str) -> None:
    assert kindness_jotted(typed) == told
