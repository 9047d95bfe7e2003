"""Hears whom "we" means in what the employer said: "told me it's their home and we're the visitors"."""

from __future__ import annotations

import re

_WE_ARE = (
    r"(?:we(?:'re|'ve got| are| have| do| don't| do not| can't| all| just| only| always| never)"
    r"(?! (?:spoke|talked|met|got on))"
    r"|(?<!\bwere )our(?! (?:chat|talk|conversation|meeting|interview|call|time|discussion|lunch|paths)\b))\b"
)
_SAID = re.compile(
    r"\b(?:said|says|told me|tells|explained|reminded me|reckons)(?: to me)?(?: that| how)?,? (?P<what>[^\"]+)$"
)
_WE = re.compile(rf"\b{_WE_ARE}", re.IGNORECASE)
_MINE = re.compile(r"\b(?:I|me|my|mine)\b|\b[Ww]e (?:had|were|did|went|could|would|should|both)\b")
_OURS = {"we": "you", "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves"}


def said_of_themselves(text: str) -> str:
    """What the readers said of themselves as "we", said of "you"; empty where they said no such thing."""
    found = _SAID.search(text)
    if found is None or not _WE.search(found["what"]) or _MINE.search(found["what"]) or _TO_US.match(found[0]):
        return ""
    return text[: found.start("what")] + _OUR.sub(lambda one: _OURS[one[0].lower()], found["what"])


_TO_US = re.compile(r"explained [^,;]*\bto us\b")
"""What was explained to the writer and others, who are "we": "explained the rules to us so we don't forget"."""
_OUR = re.compile(r"\b(?:we|us|our|ours|ourselves)\b", re.IGNORECASE)


def are_others(text: str) -> bool:
    """Whether "they" are no employer, who is "we", or are cared for: "it's their home and we're the visitors"."""
    text = _QUOTED.sub("", text)
    return (_WE.search(text) is not None and _MINE.search(text) is None) or _CARED_FOR.search(text) is not None


_QUOTED = re.compile(r'"[^"]*"')
_CARED_FOR = re.compile(
    r"\bthey (?:(?:don't|never|won't|can't|always|just|only|all|will|'ll) )*"
    r"(?:get (?:better|well|worse|lonely|hurt|hungry|lost|upset|scared|confused|bored|agitated)|recover|starve)\b",
    re.IGNORECASE,
)
"""What befalls those an employer looks after, and not itself: "if they don't eat they don't get better"."""
