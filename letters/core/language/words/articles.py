"""A or an, decided by how the next word sounds and not by its first letter."""

from __future__ import annotations

import re
import unicodedata

from letters.core.language.words.tables import word_list

_SPELLED_WITH_VOWEL = frozenset("AEFHILMNORSX")
"""Letters whose English names begin with a vowel sound: "an F", "an X"."""

_SILENT_H = re.compile(r"(?:hour|honest|hono[u]?r|heir)(?!icide)", re.IGNORECASE)
_YOU_OR_WON = re.compile(
    r"eu|ew[ei]|unanim|uni(?!n|m|dentif|ssu)|us(?:e|u|ab|ag|ur)|ut(?:il|en|op|er)|ur(?:an|in|o|et|ug)|ubiq|uk|ug(?:an)"
    r"|ufo|uvul"
    r"|one(?!r|g)|once|oui",
    re.IGNORECASE,
)
_ELEVEN_OR_EIGHTEEN = re.compile(r"(?:11|18)(?:\d\d)?(?:(?:,?\d{3})+)?(?!\d|,\d)")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


def article(phrase: str) -> str:
    """The article for whatever comes next: "an" for "HR officer", "8-week course", "hour"; "a" for "UX designer"."""
    found = _WORD.search(phrase)
    if found is None:
        return "a"
    word = "".join(mark for mark in unicodedata.normalize("NFD", found[0]) if not unicodedata.combining(mark))
    if word[0].isdigit():
        return "an" if word[0] == "8" or _ELEVEN_OR_EIGHTEEN.match(phrase, found.start()) else "a"
    if _is_spelled_out(word):
        return "an" if word[0].upper() in _SPELLED_WITH_VOWEL else "a"
    return "an" if _begins_with_vowel_sound(word) else "a"


def with_article(phrase: str) -> str:
    """The phrase with its article before it: "an HR officer"."""
    return f"{article(phrase)} {phrase}"


def is_said_so(word: str) -> bool:
    """Whether the first sound of an acronym is certain, be it said as a word or letter by letter: "ADR", "HGV"."""
    return re.fullmatch(r"(?!EU)[AEIO][A-Z]{1,4}", word) is not None or _is_certainly_spelled_out(word)


def _is_certainly_spelled_out(word: str) -> bool:
    """Whether an acronym is said letter by letter: no vowel in it, a head nobody can say, or well known."""
    if not re.fullmatch(r"[A-Z]{2,5}", word) or word in word_list("spoken_acronyms"):
        return False
    known = word in {"MBA", "SRE", "RFID", "MIS", "SEO", "NDA", "HVAC"}
    return known or _UNSAYABLE.match(word) is not None or not set(word) & set("AEIOUY")


_UNSAYABLE = re.compile(
    r"(?!BL|BR|CH|CL|CR|DR|FL|FR|GL|GR|KN|PH|PL|PR|SC|SH|SK|SL|SM|SN|SP|SQ|ST|SW|TH|TR|TW|WH|WR)[^\WAEIOUY_\d]{2}"
)
"""Two consonants that begin no word: "HCA"."""


def _is_spelled_out(word: str) -> bool:
    if word in word_list("spoken_acronyms"):
        return False
    letters_and_digits = re.fullmatch(r"[A-Za-z]\d\w*", word)
    acronym = re.fullmatch(r"[A-Z]{2,5}s?|[BM](?:Sc|Ed|Eng|Phil)", word)
    return len(word) == 1 or bool(letters_and_digits) or bool(acronym)


def _begins_with_vowel_sound(word: str) -> bool:
    if _SILENT_H.match(word):
        return True
    if _YOU_OR_WON.match(word):
        return False
    return word[0].lower() in "aeiou" or word[:2].lower() in {"yt", "yv"}
