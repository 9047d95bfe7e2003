"""What the coach marks and says stays on the page: no copy and no file holds anything but the letter."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from letters.composed import letter_of
from letters.core.letter import Letter
from letters.exports import EXPORTS
from letters.exports.qr import qr_code
from letters.models import Draft
from tests.exports.readers import READERS, read_html, read_pdf_as_chrome_does, words
from tests.exports.test_qr import scanned
from tests.web.conftest import url
from tests.web.test_take import answer

pytestmark = pytest.mark.django_db

ALL_READERS = READERS | {"pdf": read_pdf_as_chrome_does}


@pytest.fixture
def noted(draft: Draft) -> Letter:
    """Alice's letter with things in it that the coach marks."""
    answer(draft, "acknowledgement", own_words="I cannot believe you picked somebody else.")
    draft.refresh_from_db()
    answer(draft, "connection", own_words="I would appreciate any feedback you could give me.")
    draft.refresh_from_db()
    return letter_of(draft.typed, draft.seed)


def shown(client: Client, draft: Draft) -> Any:
    response = client.get(url(draft))
    assert len(response.context["sheet"].notes) >= 2
    assert b"<mark" in response.content
    return response.context


def test_every_format_is_tried() -> None:
    assert {key.partition(" ")[0] for key in ALL_READERS} == set(EXPORTS)


@pytest.mark.parametrize("key", ALL_READERS)
def test_no_mark_and_no_note_reaches_a_file(alice_client: Client, draft: Draft, noted: Letter, key: str) -> None:
    shown(alice_client, draft)
    file = alice_client.get(f"{url(draft)}letter.{key.partition(' ')[0]}").content
    subject = [] if key.startswith("eml") else words(f"Subject: {noted.subject}")
    assert words(ALL_READERS[key](file)) == [*subject, *words(noted.text)]


def test_no_mark_and_no_note_is_copied(alice_client: Client, draft: Draft, noted: Letter) -> None:
    copied = shown(alice_client, draft)["copied"]
    assert copied["letter"]["text/plain"] == noted.text
    assert copied["body"]["text/plain"] == noted.body
    assert copied["subject"] == {"text/plain": noted.subject}
    for flavours in (copied["letter"], copied["body"]):
        assert words(read_html(flavours["text/html"].encode())) == words(flavours["text/plain"])


def test_no_mark_and_no_note_is_carried_to_a_phone_frozen_or_compared(
    alice_client: Client, draft: Draft, noted: Letter
) -> None:
    context = shown(alice_client, draft)
    assert scanned(qr_code(context["plain"]).svg) == noted.text
    alice_client.post(url(draft, "sent"))
    assert draft.sent_copies.get().text == noted.text
    compared = alice_client.post(url(draft, "compare"), {"pasted": noted.text})
    assert "Every word is there" in compared.content.decode()
