"""What is told like a headline gets its verb, what a dash parts its stop or comma; a name stays one."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.plain.headline import with_its_be

NOBODY = Readers((), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("every van stocked the night before", "every van is stocked the night before"),
        ("new starters paired with a driver", "new starters are paired with a driver"),
        ("half the menu grown within sight of us", "half the menu is grown within sight of us"),
        ("two thirds of returns not faulty", "two thirds of returns are not faulty"),
        ("translators booked too late", "translators are booked too late"),
        ("book borrowing up since June", "book borrowing is up since June"),
        ("sap slower then", "the sap is slower then"),
        ("every visit within a short walk", "every visit is within a short walk"),
        ("no ticket closed by the engineer", "no ticket is closed by the engineer"),
        ("rota out six weeks ahead", "the rota is out six weeks ahead"),
        ("the vans all electric now", "the vans are all electric now"),
        ("lambs born outdoors", "lambs are born outdoors"),
        ("staff paid weekly", "staff are paid weekly"),
    ],
)
def test_it_gets_its_verb(typed: str, told: str) -> None:
    assert with_its_be(typed) == told


@pytest.mark.parametrize(
    "typed",
    [
        "silent fire alarms for deaf pupils",
        "a team happy to help",
        "customers complained at the desk",
        "the staff walked out in June",
        "cut down on paperwork",
        "feed 400 kids on two pounds a head",
        "the students pay late",
        "little things wear people down",
        "people read more when they talk",
        "no phones on the floor",
        "patients over eighty",
        "old stock first",
        "keeping customers happy",
    ],
)
def test_a_name_a_deed_or_an_order_stays(typed: str) -> None:
    assert with_its_be(typed) == typed


@pytest.mark.parametrize(
    ("name", "typed", "beginning", "told"),
    [
        (
            "enjoyed",
            "rota out by Monday - they stick to it",
            "that",
            ("the rota is out by Monday", "You stick to it."),
        ),
        (
            "topic",
            "you can prune in July - sap slower then",
            "that",
            ("you can prune in July", "The sap is slower then."),
        ),
        ("lesson", "measure twice - even on a Friday", "to", ("to measure twice, even on a Friday",)),
    ],
)
def test_a_dash_is_read(name: str, typed: str, beginning: str, told: tuple[str, ...]) -> None:
    found = material(name, typed, beginning, NOBODY)
    assert found is not None
    assert (found.text, *found.rest) == told
