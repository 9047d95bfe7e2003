"""A page and all it loads: few requests, few bytes, none of them from elsewhere."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from letters.core.sections import SECTIONS
from letters.models import Draft
from tests.web.conftest import url
from tests.web.markup import Markup, words

pytestmark = pytest.mark.django_db

MOST_BYTES = 36_000  # on the wire, everything compressed as gzip does it; brotli does better
MOST_REQUESTS = 4  # the page itself among them, the icon aside


def _loaded(page: Markup) -> list[str]:
    styles = [link.get("href", "") for link in page.all(".//link[@rel='stylesheet']")]
    return [*styles, *(script.get("src", "") for script in page.all(".//script[@src]"))]


@pytest.mark.parametrize("step", ["", *(section.key for section in SECTIONS)])
def test_a_page_weighs_little_and_asks_for_little(alice_client: Client, draft: Draft, step: str) -> None:
    html = alice_client.get(url(draft, step)).content
    loaded = _loaded(Markup(html.decode()))
    files = [finders.find(address.removeprefix("/static/")) for address in loaded]
    assert all(files), loaded
    assert 1 + len(files) <= MOST_REQUESTS
    parts = [html, *(Path(str(file)).read_bytes() for file in files)]
    assert sum(len(gzip.compress(part, 6)) for part in parts) <= MOST_BYTES


def test_hundreds_of_letters_come_a_page_at_a_time(alice_client: Client, draft: Draft) -> None:
    Draft.objects.bulk_create(Draft(owner=draft.owner, answers=draft.answers, version=1) for _ in range(499))
    seen, address = 0, "/letters/"
    while address:
        page = Markup(alice_client.get(address).content.decode())
        assert len(page.classed("row")) <= 50
        seen += len(page.classed("row"))
        older = [link.get("href", "") for link in page.all(".//a") if words(link) == "Older letters"]
        address = f"/letters/{older[0]}" if older else ""
    assert seen == 500
