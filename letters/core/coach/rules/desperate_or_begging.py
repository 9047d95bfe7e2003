"""Pleading, hardship, guilt, over-apology, thanks beyond measure."""

from __future__ import annotations

from letters.core.coach.patterns import phrases
from letters.core.coach.rule import Category, Level, Rule, Voice

_WHY = "It puts a weight on the reader that nothing in their power can lift."

RULES = (
    Rule(
        id="desperate_or_begging.pleading",
        category=Category.DESPERATE_OR_BEGGING,
        level=Level.AVOID,
        matcher=phrases("desperate_or_begging.pleading"),
        message="This pleads.",
        why=_WHY,
        suggestions=("I would have been glad of the post.",),
        bad=(
            "«I am begging you for» this job.",
            "«I will take anything» at all.",
        ),
        good=(
            "Your story of begging the council for a lamp made us laugh.",
            "Please do not trouble to reply.",
        ),
    ),
    Rule(
        id="desperate_or_begging.hardship",
        category=Category.DESPERATE_OR_BEGGING,
        level=Level.AVOID,
        matcher=phrases("desperate_or_begging.hardship"),
        message="Hardship asks for pity, and the reader cannot help.",
        why=_WHY,
        suggestions=("I was disappointed to hear it.",),
        bad=(
            "I do not know «how to pay my rent».",
            "«My family depends» on this job.",
        ),
        good=(
            "The rent strike in your street was new to me.",
            "My children loved the sticker from the fire engine.",
        ),
    ),
    Rule(
        id="desperate_or_begging.despair",
        category=Category.DESPERATE_OR_BEGGING,
        level=Level.AVOID,
        matcher=phrases("desperate_or_begging.despair"),
        message="This shows more pain than a letter of thanks can carry.",
        why=_WHY,
        suggestions=("I was sorry to hear it.",),
        bad=(
            "«I cried when I read» your email.",
            "Your letter «broke my heart».",
        ),
        good=(
            "I was sad for a day, and then I planted the seeds.",
            "My heart sank at the first line and rose at the second.",
        ),
    ),
    Rule(
        id="desperate_or_begging.apology",
        category=Category.DESPERATE_OR_BEGGING,
        level=Level.AVOID,
        matcher=phrases("desperate_or_begging.apology"),
        message="This apologises for more than anyone holds against you.",
        why=_WHY,
        suggestions=("I was a little nervous, and you put me at ease.",),
        bad=(
            "I am so «sorry for wasting your time».",
            "Please «forgive me for my nerves».",
        ),
        good=(
            "I apologise for the late reply.",
            "I am sorry that we shall not work together.",
        ),
    ),
    Rule(
        id="desperate_or_begging.gushing",
        category=Category.DESPERATE_OR_BEGGING,
        level=Level.AVOID,
        matcher=phrases("desperate_or_begging.gushing"),
        message="Thanks beyond measure are hard to believe.",
        why=_WHY,
        suggestions=("Thank you for your time and your kindness.",),
        bad=(
            "«Words cannot express how grateful I» am.",
            "I am «eternally grateful» to you.",
        ),
        good=(
            "Thank you so much for a lovely afternoon.",
            "I am truly grateful for your time.",
        ),
    ),
    Rule(
        id="desperate_or_begging.voice",
        category=Category.DESPERATE_OR_BEGGING,
        level=Level.AVOID,
        matcher=Voice(),
        message="A reader may hear despair in this sentence.",
        why=_WHY,
        suggestions=("I was disappointed to hear it.",),
        bad=(
            "«There is nothing left for me».",
            "«I have lost all hope and I lie awake at night».",
        ),
        good=(
            "I was disappointed, and then I remembered the soup.",
            "It was hard to read, and the kind words made it easier.",
        ),
    ),
)
