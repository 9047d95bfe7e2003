"""Everything somebody wrote as one zip archive: letters.json to read in again, and a text a letter for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from django.db.models import Model

from letters.archive.packed import CONTENTS, FORMAT, FORMAT_VERSION, Earlier, Noted, Packed, Sent
from letters.core.compose import compose
from letters.exports import EXPORTS, Layout, filename
from letters.models import Draft

OWN = [field.name for field in fields(Packed) if field.name not in {"touch", "revisions", "sent_copies", "left_out"}]
"""What a file holds of a draft's own row."""


def pack(drafts: Iterable[Draft]) -> bytes:
    """A zip archive of these drafts, their history and their sent copies."""
    drafts = list(drafts)
    contents = {"format": FORMAT, "format_version": FORMAT_VERSION, "letters": [_as_json(draft) for draft in drafts]}
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr(CONTENTS, json.dumps(contents, ensure_ascii=False, default=_plain))
        for number, draft in enumerate(drafts, start=1):
            for name, text in _texts(draft):
                archive.writestr(f"{number:03} {name}", text)
    return packed.getvalue()


def _as_json(draft: Draft) -> dict[str, Any]:
    own = {name: getattr(draft, name) for name in OWN}
    touch = getattr(draft, "touch", None)
    return {
        **own,
        "touch": _row(touch, Noted) if touch else None,
        "revisions": [_row(row, Earlier) for row in draft.revisions.all()],
        "sent_copies": [_row(row, Sent) for row in draft.sent_copies.all()],
    }


def _row(row: Model, shape: type) -> dict[str, Any]:
    return {field.name: getattr(row, field.name) for field in fields(shape)}


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _texts(draft: Draft) -> Iterator[tuple[str, bytes]]:
    """The letter as it stands, and each copy that was sent, under the names they get in the archive."""
    letter = compose(draft.typed, seed=draft.seed)
    yield filename(letter, "txt"), EXPORTS["txt"].write(letter, Layout())
    for copy in draft.sent_copies.all():
        yield f"sent {copy.sent_at:%Y-%m-%d %H.%M.%S}.txt", f"{copy.subject}\n\n{copy.text}\n".encode()
