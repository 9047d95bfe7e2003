"""Tells thieves and staff by how they fare, whom nobody named: "copper theft", "staff leave by Christmas"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.view.doings import doing_of
from letters.core.language.words.tagging import Token

_THEFT = re.compile(
    r"\b(?:thefts?|stealing|shoplift\w+|break-?ins?|burglar\w+|vandal\w*|graffiti|nicked|nicking)\b", re.IGNORECASE
)
_AS_THIEVES = re.compile(r"\bthey (?:come|steal|nick|take|get in|get away|give up|climb|cut|know|go|strip)\b")


def by_thieves(text: str, before: str) -> bool:
    """Whether "they" are those who steal, whom nobody named: "copper theft", "they come when it's wet"."""
    return _THEFT.search(before) is not None and _AS_THIEVES.search(text) is not None


_STAFF_DO = re.compile(
    r"\b(?:staff|team|crew)(?: who)?(?: (?:never|don't|won't|always|all))? "
    r"(?:leave|leaving|quit|quitting|go|come|turn up|turning up|feel|stay|last|drop|burn)\b"
    r"|\b(?:onboard|hire|recruit|train|take on|induct)(?:ing)? (?:\d+ |new |so many |enough |good )?"
    r"(?:people|starters|recruits|hires|staff)\b"
    r"|^(?:(?:the|new|young|good|agency|temp|night) )?(?:staff|people|retention|staffing|turnover|recruitment)$"
)
_STAFF_FARE = frozenset({
    "need", "want", "feel", "leave", "burn", "get", "go", "suffer", "cope", "stay", "come", "hate", "complain",
})  # fmt: skip


def staff_fare(tokens: Sequence[Token], they: int, before: str) -> bool:
    """Whether "they" are the staff told of before, by how they fare: "staff leave by Christmas", "they feel unseen"."""
    doing = doing_of(tokens, they)
    return bool(doing) and doing[0].lemma in _STAFF_FARE and _STAFF_DO.search(before) is not None
