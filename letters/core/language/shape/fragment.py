"""What a typed answer is once it has been read: a fragment of a known shape."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What a fragment is, and so what may stand before it."""

    NOTHING = "nothing"  # no answer
    THING = "thing"  # noun phrase: "their plan to lend objects"
    HOW = "how"  # indirect question: "how it's just four people"
    THAT = "that"  # clause that was typed after "that"; `text` is the clause alone
    ACT = "act"  # "-ing" phrase: "watching their crew run the new positioner"
    DID = "did"  # verb phrase without its subject: "walked me round the yard"
    FACT = "fact"  # main clause: "they lose about one in ten"
    TO = "to"  # "to count to ten before helping"
    QUALITY = "quality"  # adjective or participle: "forklift certified"
    SPAN = "span"  # duration first: "five years on a ward"


@dataclass(frozen=True, slots=True)
class Fragment:
    """The first unit of an answer, ready to stand inside a sentence, and what follows it.

    `text` has no final stop and a small first letter unless that is a name's; `rest` are the further sentences, each
    whole and correct; `more` are the further fragments, those included that make no sentence. `opening` is the
    beginning that was typed again and taken off ("I learned that"), `kind` its sort (thanks, feeling, clear, new, what,
    learned, follow, understand, told), `feeling` a liking that was said and is left for the wording around ("loved").
    `plural`: a THING that takes a plural verb. `event`: something that happened to the writer ("they walked me round").
    `sure` is False where the shape is a guess that no wording should lean on.
    """

    shape: Shape
    text: str
    rest: tuple[str, ...] = ()
    more: tuple[Fragment, ...] = ()
    opening: str = ""
    kind: str = ""
    feeling: str = ""
    plural: bool = False
    event: bool = False
    sure: bool = True

    def __bool__(self) -> bool:
        """Whether anything was said."""
        return self.shape is not Shape.NOTHING


NOTHING = Fragment(Shape.NOTHING, "")
"""The fragment of an empty answer."""
