"""Asking for reasons, scores or advice when nobody offered any."""

from __future__ import annotations

from letters.core.coach.patterns import phrases
from letters.core.coach.rule import Category, Context, Level, Rule, Voice


def _not_invited(context: Context) -> bool:
    """Whether the employer offered no feedback."""
    return not context.feedback_invited


_WHY = "Whoever reads this has closed the case; a request turns a gift into a task, however softly it is put."

RULES = (
    Rule(
        id="feedback_request.comment",
        category=Category.FEEDBACK_REQUEST,
        level=Level.AVOID,
        matcher=phrases("feedback_request.comment"),
        message="This asks for feedback that was not offered.",
        why=_WHY,
        suggestions=("I learned something from our conversation all the same.",),
        bad=(
            "Any «feedback would be welcome».",
            "«Could you give me some advice» for the next time?",
        ),
        good=(
            "Your feedback on my portfolio was generous.",
            "Thank you for the advice about the old kiln.",
        ),
        applies=_not_invited,
    ),
    Rule(
        id="feedback_request.how_i_did",
        category=Category.FEEDBACK_REQUEST,
        level=Level.AVOID,
        matcher=phrases("feedback_request.how_i_did"),
        message="This asks how you did.",
        why=_WHY,
        suggestions=("I have thought about our talk since.",),
        bad=(
            "Could you «tell me where I fell» short?",
            "«I would love to know what I could have done better».",
        ),
        good=(
            "It was useful to hear where my lesson was too fast.",
            "I would love to hear how the new bridge is doing.",
        ),
        applies=_not_invited,
    ),
    Rule(
        id="feedback_request.reason",
        category=Category.FEEDBACK_REQUEST,
        level=Level.AVOID,
        matcher=phrases("feedback_request.reason"),
        message="This asks for the reason.",
        why=_WHY,
        suggestions=("I respect the decision.",),
        bad=(
            "«I would be grateful to know the reason».",
            "«I would love to know why you» chose another candidate.",
        ),
        good=(
            "Thank you for the reasons you gave me.",
            "You explained the decision so clearly that I could only agree.",
        ),
        applies=_not_invited,
    ),
    Rule(
        id="feedback_request.question",
        category=Category.FEEDBACK_REQUEST,
        level=Level.AVOID,
        matcher=phrases("feedback_request.question"),
        message="This question asks the reader to judge you.",
        why=_WHY,
        suggestions=("I know what to practise.",),
        bad=(
            "«What should I have done differently?»",
            "«Was it my German?»",
        ),
        good=(
            "Would you thank the porter for me?",
            "The question about the difficult guest made me laugh.",
        ),
        applies=_not_invited,
    ),
    Rule(
        id="feedback_request.voice",
        category=Category.FEEDBACK_REQUEST,
        level=Level.AVOID,
        matcher=Voice(),
        message="A reader may take this as a request for feedback.",
        why=_WHY,
        suggestions=("I learned a good deal that day.",),
        bad=(
            "«I would be happy to hear it plainly».",
            "«I cannot grow without knowing where I stand».",
        ),
        good=(
            "You told me that my pace was slow, and I am working on it.",
            "I will work on my German, as you suggested.",
        ),
        applies=_not_invited,
    ),
)
