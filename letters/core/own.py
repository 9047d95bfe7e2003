"""What the writer has done, as a verb phrase to stand after "I" or as a clause of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.language.experience import as_experience
from letters.core.language.fragment import Fragment, Shape

_I = (("I've ", "have "), ("I'm ", "am "), ("I'd ", "had "), ("I ", ""))
_SPAN = re.compile(r"(?:\w+ )?[\w+]+ (?:years?|months?|weeks?|summers?|seasons?|winters?)\b", re.IGNORECASE)
_TAILED = re.compile(r", (?:so|which|and)\b|\bso (?:I|that)\b")


_COMPOUND_DEED = re.compile(
    r"[a-z]+-[a-z]+(?:ed|made|built|wrote|ran|led) (?:\d|an? |the |my |all |about |over |two |three )"
)


def as_own(fragment: Fragment) -> Fragment:
    """What the writer did, as a verb phrase to stand after "I"; a clause that draws its own conclusion stands alone."""
    if _SPAN.match(fragment.text) and fragment.shape is Shape.FACT and not re.search(r"\bI\b", fragment.text):
        fragment = replace(fragment, shape=Shape.SPAN)
    if _COMPOUND_DEED.match(fragment.text):
        return replace(fragment, shape=Shape.DID)
    clause = as_experience(fragment)
    if _SPAN.match(fragment.text) and (clause is None or clause == fragment.text or fragment.shape is Shape.THING):
        return replace(fragment, shape=Shape.SPAN)
    if clause is None:
        return replace(fragment, shape=Shape.THING if fragment.shape is Shape.ACT else fragment.shape)
    if _TAILED.search(clause):
        return replace(fragment, shape=Shape.FACT, text=clause)
    for start, verb in _I:
        if clause.startswith(start):
            return replace(fragment, shape=Shape.DID, text=verb + clause.removeprefix(start))
    return replace(fragment, shape=Shape.FACT, text=clause)
