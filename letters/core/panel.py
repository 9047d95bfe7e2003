"""Several interviewers, a letter each: they share facts and no sentences, and what one of them said goes to that one.

People on a panel compare notes. So what can be dealt out is said to one of them only, and each letter takes the
wording, among many tries, that has the fewest runs of words in common with the letters before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any
from uuid import UUID, uuid5

from letters.core.compose import compose
from letters.core.facts import text_of
from letters.core.language.details.dates import read_days, say_days
from letters.core.language.details.role import read_role
from letters.core.language.people.interviewers import Person, read_people
from letters.core.letter import English, Letter, Tone
from letters.core.readers import Readers
from letters.core.section import Answers

RUN = 6
"""Words in a row that two letters of one panel should not share."""
TRIES = 24
"""Wordings tried for each letter before the best of them is taken."""
_DEALT: dict[str, tuple[str, ...]] = {
    "takeaway": ("lesson", "lesson_from", "challenge", "topic"),
    "interest": ("enjoyed",),
    "gratitude": ("thanks_for",),
    "acknowledgement": ("kindness", "told_by"),
    "reason": ("reason",),
    "connection": ("follow", "future_role"),
    "others": ("others",),
}
"""What one letter can carry alone, and the questions that may name the person it belongs to."""
_SECTION = {"reason": "acknowledgement", "others": "people"}
"""The section of a card that is no section itself."""
_WITHOUT = {
    "acknowledgement": frozenset({"kindness", "told_by", "told_how"}),
    "reason": frozenset({"reason"}),
    "connection": frozenset({"follow", "beginning", "future_role"}),
    "others": frozenset({"others"}),
}
"""What a letter goes without where it was not dealt the card; of other sections it goes without everything."""
_WORD = re.compile(r"[\w'’]+")


@dataclass(frozen=True, slots=True)
class Seat:
    """One interviewer: the name, how to greet them, and what they said or showed that no other letter tells."""

    name: str
    greeting: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class PanelLetter:
    """One interviewer's letter, with the answers and the seed that make it."""

    name: str
    answers: Answers
    seed: UUID
    letter: Letter


def seats(answers: Answers) -> tuple[Seat, ...]:
    """The interviewers these answers name, each with a seat."""
    people = (person for person in _people(answers) if person.called(Tone.FORMAL))
    return tuple(Seat(person.name or person.greeting, person.greeting) for person in people)


def is_panel(answers: Answers) -> bool:
    """Whether these answers name several interviewers, each of whom can have a letter."""
    return len(seats(answers)) > 1


def panel(answers: Answers, root: UUID, seated: Sequence[Seat] = ()) -> tuple[PanelLetter, ...]:
    """A letter for each of those seated, or for each interviewer the answers name; `root` decides on the wordings."""
    seated = tuple(seated) or seats(answers)
    people = read_people({"name": seat.name, "greeting": seat.greeting} for seat in seated)
    if len(people) != len(seated):
        return ()
    names = _masked(answers, seated)
    made: list[PanelLetter] = []
    for seat, hand in zip(seated, _deal(answers, seated, people), strict=True):
        made.append(_unlike(made, _for_one(answers, seat, hand), seat, root, names))
    return tuple(made)


def overlap(letters: Iterable[Letter], names: Iterable[str] = ()) -> int:
    """How many runs of six words any two of the letters share, these names apart; 0 is what a panel should have."""
    runs = [_runs(letter.body, tuple(names)) for letter in letters]
    return sum(len(one & other) for one, other in combinations(runs, 2))


def shared(panelled: Sequence[PanelLetter]) -> int:
    """The runs of six words that the letters of a panel share, the names of people, company, role and day apart."""
    names = {name for one in panelled for name in _masked(one.answers, (Seat(one.name),))}
    return overlap((one.letter for one in panelled), names)


def _unlike(made: Sequence[PanelLetter], own: Answers, seat: Seat, root: UUID, names: tuple[str, ...]) -> PanelLetter:
    """The letter, among many wordings, that is least like those made before it and opens like none of them."""
    best, least = None, 0
    for seed in (uuid5(root, f"{seat.name} {number}") for number in range(TRIES)):
        letter = compose(own, str(seed))
        common = sum(overlap((letter, other.letter), names) + _open_alike(letter, other.letter) for other in made)
        if best is None or common < least:
            best, least = PanelLetter(seat.name, own, seed, letter), common
        if not least:
            break
    assert best is not None  # noqa: S101 - TRIES is positive
    return best


def _open_alike(one: Letter, other: Letter) -> bool:
    first = (letter.paragraphs[0].sentences[0].text.split()[:3] for letter in (one, other) if letter.paragraphs)
    pair = list(first)
    return len(pair) > 1 and pair[0] == pair[1]


def _runs(text: str, names: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "\n", text, flags=re.IGNORECASE)
    return frozenset(run for part in text.split("\n") for run in _in_a_row(_WORD.findall(part.lower())))


def _in_a_row(words: list[str]) -> Iterator[tuple[str, ...]]:
    return (tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _masked(answers: Answers, seated: Sequence[Seat]) -> tuple[str, ...]:
    """What every letter has to name: the people, the company, the role, the place and the days."""
    role = read_role(text_of(answers, "people", "role"))
    english = English.BRITISH if text_of(answers, "people", "english") == English.BRITISH else English.AMERICAN
    days = say_days(read_days(_listed(answers, "dates")), english)
    facts = (text_of(answers, "people", question).strip(" .") for question in ("company", "place"))
    return (*facts, role.title, role.short, days, *(part for seat in seated for part in (seat.name, seat.greeting)))


def _listed(answers: Answers, question: str) -> list[Any]:
    held: Any = answers.get("people", {})
    listed = held.get(question) if isinstance(held, Mapping) else None
    return listed if isinstance(listed, list) else []


def _people(answers: Answers) -> tuple[Person, ...]:
    return read_people(row for row in _listed(answers, "recipients") if isinstance(row, Mapping))


def _deal(answers: Answers, seated: Sequence[Seat], people: Sequence[Person]) -> list[set[str]]:
    """Which dealt sections each letter keeps: whom a text names gets it, the rest goes round.

    Who has something of their own to be reminded of needs nothing of what they all heard.
    """
    readers = Readers(tuple(people), Tone.WARM)
    hands: list[set[str]] = [{"interest"} if seat.said.strip() else set() for seat in seated]
    for section, questions in _DEALT.items():
        told = " ".join(text_of(answers, _SECTION.get(section, section), question) for question in questions)
        if not told.strip():
            continue
        meant = readers.meant(told)
        free = [at for at, seat in enumerate(seated) if section != "interest" or not seat.said.strip()]
        if meant in people and people.index(meant) in free:
            hands[people.index(meant)].add(section)
        elif free:
            hands[min(free, key=lambda at: len(hands[at]))].add(section)
    return hands


def _for_one(answers: Answers, seat: Seat, hand: set[str]) -> Answers:
    """The answers as one interviewer's letter takes them."""
    changed = dict(answers)
    for card in _DEALT.keys() - hand:
        section = _SECTION.get(card, card)
        without = _WITHOUT.get(card, frozenset(answers.get(section, {})))
        changed[section] = {name: value for name, value in changed.get(section, {}).items() if name not in without}
    if "takeaway" not in hand:
        changed["takeaway"] = {"kind": "nothing"}
    if "acknowledgement" not in hand:
        changed["situation"] = {
            name: value for name, value in answers.get("situation", {}).items() if name != "feedback"
        }
    if seat.said.strip():
        changed["interest"] = {"enjoyed": seat.said.strip()}
    people = {**changed.get("people", {}), "recipients": [{"name": seat.name, "greeting": seat.greeting}]}
    return {**changed, "people": people}
