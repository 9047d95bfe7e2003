"""Whom of several readers an answer speaks of, where that is not told by the answer alone."""

from __future__ import annotations

import re

from letters.core import told
from letters.core.facts import MATERIALS, text_of
from letters.core.language.people import Person
from letters.core.language.typed import clean
from letters.core.readers import Readers
from letters.core.reading.gifts import giver
from letters.core.section import Answers

BY_KIND = {
    "challenge": ("challenge", "made_clear", "experience"),
    "topic": ("topic", "standing"),
    "lesson": ("lesson", "lesson_from"),
}
"""The answers each kind of takeaway is told in."""
TAKEAWAY_FACTS = frozenset(name for names in BY_KIND.values() for name in names)


def spoken_of(name: str, answers: Answers, readers: Readers) -> Person | None:
    """The one of several readers whom the answer to the question `name` speaks of, where that can be told."""
    if name == "kindness":
        return told.reader_who_told(answers, readers)
    raw = text_of(answers, *MATERIALS[name][:2])
    if name == "thanks_for":
        return giver(raw, readers)
    if len(readers.named) < 2:  # noqa: PLR2004
        return None
    return _named_beside(raw, answers, readers) if name in TAKEAWAY_FACTS and name != "experience" else None


def _named_beside(raw: str, answers: Answers, readers: Readers) -> Person | None:
    """The one of several readers whom "she" means in one answer of the takeaway, where only another names her."""
    if not _HE_OR_SHE.search(raw) or readers.meant(raw):
        return None
    beside = (text_of(answers, *MATERIALS[name][:2]) for name in BY_KIND[text_of(answers, "takeaway", "kind")])
    return readers.meant(clean(". ".join(beside), readers.known_names))


_HE_OR_SHE = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
