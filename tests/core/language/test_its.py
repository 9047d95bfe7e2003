"""An "it's" that lost its apostrophe gets it back, and what is owned stays owned."""

from __future__ import annotations

import pytest

from letters.core.language.typed.its import apostrophes_back


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("its 7 max so you get time", "it's 7 max so you get time"),
        (
            "if its clear its good, if its gone milky its been sat",
            "if it's clear it's good, if it's gone milky it's been sat",
        ),
        ("send it back if its cloudy", "send it back if it's cloudy"),
        ("once its below zero", "once it's below zero"),
        ("fair enough its family", "fair enough it's family"),
        ("Its the wood not the chimney", "It's the wood not the chimney"),
        ("its only five engineers", "it's only five engineers"),
        ("I know its hard", "I know it's hard"),
        ("hope its going well", "hope it's going well"),
        ("and its cold in there", "and it's cold in there"),
        ("clean work and its just speed", "clean work and it's just speed"),
        ("because its light", "because it's light"),
    ],
)
def test_a_lost_apostrophe_comes_back(typed: str, meant: str) -> None:
    assert apostrophes_back(typed) == meant
    assert apostrophes_back(meant) == meant


@pytest.mark.parametrize(
    "text",
    [
        "its roof leaks",
        "the boat and its crew",
        "they sold the mill with its wheel",
        "it lost its way",
        "each dog has its own bowl",
        "the machine, its belt had slipped",
        "because its good light matters",
        "its 31 buses were cleaned",
        "the shop lost its best",
        "they know its name",
        "it does its best",
        "the mill and its working parts",
        "its running costs",
        "it lost two times its tuning",
    ],
)
def test_what_is_owned_stays_owned(text: str) -> None:
    assert apostrophes_back(text) == text


def test_before_a_quotation_mark_nobody_can_tell() -> None:
    assert apostrophes_back('Its"0') == 'Its"0'
