"""The proofreader at the coach's side: slips are found, names and dialects are not."""

from __future__ import annotations

import threading

import pytest

from letters import proofreading
from letters.core.coach.rule import Category, Context, Level
from letters.core.letter import English


def slips(text: str, context: Context | None = None) -> list[str]:
    """The words found faulty at level `avoid`."""
    findings = proofreading.review_text(text, context or Context(), whole=False)
    return [each.text for each in findings if each.category is Category.TYPO_GRAMMAR and each.level is Level.AVOID]


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("I recieved your letter on Friday.", "recieved"),
        ("It was a pleasent afternoon in the yard.", "pleasent"),
        ("Thank you for the the tour.", "the the"),
        ("I could of stayed all day.", "could of stayed"),
    ],
)
def test_plain_slips_are_found(text: str, slip: str) -> None:
    assert slips(text) == [slip]


@pytest.mark.parametrize("english", list(English))
def test_no_dialect_is_a_slip(english: English) -> None:
    text = "The colour of the program, the organised center and the labeled jars: I learnt and realized a lot."
    assert slips(text, Context(english=english)) == []


def test_names_are_no_slips() -> None:
    text = "I met Zoë Nkemelu at eBay and at adidas, and Mr Szczepański of NTNU showed us kubectl."
    assert slips(text, Context(names=("adidas", "kubectl"))) == []


def test_without_harper_the_rules_and_the_word_list_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proofreading, "available", lambda: False)
    assert slips("I recieved the the letter.") == ["recieved", "the the"]


def test_a_proofreader_that_fails_does_not_cost_the_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_text: str, _context: Context) -> None:
        raise RuntimeError("gone")

    monkeypatch.setattr(proofreading, "_lints", broken)
    assert slips("I recieved the letter.") == ["recieved"]


def test_many_readers_at_once_get_the_same_answer() -> None:
    answers: list[list[str]] = []
    threads = [threading.Thread(target=lambda: answers.append(slips("I recieved it."))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [["recieved"]] * 6


def test_nothing_is_written_to_standard_output(capfd: pytest.CaptureFixture[str]) -> None:
    slips("I am going to runing in the morning, and he enjoy to swim.")
    assert capfd.readouterr().out == ""
