"""What a rule of the coach is, what it finds, and what it may know about the letter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from letters.core.language.words.tagging import TaggedSentence
from letters.core.letter import English, Tone


class Level(StrEnum):
    """How much a finding weighs."""

    AVOID = "avoid"  # what a letter of this kind must not do
    CONSIDER = "consider"  # a matter of taste


class Category(StrEnum):
    """The faults the coach watches for; these words are public vocabulary and stay."""

    BITTER = "bitter"
    ENTITLED = "entitled"
    FEEDBACK_REQUEST = "feedback_request"
    REAPPLY_OR_NEGOTIATE = "reapply_or_negotiate"
    ARGUES_DECISION = "argues_decision"
    SALES_PITCH = "sales_pitch"
    DESPERATE_OR_BEGGING = "desperate_or_begging"
    TOO_CASUAL = "too_casual"
    TOO_FORMAL = "too_formal"
    TYPO_GRAMMAR = "typo_grammar"
    TOO_LONG = "too_long"
    GENERIC_NO_SPECIFICS = "generic_no_specifics"
    PLACEHOLDER_LEFT = "placeholder_left"
    WRONG_NAME = "wrong_name"


@dataclass(frozen=True, slots=True)
class Context:
    """What the coach knows beside the text: `names` are this letter's, `other_names` those of the writer's others."""

    tone: Tone = Tone.WARM
    feedback_invited: bool = False
    english: English = English.AMERICAN
    names: tuple[str, ...] = ()
    other_names: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    dates: tuple[date, ...] = ()


class Span(NamedTuple):
    """A place in the text: character offsets, end exclusive. `note` may replace a rule's first suggestion."""

    start: int
    end: int
    note: str = ""


class Document(NamedTuple):
    """A text read once for all rules."""

    text: str
    sentences: tuple[TaggedSentence, ...]


Check: TypeAlias = Callable[[Document, Context], Iterable[Span]]
"""Finds the places of a fault in a whole document."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Patterns over the words of one sentence (see `matchers`); the rule is silent where one of `unless` matches."""

    patterns: tuple[str, ...]
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Voice:
    """The second voice alone: no pattern matched, but the sentence as a whole sounds like the fault (see `voice`)."""


def always(_: Context) -> bool:
    """A rule that applies to every letter."""
    return True


@dataclass(frozen=True, slots=True)
class Rule:
    """One fault: what it matches, what to tell the writer, and examples (the fault stands between « and »)."""

    id: str
    category: Category
    level: Level
    matcher: Phrases | Check | Voice
    message: str
    why: str
    suggestions: tuple[str, ...]
    bad: tuple[str, ...]
    good: tuple[str, ...]
    applies: Callable[[Context], bool] = always
    example_context: Context = field(default_factory=Context)
    whole: bool = False
    across: bool = False
    """Whether it compares what stands in different paragraphs, or must know more of the context than tone and offer."""
    advises: bool = False
    """Whether its suggestions say what to do, and are no words to put into the letter."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where a rule speaks. Offsets count characters of the text reviewed, end exclusive."""

    rule: str
    category: Category
    level: Level
    start: int
    end: int
    text: str
    message: str
    why: str
    suggestions: tuple[str, ...]
