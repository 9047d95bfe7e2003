"""Conditions and what comes of them: "if it warms up the whole load is binned"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, judged, verdict
from letters.core.language.shape.clause import is_finite
from letters.core.language.words.tagging import Class, Token

ON_CONDITION = frozenset({"if", "when", "unless", "instead"})
"""How a clause begins that has another one in it: "if you rush it you do it twice"."""


def has_outcome(part: Sequence[Token]) -> bool:
    """Whether a condition has what comes of it beside it: "if it warms up the whole load is binned"."""
    verbs = [at for at in range(len(part)) if is_finite(part, at)]
    for at in range(verbs[0] + 1 if verbs else len(part), len(part) - 1):
        token, before = part[at], part[at - 1]
        led = before.cls in _PHRASAL or before.lower in {"it", "them", ","}
        if (
            led
            and (token.lower in _WHO or (token.cls is Class.DETERMINER and at > verbs[0] + 1))
            and any(verb > at for verb in verbs)
        ):
            return True
    return False


_PHRASAL = frozenset({Class.NOUN, Class.ADJECTIVE, Class.ADVERB, Class.VERB, Class.PREPOSITION, Class.NAME})
_WHO = frozenset({"i", "you", "he", "she", "it", "we", "they", "that's", "it's"})


def is_framed_clause(head: Sequence[Token]) -> bool:
    """Whether a place comes first and then whole what the writer had or did: "in my uncle's shop we had the same"."""
    own = next((at for at, token in enumerate(head) if token.lower in {"i", "we"}), 0)
    return head[0].lower in {"in", "at"} and own > 1 and judged(head[own:]) is Verdict.CLAUSE


_ONE_DOWN = re.compile(
    r"^(?P<one>(?:one|a single|two|three) [a-z'-]+(?: [a-z'-]+){0,3}),? and (?P<then>(?:the lot|the whole"
    r"|the rest|half|most"
    r"|nobody|no one|everyone|everybody|everything|nothing|it all|it's|it|you|you're|they|people"
    r"|the [a-z]+(?: [a-z]+)?) .+)$",
    re.IGNORECASE,
)


def with_one(text: str) -> str:
    """What one thing brings about, said as a condition: "with one van down, nobody gets their veg"."""
    found = _ONE_DOWN.match(text)
    if found is None or (verdict(found["one"]) is Verdict.CLAUSE) or verdict(found["then"]) is not Verdict.CLAUSE:
        return text
    return f"with {found['one'][0].lower()}{found['one'][1:]}, {found['then']}"
