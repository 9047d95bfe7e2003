"""The words of a text in one row."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Token, read


@lru_cache(maxsize=1024)
def words_of(text: str) -> tuple[Token, ...]:
    """All tokens of a text in one row, whatever its sentences."""
    return tuple(token for sentence in read(text) for token in sentence.tokens)


def is_range(tokens: Sequence[Token], at: int) -> bool:
    """Whether a dash stands between two words without a space, as in "4-6", and parts nothing."""
    return (
        0 < at < len(tokens) - 1 and tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start
    )


def balanced(text: str) -> bool:
    """Whether every quotation mark and bracket that opens in a text is closed in it."""
    return text.count('"') % 2 == 0 and text.count("(") == text.count(")")


def is_often(token: Token) -> bool:
    """Whether a word before a verb tells how often or of how many it is so: "they always do", "the buses all do"."""
    return token.lower in word_list("often") | {"all"} or (
        token.cls is Class.ADVERB and token.lower in {"both", "each"}
    )


def is_listed(head: Sequence[Token], tail: Sequence[Token]) -> bool:
    """Whether the last of several things begins there: "the tea, the tour, and the timetable they printed out"."""
    last = tail[0].cls is Class.CONJUNCTION and tail[1].cls is Class.DETERMINER
    return last and any(token.text == "," for token in head)
