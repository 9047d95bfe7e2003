"""A file of letters read in again: believed in nothing, bounded in everything, and what was typed kept as it was."""

from __future__ import annotations

import json
import zlib
from datetime import datetime
from io import BytesIO
from lzma import LZMAError
from typing import Any
from uuid import UUID
from zipfile import BadZipFile, ZipFile

from django.utils import timezone
from django.utils.translation import gettext as _

from letters.archive.packed import CONTENTS, FORMAT, FORMAT_VERSION, Earlier, Packed, Sent
from letters.core.clean import clean
from letters.core.sections import BY_KEY, SECTIONS
from letters.core.shape import shaped
from letters.models import Draft, SentCopy

MOST_BYTES = 1024 * 1024
MOST_UNPACKED = 8 * MOST_BYTES
MOST_LETTERS = 500
MOST_ROWS = 2_000
"""Earlier states, or sent copies, of one letter."""

MOST_SAVES = 1_000_000
LONGEST_SUBJECT = SentCopy._meta.get_field("subject").max_length  # noqa: SLF001 - Django's documented way

UNREADABLE = (BadZipFile, KeyError, RuntimeError, EOFError, OSError, LZMAError, zlib.error)
"""What a damaged, encrypted or foreign archive raises."""

EARLIEST = 2000
"""No date in a file is from before this year; computing with the first years overflows in some zones."""


class ArchiveError(Exception):
    """The file cannot be read; the message tells its owner why."""


def unpack(data: bytes) -> tuple[Packed, ...]:
    """The letters in an archive, or in the letters.json taken out of one; raises ArchiveError."""
    try:
        contents = json.loads(_contents(data))
    except (ValueError, RecursionError) as error:
        raise ArchiveError(_("There are no letters in this file that can be read.")) from error
    if not isinstance(contents, dict) or contents.get("format") != FORMAT:
        raise ArchiveError(_("This file was not made here: only a file saved from this page can be read."))
    if contents.get("format_version") != FORMAT_VERSION:
        raise ArchiveError(_("This file was made by a later version of this site."))
    letters = contents.get("letters")
    if not isinstance(letters, list) or len(letters) > MOST_LETTERS:
        raise ArchiveError(_("A file may hold up to %(most)s letters.") % {"most": MOST_LETTERS})
    return tuple(_letter(number, letter) for number, letter in enumerate(letters, start=1))


def _contents(data: bytes) -> str:
    if not data.startswith(b"PK"):
        return data.decode("utf-8-sig")
    try:
        with ZipFile(BytesIO(data)) as archive, archive.open(CONTENTS) as file:
            read = file.read(MOST_UNPACKED + 1)
    except UNREADABLE as error:
        raise ValueError from error
    if len(read) > MOST_UNPACKED:
        raise ArchiveError(_("This file unpacks to more than letters can be."))
    return read.decode("utf-8-sig")


def _letter(number: int, letter: Any) -> Packed:
    try:
        return _packed(letter)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        words = _("Letter %(number)s in this file is damaged, so nothing was taken from it.")
        raise ArchiveError(words % {"number": number}) from error


def _packed(letter: dict[str, Any]) -> Packed:
    answers, left_out = shaped(_object(letter["answers"]))
    begun, changed = _date(letter["created_at"]), _date(letter["updated_at"])
    return Packed(
        id=UUID(letter["id"]),
        status=Draft.Status(letter["status"]).value,
        section=letter["section"] if letter["section"] in BY_KEY else SECTIONS[0].key,
        version=_count(letter["version"]),
        answers=answers,
        created_at=begun,
        updated_at=changed,
        deleted_at=None if letter["deleted_at"] is None else _date(letter["deleted_at"]),
        revisions=tuple(_earlier(row) for row in _rows(letter["revisions"])),
        sent_copies=tuple(_sent(row) for row in _rows(letter["sent_copies"])),
        left_out=left_out,
    )


def _earlier(row: dict[str, Any]) -> Earlier:
    answers, _left_out = shaped(_object(row["answers"]))
    return Earlier(_count(row["version"]), answers, _date(row["made_at"]), row["aside"] is True)


def _sent(row: dict[str, Any]) -> Sent:
    subject, text = row["subject"], row["text"]
    if not (isinstance(subject, str) and isinstance(text, str)):
        raise TypeError
    return Sent(clean(subject)[:LONGEST_SUBJECT], clean(text), _date(row["sent_at"]))


def _rows(rows: Any) -> list[Any]:
    if not isinstance(rows, list) or len(rows) > MOST_ROWS:
        raise ValueError
    return rows


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError
    return value


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < MOST_SAVES:
        raise ValueError
    return value


def _date(value: Any) -> datetime:
    """The date, never one still to come, since what is kept is kept for days counted from it."""
    read = datetime.fromisoformat(value)
    if read.tzinfo is None or read.year < EARLIEST:
        raise ValueError
    return min(read, timezone.now())
