"""Whether a general truth speaks of those one deals with, and not of the employer: "they know when you are rushing"."""

from __future__ import annotations

import re

_LIGHT = r"(?:(?:only|always|never|just|soon|will|can|won't|can't|don't|all|often|mostly|really) |'ll )*"
_FELT = (
    r"(?:know|come|trust|notice|leave|tell|remember|feel|hate|love|see|smell|stop|talk|open up|listen|want|forgive"
    r"|forget|believe|watch|copy|eat|calm|settle|respect|like|follow|hear|answer|relax|speak|look|read)"
)
_TOWARDS_YOU = re.compile(
    rf"\bthey {_LIGHT}(?:trust|like|believe|respect|love|hate|need|remember|forgive|follow|test) you\b"
    rf"|\bthey {_LIGHT}{_FELT}\b(?: (?!you\b)[\w']+)*? (?:when|if|before|until|till|because|that|what|how|whether"
    r"|once|unless|after|as soon as) you(?:'re|'ve|'d|r)?\b",
    re.IGNORECASE,
)
_WHAT_THEY_LOVE = re.compile(
    r"(?:\b(?:of|with|by|from|about|is|in)|^(?:to )?(?:sing|play|cook|serve|read|offer|teach|ask|give)) "
    r"what they (?:really |always |used to )?(?:love|like|enjoy|remember|know|hate|miss|did|do)\b",
    re.IGNORECASE,
)
"""A thing to begin with, which is never the employer's own: "five minutes of what they love"."""


_REACTED = re.compile(
    r"^(?:[A-Z]\w+|[Hh]e|[Ss]he|I|[Ww]e) (?:just |only |simply |never )?[a-z]+ed\b[^.;]*? (?:and|until|till|so|then) "
    r"they (?:all |just |even |both |finally )*(?:signed|left|cried|laughed|settled|calmed|bought|paid|smiled"
    r"|stopped|sat|listened|talked|opened|slept|ate|came|clapped|sang|followed|agreed|nodded|relaxed|went|stayed|ran)\b"
)
"""Those who did something once the reader had: "Jo just waited and they signed"."""


def speaks_of_anybody(text: str) -> bool:
    """Whether the "they" of a lesson, or of what brought it home, are those it is about: guests, children, patients."""
    return any(told.search(text) is not None for told in (_TOWARDS_YOU, _WHAT_THEY_LOVE, _REACTED))
