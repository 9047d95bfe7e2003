"""Takeaway: one specific thing from the conversation; the part where the letter shines."""

from __future__ import annotations

from letters.core.section import Choice, Kind, Question, Section, When
from letters.core.sections._common import OWN_WORDS, PHRASING

_PROMPTS = (
    "A number they mentioned",
    "A word you had not heard before",
    "What made somebody laugh",
    "What hung on the wall or stood on the table",
)


def _when(kind: str) -> When:
    return When("kind", (kind,))


TAKEAWAY = Section(
    key="takeaway",
    title="What you took away",
    why="The one true detail only you could write. It shows that you listened and understood their work.",
    questions=(
        Question(
            "kind",
            "What stayed with you?",
            Kind.CHOICE,
            choices=(
                Choice("challenge", "A challenge they are working on"),
                Choice("topic", "A topic or trend that was new to me"),
                Choice("lesson", "A lesson or an insight"),
                Choice("nothing", "I do not remember anything in particular"),
            ),
            required=True,
            missing="Choose what stayed with you, or that nothing did",
            example="challenge",
        ),
        Question(
            "challenge",
            "What is the challenge?",
            Kind.LONG,
            help="Finish the sentence: you mentioned that …",
            max_length=3000,
            prompts=_PROMPTS,
            example="about 4,000 objects have no location since the store moved",
            when=_when("challenge"),
        ),
        Question(
            "made_clear",
            "What did talking about it make clear to you?",
            Kind.LONG,
            help="Finish the sentence: it made clear to me that …",
            max_length=3000,
            example="nobody can promise a loan without knowing which shelf the object is on",
            when=_when("challenge"),
        ),
        Question(
            "experience",
            "What have you done that is like it?",
            Kind.LONG,
            help="One modest fact; it links you to the matter and does not argue",
            max_length=3000,
            example="two years on an inventory audit of a costume store",
            when=_when("challenge"),
        ),
        Question(
            "topic",
            "What was new to you?",
            Kind.LONG,
            help="Finish the sentence: I had not known about …",
            max_length=3000,
            prompts=_PROMPTS,
            example="that a late package can count as censored data, as in medical trials",
            when=_when("topic"),
        ),
        Question(
            "standing",
            "Where does the company stand in it?",
            Kind.LONG,
            help="What they do about it that others do not, or not yet",
            max_length=3000,
            example="they already do their arrival times that way",
            when=_when("topic"),
        ),
        Question(
            "lesson",
            "What did you learn?",
            Kind.LONG,
            help="Finish the sentence: I learned that …",
            max_length=3000,
            prompts=_PROMPTS,
            example="a deadline needs a person next to it and not only a date",
            when=_when("lesson"),
        ),
        Question(
            "lesson_from",
            "What brought it home to you?",
            Kind.LONG,
            help="What somebody said or did; name them if you like",
            max_length=3000,
            example="Mr Stern asked who owns a filing deadline when the attorney is in trial",
            when=_when("lesson"),
        ),
        PHRASING,
        OWN_WORDS,
    ),
    example={
        "kind": "challenge",
        "challenge": "about 4,000 objects have no location since the store moved",
        "made_clear": "nobody can promise a loan without knowing which shelf the object is on",
        "experience": "two years on an inventory audit of a costume store",
    },
)
