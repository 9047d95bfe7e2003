"""Mends a kindness as it was typed: the small words that were lost, and its measure where it belongs.

"she put small card in envelope" is a small card in the envelope, "one audio, 3 minutes" a 3-minute audio message.
"""

from __future__ import annotations

import re

from letters.core.language.articles import with_article

_SAID_SO = re.compile(r",? (?:and )?(?:he|she|they) (?:even )?said so$", re.IGNORECASE)
_COULD_HAVE = re.compile(r", (?:and )?(?P<who>he|she|they) could (?:of|have) (?P<just>just )?(?=[a-z])", re.IGNORECASE)
_ONLY_DAYS = re.compile(r", (?P<only>only|just) (?P<days>\w+ (?:days?|hours?|weeks?))$", re.IGNORECASE)
_SAID_APART = re.compile(r", (?=this is [^,;.]+$)")
_COULD_HEAR = re.compile(
    r"(?:(?P<splice>,) )?\b(?:you|i) could (?P<sense>hear|see|feel|tell) (?:that )?(?P<who>he|she|they) "
    r"(?:is|are|was|were) (?:really |very |so |truly )?sorry\b",
    re.IGNORECASE,
)
_HOW_LONG = re.compile(
    r"\b(?:(?:one|an?) )?(?P<what>audio(?: message)?|voice (?:message|note)|call)"
    r"(?P<other>(?: and)? not (?:only |just )?(?:an? )?text(?: message)?)?, (?P<count>\d+"
    r"|one|two|three|four|five|six|seven|eight|nine|ten) minutes\b",
    re.IGNORECASE,
)
_LACKS_A = re.compile(
    r"\b(?P<verb>put|sent?|wrote|write|gave me|give me|left|leave|added?|included?|attached?) "
    r"(?P<what>(?:(?:small|little|short|nice|kind|long|lovely|handwritten|personal|proper|real) )*"
    r"(?:voice message|voice note|message|note|letter|card|email|piece|gift|audio|photo|picture"
    r"|parcel|book|postcard))\b"
)
_IN_ENVELOPE = re.compile(r"\bin (?=(?:envelope|parcel|box|bag)\b)")


def mended(piece: str) -> str:
    """A kindness with the small words that were lost, and with its measure where it belongs."""
    piece = _HOW_LONG.sub(_so_long, _IN_ENVELOPE.sub("in the ", piece))
    piece = _LACKS_A.sub(lambda found: f"{found['verb']} {with_article(found['what'])}", piece)
    piece = _SAID_APART.sub(". ", _ONLY_DAYS.sub(r" in \g<only> \g<days>", _SAID_SO.sub("", piece)))
    piece = _COULD_HAVE.sub(lambda found: f", when {found['who'].lower()} could {found['just'] or ''}have ", piece)
    return _COULD_HEAR.sub(_could_hear, piece)


def _could_hear(found: re.Match[str]) -> str:
    were = "were" if found["who"].lower() == "they" else "was"
    return f"{', and ' if found['splice'] else ''}I could {found['sense']} how sorry {found['who']} {were}"


def _so_long(found: re.Match[str]) -> str:
    """How long it was, before what it was: "one audio, 3 minutes" is a 3-minute audio message."""
    what = "audio message" if found["what"].lower() == "audio" else found["what"]
    other = " and not only a text" if found["other"] else ""
    return f"{with_article(found['count'] + '-minute')} {what}{other}"
