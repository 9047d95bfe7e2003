"""Two places that save in the same moment: whichever comes second has read before the first has written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from letters.models import Draft
from tests.web.conftest import save, url

pytestmark = pytest.mark.django_db

TYPING = {"HX-Request": "true"}


@contextmanager
def meanwhile(act: Callable[[int], object], times: int = 1) -> Iterator[None]:
    """Acts right before a draft's row is written, so many times."""
    acted: list[int] = []

    def write(execute: Any, sql: str, *rest: Any) -> Any:
        if sql.startswith('UPDATE "letters_draft"') and len(acted) < times and not (acted and acted[-1] < 0):
            number = len(acted)
            acted.append(-1)  # its own write is not to be preceded by another
            act(number)
            acted[-1] = number
        return execute(sql, *rest)

    with connection.execute_wrapper(write):
        yield


def _marks(client: Client, draft: Draft, step: str = "interest") -> dict[str, str]:
    page = client.get(url(draft, step)).context
    return {"seen": page["seen"], "hand": page["hand"]}


def _enjoyed(draft: Draft) -> Any:
    return Draft.objects.get(pk=draft.pk).answers["interest"]["enjoyed"]


def test_different_sections_are_both_kept(alice_client: Client, draft: Draft) -> None:
    with meanwhile(lambda _: save(alice_client, draft, "takeaway", lesson="the order of the welds")):
        save(alice_client, draft, "interest", enjoyed="the forge", **_marks(alice_client, draft))
    answers = Draft.objects.get(pk=draft.pk).answers
    assert answers["takeaway"]["lesson"] == "the order of the welds"
    assert answers["interest"]["enjoyed"] == "the forge"


def test_the_same_section_is_asked_about(alice_client: Client, draft: Draft) -> None:
    here, there = _marks(alice_client, draft), _marks(alice_client, draft)
    with meanwhile(lambda _: save(alice_client, draft, "interest", enjoyed="the yard", **there)):
        response = save(alice_client, draft, "interest", enjoyed="the forge", **here)
    page = alice_client.get(response.url).content.decode()
    assert _enjoyed(draft) == "the yard"
    assert "the yard" in page
    assert "the forge" in page


def test_typing_into_the_same_section_is_said(alice_client: Client, draft: Draft) -> None:
    here, there = _marks(alice_client, draft), _marks(alice_client, draft)
    with meanwhile(
        lambda _: alice_client.post(url(draft, "interest"), {"enjoyed": "the yard", **there}, headers=TYPING)
    ):
        response = alice_client.post(url(draft, "interest"), {"enjoyed": "the forge", **here}, headers=TYPING)
    assert response.headers["HX-Trigger"] == "elsewhere"
    assert _enjoyed(draft) == "the yard"


def test_a_press_without_the_pages_marks_loses_nothing_either(alice_client: Client, draft: Draft) -> None:
    with meanwhile(lambda _: alice_client.post(url(draft, "interest"), {"enjoyed": "the yard"}, headers=TYPING)):
        save(alice_client, draft, "interest", enjoyed="the forge")
    assert _enjoyed(draft) == "the forge"
    assert {revision.answers["interest"]["enjoyed"] for revision in draft.revisions.all()} == {"the forge", "the yard"}


def test_the_slowest_of_many_gets_its_turn(alice_client: Client, draft: Draft) -> None:
    others = ("takeaway", "gratitude", "connection", "acknowledgement", "people", "review")
    with meanwhile(lambda number: save(alice_client, draft, others[number], own_words=f"{number}"), times=3):
        assert save(alice_client, draft, "interest", enjoyed="the forge").status_code == 302
    assert _enjoyed(draft) == "the forge"
    assert Draft.objects.get(pk=draft.pk).version == draft.version + 4


def test_a_letter_erased_meanwhile_is_not_found(alice_client: Client, draft: Draft) -> None:
    with meanwhile(lambda _: Draft.objects.filter(pk=draft.pk).delete()):
        assert save(alice_client, draft, "interest", enjoyed="the forge").status_code == 404
    assert not Draft.objects.exists()
