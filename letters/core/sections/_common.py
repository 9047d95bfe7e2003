"""The two questions every section of the letter ends with: which phrasing, or the writer's own words."""

from __future__ import annotations

from letters.core.section import Kind, Question

PHRASING = Question("phrasing", "Choose how to say it", Kind.PHRASING)
OWN_WORDS = Question(
    "own_words",
    "Say it in my own words",
    Kind.OWN,
    help="What you write here stands in the letter as you write it",
    max_length=3000,
)
