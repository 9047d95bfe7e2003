"""Gives the writer back an "I" left out of a kindness: "got a text the next day so didn't have to wait" is that I did.

What was done there is theirs as a rule, so what came to the writer or was spared the writer must be told from it.
"""

from __future__ import annotations

import re

_NEWS = (
    r"(?:texts?|e-?mails?|calls?|phone ?calls?|reply|repl(?:y|ies)|answers?|letters?|messages?|cards?|responses?|notes?"
    r"|voicemails?|updates?|explanations?|apology|feedback|decision|result|news)"
)
_CAME = re.compile(
    r"^(?:(?:got|received|had) (?:(?:an?|the|my|his|her|their|some|two|three) |(?=actual |real |proper |honest ))"
    rf"(?:[\w-]+ ){{0,3}}?{_NEWS}\b"
    r"|received (?=an?\b|the\b|my\b)"
    r"|heard (?:back|from (?:them|him|her)|(?:the )?same day|the next|within|straight|by)\b)",
    re.IGNORECASE,
)
"""What reached the writer: "got a reply the same day", "heard back in two days"."""
_SPARED = re.compile(
    r"^(?:(?:didn'?t|did not|never) (?:have|had|need|needed) to (?:wait|chase|hang|sit|ask|beg|guess|wonder)\b"
    r"|(?:wasn'?t|was not|never) (?:left|kept|made|fobbed|ghosted|strung|messed)\b"
    r"|was (?:not )?(?:told|given|kept|left|treated|informed|called|rung|phoned|thanked"
    r"|allowed|offered|invited|listened to)\b"
    r"|knew (?:where i stood|the same|within|by|straight)\b)",
    re.IGNORECASE,
)
_SO = re.compile(r",? so (?=(?:didn'?t|did not|wasn'?t|was not|don'?t|could|knew|never) )")
"""What came of it, with its subject left out as well."""


_AND_THAT = re.compile(
    r"\b(?P<to>to (?:say|tell|let|explain|thank|apologi[sz]e|wish)\b(?! me and)[^,.;]{0,30}?),? and that "
    r"(?=I\b|I'|my|they|it|he|she|there)"
)
"""What somebody wrote to say and then told: "rang to say sorry and that I had passed"."""


_BE_TOLD = re.compile(
    r"^(?:to )?be (?=(?:told|given|treated|called|rung|phoned|thanked|asked|shown|invited|offered|allowed|kept|heard"
    r"|listened to)\b)",
    re.IGNORECASE,
)
"""What was good to have done to one: "to be told by someone who had been in the room"."""


def to_me(text: str) -> str:
    """The account with the writer as the one who got or was spared something, and without a last word of praise."""
    text = _BE_TOLD.sub("I was ", text)
    text = _AND_THAT.sub(r"\g<to> and to tell me that ", text)
    if not (_CAME.match(text) or _SPARED.match(text)):
        return text
    return _SO.sub(", so I ", f"I {text[0].lower()}{text[1:]}")
