"""What has had its time goes, and nothing else."""

from __future__ import annotations

from io import StringIO

import pytest
import time_machine
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.test import Client

from letters.models import Draft
from tests.web.conftest import save, url

pytestmark = pytest.mark.django_db

START = "2026-03-01 12:00Z"
NOTHING = ["guests' letters: 0", "binned letters: 0", "letters never written in: 0", "sessions: 0"]


def purge(at: str) -> list[str]:
    out = StringIO()
    with time_machine.travel(at, tick=False):
        call_command("purge", stdout=out)
    return out.getvalue().splitlines()


def _guests_letter(client: Client) -> Draft:
    with time_machine.travel(START, tick=False):
        client.post("/letters/start/")
        draft = Draft.objects.get(owner=None)
        save(client, draft, "interest", enjoyed="the forge")
    return draft


def _users_letter(user: User, **more: object) -> Draft:
    with time_machine.travel(START, tick=False):
        return Draft.objects.create(owner=user, **{"version": 1, **more})


def test_a_guests_letter_goes_thirty_days_after_its_last_change(guest_client: Client) -> None:
    _guests_letter(guest_client)
    assert purge("2026-03-31 11:59Z")[0] == "guests' letters: 0"
    assert purge("2026-03-31 12:00Z")[0] == "guests' letters: 1"
    assert not Draft.objects.exists()


def test_a_users_letter_stays_for_ever(alice: User) -> None:
    _users_letter(alice)
    assert purge("2046-03-01 12:00Z") == NOTHING
    assert Draft.objects.exists()


def test_a_guest_who_keeps_writing_keeps_the_way_in(guest_client: Client) -> None:
    draft = _guests_letter(guest_client)
    with time_machine.travel("2026-03-29 12:00Z", tick=False):
        save(guest_client, draft, "interest", enjoyed="the canal")
    purge("2026-04-20 12:00Z")
    with time_machine.travel("2026-04-20 12:00Z", tick=False):
        assert "the canal" in guest_client.get(url(draft, "interest")).content.decode()
        assert guest_client.cookies["sessionid"]["max-age"] == 30 * 24 * 60 * 60


def test_the_bin_is_emptied_after_thirty_days(alice: User) -> None:
    _users_letter(alice, deleted_at="2026-03-01T12:00Z")
    assert purge("2026-03-31 11:00Z") == NOTHING
    assert purge("2026-03-31 12:00Z")[1] == "binned letters: 1"


def test_a_letter_never_written_in_goes_after_a_day(alice: User) -> None:
    _users_letter(alice, version=0)
    assert purge("2026-03-02 11:00Z") == NOTHING
    assert purge("2026-03-02 12:00Z")[2] == "letters never written in: 1"


def test_sessions_go_when_they_are_over(guest_client: Client) -> None:
    _guests_letter(guest_client)
    purge("2026-03-30 12:00Z")
    assert Session.objects.exists()
    assert purge("2026-03-31 12:01Z")[3] == "sessions: 1"


def test_doing_it_again_does_nothing_more(guest_client: Client) -> None:
    _guests_letter(guest_client)
    assert purge("2026-04-20 12:00Z") != NOTHING
    assert purge("2026-04-20 12:00Z") == NOTHING
