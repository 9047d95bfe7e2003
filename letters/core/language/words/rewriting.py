"""A text whose words are exchanged one by one, each replacement taking the capital of what it replaces."""

from __future__ import annotations

from dataclasses import dataclass, field

from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Token


@dataclass(slots=True)
class Rewriting:
    """The text, its tokens, and the exchanges noted so far."""

    text: str
    tokens: tuple[Token, ...] = ()
    changes: list[tuple[int, int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Read the words once."""
        self.tokens = words_of(self.text)

    def next_to(self, at: int) -> Token | None:
        """The token after that place."""
        return self.tokens[at + 1] if at + 1 < len(self.tokens) else None

    def change(self, start: int, end: int, right: str) -> None:
        """Note that a word becomes `right`, once, with a capital where a sentence begins."""
        if any(one[0] == start for one in self.changes):
            return
        heads = self.text[:start].rstrip(" \"'(")[-1:] in {"", ".", "!", "?"}
        capital = self.text[start].isupper() and heads
        self.changes.append((start, end, right[0].upper() + right[1:] if capital else right))

    def result(self) -> str:
        """The text with every exchange made."""
        text = self.text
        for start, end, right in sorted(self.changes, reverse=True):
            text = text[:start] + right + text[end:]
        return text
