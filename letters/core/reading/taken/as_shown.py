"""Tells what was shown or said of a lesson in clauses: "him saying that half of them stay" is that he said so."""

from __future__ import annotations

import re

from letters.core.reading.taken.hung_clauses import clauses_apart

_SHOWN = re.compile(
    r"how |the (?!one\b|time\b|day\b|moment\b)[a-z]+ (?:he|she|they|you) [^,.;]+, [^,.;]+$", re.IGNORECASE
)
_FROM_HOW = re.compile(r"^from (?=how\b)", re.IGNORECASE)
_HIM_SAYING = re.compile(r"^(?P<who>him|his|her|them|their) saying (?:that )?(?=[a-z])", re.IGNORECASE)
_HE = {"him": "he", "his": "he", "her": "she", "them": "they", "their": "they"}


def as_shown(text: str) -> str:
    """What was shown with what it showed apart, and what was said as somebody's saying."""
    text = _FROM_HOW.sub("", text)
    text = clauses_apart(text) if _SHOWN.match(text) else text
    return _HIM_SAYING.sub(lambda found: f"{_HE[found['who'].lower()]} said ", text)
