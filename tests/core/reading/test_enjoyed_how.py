"""What was typed after "learning how" and "learning that" in another order, or of somebody nobody named."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.language.shape.fragment import Shape
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("how", "it feels to hold a two day old lamb", "how it feels to hold a two-day-old lamb"),
        ("how", "works the recycling of the wool", "how the recycling of the wool works"),
        (
            "how",
            "instead of telling kids off they ask them what happened",
            "how instead of telling kids off you ask them what happened",
        ),
        ("hearing", "about Biscuit, the mill cat", "Biscuit, the mill cat"),
        ("hearing", "you're carbon neutral since last year", "you have been carbon neutral since last year"),
        ("hearing", "the good news about the roof", "the good news about the roof"),
        ("that", "my shift would end at two", "learning that my shift would end at two"),
        (
            "that",
            "for the families exist free rooms near the mill",
            "for the families there are free rooms near the mill",
        ),
        ("that", "ofsted said they were outstanding", "Ofsted said you were outstanding"),
        ("that", "is possible to do it in part time", "it is possible to do it part-time"),
    ],
)
def test_it_is_put_in_order(beginning: str, typed: str, text: str) -> None:
    found = material("enjoyed", typed, beginning, Readers(read_people([{"name": "Kiri"}]), Tone.WARM))
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    ("typed", "shape", "text"),
    [
        ("felt like a team already", Shape.FACT, "it felt like a team already"),
        ("The opportunity of speaking with two weavers.", Shape.SPAN, "the opportunity of speaking with two weavers"),
    ],
)
def test_what_was_felt_or_had_is_no_news(typed: str, shape: Shape, text: str) -> None:
    found = material("enjoyed", typed, "", Readers(read_people([{"name": "Kiri"}]), Tone.WARM))
    assert found is not None
    assert (found.shape, found.text) == (shape, text)
