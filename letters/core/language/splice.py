"""Run-ons put right with as little as a comma or an "and": "The way they do X, they ask Y", "they did this, they did that"."""

from __future__ import annotations

import re

from letters.core.language.clause import is_clause
from letters.core.language.tagging import Token, read

_THE_WAY = re.compile(r"^the way (?=(?:they|you|we|he|she|it) [^,]+, (?:they|you|we|he|she|it|there)\b)", re.IGNORECASE)
_TOPIC_FIRST = re.compile(
    r"^(?P<topic>(?:the|their|your|our) [\w' -]{2,40}), (?P<clause>(?:the|they|it|he|she)\b.+)$", re.IGNORECASE
)
_OPENER = re.compile(
    r"^(?:if|when|whenever|because|although|though|since|as|while|after|before|once|until|unless|for|in|on|at|by|with|from|to|"
    r"not|never|what|how|where|why|whether|that|instead|every|during|even|without)\b",
    re.IGNORECASE,
)
_CONTRAST = re.compile(
    r"\bnot\b|n't\b|\b(?:said|says|say|think|thought|asked|told|know|knew|guess|mean)$", re.IGNORECASE
)
_SUBJECT = re.compile(
    r"(?:they|you|we|he|she|it|there|i|that|this|the|their|your|his|her|my|our|most|every|each|all|nobody|everyone)\b",
    re.IGNORECASE,
)


def words_of(text: str) -> tuple[Token, ...]:
    """All tokens of a text in one row, whatever its sentences."""
    return tuple(token for sentence in read(text) for token in sentence.tokens)


def sentences_of(text: str) -> list[str]:
    """The sentences of a text as they stand in it."""
    return [sentence.text.strip() for sentence in read(text) if sentence.text.strip()]


def untangle(text: str) -> str:
    """ "The way they do flowers, they ask first" as "when they do flowers, they ask first"."""
    return _THE_WAY.sub("when ", text)


def unsplice(text: str) -> str:
    """The text with "and" before the last of several main clauses that only commas hold together."""
    parts = text.split(", ")
    if len(parts) == 1 or _OPENER.match(text) or any(_CONTRAST.search(part) for part in parts[:-1]):
        return text
    if not all(_stands_alone(part) for part in parts):
        return text
    return ", ".join(parts[:-1]) + f", and {parts[-1]}"


def _stands_alone(part: str) -> bool:
    """Whether one part between commas is a main clause of its own, with a subject at its head."""
    tokens = words_of(part)
    return (
        not _OPENER.match(part)
        and bool(tokens)
        and is_clause(tokens)
        and (
            _SUBJECT.match(part) is not None
            or len(tokens) > 2
            and tokens[0].text[0].isupper()
            or _plain_subject(tokens)
        )
    )


def _plain_subject(tokens: tuple[Token, ...]) -> bool:
    return tokens[0].cls.value in {"noun", "adjective", "number", "name", "pronoun"}
