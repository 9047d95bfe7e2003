"""Slang, text-speak, over-familiarity."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from letters.core.coach.patterns import phrases
from letters.core.coach.rule import Category, Context, Document, Level, Rule, Span, Voice
from letters.core.letter import Tone


def _outside_casual(context: Context) -> bool:
    """Whether the interview was not a casual one."""
    return context.tone is not Tone.CASUAL


def _formal(context: Context) -> bool:
    """Whether the interview was a formal one."""
    return context.tone is Tone.FORMAL


_EMOJI = re.compile(
    "[\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2b55](?:[\ufe0f\u200d\U0001f3fb-\U0001f3ff\U0001f300-\U0001faff])*"
)
_EMOTICON = re.compile(
    r"(?<![\w:])[:;=]['’]?-?[)(DPp/|*](?![\w/])|(?<!\w)<3(?!\w)|(?<!\w)xx+(?!\w)(?=[\s.!]*$)", re.MULTILINE
)
_EXCLAIMED = re.compile(r"!")
_CONTRACTED = re.compile(
    r"(?<=\w)(?:n['’]t|['’](?:m|re|ve|ll|d)|(?<=\bit)['’]s|(?<=\bthat)['’]s|(?<=\bthere)['’]s|(?<=\bhere)['’]s)(?!\w)",
    re.IGNORECASE,
)
_MOST = {Tone.FORMAL: 1, Tone.WARM: 3, Tone.CASUAL: 6}  # exclamation marks
_MOST_CONTRACTIONS = 2  # in a formal letter


def _faces(document: Document, _: Context) -> Iterator[Span]:
    """Emoji, emoticons and kisses."""
    for pattern in (_EMOJI, _EMOTICON):
        for found in pattern.finditer(document.text):
            yield Span(found.start(), found.end())


def _exclamations(document: Document, context: Context) -> Iterator[Span]:
    """The first exclamation mark, when there are more than the tone allows, or two in a row."""
    found = [match.start() for match in _EXCLAIMED.finditer(document.text)]
    doubled = [at for at, after in itertools.pairwise(found) if after == at + 1]
    if doubled and context.tone is not Tone.CASUAL:
        yield Span(doubled[0], doubled[0] + 2)
    elif len(found) > _MOST[context.tone]:
        yield Span(found[0], found[0] + 1)


def _contractions(document: Document, _: Context) -> Iterator[Span]:
    """The first contraction of several."""
    found = list(_CONTRACTED.finditer(document.text))
    if len(found) > _MOST_CONTRACTIONS:
        start = document.text.rfind(" ", 0, found[0].start()) + 1
        yield Span(start, found[0].end())


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
            "«Thx» for the interview.",
            "The tour was great «lol».",
            "«No worries» about the no.",
        ),
        good=(
            "The buddy system on your ward seems humane to me.",
            "Thanks so much for your time.",
        ),
    ),
    Rule(
        id="too_casual.mild",
        category=Category.TOO_CASUAL,
        level=Level.AVOID,
        matcher=phrases("too_casual.mild"),
        message="This is a little too easy-going for the tone of your interview.",
        why=_WHY,
        suggestions=("sorry",),
        bad=(
            "I was «bummed» about the news.",
            "«Fingers crossed» for the new wing.",
        ),
        good=(
            "I was sorry to hear the news.",
            "Hi Kim, thank you for the tour.",
        ),
        applies=_outside_casual,
    ),
    Rule(
        id="too_casual.in_formal",
        category=Category.TOO_CASUAL,
        level=Level.AVOID,
        matcher=phrases("too_casual.in_formal"),
        message="This is too easy-going for a formal letter.",
        why=_WHY,
        suggestions=("Thank you",),
        bad=(
            "«Thanks a lot» for the interview.",
            "I enjoyed our «chat» about the archive.",
        ),
        good=(
            "Thank you for the interview.",
            "I enjoyed our conversation about the archive.",
        ),
        applies=_formal,
        example_context=Context(tone=Tone.FORMAL),
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
            "I was «totally stoked» about the tour.",
            "«The guys in» the workshop were absolute legends.",
        ),
        good=(
            "The guy ropes are tested twice, I learned.",
            "The cool room at the back was a delight.",
        ),
    ),
    Rule(
        id="too_casual.faces",
        category=Category.TOO_CASUAL,
        level=Level.AVOID,
        matcher=_faces,
        message="A face or a kiss belongs in a message to a friend.",
        why=_WHY,
        suggestions=("a warm word",),
        advises=True,
        bad=("Thank you for the tour «😂».", "Thank you for the tour «:-)»"),
        good=("We met at 10:30 (by the gate).", "The ratio was 3:1."),
    ),
    Rule(
        id="too_casual.exclamations",
        category=Category.TOO_CASUAL,
        level=Level.AVOID,
        matcher=_exclamations,
        message="So many exclamation marks shout.",
        why=_WHY,
        suggestions=(".",),
        bad=("What a view«!!» Thank you.", "Thank you«!» What a day! What a view! What bread!"),
        good=("Thank you so much!", "What a view! Thank you for the tour."),
        across=True,
    ),
    Rule(
        id="too_casual.contractions",
        category=Category.TOO_CASUAL,
        level=Level.AVOID,
        matcher=_contractions,
        message="Several contractions are too many for a formal letter.",
        why=_WHY,
        suggestions=("the full form",),
        advises=True,
        bad=(
            "«It’s» a pity, but I’m glad that we’ve met.",
            "I «don’t» mind, I’ve learned a lot and I’ll remember it.",
        ),
        good=("It’s a pity, but I am glad that we met.", "The porter’s dog and the cook’s cat don’t agree."),
        applies=_formal,
        example_context=Context(tone=Tone.FORMAL),
        across=True,
    ),
    Rule(
        id="too_casual.voice",
        category=Category.TOO_CASUAL,
        level=Level.AVOID,
        matcher=Voice(),
        message="This is chattier than your interview was.",
        why=_WHY,
        suggestions=("I enjoyed our talk, and I learned a lot from it.",),
        bad=(
            "«I nearly fell off my chair when you guys pulled out the biscuits».",
            "«Sorry if I talked your ear off about my cat».",
        ),
        good=(
            "I enjoyed meeting the dog under the table.",
            "It was good fun to try the wheel.",
        ),
        applies=_outside_casual,
    ),
)
