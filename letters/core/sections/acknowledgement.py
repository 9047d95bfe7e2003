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
                Choice("in_person", "somebody telling me in person"),
            ),
            example="phone",
        ),
        Question(
            "told_by",
            "Who told you?",
            Kind.TEXT,
            help="A name; leave it empty if nobody put one to it",
            max_length=120,
            example="Dr Sorensen",
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
            help="Something kind or fair in the way they told you; leave it empty if there was nothing",
            max_length=3000,
            example="ring me herself",
            prompts=("tell you quickly", "take the trouble to call", "say what they had liked"),
        ),
        Question(
            "reason",
            "I understand that they chose …",
            Kind.LONG,
            help="What or whom they chose instead, if they said so and it makes sense to you",
            max_length=3000,
            example="somebody who had restored globes before",
        ),
        PHRASING,
        OWN_WORDS,
    ),
    example={
        "told_how": "phone",
        "told_by": "Dr Sorensen",
        "feeling": "disappointed",
        "kindness": "ring me herself",
    },
)
