"""Words that can only have been meant for one common word are put right; names, trades and other countries are not."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean
from letters.core.language.typed.misspellings import respelled


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("being so accomodating", "being so accommodating"),
        ("the wednesday forcast was fine", "the Wednesday forecast was fine"),
        ("acording to the cook", "according to the cook"),
        ("Acording to the cook. Accomodating him", "According to the cook. Accommodating him"),
        ("using softwares and informations", "using software and information"),
        ("a sucessfuly mended loom", "a successfully mended loom"),
        ("the fotos by the door", "the photos by the door"),
        ("the tour trough the works", "the tour through the works"),
        ("they miss there annual check", "they miss their annual check"),
    ],
)
def test_a_misspelled_word_is_put_right(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "the artic was loaded and despatched",
        "a collet for the lathe",
        "colour and catalogue, color and catalog",
        "earlies and lates",
        "Sherif showed me the yard",
        "the pigs at the trough",
        "windows over the yard",
        "miss there being a canteen",
        "support@recieved.example and recieved/paid",
    ],
)
def test_what_may_be_right_stays(typed: str) -> None:
    assert respelled(typed) == clean(typed) == typed


def test_a_name_inside_a_sentence_is_no_slip() -> None:
    assert respelled("talking to Acessory Jones") == "talking to Acessory Jones"
