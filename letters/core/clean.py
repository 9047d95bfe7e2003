"""What every text passes before it is stored or sent: one kind of line end, and nothing unseen that breaks files."""

from __future__ import annotations

import re

# The newline functions of the Unicode Standard, section 5.8; Word pastes a soft line break as U+000B.
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")

_NONCHARACTERS = "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))

# U+FEFF is a byte order mark in the middle of a text; calendars drop it and XML 1.0 forbids most of the others.
_UNWANTED = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff{_NONCHARACTERS}]")


def clean(text: str) -> str:
    """The text with line feeds as its only line ends; no controls, surrogates, noncharacters and byte order marks."""
    return _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """The cleaned text with every run of white space made one space, for names, subjects and headers."""
    return " ".join(clean(text).split())
