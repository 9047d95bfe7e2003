"""What the readers did for the writer is told as their deed, or as what was heard and seen of it."""

from __future__ import annotations

import pytest

from letters.core.reading.enjoyed.done_for_me import done_for_me
from letters.core.reading.plain.so_it_was import so_it_was


@pytest.mark.parametrize(
    ("beginning", "typed", "told"),
    [
        ("", "showing me the yard", "they showed me the yard"),
        ("seeing", "showing me the yard", "the yard"),
        ("", "telling me about the flood", "hearing about the flood"),
        ("hearing", "telling me about the flood", "about the flood"),
        ("", "asking me what I thought and listening to it", "they asked me what I thought and listened to it"),
        ("", "letting me sit in and hearing the calls", "they let me sit in and hear the calls"),
        ("", "taking me round and introducing me to all", "they took me round and introduced me to all"),
        ("", "they show me the oven", "they showed me the oven"),
        ("", "watching me struggle", "watching me struggle"),
        ("", "walking the line with Tom", "walking the line with Tom"),
    ],
)
def test_a_deed_done_for_me_is_theirs(beginning: str, typed: str, told: str) -> None:
    assert done_for_me(typed, beginning) == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("the explanation of the process very clear", "the explanation of the process was very clear"),
        ("your answers so honest and kind", "your answers were so honest and kind"),
        ("the way so many people helped", "the way so many people helped"),
        ("the tour so far", "the tour so far"),
    ],
)
def test_how_something_was_gets_its_verb(typed: str, told: str) -> None:
    assert so_it_was(typed) == told
