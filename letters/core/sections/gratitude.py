"""Gratitude: thanks for the time and the chance, naming the role."""

from __future__ import annotations

from letters.core.section import Kind, Question, Section
from letters.core.sections._common import OWN_WORDS, PHRASING

GRATITUDE = Section(
    key="gratitude",
    title="Thanks",
    why="Hardly anybody writes after a no, so a plain thank-you is remembered.",
    questions=(
        Question(
            "thanks_for",
            "Is there something in particular to thank them for?",
            Kind.LONG,
            help="Finish the sentence: thank you for …",
            max_length=3000,
            example="showing me round the stores even though you were short of time",
        ),
        PHRASING,
        OWN_WORDS,
    ),
    example={"thanks_for": "showing me round the stores"},
)
