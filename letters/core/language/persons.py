"""Tells the nouns that mean people from the nouns that mean things."""

from __future__ import annotations

import re

from letters.core.language.tables import word_list

_PERSON_ENDING = re.compile(r"(?:[^e]er|or|ist|ian|ee|ant|man|woman)$")


def means_people(noun: str) -> bool:
    """Whether a noun's base form means a person or a group of people: "nurse", "welder", "carrier"."""
    if noun in word_list("people"):
        return True
    return noun not in word_list("not_people") and _PERSON_ENDING.search(noun) is not None


def means_one_person(noun: str) -> bool:
    """Whether a noun is one whom "he" or "she" could mean: "nephew", "colleague"."""
    return noun in word_list("one_person")
