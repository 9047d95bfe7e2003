"""Thanks for the time are no file card: a day, a place, a role and a company do not stand in one sentence."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.compose import compose
from letters.core.letter import Letter

MET = {"dates": ["2026-11-17"], "place": "the mill", "company": "Brackwell", "role": "weaver", "your_name": "Alex Moor"}
SEEDS = range(6)
KIND = ("hope", "wish", "glad", "well", "regards", "hello", "good")
TONES = ("formal", "warm", "casual")


def letters(tone: str, **sections: dict[str, Any]) -> list[Letter]:
    """Some wordings of a letter to Dana about a meeting told in full."""
    people = {**MET, "recipients": [{"name": "Dana Holm"}], "interview_kind": "in_person", "tone": tone}
    enjoyed = {"beginning": "seeing", "enjoyed": "the old looms"}
    return [compose({"people": people, "interest": enjoyed, **sections}, str(seed)) for seed in SEEDS]


def sentences(letter: Letter) -> list[str]:
    """All sentences of a letter."""
    return [sentence.text for paragraph in letter.paragraphs for sentence in paragraph.sentences]


@pytest.mark.parametrize("kind", ["future", "following", "nothing"])
@pytest.mark.parametrize("tone", TONES)
def test_no_sentence_tells_day_place_role_and_company(tone: str, kind: str) -> None:
    for letter in letters(tone, connection={"kind": kind, "follow": "the new dye house"}):
        for sentence in sentences(letter):
            assert not all(fact in sentence for fact in ("17", "mill", "weaver", "Brackwell")), sentence


@pytest.mark.parametrize("kind", ["future", "nothing"])
@pytest.mark.parametrize("tone", TONES)
def test_the_company_is_named_once_and_at_the_end(tone: str, kind: str) -> None:
    bodies = [letter.body for letter in letters(tone, connection={"kind": kind})]
    assert {body.count("Brackwell") for body in bodies} <= {0, 1}
    assert all("Brackwell" not in body.split("\n\n")[0] for body in bodies)
    assert any("Brackwell" in body for body in bodies)


@pytest.mark.parametrize("wish", ["when a loom is free", "a weaver at your shop in Ludlow"])
def test_beside_a_wish_that_says_when_or_where_the_company_is_named_before(wish: str) -> None:
    for letter in letters("warm", connection={"kind": "future", "future_role": wish}):
        assert "Brackwell" not in letter.paragraphs[-1].text
        assert "Brackwell" in letter.body


@pytest.mark.parametrize("tone", TONES)
def test_a_letter_that_asks_for_nothing_ends_on_a_kind_word(tone: str) -> None:
    for letter in letters(tone, connection={"kind": "nothing"}):
        assert any(
            word in sentences(letter)[-1] for word in ("hope", "wish", "glad", "well", "regards", "hello", "good")
        )
