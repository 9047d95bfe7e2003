"""What was typed twice, as thanks and as what was enjoyed, is said once."""

from __future__ import annotations

import pytest

from letters.core.compose import compose


def _letter(thanks: str, beginning: str, enjoyed: str, tone: str = "warm") -> str:
    answers = {
        "people": {"your_name": "Ona Reed", "recipients": [{"name": "Kiri", "greeting": ""}], "tone": tone},
        "gratitude": {"thanks_for": thanks},
        "interest": {"beginning": beginning, "enjoyed": enjoyed},
    }
    return compose(answers).text


@pytest.mark.parametrize(
    ("thanks", "beginning", "enjoyed", "once"),
    [
        ("the tour", "", "the tour", "tour"),
        ("showing me the loom", "seeing", "the loom", "loom"),
        ("giving me a tour of the barn", "seeing", "the barn", "barn"),
        ("letting me sit in on the call", "", "sitting in on the call", "the call"),
        ("introducing me to the team", "doing", "meeting the team", "to the team"),
        ("letting me read to the class", "doing", "reading to the class", "to the class"),
        ("telling me about the new mill", "hearing", "the new mill", "new mill"),
        ("her honesty", "", "her honesty about the pay", "your honesty about the pay"),
        ("the demo", "seeing", "the demo of the new loom", "the demo of the new loom"),
        ("the tour of the kitchen", "", "the tour", "tour"),
    ],
)
def test_it_is_thanked_for_and_was_best(thanks: str, beginning: str, enjoyed: str, once: str) -> None:
    letter = _letter(thanks, beginning, enjoyed)
    assert letter.count(once) == 1
    assert "That was the part I enjoyed most." in letter


def test_what_more_was_said_of_it_follows_the_thanks() -> None:
    letter = _letter("showing me round the kitchen", "", "she showed me the kitchen, I loved the bread oven")
    assert letter.count("kitchen") == 1
    assert "kitchen. I loved the bread oven." in letter


@pytest.mark.parametrize(
    ("thanks", "beginning", "enjoyed"),
    [
        ("telling me about the team", "doing", "meeting the team"),
        ("your time and the coffee", "", "the coffee"),
        ("the tour", "seeing", "the loom"),
    ],
)
def test_what_is_not_the_same_is_said(thanks: str, beginning: str, enjoyed: str) -> None:
    assert "That was" not in _letter(thanks, beginning, enjoyed)


def _talk(clear: str) -> str:
    people = {"your_name": "Ona Reed", "recipients": [{"name": "Kiri", "greeting": ""}]}
    takeaway = {"kind": "challenge", "challenge": "the rota in summer", "made_clear": clear}
    return compose({"people": people, "takeaway": takeaway}).text


def test_a_thought_that_only_names_the_challenge_again_is_not_told_as_one() -> None:
    assert _talk("the rota").count("rota") == 1
    assert _talk("a rota needs a reserve").count("rota") == 2
