"""Interest: what was good to learn about the work, lightly."""

from __future__ import annotations

from letters.core.section import Choice, Kind, Question, Section
from letters.core.sections._common import OWN_WORDS, PHRASING

INTEREST = Section(
    key="interest",
    title="What you enjoyed",
    why="One particular thing about their work shows that you listened.",
    questions=(
        Question(
            "beginning",
            "I especially enjoyed …",
            Kind.CHOICE,
            help="Pick the beginning that suits, and finish the sentence below",
            choices=(
                Choice("hearing", "hearing about …", "their plan, a project, the team"),
                Choice("how", "learning how …", "they do something"),
                Choice("that", "learning that …", "something is so"),
                Choice("seeing", "seeing …", "the place, the work, somebody at it"),
                Choice("doing", "trying …", "the test, the tour, meeting the team"),
            ),
            example="hearing",
        ),
        Question(
            "enjoyed",
            "… and what it was, in your words",
            Kind.LONG,
            help="One particular thing is plenty; leave it empty if there was none",
            max_length=3000,
            example="their habit of lending old harbour charts to schools",
            prompts=(
                "Something you were shown",
                "A plan they spoke of with pleasure",
                "How a usual day goes there",
                "Something they do their own way",
            ),
        ),
        PHRASING,
        OWN_WORDS,
    ),
    example={"beginning": "hearing", "enjoyed": "their habit of lending old harbour charts to schools"},
)
