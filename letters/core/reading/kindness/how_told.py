"""Gives a kindness told without its clause what it needs: "how she put it", "on the phone", "friendly, not stiff"."""

from __future__ import annotations

import re

from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class

_THE_WAY = re.compile(r"^(?:i (?:really )?(?:liked|loved|appreciated) )?how (?=(?:he|she|they) )", re.IGNORECASE)
_HOW_IT_WAS = re.compile(
    r"how (?P<how>(?:very |really )?[a-z]+(?: and [a-z]+)?) (?P<who>it|he|she|they|the [a-z]+) (?P<was>was|were)",
    re.IGNORECASE,
)
_WHEN_SAID = re.compile(
    r"^when (?=(?:he|she|they|(?-i:[A-Z])\w+) (?:said|told|asked|wished|offered|thanked|promised|apologi[sz]ed)\b)",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    r"(?P<how>(?:(?:very|really|so) )?[a-z]+(?: and [a-z]+)?)"
    r"(?:,? (?:and |but )?not (?:at all |too |so |all )?(?P<not>[a-z]+)| enough(?: i (?:guess|suppose))?)",
    re.IGNORECASE,
)
"""How it was, with what it was not, or in measure: "friendly, not stiff", "polite enough"."""
_NO_ROBOT = re.compile(
    r"not (?:just |some |from )*an? (?:robot|bot|machine|computer)|like an? (?:human|person|real person)", re.IGNORECASE
)
_NOT_A = re.compile(r"^not (?P<just>just )?(?P<what>an? [\w -]+)$", re.IGNORECASE)
_DONE_SO = re.compile(
    r"^(?:it was )?(?=(?:on the phone|by (?:phone|email|letter|text|post|hand)|over the phone|before|after|on my"
    r"|on the day|first thing|during|in (?:my|his|her|a|the|two|plain|simple|under)|at (?:a|the|my)"
    r"|straight (?:away|after))\b(?!.*(?:,.*,|\b(?:he|she|they)\b)))",
    re.IGNORECASE,
)
"""When, where or by what means one was told, and nothing else."""
_SORRY = re.compile(r"^(?=(?:so |very )?sorry (?:it|that|to|for|about|they|he|she)\b)", re.IGNORECASE)
_WOULD = re.compile(
    r"^(?:that )?(?P<who>they|he|she)(?:'d| would) "
    r"(?=(?:think|keep|have|let|recommend|call|ring|be|get|put|give|love|like)\b)",
    re.IGNORECASE,
)
"""What was held out to the writer, with nobody told to have said it."""
_NICE_THINGS = re.compile(
    r"^(?=(?:some |really |very )*(?:nice|kind|good|lovely|positive) things about )", re.IGNORECASE
)
_WAS_ANSWER = re.compile(
    r"(?:it )?was (?:an? )?"
    r"(?P<what>(?:[a-z]+(?: and |, ))?[a-z]+ (?:answer|reply|response|e-?mail|letter|message|call))",
    re.IGNORECASE,
)
_FELT = re.compile(
    r"^(?=(?:felt|read|looked|came across as) "
    r"(?!like\b|as if|sorry|bad|terrible|awful|sad|gutted|it\b|out|my\b)[a-z]+)",
    re.IGNORECASE,
)


def how_told(text: str) -> str:
    """The account as a clause or a quality, where only the manner of telling was named."""
    bare = text.rstrip(". ")
    if found := _HOW_IT_WAS.fullmatch(bare):
        return f"{found['who']} {found['was']} {found['how']}"
    if found := _WAS_ANSWER.fullmatch(bare):
        return f"your {found['what']}"
    if _NO_ROBOT.fullmatch(bare):
        return "I heard from a real person"
    if (found := _NOT_SO.fullmatch(bare)) and _describe(*found.groups("kind")):
        return found["how"]
    text = _NOT_A.sub(_it_was_not, _WHEN_SAID.sub("", _THE_WAY.sub("the way ", text)))
    text = _NICE_THINGS.sub("they said ", _WOULD.sub(r"\g<who> said \g<who> would ", _SORRY.sub("they said ", text)))
    return _FELT.sub("it ", _DONE_SO.sub("told me ", text))


def _describe(*phrases: str) -> bool:
    """Whether each phrase ends in a word that may say how something is."""
    return all(Class.ADJECTIVE in words_of(f"so {phrase}")[-1].classes for phrase in phrases)


def _it_was_not(found: re.Match[str]) -> str:
    return f"it wasn't {found['just'] or ''}{found['what']}"
