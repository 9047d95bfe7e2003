"""A title written out in an answer is the short one of the name it belongs to: "Doctor Shaw" is "Dr Shaw"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from letters.core.section import Answers

_SHORT = re.compile(r"(?P<title>Dr|Prof|Sr|Br|Rev|Fr|Capt|Sgt|Mr)\.? (?P<name>\S.*)")
_IN_FULL = {
    "Dr": "doctor", "Prof": "professor", "Sr": "sister", "Br": "brother", "Rev": "reverend", "Fr": "father",
    "Capt": "captain", "Sgt": "sergeant", "Mr": "mister",
}  # fmt: skip


def with_like_titles(answers: Answers, names: Iterable[str]) -> Answers:
    """The answers with every title before one of these names cut short as it is there; the people stay as typed."""
    for found in filter(None, map(_SHORT.match, names)):
        parts = "|".join(map(re.escape, found["name"].split()))
        written = re.compile(rf"\b{_IN_FULL[found['title']]} (?=(?:{parts})(?!\w))", re.IGNORECASE)
        short = f"{found['title']} "  # without its stop, which would end a sentence
        answers = {key: held if key == "people" else _put(held, written, short) for key, held in answers.items()}
    return answers


def _put(held: Any, written: re.Pattern[str], short: str) -> Any:
    if isinstance(held, Mapping):
        return {key: _put(value, written, short) for key, value in held.items()}
    return written.sub(lambda _: short, held) if isinstance(held, str) else held
