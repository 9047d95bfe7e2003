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
            "Thank you for …",
            Kind.LONG,
            help="Something in particular, and who did it; leave it empty if nothing comes to mind",
            max_length=3000,
            example="showing me the map room after closing time",
            prompts=(
                "Somebody went out of their way",
                "They showed you something",
                "They put you at your ease",
            ),
        ),
        PHRASING,
        OWN_WORDS,
    ),
    example={"thanks_for": "showing me the map room after closing time"},
)
