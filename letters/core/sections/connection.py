"""Staying in touch: a door left open, or nothing at all."""

from __future__ import annotations

from letters.core.section import Choice, Kind, Question, Section, When
from letters.core.sections._common import OWN_WORDS, PHRASING

_YES_OR_SILENCE = (Choice("yes", "Yes"), Choice("no", "I would rather not mention it"))

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
            "May they keep your resume (CV) on file?",
            Kind.CHOICE,
            choices=_YES_OR_SILENCE,
            default="no",
            example="yes",
            when=When("kind", ("future",)),
        ),
        Question(
            "future_role",
            "Which sort of role would suit you?",
            Kind.TEXT,
            help="Leave it empty for any role that fits",
            max_length=200,
            example="another post with the maps",
            when=When("kind", ("future",)),
        ),
        Question(
            "beginning",
            "I would like to …",
            Kind.CHOICE,
            help="Only if there is something of theirs you would like to follow",
            choices=(
                Choice("how", "see how …", "something turns out"),
                Choice("follow", "follow …", "a project, a plan, the team’s work"),
                Choice("doing", "do something", "come and see it, read it, buy one"),
            ),
            when=When("kind", ("future", "following")),
            example="how",
        ),
        Question(
            "follow",
            "… and what it is, in your words",
            Kind.LONG,
            help="One thing of theirs you are curious about; leave it empty if there is none",
            max_length=3000,
            example="the charts come back from the schools",
            prompts=("Something that opens or starts soon", "A problem they are about to solve"),
            when=When("kind", ("future", "following")),
        ),
        Question(
            "linkedin",
            "Would you like to connect on LinkedIn?",
            Kind.CHOICE,
            choices=_YES_OR_SILENCE,
            default="no",
            example="yes",
            when=When("kind", ("future", "following")),
        ),
        PHRASING,
        OWN_WORDS,
    ),
    example={"kind": "future", "resume": "yes"},
)
