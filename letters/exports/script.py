"""Which way a text runs and what language its script most likely is: what right-to-left and mixed letters need."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

RIGHT_TO_LEFT = frozenset({"R", "AL"})
"""The strong right-to-left classes of the Unicode Bidirectional Algorithm (UAX 9)."""

_RIGHTWARD_NUMBER = "AN"

# The language most written in a script, where the script itself calls for its own fonts, line breaks or direction.
_LANGUAGES = {
    "ARABIC": "ar", "ARMENIAN": "hy", "BENGALI": "bn", "CJK": "zh", "DEVANAGARI": "hi", "ETHIOPIC": "am",
    "GEORGIAN": "ka", "GREEK": "el", "GUJARATI": "gu", "GURMUKHI": "pa", "HANGUL": "ko", "HEBREW": "he",
    "HIRAGANA": "ja", "KANNADA": "kn", "KATAKANA": "ja", "KHMER": "km", "LAO": "lo", "MALAYALAM": "ml",
    "MYANMAR": "my", "SINHALA": "si", "TAMIL": "ta", "TELUGU": "te", "THAI": "th", "TIBETAN": "bo",
}  # fmt: skip


def is_rtl(text: str) -> bool:
    """Whether the first letter with a direction of its own runs from right to left, as `dir=auto` decides in HTML."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L":
            return False
        if direction in RIGHT_TO_LEFT:
            return True
    return False


def language(text: str, default: str) -> str:
    """The BCP 47 tag of the text: `default` unless another script prevails, `und` where a script is many languages'."""
    scripts = Counter(unicodedata.name(character, "").partition(" ")[0] for character in text if character.isalpha())
    if text.isascii() or not scripts:
        return default
    if scripts["HIRAGANA"] + scripts["KATAKANA"] and scripts["CJK"]:
        scripts["HIRAGANA"] += scripts["CJK"]
    prevailing = scripts.most_common(1)[0][0]
    return default if prevailing == "LATIN" else _LANGUAGES.get(prevailing, "und")


def directional_runs(text: str, *, rtl: bool) -> Iterator[tuple[str, bool]]:
    """The text cut where its direction turns, each run with whether it runs from right to left.

    `rtl` is the direction of the paragraph; spaces and punctuation between two different directions follow it.
    """
    flags = _resolved([_direction(character) for character in text], rtl=rtl)
    at = 0
    for flag, group in groupby(flags):
        length = sum(1 for _ in group)
        yield text[at : at + length], flag
        at += length


def _direction(character: str) -> bool | None:
    """True for right to left, False for left to right, None where the neighbours decide."""
    kind = unicodedata.bidirectional(character)
    if kind in RIGHT_TO_LEFT or kind == _RIGHTWARD_NUMBER:
        return True
    return False if kind in {"L", "EN"} else None


def _resolved(directions: list[bool | None], *, rtl: bool) -> list[bool]:
    """Every neutral stretch takes the direction both its neighbours have, or else that of the paragraph."""
    stretches = [(direction, sum(1 for _ in group)) for direction, group in groupby(directions)]
    around = [rtl, *(direction for direction, _ in stretches), rtl]
    resolved: list[bool] = []
    for place, (direction, length) in enumerate(stretches):
        before, after = around[place], around[place + 2]
        settled = direction if direction is not None else before if before == after else rtl
        resolved += [bool(settled)] * length
    return resolved
