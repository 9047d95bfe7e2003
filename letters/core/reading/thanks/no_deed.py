"""Knows what is told of the readers and is no deed one can be thanked for: what they felt, are or still have."""

from __future__ import annotations

import re

from letters.core.language.shape.fragment import Shape
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class
from letters.core.language.words.verbs import ing, may_be_base

_GOES_ON = re.compile(
    r"(?:you|he|she|they) (?:keeps?|has|have|had(?! (?:time|patience))|knows?|wants?|likes?|remembers?) (?!to\b"
    r"|been\b)"
)
"""What somebody does still, which is no deed of that day: "he keeps my chimney on his desk"."""
_FELT = re.compile(r"(?:you|he|she|they) (?:felt|sounded|seemed|looked)\b", re.IGNORECASE)
_BOTH_WERE = re.compile(r"we |(?:you|they) were (?:both|all) ", re.IGNORECASE)
_CLAUSE_AND = re.compile(
    r"\b(?:that|because|when|who|which) (?!.*\bto\b)[^,;.]* and (?P<do>[a-z]+) "
    r"(?=(?:until|till|for|me|us|my|the|it|an?|with|in|on|at|back|so)\b)"
)


def _beside_a_clause(text: str) -> bool:
    """Whether a second bare deed follows a clause: "to remember that I was ill and wait", where both stay bare."""
    found = _CLAUSE_AND.search(text)
    return found is not None and may_be_base(found["do"])


_HABIT = re.compile(r"you (?:do(?:n't| not)|never) (?:normally|usually|generally|often)\b", re.IGNORECASE)
"""What is not done as a rule, which makes one deed the kinder: "you don't normally ring people"."""


def is_no_deed(text: str, shape: Shape) -> bool:
    """Whether a text, spoken to the readers, cannot stand in "-ing" after thanks."""
    told = _FELT.match(text) or _BOTH_WERE.match(text) or _HABIT.match(text)
    return bool(
        told or (shape is Shape.TO and _beside_a_clause(text)) or (shape is Shape.FACT and _GOES_ON.match(text))
    )


_RATHER_THAN = re.compile(
    r"(?<=\w) (?:rather than|instead of) "
    r"(?:just )?(?P<do>e-?mail|text|write|ring|call|phone|message|send|leave|wait"
    r"|(?P<did>emailed|texted|wrote|rang|called|phoned|messaged|sent|left|waited)"
    r"|(?P<other>(?!\w+(?:ing|ed)\b)[a-z]+)(?= (?:me|us|it|them|him|her|my|the|an?)\b))\b"
)


_ING = re.compile(r"[a-z]+ing\b")
_AND_WERE = re.compile(
    r"(?<=\bwould),? and (?:was|were) (?=(?:so |very |really )?(?:easy|nice|kind|friendly|lovely|patient|polite)\b)"
)
"""What they were, told after what they had said they would do: "ringing when she said she would and was kind"."""


def rather_than_doing(deed: str) -> str:
    """A deed with what was done otherwise, and what they were besides, in step: "ringing me rather than email"."""
    deed = _AND_TO.sub(_and_for, _AND_WERE.sub(" and being ", deed)) if _ING.match(deed) else deed
    return _RATHER_THAN.sub(_rather_doing, deed)


_AND_TO = re.compile(r"(?P<and>, and) to (?P<do>[a-z]+) ")


def _and_for(found: re.Match[str]) -> str:
    return f"{found['and']} for {ing(found['do'])} " if may_be_base(found["do"]) else found[0]


_DONE = {"wrote": "write", "rang": "ring", "sent": "send", "left": "leave"}


def _rather_doing(found: re.Match[str]) -> str:
    if found["other"] and not may_be_base(found["other"]):
        return found[0]
    base = _DONE.get(found["do"]) or (found["do"].removesuffix("ed") if found["did"] else found["do"])
    return f" rather than {'just ' if ' just ' in found[0] else ''}{ing(base)}"


_AND_SPOKE = re.compile(
    r"(?P<and>(?<!,) and (?:then (?:actually )?)?|, and (?=said\b))(?P<did>(?:said|asked)(?= \w)|did(?= (?:them|it)\b)"
    r"|(?:apologi[sz]ed|thanked|wished|promised|offered|invited|waited|listened|stayed)"
    r"(?= (?:I|me|us|for|to|that|until|till|with)\b)|(?:apologi[sz]ed|smiled|laughed|nodded|grinned"
    r"|waited|listened|paused)(?=[.!]*$))"
)
"""A second deed that is theirs whatever comes before it: "said that it had overrun and apologised for it"."""
_WHEN_I = re.compile(r"\b(?:when|because|after|as|while|if) I(?: [a-z]+){1,2}$")  # "when I lied and said yes"


def speaking_too(deed: str) -> str:
    """A deed in "-ing" with what was said or done besides in step: "ringing me and apologised"."""
    return _AND_SPOKE.sub(_and_speaking, deed) if _ING.match(deed) else deed


def _and_speaking(found: re.Match[str]) -> str:
    verb = next((one.lemma for one in readings(found["did"]) if one.cls is Class.VERB), "do")
    return found[0] if _WHEN_I.search(found.string[: found.start()]) else f"{found['and']}{ing(verb)}"
