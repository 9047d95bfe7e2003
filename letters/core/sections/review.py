"""Review: the whole letter once more, with its subject line."""

from __future__ import annotations

from letters.core.section import Kind, Question, Section

REVIEW = Section(
    key="review",
    title="Check your letter",
    why="Read it once as the person who will open it.",
    in_letter=False,
    questions=(
        Question(
            "subject",
            "Subject line",
            Kind.TEXT,
            help="Choose one of ours or write your own",
            max_length=150,
            example="Map Archivist interview, 12 May",
        ),
    ),
    example={},
)
