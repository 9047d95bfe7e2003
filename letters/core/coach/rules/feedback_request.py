"""Asking for reasons, scores or advice when nobody offered any."""

from __future__ import annotations

from letters.core.coach.patterns import phrases
from letters.core.coach.rule import Category, Context, Level, Rule


def _not_invited(context: Context) -> bool:
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
        suggestions=("I have learned something from our conversation all the same.",),
        bad=(
            "«Any feedback would be welcome».",
            "«Could you give me some advice» for the next time?",
        ),
        good=(
            "Your feedback on my portfolio was generous.",
            "Thank you for the advice about the kiln.",
        ),
        applies=_not_invited,
    ),
)
