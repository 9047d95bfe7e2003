"""Gives what was thanked for and a deed beside it a "for" of their own: "your time, and for explaining everything"."""

from __future__ import annotations

import re

from letters.core.reading.thanks.deed import doing

_AND_SHE_WAS = re.compile(
    r"^(?P<gift>(?:the|your|his|her|their|an?) (?:(?!\b(?:how|what|that|when|where|who)\b)[^,.;])+?),? and "
    r"(?:she|he|they|you) (?P<did>[a-z]+ [^,.;]+?)(?=[.! ]*$)",
    re.IGNORECASE,
)
_AND_DOING = re.compile(
    r"^(?P<gift>(?:the|your|his|her|their) (?:(?!\b(?:[a-z]+ing|of|to|for)\b)[^,.;])+?),? and (?P<doing>"
    r"(?:being [a-z]+|[a-z]+ing (?:me|us|my|the|everything|how|all|that|it|so))\b)"
)
"""A thing and a deed beside it, each with its own "for": "your time and explaining everything"."""


def with_deed(text: str) -> str:
    """The answer with what was done beside a thing as a second thing thanked for."""
    return _AND_DOING.sub(r"\g<gift>, and for \g<doing>", _AND_SHE_WAS.sub(_and_for_doing, text))


def _and_for_doing(found: re.Match[str]) -> str:
    """A thing and what the same did: "her time and she was really nice"."""
    so = re.match("(?:was|were) ", found["did"])
    deed = f"being {found['did'][so.end() :]}" if so else doing(found["did"])
    return f"{found['gift']}, and for {deed}" if deed else found[0]
