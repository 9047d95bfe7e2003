"""The words that bring a page into a state: answers with nothing wrong, answers with notes on them, a blunt letter."""

from __future__ import annotations

from typing import Any

from letters.core.sections import SECTIONS

EXAMPLES: dict[str, Any] = {section.key: dict(section.example) for section in SECTIONS}
"""A letter with nothing left to do."""

NOTED: dict[str, Any] = EXAMPLES | {
    "acknowledgement": {"own_words": "I cannot believe you picked somebody else, and I was perfect for this role."},
    "connection": {"kind": "future", "own_words": "I would appreciate any feedback you could give me."},
}
"""A letter the coach has notes on."""

BEGUN: dict[str, Any] = {"people": {"your_name": "Jo Lind", "company": "Third Rail Coffee", "role": "shift lead"}}
"""A letter that was left early."""

BLUNT = """Dear Ms Okafor,

Thank you for your time on Thursday. I enjoyed the tour of the greenhouses, and the seed library most of all.

I cannot believe you picked somebody else. I would appreciate any feedback you could give me.

Kind regards,
Ines Halloran"""
"""A letter written elsewhere, with two sentences in it that had better not be sent."""

_FLOOD = "a third of the charts have had no date on them since the flood, " * 50
LENGTHY: dict[str, Any] = {"takeaway": {"kind": "challenge", "challenge": _FLOOD}}
"""An answer longer than one may be."""
