"""Every rule proves itself by its own examples."""

from __future__ import annotations

import pytest

from letters.core.coach.engine import review_text
from letters.core.coach.rule import Category, Context, Rule
from letters.core.coach.rules import RULES
from letters.core.section import Question
from letters.core.sections import SECTIONS

BAD = [pytest.param(rule, bad, id=f"{rule.id}: {bad[:40]}") for rule in RULES for bad in rule.bad]
GOOD = [pytest.param(rule, good, id=f"{rule.id}: {good[:40]}") for rule in RULES for good in rule.good]
PLAIN = {"typo_grammar", "wrong_name", "placeholder_left"}
"""Categories in which capitals are themselves the matter."""


def _takes_capitals(rule: Rule) -> bool:
    return rule.category not in PLAIN and not rule.id.startswith("too_casual.m")


def _takes_line_breaks(rule: Rule, bad: str) -> bool:
    within = bad[bad.index("«") : bad.index("»")]
    return " " in within and not rule.whole and rule.category is not Category.TYPO_GRAMMAR


SHOUTED = [case for case in BAD if _takes_capitals(case.values[0])]
BROKEN = [case for case in BAD if _takes_line_breaks(*case.values)]


def unmarked(example: str) -> tuple[str, int, int]:
    """The example without its marks, and where they stood."""
    start, end = example.index("«"), example.index("»") - 1
    return example.replace("«", "").replace("»", ""), start, end


def places(rule: Rule, text: str) -> list[tuple[int, int]]:
    """Where the rule speaks in a text."""
    findings = review_text(text, rule.example_context, whole=rule.whole)
    return [(finding.start, finding.end) for finding in findings if finding.rule == rule.id]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_explains_itself_and_brings_its_proof(rule: Rule) -> None:
    assert rule.id.startswith(f"{rule.category}.")
    assert rule.message.endswith(".")
    assert rule.why.endswith(".")
    assert len(rule.bad) >= 2
    assert len(rule.good) >= 2


@pytest.mark.parametrize(("rule", "bad"), BAD)
def test_a_bad_example_gives_one_finding_at_the_marked_words(rule: Rule, bad: str) -> None:
    text, start, end = unmarked(bad)
    assert places(rule, text) == [(start, end)]


@pytest.mark.parametrize(("rule", "bad"), BAD)
def test_curly_apostrophes_change_nothing(rule: Rule, bad: str) -> None:
    text, start, end = unmarked(bad.replace("'", "’"))
    assert places(rule, text) == [(start, end)]


@pytest.mark.parametrize(("rule", "bad"), SHOUTED)
def test_capitals_throughout_change_nothing(rule: Rule, bad: str) -> None:
    text, start, end = unmarked(bad)
    assert places(rule, text.upper()) == [(start, end)]


@pytest.mark.parametrize(("rule", "bad"), BROKEN)
def test_a_line_break_in_place_of_a_space_changes_nothing(rule: Rule, bad: str) -> None:
    text, start, end = unmarked(bad)
    at = text.find(" ", start, end)
    assert places(rule, f"{text[:at]}\n{text[at + 1 :]}") == [(start, end)]


@pytest.mark.parametrize(("rule", "good"), GOOD)
def test_a_good_example_is_silent_under_all_rules(rule: Rule, good: str) -> None:
    assert review_text(good, rule.example_context, whole=rule.whole) == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_what_a_rule_suggests_is_clean(rule: Rule) -> None:
    for suggestion in rule.suggestions:
        assert review_text(suggestion, rule.example_context, whole=False) == ()


def test_every_category_has_a_rule() -> None:
    assert {rule.category for rule in RULES} == set(Category)


def _wordings(question: Question) -> list[str]:
    """Everything a question says to the writer."""
    return [question.label, question.help, question.example, question.missing, *question.prompts]


@pytest.mark.parametrize(
    ("question", "wording"),
    [
        pytest.param(question, wording, id=f"{section.key}.{question.name}: {wording[:30]}")
        for section in SECTIONS
        for question in section.questions
        for wording in _wordings(question)
        if wording
    ],
)
def test_our_own_questions_and_examples_are_clean(question: Question, wording: str) -> None:
    assert review_text(wording, Context(feedback_invited=True), whole=False) == ()
