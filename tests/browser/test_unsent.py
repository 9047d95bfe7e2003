"""The letter one does not send leaves no trace."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session
from django.core.serializers import serialize
from playwright.sync_api import Page, Request, expect

from tests.settings import SCRATCH

pytestmark = pytest.mark.django_db(transaction=True)

WORDS = "You will regret this, quagmire badger"


def _everything_stored() -> str:
    rows = "".join(serialize("json", model.objects.all()) for model in apps.get_models())
    return rows + "".join(str(session.get_decoded()) for session in Session.objects.all())


def _everything_on_disk(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_what_is_never_sent_is_never_kept(page: Page, caplog: pytest.LogCaptureFixture) -> None:
    sent: list[str] = []

    def note(request: Request) -> None:
        sent.append(request.url + (request.post_data or ""))

    page.on("request", note)
    page.goto("/letters/unsent/")
    page.locator("#unsent").press_sequentially(WORDS)
    page.get_by_role("button", name="Let it go").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What happened")
    assert not [url for url in sent if "quagmire" in url]
    assert "quagmire" not in _everything_stored()
    assert b"quagmire" not in _everything_on_disk(SCRATCH)
    assert "quagmire" not in caplog.text
    page.go_back()
    expect(page.locator("#unsent")).to_have_value("")
    assert "quagmire" not in page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")


def test_without_scripts_it_is_not_sent_either(plain_page: Page) -> None:
    sent: list[str] = []
    plain_page.on("request", lambda request: sent.append(request.post_data or ""))
    plain_page.goto("/letters/unsent/")
    plain_page.locator("#unsent").press_sequentially(WORDS)
    plain_page.get_by_role("button", name="Let it go").click()
    expect(plain_page.get_by_role("heading", level=1)).to_have_text("What happened")
    assert "quagmire" not in "".join(sent)
