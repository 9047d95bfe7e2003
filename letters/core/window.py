"""The window in which a letter lands best: 24 to 48 hours after the answer, counted in hours, told in local time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

OPENS_AFTER = timedelta(hours=24)
CLOSES_AFTER = timedelta(hours=48)
NOON = time(12)
DAYS_OF_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Window:
    """When to send: two aware moments in the writer's own zone. `exact` is False when only the day was known."""

    opens: datetime
    closes: datetime
    exact: bool

    def in_words(self, now: datetime) -> str:
        """The window as one would say it on the day of `now`: from tomorrow 14:20 until Wednesday 14:20."""
        today = now.astimezone(self.opens.tzinfo).date()
        opens, closes = (self._moment(moment, today) for moment in (self.opens, self.closes))
        words = f"from {opens} until {closes}"
        return f"{words} ({_zone_name(self.opens)})" if self.exact else words

    def _moment(self, moment: datetime, today: date) -> str:
        day = _day(moment.date(), today)
        return f"{day} {moment:%H:%M}" if self.exact else day


def zone_of(name: str) -> ZoneInfo:
    """The time zone of that IANA name; UTC when there is none of that name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def window_after(day: date, at: time | None, zone: ZoneInfo) -> Window:
    """The window for an answer that came on that day, at that time (noon when unknown), in that zone.

    Hours are counted in universal time, so a change of the clocks moves the time told and never the hours waited.
    """
    received = datetime.combine(day, at or NOON, tzinfo=zone).astimezone(UTC)
    opens, closes = ((received + wait).astimezone(zone) for wait in (OPENS_AFTER, CLOSES_AFTER))
    return Window(opens, closes, exact=at is not None)


def _day(day: date, today: date) -> str:
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    away = (day - today).days
    if away in near:
        return near[away]
    return f"{day:%A}" if 0 < away < DAYS_OF_A_WEEK else f"{day:%A} {day.day} {day:%B}"


def _zone_name(moment: datetime) -> str:
    name = str(moment.tzinfo)
    return name.rpartition("/")[2].replace("_", " ") + " time" if "/" in name else name
