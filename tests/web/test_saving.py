"""Saving while typing, in two places at once, and after the session has ended; and the way back to earlier versions."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from letters.models import Draft
from tests.web.conftest import save, url

pytestmark = pytest.mark.django_db

TYPING = {"HTTP_HX_REQUEST": "true"}


def _open(client: Client, draft: Draft, step: str = "interest") -> dict[str, str]:
    """What the page of a section posts along with the typed text."""
    page = client.get(url(draft, step)).content.decode()
    found = (re.search(rf'name="{name}" value="([^"]*)"', page) for name in ("seen", "hand"))
    return {name: match[1] for name, match in zip(("seen", "hand"), found, strict=True) if match}


def _stored(draft: Draft) -> Any:
    return Draft.objects.get(pk=draft.pk).answers["interest"]["enjoyed"]


def test_typing_is_saved_and_the_letter_follows(alice_client: Client, draft: Draft) -> None:
    response = alice_client.post(url(draft, "interest"), {"enjoyed": "the forge by the canal"}, **TYPING)
    assert response.headers["HX-Trigger"] == "saved"
    assert "forge by the canal" in response.content.decode()
    assert _stored(draft) == "the forge by the canal"


def test_typing_fills_the_history_with_nothing_until_one_goes_on(alice_client: Client, draft: Draft) -> None:
    for words in ("the", "the forge"):
        alice_client.post(url(draft, "interest"), {"enjoyed": words}, **TYPING)
    assert draft.revisions.count() == 0
    save(alice_client, draft, "interest", enjoyed="the forge")
    assert draft.revisions.get().answers["interest"]["enjoyed"] == "the forge"


def test_a_page_never_stands_in_its_own_way(alice_client: Client, draft: Draft) -> None:
    page = _open(alice_client, draft)
    for words in ("the", "the forge"):
        assert alice_client.post(url(draft, "interest"), {"enjoyed": words, **page}, **TYPING)["HX-Trigger"] == "saved"
    assert save(alice_client, draft, "interest", enjoyed="the forge!", **page).url == url(draft, "acknowledgement")


def test_two_places_that_change_the_same_section_are_asked(alice_client: Client, draft: Draft) -> None:
    here, there = _open(alice_client, draft), _open(alice_client, draft)
    save(alice_client, draft, "interest", enjoyed="the yard", **there)
    response = save(alice_client, draft, "interest", enjoyed="the forge", **here)
    page = alice_client.get(response.url).content.decode()
    assert _stored(draft) == "the yard"
    assert "the yard" in page
    assert "the forge" in page


def test_whichever_is_chosen_the_other_is_in_the_history(alice_client: Client, draft: Draft) -> None:
    here, there = _open(alice_client, draft), _open(alice_client, draft)
    save(alice_client, draft, "interest", enjoyed="the yard", **there)
    save(alice_client, draft, "interest", enjoyed="the forge", **here)
    aside = draft.revisions.get(aside=True)
    alice_client.post(url(draft, "history", str(aside.pk), "interest"))
    assert _stored(draft) == "the forge"
    kept = {revision.answers["interest"]["enjoyed"] for revision in draft.revisions.all()}
    assert {"the yard", "the forge"} <= kept


def test_typing_over_another_place_is_said_and_saves_nothing(alice_client: Client, draft: Draft) -> None:
    here, there = _open(alice_client, draft), _open(alice_client, draft)
    save(alice_client, draft, "interest", enjoyed="the yard", **there)
    response = alice_client.post(url(draft, "interest"), {"enjoyed": "the forge", **here}, **TYPING)
    assert response.headers["HX-Trigger"] == "elsewhere"
    assert _stored(draft) == "the yard"


def test_pressing_a_button_twice_asks_nothing(alice_client: Client, draft: Draft) -> None:
    page = _open(alice_client, draft)
    for _press in range(2):
        assert save(alice_client, draft, "interest", enjoyed="the forge", **page).url == url(draft, "acknowledgement")


def test_an_earlier_version_comes_back_and_takes_none_away(alice_client: Client, draft: Draft) -> None:
    save(alice_client, draft, "interest", enjoyed="the yard")
    save(alice_client, draft, "interest", enjoyed="the forge")
    first = draft.revisions.last()
    assert first is not None
    alice_client.post(url(draft, "history", str(first.pk)))
    assert _stored(draft) == "the yard"
    assert draft.revisions.count() == 3


def test_the_history_shows_what_changed(alice_client: Client, draft: Draft) -> None:
    save(alice_client, draft, "interest", enjoyed="the yard")
    save(alice_client, draft, "interest", enjoyed="the forge")
    earlier = draft.revisions.last()
    assert earlier is not None
    page = alice_client.get(url(draft, "history") + f"?version={earlier.pk}").content.decode()
    assert "yard" in "".join(re.findall("<del>.*?</del>", page))
    assert "forge" in "".join(re.findall("<ins>.*?</ins>", page))


def test_text_posted_after_the_session_ended_waits_for_its_writer(alice: User, draft: Draft) -> None:
    forgotten = Client()
    response = save(forgotten, draft, "interest", enjoyed="the forge by the canal")
    assert response.url == f"/account/login/?next={url(draft, 'interest')}"
    forgotten.post(response.url, {"login": "alice@example.org", "password": "alice-password"})
    page = forgotten.get(url(draft, "interest")).content.decode()
    assert "the forge by the canal" in page
    assert _stored(draft) != "the forge by the canal"
    save(forgotten, draft, "interest", enjoyed="the forge by the canal")
    assert _stored(draft) == "the forge by the canal"
    assert "held" not in forgotten.session


def test_held_text_never_reaches_the_letter_of_somebody_else(bob: User, draft: Draft) -> None:
    forgotten = Client()
    response = save(forgotten, draft, "interest", enjoyed="the forge")
    forgotten.post(response.url, {"login": "bob@example.org", "password": "bob-password"})
    assert forgotten.get(url(draft, "interest")).status_code == 404


def test_a_form_too_old_to_be_trusted_gives_the_text_back(alice: User, draft: Draft) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(alice)
    response = save(strict, draft, "interest", enjoyed="the forge by the <canal>")
    assert response.status_code == 403
    assert "the forge by the &lt;canal&gt;" in response.content.decode()
