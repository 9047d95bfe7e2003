"""What was typed after "they asked how to": a task only where a verb comes first, and else a thing."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

RICK = Readers((), Tone.CASUAL)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("grain dust. it gets in the radios", "grain dust"),
        ("scale in the boilers", "scale in the boilers"),
        ("cold chain on the last mile", "the cold chain on the last mile"),
        ("rust", "rust"),
        ("staff turnover", "staff turnover"),
        ("they asked how you would calm a horse", "the problem of how to calm a horse"),
        ("clear the backlog of balances", "the problem of how to clear the backlog of balances"),
        ("fill shifts in august", "the problem of how to fill shifts in August"),
        ("train new drivers before the old ones go", "the problem of how to train new drivers before the old ones go"),
        ("reach farmers who dont do email", "the problem of how to reach farmers who don't do email"),
        ("feed 400 kids on two pounds a head", "the problem of how to feed 400 kids on two pounds a head"),
        ("balance cost and quality", "the problem of how to balance cost and quality"),
        ("cover shifts when people are sick", "the problem of how to cover shifts when people are sick"),
        ("secure funding", "the problem of how to secure funding"),
        ("staff nights", "the problem of how to staff nights"),
        ("train volunteers", "the problem of how to train volunteers"),
        ("price rises", "price rises"),
        ("change management", "change management"),
        ("we could get more bookings", "the problem of how to get more bookings"),
        ("more members without spending more", "the problem of how to get more members without spending more"),
        ("would i deal with an angry parent", "you asked me how I would deal with an angry parent"),
        ("i'd deal with an angry parent", "you asked me how I would deal with an angry parent"),
        ("night staff, cant get anyone under 50", "night staff"),
        ("lost two nurses to the hospital", "you lost two nurses to the hospital"),
    ],
)
def test_only_a_verb_makes_a_task(typed: str, read: str) -> None:
    told = material("challenge", typed, "how", RICK)
    assert told is not None
    assert told.text == read
