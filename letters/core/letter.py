"""What a letter is: subject, greeting, paragraphs of sentences, closing, signature."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """How formal the interview was, and so the letter."""

    FORMAL = "formal"
    WARM = "warm"
    CASUAL = "casual"


class English(StrEnum):
    """Whose spelling and date order our own words follow; the value is a BCP 47 tag."""

    BRITISH = "en-GB"
    AMERICAN = "en-US"


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text that is either the writer's own or ours."""

    text: str
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence (or one inseparable group of them) of a section; knows which words are the writer's."""

    section: str
    words: tuple[Words, ...]

    @property
    def text(self) -> str:
        """The sentence as it will be read."""
        return "".join(run.text for run in self.words)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that stand together; they may come from several sections."""

    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """The paragraph as it will be read, on one line."""
        return " ".join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence and where it stands in `Letter.text` (character offsets, end exclusive)."""

    sentence: Sentence
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Letter:
    """A whole letter. `subjects` are the subject lines to choose from, the chosen one included.

    `cut` when the answers hold more than a letter has room for, so that the end of the longest is not in it.
    """

    subject: str
    subjects: tuple[str, ...]
    greeting: str
    paragraphs: tuple[Paragraph, ...]
    closing: str
    signature: str
    tone: Tone = Tone.WARM
    english: English = English.AMERICAN
    cut: bool = False

    @property
    def body(self) -> str:
        """The paragraphs alone, with one empty line between them."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def text(self) -> str:
        """The letter from greeting to signature, as plain text without the subject; no empty part leaves a gap."""
        parts = (self.greeting, self.body, self.closing, self.signature)
        return "\n\n".join(part for part in parts if part)

    @property
    def word_count(self) -> int:
        """How many words the paragraphs hold."""
        return len(self.body.split())

    def placed(self) -> Iterator[Placed]:
        """Every sentence with its place in `text`, in reading order."""
        at = len(self.greeting) + 2 if self.greeting else 0
        for paragraph in self.paragraphs:
            for sentence in paragraph.sentences:
                end = at + len(sentence.text)
                yield Placed(sentence, at, end)
                at = end + 1
            at += 1
