"""Speaks an answer that was turned to its readers to those of them whom its question means."""

from __future__ import annotations

from collections.abc import Callable

from letters.core.formal import written_out
from letters.core.letter import Tone
from letters.core.readers import Readers
from letters.core.reading.kindness.to_tellers import to_tellers
from letters.core.reading.taken.after_reader import all_of_you
from letters.core.reading.thanks.apart import from_you_left_out
from letters.core.reading.verbatim import let_go


def to_those_meant(name: str, text: str, typed: str, readers: Readers) -> str:
    """The text of the fact `name` spoken to whoever gave it, told it or stands there; `typed` has it unturned."""
    text = from_you_left_out(text) if name == "thanks_for" or text.startswith("your ") else text
    if name == "standing":
        return all_of_you(text, typed, readers)
    return to_tellers(text) if name == "kindness" else text


def finished_for(tone: Tone) -> Callable[[str], str]:
    """What makes a text that was read ready for a letter of this tone."""
    return (lambda text: written_out(let_go(text))) if tone is Tone.FORMAL else let_go
