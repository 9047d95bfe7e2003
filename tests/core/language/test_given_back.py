"""Small words and endings that were lost are given back, whoever typed the answer."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("asked what id taste before the oven", "asked what I'd taste before the oven"),
        ("id plant the hedge in march", "I'd plant the hedge in March"),
        ("the glaze store. Neatest I have seen", "the glaze store. It was the neatest I have seen"),
        ("a 20 min walk round the dock", "a 20-minute walk round the dock"),
        ("Mr Rice's advise on boots", "Mr Rice's advice on boots"),
        ("they advise farmers", "they advise farmers"),
        ("they weigh first box of every load", "they weigh the first box of every load"),
        ("did the desk at a vets 3 years", "did the desk at a vet's three years"),
        ("he rang himself and quick", "he rang himself and quickly"),
        ("where id put the second ramp", "where I'd put the second ramp"),
        ("how id cards are printed", "how id cards are printed"),
        ("the id of the driver", "the id of the driver"),
        ("name and id number first", "name and id number first"),
        ("cheap rope costs more then good rope", "cheap rope costs more than good rope"),
        ("eat more then rest", "eat more then rest"),
        ("I kept the garden since she die", "I kept the garden since she died"),
        ("how new boiler heats the pool", "how the new boiler heats the pool"),
        ("the owner died long time", "the owner died a long time ago"),
        ("the cook is very organize", "the cook is very organized"),
        ("machines are working normal", "machines are working normally"),
        ("we look what the child is looking", "we look at what the child is looking at"),
        ("she is there 6 years", "she has been there for six years"),
        ("a weld is not finished until you checked it", "a weld is not finished until you've checked it"),
        ("plan is not a plan until it is written", "a plan is not a plan until it is written"),
        ("the welders ID tags are mixed up", "the welders' ID tags are mixed up"),
        ("the hens temperature tells you enough", "the hens' temperature tells you enough"),
        ("a brewerys water is tested", "a brewery's water is tested"),
        ("the painters paint walls", "the painters paint walls"),
        ("we met at dock door", "we met at the dock door"),
        ("a walk to next door", "a walk to next door"),
        ("one fault means whole train is late", "one fault means the whole train is late"),
        ("if drive chain breaks", "if the drive chain breaks"),
        ("Rikki works here 9 years", "Rikki has worked here for nine years"),
    ],
)
def test_what_was_lost_is_given_back(typed: str, mended: str) -> None:
    assert clean(typed) == mended
