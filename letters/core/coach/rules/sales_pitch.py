"""Selling: superlatives, guarantees, lists of strengths, loyalty sworn."""

from __future__ import annotations

from letters.core.coach.patterns import phrases
from letters.core.coach.rule import Category, Level, Rule, Voice

_WHY = "The interview was the place for it; in a letter of thanks a pitch makes the thanks look like wrapping."

RULES = (
    Rule(
        id="sales_pitch.claims",
        category=Category.SALES_PITCH,
        level=Level.AVOID,
        matcher=phrases("sales_pitch.claims"),
        message="This sells.",
        why=_WHY,
        suggestions=("I used to work with clay.",),
        bad=(
            "«I am a highly motivated team player» with a proven track record.",
            "«My strengths are reliability and leadership».",
        ),
        good=(
            "The years I spent in a dairy made that discussion vivid for me.",
            "Your team’s record on safety is something to be proud of.",
        ),
    ),
    Rule(
        id="sales_pitch.would_have",
        category=Category.SALES_PITCH,
        level=Level.AVOID,
        matcher=phrases("sales_pitch.would_have"),
        message="This says what they are missing.",
        why=_WHY,
        suggestions=("I would have enjoyed the work.",),
        bad=(
            "«I would have been a great asset» to your team.",
            "«I guarantee that» your sales would have doubled.",
        ),
        good=(
            "I would have enjoyed working in that light.",
            "The guarantee you give on every roof impressed me.",
        ),
    ),
    Rule(
        id="sales_pitch.loyalty",
        category=Category.SALES_PITCH,
        level=Level.AVOID,
        matcher=phrases("sales_pitch.loyalty"),
        message="This swears more loyalty than a reader can believe.",
        why=_WHY,
        suggestions=("I shall follow your work with interest.",),
        bad=(
            "«I will always be loyal» to your company.",
            "«No other company will ever have my heart».",
        ),
        good=(
            "Your loyalty to old suppliers impressed me.",
            "I shall follow the work of the museum.",
        ),
    ),
    Rule(
        id="sales_pitch.voice",
        category=Category.SALES_PITCH,
        level=Level.AVOID,
        matcher=Voice(),
        message="A reader may hear a sales pitch here.",
        why=_WHY,
        suggestions=("I would have enjoyed the work.",),
        bad=(
            "«I turned a failing canteen into the most popular place in town».",
            "«I can solve any problem in any kitchen».",
        ),
        good=(
            "I have some experience with kilns, which made your story vivid.",
            "Every volunteer I met was an asset to the place.",
        ),
    ),
)
