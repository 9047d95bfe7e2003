"""What was typed by ear is written as it should be, and what may be right stays."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("they'd of took on two if they could", "they'd have taken on two if they could"),
        ("you couldn't of known the bus was late", "you couldn't have known the bus was late"),
        ("he should of wrote it down", "he should have written it down"),
        ("I've went over the notes since", "I've gone over the notes since"),
        ("a man who had drove for them", "a man who had driven for them"),
        ("someone whose maths is better then mine", "someone whose maths is better than mine"),
        ("rang rather then send a text", "rang rather than send a text"),
        ("everything I done on the lathe", "everything I did on the lathe"),
        ("he seen my van outside", "he saw my van outside"),
        ("she neednt of rung", "she needn't have rung"),
        ("I can re apply in spring", "I can reapply in spring"),
        ("liked my drawings, specially the birds", "liked my drawings, especially the birds"),
    ],
)
def test_what_was_typed_by_ear_is_written_out(typed: str, written: str) -> None:
    assert clean(typed) == written


@pytest.mark.parametrize(
    "typed",
    [
        "remember then I was late",
        "the chat we'd took an hour",
        "the teacher I had gave me one",
        "they would of course ring",
        "what have they done",
    ],
)
def test_what_may_be_right_stays(typed: str) -> None:
    assert clean(typed) == typed
