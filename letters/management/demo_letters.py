"""The letters of the demo user: one in every state a letter can be in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from letters.models import Draft


@dataclass(frozen=True, slots=True)
class DemoLetter:
    """A letter to look around with; `section` is where its writer stopped, empty for the last one."""

    key: str
    status: str
    days_ago: int
    answers: dict[str, Any]
    section: str = ""
    binned: bool = False


BAKER: dict[str, Any] = {
    "situation": {"answer_kind": "call", "went": "well", "interested": "yes", "bridge": "whole", "feedback": "none"},
    "people": {
        "your_name": "Anneke Visser",
        "recipients": [{"name": "Tomasz", "greeting": ""}],
        "company": "Saltmarsh Bakery",
        "role": "night baker",
        "interview_kind": "trial",
        "tone": "warm",
        "english": "en-GB",
    },
    "gratitude": {"thanks_for": "letting me shape a tray of rye at four in the morning"},
    "interest": {"enjoyed": "how they keep one oven only for the school orders"},
    "acknowledgement": {"feeling": "disappointed", "kindness": "Tomasz rang me himself before the shop opened"},
    "takeaway": {
        "kind": "challenge",
        "challenge": "the starter goes flat every time the river floods the cellar",
        "made_clear": "a bakery by the water is half a weather station",
        "experience": "kept a sourdough alive through two winters on a barge",
    },
    "connection": {"kind": "following", "follow": "the flood doors hold this winter"},
}
SURVEYOR: dict[str, Any] = {
    "situation": {"answer_kind": "personal", "went": "well", "interested": "yes", "bridge": "whole"},
    "people": {
        "your_name": "Priscilla Adeyemi",
        "recipients": [{"name": "Dr. Ruth Kessler", "greeting": "Dr. Kessler"}],
        "company": "Kessler & Boyd",
        "role": "land surveyor",
        "interview_kind": "in_person",
        "tone": "formal",
        "english": "en-US",
    },
    "interest": {"enjoyed": "the boundary stones they have mapped along the old canal"},
    "acknowledgement": {"feeling": "accepting"},
    "takeaway": {"kind": "lesson", "lesson": "a good map says plainly what nobody has measured yet"},
    "connection": {"kind": "future", "resume": "yes"},
}
BARISTA: dict[str, Any] = {
    "situation": {"answer_kind": "standard"},
    "people": {
        "your_name": "Jo Lindqvist",
        "recipients": [{"name": "Mateo", "greeting": ""}],
        "company": "Third Rail Coffee",
        "role": "shift lead",
        "tone": "casual",
        "english": "en-US",
    },
    "gratitude": {"thanks_for": "staying an hour after closing to talk"},
}

DEMO_LETTERS: tuple[DemoLetter, ...] = (
    DemoLetter("barista", Draft.Status.DRAFTING, 0, BARISTA, section="interest"),
    DemoLetter("baker", Draft.Status.READY, 1, BAKER),
    DemoLetter("surveyor", Draft.Status.SENT, 12, SURVEYOR),
    DemoLetter(
        "binned", Draft.Status.DRAFTING, 3, {"people": {"role": "ferry steward"}}, section="people", binned=True
    ),
)
