"""Disputing the decision or its reasons; comparing oneself with whoever was chosen."""

from __future__ import annotations

from letters.core.coach.patterns import phrases
from letters.core.coach.rule import Category, Level, Rule, Voice

_WHY = "Arguing tells the reader that the thanks are conditional, and no one was ever hired by a rebuttal."

RULES = (
    Rule(
        id="argues_decision.disagree",
        category=Category.ARGUES_DECISION,
        level=Level.AVOID,
        matcher=phrases("argues_decision.disagree"),
        message="This disputes the decision.",
        why=_WHY,
        suggestions=("I respect the decision.",),
        bad=(
            "«I do not agree with your decision».",
            "«I cannot accept that reason».",
        ),
        good=(
            "I understand the decision, and I agree with your reasons.",
            "We disagreed about soup and about nothing else.",
        ),
    ),
    Rule(
        id="argues_decision.the_test",
        category=Category.ARGUES_DECISION,
        level=Level.AVOID,
        matcher=phrases("argues_decision.the_test"),
        message="This disputes how you were judged.",
        why=_WHY,
        suggestions=("The test showed me what to practise.",),
        bad=(
            "One «omelette is not a measure of a cook».",
            "The «test measured the wrong thing».",
        ),
        good=(
            "It was a fair test, and I know where I ran out of time.",
            "I had expected a test of speed and met a test of care.",
        ),
    ),
    Rule(
        id="argues_decision.misjudged",
        category=Category.ARGUES_DECISION,
        level=Level.AVOID,
        matcher=phrases("argues_decision.misjudged"),
        message="This says that they misjudged you.",
        why=_WHY,
        suggestions=("I could have put that more clearly.",),
        bad=(
            "«I feel that my experience was overlooked».",
            "I am afraid that your «colleague misunderstood my answer».",
        ),
        good=(
            "I misunderstood the question, and you put me right.",
            "You were right that I have not led a large crew yet.",
        ),
    ),
    Rule(
        id="argues_decision.the_other",
        category=Category.ARGUES_DECISION,
        level=Level.AVOID,
        matcher=phrases("argues_decision.the_other"),
        message="This compares you with whoever was chosen.",
        why=_WHY,
        suggestions=("I wish the new colleague a good start.",),
        bad=(
            "«The other candidate cannot possibly know the market as I» do.",
            "«I would have been the better choice».",
        ),
        good=(
            "I can see why the other background fitted better.",
            "The apprentice’s question was better than my own.",
        ),
    ),
    Rule(
        id="argues_decision.voice",
        category=Category.ARGUES_DECISION,
        level=Level.AVOID,
        matcher=Voice(),
        message="A reader may hear you argue with the decision.",
        why=_WHY,
        suggestions=("I can see how you came to your decision.",),
        bad=(
            "«Nobody can judge a cook in a quarter of an hour».",
            "«Nervousness is not the same as incompetence».",
        ),
        good=(
            "My answer on the tax question was thin, as you noticed.",
            "You were quite right to choose somebody who knows the river.",
        ),
    ),
)
