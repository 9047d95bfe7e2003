"""Leaves out what only tells of the writer, beside the one who was chosen: "somebody local, and at 52 I get it"."""

from __future__ import annotations

import re

_FOR_ME = re.compile(
    r"(?<=\w),? (?:because|bc|cos|since|as) (?:(?:i|my)\b|[^,;.]*\b(?:cheap\w*|money|less pay)\b).*$"
    r"|(?<=\w)[,;]? (?:but|although|though|and|so) (?:he|she|they|i|it|we|mine|my)\b.*$"
    r"|(?<=\w),? (?:and|so|but) (?:honestly|frankly|obviously|of course|to be (?:fair|honest)|given|with|at|for|in|as"
    r"|looking at|considering|having|when|if|once)\b[^,;.]*?,? (?:i|i'm|i've|i'd|mine)\b.*$"
    r"|,? they(?:'ll| will) [a-z]+ (?:him|her|them)\b.*$|, (?:[a-z]+ and )?cheaper\b.*$|, (?:so )?they(?:'d"
    r"| would|'ll| will| won't| wouldn't) .*$"
    r"|,? (?:probably|maybe|perhaps|presumably|i believe|lol|haha)$",
    re.IGNORECASE,
)


def without_me(text: str) -> str:
    """The choice without what only tells of the writer, of the price or of what comes of it."""
    return _FOR_ME.sub("", text)
