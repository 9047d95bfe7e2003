"""The entry for a calendar: the window, an alarm by day, and nothing of the letter."""

from __future__ import annotations

import pytest
import time_machine
from django.test import Client
from icalendar import Calendar

from letters.models import Draft
from tests.web.conftest import url
from tests.web.test_take import answer, file, page

pytestmark = pytest.mark.django_db


@time_machine.travel("2026-03-09 20:00Z")
def test_the_reminder_is_for_the_window_and_holds_no_word_of_the_letter(alice_client: Client, draft: Draft) -> None:
    answer(draft, "situation", received_at="16:30", time_zone="America/Chicago")
    assert "sending.ics" in page(alice_client, draft)
    response = file(alice_client, draft, "sending.ics")
    (event,) = Calendar.from_ical(response.content).walk("VEVENT")
    assert event.decoded("dtstart").isoformat() == "2026-03-10T21:30:00+00:00"
    assert str(event["url"]).endswith(url(draft))
    assert response.headers["Content-Disposition"] == 'attachment; filename="Send your thank-you letter.ics"'
    assert not any(word in response.content.decode() for word in ("Dale", "Brackwater", "Luis"))


@pytest.mark.parametrize(
    ("received_at", "now", "rings"),
    [
        ("16:30", "2026-03-09 23:00Z", "2026-03-10T16:30"),
        ("02:15", "2026-03-09 12:00Z", "2026-03-10T08:00"),
        ("22:30", "2026-03-09 23:00Z", "2026-03-11T08:00"),
        ("16:30", "2026-03-10 23:00Z", "2026-03-11T08:00"),
    ],
)
def test_the_alarm_rings_by_day_where_the_writer_is(
    alice_client: Client, draft: Draft, received_at: str, now: str, rings: str
) -> None:
    answer(draft, "situation", received_on="2026-03-09", received_at=received_at, time_zone="Europe/London")
    with time_machine.travel(now):
        (event,) = Calendar.from_ical(file(alice_client, draft, "sending.ics").content).walk("VEVENT")
    (alarm,) = event.walk("VALARM")
    assert (event.decoded("dtstart") + alarm.decoded("trigger")).isoformat() == f"{rings}:00+00:00"


@time_machine.travel("2026-03-11 12:00Z")
def test_no_reminder_is_offered_when_no_morning_of_the_window_is_left(alice_client: Client, draft: Draft) -> None:
    answer(draft, "situation", received_on="2026-03-09", received_at="16:30", time_zone="Europe/London")
    assert "sending.ics" not in page(alice_client, draft)


@time_machine.travel("2026-03-20 20:00Z")
def test_no_reminder_is_offered_for_a_window_that_is_over(alice_client: Client, draft: Draft) -> None:
    assert "sending.ics" not in page(alice_client, draft)


@pytest.mark.parametrize("moment", ["sending", "hello", "never"])
def test_a_reminder_of_nothing_is_not_found(alice_client: Client, draft: Draft, moment: str) -> None:
    answer(draft, "situation", received_on="")
    assert file(alice_client, draft, f"{moment}.ics").status_code == 404
