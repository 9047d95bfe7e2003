"""Sentences built around a moment or a number: whole in English, and open to being said in another language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Around: TypeAlias = "str | int"
"""What a sentence is built around; words may be such a sentence themselves."""


class Worded(str):
    """A sentence in English that still knows its pattern and what it was built around."""

    __slots__ = ("around", "pattern")
    pattern: str
    around: Mapping[str, Around]

    def said(self, translate: Callable[[str], str], count: Callable[[int], str]) -> str:
        """The sentence in another language, by what translates a text and what writes a number there."""
        parts = {
            name: count(part) if isinstance(part, int) else said(part, translate, count)
            for name, part in self.around.items()
        }
        return translate(self.pattern).format(**parts)


def said(text: str, translate: Callable[[str], str], count: Callable[[int], str]) -> str:
    """A text of the core in another language, whether it is built around something or not."""
    return text.said(translate, count) if isinstance(text, Worded) else translate(text) if text else text


@dataclass(frozen=True, slots=True)
class Pattern:
    """A sentence with gaps for what is known only later."""

    text: str

    def around(self, **parts: Around) -> Worded:
        """The sentence with its gaps filled."""
        worded = Worded(self.text.format(**{name: _english(part) for name, part in parts.items()}))
        worded.pattern, worded.around = self.text, parts
        return worded


def _english(part: Around) -> str:
    return f"{part:,}" if isinstance(part, int) else part
