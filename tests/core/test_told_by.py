"""Whoever told the writer is thanked for it: a reader as "you", anybody else by name."""

from __future__ import annotations

import re
from typing import Any

import pytest

from letters.core.compose import compose


def told(by: str, kindness: str, tone: str = "warm") -> str:
    people: dict[str, Any] = {"recipients": [{"name": "Rob Hale"}, {"name": "Mrs. Bains, the owner"}], "tone": tone}
    answers = {"people": people, "acknowledgement": {"told_by": by, "told_how": "phone", "kindness": kindness}}
    return compose(answers).body


@pytest.mark.parametrize("by", ["rob", "Rob, he rang himself", "Rob i think", "Mr. Hale", "ROB"])
def test_a_reader_who_told_is_spoken_to(by: str) -> None:
    body = told(by, "ring me the same evening")
    assert re.search(r"Rob, [^.]*you[^.]* ring me the same evening", body)


@pytest.mark.parametrize(
    ("kindness", "said"),
    [
        ("ring me the same evening", "Tina rang me the same evening"),
        ("phone me and explain it", "Tina phoned me and explained it"),
        ("she wrote two pages by hand", "Tina wrote two pages by hand"),
        ("tell me where they thought I was weak", ""),
    ],
)
@pytest.mark.parametrize("tone", ["formal", "warm", "casual"])
def test_somebody_else_who_told_is_never_spoken_to(kindness: str, said: str, tone: str) -> None:
    body = told("Tina from the agency", kindness, tone)
    assert said in body
    assert "of you to" not in body
