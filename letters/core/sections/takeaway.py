"""Takeaway: one specific thing from the conversation; the part where the letter shines."""

from __future__ import annotations

from letters.core.section import Choice, Kind, Question, Section, When
from letters.core.sections._common import OWN_WORDS, PHRASING

_PROMPTS = (
    "A number they mentioned",
    "A word you had not heard before",
    "A question that made you think",
    "What made somebody laugh",
    "What hung on the wall or stood on the table",
)
_PICK = "Pick the beginning that suits, and finish the sentence below"
_REST = "… and what it was, in your words"


def _when(kind: str) -> When:
    return When("kind", (kind,))


_CHALLENGE = (
    Question(
        "challenge_beginning",
        "When we spoke …",
        Kind.CHOICE,
        help=_PICK,
        choices=(
            Choice("that", "they mentioned that …", "something is difficult"),
            Choice("about", "we talked about …", "a problem, a plan, a shortage"),
            Choice("how", "they asked how to …", "do something hard"),
        ),
        example="that",
        when=_when("challenge"),
    ),
    Question(
        "challenge",
        _REST,
        Kind.LONG,
        help="The challenge they are working on, as you remember it",
        max_length=3000,
        prompts=_PROMPTS,
        example="a third of the charts have had no date on them since the flood",
        when=_when("challenge"),
    ),
    Question(
        "made_clear",
        "It made clear to me …",
        Kind.LONG,
        help="Why it matters to them, or what they are trying to reach",
        max_length=3000,
        example="that nobody can trust a coastline without knowing the year it was drawn",
        when=_when("challenge"),
    ),
    Question(
        "experience",
        "I know something like it, because I …",
        Kind.LONG,
        help="One modest fact from your own work; leave it empty if there is none",
        max_length=3000,
        example="spent two years dating parish maps",
        when=_when("challenge"),
    ),
)
_TOPIC = (
    Question(
        "topic_beginning",
        "Before we spoke …",
        Kind.CHOICE,
        help=_PICK,
        choices=(
            Choice("that", "I had not known that …", "something is so"),
            Choice("about", "I had never heard of …", "a method, a trend, a word"),
            Choice("how", "I had not known how …", "something is done"),
        ),
        example="that",
        when=_when("topic"),
    ),
    Question(
        "topic",
        _REST,
        Kind.LONG,
        help="What was new to you",
        max_length=3000,
        prompts=_PROMPTS,
        example="damp can be read from the way a map curls",
        when=_when("topic"),
    ),
    Question(
        "standing",
        "What do they do about it?",
        Kind.LONG,
        help="Where the company stands in it: what it does that others do not, or not yet",
        max_length=3000,
        example="they look at the curl of every map before it is unrolled",
        when=_when("topic"),
    ),
)
_LESSON = (
    Question(
        "lesson_beginning",
        "I learned …",
        Kind.CHOICE,
        help=_PICK,
        choices=(
            Choice("that", "that …", "something is so"),
            Choice("how", "how …", "something is done or works"),
            Choice("to", "to …", "do something, or do it differently"),
        ),
        example="that",
        when=_when("lesson"),
    ),
    Question(
        "lesson",
        _REST,
        Kind.LONG,
        help="Small and true is better than grand",
        max_length=3000,
        prompts=_PROMPTS,
        example="a good catalogue says plainly what nobody knows yet",
        when=_when("lesson"),
    ),
    Question(
        "lesson_from",
        "What brought it home to you?",
        Kind.LONG,
        help="What somebody said or did; name them if you like",
        max_length=3000,
        example="Mr Bello keeps a list that is called What we do not know",
        when=_when("lesson"),
    ),
)

TAKEAWAY = Section(
    key="takeaway",
    title="What you took away",
    why="The one true detail only you could write. It shows that you listened and understood their work.",
    questions=(
        Question(
            "kind",
            "What stayed with you?",
            Kind.CHOICE,
            help="Any of them will do; choose what comes to mind first",
            choices=(
                Choice("challenge", "A challenge they are working on", "a shortage, a fault, something not solved yet"),
                Choice("topic", "A topic or trend that was new to me", "a method, a word, something others do not do"),
                Choice("lesson", "A lesson or an insight", "something I see or do differently since"),
                Choice("nothing", "I do not remember anything in particular"),
            ),
            required=True,
            missing="Choose what stayed with you, or that nothing did",
            example="challenge",
        ),
        *_CHALLENGE,
        *_TOPIC,
        *_LESSON,
        PHRASING,
        OWN_WORDS,
    ),
    example={
        "kind": "challenge",
        "challenge_beginning": "that",
        "challenge": "a third of the charts have had no date on them since the flood",
        "made_clear": "nobody can trust a coastline without knowing the year it was drawn",
        "experience": "spent two years dating parish maps",
    },
)
