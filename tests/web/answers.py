"""Answers to begin a test with."""

from __future__ import annotations

from typing import Any

WELDER: dict[str, Any] = {
    "situation": {"received_on": "2026-03-09", "answer_kind": "call", "went": "well", "feedback": "none"},
    "people": {
        "your_name": "Luis Ortega",
        "recipients": [{"name": "Dale", "greeting": ""}],
        "company": "Brackwater Fabrication",
        "role": "second-shift welder",
        "dates": ["2026-03-02"],
        "interview_kind": "trial",
        "tone": "warm",
        "english": "en-US",
    },
    "gratitude": {},
    "interest": {"enjoyed": "watching their crew run the new positioner"},
    "acknowledgement": {"feeling": "disappointed"},
    "takeaway": {"kind": "lesson", "lesson": "the order of the welds matters more than the weld"},
    "connection": {"kind": "nothing"},
}
"""A letter with everything it needs."""
