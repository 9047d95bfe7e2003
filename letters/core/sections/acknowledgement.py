"""Acknowledgement: their decision accepted in one graceful sentence."""

from __future__ import annotations

from letters.core.section import Choice, Kind, Question, Section
from letters.core.sections._common import OWN_WORDS, PHRASING

ACKNOWLEDGEMENT = Section(
    key="acknowledgement",
    title="Their decision",
    why="How a person takes a no is something every employer values. One sentence is enough.",
    questions=(
        Question(
            "told_how",
            "The news came by …",
            Kind.CHOICE,
            choices=(
                Choice("phone", "phone"),
                Choice("email", "email"),
                Choice("letter", "letter"),
                Choice("message", "text or chat message"),
                Choice("in_person", "word of mouth, in person"),
            ),
            example="email",
        ),
        Question(
            "told_by",
            "… from …",
            Kind.TEXT,
            help="The name of the person who told you",
            max_length=120,
            example="Dr Adair",
        ),
        Question(
            "feeling",
            "How much of your disappointment may show?",
            Kind.CHOICE,
            choices=(
                Choice("disappointed", "I was disappointed, and may say so once"),
                Choice("accepting", "None; I only want to accept it"),
            ),
            default="accepting",
            example="disappointed",
        ),
        Question(
            "kindness",
            "It was good of them to …",
            Kind.LONG,
            help="Something kind or fair in the way they told you",
            max_length=3000,
            example="write to me yourself",
            prompts=("They told you quickly", "They took the trouble to call", "They said what they had liked"),
        ),
        Question(
            "reason",
            "I understand that they chose …",
            Kind.LONG,
            help="Only if they told you, and if it makes sense to you",
            max_length=3000,
            example="somebody who had worked with loans before",
        ),
        PHRASING,
        OWN_WORDS,
    ),
    example={
        "told_how": "email",
        "told_by": "Dr Adair",
        "feeling": "disappointed",
        "kindness": "write to me yourself",
    },
)
