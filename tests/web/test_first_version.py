"""Letters written by the first version open in this one, and the first version can serve until this one has started."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from django.apps.registry import Apps
from django.contrib.auth.models import User
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.test import Client
from django.utils import timezone

from letters.core.sections import BY_KEY, SECTIONS
from letters.models import Draft
from tests.web.conftest import save, url

FIRST = ("letters", "0001_drafts")
WRITTEN = json.loads((Path(__file__).parent / "first_version.json").read_text())
"""Rows as the first version stored them: every question answered, every choice taken once, and a letter just begun."""


def _first_version() -> Apps:
    """The models as the first version knew them."""
    apps: Apps = MigrationExecutor(connection).loader.project_state(FIRST).apps
    return apps


def _write(owner: User) -> None:
    drafts = _first_version().get_model("letters", "Draft").objects
    for row in WRITTEN:
        drafts.create(owner_id=owner.pk, **row)


@pytest.fixture
def old(alice: User) -> list[Draft]:
    _write(alice)
    return list(Draft.objects.all())


@pytest.mark.django_db
def test_the_first_version_still_writes_when_this_ones_tables_are_there(alice: User) -> None:
    apps = _first_version()
    draft = apps.get_model("letters", "Draft").objects.create(owner_id=alice.pk)
    apps.get_model("letters", "Revision").objects.create(draft=draft, version=1)
    apps.get_model("letters", "SentCopy").objects.create(draft=draft, text="Thank you", sent_at=timezone.now())
    new = Draft.objects.get(pk=draft.pk)
    assert (new.to_email, new.muted, new.sent_copies.get().way) == ("", [], "email")


@pytest.mark.django_db
def test_every_page_of_an_old_letter_opens(alice_client: Client, old: list[Draft]) -> None:
    steps = ["", "history", *(section.key for section in SECTIONS)]
    opened = {alice_client.get(url(draft, step)).status_code for draft in old for step in steps}
    assert opened == {200}
    assert alice_client.get("/letters/").content.decode().count("Museum Registrar, the Wexley Museum") >= 5


@pytest.mark.django_db
def test_saving_a_page_of_an_old_letter_takes_nothing_away(alice_client: Client, old: list[Draft]) -> None:
    for draft in old:
        for key in draft.answers.keys() & BY_KEY.keys():
            assert save(alice_client, draft, key, go="show").status_code == 302
    assert [Draft.objects.get(pk=draft.pk).answers for draft in old] == [draft.answers for draft in old]


@pytest.mark.django_db
def test_an_old_letter_still_says_what_for_and_who_writes(alice_client: Client, old: list[Draft]) -> None:
    for draft in (draft for draft in old if draft.status == Draft.Status.READY):
        letter = alice_client.get(url(draft) + "letter.txt").content.decode()
        assert all(words in letter for words in ("Museum Registrar", "Helen Marchetti")), letter


@pytest.mark.django_db
def test_all_that_was_typed_then_can_be_taken_along(alice_client: Client, old: list[Draft]) -> None:
    with ZipFile(BytesIO(alice_client.get("/letters/mine/letters.zip").content)) as archive:
        taken = json.loads(archive.read("letters.json"))["letters"]
    assert {letter["id"]: letter["answers"] for letter in taken} == {row["id"]: row["answers"] for row in WRITTEN}


@pytest.mark.django_db(transaction=True)
def test_a_database_of_the_first_version_is_brought_up_to_date(alice: User) -> None:
    try:
        MigrationExecutor(connection).migrate([FIRST])
        _write(alice)
    finally:
        executor = MigrationExecutor(connection)
        executor.migrate(executor.loader.graph.leaf_nodes())
    kept = {str(draft.pk): draft.answers for draft in Draft.objects.all()}
    assert kept == {row["id"]: row["answers"] for row in WRITTEN}
