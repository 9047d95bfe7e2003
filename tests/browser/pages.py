"""Every page in every state it can be in, by name, for the tests and photographs that go over all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.conf import settings
from django.contrib.auth.models import User
from django.template.loader import render_to_string
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Page

from letters.core.compose import compose
from letters.core.sections import SECTIONS
from letters.models import Draft, SentCopy
from tests.browser.words import BEGUN, BLUNT, EXAMPLES, LENGTHY, NOTED

Prepare = Callable[[Draft], str]
"""Brings a letter into a state; returns what its page's address gets behind it."""


@dataclass(frozen=True, slots=True)
class State:
    """A page in one state: where it is, the letter it needs, and what is done to the letter and on the page."""

    address: str
    answers: Mapping[str, Any] | None = None
    prepare: Prepare = lambda _draft: ""
    act: Callable[[Page], Any] = lambda _page: None
    status: int = 200


def _sent(draft: Draft) -> str:
    letter = compose(draft.typed, seed=str(draft.pk))
    SentCopy.objects.create(draft=draft, subject=letter.subject, text=letter.text, sent_at=timezone.now())
    Draft.objects.filter(pk=draft.pk).update(status=Draft.Status.SENT)
    return ""


def _resting(draft: Draft) -> str:
    Draft.objects.filter(pk=draft.pk).update(sealed_until=timezone.now() + timedelta(hours=9))
    return ""


def _silenced(draft: Draft) -> str:
    Draft.objects.filter(pk=draft.pk).update(muted=["feedback_request.comment: I would appreciate any feedback"])
    return ""


def _earlier(draft: Draft, *, aside: bool = False) -> str:
    interest = {"beginning": "seeing", "enjoyed": "the ledger they still keep by hand"}
    revision = draft.revisions.create(version=0, answers={**draft.answers, "interest": interest}, aside=aside)
    return f"?version={revision.pk}"


def _set_aside(draft: Draft) -> str:
    return _earlier(draft, aside=True).replace("version", "aside")


def _shelf(draft: Draft) -> str:
    copied = {"owner": draft.owner, "version": 1}
    Draft.objects.create(**copied, answers=BEGUN)
    _sent(Draft.objects.create(**copied, answers=NOTED))
    Draft.objects.create(**copied, answers=EXAMPLES, deleted_at=timezone.now())
    return ""


def _paste(page: Page) -> None:
    page.locator("#text").fill(BLUNT)
    page.get_by_role("button", name="Read my letter").click()
    page.wait_for_selector("#sheet")


def _press(page: Page) -> None:
    page.locator("main form .primary").first.click()
    page.wait_for_selector(".error-summary")


def _sign_up(page: Page) -> None:
    page.locator("input[type=email]").fill("not-an-address")
    page.locator("input[type=password]").fill("short")
    _press(page)


def _confirm(page: Page) -> None:
    page.locator("input[type=password]").fill("mina-password")
    page.locator("main form .primary").first.click()
    page.wait_for_url("**/safely/**")


WITHOUT_LETTER = {
    "home": State("/"),
    "no letters": State("/letters/"),
    "help": State("/help/"),
    "unsent": State("/letters/unsent/"),
    "check": State("/letters/check/"),
    "check with notes": State("/letters/check/", act=_paste),
    "nothing to take along": State("/letters/mine/"),
    "sign in": State("/account/login/"),
    "sign in with errors": State("/account/login/", act=_press),
    "sign up": State("/account/signup/"),
    "sign up with errors": State("/account/signup/", act=_sign_up),
    "new password": State("/account/password/reset/"),
    "nothing there": State("/letters/not-there/", status=404),
}
WITH_LETTER = {
    "letters": State("/letters/", EXAMPLES, _shelf),
    "letter": State("/letters/{pk}/", EXAMPLES),
    "letter with notes": State("/letters/{pk}/", NOTED),
    "letter with a note silenced": State("/letters/{pk}/", NOTED, _silenced),
    "letter so far": State("/letters/{pk}/", {}),
    "letter sent": State("/letters/{pk}/", EXAMPLES, _sent),
    "letter at rest": State("/letters/{pk}/", EXAMPLES, _resting),
    "no history": State("/letters/{pk}/history/", EXAMPLES),
    "history": State("/letters/{pk}/history/", EXAMPLES, _earlier),
    "mine": State("/letters/mine/", EXAMPLES),
    "leave": State("/letters/mine/leave/", EXAMPLES),
    "leave with errors": State("/letters/mine/leave/", EXAMPLES, act=_press),
    "account": State("/account/email/", EXAMPLES),
    "change the password": State("/account/password/change/", EXAMPLES),
    "signing in safely": State("/account/safely/", EXAMPLES),
    "no passkeys": State("/account/safely/webauthn/", EXAMPLES),
    "add a passkey": State("/account/safely/webauthn/add/", EXAMPLES, act=_confirm),
    "set up an app": State("/account/safely/totp/activate/", EXAMPLES, act=_confirm),
    "sign out": State("/account/logout/", EXAMPLES),
    **{section.key: State(f"/letters/{{pk}}/{section.key}/", EXAMPLES) for section in SECTIONS},
    **{f"blank {section.key}": State(f"/letters/{{pk}}/{section.key}/", {}) for section in SECTIONS},
    "people with errors": State("/letters/{pk}/people/?check=1", {}),
    "takeaway with errors": State("/letters/{pk}/takeaway/?check=1", LENGTHY),
    "connection with notes": State("/letters/{pk}/connection/", NOTED),
    "review with notes": State("/letters/{pk}/review/", NOTED),
    "interest set aside": State("/letters/{pk}/interest/", EXAMPLES, _set_aside),
}
APOLOGIES = ("400", "403_csrf", "429", "500", "503")
"""The pages nobody should see, shown as they are rendered."""

STATES = WITHOUT_LETTER | WITH_LETTER
PAGES = [*STATES, *APOLOGIES]


def open_page(page: Page, name: str) -> None:
    """Opens a page by its name, logged in and with a letter of its own where it needs one."""
    if name in APOLOGIES:
        _open_apology(page, name)
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
    page.goto("/help/")
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    origin = page.evaluate("location.origin")
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": origin}])
    return user


def _open_apology(page: Page, name: str) -> None:
    address = f"/{name}/"
    body = render_to_string(f"{name}.html")
    page.route(f"**{address}", lambda route: route.fulfill(body=body, content_type="text/html; charset=utf-8"))
    page.goto(address)
