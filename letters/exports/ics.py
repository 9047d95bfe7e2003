"""A calendar entry that reminds the writer to send the letter, or to say hello again, in time (RFC 5545)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from letters.core.clean import one_line

CONTENT_TYPE = "text/calendar; charset=utf-8"
FILENAME = "Send your thank-you letter.ics"

SUMMARY = "Send your thank-you letter"
DESCRIPTION = "Your letter is ready. This is a good time to read it once more and send it."


@dataclass(frozen=True, slots=True)
class Reminder:
    """When to be reminded, as aware datetimes. `uid` is the same for the same draft; `made` is the time of asking.

    `rings` is the moment of the alarm, where that is not when the entry opens.
    """

    uid: str
    made: datetime
    opens: datetime
    closes: datetime
    rings: datetime | None = None
    url: str = ""
    summary: str = SUMMARY
    description: str = DESCRIPTION


def write(reminder: Reminder) -> bytes:
    """The entry in UTC: private, free time, an alarm as its last part, and nothing of the letter in it.

    Calendars are shared, hence no words of the letter. A METHOD would ask for an answer; Outlook wants the alarm last.
    """
    event = Event()
    event.add("uid", one_line(reminder.uid))
    event.add("dtstamp", reminder.made.astimezone(UTC))
    event.add("dtstart", reminder.opens.astimezone(UTC))
    event.add("dtend", reminder.closes.astimezone(UTC))
    event.add("summary", one_line(reminder.summary))
    event.add("description", one_line(reminder.description))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    if reminder.url:
        event.add("url", one_line(reminder.url))
    event.add_component(_alarm(reminder))
    return bytes(_calendar(event).to_ical())


def _alarm(reminder: Reminder) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", one_line(reminder.summary))
    alarm.add("trigger", reminder.rings - reminder.opens if reminder.rings else timedelta())
    return alarm


def _calendar(event: Event) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//Thank-you letter//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return calendar
