"""Everything somebody wrote as one zip archive: letters.json to read in again, and a text a letter for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from letters.archive.packed import CONTENTS, FORMAT, FORMAT_VERSION, Earlier, Sent
from letters.core.compose import compose
from letters.exports import EXPORTS, Layout, filename
from letters.models import Draft


def pack(drafts: Iterable[Draft]) -> bytes:
    """A zip archive of these drafts, their history and their sent copies."""
    drafts = list(drafts)
    contents = {"format": FORMAT, "format_version": FORMAT_VERSION, "letters": [_as_json(draft) for draft in drafts]}
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr(CONTENTS, json.dumps(contents, ensure_ascii=False, indent=1, default=_plain))
        for number, draft in enumerate(drafts, start=1):
            for name, text in _texts(draft):
                archive.writestr(f"{number:03} {name}", text)
    return packed.getvalue()


def _as_json(draft: Draft) -> dict[str, Any]:
    own = {name: getattr(draft, name) for name in ("id", "status", "section", "version", "answers")}
    dates = {name: getattr(draft, name) for name in ("created_at", "updated_at", "deleted_at")}
    earlier = [{name: getattr(row, name) for name in Earlier.__slots__} for row in draft.revisions.all()]
    sent = [{name: getattr(row, name) for name in Sent.__slots__} for row in draft.sent_copies.all()]
    return {**own, **dates, "revisions": earlier, "sent_copies": sent}


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _texts(draft: Draft) -> Iterator[tuple[str, bytes]]:
    """The letter as it stands, and each copy that was sent, under the names they get in the archive."""
    letter = compose(draft.typed, seed=str(draft.pk))
    yield filename(letter, "txt"), EXPORTS["txt"].write(letter, Layout())
    for copy in draft.sent_copies.all():
        yield f"sent {copy.sent_at:%Y-%m-%d %H.%M.%S}.txt", f"{copy.subject}\n\n{copy.text}\n".encode()
