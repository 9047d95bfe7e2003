"""What is said beside a wish and is none, as sentences: "I don't mind mornings", "I'm flexible on hours"."""

from __future__ import annotations

import re

_PIECE = re.compile(r"[,.;!]+ +| [-–—] | (?:and|but) (?=(?:I |I'm |don't mind))")
_ALSO = r"(?:also |even |really |totally |completely |very |pretty )?"
_NOT_MINDED = re.compile(
    rf"(?:I )?{_ALSO}(?P<mind>(?:don't|do not|wouldn't|would not) mind) "
    r"(?P<what>(?!which\b|either\b|both\b|what\b|when\b)\w[^,.;]*)"
)
_EASY = re.compile(
    rf"(?:I'm |I am )?{_ALSO}(?P<how>(?:flexible|easy)(?: (?:on|with|about|as to) [a-z' ]+)?"
    r"|(?:fine|okay|ok|good|happy|comfortable|cool) with (?:the |any |some )?[a-z' ]+"
    r"|open to (?!any)[a-z' ]+|(?:willing|able|ready) to (?:travel|relocate|drive|commute|work|start|train"
    r"|learn)\b[^,.;]*)"
)
_NO_MATTER = re.compile(
    r"(?:the )?(?:hours|days|shift|pay|location|schedule|commute) (?:don't|doesn't) matter(?: to me)?"
)
_LEARNS = re.compile(r"I'm (?:taking|studying|finishing|learning|working on|getting) [\w' ,-]+")
_SMALL = re.compile(r" (?:too|also|either|though|at all|tbh|honestly|lol)$")


def said_besides(text: str) -> tuple[str, ...]:
    """The sentences about the writer that stand beside a wish; nothing else that was said there."""
    found = (_sentence(piece.strip(" .!,;")) for piece in _PIECE.split(text)[1:])
    return tuple(dict.fromkeys(one for one in found if one))


def _sentence(piece: str) -> str:
    piece = _SMALL.sub("", piece)
    if minded := _NOT_MINDED.fullmatch(piece):
        return f"I {minded['mind']} {minded['what']}"
    if _NO_MATTER.fullmatch(piece):
        return f"The {piece.removeprefix('the ')}"
    if _LEARNS.fullmatch(piece):
        return piece
    easy = _EASY.fullmatch(piece)
    return f"I'm {easy['how'].replace('ok ', 'okay ')}" if easy else ""
