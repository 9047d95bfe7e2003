"""Several interviewers, a letter each: no two open alike, and what can be dealt out is said to one of them only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from letters.core.compose import composed
from letters.core.facts import text_of
from letters.core.language.people import Person, read_people
from letters.core.letter import Letter, Tone
from letters.core.readers import Readers
from letters.core.section import Answers, SectionAnswers
from letters.core.told import reader_who_told

RUN = 6
"""Words in a row that two letters of one panel should not share: people compare notes."""

_DEALT = {
    "takeaway": ("lesson", "lesson_from", "challenge", "topic"),
    "interest": ("enjoyed",),
    "gratitude": ("thanks_for",),
}
"""Sections whose matter one letter can carry alone, and the questions that may name the person it belongs to."""


@dataclass(frozen=True, slots=True)
class PanelLetter:
    """One interviewer's letter."""

    name: str
    letter: Letter


def panel(answers: Answers, seed: str = "") -> tuple[PanelLetter, ...]:
    """A letter for each interviewer with a name; one letter for all where there are fewer than two."""
    people = [person for person in _people(answers) if person.name or person.greeting]
    hands = _deal(answers, people)
    told_by = reader_who_told(answers, Readers(tuple(people), Tone.WARM))
    used: frozenset[str] = frozenset()
    letters = []
    for person, hand in zip(people, hands, strict=True):
        own = _for_one(answers, person, hand) if told_by in (None, person) else _untold(_for_one(answers, person, hand))
        made = composed(own, f"{seed}|{person.name}", used)
        used |= made.used
        letters.append(PanelLetter(person.name or person.greeting, made.letter))
    return tuple(letters)


def overlap(letters: Iterable[Letter]) -> int:
    """How many runs of six words any two of the letters share; 0 is what a panel should have."""
    runs = [_runs(letter.body) for letter in letters]
    return sum(len(one & other) for one, other in combinations(runs, 2))


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"[\w'’]+", text.lower())
    return frozenset(tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _people(answers: Answers) -> tuple[Person, ...]:
    held: Any = answers.get("people", {})
    rows = held.get("recipients") if isinstance(held, Mapping) else None
    return read_people(row for row in rows if isinstance(row, Mapping)) if isinstance(rows, list) else ()


def _deal(answers: Answers, people: list[Person]) -> list[set[str]]:
    """Which dealt sections each letter keeps: whom a text names gets it, the rest goes round; nobody goes without."""
    readers = Readers(tuple(people), Tone.WARM)
    hands: list[set[str]] = [set() for _ in people]
    if not people:
        return hands
    there = [section for section, questions in _DEALT.items() if any(text_of(answers, section, q) for q in questions)]
    for section in there:
        meant = readers.meant(" ".join(text_of(answers, section, question) for question in _DEALT[section]))
        fewest = min(range(len(people)), key=lambda at: len(hands[at]))
        hands[people.index(meant) if meant in people else fewest].add(section)
    return hands


def _for_one(answers: Answers, person: Person, hand: set[str]) -> Answers:
    """The answers as one interviewer's letter takes them."""
    left_out: dict[str, SectionAnswers] = {section: {} for section in _DEALT if section not in hand}
    if "takeaway" in left_out:
        left_out["takeaway"] = {"kind": "nothing"} if hand else _gist(answers)
    held = answers.get("people", {})
    row = {"name": person.name or person.greeting, "greeting": person.greeting}
    return {**answers, **left_out, "people": {**held, "recipients": [row]}}


def _gist(answers: Answers) -> SectionAnswers:
    """The takeaway without what follows from it, for a letter that was dealt nothing of its own."""
    held = answers.get("takeaway", {})
    kind = text_of(answers, "takeaway", "kind")
    return {name: held[name] for name in ("kind", kind, f"{kind}_beginning") if name in held}


def _untold(answers: Answers) -> Answers:
    """The answers for somebody who did not tell the writer: no kindness and no feedback to thank for."""
    kept = {"feeling", "reason", "phrasing", "own_words"}
    acknowledgement = {name: value for name, value in answers.get("acknowledgement", {}).items() if name in kept}
    situation = {name: value for name, value in answers.get("situation", {}).items() if name != "feedback"}
    return {**answers, "acknowledgement": acknowledgement, "situation": situation}
