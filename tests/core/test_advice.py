"""Whether and when to send."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.core.advice import Verdict, advise
from letters.core.window import CLOSES_AFTER, OPENS_AFTER, moment_in_words, next_morning, window_after, zone_of

NOW = datetime(2026, 3, 10, 10, 0, tzinfo=UTC)
GOOD = {"received_on": "2026-03-09", "received_at": "16:30", "time_zone": "Europe/London", "answer_kind": "personal"}


def test_a_good_interview_and_a_personal_answer_say_send() -> None:
    assert advise(GOOD, NOW).verdict is Verdict.SEND


@pytest.mark.parametrize(
    ("question", "value", "verdict"),
    [
        ("answer_kind", "automatic", Verdict.WAIT),
        ("went", "badly", Verdict.WAIT),
        ("interested", "no", Verdict.SKIP),
        ("bridge", "burned", Verdict.SKIP),
    ],
)
def test_each_doubt_holds_the_letter_back_and_says_why(question: str, value: str, verdict: Verdict) -> None:
    advice = advise({**GOOD, question: value}, NOW)
    assert advice.verdict is verdict
    assert len(advice.reasons) == 2
    assert "your decision" in advice.reasons[-1]


def test_two_doubts_together_say_leave_it() -> None:
    assert advise({**GOOD, "answer_kind": "automatic", "went": "badly"}, NOW).verdict is Verdict.SKIP


def test_nothing_answered_still_gives_advice() -> None:
    advice = advise({}, NOW)
    assert advice.verdict is Verdict.SEND
    assert advice.window is None
    assert "One to two days" in advice.timing


def test_before_the_window_the_letter_may_lie() -> None:
    assert advise(GOOD, NOW).timing.startswith(
        "A good time to send it is from today 16:30 until tomorrow 16:30 (London"
    )


def test_inside_the_window_now_is_good() -> None:
    assert advise(GOOD, datetime(2026, 3, 10, 20, 0, tzinfo=UTC)).timing.startswith("Now is a good time")


@pytest.mark.parametrize("hour", [21, 23, 2, 6])
def test_at_night_the_advice_is_to_sleep_first(hour: int) -> None:
    day = 10 if hour > 12 else 11
    assert "sleep first" in advise(GOOD, datetime(2026, 3, day, hour, 30, tzinfo=UTC)).timing


def test_the_night_is_that_of_the_writer() -> None:
    sydney = {**GOOD, "time_zone": "Australia/Sydney"}
    assert "sleep first" in advise(sydney, datetime(2026, 3, 10, 12, 0, tzinfo=UTC)).timing
    assert "Now is a good time" in advise(sydney, datetime(2026, 3, 10, 22, 0, tzinfo=UTC)).timing


def test_at_the_weekend_monday_is_offered() -> None:
    friday = {**GOOD, "received_on": "2026-03-13"}
    assert "Monday morning" in advise(friday, datetime(2026, 3, 14, 18, 0, tzinfo=UTC)).timing


@pytest.mark.parametrize(
    ("now", "zone", "morning"),
    [
        ("2026-03-09T20:00Z", "Europe/London", "2026-03-10T08:00:00+00:00"),
        ("2026-03-10T02:00Z", "Europe/London", "2026-03-10T08:00:00+00:00"),
        ("2026-03-10T08:00Z", "Europe/London", "2026-03-11T08:00:00+00:00"),
        ("2026-03-28T20:00Z", "Europe/London", "2026-03-29T08:00:00+01:00"),  # an hour is lost that night
        ("2026-03-09T20:00Z", "Asia/Tokyo", "2026-03-10T08:00:00+09:00"),
    ],
)
def test_the_next_morning_is_that_of_the_writer(now: str, zone: str, morning: str) -> None:
    assert next_morning(datetime.fromisoformat(now), ZoneInfo(zone)).isoformat() == morning


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-03-10T23:10Z", "today 23:10"),
        ("2026-03-11T08:00Z", "tomorrow 08:00"),
        ("2026-03-13T14:20Z", "Friday 14:20"),
        ("2026-03-31T14:20Z", "Tuesday 31 March 14:20"),
    ],
)
def test_a_moment_is_told_as_one_would_say_it(moment: str, words: str) -> None:
    assert moment_in_words(datetime.fromisoformat(moment), NOW) == words


@pytest.mark.parametrize(
    ("moment", "words"), [((16, 23), "sleep first"), ((14, 12), "Monday morning"), ((30, 23), "sleep first")]
)
def test_night_and_weekend_are_minded_after_the_window_too(moment: tuple[int, int], words: str) -> None:
    day, hour = moment
    assert words in advise(GOOD, datetime(2026, 3, day, hour, tzinfo=UTC)).timing


@pytest.mark.parametrize(("day", "words"), [(13, "that does no harm"), (30, "A late letter is still a kind one")])
def test_after_the_window_it_is_never_too_late(day: int, words: str) -> None:
    assert words in advise(GOOD, datetime(2026, 3, day, 10, tzinfo=UTC)).timing


def test_without_a_time_of_day_only_days_are_named() -> None:
    assert "from today until tomorrow" in advise({**GOOD, "received_at": ""}, NOW).timing


@pytest.mark.parametrize(
    ("zone", "day", "opens"),
    [
        ("Europe/London", "2026-03-28", "2026-03-29T21:00:00+01:00"),  # clocks go forward on the 29th
        ("Europe/London", "2026-10-24", "2026-10-25T19:00:00+00:00"),  # clocks go back on the 25th
        ("America/New_York", "2026-03-07", "2026-03-08T21:00:00-04:00"),
        ("Australia/Lord_Howe", "2026-10-03", "2026-10-04T20:30:00+11:00"),  # by half an hour
        ("Asia/Kolkata", "2026-03-28", "2026-03-29T20:00:00+05:30"),  # never
    ],
)
def test_the_window_counts_hours_across_a_change_of_the_clocks(zone: str, day: str, opens: str) -> None:
    window = advise({"received_on": day, "received_at": "20:00", "time_zone": zone}, NOW).window
    assert window is not None
    assert window.opens.isoformat() == opens


BOUNDS = datetime(1990, 1, 1), datetime(2100, 1, 1)  # noqa: DTZ001 - hypothesis takes them without a zone


@given(st.datetimes(*BOUNDS), st.sampled_from(["Europe/Dublin", "Asia/Tehran", "UTC"]))
def test_the_window_is_always_a_day_long(received: datetime, zone: str) -> None:
    window = window_after(received.date(), received.time(), ZoneInfo(zone))
    assert window.closes.astimezone(UTC) - window.opens.astimezone(UTC) == CLOSES_AFTER - OPENS_AFTER


@pytest.mark.parametrize("typed", ["31 February", "9999-12-31", "", "\x00"])
def test_a_date_that_is_none_gives_no_window(typed: str) -> None:
    assert advise({**GOOD, "received_on": typed}, NOW).window is None


@pytest.mark.parametrize("name", ["", "Nowhere/Atlantis", "../../etc/passwd", "None", "x" * 5000])
def test_an_unknown_zone_is_taken_for_universal_time(name: str) -> None:
    assert zone_of(name) == ZoneInfo("UTC")
