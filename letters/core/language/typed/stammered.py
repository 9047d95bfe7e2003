"""Says once a small word that was typed twice in a row: "the the ward", "late on on Mondays"."""

from __future__ import annotations

import re

_NEVER_TWICE = (
    r"(?:the|a|an|and|or|but|of|to|for|with|by|at|from|into|than|their|my|his|our|your|its|they|we|I|he|she|if|when"
    r"|because|not|been|am|as|every|I'm|it's|they're|we're|you're|how|who|where|why|I've|just|about)"
)
_TWICE = re.compile(rf"\b(?P<word>{_NEVER_TWICE})(?: (?P=word)(?![\w'-]))+", re.IGNORECASE)
_MAY_BE_TWICE = re.compile(
    r"\b(?P<word>(?P<is>is|was|were|are|will|can)|on|in|up|off|out|you)(?: (?P=word)(?![\w'-]))+", re.IGNORECASE
)
_HELD = re.compile(
    r"\b(?:comes?|came|go|goes|went|gone|gets?|got|logs?|logged|check|checked|sign|signed|carry|carried|move|moved|put"
    r"|turn|turned|bring|brought|hang|hold|try|stay|stayed|stand|break|broke|keep|kept|let|tell|told|ask|asked|show|give"
    r"|see|help|need|did|do|[a-z]+ing) $",
    re.IGNORECASE,
)
"""After these a small word may well stand twice: "come in in the morning", "I told you you would"."""
_ASKS = re.compile(r"\b(?:what|how|who|where|which|that|all|thing|point|problem)\b[^.;]*$", re.IGNORECASE)
"""After these a clause may be what something is: "what it is is a kiln"."""
_THAT_THAT = re.compile(r"\bthat that (?=(?:I|he|she|they|we|it|you|there|the|a|an|my|his|her|their)\b)", re.IGNORECASE)


def unstammered(text: str) -> str:
    """The text without the second of two small words."""
    text = _THAT_THAT.sub("that ", _TWICE.sub(r"\g<word>", text))
    return _MAY_BE_TWICE.sub(_once, text)


def _once(found: re.Match[str]) -> str:
    held = (_ASKS if found["is"] else _HELD).search(found.string[: found.start()])
    return found[0] if held else found["word"]
