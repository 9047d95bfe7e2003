"""A title in an answer is written as in the name it belongs to: "Doctor Shaw" is "Dr Shaw" where she is called so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from letters.core.section import Answers

_IN_FULL = {
    "Dr": "doctor", "Prof": "professor", "Sr": "sister", "Br": "brother", "Rev": "reverend", "Fr": "father",
    "Capt": "captain", "Sgt": "sergeant", "Mr": "mister",
}  # fmt: skip
_SHORT = {full.capitalize(): short for short, full in _IN_FULL.items()}
_TITLED = re.compile(rf"(?P<title>{'|'.join((*_IN_FULL, *_SHORT))})\.? (?P<name>\S.*)")


def with_like_titles(answers: Answers, names: Iterable[str]) -> Answers:
    """The answers with every title before one of these names as that name has it; the people stay as typed."""
    for found in filter(None, map(_TITLED.match, names)):
        title = found["title"]
        other = _IN_FULL.get(title) or rf"{_SHORT[title]}\.?"
        parts = "|".join(map(re.escape, found["name"].split()))
        written = re.compile(rf"\b{other} (?=(?:{parts})(?!\w))", re.IGNORECASE)
        ours = f"{title} "  # a short one without its stop, which would end a sentence
        answers = {key: held if key == "people" else _put(held, written, ours) for key, held in answers.items()}
    return answers


def _put(held: Any, written: re.Pattern[str], ours: str) -> Any:
    if isinstance(held, Mapping):
        return {key: _put(value, written, ours) for key, value in held.items()}
    return written.sub(lambda _: ours, held) if isinstance(held, str) else held
