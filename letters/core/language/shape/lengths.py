"""How long something was done, with the "for" it lacks: "I ran TIG three years" is "I ran TIG for three years"."""

from __future__ import annotations

import re

from letters.core.language.words.figures import WRITTEN_OUT
from letters.core.language.words.tables import word_list

_NUMBER = (
    rf"(?:\d+(?:-(?:odd|some))?\+?|an?|{WRITTEN_OUT}|several|many"
    r"|a few|a couple of|half a)(?:[- ](?:and a half|or so|to \w+))?"
)
_ABOUT = r"(?:(?:about|over|nearly|almost|around|some|more than|just over|roughly|the last|the past) )?"
TIME = (
    rf"{_ABOUT}{_NUMBER} (?:odd )?(?:years?|months?|weeks?|summers?|winters?|springs|autumns?|seasons?|Christmases)"
    r"(?: (?:and a half|or so|or two)\b)?"
)
_LENGTH = re.compile(
    rf"(?:,| \(|,? for| -) (?P<time>{TIME})\)?(?= (?!in a row\b|in total\b|in all\b)(?:at|in|with)\b|$)", re.IGNORECASE
)
_BARE_LENGTH = re.compile(rf"(?<=[\w,]) (?P<time>{TIME})(?=$|,| and )", re.IGNORECASE)
_INNER_LENGTH = re.compile(
    rf"(?<=\w) (?P<time>{TIME})(?= (?!in a row\b|in total\b|in all\b)(?:at|in|with|on|by|for|as|under|near|beside) )",
    re.IGNORECASE,
)
_JUST_DID = re.compile(r"(?:I )?(?:have )?[a-z]+(?:ed|t)", re.IGNORECASE)
_TURNS = ("summers", "winters", "seasons")
"""Spans that are what was worked, as well as how long: "worked three summers in a kitchen"."""
_ONE_SUMMER = re.compile(r"one (?:summer|winter|season|month|week)", re.IGNORECASE)
_EACH = re.compile(r"an? (?:day|week|month|year|season|summer|winter)", re.IGNORECASE)
_MANY = re.compile(rf"\b(?:\d+|{_NUMBER}|once|twice)(?: (?:[a-z]+ )?[a-z]+)?$|\b(?:once|twice|times)$", re.IGNORECASE)
"""What stands before "a week" where it says how often: "one truck a week"."""
_HELD = re.compile(r"\b(?:have|has|had|spent|do|did|done|got|for|took|takes?|lasted)$")


def with_for(text: str) -> str:
    """The clause with the "for" its duration lacks: "I ran TIG three years" is "I ran TIG for three years"."""
    found = _BARE_LENGTH.search(text) or _INNER_LENGTH.search(text)
    before = text[: found.start()] if found else ""
    if (
        found is None
        or text.startswith(" for ", found.end())
        or found["time"].startswith("over ")  # "moved it over a year"
        or _HELD.search(before.rstrip())
        or before.rsplit(" ", 1)[-1].lower() in word_list("before_length")
        or (_ONE_SUMMER.fullmatch(found["time"]) and not before.endswith(","))
        or (found["time"].endswith(_TURNS) and _JUST_DID.fullmatch(before.strip()))
        or (_EACH.fullmatch(found["time"]) and _MANY.search(before))
    ):
        return text
    head, rest = before.rstrip(","), text[found.end() :]
    was = head.endswith("I was") and rest.startswith((" on ", " in ", " at ", " with "))
    return f"{head[:-3]}spent {found['time']}{rest}" if was else f"{head} for {found['time']}{rest}"


def take_length(text: str) -> tuple[str, str]:
    """A duration inside a phrase, and the phrase without it."""
    found = _LENGTH.search(text) or _BARE_LENGTH.search(text)
    led = text[: found.start()].rsplit(" ", 1)[-1].lower() if found else ""
    if found is None or (led != "for" and led in word_list("before_length")):
        return "", text
    before = text[: found.start()].removesuffix(" for")
    after = text[found.end() :]
    return found["time"], ((before.rstrip(",") if after.startswith(",") else before) + after).strip(" ,")
