"""Whom the writer met, when, where and how, as plain slots."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from letters.core import occasion
from letters.core.facts import Facts, text_of, typed
from letters.core.language.details.dates import on_days, read_days, say_days
from letters.core.language.details.place import at_place
from letters.core.letter import English, Tone
from letters.core.section import Answers

FROM_AFAR = frozenset({"video", "phone"})
"""Kinds of interview that are held nowhere."""


def slots(answers: Answers, kind: str, facts: Facts, company: str) -> dict[str, str]:
    """The plain slots of a meeting of one kind; a text is empty where nothing is known."""
    count = len(facts.readers.named)
    trial = occasion.trial_word(text_of(answers, "people", "role") + " " + text_of(answers, "interest", "enjoyed"))
    days = read_days(_days(answers))
    told = kind == "rounds" and days and (len(days) == 1 or facts.tone is not Tone.CASUAL)  # the days tell it
    thanked = facts.materials["thanks_for"].text if "thanks_for" in facts.materials else ""
    seeing = occasion.each(occasion.seeing("" if told else kind, facts.tone, trial, thanked), len(days))
    chat = occasion.each(occasion.chat(kind, facts.tone, trial, thanked), len(days))
    return {
        "you": {0: "you", 1: "you", 2: "you both"}.get(count, "you all"),
        "on": on_days(days, facts.english, weekday=len(days) == 1 and _names_weekday(facts)),
        "day": say_days(days, facts.english),
        "at": _at(answers, kind, facts, company),
        "seeing": seeing,
        "seeing_for": occasion.leads_to(seeing),
        "meeting": occasion.meeting(kind),
        "the_chat": chat,
        "chat_for": occasion.leads_to(chat),
        "we_spoke": occasion.we_spoke(kind),
    }


def _names_weekday(facts: Facts) -> bool:
    """Whether the weekday stands before the day: in some formal British letters, as elsewhere nobody writes it."""
    return facts.english is English.BRITISH and facts.tone is Tone.FORMAL and facts.rank("weekday") % 2 == 0


def _at(answers: Answers, kind: str, facts: Facts, company: str) -> str:
    """Where it was; a call is held nowhere, whatever was typed."""
    return "" if kind in FROM_AFAR else facts.readers.owning(at_place(typed(answers, "people", "place"), company))


def _days(answers: Answers) -> list[str]:
    held: Any = answers.get("people", {})
    days = held.get("dates") if isinstance(held, Mapping) else None
    return [day for day in days if isinstance(day, str)] if isinstance(days, list) else []
