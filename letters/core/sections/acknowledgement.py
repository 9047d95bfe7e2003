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
            "Was there something kind or fair in the way they told you?",
            Kind.LONG,
            help="Who told you, and what was good about it",
            max_length=3000,
            example="Dr Adair's email on Monday was a kind one",
        ),
        Question(
            "reason",
            "Did they say what they chose instead, and does it make sense to you?",
            Kind.LONG,
            help="Finish the sentence: I understand that you chose …",
            max_length=3000,
            example="somebody who had done more weddings",
        ),
        PHRASING,
        OWN_WORDS,
    ),
    example={"feeling": "disappointed", "kindness": "Dr Adair's email on Monday was a kind one"},
)
