"""Says "those" where some dialects have "them" before a thing: "them flats", "most of them lanes"."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class

_THEM_THINGS = re.compile(
    r"(^|\b(?:in|on|off|about|how|of|for|under|over|near|by|from|into|with|without|and|but|so|because|when|if) )"
    r"them (?!years\b|months\b|weeks\b|days\b)((?:(?:old|new|big|small|little|first|last|young|other) )?"
    r"(?:(?:two|three|few|five|ten) )?(?:folk|people|lot|[a-z]{3,}s))\b"
)
_THEM_OLD = re.compile(
    r"(?<=\bone of )them (?=[a-z]+ (?:[a-z]+ )?[a-z]+s\b(?! (?:me|us|you|him|her|it|them|the)\b))"
    r"|\b(?!(?:give|gave|send|sent|show|make|made|buy|bought|get|got|bring|teach)\b)([a-z]{3,}) "
    r"them (?=(?:old|little|big|daft|great) [a-z]{3,}s\b)|^them (?=(?:(?:old|little|big|daft) )?[a-z]{3,}s of\b)"
)


def those_told(text: str) -> str:
    """The text with "those" before the things that "them" was typed with."""
    text = _THEM_OLD.sub(lambda found: f"{found[1]} those " if found[1] else "those ", _THEM_THINGS.sub(_those, text))
    return _OF_A_KIND.sub(_those_of_a_kind, text)


_OF_A_KIND = re.compile(
    r"(?P<before>^|\b(?:tr(?:y|ied|ying)|us(?:e|ed|ing)|lov(?:e|ed|ing)|lik(?:e|ed)|clean(?:ed|ing)?|fix(?:ed|ing)?"
    r"|driv(?:e|ing)|lift(?:ed|ing)?|stack(?:ed|ing)?|mov(?:e|ed|ing)) )"
    r"them (?P<kind>[a-z]{3,}) (?P<things>[a-z]{3,}s)(?=$|[.,;])"
)


def _those_of_a_kind(found: re.Match[str]) -> str:
    """Things told by their kind, with a verb before them that takes no more: "trying them backwash chairs"."""
    things = any(one.cls is Class.NOUN for one in readings(found["things"]))
    kind = readings(found["kind"])[0].cls is Class.NOUN
    return f"{found['before']}those {found['kind']} {found['things']}" if things and kind else found[0]


_SHARE = re.compile(r"(?:(?P<did>[a-z]+) )?(?:most|some|half|all|many|both) $")


def _those(found: re.Match[str]) -> str:
    """The text with "them flats" as "those flats"; "of them runs" may be a clause, "most of them men" tells who."""
    share = _SHARE.search(found.string[: found.start()])
    if share and not any(one.cls is Class.VERB for one in readings(share["did"] or "")):
        return found[0]
    thing = " " in found[2] or not found[2].endswith("s") or {one.cls for one in readings(found[2])} == {Class.NOUN}
    return f"{found[1]}those {found[2]}" if thing else found[0]
