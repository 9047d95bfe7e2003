"""Every page by name, each with a letter to show, for the tests that go over all of them."""

from __future__ import annotations

from django.conf import settings
from django.test import Client
from playwright.sync_api import Page

from letters.core.sections import SECTIONS
from letters.models import Draft
from tests.conftest import person

WITHOUT_LETTER = {
    "home": "/",
    "no letters": "/letters/",
    "help": "/help/",
    "sign in": "/account/login/",
    "sign up": "/account/signup/",
    "new password": "/account/password/reset/",
    "nothing there": "/letters/not-there/",
}
WITH_LETTER = {
    "letters": "/letters/",
    "letter": "/letters/{pk}/",
    "account": "/account/email/",
    "sign out": "/account/logout/",
    **{section.key: f"/letters/{{pk}}/{section.key}/" for section in SECTIONS},
}
UNFINISHED = {
    "letter so far": "/letters/{pk}/",
    "blank people": "/letters/{pk}/people/",
    "takeaway with errors": "/letters/{pk}/takeaway/?check=1",
}
PAGES = [*WITHOUT_LETTER, *WITH_LETTER, *UNFINISHED]


def open_page(page: Page, name: str) -> None:
    """Opens a page by its name, logged in and with a letter of its own where it needs one."""
    address = (WITHOUT_LETTER | WITH_LETTER | UNFINISHED)[name]
    if name not in WITHOUT_LETTER:
        user = person("mina")
        answers = {section.key: section.example for section in SECTIONS} if name in WITH_LETTER else {}
        draft = Draft.objects.create(owner=user, answers=answers, version=1)
        client = Client()
        client.force_login(user)
        session = client.cookies[settings.SESSION_COOKIE_NAME].value
        page.goto("/help/")
        origin = page.evaluate("location.origin")
        page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": origin}])
        address = address.format(pk=draft.pk)
    answered = page.goto(address)
    assert answered
    assert answered.status == (404 if name == "nothing there" else 200)
