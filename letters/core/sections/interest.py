"""Interest: what was good to learn about the work, lightly."""

from __future__ import annotations

from letters.core.section import Kind, Question, Section
from letters.core.sections._common import OWN_WORDS, PHRASING

INTEREST = Section(
    key="interest",
    title="What you enjoyed",
    why="One particular thing about their work shows that you listened.",
    questions=(
        Question(
            "enjoyed",
            "What did you enjoy seeing or hearing about?",
            Kind.LONG,
            help="Finish the sentence: I enjoyed hearing about …",
            max_length=3000,
            example="their plan to lend objects to village halls and libraries",
            prompts=(
                "Something you were shown",
                "A plan they spoke of with pleasure",
                "How a usual day goes there",
            ),
        ),
        PHRASING,
        OWN_WORDS,
    ),
    example={"enjoyed": "their plan to lend objects to village halls and libraries"},
)
