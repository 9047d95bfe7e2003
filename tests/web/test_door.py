"""Who gets in: two users and a guest against every address."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import URLPattern, reverse

from letters.models import Draft
from letters.urls import urlpatterns

pytestmark = pytest.mark.django_db

PARTS = {"step": "interest", "extension": "txt", "revision": 1, "moment": "sending"}


@pytest.fixture
def draft(draft: Draft) -> Draft:
    """A letter to two readers: only such a one has every page."""
    draft.answers["people"]["recipients"].append({"name": "Rosa", "greeting": ""})
    draft.save()
    return draft


def _addresses(draft: Draft) -> Iterator[str]:
    """Every address that names a draft, so that a new one cannot be forgotten here."""
    for pattern in urlpatterns:
        assert isinstance(pattern, URLPattern)
        names = pattern.pattern.converters
        if "pk" in names:
            kwargs = {name: draft.pk if name == "pk" else PARTS[name] for name in names}
            yield reverse(pattern.name, kwargs=kwargs)


def _snapshot(draft: Draft) -> object:
    return Draft.objects.values().get(pk=draft.pk)


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("who", ["bob_client", "guest_client"])
def test_nobody_else_reaches_a_draft(request: pytest.FixtureRequest, draft: Draft, who: str, method: str) -> None:
    client: Client = request.getfixturevalue(who)
    client.post("/letters/start/")
    draft.remember()
    before = _snapshot(draft)
    for address in _addresses(draft):
        response = getattr(client, method)(address, {"enjoyed": "mine now"})
        assert response.status_code in {404, 405}, address
        assert "Luis" not in response.content.decode()
    assert _snapshot(draft) == before


def test_the_owner_reaches_every_page(alice_client: Client, draft: Draft) -> None:
    draft.remember()
    answers = {alice_client.get(address).status_code for address in _addresses(draft)}
    assert answers == {200, 405}


def test_a_draft_that_is_not_there_is_not_found(alice_client: Client) -> None:
    assert alice_client.get(f"/letters/{uuid4()}/").status_code == 404
    assert alice_client.get("/letters/not-an-id/").status_code == 404


def test_a_look_never_changes_anything(alice_client: Client, draft: Draft) -> None:
    before = _snapshot(draft)
    for address in _addresses(draft):
        alice_client.get(address)
    assert _snapshot(draft) == before


def test_a_draft_in_the_bin_is_not_found(alice_client: Client, draft: Draft) -> None:
    alice_client.post(reverse("delete", args=[draft.pk]))
    assert alice_client.get(reverse("letter", args=[draft.pk])).status_code == 404


@pytest.mark.parametrize("damage", ["", "not-an-id", "5", None, ["x"]])
def test_a_damaged_session_is_a_stranger(guest_client: Client, draft: Draft, damage: object) -> None:
    session = guest_client.session
    session["guest"] = damage
    session.save()
    assert guest_client.get("/letters/").status_code == 200
    assert guest_client.get(reverse("letter", args=[draft.pk])).status_code == 404


def test_a_guest_cannot_name_the_guest_they_are(guest_client: Client, draft: Draft) -> None:
    guest = uuid4()
    Draft.objects.filter(pk=draft.pk).update(owner=None, guest=guest)
    guest_client.cookies["guest"] = str(guest)
    assert guest_client.get(reverse("letter", args=[draft.pk]) + f"?guest={guest}").status_code == 404


@pytest.mark.parametrize("address", ["/", "/help/", "/letters/", "/account/login/"])
def test_pages_are_closed_to_frames_foreign_code_and_caches(guest_client: Client, address: str) -> None:
    headers = guest_client.get(address).headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert "no-store" in headers["Cache-Control"]
    assert headers["Referrer-Policy"] == "same-origin"


def test_another_charset_is_refused_in_words(alice_client: Client, draft: Draft) -> None:
    address = reverse("section", args=[draft.pk, "interest"])
    response = alice_client.post(address, b"enjoyed=x", content_type="application/x-www-form-urlencoded; charset=utf-7")
    assert response.status_code == 415


def test_markup_in_every_answer_is_only_text(alice_client: Client, draft: Draft) -> None:
    nasty = "<script>alert(1)</script>\"'&"
    answers = {
        **draft.answers,
        "people": {**draft.answers["people"], "your_name": nasty, "company": nasty, "role": nasty},
    }
    answers["interest"] = {"enjoyed": nasty, "own_words": nasty}
    Draft.objects.filter(pk=draft.pk).update(answers=answers)
    for address in (*_addresses(draft), "/letters/"):
        page = alice_client.get(address)
        if page.headers["Content-Type"].startswith("text/html"):
            assert "<script>alert" not in page.content.decode(), address


def test_staff_see_counts_and_dates_and_no_letter(alice_client: Client, draft: Draft) -> None:
    alice = draft.owner
    assert alice is not None
    alice.is_staff = alice.is_superuser = True
    alice.save()
    for address in ("/admin/letters/draft/", f"/admin/letters/draft/{draft.pk}/change/"):
        page = alice_client.get(address).content.decode()
        assert "Brackwater" not in page
        assert "Luis" not in page


def test_a_stranger_cannot_restore_or_take_an_earlier_version(bob_client: Client, draft: Draft) -> None:
    aside = draft.set_aside({"interest": {"enjoyed": "the forge"}})
    bob_client.post("/letters/start/")
    bobs = Draft.objects.exclude(pk=draft.pk).get()
    assert bob_client.post(reverse("put_back", args=[bobs.pk, aside.pk])).status_code == 404
    assert bob_client.post(reverse("take", args=[bobs.pk, aside.pk, "interest"])).status_code == 404
    assert bob_client.get(reverse("history", args=[bobs.pk]) + f"?version={aside.pk}").context["compared"] is None
