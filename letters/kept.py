"""Makes a draft's answers of a letter that was written elsewhere, so that the draft's letter says the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

from letters.core.compose import compose
from letters.core.language.words.tagging import read
from letters.core.letter import Letter
from letters.core.section import Answers
from letters.core.sections import BY_KEY

_SALUTATION = re.compile(r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\s+(.+?)\s*[,:!–-]?$", re.IGNORECASE)
_TEAM = re.compile(r"sir|madam|team|committee|whom|all\b|everyone|hiring manager", re.IGNORECASE)
_THANKS, _DECISION, _TAKEAWAY, _CONNECTION = "gratitude", "acknowledgement", "takeaway", "connection"
_ATTEMPTS = 40  # about one in four fits; forty fail once in a hundred thousand
_MANY = 4  # paragraphs, enough for each of these to have its own
MOST_CHARACTERS = BY_KEY[_THANKS].question("own_words").max_length or 0
"""What one section's own words may hold."""


def kept(letter: Letter, *, invited: bool) -> tuple[UUID, Answers]:
    """A new draft's id and answers: its letter has these paragraphs, in their order, as the writer's own words.

    The id decides how a draft's sections are grouped, so several are tried.
    """
    paragraphs = [paragraph.text for paragraph in letter.paragraphs]
    about: dict[str, Any] = {"people": _people(letter), "connection": {"kind": "nothing"}}
    if invited:
        about["situation"] = {"feedback": "offered"}
    shares = [about | {key: _own(words) for key, words in share.items() if words} for share in _shares(paragraphs)]
    tried = ((uuid4(), answers) for answers in shares for _attempt in range(_ATTEMPTS))
    fitting = (each for each in tried if _same(compose(each[1], seed=str(each[0])), paragraphs))
    return next(fitting, (uuid4(), shares[-1]))


def _shares(paragraphs: list[str]) -> Iterator[dict[str, list[str]]]:
    """Ways to share the paragraphs among the sections, the most telling first.

    Thanks and the word about their decision stand in every letter: both get words, so that none of ours are added.
    """
    first, last = paragraphs[:1], paragraphs[-1:]
    if len(paragraphs) == 1:
        sentences = [sentence.text for sentence in read(paragraphs[0])]
        yield {_THANKS: [" ".join(sentences[:-1] or sentences)], _DECISION: sentences[1:][-1:]}
        return
    if len(paragraphs) >= _MANY:
        yield {_THANKS: first, _DECISION: paragraphs[1:2], _TAKEAWAY: paragraphs[2:-1], _CONNECTION: last}
    yield {_THANKS: first, _TAKEAWAY: paragraphs[1:-1], _DECISION: last}
    yield {_THANKS: paragraphs[:-1], _DECISION: last}


def _same(letter: Letter, paragraphs: list[str]) -> bool:
    """Whether the composed letter has just these paragraphs."""
    return [paragraph.text for paragraph in letter.paragraphs] == paragraphs


def _own(paragraphs: list[str]) -> dict[str, str]:
    """A section's answers that are nothing but these words."""
    return {"own_words": "\n\n".join(paragraphs)[:MOST_CHARACTERS], "own_words_from": ""}


def _people(letter: Letter) -> dict[str, Any]:
    """Who writes to whom, as far as greeting and signature tell."""
    found = _SALUTATION.match(letter.greeting)
    names = re.split(r",\s*(?:and\s+)?|\s+and\s+", found[1]) if found and not _TEAM.search(found[1]) else []
    return {
        "your_name": " ".join(letter.signature.split()),
        "recipients": [{"name": name, "greeting": ""} for name in names if name],
        "tone": letter.tone.value,
        "english": letter.english.value,
    }
