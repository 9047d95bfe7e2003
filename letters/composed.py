"""Letters, phrasings and findings, remembered: the same answers are looked at on page after page."""

from __future__ import annotations

import json
from functools import lru_cache

from django.conf import settings

from letters.core.coach.engine import review
from letters.core.coach.rule import Context, Finding
from letters.core.compose import Option, compose, options
from letters.core.letter import Letter
from letters.core.section import Answers, SectionAnswers
from letters.proofreading import review as proofread_review

CHOSEN = "phrasing"
"""The question for the key of a phrasing."""

REMEMBERED = 256
"""How many results a process keeps in memory, of each kind; a few kilobytes each."""


def letter_of(answers: Answers, seed: str) -> Letter:
    """The letter these answers make."""
    return _letter(_key(answers), seed)


def phrasings_of(answers: Answers, section: str, seed: str) -> tuple[Option, ...]:
    """The phrasings of a section with these answers in them."""
    return _phrasings(_key(answers), section, seed)


def offered_for(answers: Answers, section: str, seed: str) -> str:
    """What a section would say if its writer had not put it in words of their own."""
    ours = said_by_us(answers, section)
    return next((option.text for option in phrasings_of(ours, section, seed) if option.chosen), "")


def said_by_us(answers: Answers, section: str, **others: str) -> Answers:
    """The answers without the writer's own words for that section, and with other answers in it."""
    return {**answers, section: {**answers.get(section, {}), "own_words": "", **others}}


def _key(answers: Answers) -> str:
    """What the wording depends on: no phrasing chosen is the same whether it was never asked or left alone."""
    told = {key: _told(typed) for key, typed in answers.items()}
    return json.dumps({key: typed for key, typed in told.items() if typed}, sort_keys=True)


def _told(typed: SectionAnswers) -> SectionAnswers:
    return {name: value for name, value in typed.items() if value or name != CHOSEN}


@lru_cache(maxsize=REMEMBERED)
def findings_of(letter: Letter, context: Context) -> tuple[Finding, ...]:
    """What the coach finds, proofread where that is wanted; raises TextTooLongError for what is no letter."""
    return proofread_review(letter, context) if settings.PROOFREADING else review(letter, context)


@lru_cache(maxsize=REMEMBERED)
def _letter(answers: str, seed: str) -> Letter:
    return compose(json.loads(answers), seed=seed)


@lru_cache(maxsize=REMEMBERED)
def _phrasings(answers: str, section: str, seed: str) -> tuple[Option, ...]:
    return options(json.loads(answers), section, seed=seed)
