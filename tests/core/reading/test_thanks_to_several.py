"""Several who are thanked in one answer are told apart, and several others who did one thing stay together."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.readers import Readers
from letters.core.reading.thanks.credited import credited

TOM = Readers(read_people([{"name": "Tom Birkett"}]), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "text", "passed_on"),
    [
        ("Helen for the coffee, Tom for the lift home", "the lift home", ("Helen for the coffee",)),
        ("the tour, Sam for the boots", "the tour", ("Sam for the boots",)),
        ("the lunch. and Sam for the boots", "the lunch", ("Sam for the boots",)),
        ("Helen and Sam for the tour", "", ("Helen and Sam for the tour",)),
        ("two porters, Al and Jim, for the tea", "", ("the two porters, Al and Jim, for the tea",)),
        ("the cook and the porter, for being kind", "", ("the cook and the porter, for being kind",)),
        ("the porter, whose name I didn't get, for the map", "", ("the porter for the map",)),
        ("the tea and the lads for the banter", "the tea", ("the lads for the banter",)),
        ("lunch, never had that before", "lunch, which I had never had before", ()),
        ("Helen and I think Sam for the tour", "", ("Helen and Sam for the tour",)),
    ],
)
def test_each_is_thanked_for_what_they_did(typed: str, text: str, passed_on: tuple[str, ...]) -> None:
    found = credited(typed, TOM)
    assert (found.text, found.passed_on) == (text, passed_on)


@pytest.mark.parametrize("typed", ["London and the team for the tour", "the tea and the cake for the road"])
def test_what_is_nobody_is_not_passed_on(typed: str) -> None:
    assert credited(typed, TOM).passed_on == ()
