"""Who "they" are by the noun beside them: the buns stay soft, the employer keeps the tank and trains the drivers."""

from __future__ import annotations

import pytest

from letters.core.language.view.turned import to_reader


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("they wax the boards so they stay dry", "you wax the boards so they stay dry"),
        ("they salt the beans at night so they cook evenly", "you salt the beans at night so they cook evenly"),
        ("they keep the bulbs dark so they keep two years", "you keep the bulbs dark so they keep two years"),
        ("they tag every drum so they can be found later", "you tag every drum so they can be found later"),
        ("they hired two more guards so they stay open late", "you hired two more guards so they stay open late"),
        ("the loaves, they brush them so they shine", "the loaves, you brush them so they shine"),
        ("they bought new saws so they work faster", "you bought new saws so you work faster"),
    ],
)
def test_what_comes_of_things_is_told_of_them(typed: str, spoken: str) -> None:
    assert to_reader(typed) == spoken


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("the donkeys they rescued", "the donkeys you rescued"),
        ("the pond at the back and the boat they still keep", "the pond at the back and the boat you still keep"),
        ("rust gets into the hulls sooner than they hoped", "rust gets into the hulls sooner than you hoped"),
        ("lads leaving faster than they can train them", "lads leaving faster than you can train them"),
        ("the pumps stall twice a day, they reset them by hand", "the pumps stall twice a day, you reset them by hand"),
        ("moths get lost if they move the lamp", "moths get lost if you move the lamp"),
    ],
)
def test_what_only_the_employer_can_do_is_said_to_it(typed: str, spoken: str) -> None:
    assert to_reader(typed) == spoken


@pytest.mark.parametrize(
    "typed",
    [
        "buses running out of time before they reach the depot",
        "crews timing out before they clear the bridge",
        "guests wait longer than they expected",
        "tenants like the caretakers so they thank them",
        "every class has a garden and they weigh what they grow",
        "staff get a paid day on the fells so they can talk about the kit",
        "every van is washed on Friday and they do it themselves",
    ],
)
def test_those_who_do_something_else_first_stay_they(typed: str) -> None:
    assert to_reader(typed) == typed
