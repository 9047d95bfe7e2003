"""The words of a text in one row."""

from __future__ import annotations

from functools import lru_cache

from letters.core.language.words.tagging import Token, read


@lru_cache(maxsize=1024)
def words_of(text: str) -> tuple[Token, ...]:
    """All tokens of a text in one row, whatever its sentences."""
    return tuple(token for sentence in read(text) for token in sentence.tokens)
