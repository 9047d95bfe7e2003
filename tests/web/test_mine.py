"""Everything somebody wrote leaves in one file, comes back the same, and goes for good when told to."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from letters.models import Draft, Revision, SentCopy, Touch
from tests.web.answers import WELDER
from tests.web.conftest import save, url

pytestmark = pytest.mark.django_db

LONG_AGO = datetime(2026, 1, 5, 8, 30, 15, 123456, tzinfo=UTC)


@pytest.fixture
def everything(alice_client: Client, draft: Draft) -> Draft:
    """A sent letter with a history, another in the bin, and a third with an answer that is not valid."""
    save(alice_client, draft, "interest", enjoyed="the forge “by” the canal 🌿")
    alice_client.post(url(draft, "sent"), {"way": "paper"})
    alice_client.post(url(draft, "address"), {"to_email": "luis@example.org"})
    alice_client.post(url(draft, "touch"), {"who": "Luis", "learned": "the “lehr” 🌿", "again_on": "2031-05-01"})
    alice_client.post(url(draft, "silence"), {"note": "too_long"})
    Draft.objects.filter(pk=draft.pk).update(sealed_until=timezone.now() + timedelta(hours=9))
    Draft.objects.filter(pk=draft.pk).update(created_at=LONG_AGO)
    binned = Draft.objects.create(owner=draft.owner, answers={"people": {"role": "cooper"}}, version=3)
    alice_client.post(url(binned, "delete"))
    odd = deepcopy(WELDER) | {"situation": {"received_on": "last Tuesday, I think", "answer_kind": "pigeon"}}
    Draft.objects.create(owner=draft.owner, answers=odd, version=2, section="people")
    Draft.objects.create(owner=draft.owner)
    return draft


def _saved(client: Client) -> bytes:
    response = client.get("/letters/mine/letters.zip")
    assert response.status_code == 200
    return response.content


def _bring(client: Client, data: bytes) -> Any:
    return client.post("/letters/mine/bring/", {"file": SimpleUploadedFile("letters.zip", data)}, follow=True)


def _state(*, ids: bool = True) -> list[dict[str, Any]]:
    """All that is stored about all letters that were written in."""
    names = {column.name for column in Draft._meta.concrete_fields} - {"owner", "guest", "hands", "worded_as"}
    names -= set() if ids else {"id"}
    drafts = Draft.objects.exclude(version=0).order_by("created_at")
    return [
        {
            **{name: getattr(draft, name) for name in names},
            "sent": list(draft.sent_copies.values("subject", "text", "sent_at", "way")),
            "touch": list(Touch.objects.filter(draft=draft).values("who", "learned", "again_on")),
            "revisions": list(draft.revisions.values("version", "answers", "made_at", "aside")),
        }
        for draft in drafts
    ]


def test_everything_comes_back_the_same(alice_client: Client, everything: Draft) -> None:
    before, file = _state(), _saved(alice_client)
    Draft.objects.all().delete()
    page = _bring(alice_client, file).content.decode()
    assert "3 letters were added." in page
    assert _state() == before
    assert len(before) == 3
    assert all(before[0][name] for name in ("sent", "revisions", "touch", "to_email", "muted", "sealed_until"))


def test_the_file_opens_on_an_account_elsewhere(alice_client: Client, bob_client: Client, everything: Draft) -> None:
    before, file = _state(ids=False), _saved(alice_client)
    User.objects.get(username="alice").delete()
    _bring(bob_client, file)
    assert _state(ids=False) == before
    assert {draft.owner.username for draft in Draft.objects.all() if draft.owner} == {"bob"}


def test_a_letter_reads_the_same_wherever_it_is_brought(
    alice_client: Client, bob_client: Client, everything: Draft
) -> None:
    _bring(bob_client, _saved(alice_client))
    his = Draft.objects.get(owner__username="bob", status=Draft.Status.SENT)
    assert his.pk != everything.pk
    read = [
        client.get(url(one) + "letter.txt").content for client, one in ((alice_client, everything), (bob_client, his))
    ]
    assert read[0] == read[1]


def test_a_guest_can_bring_letters_too(alice_client: Client, everything: Draft) -> None:
    file = _saved(alice_client)
    Draft.objects.all().delete()
    guest = Client()
    _bring(guest, file)
    assert guest.get(url(everything)).status_code == 200
    assert alice_client.get(url(everything)).status_code == 404


def test_nobody_elses_letter_is_touched_by_a_file_that_names_it(
    alice_client: Client, bob_client: Client, everything: Draft
) -> None:
    before, file = _state(), _saved(alice_client)
    _bring(bob_client, file)
    assert [letter for letter in _state() if letter["id"] in {one["id"] for one in before}] == before
    assert Draft.objects.filter(owner__username="bob").count() == 3


def test_bringing_the_same_file_twice_adds_nothing(alice_client: Client, bob_client: Client, everything: Draft) -> None:
    file = _saved(alice_client)
    for client in (alice_client, bob_client, bob_client):
        page = _bring(client, file).content.decode()
    assert "3 were here already." in page
    assert Draft.objects.exclude(version=0).count() == 6


def test_a_letter_changed_since_is_kept_beside_the_one_in_the_file(alice_client: Client, draft: Draft) -> None:
    file = _saved(alice_client)
    save(alice_client, draft, "interest", enjoyed="the forge")
    _bring(alice_client, file)
    draft.refresh_from_db()
    assert draft.answers["interest"]["enjoyed"] == "the forge"
    assert Draft.objects.count() == 2


def test_the_file_holds_each_letter_and_each_sent_copy_to_read(alice_client: Client, everything: Draft) -> None:
    with ZipFile(BytesIO(_saved(alice_client))) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".txt")}
    assert len(texts) == 4
    assert sum("the canal" in text for text in texts.values()) == 2


def test_the_file_holds_nothing_of_anybody_else(bob_client: Client, everything: Draft) -> None:
    assert b"Luis" not in ZipFile(BytesIO(_saved(bob_client))).read("letters.json")


def test_the_unpacked_file_is_read_as_well(alice_client: Client, draft: Draft) -> None:
    data = ZipFile(BytesIO(_saved(alice_client))).read("letters.json")
    Draft.objects.all().delete()
    _bring(alice_client, data)
    assert Draft.objects.get().answers == WELDER


def test_closing_the_account_asks_for_the_password(alice_client: Client, everything: Draft) -> None:
    assert "4 letters will be erased" in alice_client.get("/letters/mine/leave/").content.decode()
    response = alice_client.post("/letters/mine/leave/", {"password": "bob-password"})
    assert "not your password" in response.content.decode()
    assert Draft.objects.count() == 4


def test_a_closed_account_leaves_nothing(alice_client: Client, bob: User, everything: Draft) -> None:
    kept = Draft.objects.create(owner=bob, version=1)
    response = alice_client.post("/letters/mine/leave/", {"password": "alice-password"})
    assert response.headers["Clear-Site-Data"]
    assert not User.objects.filter(username="alice").exists()
    assert list(Draft.objects.all()) == [kept]
    assert not Revision.objects.exists()
    assert not SentCopy.objects.exists()
    assert not Touch.objects.exists()
    assert alice_client.get(url(everything)).status_code == 404


def test_a_closed_account_is_closed_on_other_devices(alice: User, alice_client: Client) -> None:
    elsewhere = Client()
    elsewhere.force_login(alice, "allauth.account.auth_backends.AuthenticationBackend")
    alice_client.post("/letters/mine/leave/", {"password": "alice-password"})
    assert not elsewhere.get("/letters/").context["user"].is_authenticated


def test_a_guest_erases_after_one_question(guest_client: Client, bob: User) -> None:
    kept = Draft.objects.create(owner=bob, version=1)
    guest_client.post("/letters/start/")
    assert "One letter will be erased" in guest_client.get("/letters/mine/leave/").content.decode()
    assert Draft.objects.count() == 2
    guest_client.post("/letters/mine/leave/")
    assert list(Draft.objects.all()) == [kept]
    assert "guest" not in guest_client.session


@pytest.mark.parametrize("who", ["alice_client", "guest_client"])
def test_the_page_opens_for_everybody(request: pytest.FixtureRequest, who: str) -> None:
    page = request.getfixturevalue(who).get("/letters/mine/").content.decode()
    assert "There is nothing here yet." in page
