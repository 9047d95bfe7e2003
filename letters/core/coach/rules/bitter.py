"""Blame, sarcasm, suspicion, threats, thanks with a sting."""

from __future__ import annotations

from letters.core.coach.patterns import phrases
from letters.core.coach.rule import Category, Level, Rule, Voice

_WHY = "A reproach, however well earned, is all that the reader will remember of the letter."

RULES = (
    Rule(
        id="bitter.blame",
        category=Category.BITTER,
        level=Level.AVOID,
        matcher=phrases("bitter.blame"),
        message="This reads as a reproach.",
        why=_WHY,
        suggestions=("I had hoped for another answer, and I accept this one.",),
        bad=(
            "The «whole process was a sham».",
            "I am «disgusted by the way» I was treated.",
            "It «left a sour taste».",
        ),
        good=(
            "I was sorry to hear your answer.",
            "You treated me as a guest from the first minute.",
        ),
    ),
    Rule(
        id="bitter.sarcasm",
        category=Category.BITTER,
        level=Level.AVOID,
        matcher=phrases("bitter.sarcasm"),
        message="A reader may hear sarcasm here.",
        why=_WHY,
        suggestions=("Thank you for telling me.",),
        bad=(
            "«So much for your talk about values».",
            "It «was instructive to learn how little a promise weighs» in your house.",
        ),
        good=(
            "Your talk about values has stayed with me.",
            "The tour was instructive, and I thank you for it.",
        ),
    ),
    Rule(
        id="bitter.ill_wishes",
        category=Category.BITTER,
        level=Level.AVOID,
        matcher=phrases("bitter.ill_wishes"),
        message="This wishes them no good.",
        why=_WHY,
        suggestions=("I wish your new colleague a good start.",),
        bad=(
            "You «will regret this decision».",
            "«Good luck finding somebody who will put up with those hours».",
        ),
        good=(
            "I wish the person you chose a good start.",
            "Good luck with the inspection.",
        ),
    ),
    Rule(
        id="bitter.threats",
        category=Category.BITTER,
        level=Level.AVOID,
        matcher=phrases("bitter.threats"),
        message="This sounds like a threat or a lesson.",
        why=_WHY,
        suggestions=("I wish you a good season.",),
        bad=(
            "«I shall not recommend your hospital to anyone».",
            "«You will understand if I do not recommend your hospital».",
        ),
        good=(
            "I will tell my friends about your cheese.",
            "I would recommend your museum to anyone.",
        ),
    ),
    Rule(
        id="bitter.voice",
        category=Category.BITTER,
        level=Level.AVOID,
        matcher=Voice(),
        message="A reader may hear bitterness in this sentence.",
        why=_WHY,
        suggestions=("I was disappointed, and I thank you all the same.",),
        bad=(
            "«It is sad to see how you play with people».",
            "«You let me believe in a fairness that your firm does not have».",
        ),
        good=(
            "I was disappointed, of course, and I understand.",
            "Thank you for being straight with me about the budget.",
        ),
    ),
)
