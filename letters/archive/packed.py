"""What a file of somebody's letters holds, read or to be written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from letters.core.shape import Shaped

FORMAT = "thankyou letters"
FORMAT_VERSION = 1
CONTENTS = "letters.json"


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier state of a letter's answers."""

    version: int
    answers: Shaped
    made_at: datetime
    aside: bool


@dataclass(frozen=True, slots=True)
class Sent:
    """The text of a letter as it was sent."""

    subject: str
    text: str
    sent_at: datetime
    way: str


@dataclass(frozen=True, slots=True)
class Noted:
    """What was noted for keeping in touch."""

    who: str
    learned: str
    again_on: date | None


@dataclass(frozen=True, slots=True)
class Packed:
    """One letter as a file holds it. `left_out` names the answers that have no place here."""

    id: UUID
    status: str
    section: str
    version: int
    answers: Shaped
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None
    sealed_until: datetime | None
    seed: UUID
    to_email: str
    muted: tuple[str, ...]
    touch: Noted | None
    revisions: tuple[Earlier, ...]
    sent_copies: tuple[Sent, ...]
    left_out: tuple[str, ...]
