"""What the core says to the writer: it marks nothing for translation itself, so it is read out here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from types import ModuleType

from letters.core import advice, answers, window
from letters.core.advice import HEADLINES, TIMINGS, advise
from letters.core.coach.rules import RULES
from letters.core.section import Question
from letters.core.sections import SECTIONS
from letters.core.sections.situation import SITUATION
from letters.core.window import NEAR
from letters.core.worded import Pattern


def core_texts() -> list[str]:
    """Every sentence and label of the core that a page shows, each once, in the order of the pages."""
    return list(dict.fromkeys(filter(None, [*_asked(), *_missed(), *_advised(), *_noted()])))


def _asked() -> Iterator[str]:
    for section in SECTIONS:
        yield from (section.title, section.why)
        for question in section.questions:
            yield from _of(question)


def _of(question: Question) -> Iterator[str]:
    yield from (question.label, question.help, question.missing, *question.prompts)
    for choice in question.choices:
        yield from (choice.label, choice.hint)


def _missed() -> Iterator[str]:
    yield from _patterns(answers)
    yield from (answers.NO_TIME, answers.NO_ZONE, answers.NO_CHOICE, answers.NO_DATE, answers.NOT_YET)


def _patterns(module: ModuleType) -> Iterator[str]:
    """The sentences of a module that are built around something."""
    return (value.text for value in vars(module).values() if isinstance(value, Pattern))


def _advised() -> Iterator[str]:
    yield from (*HEADLINES.values(), *TIMINGS.values(), *NEAR.values(), *_patterns(advice), *_patterns(window))
    for question in SITUATION.questions:
        for choice in question.choices:
            yield from advise({question.name: choice.value}, datetime.now(UTC)).reasons


def _noted() -> Iterator[str]:
    for rule in RULES:
        yield from (rule.message, rule.why)
