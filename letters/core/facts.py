"""The facts of one draft, cleaned and turned to the reader: what the templates' slots can say."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from letters.core.language.typed.cleaned import clean, says_nothing
from letters.core.letter import English, Tone
from letters.core.material import Material
from letters.core.readers import Readers
from letters.core.section import Answers

MATERIALS: dict[str, tuple[str, str, str]] = {
    "thanks_for": ("gratitude", "thanks_for", ""),
    "enjoyed": ("interest", "enjoyed", "beginning"),
    "kindness": ("acknowledgement", "kindness", ""),
    "reason": ("acknowledgement", "reason", ""),
    "challenge": ("takeaway", "challenge", "challenge_beginning"),
    "made_clear": ("takeaway", "made_clear", ""),
    "experience": ("takeaway", "experience", ""),
    "topic": ("takeaway", "topic", "topic_beginning"),
    "standing": ("takeaway", "standing", ""),
    "lesson": ("takeaway", "lesson", "lesson_beginning"),
    "lesson_from": ("takeaway", "lesson_from", ""),
    "follow": ("connection", "follow", "beginning"),
    "future_role": ("connection", "future_role", ""),
}
"""Which question each fact comes from, and the question that holds its beginning."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a letter can be made of. `said` maps plain slots to text, `materials` those typed as phrases."""

    tone: Tone
    english: English
    seed: str
    materials: dict[str, Material]
    plain: dict[str, str]
    conditions: frozenset[str]
    readers: Readers
    own: Mapping[str, str] = field(default_factory=dict)
    chosen: Mapping[str, str] = field(default_factory=dict)
    takeaway: str = ""
    connection: str = ""
    brevity: int = 0
    """How little room our own words should take, as the answers fill the letter: 0 not, 1 little, 2 least."""

    def rank(self, key: str) -> int:
        """A stable number for a key in this draft: what stands first among equals."""
        return int.from_bytes(blake2b(f"{self.seed}|{key}".encode(), digest_size=4).digest(), "big")


MOST_READ = 1_500
"""Characters of one answer that are made into prose: more than a whole letter has. The rest is kept, not composed."""


def text_of(answers: Answers, section: str, question: str) -> str:
    """The raw text of an answer, as much as a letter could carry; empty when it is missing or not text."""
    held = answers.get(section)
    value = held.get(question, "") if isinstance(held, Mapping) else ""
    text = value if isinstance(value, str) else ""
    return textwrap.shorten(text, MOST_READ, placeholder="") if len(text) > MOST_READ else text


def typed(answers: Answers, section: str, question: str, names: Iterable[str] = ()) -> str:
    """The cleaned text of an answer; empty when it says nothing."""
    raw = text_of(answers, section, question)
    return "" if says_nothing(raw) else clean(raw, names)


def key_of(answers: Answers) -> str:
    """What makes a draft this one and no other while it is being written: names, company and role, as typed."""
    questions = ("your_name", "company", "role")
    return "|".join(text_of(answers, "people", question).strip().lower() for question in questions)
