"""Parts what comes of a difficulty from it: "mould in the flats and we get the blame for it"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import upper_first
from letters.core.reading.plain.fronted import fronted

_AND_OF_IT = re.compile(
    r"^(?P<thing>[^,.;\"]+?\b(?:in|on|at|with|from|of|for) [^,.;\"]+?),? and "
    r"(?P<then>(?:the|their|his|her|then|they|we|nobody|people|everyone|customers|staff)\b[^,.;\"]*"
    r"\b(?:it|them)\b[^,.;\"]*)$"
)
_LOST_SO_MANY = re.compile(
    r"^(?P<thing>[^,.;\"]+), (?P<did>lost|closed|sold|cancelled|canceled|binned|refunded) "
    r"(?=(?:about |nearly |over |almost |half\b|a third\b|most\b|\d|two\b|three\b|four\b|five\b|six\b|ten\b))"
)
_HAD_ONE = re.compile(
    r"^(?P<thing>[^,.;\"]+), (?P<did>had) "
    r"(?=(?:an?|two|three|some) (?:near miss|accident|complaint|fine|flood|fire)e?s?\b)"
)

_DOING = re.compile(r"(?<!\bfor )(?<!\bof )(?<!\bby )\b[a-z]+ing ")
"""Where somebody is at it, who does the rest as well: "trucks sitting at the dock and nobody pays for it"."""


_CANT_TELL = re.compile(
    r"^(?P<thing>[^,.;\"]+?),? (?:and|but) (?P<then>(?:they|he|she|nobody|no one) (?:can't|cannot|couldn't|don't|never)"
    r" (?:find|tell|know|work out|see|say|found)\b[^,.;]*)$"
)
"""A difficulty that nobody can explain: "fruit bruising in the bins and they can't find where"."""


_THAT_AND = re.compile(
    r"^(?P<thing>(?:an?|the) [^,.;\"]+? (?:that|which) (?:went|fell|got|was|broke|failed|never|didn't) [^,.;\"]+?)"
    r",? and (?P<then>(?:they|he|she|we) [^,.;]+)$"
)
"""A thing told by what it did, and what came of it: "a move that went wrong and they found it late"."""


_THING_WHEN = re.compile(
    r"^(?P<thing>[^,.;:\"]{3,60}), (?P<opens>since|when|whenever|if|once|now that) (?P<inner>[^,.;:\"]+)(?=[.]?$)",
    re.IGNORECASE,
)


def with_when_apart(text: str) -> str:
    """A thing, and what is so of it at a time, in sentences: "tips, since they went cashless the staff argue"."""
    found = _THING_WHEN.match(text)
    if found is None or verdict(found["thing"]) is not Verdict.PHRASE:
        return text
    front, main = fronted(f"{_WHEN}{found['inner']}")
    opens = found["opens"].capitalize()
    return f"{found['thing']}. {opens} {front.removeprefix(_WHEN)}, {main}" if front else text


_WHEN = "when "


def clause_apart(text: str) -> str:
    """The difficulty as it was named, and what came of it as a sentence of its own."""
    text = with_when_apart(text)
    if (found := _LOST_SO_MANY.match(text) or _HAD_ONE.match(text)) and verdict(found["thing"]) is not Verdict.CLAUSE:
        return f"{found['thing']}. They {found['did']} {text[found.end() :]}"
    if (found := _CANT_TELL.match(text) or _THAT_AND.match(text)) and verdict(found["thing"]) is not Verdict.CLAUSE:
        return f"{found['thing']}. {upper_first(found['then'])}"
    found = _AND_OF_IT.match(text)
    if found is None or verdict(found["thing"]) is not Verdict.PHRASE or verdict(found["then"]) is not Verdict.CLAUSE:
        return text
    return text if _DOING.search(found["thing"]) else f"{found['thing']}. {upper_first(found['then'])}"
