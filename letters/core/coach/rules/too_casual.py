"""Slang, text-speak, over-familiarity."""

from __future__ import annotations

from letters.core.coach.patterns import phrases
from letters.core.coach.rule import Category, Level, Rule

_WHY = "What is warm across a table can look careless on a page."

RULES = (
    Rule(
        id="too_casual.textspeak",
        category=Category.TOO_CASUAL,
        level=Level.AVOID,
        matcher=phrases("too_casual.textspeak"),
        message="This is how one texts a friend.",
        why=_WHY,
        suggestions=("Thank you",),
        bad=(
            "Thx for the interview.",
            "The tour was great lol.",
            "No worries about the no.",
        ),
        good=(
            "The buddy system on your ward seems humane to me.",
            "Thanks so much for your time.",
        ),
    ),
    Rule(
        id="too_casual.slang",
        category=Category.TOO_CASUAL,
        level=Level.AVOID,
        matcher=phrases("too_casual.slang"),
        message="This is slang.",
        why=_WHY,
        suggestions=("very good",),
        bad=(
            "I was totally stoked about the tour.",
            "The guys in the workshop were absolute legends.",
        ),
        good=(
            "The guy ropes are tested twice, I learned.",
            "The cool room at the back was a delight.",
        ),
    ),
)
