"""What arrives by email about an account, and what it opens."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core import mail
from django.core.cache import cache
from django.test import Client

pytestmark = pytest.mark.django_db

PASSWORD = "a-rather-long-one"
WANTED = {"email": "new@example.org", "password1": PASSWORD}


@pytest.fixture
def confirming(settings: Any) -> None:
    """A server with mail, on which addresses are confirmed."""
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    settings.ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True


@pytest.fixture
def code(guest_client: Client, confirming: None) -> str:
    """The code somebody gets who makes an account."""
    response = guest_client.post("/account/signup/", WANTED, follow=True)
    assert "Confirm your email address" in response.content.decode()
    assert "new@example.org" in response.content.decode()
    return mail.outbox[0].body.splitlines()[2]


def test_the_code_in_the_message_opens_the_account(guest_client: Client, code: str) -> None:
    response = guest_client.post("/account/confirm-email/", {"action": "verify", "code": code}, follow=True)
    assert "new@example.org is confirmed." in response.content.decode()
    assert response.context["user"].is_authenticated


def test_another_code_opens_nothing(guest_client: Client, code: str) -> None:
    response = guest_client.post("/account/confirm-email/", {"action": "verify", "code": "ABCDEF"})
    assert "This code is not right" in response.content.decode()
    assert not response.context["user"].is_authenticated


def test_a_new_code_can_be_asked_for(guest_client: Client, code: str) -> None:
    assert "Send a new code" in guest_client.get("/account/confirm-email/").content.decode()
    cache.clear()  # half a minute later
    guest_client.post("/account/confirm-email/", {"action": "resend"})
    assert len(mail.outbox) == 2


def test_the_link_in_the_message_leads_to_a_new_password(guest_client: Client, alice: User) -> None:
    guest_client.post("/account/password/reset/", {"email": alice.email})
    (link,) = re.findall(r"http\S+", mail.outbox[0].body)
    page = guest_client.get(link, follow=True).content.decode()
    assert "Your new password once more" in page


def test_who_has_an_account_is_told_so_by_mail_alone(guest_client: Client, alice: User, confirming: None) -> None:
    guest_client.post("/account/signup/", WANTED | {"email": alice.email})
    assert mail.outbox[0].subject == "You have an account already"


def test_who_has_none_is_told_where_to_make_one(guest_client: Client) -> None:
    guest_client.post("/account/password/reset/", {"email": "o'neil@example.org"})
    assert mail.outbox[0].subject == "No account with this address"
    assert "/account/signup/" in mail.outbox[0].body
    assert "o'neil@example.org" in mail.outbox[0].body
