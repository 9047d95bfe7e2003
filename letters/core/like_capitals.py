"""A name typed with its capital in one answer has it in all: "the old Routemaster", "driving the routemaster"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import lemma_list
from letters.core.section import Answers

_NAMED = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]{3,}\b")
"""A word with a capital where no sentence begins."""
_LIKE = re.compile(r"\b[a-z]{4,}\b")
_WORDS = lemma_list("lexicon.txt", "ordinary.txt")
_LEFT = frozenset({"people", "own_words", "phrasing", "situation"})


def with_like_capitals(answers: Answers) -> Answers:
    """The answers with a capital for every name that has one in another of them; ordinary words stay as typed."""
    told = {key: held for key, held in answers.items() if key not in _LEFT}
    found = {word for text in _texts(told) for word in _NAMED.findall(text)}
    names = {word.lower(): word for word in found if not _is_word(word.lower())}
    return {key: held if key in _LEFT else _capital(held, names) for key, held in answers.items()} if names else answers


def _is_word(lower: str) -> bool:
    return bool(_WORDS & {lower, *(one.lemma for one in readings(lower))})


def _texts(held: Any) -> Iterator[str]:
    if isinstance(held, Mapping):
        for value in held.values():
            yield from _texts(value)
    elif isinstance(held, str):
        yield held


def _capital(held: Any, names: Mapping[str, str]) -> Any:
    if isinstance(held, Mapping):
        return {key: _capital(value, names) for key, value in held.items()}
    return _LIKE.sub(lambda found: names.get(found[0], found[0]), held) if isinstance(held, str) else held
