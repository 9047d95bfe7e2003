"""Turns of phrase that a letter is better without: text-speak, oaths, and slips of learners with one remedy.

Each line of `data/idioms.txt` is a pattern, a tab and what it becomes; a line that begins with a name in braces says
what that name stands for in the patterns below it. `says_too_much(text)` knows a sentence that
reproaches, begs or sells, which no thanks should be built upon (`data/unfit.txt`).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from letters.core.language.words.casing import lower_first

_DATA = files("letters.core.language").joinpath("data")
_NAME = re.compile(r"\{[a-z]+\}")


@lru_cache(maxsize=2048)
def smoothed(text: str) -> str:
    """The text with every turn of phrase in the table put into plain English."""
    for pattern, right in _table():
        if pattern.search(text):  # the table is longer than the cache in which `re` keeps read replacements
            text = _in_line(pattern.sub(right, text), text)
    return text


@lru_cache(maxsize=2048)
def smoothed_plainly(text: str) -> str:
    """The text without oaths, text-speak and what a letter need not say; all other words stay as they are."""
    for pattern, right in _of_any_answer():
        if pattern.search(text):
            text = _in_line(pattern.sub(right, text), text)
    return text


def _in_line(text: str, before: str) -> str:
    """The text with a small letter where its first word got one before it: "Loss of staff" is the loss of staff."""
    first, small = before.partition(" ")[0], lower_first(before).partition(" ")[0]
    return text.replace(f" {first}", f" {small}", 1) if text[:1].islower() and first != small else text


def says_too_much(text: str) -> bool:
    """Whether a sentence is a reproach, a plea or a pitch, or answers the question with scorn."""
    return _unfit().search(text.replace("’", "'")) is not None


def _lines(name: str) -> list[str]:
    lines = _DATA.joinpath(name).read_text("utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


@cache
def _table() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(pair for _, pairs in _sections() for pair in pairs)


@cache
def _of_any_answer() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(pair for heading, pairs in _sections() if heading.endswith(_OF_ANY) for pair in pairs)


_OF_ANY = "(of any answer)"
"""Ends a heading whose rules hold for answers in good order too."""


@cache
def _sections() -> tuple[tuple[str, list[tuple[re.Pattern[str], str]]], ...]:
    """The table under its headings; a name in braces stands for the same below all of them."""
    named: dict[str, str] = {}
    sections: list[tuple[str, list[tuple[re.Pattern[str], str]]]] = [("", [])]
    for line in _DATA.joinpath("idioms.txt").read_text("utf-8").splitlines():
        source, _, right = line.partition("\t")
        if line.startswith("#"):
            sections.append((line, []))
        elif _NAME.fullmatch(source):
            named[source] = rf"(?:{_spelled_out(right, named)})"
        elif line.strip():
            pattern = re.compile(rf"(?<![\w'-]){_spelled_out(source, named)}", re.IGNORECASE)
            sections[-1][1].append((pattern, right))
    return tuple(sections)


def _spelled_out(pattern: str, named: dict[str, str]) -> str:
    """A pattern with what every name in braces stands for."""
    return _NAME.sub(lambda found: named[found[0]], pattern)


@cache
def _unfit() -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{line})" for line in _lines("unfit.txt")), re.IGNORECASE)
