"""The whole letter that one typed answer makes, for tables of what people type and what is said."""

from __future__ import annotations

from typing import Any

from letters.core.clean import clean
from letters.core.compose import compose

PLACES = {
    "kindness": ("acknowledgement", {"told_how": "email"}),
    "reason": ("acknowledgement", {}),
    "thanks_for": ("gratitude", {}),
    "enjoyed": ("interest", {}),
    "challenge": ("takeaway", {"kind": "challenge"}),
    "topic": ("takeaway", {"kind": "topic"}),
    "lesson": ("takeaway", {"kind": "lesson"}),
    "made_clear": ("takeaway", {"kind": "challenge", "challenge": "stock"}),
    "experience": ("takeaway", {"kind": "challenge", "challenge": "stock"}),
    "future_role": ("connection", {"kind": "future"}),
    "follow": ("connection", {"kind": "following"}),
}
"""The section of each question, and the answers it is asked with."""


def letter_with(question: str, typed: str, **also: Any) -> str:
    """The letter to one reader called Dave with one answer as typed, and others of its section."""
    section, with_it = PLACES[question]
    people = {"your_name": "Alex Moor", "recipients": [{"name": "Dave", "greeting": ""}], "tone": "warm"}
    answers = {"people": also.pop("people", people), section: {**with_it, question: clean(typed), **also}}
    return " ".join(paragraph.text for paragraph in compose(answers).paragraphs)


def to(*names: str) -> dict[str, Any]:
    """The people of a letter to readers of these names."""
    return {"your_name": "Alex Moor", "recipients": [{"name": name, "greeting": ""} for name in names], "tone": "warm"}
