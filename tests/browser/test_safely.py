"""A passkey in a real browser, with a device whose fingerprint reader is played by Chromium."""

from __future__ import annotations

import re

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from playwright.sync_api import CDPSession, Page, expect

pytestmark = pytest.mark.django_db(transaction=True)

READER = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}


@pytest.fixture
def device(page: Page) -> CDPSession:
    """The device this browser runs on; its owner puts a finger on it whenever asked."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = READER | {"isUserVerified": True, "automaticPresenceSimulation": True}
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return session


def _enter_password(page: Page) -> None:
    page.locator("input[type=password]").fill("alice-password")
    page.locator("main form .primary").first.click()


def _sign_in(page: Page) -> None:
    page.goto("/account/login/")
    page.get_by_label("Email").fill("alice@example.org")
    _enter_password(page)
    expect(page).not_to_have_url(re.compile("login"))


def _add_passkey(page: Page) -> None:
    _sign_in(page)
    page.goto("/account/email/")
    page.get_by_role("link", name="Passkeys and a second step").click()
    page.get_by_role("link", name="Add a passkey").click()
    _enter_password(page)
    page.get_by_label("What you call it").fill("My phone")
    page.get_by_role("button", name="Add this passkey").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Spare codes")


def _sign_out(page: Page) -> None:
    page.goto("/account/logout/")
    page.get_by_role("button", name="Sign out").click()
    expect(page).not_to_have_url(re.compile("logout"))


def test_a_passkey_signs_in_without_a_password(page: Page, alice: User, device: CDPSession) -> None:
    _add_passkey(page)
    _sign_out(page)
    page.goto("/account/login/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your letters")
    assert Authenticator.objects.get(type="webauthn").data["name"] == "My phone"


def test_a_passkey_is_the_second_step_after_the_password(page: Page, alice: User, device: CDPSession) -> None:
    _add_passkey(page)
    _sign_out(page)
    _sign_in(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("One more step")
    page.get_by_role("button", name="Use a passkey").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your letters")


def test_a_passkey_is_renamed_and_removed(page: Page, alice: User, device: CDPSession) -> None:
    _add_passkey(page)
    page.goto("/account/safely/webauthn/")
    page.get_by_role("link", name="Rename My phone").click()
    page.get_by_label("What you call it").fill("The old one")
    page.get_by_role("button", name="Save the name").click()
    page.get_by_role("link", name="Remove The old one").click()
    page.get_by_role("button", name="Remove it").click()
    expect(page.get_by_text("You have no passkey yet.")).to_be_visible()
    assert not Authenticator.objects.exists()


def test_a_browser_without_a_passkey_is_told_so(page: Page, alice: User, device: CDPSession) -> None:
    page.goto("/account/login/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page.get_by_text("That did not work.")).to_be_visible()


def test_without_javascript_no_passkey_is_offered(plain_page: Page) -> None:
    plain_page.goto("/account/login/")
    expect(plain_page.get_by_role("button", name="Sign in with a passkey")).to_be_hidden()
    expect(plain_page.get_by_role("button", name="Sign in", exact=True)).to_be_visible()
