"""The aside of a note of thanks is a clause or a sentence of its own."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("tour of the cold store, didn't expect one", ("the tour of the cold store, which I didn't expect",)),
        ("tea in proper cups. and not rushing me", ("the tea in proper cups, and for not rushing me",)),
        ("showing me the rota. gaps included", ("showing me the rota, gaps included",)),
        ("moving the date twice, my shifts kept changing", ("moving the date twice", "My shifts kept changing.")),
        ("sending the questions - dyslexic so it mattered", ("sending the questions", "I'm dyslexic, so it mattered.")),
        ("the question about my book, made me laugh", ("the question about my book", "It made me laugh.")),
        ("lunch with the crew, nobody minding me", ("the lunch with the crew, with nobody minding me",)),
        ("two days paid", ("two paid days",)),
        ("paid trial and lunch", ("the paid trial and lunch",)),
        ("a look behind the altar, locked normally", ("a look behind the altar, which is usually locked",)),
    ],
)
def test_an_aside_is_told_in_english(typed: str, told: tuple[str, ...]) -> None:
    found = material("thanks_for", typed, "", NOBODY)
    assert found is not None
    assert (found.text, *found.rest) == told
