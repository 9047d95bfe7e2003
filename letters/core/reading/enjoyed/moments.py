"""Tells a moment that was enjoyed as what was seen: "when Ana fixed the loom" is seeing Ana fix it."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form

_WHEN = re.compile(
    r"^(?:I (?:really |also )?(?:liked|loved|enjoyed) (?:it )?)?when"
    r" (?P<who>he|she|they|you all|you|everyone|everybody|(?-i:[A-Z])\w+|(?:the|an?|their|your|one) [a-z]+)"
    r" (?P<all>(?:all|both|just|suddenly|then) )?(?P<did>[a-z]+)\b(?P<rest>[^.;]*)",
    re.IGNORECASE,
)
_WHOM = {"he": "him", "she": "her", "they": "them"}
_MINE = re.compile(r"\b(?:I|me|my|us|we|our)\b")
_NOT_SEEN = frozenset({
    "be", "have", "say", "tell", "explain", "mention", "describe", "think", "know", "believe", "plan", "hope", "agree",
    "admit", "offer", "talk", "speak", "ask", "want", "promise", "realise", "realize", "remember", "find", "feel",
})  # fmt: skip
"""Verbs for what is heard, felt or so, and not seen to happen."""


_TOLD_HOW = re.compile(
    r"^(?P<who>(?:the|your|their|one of (?:the|your|their)|an?|one) (?:[\w'-]+ ){0,3}?[\w'-]+) "
    r"(?:also |then )?(?:explained(?: to (?:me|us))?|told (?:me|us)|was (?:telling me|explaining)) "
    r"(?:about )?(?=(?:how|why|what|where|that) [a-z])",
    re.IGNORECASE,
)
"""Who told the writer what, of those whom the letter is not to: "the foreman explained how they cure it"."""

_HOW_THEY = re.compile(r"^(how|why|what|where|that) (?:they|we)\b")
"""What one of theirs told of them all."""


def moment(text: str) -> str:
    """The answer with the moment it opens with as what was seen, or as a clause without its "when"."""
    if told := _TOLD_HOW.match(text):
        what = _HOW_THEY.sub(r"\1 you", text[told.end() :])
        return f"hearing from {told['who'][0].lower()}{told['who'][1:]} {what}"
    found = _WHEN.match(text)
    past = [one for one in readings(found["did"]) if one.cls is Class.VERB and one.form is Form.PAST] if found else []
    if found is None or not past:
        return text
    lemma = past[0].lemma
    if lemma in _NOT_SEEN or _MINE.search(found["rest"]) or any(one.form is Form.BASE for one in past):
        return text[found.start("who") :]
    whom = _WHOM.get(found["who"].lower(), found["who"])
    return f"seeing {whom} {found['all'] or ''}{lemma}{text[found.end('did') :]}"
