"""Archaic, servile, legal, bureaucratic."""

from __future__ import annotations

from letters.core.coach.patterns import phrases
from letters.core.coach.rule import Category, Level, Rule, Voice

_WHY = "Old or legal phrases put a desk between you and a person you have met."

RULES = (
    Rule(
        id="too_formal.archaic",
        category=Category.TOO_FORMAL,
        level=Level.AVOID,
        matcher=phrases("too_formal.archaic"),
        message="This belongs in an old deed or a court.",
        why=_WHY,
        suggestions=("Thank you for your letter",),
        bad=(
            "I «hereby» acknowledge receipt of your letter.",
            "I «am in receipt of» your decision.",
            "«As per your» letter, the post is filled.",
        ),
        good=(
            "I should like to thank you for the interview.",
            "The clause with its three uses of “hereinafter” made us laugh.",
        ),
    ),
    Rule(
        id="too_formal.servile",
        category=Category.TOO_FORMAL,
        level=Level.AVOID,
        matcher=phrases("too_formal.servile"),
        message="This bows too low.",
        why=_WHY,
        suggestions=("Yours sincerely",),
        bad=(
            "I «beg to remain» your obedient servant.",
            "I thank your «esteemed company».",
        ),
        good=(
            "I was honoured to be among the last three.",
            "The esteem in which your porters are held was plain.",
        ),
    ),
    Rule(
        id="too_formal.stiff",
        category=Category.TOO_FORMAL,
        level=Level.AVOID,
        matcher=phrases("too_formal.stiff"),
        message="This is stiffer than your interview was.",
        why=_WHY,
        suggestions=("Thank you for",),
        bad=(
            "«I should be most obliged to you».",
            "Thank you for «the courtesies extended to me».",
        ),
        good=(
            "It was most kind of you to see me.",
            "Please pass on my regards to Mrs Pillai.",
        ),
    ),
    Rule(
        id="too_formal.voice",
        category=Category.TOO_FORMAL,
        level=Level.AVOID,
        matcher=Voice(),
        message="This sentence wears a stiff collar.",
        why=_WHY,
        suggestions=("Thank you for letting me know so soon.",),
        bad=(
            "«The applicant takes note of the outcome with due composure».",
            "«I respectfully submit these few lines of acknowledgement for your consideration».",
        ),
        good=(
            "I should like to thank the committee for its time.",
            "I write to thank you for your careful letter.",
        ),
    ),
)
