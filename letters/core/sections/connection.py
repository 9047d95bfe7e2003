"""Staying in touch: a door left open, or nothing at all."""

from __future__ import annotations

from letters.core.section import Choice, Kind, Question, Section, When
from letters.core.sections._common import OWN_WORDS, PHRASING

CONNECTION = Section(
    key="connection",
    title="Staying in touch",
    why="People move on, roles open, and someone remembers you. You may also leave it out.",
    questions=(
        Question(
            "kind",
            "Would you like to stay in touch?",
            Kind.CHOICE,
            choices=(
                Choice("future", "I would be glad to be considered for a future role"),
                Choice("following", "I would like to follow what they do"),
                Choice("nothing", "No, I would leave it there"),
            ),
            required=True,
            missing="Choose whether you would like to stay in touch",
            example="future",
        ),
        Question(
            "resume",
            "May they keep your resume on file?",
            Kind.CHOICE,
            choices=(Choice("yes", "Yes"), Choice("no", "I would rather not mention it")),
            default="no",
            example="yes",
            when=When("kind", ("future",)),
        ),
        Question(
            "follow",
            "What would you like to follow?",
            Kind.LONG,
            help="Finish the sentence: I would like to see how …",
            max_length=3000,
            example="the arrival times turn out",
            when=When("kind", ("future", "following")),
        ),
        Question(
            "linkedin",
            "Would you like to connect on LinkedIn?",
            Kind.CHOICE,
            choices=(Choice("yes", "Yes"), Choice("no", "I would rather not mention it")),
            default="no",
            example="yes",
            when=When("kind", ("future", "following")),
        ),
        PHRASING,
        OWN_WORDS,
    ),
    example={"kind": "future", "resume": "yes"},
)
