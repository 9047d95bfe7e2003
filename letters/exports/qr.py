"""A QR code that carries the letter to a phone, while it is small enough to be read from a screen."""

from __future__ import annotations

from dataclasses import dataclass

import segno

from letters.core.clean import clean

LONGEST = 1273
"""Bytes of UTF-8 in version 25 of 40 (ISO/IEC 18004, table 7): 117 modules a side, the most a phone reads with ease."""

TOO_LONG = "The letter is too long for a code that a phone can read. Send it to yourself by email instead."
EMPTY = "There is nothing in the letter yet."


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code as an SVG element, or None with the reason."""

    svg: str | None
    reason: str = ""


def fits(text: str) -> bool:
    """Whether a phone could read the code of this text."""
    return len(clean(text).encode()) <= LONGEST


def qr_code(text: str) -> QrCode:
    """The code of a text or of a `mailto:` address: black on white with its quiet zone, scaling with its container."""
    payload = clean(text).encode()
    if not payload:
        return QrCode(None, EMPTY)
    if not fits(text):
        return QrCode(None, TOO_LONG)
    code = segno.make_qr(payload, error="l", mode="byte")
    return QrCode(code.svg_inline(border=4, dark="#000", light="#fff", omitsize=True, svgclass=None, lineclass=None))
