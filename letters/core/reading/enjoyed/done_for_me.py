"""Tells what the readers did for the writer as their deed, which would else be the writer's own enjoyment.

"showing me the yard" is that they showed me the yard; "telling me about the flood" is hearing about it.
"""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past

_TOLD = re.compile(
    r"^(?:telling|talking (?:to|with)|speaking (?:to|with)|explaining to) (?:me|us) (?=(?:about|how|why|what)\b)",
    re.IGNORECASE,
)
_SHOWN = re.compile(r"^showing (?:me|us) (?=(?:the|an?|their|his|her|your|how)\b)", re.IGNORECASE)
_FOR_ME = re.compile(r"^(?P<doing>[a-z]+ing) (?P<me>(?:to |with )?(?:me|us)\b)(?P<rest>.*)$", re.IGNORECASE)
_AND_DOING = re.compile(
    r"(?P<joint>,| and|, and|, then| then| and then) (?P<doing>[a-z]+ing)"
    r"(?= (?:(?:to |at |with |for )?(?:(?P<me>me|us|my)|it|them|the|an?|what|how|why|his|her|their)|up|down|in|out)\b)"
)
_STILL_DOING = re.compile(r"(?:,| and) [a-z]+ing\b")
_SHOW_ME = re.compile(
    r"^(?P<who>(?:they|he|she|you|[A-Z][a-z]+)) (?P<do>show|give|tell|teach|explain|take|bring|offer|ask) "
    r"(?=(?:to )?(?:me|us)\b)"
)
"""What they did there, told by a learner as if it were still: "they show me the oven"."""
_LETS = frozenset({"letting", "making", "helping", "having"})
_NOT_THEIRS = frozenset({"be", "remind", "hear", "see", "watch", "cost", "suit", "face", "surprise"})
"""What nobody does to the writer on purpose, or what the writer did."""


def done_for_me(text: str, beginning: str) -> str:
    """The answer with a deed done to the writer as a clause about them, or as what was heard and seen."""
    if (told := _TOLD.sub("", text)) != text:
        return told if beginning in {"hearing", "how"} else f"hearing {told}"
    if beginning in {"seeing", "how"} and (shown := _SHOWN.sub("", text)) != text:
        return shown
    text = _SHOW_ME.sub(lambda found: f"{found['who']} {past(found['do'])} ", text)
    found = _FOR_ME.match(text)
    did = _past(found["doing"]) if found else ""
    let = found is not None and found["doing"].lower() in _LETS
    rest = _AND_DOING.sub(lambda further: _and_did(further, let=let), found["rest"]) if found else ""
    if found is None or not did or _STILL_DOING.search(rest):
        return text
    return f"they {did} {found['me']}{rest}"


def _past(doing: str) -> str:
    """The past of a verb in "-ing"; empty where it is none, or nothing that is done for somebody."""
    verb = next((one.lemma for one in readings(doing.lower()) if one.cls is Class.VERB and one.form is Form.ING), "")
    return past(verb) if verb and verb not in _NOT_THEIRS else ""


def _and_did(found: re.Match[str], *, let: bool) -> str:
    """A further deed: theirs, or the writer's own where they let it be done ("sit in and hear the calls")."""
    did = _past(found["doing"])
    if not let or found["me"]:
        return f"{found['joint']} {did}" if did else found[0]
    verb = next((one.lemma for one in readings(found["doing"]) if one.form is Form.ING), "")
    return f"{found['joint']} {verb}" if verb else found[0]
