"""Guest first, an account when one wants it: what was written comes along, and only with its writer."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client

from letters.account_messages import Adapter
from letters.models import Draft
from tests.web.conftest import save, url

pytestmark = pytest.mark.django_db

PASSWORD = "a-rather-long-one"


def _guest_draft(client: Client) -> Draft:
    client.post("/letters/start/")
    draft = Draft.objects.get()
    save(client, draft, "interest", enjoyed="the forge")
    return draft


def _sign_up(client: Client) -> None:
    response = client.post("/account/signup/", {"email": "new@example.org", "password1": PASSWORD})
    assert response.status_code == 302


def test_signing_up_takes_the_letters_along(guest_client: Client) -> None:
    draft = _guest_draft(guest_client)
    _sign_up(guest_client)
    draft.refresh_from_db()
    assert draft.owner == User.objects.get(email="new@example.org")
    assert draft.guest is None
    assert "the forge" in guest_client.get(url(draft, "interest")).content.decode()


def test_logging_in_takes_the_letters_along(guest_client: Client, alice: User) -> None:
    draft = _guest_draft(guest_client)
    guest_client.post("/account/login/", {"login": "alice@example.org", "password": "alice-password"})
    draft.refresh_from_db()
    assert draft.owner == alice


def test_the_claimed_letters_open_on_another_device(guest_client: Client, alice: User, alice_client: Client) -> None:
    draft = _guest_draft(guest_client)
    guest_client.post("/account/login/", {"login": "alice@example.org", "password": "alice-password"})
    assert "the forge" in alice_client.get(url(draft, "interest")).content.decode()


def test_another_browser_claims_nothing(guest_client: Client, bob: User) -> None:
    draft = _guest_draft(guest_client)
    stranger = Client()
    stranger.post("/account/login/", {"login": "bob@example.org", "password": "bob-password"})
    draft.refresh_from_db()
    assert draft.owner is None
    assert stranger.get(url(draft)).status_code == 404


def test_after_logging_out_the_browser_has_no_letters(guest_client: Client, alice: User) -> None:
    draft = _guest_draft(guest_client)
    guest_client.post("/account/login/", {"login": "alice@example.org", "password": "alice-password"})
    guest_client.post("/account/logout/")
    assert guest_client.get(url(draft)).status_code == 404


def test_logging_out_needs_more_than_a_link(alice_client: Client) -> None:
    alice_client.get("/account/logout/")
    assert "_auth_user_id" in alice_client.session


def test_the_session_gets_a_new_key_at_login(guest_client: Client, alice: User) -> None:
    _guest_draft(guest_client)
    before = guest_client.session.session_key
    guest_client.post("/account/login/", {"login": "alice@example.org", "password": "alice-password"})
    assert guest_client.session.session_key != before


def test_a_wrong_password_does_not_say_which_part_was_wrong(guest_client: Client, alice: User) -> None:
    pages = [
        guest_client.post("/account/login/", {"login": login, "password": "wrong-password"}).content.decode()
        for login in ("alice@example.org", "nobody@example.org")
    ]
    messages = [page.partition("alert")[2].partition("</")[0] for page in pages]
    assert messages[0] == messages[1]


@pytest.mark.parametrize("password", ["short", "password", "12345678"])
def test_a_weak_password_is_refused(guest_client: Client, password: str) -> None:
    guest_client.post("/account/signup/", {"email": "new@example.org", "password1": password})
    assert not User.objects.filter(email="new@example.org").exists()


def test_an_empty_form_says_what_to_do(guest_client: Client) -> None:
    page = guest_client.post("/account/login/", {}).content.decode()
    assert "Enter your email address" in page
    assert "Enter your password" in page
    assert not re.search(r"\brequired\b", page)


def test_half_an_address_is_explained(guest_client: Client) -> None:
    page = guest_client.post("/account/signup/", {"email": "new@", "password1": PASSWORD}).content.decode()
    assert "Enter the email address in full" in page


BLAME = re.compile(r"\b(please|sorry|invalid|failed|incorrect|expired|token)\b", re.IGNORECASE)


def test_what_went_wrong_with_an_account_is_said_without_blame(guest_client: Client, alice: User) -> None:
    wrong = guest_client.post("/account/login/", {"login": alice.email, "password": "not-her-password"})
    assert "This email address and this password do not belong together" in wrong.content.decode()
    asked = {key: text for key, text in Adapter.error_messages.items() if not re.search("phone|username", key)}
    assert {key for key, text in asked.items() if BLAME.search(str(text))} == set()
