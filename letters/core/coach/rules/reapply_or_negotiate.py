"""Reopening the decision, or asking for something now."""

from __future__ import annotations

from letters.core.coach.patterns import phrases
from letters.core.coach.rule import Category, Level, Rule, Voice

_WHY = "The decision is made; to knock again at once makes the thanks look like a means to an end."

RULES = (
    Rule(
        id="reapply_or_negotiate.reconsider",
        category=Category.REAPPLY_OR_NEGOTIATE,
        level=Level.AVOID,
        matcher=phrases("reapply_or_negotiate.reconsider"),
        message="This asks them to think again.",
        why=_WHY,
        suggestions=("I accept the decision.",),
        bad=(
            "«Please reconsider» your decision.",
            "«I would be grateful for another chance».",
        ),
        good=(
            "You were kind to reconsider the date when my train was late.",
            "Thank you for the second interview.",
        ),
    ),
    Rule(
        id="reapply_or_negotiate.sooner_or_cheaper",
        category=Category.REAPPLY_OR_NEGOTIATE,
        level=Level.AVOID,
        matcher=phrases("reapply_or_negotiate.sooner_or_cheaper"),
        message="This reopens the terms.",
        why=_WHY,
        suggestions=("I wish the new colleague a good start.",),
        bad=(
            "«I could start as early as Monday».",
            "«I would be willing to accept a lower salary».",
        ),
        good=(
            "The early start of the bakers impressed me.",
            "The salary survey we talked about was new to me.",
        ),
    ),
    Rule(
        id="reapply_or_negotiate.if_the_other",
        category=Category.REAPPLY_OR_NEGOTIATE,
        level=Level.AVOID,
        matcher=phrases("reapply_or_negotiate.if_the_other"),
        message="This waits for the other person to fail.",
        why=_WHY,
        suggestions=("I wish your new colleague a good start.",),
        bad=(
            "«If the other candidate declines», I would be available at once.",
            "«Should your first choice withdraw», please call me.",
        ),
        good=(
            "I wish the person you chose a good start.",
            "You told me that the first choice of name was taken.",
        ),
    ),
    Rule(
        id="reapply_or_negotiate.another_post_now",
        category=Category.REAPPLY_OR_NEGOTIATE,
        level=Level.AVOID,
        matcher=phrases("reapply_or_negotiate.another_post_now"),
        message="This asks for another post now.",
        why=_WHY,
        suggestions=("I would be glad to hear of later openings that fit.",),
        bad=(
            "Please «forward my application to your colleagues» in Leeds.",
            "Kindly «treat this letter as my application for» the night shift.",
        ),
        good=(
            "I would be glad to be considered for future roles.",
            "Please pass my thanks on to your colleagues in Leeds.",
        ),
    ),
    Rule(
        id="reapply_or_negotiate.attached",
        category=Category.REAPPLY_OR_NEGOTIATE,
        level=Level.AVOID,
        matcher=phrases("reapply_or_negotiate.attached"),
        message="This hands in more papers.",
        why=_WHY,
        suggestions=("I have thought about our conversation since.",),
        bad=(
            "«I have attached my updated CV».",
            "Please «find my certificate enclosed».",
        ),
        good=(
            "The attached greenhouse was warm even in February.",
            "You may keep my CV on file.",
        ),
    ),
    Rule(
        id="reapply_or_negotiate.voice",
        category=Category.REAPPLY_OR_NEGOTIATE,
        level=Level.AVOID,
        matcher=Voice(),
        message="A reader may take this as an attempt to reopen the decision.",
        why=_WHY,
        suggestions=("I accept the decision, and would be glad to hear of later openings.",),
        bad=(
            "«There must be some way in which we could still work together».",
            "«Is there still a chance that I could get the job?»",
        ),
        good=(
            "I would be glad to be considered for later openings.",
            "I hope our paths cross again one day.",
        ),
    ),
)
