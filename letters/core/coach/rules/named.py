"""The names in a sentence: runs of capitalised words, and the title before them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.tagging import Class, TaggedSentence, Token

TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir madam chef captain sister nurse judge frau herr señora señor".split()
)
_CAPITAL_WORDS = frozenset(
    "i the your our my thank thanks dear hi hello best kind yours sincerely regards it in on at to we you they he she this "
    "that when what monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december linkedin cv sir madam please and but as if for with so a an".split()
)
SHORTEST_NAME, LONGEST_NAME = 3, 40  # letters


class Named(NamedTuple):
    """A name in the text: its words, and the one before it when that is a title."""

    words: tuple[str, ...]
    title: str
    start: int
    end: int
    addressed: bool


@lru_cache(maxsize=2000)
def plain(word: str) -> str:
    """A word without accents and case, for comparing."""
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c)).replace(
        "-", ""
    )


def _is_name(token: Token, *, first: bool) -> bool:
    """Whether a token can be part of a name."""
    capital = token.text[0].isupper() and token.lower not in _CAPITAL_WORDS and not token.text.isupper()
    if not first or token.lower in TITLES:
        return capital
    return (
        capital and len(token.text) >= SHORTEST_NAME and not (token.cls is not Class.NAME and is_ordinary(token.lower))
    )


def names_of(sentence: TaggedSentence) -> Iterator[Named]:
    """The runs of capitalised words of a sentence."""
    tokens = sentence.tokens
    at = 0
    while at < len(tokens):
        if tokens[at].text.islower():
            at += 1
            continue
        end = at
        while end < len(tokens) and _is_name(tokens[end], first=end == 0):
            end += 1 + (tokens[end].lower in TITLES and end + 1 < len(tokens) and tokens[end + 1].text == ".")
        run = [token for token in tokens[at:end] if token.text != "."]
        title = run[0].lower if run and run[0].lower in TITLES else ""
        words = run[1:] if title else run
        if words:
            before = tokens[at - 1].lower if at else "^"
            after = tokens[end].lower if end < len(tokens) else "$"
            addressed = before in {"^", ",", "dear", "hi", "hello", "merci", "thank", "you"} and after in {
                ",",
                ".",
                "!",
                "$",
            }
            yield Named(tuple(word.text for word in words), title, words[0].start, words[-1].end, addressed)
        at = max(end, at + 1)
