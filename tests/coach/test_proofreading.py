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


def test_words_of_another_language_are_no_slips() -> None:
    assert slips("I understand that you promoted your own chef de partie.") == []
    assert slips("A lone partie stays a question.") != []


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


@pytest.mark.parametrize(
    "text",
    [
        "x" * 5_000,
        "".join(chr(97 + at * at % 26) for at in range(5_000)),
        " ".join(f"{chr(97 + at % 26)}q{chr(97 + at % 7)}zv" for at in range(900)),
        "the a " * 3_000,
        "he explain " * 1_500,
        "I was it was, " * 1_200,
        "more " * 2_000 + "then i",
        "“a " * 2_500,
        "one of your driver " * 300,
        "Anna Anne Hanna Hannah Johanna " * 300,
        "[" * 3_000 + "]" * 3_000,
        "the tour was kind and I was glad that you showed me it " * 100,
        "Vielen Dank für das Gespräch über die Brücke. " * 120,
        "😀" * 5_000,
        "\x00\ud800 I \udfff\x00 thank you " * 100,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_text_made_to_be_slow_is_answered_by_every_rule_and_by_harper(text: str) -> None:
    for finding in proofreading.review_text(text, Context()):
        assert text[finding.start : finding.end] == finding.text


def test_harper_is_spared_what_it_is_slow_on(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    def lints(_text: str, _dialect: str, _names: tuple[str, ...], *, spelling: bool) -> list[tuple[str, int, int, str]]:
        asked.append(spelling)
        return []

    monkeypatch.setattr(proofreading, "lints", lints)
    monkeypatch.setattr(proofreading, "available", lambda: True)
    slips("Thank you for the tour of the mill.")
    slips("zxqv " * 100)
    slips("x" * 5_000)
    slips("a tour " * 1_000)
    assert asked == [True, False]


def test_what_somebody_else_wrote_is_no_slip_of_the_writers() -> None:
    assert slips("The child wrote “untill tomorow” on the wall.") == []
    assert slips("I stayed untill the bell rang.") == ["untill"]
