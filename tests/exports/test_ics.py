"""The reminder: the window in universal time, an alarm, and nothing of the letter."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar

from letters.exports.ics import Reminder, write

LISBON = ZoneInfo("Europe/Lisbon")
OPENS = datetime(2026, 3, 28, 16, 30, tzinfo=LISBON)
REMINDER = Reminder("draft-1@example.org", OPENS - timedelta(days=1), OPENS, OPENS + timedelta(hours=24))


def event(reminder=REMINDER):
    (found,) = Calendar.from_ical(write(reminder)).walk("VEVENT")
    return found


def test_the_window_is_given_in_universal_time():
    found = event()

    assert found.decoded("dtstart") == OPENS
    assert found.decoded("dtend") == OPENS + timedelta(hours=24)
    assert found.decoded("dtstart").utcoffset() == found.decoded("dtstamp").utcoffset() == timedelta()


def test_it_needs_no_time_zone_and_asks_for_no_answer():
    file = write(REMINDER).decode()

    assert "VTIMEZONE" not in file
    assert "METHOD" not in file
    assert "ATTENDEE" not in file


def test_the_alarm_is_the_last_thing_in_the_event():
    lines = write(REMINDER).decode().split("\r\n")

    assert lines[lines.index("END:VALARM") + 1] == "END:VEVENT"
    (alarm,) = event().walk("VALARM")
    assert alarm["ACTION"] == "DISPLAY"
    assert alarm.decoded("trigger") == timedelta()


def test_it_is_private_and_leaves_the_day_free():
    assert event()["CLASS"] == "PRIVATE"
    assert event()["TRANSP"] == "TRANSPARENT"


def test_lines_end_and_fold_as_calendars_expect():
    lines = write(Reminder("u", OPENS, OPENS, OPENS, url="https://example.org/" + "é" * 200)).split(b"\r\n")

    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)


def test_nothing_can_be_smuggled_into_the_event():
    reminder = Reminder(
        "u\r\nX-EVIL:1", datetime.now(UTC), OPENS, OPENS, url="https://e.org/\u2028X-EVIL:2\r\nATTACH:x"
    )

    assert "X-EVIL" not in event(reminder)
    assert "ATTACH" not in event(reminder)
