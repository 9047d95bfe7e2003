"""Speaks a kindness, turned already where one reader is known to have told, to those who told it."""

from __future__ import annotations

import re

from letters.core.language.view.turned import to_reader

_CALL_HIM = re.compile(r"\b(?P<do>to (?:call|ring|email|text|message|try|contact)) (?:him|her)\b")
"""Whom to call again is whoever said so: "said call him in March"."""
_OF_THEIRS = re.compile(r"\bof (?:theirs|hers|his)(?=$|[,.;]| (?:in|at|on|for|who|with|and)\b)")
"""What is the tellers' own: "a bag of theirs", "a friend of hers at the college"."""
_SORRY = re.compile(r"(?P<told>\b[Yy]ou\b[^.;]*\btold me how sorry) (?:he|she|they) (?:was|were)\b")
"""How sorry one was oneself, whoever was named between: "when I brought my dog in you told me how sorry he was"."""
_ONE_OF_THEM = re.compile(r"(?:(?:how|when|what|the way) )?(?:(?P<he>he)|she)\b")


def to_tellers(text: str) -> str:
    """A kindness with whoever told it as "you", though nobody is known, or all were greeted together."""
    text = _SORRY.sub(r"\g<told> you were", text.replace("me how sorry they were", "me how sorry you were"))
    return _OF_THEIRS.sub("of yours", _CALL_HIM.sub(r"\g<do> you", _to_them_all(text)))


def _to_them_all(text: str) -> str:
    """What one of them did, spoken to them all: "she told me herself"."""
    if (found := _ONE_OF_THEM.match(text)) is None:
        return text
    turned = to_reader(text, he=bool(found["he"]), she=not found["he"])
    return re.sub(r"\b(?:him|her)self\b", "yourself", turned) if turned != text else text
