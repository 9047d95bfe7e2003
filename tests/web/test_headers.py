"""Who is kept out by what a browser is told, as the site is served in production: behind TLS, to strangers."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from pytest_django import Settings

from letters.models import Draft
from tests.web.conftest import url

pytestmark = pytest.mark.django_db

SETTINGS = Path(__file__).parents[2] / "thankyou" / "settings.py"
HALF_A_YEAR = 15_768_000  # seconds, what browser vendors' check lists ask of HSTS
STRICT = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
PAGES = ["/", "/help/", "/letters/", "/letters/mine/", "/account/login/", "/account/signup/", "/not-there/", "/admin/"]


@pytest.fixture
def production(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> Client:
    """A browser at the site as its settings make it when only the host is set; the tests' own go without TLS."""
    monkeypatch.setenv("HTTPS", "1")
    for name, value in runpy.run_path(str(SETTINGS)).items():
        if name.startswith(("SECURE_", "SESSION_COOKIE_", "CSRF_COOKIE_", "WHITENOISE_")):
            setattr(settings, name, value)
    settings.WHITENOISE_USE_FINDERS = True
    return Client()


def _get(client: Client, address: str, **headers: str) -> Any:
    return client.get(address, secure=True, headers=headers)


@pytest.mark.parametrize("address", PAGES)
def test_every_page_is_closed_to_foreign_code_frames_and_caches(production: Client, address: str) -> None:
    headers = _get(production, address).headers
    policy = dict(part.strip().partition(" ")[::2] for part in headers["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["base-uri"] == "'none'"
    assert policy["form-action"] == policy["script-src"] == policy["style-src"] == "'self'"
    assert not [value for value in policy.values() if "unsafe" in value or "*" in value or "http" in value]
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Referrer-Policy"] in STRICT
    assert "no-store" in headers["Cache-Control"]
    assert "Access-Control-Allow-Origin" not in headers


def test_a_browser_is_told_to_use_tls_for_a_long_time(production: Client) -> None:
    told = _get(production, "/").headers["Strict-Transport-Security"].split("; ")
    assert int(told[0].partition("=")[2]) >= HALF_A_YEAR
    assert "includeSubDomains" in told


def test_plain_http_is_sent_to_tls(production: Client) -> None:
    response = production.get("/help/")
    assert response.status_code == 301
    assert response.url == "https://testserver/help/"


def test_every_cookie_is_for_this_site_and_no_script(production: Client) -> None:
    _get(production, "/")
    production.post("/letters/start/", secure=True)
    production.post("/account/signup/", {"email": "new@example.org", "password1": "a-rather-long-one"}, secure=True)
    assert {"sessionid", "csrftoken"} <= set(production.cookies)
    for cookie in production.cookies.values():
        assert (cookie["secure"], cookie["httponly"], cookie["samesite"]) == (True, True, "Lax"), cookie


def test_static_files_are_as_closed_as_pages(production: Client) -> None:
    response = _get(production, "/static/css/app.css")
    response.close()
    headers = response.headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "Access-Control-Allow-Origin" not in headers


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "evil.example:80"]
)
def test_a_forged_host_is_refused(production: Client, host: str) -> None:
    response = _get(production, "/account/password/reset/", Host=host)
    assert response.status_code == 400
    assert "evil" not in response.content.decode()


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "https:///evil.example",
        "//evil.example",
        "/\\evil.example",
        "https:evil.example",
        "javascript:alert(1)",
        "\t//evil",
    ],
)
def test_logging_in_leads_to_no_other_site(alice_client: Client, alice: object, target: str) -> None:
    visitor = Client()
    login = {"login": "alice@example.org", "password": "alice-password", "next": target}
    assert visitor.post("/account/login/", login).url == "/letters/"


@pytest.mark.parametrize("charset", ["utf-7", "latin-1", "utf-16", "none-such"])
def test_only_utf8_is_read(alice_client: Client, begun: Draft, charset: str) -> None:
    kind = f"application/x-www-form-urlencoded; charset={charset}"
    assert alice_client.generic("POST", url(begun, "interest"), b"enjoyed=forge", kind).status_code == 415


@pytest.mark.parametrize("method", ["TRACE", "PUT", "DELETE", "PATCH", "PROPFIND"])
def test_no_page_knows_other_methods(alice_client: Client, draft: Draft, method: str) -> None:
    answers = {alice_client.generic(method, address).status_code for address in ("/", url(draft), url(draft, "people"))}
    assert answers == {405}


def test_a_form_of_another_site_changes_nothing(alice: object, draft: Draft) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(draft.owner, "allauth.account.auth_backends.AuthenticationBackend")
    assert browser.post(url(draft, "delete")).status_code == 403
    assert browser.post("/letters/mine/leave/", {"password": "alice-password"}).status_code == 403
    assert Draft.objects.kept().exists()


@pytest.mark.parametrize(
    "password", ["twelve small words", "Ünïcödé🌿🌿", "x" * 3 + "yz" * 62, "kkkkwwww", " spaces count "]
)
def test_any_long_enough_password_that_is_not_common_will_do(guest_client: Client, password: str) -> None:
    sign_up = {"email": "new@example.org", "password1": password}
    assert guest_client.post("/account/signup/", sign_up).status_code == 302
    assert Client().post("/account/login/", {"login": "new@example.org", "password": password}).status_code == 302
