"""Whom of several readers an answer speaks of, where that is not told by the answer alone."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core import told
from letters.core.facts import MATERIALS, text_of
from letters.core.language.people.interviewers import Person
from letters.core.language.typed.cleaned import clean
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class
from letters.core.readers import Readers
from letters.core.reading.in_one_breath import step_by_step
from letters.core.reading.spoken import names_another
from letters.core.reading.thanks.credited import credited
from letters.core.reading.thanks.gifts import giver
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
    raw = text_of(answers, *MATERIALS[name][:2])
    if name == "kindness":
        unsaid = len(readers.named) > 1 and not text_of(answers, "acknowledgement", "told_by").strip()
        return told.reader_who_told(answers, readers) or (_known_so(raw, readers) if unsaid else None)
    if name == "thanks_for":
        credit = credited(raw, readers)
        return credit.to if len(readers.named) > 1 and credit.to else giver(_in_steps(credit.text, readers), readers)
    if len(readers.named) < 2:  # noqa: PLR2004
        return None
    beside = _named_beside(raw, answers, readers) if name in TAKEAWAY_FACTS and name != "experience" else None
    return beside or (_known_so(raw, readers) if name in _OF_THEM else None)


def _in_steps(text: str, readers: Readers) -> str:
    return step_by_step("thanks_for", clean(text, readers.known_names))


_OF_THEM = frozenset({"enjoyed", "challenge", "lesson_from", "standing"})
"""Answers in which "she" is one of the readers, where nobody else was spoken of."""


def _known_so(raw: str, readers: Readers) -> Person | None:
    """The one of several readers whom the "she" of an answer can only mean, known so or the only one not known."""
    text = clean(raw, readers.known_names)
    said = {_OWNS.get(found, found) for found in re.findall(r"\b(?:he|she|his)\b", text.lower())}
    first = _BEGINS_SO.search(text)
    named = any(replace(readers, people=(one,)).meant(text) for one in readers.named)
    if len(said) != 1 or first is None or named or _names_somebody(text, first.start(), readers):
        return None
    known = [one for one in readers.named if one.pronoun in said]
    other = [one for one in readers.named if one.pronoun is None]
    return known[0] if len(known) == 1 else other[0] if not known and len(other) == 1 else None


_OWNS = {"his": "he"}
_BEGINS_SO = re.compile(
    r"(?:^|(?<=[.,;!] )|(?<=and )|(?<=how ))(?:he|she)\b|\b(?:by|in|on|at|from|of) his\b", re.IGNORECASE
)


def _names_somebody(text: str, before: int, readers: Readers) -> bool:
    """Whether somebody is spoken of before "she", whom she may be: "the purser: she keeps one free"."""
    people = any(token.cls is Class.NOUN and means_people(token.lemma) for token in words_of(text[:before]))
    return people or names_another(text[:before], readers) or _TITLED.search(text) is not None


_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sister|Sir|Madam)\b")


def _named_beside(raw: str, answers: Answers, readers: Readers) -> Person | None:
    """The one of several readers whom "she" means in one answer of the takeaway, where only another names her."""
    if not _HE_OR_SHE.search(raw) or readers.meant(raw):
        return None
    beside = (text_of(answers, *MATERIALS[name][:2]) for name in BY_KIND[text_of(answers, "takeaway", "kind")])
    return readers.meant(clean(". ".join(beside), readers.known_names))


_HE_OR_SHE = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
