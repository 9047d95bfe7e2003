"""Names a person recognises among their downloads, and the header that carries them safely."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

from letters.core.clean import one_line
from letters.core.letter import Letter
from letters.exports.layout import writer

BASE = "Thank-you letter"
LONGEST_NAME = 120
"""Bytes of UTF-8 left to the writer's name; file systems end at 255 for the whole."""

# Forbidden on Windows; `%` because some browsers decode it in the plain parameter (RFC 6266, appendix D).
_FORBIDDEN = re.compile(r'[<>:"/\\|?*%]')

# Marks that turn the direction of text can make one file extension look like another.
_DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def filename(letter: Letter, extension: str) -> str:
    """`Thank-you letter - Helen Marchetti.pdf`, from the first line of the signature, in any script."""
    name = _shortened(_safe(writer(letter)))
    return f"{BASE} - {name}.{extension}" if name else f"{BASE}.{extension}"


def content_disposition(name: str) -> str:
    """The value of a Content-Disposition header: the name in ASCII, and in full where that differs (RFC 6266)."""
    plain = _ascii(name)
    header = f'attachment; filename="{plain}"'
    return header if plain == name else f"{header}; filename*=UTF-8''{quote(name, safe='')}"


def _safe(text: str) -> str:
    """The text without what a file system refuses; dots and spaces at its ends hide files or vanish."""
    return one_line(_DIRECTION_MARKS.sub("", _FORBIDDEN.sub("", text))).strip(" .")


def _shortened(name: str) -> str:
    """The name within LONGEST_NAME, never cut inside a character."""
    return name.encode()[:LONGEST_NAME].decode(errors="ignore").rstrip(" .")


def _ascii(name: str) -> str:
    """The nearest name in ASCII; without the part after the dash when accents are not all it would lose."""
    stem, dot, extension = name.rpartition(".")
    base, _, person = stem.partition(" - ")
    letters = [character for character in unicodedata.normalize("NFKD", person) if not unicodedata.combining(character)]
    plain = "".join(character for character in letters if character.isascii())
    kept = f"{base} - {plain}" if plain and len(plain) == len(letters) else base
    return _FORBIDDEN.sub("", f"{kept}{dot}{extension}".encode("ascii", "ignore").decode())
