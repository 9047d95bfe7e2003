"""A second step when signing in, and the spare codes for it; passkeys are tried in a real browser."""

from __future__ import annotations

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.contrib.auth.models import User
from django.test import Client

from letters.models import Draft
from tests.web.conftest import url

pytestmark = pytest.mark.django_db

HOME = "/account/safely/"
KNOWN = {"login": "alice@example.org", "password": "alice-password"}


def _shown_by_app(secret: str, later: int = 0) -> str:
    """What an app set up with this secret shows, now or so many half minutes later."""
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // 30 + later)))


def _sign_in(client: Client) -> str:
    return str(client.post("/account/login/", KNOWN).headers.get("Location"))


@pytest.fixture
def secret(alice: User) -> str:
    """What Alice's app knows, once she has set it up the way a person does."""
    client = Client()
    _sign_in(client)
    asked = client.get(HOME + "totp/activate/").headers["Location"]
    page = client.post(asked, {"password": "alice-password"}, follow=True).content.decode()
    secret = re.search(r"<code>(\w+)</code>", page)
    assert secret
    response = client.post(HOME + "totp/activate/", {"code": _shown_by_app(secret[1])})
    assert response.headers["Location"] == HOME + "recovery-codes/"
    return secret[1]


def _spare_codes(alice: User) -> list[str]:
    codes: list[str] = Authenticator.objects.get(user=alice, type="recovery_codes").wrap().get_unused_codes()
    return codes


def test_the_password_alone_opens_nothing_any_more(secret: str, draft: Draft) -> None:
    client = Client()
    assert _sign_in(client) == HOME + "authenticate/"
    assert client.get(url(draft)).status_code == 404
    wrong = client.post(HOME + "authenticate/", {"code": "000000"})
    assert "This code is not right" in wrong.content.decode()
    assert client.get(url(draft)).status_code == 404


def test_the_code_of_the_app_opens_the_letters(secret: str, draft: Draft) -> None:
    client = Client()
    _sign_in(client)
    client.post(HOME + "authenticate/", {"code": _shown_by_app(secret, later=1)})
    assert client.get(url(draft)).status_code == 200


def test_a_spare_code_signs_in_once(secret: str, alice: User, draft: Draft) -> None:
    code = _spare_codes(alice)[0]
    opened = []
    for _time in range(2):
        client = Client()
        _sign_in(client)
        client.post(HOME + "authenticate/", {"code": code})
        opened.append(client.get(url(draft)).status_code)
    assert opened == [200, 404]


def test_what_a_guest_wrote_comes_along_after_the_second_step(secret: str, alice: User) -> None:
    client = Client()
    client.post("/letters/start/")
    _sign_in(client)
    assert Draft.objects.get().owner is None
    client.post(HOME + "authenticate/", {"code": _spare_codes(alice)[0]})
    assert Draft.objects.get().owner == alice


def test_codes_cannot_be_tried_for_ever(secret: str) -> None:
    client = Client()
    _sign_in(client)
    pages = [client.post(HOME + "authenticate/", {"code": f"{number:06}"}) for number in range(12)]
    assert "There were too many tries" in pages[-1].content.decode()


def test_the_second_step_is_given_up_only_after_the_password_once_more(secret: str, alice: User) -> None:
    client = Client()
    client.force_login(alice, "allauth.account.auth_backends.AuthenticationBackend")
    response = client.post(HOME + "totp/deactivate/")
    assert response.headers["Location"].startswith("/account/reauthenticate/")
    assert Authenticator.objects.filter(user=alice, type="totp").exists()


def test_nobody_sees_or_removes_the_keys_of_somebody_else(bob: User, alice: User) -> None:
    key = Authenticator.objects.create(user=alice, type="webauthn", data={"name": "Mine", "credential": {}})
    client = Client()
    client.post("/account/login/", {"login": "bob@example.org", "password": "bob-password"})
    client.post("/account/reauthenticate/", {"password": "bob-password"})
    for wish in ("edit", "remove"):
        for send in (client.get, client.post):
            assert send(f"{HOME}webauthn/keys/{key.pk}/{wish}/", {"name": "His"}).status_code == 404
    assert Authenticator.objects.get().data["name"] == "Mine"


def test_staff_pass_the_same_door(client: Client, secret: str, alice: User) -> None:
    User.objects.filter(pk=alice.pk).update(is_staff=True, is_superuser=True)
    assert client.get("/admin/login/").headers["Location"].startswith("/account/login/")
    assert client.post("/admin/login/", {"username": "alice", "password": "alice-password"}).status_code == 302
    assert "_auth_user_id" not in client.session
