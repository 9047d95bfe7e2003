"""Says what others are made, let or asked to do as English has it: "made me to wait", "allowed me cook"."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.verbs import is_base, may_be_base

_MADE_TO = re.compile(
    r"\b(?P<lead>(?:made?|makes|making|lets?|letting) (?:me|us|him|her|them|you|people|everybody|everyone|every one"
    r"|(?:the|my|your|their|every|each|new) [a-z]+(?: [a-z]+)?)) to (?P<verb>[a-z]{2,})\b"
)
_ASKED_DO = re.compile(
    r"\b(?P<lead>(?:allow|encourage|invite|enable|advise|permit|want|ask)(?:s|e?d|ing)?"
    r" (?:me|us|him|her|them|you|people)) (?P<verb>[a-z]{2,})"
    r"(?= (?:the|an?|my|our|your|his|her|their|it|this|that|some|one|every|in|at|with|to|on|up|around|back|again)\b)"
)
"""Somebody is let or asked to do something, and the "to" was lost."""


def made_to(text: str) -> str:
    """The text with "to" before what others are asked to do, and none before what they are made or let do."""
    return _ASKED_DO.sub(_to_do, _MADE_TO.sub(_bare, text))


def _to_do(found: re.Match[str]) -> str:
    return f"{found['lead']} to {found['verb']}" if is_base(found["verb"]) else found[0]


def _bare(found: re.Match[str]) -> str:
    """Somebody made or let do something; "made the effort to explain" makes nobody do it."""
    whom = found["lead"].split()[1:]
    led = whom[0].lower() in {"the", "my", "your", "their", "every", "each", "new"}
    if led and not any(means_somebody(one.lemma) for one in readings(whom[-1].lower())):
        return found[0]
    return f"{found['lead']} {found['verb']}" if may_be_base(found["verb"].lower()) else found[0]
