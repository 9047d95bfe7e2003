"""The window in which a letter lands best: 24 to 48 hours after the answer, counted in hours, told in local time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from letters.core.worded import Pattern

OPENS_AFTER = timedelta(hours=24)
CLOSES_AFTER = timedelta(hours=48)
NOON = time(12)
MORNING = time(8)
DAY_BEGINS, NIGHT_BEGINS = time(7), time(21)
SATURDAY = 5
DAYS_OF_A_WEEK = 7

FROM_UNTIL = Pattern("from {opens} until {closes}")
IN_ZONE = Pattern("{words} ({zone})")
MOMENT = Pattern("{day} {time}")
LATER_DAY = Pattern("{weekday} {day} {month}")
TIME_OF = Pattern("{city} time")
NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}
"""What the days around today are called."""


@dataclass(frozen=True, slots=True)
class Window:
    """When to send: two aware moments in the writer's own zone. `exact` is False when only the day was known."""

    opens: datetime
    closes: datetime
    exact: bool

    def in_words(self, now: datetime) -> str:
        """The window as one would say it on the day of `now`: from tomorrow 14:20 until Wednesday 14:20."""
        opens, closes = (self._moment(moment, now) for moment in (self.opens, self.closes))
        words = FROM_UNTIL.around(opens=opens, closes=closes)
        return IN_ZONE.around(words=words, zone=zone_name(self.opens)) if self.exact else words

    def _moment(self, moment: datetime, now: datetime) -> str:
        return moment_in_words(moment, now) if self.exact else day_in_words(moment, now)


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


def next_morning(now: datetime, zone: ZoneInfo) -> datetime:
    """The next eight o'clock in the morning after the aware moment `now`, in that zone."""
    here = now.astimezone(zone)
    day = here.date() if here.time() < MORNING else here.date() + timedelta(days=1)
    return datetime.combine(day, MORNING, tzinfo=zone)


def is_night(moment: datetime) -> bool:
    """Whether most people sleep, or ought to, at that aware moment in its own zone."""
    return not DAY_BEGINS <= moment.time() < NIGHT_BEGINS


def is_weekend(moment: datetime) -> bool:
    """Whether that aware moment falls on a Saturday or a Sunday in its own zone."""
    return moment.weekday() >= SATURDAY


def moment_in_words(moment: datetime, now: datetime) -> str:
    """A moment as one would say it in its own zone on the day of `now`: tomorrow 14:20."""
    return MOMENT.around(day=day_in_words(moment, now), time=f"{moment:%H:%M}")


def day_in_words(moment: datetime, now: datetime) -> str:
    """The day of a moment as one would say it in its own zone on the day of `now`: tomorrow, Friday, Friday 4 July."""
    day, today = moment.date(), now.astimezone(moment.tzinfo).date()
    away = (day - today).days
    if away in NEAR:
        return NEAR[away]
    weekday = f"{day:%A}"
    return weekday if 0 < away < DAYS_OF_A_WEEK else LATER_DAY.around(weekday=weekday, day=day.day, month=f"{day:%B}")


def zone_name(moment: datetime) -> str:
    """What to call the zone of a moment: London time."""
    name = str(moment.tzinfo)
    return TIME_OF.around(city=name.rpartition("/")[2].replace("_", " ")) if "/" in name else name
