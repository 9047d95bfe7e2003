"""Whether and when to send: advice from what happened. It is the writer's to take or leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from letters.core.section import SectionAnswers
from letters.core.window import Window, is_night, is_weekend, window_after, zone_of
from letters.core.worded import Pattern

LATE = timedelta(days=7)
"""After this long a letter is no longer about a fresh interview."""


class Verdict(StrEnum):
    """What we would do: send the letter, let it wait, or leave it."""

    SEND = "send"
    WAIT = "wait"
    SKIP = "skip"


HEADLINES = {
    Verdict.SEND: "We would send it.",
    Verdict.WAIT: "We would let it rest for a while.",
    Verdict.SKIP: "We would leave this one unsent.",
}


BEFORE = Pattern("A good time to send it is {window}. Until then it can rest here.")
WITHIN = Pattern("{now} The window is {window}.")
TIMINGS = {
    "any": "One to two days after their answer is a good moment: the interview is fresh, and nothing looks hurried.",
    "night": "It is late where you are: sleep first, and send it in the morning.",
    "weekend": "It is the weekend. You can send it now, and Monday morning does just as well.",
    "now": "Now is a good time.",
    "over": "The first two days are over, and that does no harm: send it when it is ready.",
    "late": "Some time has passed. A late letter is still a kind one; keep it short.",
}
"""When to send it, where no moment has to be named."""


@dataclass(frozen=True, slots=True)
class Advice:
    """The verdict, the reasons for it in whole sentences, and the window when the day of the answer is known."""

    verdict: Verdict
    reasons: tuple[str, ...]
    window: Window | None
    timing: str

    @property
    def headline(self) -> str:
        """The verdict in one sentence."""
        return HEADLINES[self.verdict]


_DOUBTS: tuple[tuple[str, str, Verdict, str], ...] = (
    (
        "bridge",
        "burned",
        Verdict.SKIP,
        "What happened between you will not be mended by a note, and the silence costs you nothing.",
    ),
    (
        "interested",
        "no",
        Verdict.SKIP,
        "You saw things that put you off. You owe nobody a letter you would not mean.",
    ),
    (
        "went",
        "badly",
        Verdict.WAIT,
        "You felt that the interview went badly. Sleep on it first: a letter is easier to mean from a little distance.",
    ),
    (
        "answer_kind",
        "automatic",
        Verdict.WAIT,
        "Their answer came from a machine, and a reply to it may reach nobody. Write only to a person you spoke with.",
    ),
)


def advise(situation: SectionAnswers, now: datetime) -> Advice:
    """Advice for this situation at the aware moment `now`."""
    doubts = [(verdict, reason) for question, value, verdict, reason in _DOUBTS if situation.get(question) == value]
    window = _window(situation)
    if doubts:
        verdict = Verdict.SKIP if len(doubts) > 1 or doubts[0][0] is Verdict.SKIP else Verdict.WAIT
        closing = "It remains your decision: everything here works either way."
        return Advice(verdict, (*(reason for _, reason in doubts), closing), window, _timing(window, now))
    return Advice(Verdict.SEND, _encouragement(situation), window, _timing(window, now))


def _encouragement(situation: SectionAnswers) -> tuple[str, ...]:
    first = "Little can go wrong with a short, sincere thank-you, and it may be remembered for a long time."
    if situation.get("answer_kind") in {"call", "personal"}:
        return ("Somebody took the trouble to tell you personally, so your letter will reach a person.", first)
    return (first,)


def _timing(window: Window | None, now: datetime) -> str:
    if window is None:
        return TIMINGS["any"]
    words = window.in_words(now)
    if now < window.opens:
        return BEFORE.around(window=words)
    at_this_hour = _at_this_hour(window, now)
    if now <= window.closes:
        return WITHIN.around(now=at_this_hour or TIMINGS["now"], window=words)
    if at_this_hour:
        return at_this_hour
    if now - window.closes <= LATE:
        return TIMINGS["over"]
    return TIMINGS["late"]


def _at_this_hour(window: Window, now: datetime) -> str:
    """What to mind at night and on a weekend where the writer is; nothing at other times."""
    here = now.astimezone(window.opens.tzinfo)
    if is_night(here):
        return TIMINGS["night"]
    if is_weekend(here):
        return TIMINGS["weekend"]
    return ""


def _window(situation: SectionAnswers) -> Window | None:
    try:
        day = date.fromisoformat(str(situation.get("received_on", "")))
        return window_after(day, _time(str(situation.get("received_at", ""))), zone_of(str(situation.get("time_zone"))))
    except (ValueError, OverflowError):
        return None


def _time(typed: str) -> time | None:
    try:
        return time.fromisoformat(typed)
    except ValueError:
        return None
