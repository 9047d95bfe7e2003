"""Whom a task of the employer's is about, whom a "They" after it means: "how to get farmers to test". They forget."""

from __future__ import annotations

import re
from itertools import takewhile

from letters.core.language.view.employer_others import names_others
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class

_TASK = re.compile(
    r"(?:\bhow (?:to|(?:they|you|we)(?:'d| can| could| might| should| would)|(?:can|could|do|should) (?:they|you|we)) "
    r"|^(?:the (?:problem|challenge) of )?)"
    r"(?:gett?|persuad|convinc|tell|help|stopp?|keep|mak|teach|lett?|ask|reach|remind|calm"
    r"|encourag|talk|deal|handl|bring|mov|feed|train|explain [^,.]{0,30}?to)(?:e|ing)?(?: to| with)?"
    r" (?:the |those |these |some |more |older |young |old |new "
    r"|regular |elderly |local |other |busy |Saturday |Sunday |night |weekend )*(?P<others>[a-z]+)\b",
    re.IGNORECASE,
)
_TRIED = re.compile(r"They(?:'ve| have|'d| had) (?:tried|put|done|made|asked|sent|run|set|got|lost|had|been|started)\b")


_ANYBODYS = frozenset({
    "want", "stand", "think", "like", "love", "prefer", "mean", "mind", "know", "say", "see", "worry", "wait", "walk",
    "sit", "turn", "stay", "seem", "trust", "refuse", "understand", "hope", "expect", "leave", "fight", "guess",
    "relax", "struggle", "suppose", "come", "go", "do", "reckon", "remember", "miss", "answer", "listen", "care",
    "talk", "work",
})  # fmt: skip
"""What anybody does, the employer or those it deals with."""


def deals_with_others(text: str) -> bool:
    """Whether a task is what to do with others, whom the "They" of the next sentence means."""
    found = _TASK.search(text)
    if found and found["others"] == "them":
        return "they" not in words_before(text, found)
    one = words_of(found["others"].lower())[0] if found else None
    if one is None or one.lower in word_list("employer_nouns"):
        return False
    return names_others(one.lower) or (one.lower != one.lemma and means_somebody(one.lemma))


_THOSE_WHO = re.compile(
    r"(?:about )?(?:the |some |those |all the )?(?P<others>[a-z]+) (?:who|that) [a-z]", re.IGNORECASE
)


_ABOUT_THOSE = re.compile(r"\babout (?:the|some|those|all the) (?P<others>[a-z]+) (?:who|that) [a-z]")


def words_before(text: str, found: re.Match[str]) -> set[str]:
    """The words up to the end of what was found, in small letters."""
    return set(text[: found.start("others")].lower().split())


def tells_of_others(text: str) -> bool:
    """Whether a text names others by what they do, whom the "They" of the next sentence means: "pupils who copy"."""
    found = _THOSE_WHO.match(text) or _ABOUT_THOSE.search(text)
    return found is not None and names_others(found["others"])


_LIKING = re.compile(r"\b(?:prefer|like|love|hate|refuse|forget|struggle|hesitate) to [a-z]+\b.*")
"""What anybody would rather do, whatever it is."""


def is_deed(line: str) -> bool:
    """Whether a sentence about "They" tells what an employer does: "They have tried leaflets"."""
    deeds = word_list("deeds") - _ANYBODYS
    return _TRIED.match(line) is not None or any(
        token.cls is Class.VERB and token.lemma in deeds
        for token in takewhile(lambda one: one.cls is not Class.WH, words_of(_LIKING.sub("", line)))
    )


def tells_how(before: str, line: str) -> bool:
    """Whether a sentence about "They" tells how they deal with the others of the one before."""
    return _SPEAK_SO.match(f"{before}|{line}") is not None


_SPEAK_SO = re.compile(
    r"(?:hearing |seeing )?(?:how|the way) (?:you|they) (?:all |both )?(?:speak|talk|deal|treat|look after|greet|teach"
    r"|welcome|serve|handle)\b[^|]*\|They (?:always |never |all |really |just )*(?:get|sit|kneel|crouch|bend|explain"
    r"|rush|raise|shout|whisper|talk|speak|use|listen)\b"
)
"""How they deal with others, and what they do in it: "the way they speak to children. They get down on their knees"."""
