"""A file of letters read in again: believed in nothing, bounded in everything, and what was typed kept as it was."""

from __future__ import annotations

import json
import zlib
from datetime import date, datetime, timedelta
from io import BytesIO
from lzma import LZMAError
from typing import Any, cast
from uuid import UUID
from zipfile import BadZipFile, ZipFile

from django.db.models import CharField, Model
from django.utils import timezone
from django.utils.translation import gettext as _

from letters.archive.packed import CONTENTS, FORMAT, FORMAT_VERSION, Earlier, Noted, Packed, Sent
from letters.core.clean import clean, one_line
from letters.core.sections import BY_KEY, SECTIONS
from letters.core.shape import shaped
from letters.exports.mailbox import mailbox
from letters.models import Draft, SentCopy, Touch

MOST_BYTES = 4 * 1024 * 1024
MOST_UNPACKED = 6 * MOST_BYTES
MOST_LETTERS = 1_000
MOST_ROWS = 10_000
"""Earlier states, or sent copies, of one letter."""

MOST_SAVES = 1_000_000
MOST_MUTED = 1_000
LONGEST_REST = timedelta(days=2)

UNREADABLE = (BadZipFile, KeyError, RuntimeError, EOFError, OSError, LZMAError, zlib.error)
"""What a damaged, encrypted or foreign archive raises."""

EARLIEST, LATEST = 2000, 2200
"""No date in a file is outside these years; computing with the first and the last ones overflows in some zones."""


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
        sealed_until=_seal(letter.get("sealed_until")),
        seed=UUID(letter.get("seed", letter["id"])),
        to_email=mailbox(_text(letter.get("to_email", ""))),
        muted=tuple(clean(_text(key)) for key in _rows(letter.get("muted", []), MOST_MUTED)),
        touch=None if letter.get("touch") is None else _noted(letter["touch"]),
        revisions=tuple(_earlier(row) for row in _rows(letter["revisions"])),
        sent_copies=tuple(_sent(row) for row in _rows(letter["sent_copies"])),
        left_out=left_out,
    )


def _earlier(row: dict[str, Any]) -> Earlier:
    answers, _left_out = shaped(_object(row["answers"]))
    return Earlier(_count(row["version"]), answers, _date(row["made_at"]), row["aside"] is True)


def _sent(row: dict[str, Any]) -> Sent:
    subject, text = clean(_text(row["subject"])), clean(_text(row["text"]))
    way = SentCopy.Way(row.get("way", SentCopy.Way.EMAIL)).value
    return Sent(subject[: _longest(SentCopy, "subject")], text, _date(row["sent_at"]), way)


def _noted(row: dict[str, Any]) -> Noted:
    who, learned = (one_line(_text(row[name]))[: _longest(Touch, name)] for name in ("who", "learned"))
    return Noted(who, learned, None if row["again_on"] is None else _day(row["again_on"]))


def _longest(model: type[Model], name: str) -> int | None:
    field = cast("CharField[str, str]", model._meta.get_field(name))  # noqa: SLF001 - Django's documented way
    return field.max_length


def _rows(rows: Any, most: int = MOST_ROWS) -> list[Any]:
    if not isinstance(rows, list) or len(rows) > most:
        raise ValueError
    return rows


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


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
    return min(_moment(value), timezone.now())


def _seal(value: Any) -> datetime | None:
    """Until when the letter rests; no file makes it rest longer than a press of the button."""
    return None if value is None else min(_moment(value), timezone.now() + LONGEST_REST)


def _moment(value: Any) -> datetime:
    read = datetime.fromisoformat(value)
    if read.tzinfo is None or read.year < EARLIEST:
        raise ValueError
    return read


def _day(value: Any) -> date:
    read = date.fromisoformat(value)
    if not EARLIEST <= read.year <= LATEST:
        raise ValueError
    return read
