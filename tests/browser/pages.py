"""Every page in every state it can be in, by name, for the tests and photographs that go over all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.conf import settings
from django.contrib.auth.models import User
from django.template.loader import render_to_string
from django.test import Client
from playwright.sync_api import Page

from letters.accounts import ConfirmAddress
from letters.models import Draft
from letters.pages import styleguide_page
from tests.browser.pages_account import ACCOUNT
from tests.browser.pages_letter import WITH_LETTER, WITHOUT_LETTER
from tests.browser.words import BLUNT

STATES = WITHOUT_LETTER | WITH_LETTER | ACCOUNT

RENDERED: dict[str, Callable[[], dict[str, Any]]] = {
    **dict.fromkeys(("400", "403", "403_csrf", "429", "500", "503"), dict),
    "503 with what was typed": lambda: {"typed": [BLUNT]},
    "mine/pause": lambda: {"minutes": 5},
    "account/signup_closed": dict,
    "account/confirm_email_verification_code": lambda: {
        "verify_form": ConfirmAddress(),
        "email": "mina@example.org",
        "can_resend": True,
    },
    "mfa/webauthn/reauthenticate": lambda: {"js_data": {"request_options": {}}},
    "styleguide": styleguide_page,
}
"""Pages no address leads to here, shown as their templates render them; the template's name comes first."""

PAGES = [*STATES, *RENDERED]


def open_page(page: Page, name: str) -> None:
    """Opens a page by its name, logged in and with a letter of its own where it needs one."""
    if name in RENDERED:
        _open_rendered(page, name)
        return
    state = STATES[name]
    address = state.address
    if state.answers is not None:
        writer = _writer(page)
        same = uuid5(NAMESPACE_URL, f"{name} {writer.pk}")  # a letter's phrasings follow its id: the same in every run
        draft = Draft.objects.create(pk=same, owner=writer, answers=dict(state.answers), version=1)
        address = address.format(pk=draft.pk) + state.prepare(draft)
    answered = page.goto(address)
    assert answered
    assert answered.status == state.status, address
    state.act(page)


def _writer(page: Page) -> User:
    """A writer nobody has been before, signed in on this page."""
    number = User.objects.count() + 1
    user = User.objects.create_user(f"mina{number}", f"mina{number}@example.org", "mina-password")
    client = Client()
    client.force_login(user)
    page.goto("/healthz")
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    origin = page.evaluate("location.origin")
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": origin}])
    return user


def _open_rendered(page: Page, name: str) -> None:
    address = f"/{name.replace(' ', '-')}/"
    body = render_to_string(f"{name.partition(' ')[0]}.html", RENDERED[name]())
    page.route(f"**{address}", lambda route: route.fulfill(body=body, content_type="text/html; charset=utf-8"))
    page.goto(address)
