"""Parts what comes of a difficulty from it: "mould in the flats and we get the blame for it"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import upper_first
from letters.core.language.words.row import words_of
from letters.core.reading.plain.conditions import has_outcome

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


_THEN_SINCE = re.compile(
    r"^(?P<thing>(?!how\b|what\b|why\b|that\b|to\b)(?:[\w'-]+ ){0,3}[\w'-]+), (?P<since>since|when|if|once) "
    r"(?P<rest>(?:they|it|we|he|she|the) [^,]+)$",
    re.IGNORECASE,
)
"""A thing and what is so of it on a condition: "tips, since they went cashless the floor staff argue"."""


def clause_apart(text: str) -> str:
    """The difficulty as it was named, and what came of it as a sentence of its own."""
    since = _THEN_SINCE.match(text)
    if since and verdict(since["thing"]) is Verdict.PHRASE and has_outcome(words_of(f"when {since['rest']}")):
        return f"{since['thing']}. {upper_first(since['since'])} {since['rest']}"
    if (found := _LOST_SO_MANY.match(text) or _HAD_ONE.match(text)) and verdict(found["thing"]) is not Verdict.CLAUSE:
        return f"{found['thing']}. They {found['did']} {text[found.end() :]}"
    if (found := _CANT_TELL.match(text) or _THAT_AND.match(text)) and verdict(found["thing"]) is not Verdict.CLAUSE:
        return f"{found['thing']}. {upper_first(found['then'])}"
    found = _AND_OF_IT.match(text)
    if found is None or verdict(found["thing"]) is not Verdict.PHRASE or verdict(found["then"]) is not Verdict.CLAUSE:
        return text
    return text if _DOING.search(found["thing"]) else f"{found['thing']}. {upper_first(found['then'])}"
