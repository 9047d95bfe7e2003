"""Cleans what a tired person typed: stray marks, fillers, shouting and certain slips; the words stay theirs.

`clean(text, names)` is the first thing that happens to every free answer; `says_nothing(text)` tells an answer that is
no answer ("I don't remember", "n/a") from one that is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from letters.core.language.casing import upper_first
from letters.core.language.figures import spell_figures
from letters.core.language.nothing import says_nothing
from letters.core.language.repairs import repair
from letters.core.language.shield import Shield
from letters.core.language.shouting import calm

__all__ = ["clean", "plain", "says_nothing"]

_KEPT_FORMAT = frozenset("\u200c\u200d")
"""The joiners some scripts need; every other invisible mark is dropped."""
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_QUOTES = str.maketrans(
    {"‘": "'", "’": "'", "‛": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "‟": '"', "…": "..."}
)
_EMOJI = re.compile("[\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]+\u200d?")
_EMOTICON = re.compile(r"(?<!\S)(?:[:;=8]-?[)(DPp/\\|3*]+|<3|\^\^|:'\()(?=\s|$|[.,!?])")

_FILLER = (
    r"(?:lo+l|lmao|rofl|(?:ha){2,}h?|(?:he){2,}|xd|tbh|imo|imho|ngl|fwiw|btw|smh|idk|you know|if that makes sense|(?-i:x{1,5}))"
)
_TRAILING_FILLER = re.compile(rf"(?:[\s,;.!?-]*(?<![\w-]){_FILLER})+[\s,;.!?]*$", re.IGNORECASE)
_INNER_FILLER = re.compile(
    rf"(?:,? (?<![\w-])(?:lo+l|lmao|haha+|xd|tbh|imo|imho|ngl|btw))+(?=[.,;!?]|$)", re.IGNORECASE
)
_LEADING_FILLER = re.compile(
    r"^(?:(?:um+|uh+|er+m?|hmm+|tbh|honestly|basically|ngl|idk|oh|ok so|okay so|well|so)[,.]*\s+|[-*•–—·>]+\s+)+",
    re.IGNORECASE,
)

_SPACING = (
    (re.compile(r"([!?])[!?]*\1+|([!?])\2+"), lambda found: found[1] or found[2]),
    (re.compile(r"\.{4,}"), "..."),
    (re.compile(r"(?<!\.)\.\.(?!\.)"), "."),
    (re.compile(r"([,;:])(?:\s*[,;:])+"), r"\1"),
    (re.compile(r"[,;:]\s*(?=[.!?](?:\s|$))"), ""),
    (re.compile(r"(?<=[.!?])\s*,+(?=\s|$)"), ""),
    (re.compile(r"\s+(?=[,;!?](?:\s|$))|\s+(?=\.(?:\s|$))"), ""),
    (re.compile(r"(?<=[^\W\d_]),(?=[^\W\d_])"), ", "),
    (re.compile(r"(?<=[a-z]{2})([.!?])(?=[A-Z][a-z]+(?:\s|$))"), r"\1 "),
    (re.compile(r"(?<=\w)\s+,(?=\w)"), ", "),
    (re.compile(r"\(\s+"), "("),
    (re.compile(r"\s+\)"), ")"),
    (re.compile(r"\(\s*\)|\[\s*\]"), ""),
    (re.compile(r"\s*(?<!-)--(?!-)\s*|\s+-\s+"), " - "),
    (re.compile(r"\s+"), " "),
)
_RAGGED_END = re.compile(r"(?:\s*(?:\.{3,}|[,;:]|(?<=\s)[-–—+&]+|(?<=\s)(?:and|but|so|or)))+\s*$")
_LINE_END = re.compile(r"\s*\n+\s*(?:[-*•–—·]+\s+)?")


def plain(text: str) -> str:
    """The text in Unicode normal form C, without invisible marks, with straight quotation marks."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    kept = (mark for mark in text if mark == "\n" or mark in _KEPT_FORMAT or unicodedata.category(mark) not in _DROPPED)
    return "".join(kept).translate(_QUOTES)


def clean(text: str, names: Iterable[str] = ()) -> str:
    """The text ready to be read: one line, evenly spaced, certain slips mended, `names` as they are written."""
    shield = Shield(names)
    text = _join_lines(_EMOTICON.sub("", _EMOJI.sub(" ", shield.hide(plain(text)))))
    text = _tidy(_without_filler(_tidy(calm(text))))
    text = spell_figures(repair(text))
    return shield.show(_capital_after_stop(_tidy(text)))


def _join_lines(text: str) -> str:
    """Lines as sentences of one line: a line that ends without a mark gets a stop if a capital or a bullet follows."""
    lines = [line for line in _LINE_END.split(text.strip()) if line.strip()]
    joined = ""
    for line in lines:
        stopped = not joined or joined.rstrip()[-1:] in ".!?,;:-"
        joined += ("" if not joined else " " if stopped or line[:1].islower() else ". ") + line
    return joined


def _without_filler(text: str) -> str:
    """The text without "lol", "tbh" and the like at its ends and before its stops."""
    text = _LEADING_FILLER.sub("", text)
    ending = re.search(r"[.!?]$", text)
    shorter = _TRAILING_FILLER.sub("", text)
    if shorter != text and shorter and ending and shorter[-1].isalnum():
        shorter += "."
    return _INNER_FILLER.sub("", shorter)


def _tidy(text: str) -> str:
    """Even spaces, single marks, no ragged end; repeated until nothing changes."""
    for _ in range(5):
        before = text
        for pattern, right in _SPACING:
            text = pattern.sub(right, text)
        text = _RAGGED_END.sub("", text).strip()
        if text == before:
            break
    return text


def _capital_after_stop(text: str) -> str:
    """The text with a capital after every full stop that ends a sentence."""
    parts = re.split(r"(?<=[a-z)\"'][.!?] )(?<!\betc[.] )(?<!\bvs[.] )(?<!\b[a-z][.][a-z][.] )", text)
    return "".join(parts[:1] + [upper_first(part) for part in parts[1:]])
