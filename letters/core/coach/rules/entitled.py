"""Being owed the job; disbelief; the astonishment of others."""

from __future__ import annotations

from letters.core.coach.patterns import phrases
from letters.core.coach.rule import Category, Level, Rule, Voice

_WHY = "It tells the reader that the decision was wrong, and that somebody else received what was yours."

RULES = (
    Rule(
        id="entitled.disbelief",
        category=Category.ENTITLED,
        level=Level.AVOID,
        matcher=phrases("entitled.disbelief"),
        message="This sounds as if a no had been unthinkable.",
        why=_WHY,
        suggestions=("I had hoped for another answer.",),
        bad=(
            "I «still cannot believe your decision».",
            "«I am astonished by your decision».",
        ),
        good=(
            "I could hardly believe how many lemons you keep.",
            "I was surprised by how quiet the hall is.",
        ),
    ),
    Rule(
        id="entitled.owed",
        category=Category.ENTITLED,
        level=Level.AVOID,
        matcher=phrases("entitled.owed"),
        message="This sounds as if the post had been owed to you.",
        why=_WHY,
        suggestions=("I would have been glad of the post.",),
        bad=(
            "«I earned this» job.",
            "The «position should have been mine».",
        ),
        good=(
            "I deserved the question about my spelling.",
            "Nobody is owed an hour of your morning, so thank you for yours.",
        ),
    ),
    Rule(
        id="entitled.others",
        category=Category.ENTITLED,
        level=Level.AVOID,
        matcher=phrases("entitled.others"),
        message="Other people’s surprise reads as a complaint by proxy.",
        why=_WHY,
        suggestions=("I was sorry, and I understand.",),
        bad=(
            "«My wife still cannot believe» it.",
            "«My colleagues were speechless» when I told them.",
        ),
        good=(
            "My wife laughed about the goat.",
            "Everyone I told about your bees wanted to see them.",
        ),
    ),
    Rule(
        id="entitled.voice",
        category=Category.ENTITLED,
        level=Level.AVOID,
        matcher=Voice(),
        message="A reader may hear that you felt sure of the post.",
        why=_WHY,
        suggestions=("I was glad to come so far.",),
        bad=(
            "«I was sure that you would want me».",
            "«I had not prepared myself for a no».",
        ),
        good=(
            "I was proud to reach the last round.",
            "I had hoped for a yes, as one does.",
        ),
    ),
)
