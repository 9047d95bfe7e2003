"""Knows a further sentence that takes their choice well: "he's waited longer", "that is the right choice"."""

from __future__ import annotations

import re

_GRACIOUS = re.compile(
    r"^(?:and )?(?:(?:so )?i(?:'d| would) (?:of |have )?(?:done|chosen|picked) (?:the )?same\b"
    r"|(?:he|she)(?:'s| has|'d| had) (?:already |only )?(?:been|done|worked|waited|run|kept|looked|got)\b"
    r"|mine (?:is|was) (?:only|just) (?!.*\b(?:so|whatever|but)\b)"
    r"|(?:that|this|it)(?:'s| is| was| sounds like) (?:clearly |surely |probably )?(?:the |a )?"
    r"(?:right|good|wise|sensible|fair|better) (?:choice|call|decision|one|fit)\b)",
    re.IGNORECASE,
)
_AND_GRACIOUS = re.compile(
    r",? (?:and|so) (?=(?:that|this|it)(?:'s| is| was) (?:clearly )?(?:the |a )?"
    r"(?:right|good|wise|sensible|better) (?:choice|call|decision)\b)"
    r"|, (?=mine (?:is|was) (?:only|just) "
    r"|(?:he|she)(?:'s| has|'d| had) (?:already |only )?(?:been|done|worked|waited|run|kept|got)\b)",
    re.IGNORECASE,
)
_FAMILY_IS = re.compile(r"^family is (?:a )?family,? (?=i(?:'d| would) )", re.IGNORECASE)


def gracious(text: str) -> str:
    """A further sentence where it takes their choice well, ready to stand; empty for any other."""
    text = re.sub(r"\b(would|'d) of\b", r"\1 have", _FAMILY_IS.sub("", text))
    text = re.sub(r"\b(done|chosen|picked) same\b", r"\1 the same", text)
    return text if _GRACIOUS.match(text) else ""


def parted(sentence: str) -> list[str]:
    """A choice and what is said of it as two sentences: "a lady who speaks Navajo and that is the right choice"."""
    return _AND_GRACIOUS.split(sentence, maxsplit=1)
