"""Logs say what happened, and to whom nobody can tell."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from io import StringIO
from typing import Any

import pytest
from django.test import Client

from letters.models import Draft
from tests.web.conftest import save, url
from thankyou.logs import LOGGING, JsonFormatter

pytestmark = pytest.mark.django_db


@pytest.fixture
def written() -> Iterator[StringIO]:
    """All that is logged, at any level, the way production writes it."""
    stream = StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    yield stream
    root.removeHandler(handler)


def _lines(written: StringIO, logger: str) -> list[dict[str, Any]]:
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    return [line for line in lines if line["logger"] == logger]


def test_a_request_is_one_line_with_the_name_of_its_route(
    alice_client: Client, draft: Draft, written: StringIO
) -> None:
    alice_client.get(url(draft, "interest") + "?check=1")
    [line] = _lines(written, "thankyou.request")
    assert (line["method"], line["route"], line["status"]) == ("GET", "section", 200)
    assert line["ms"] >= 0


def test_a_page_that_is_not_there_is_a_line_without_its_address(client: Client, written: StringIO) -> None:
    client.get("/luis-ortega?email=luis@example.org")
    assert _lines(written, "thankyou.request")[0]["status"] == 404
    assert "luis" not in written.getvalue().lower()


def test_probes_leave_no_line(client: Client, written: StringIO) -> None:
    client.get("/healthz")
    client.get("/readyz")
    assert _lines(written, "thankyou.request") == []


def test_no_line_holds_what_people_typed_or_who_they_are(
    alice_client: Client, draft: Draft, written: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice_client.raise_request_exception = False
    save(alice_client, draft, "people", your_name="Wilhelmina", role="cooper", company="Quaybarrel")
    alice_client.get(f"{url(draft)}letter.txt?for=Wilhelmina")
    alice_client.get("/account/login/?next=/Wilhelmina/")
    alice_client.post("/account/login/", {"login": "wilhelmina@example.org", "password": "open-quaybarrel"})
    alice_client.get("/letters/wilhelmina/")
    alice_client.get("/", headers={"Host": "wilhelmina.example.org"})
    Client(enforce_csrf_checks=True).post("/letters/start/?name=wilhelmina")

    def quoting(*_args: object) -> None:
        raise ValueError(f"Wilhelmina of Quaybarrel, {draft.pk}")

    monkeypatch.setattr("letters.pages.visitor_of", quoting)
    assert alice_client.get(url(draft)).status_code == 500
    said = written.getvalue().lower()
    assert _lines(written, "django.request")[-1]["error"] == "ValueError"
    assert [word for word in ("wilhelmina", "quaybarrel", "@", str(draft.pk), "alice") if word in said] == []


def test_an_error_names_the_place_in_the_code(
    alice_client: Client, written: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(*_args: object) -> None:
        raise ValueError

    alice_client.raise_request_exception = False
    monkeypatch.setattr("letters.pages.visitor_of", wrong)
    alice_client.get("/letters/")
    assert "pages.py" in str(_lines(written, "django.request")[-1]["at"])


def test_no_handler_mails_errors() -> None:
    handlers = {handler["class"] for handler in LOGGING["handlers"].values()}
    assert handlers == {"logging.StreamHandler"}
    assert logging.getLogger("django").handlers == []
