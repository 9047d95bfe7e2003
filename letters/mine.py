"""All that one visitor wrote: taken along, brought in again, erased."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any
from uuid import uuid4

from django.db import transaction

from letters.archive import Packed
from letters.core.shape import shaped
from letters.models import Draft, DraftQuerySet, Revision, SentCopy, Touch
from letters.visitor import Visitor


@dataclass(frozen=True, slots=True)
class Brought:
    """How many letters a file brought, how many were here already, and the names of answers that found no place."""

    brought: int
    already: int
    left_out: tuple[str, ...]


def written_by(visitor: Visitor) -> DraftQuerySet:
    """Every letter with a word in it, the bin, the history and the sent copies included."""
    written = Draft.objects.owned_by(visitor).exclude(version=0)
    return written.select_related("touch").prefetch_related("revisions", "sent_copies")


@transaction.atomic
def bring_in(visitor: Visitor, letters: Iterable[Packed]) -> Brought:
    """Adds these letters to the visitor's own. Touches none that is there; an id that is taken is replaced."""
    letters = list(letters)
    own = Draft.objects.owned_by(visitor).select_related("touch").prefetch_related("sent_copies")
    here = {_print(draft) for draft in own}
    new = [letter for letter in letters if _print(letter) not in here]
    taken = set(Draft.objects.filter(pk__in=[letter.id for letter in new]).values_list("pk", flat=True))
    drafts = []
    for letter in new:
        drafts.append(_draft(letter, visitor, keep_id=letter.id not in taken))
        taken.add(letter.id)
    Draft.objects.bulk_create(drafts)
    _date_back(drafts, new)
    _add_history(drafts, new)
    left_out = dict.fromkeys(name for letter in new for name in letter.left_out)
    return Brought(len(new), len(letters) - len(new), tuple(left_out))


def erase(visitor: Visitor) -> None:
    """Deletes the visitor's letters with their history and sent copies, and their account when they have one."""
    with transaction.atomic():
        Draft.objects.owned_by(visitor).delete()
        if visitor.user is not None:
            visitor.user.delete()


def _print(letter: Draft | Packed) -> str:
    """What two letters have in common that are the same letter, whatever their ids."""
    answers, _left_out = shaped(letter.typed) if isinstance(letter, Draft) else (letter.answers, ())
    dates = (letter.created_at, letter.updated_at, letter.deleted_at)
    seconds = [date.timestamp() if date else None for date in dates]
    touch = getattr(letter, "touch", None)
    noted = [touch.who, touch.learned, touch.again_on] if touch else []
    sent = letter.sent_copies.all() if isinstance(letter, Draft) else letter.sent_copies
    copies = [[copy.subject, copy.text, copy.way] for copy in sent]
    return json.dumps([letter.status, seconds, answers, letter.to_email, noted, copies], sort_keys=True, default=str)


def _draft(letter: Packed, visitor: Visitor, *, keep_id: bool) -> Draft:
    return Draft(
        id=letter.id if keep_id else uuid4(),
        owner=visitor.user,
        guest=visitor.guest,
        answers=letter.answers,
        section=letter.section,
        status=letter.status,
        version=max(letter.version, 1),  # version 0 means that nothing was ever written
        updated_at=letter.updated_at,
        deleted_at=letter.deleted_at,
        sealed_until=letter.sealed_until,
        to_email=letter.to_email,
        muted=list(letter.muted),
        worded_as=None if keep_id and letter.seed == letter.id else letter.seed,
    )


def _date_back(drafts: list[Draft], letters: list[Packed]) -> None:
    """Django sets the day of creation by itself, so it is put right afterwards."""
    for draft, letter in zip(drafts, letters, strict=True):
        draft.created_at = letter.created_at
    Draft.objects.bulk_update(drafts, ["created_at"], batch_size=100)


def _add_history(drafts: list[Draft], letters: list[Packed]) -> None:
    pairs = list(zip(drafts, letters, strict=True))
    revisions = [Revision(draft=draft, **_fields(row)) for draft, letter in pairs for row in letter.revisions]
    sent = [SentCopy(draft=draft, **_fields(row)) for draft, letter in pairs for row in letter.sent_copies]
    # Two revisions of one version cannot come from here; the first stands.
    Revision.objects.bulk_create(revisions, batch_size=100, ignore_conflicts=True)
    SentCopy.objects.bulk_create(sent, batch_size=100)
    Touch.objects.bulk_create(Touch(draft=draft, **_fields(letter.touch)) for draft, letter in pairs if letter.touch)


def _fields(row: Any) -> dict[str, Any]:
    return asdict(row)
