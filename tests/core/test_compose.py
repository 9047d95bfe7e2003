"""What compose promises: a letter from any answers, the same one every time, no scar where an answer is missing."""

from __future__ import annotations

import copy
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letters.core.compose import compose, options
from letters.core.language.words.tables import word_list
from letters.core.letter import Tone
from letters.core.plan import PLANS
from letters.core.section import Kind, Question
from letters.core.sections import SECTIONS
from tests.core.answered import letter_with
from tests.core.golden import PERSONAS, answers_of
from tests.core.test_sections_phrasings import assert_clean

FULL = answers_of(next(path for path in PERSONAS if path.stem == "vet-nurse-bristol"))


def without(section: str, *questions: str) -> dict[str, Any]:
    answers = copy.deepcopy(FULL)
    for question in questions:
        answers.get(section, {}).pop(question, None)
    return answers


def with_answers(section: str, **values: Any) -> dict[str, Any]:
    answers = copy.deepcopy(FULL)
    answers.setdefault(section, {}).update(values)
    return answers


def _typed(persona: Any) -> Iterator[str]:
    """Every word a persona typed, as it was typed."""
    for section in answers_of(persona).values():
        yield from (word for answer in section.values() if isinstance(answer, str) for word in answer.split())


WORDS = sorted({word for persona in PERSONAS for word in _typed(persona)})
OWNERS = sorted(f"{one}s" for one in word_list("relatives") | {"wife", "husband", "mum", "dad", "boss", "nan"})
JUMBLED = st.lists(st.sampled_from(OWNERS) | st.sampled_from(WORDS), max_size=10).map(" ".join)
"""English words in an order nobody foresaw, with owners that lost their apostrophe among them."""


def _value(question: Question) -> st.SearchStrategy[Any]:
    if question.kind is Kind.CHOICE:
        return st.sampled_from([choice.value for choice in question.choices] + [""])
    if question.kind is Kind.DATES:
        return st.lists(st.sampled_from(["2026-02-30", "2026-03-03", "soon", ""]), max_size=3)
    if question.kind is Kind.PEOPLE:
        person = st.fixed_dictionaries({"name": st.text(max_size=30), "greeting": st.text(max_size=12)})
        return st.lists(person, max_size=4)
    return st.text(max_size=120) | JUMBLED


ANYTHING = st.fixed_dictionaries(
    {},
    optional={
        section.key: st.fixed_dictionaries(
            {}, optional={question.name: _value(question) for question in section.questions}
        )
        for section in SECTIONS
    },
)


def test_the_letter_is_the_same_after_every_start() -> None:
    people = {**FULL["people"], "recipients": [{"name": "kc", "greeting": "KC"}, {"name": "Ben"}], "tone": "casual"}
    answers = {**FULL, "people": people, "gratitude": {"thanks_for": "kc let me finish the board, he hadnt had lunch"}}
    code = "import json, sys; from letters.core.compose import compose; print(compose(json.load(sys.stdin)).text)"
    texts = {
        subprocess.run(
            [sys.executable, "-c", code],
            input=json.dumps(answers),
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(2)
    }
    assert texts == {compose(answers).text + "\n"}


@given(ANYTHING)
@settings(max_examples=150, deadline=None)
def test_any_answers_make_a_letter(answers: dict[str, Any]) -> None:
    letter = compose(answers)
    assert letter.greeting
    assert letter.closing
    assert "None" not in letter.text or "None" in str(answers)


@pytest.mark.parametrize("typed", ["fathers day help", "mothers meetings", "wifes car", "bosses office"])
@pytest.mark.parametrize("question", ["thanks_for", "challenge", "future_role", "follow"])
def test_an_owner_may_open_an_answer(question: str, typed: str) -> None:
    assert letter_with(question, typed)


def test_no_answers_at_all_still_make_an_honest_short_letter() -> None:
    letter = compose({})
    assert letter.greeting == "Dear Hiring Team,"
    assert_clean(" ".join(paragraph.text for paragraph in letter.paragraphs))


def test_odd_values_are_taken_for_missing_ones() -> None:
    assert compose({"people": None, "interest": {"enjoyed": 3}, "takeaway": []}).greeting  # type: ignore[dict-item]


def test_the_same_answers_give_the_same_letter() -> None:
    assert compose(FULL) == compose(copy.deepcopy(FULL))


def test_another_seed_gives_another_letter() -> None:
    assert len({compose(FULL, seed).text for seed in "abcdefgh"}) >= 6


def test_typing_on_does_not_turn_the_rest_of_the_letter_round() -> None:
    typed = "owners who cant pay and dont come back"
    bodies = [compose(with_answers("takeaway", challenge=typed[:end])).paragraphs for end in range(20, len(typed))]
    openings = {paragraphs[0].sentences[0].text for paragraphs in bodies}
    assert len(openings) == 1


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_has_at_least_four_plans(tone: Tone) -> None:
    assert sum(tone in plan.tones for plan in PLANS) >= 4


def test_plans_differ_between_drafts() -> None:
    shapes = {
        tuple(
            tuple(sentence.section for sentence in paragraph.sentences) for paragraph in compose(FULL, seed).paragraphs
        )
        for seed in "abcdefghij"
    }
    assert len(shapes) >= 4


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda path: path.stem)
def test_a_letter_never_has_a_paragraph_for_each_section(persona: Any) -> None:
    assert 1 <= len(compose(answers_of(persona)).paragraphs) <= 5


def test_no_takeaway_leaves_no_trace() -> None:
    answers = without("takeaway", "challenge", "made_clear", "experience")
    answers["takeaway"]["kind"] = "nothing"
    assert {s.section for p in compose(answers).paragraphs for s in p.sentences}.isdisjoint({"takeaway"})


@pytest.mark.parametrize("nothing", ["", "n/a", "I don't remember", "-", "dunno, it was late"])
def test_an_answer_that_says_nothing_says_nothing(nothing: str) -> None:
    letter = compose(with_answers("interest", enjoyed=nothing))
    assert all(s.section != "interest" for p in letter.paragraphs for s in p.sentences)


def test_staying_in_touch_can_be_left_out() -> None:
    letter = compose(with_answers("connection", kind="nothing"))
    *_, last = letter.paragraphs[-1].sentences
    assert "LinkedIn" not in letter.body
    assert "resume" not in letter.body
    assert re.search(r"wish|hope|glad|regards|think well", last.text)


def test_feedback_is_only_asked_for_when_it_was_offered() -> None:
    assert "feedback" in compose(FULL).body
    assert "feedback" not in compose(with_answers("situation", feedback="none")).body
    assert "feedback" not in compose(with_answers("situation", feedback="declined")).body


def test_own_words_stand_as_they_were_written() -> None:
    own = "I came by bus.\n\nIt was worth every minute."
    letter = compose(with_answers("gratitude", own_words=own))
    assert "I came by bus." in letter.body
    assert "\n\nIt was worth every minute." in letter.body
    assert any(words.mine for p in letter.paragraphs for s in p.sentences for words in s.words if "bus" in words.text)


def test_a_chosen_phrasing_is_used() -> None:
    for option in options(FULL, "interest"):
        chosen = with_answers("interest", phrasing=option.key)
        assert option.text in compose(chosen).body


def test_exactly_one_option_is_the_chosen_one() -> None:
    for section in ("gratitude", "interest", "acknowledgement", "takeaway", "connection"):
        assert sum(option.chosen for option in options(FULL, section)) == 1


def test_the_writers_words_are_marked_as_theirs() -> None:
    marked = " ".join(w.text for p in compose(FULL).paragraphs for s in p.sentences for w in s.words if w.mine)
    assert "Biscuit the blood donor cat" in marked


def test_the_chosen_subject_wins() -> None:
    letter = compose(with_answers("review", subject="About Biscuit"))
    assert letter.subject == "About Biscuit"
    assert letter.subjects[0] == "About Biscuit"


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda path: path.stem)
def test_there_are_at_least_four_subject_lines(persona: Any) -> None:
    assert len(compose(answers_of(persona)).subjects) >= 4


@pytest.mark.parametrize("stem", ["careless-grants-officer", "rambling-estate-agent"])
def test_a_full_letter_offers_what_it_says(stem: str) -> None:
    answers = answers_of(next(path for path in PERSONAS if path.stem == stem))
    chosen = [option.text for section in SECTIONS for option in options(answers, section.key) if option.chosen]
    body = compose(answers).body
    assert len(chosen) > 1
    assert all(text in body for text in chosen)


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda path: path.stem)
def test_no_letter_runs_on(persona: Any) -> None:
    assert compose(answers_of(persona)).word_count <= 200


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda path: path.stem)
def test_company_and_role_are_named_once(persona: Any) -> None:
    answers = answers_of(persona)
    letter = compose(answers)
    assert letter.body.count(answers["people"]["company"].removesuffix(".")) <= 1


def test_american_and_british_words_are_our_own_affair() -> None:
    british = compose(with_answers("people", english="en-GB")).body
    american = compose(with_answers("people", english="en-US")).body
    assert "CV" in british
    assert "CV" not in american
    assert "resume" in american
