"""A file of letters from outside is believed in nothing and bounded in everything."""

from __future__ import annotations

import json
from datetime import timedelta
from io import BytesIO
from typing import Any
from uuid import uuid4
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from letters.models import Draft

pytestmark = pytest.mark.django_db


def _bring(client: Client, data: bytes) -> Any:
    return client.post("/letters/mine/bring/", {"file": SimpleUploadedFile("letters.zip", data)}, follow=True)


def _file(**changes: Any) -> bytes:
    letter = {
        "id": str(uuid4()),
        "status": "drafting",
        "section": "people",
        "version": 1,
        "answers": {"people": {"role": "cooper"}},
        "created_at": "2026-03-01T10:00:00+00:00",
        "updated_at": "2026-03-02T10:00:00+00:00",
        "deleted_at": None,
        "revisions": [],
        "sent_copies": [],
        **changes,
    }
    return json.dumps({"format": "thankyou letters", "format_version": 1, "letters": [letter]}).encode()


def test_answers_without_a_place_are_left_out_with_a_word(alice_client: Client) -> None:
    answers = {"weather": {"sky": "grey"}, "people": {"role": "cooper", "shoe": "9", "company": 7}, "interest": "all"}
    page = _bring(alice_client, _file(answers=answers)).content.decode()
    assert all(name in page for name in ("weather", "people.shoe", "people.company", "interest"))
    assert Draft.objects.get().answers == {"people": {"role": "cooper"}}


def test_what_no_letter_can_hold_is_cleaned(alice_client: Client) -> None:
    _bring(alice_client, _file(answers={"people": {"role": "coo\x00per\ud83c"}}))
    assert Draft.objects.get().answers == {"people": {"role": "cooper"}}


def test_a_date_to_come_becomes_today(alice_client: Client) -> None:
    _bring(alice_client, _file(updated_at="9999-12-31T23:59:59-12:00"))
    assert Draft.objects.get().updated_at < timezone.now() + timedelta(minutes=1)


def test_a_file_from_before_letters_were_addressed_is_read(alice_client: Client) -> None:
    _bring(alice_client, _file(sent_copies=[SENT]))
    draft = Draft.objects.get()
    assert (draft.to_email, draft.muted, draft.sealed_until) == ("", [], None)
    assert draft.sent_copies.get().way == "email"


def test_an_address_that_is_none_is_dropped(alice_client: Client) -> None:
    _bring(alice_client, _file(to_email="a@example.org\r\nBcc: b@example.org"))
    assert Draft.objects.get().to_email == ""


def test_no_file_seals_a_letter_for_years(alice_client: Client) -> None:
    _bring(alice_client, _file(sealed_until="9998-01-01T00:00:00+00:00"))
    sealed = Draft.objects.get().sealed_until
    assert sealed is not None
    assert sealed < timezone.now() + timedelta(days=3)


SENT = {"subject": "", "text": "Thank you", "sent_at": "2026-03-02T10:00:00+00:00"}
DEEP = b'{"format": ' + b"[" * 200_000
BOMB = BytesIO()
with ZipFile(BOMB, "w", ZIP_DEFLATED) as _archive:
    _archive.writestr("letters.json", b" " * 30_000_000)
DAMAGED = {
    "no file of ours": b"Dear diary",
    "an empty file": b"",
    "another file": b'{"letters": []}',
    "a list": b"[]",
    "no text": b"\xff\xfe\x00",
    "a broken archive": b"PK\x03\x04 and no more",
    "an archive of something else": bytes.fromhex("504b0506") + bytes(18),
    "an archive that swells": BOMB.getvalue(),
    "too deep": DEEP,
    "a number without end": b"9" * 5000,
    "too many": json.dumps({"format": "thankyou letters", "format_version": 1, "letters": [0] * 1001}).encode(),
    "too large": b" " * (4 * 1024 * 1024 + 1),
    "a later version": b'{"format": "thankyou letters", "format_version": 2, "letters": []}',
    "a letter that is none": b'{"format": "thankyou letters", "format_version": 1, "letters": [5]}',
    "an unknown status": _file(status="posted"),
    "a bad id": _file(id="../1"),
    "an id that is a number": _file(id=5),
    "answers in a list": _file(answers=["people"]),
    "a date without a zone": _file(updated_at="2026-03-02T10:00:00"),
    "a date before all": _file(created_at="0001-01-01T00:00:00+14:00"),
    "a date that is a number": _file(created_at=12),
    "a version that is true": _file(version=True),
    "a version beyond the column": _file(version=2**31),
    "a sent copy that is none": _file(sent_copies=["sent"]),
    "a sent copy without text": _file(sent_copies=[{"subject": "", "text": None, "sent_at": "2026-03-02T10:00Z"}]),
    "an unknown way": _file(sent_copies=[SENT | {"way": "pigeon"}]),
    "notes in a list": _file(touch=["Luis"]),
    "notes on a day beyond all": _file(touch={"who": "", "learned": "", "again_on": "9999-12-31"}),
    "a number for an address": _file(to_email=5),
    "silenced notes that are none": _file(muted="all"),
    "a wording that is none": _file(seed="mine"),
    "a history that is none": _file(revisions={"1": {}}),
    "a section that is a list": _file(section=["people"]),
}


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED)
def test_a_file_that_cannot_be_read_says_why_and_changes_nothing(alice_client: Client, data: bytes) -> None:
    response = _bring(alice_client, data)
    assert response.status_code == 200
    assert response.context["form"].errors["file"]
    assert not Draft.objects.exists()


def test_no_file_at_all_is_a_problem_in_words(alice_client: Client) -> None:
    assert "There is a problem" in alice_client.post("/letters/mine/bring/").content.decode()


def test_far_too_much_is_refused_unread(alice_client: Client) -> None:
    response = alice_client.post("/letters/mine/bring/", {"file": SimpleUploadedFile("big", bytes(6_000_000))})
    assert response.status_code == 413
