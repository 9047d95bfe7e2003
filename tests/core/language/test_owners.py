"""Owners get the apostrophe back that a careless hand left out, and nobody else gets one."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("the kids chair by the window", "the kids' chair by the window"),
        ("all the patients names on a board", "all the patients' names on a board"),
        ("the nurses station", "the nurses' station"),
        ("kids drawings on the wall", "kids' drawings on the wall"),
        ("the customers faces when it rings", "the customers' faces when it rings"),
        ("I did my three sisters weddings", "I did my three sisters' weddings"),
        ("my sisters wedding", "my sister's wedding"),
        ("my mums recipe", "my mum's recipe"),
        ("her friends mother", "her friend's mother"),
        ("a customers old dog", "a customer's old dog"),
        ("peoples names", "people's names"),
        ("peoples front wheels", "people's front wheels"),
        ("the drivers overtime", "the drivers' overtime"),
        ("two weeks notice", "two weeks' notice"),
        ("with ten years experience", "with ten years' experience"),
        ("a days work", "a day's work"),
        ("last years harvest", "last year's harvest"),
        ("yesterdays bread", "yesterday's bread"),
        ("neighbours lad who grew up there", "the neighbour's lad who grew up there"),
        ("the bosses mate", "the boss's mate"),
    ],
)
def test_an_owner_gets_its_apostrophe_back(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "she gave the kids sweets",
        "they read the kids stories",
        "my mums in hospital",
        "the nurses work nights",
        "how the drivers talk",
        "one of the teachers said so",
        "clients email at midnight",
        "the cleaners know every room",
        "a goods lift",
        "for the guests to see",
        "the managers need it",
        "the sales office",
    ],
)
def test_who_owns_nothing_gets_none(typed: str) -> None:
    assert "'" not in clean(typed)
