"""Parts a thing from the clause that a comma hangs on it: "brittle ice, it can shatter" is two sentences."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import upper_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Form

_THEN_IT = re.compile(
    r"^(?P<thing>(?:[\w'-]+ ){0,10}[\w'-]+), "
    r"(?=(?:(?:most|half|some|all|many|none) of (?:the )?[a-z]+ (?:is|are|was|were)"
    r"|(?:it|they|he|she|there|that)(?:'s|'re|'ve| (?:is|are|was|were|has|have|can|will|do|does|don't"
    r"|close|keep|put|use|leave|get|make|take|pull|measure|let|give|send|go|come|start|wait|throw|lose|pay|count"
    r"|sell|buy)))"
    r" [a-z0-9])",
    re.IGNORECASE,
)
_THEN_OTHERS = re.compile(
    r"^(?P<thing>(?!how\b|what\b|why\b|that\b|to\b)(?:[\w'-]+ ){0,2}[\w'-]+), (?!(?:which|who|where|when|if|because"
    r"|since|as|and|but|so|or|not|never|especially|even|like|every|each|in|on|at|for|with|no|what|how|until|after"
    r"|before|while|mostly) |[a-z]+ [a-z]+ing\b)(?=[a-z][^,]+$)",
    re.IGNORECASE,
)
"""A thing in a word or three, and what is so of others: "parking, vans get blocked in"."""
_CLAUSAL = re.compile(
    r"n't\b|\b(?:is|are|was|were|has|have|had|can|will|would|should|must|does|did|if|when|because|while|where)\b",
    re.IGNORECASE,
)
_THAT_THERE = re.compile(r"^that (?=(?:in|on|at|for|with|when|if|most|many|some|half|all) )")
"""The "that" before what is told of a thing: "e-invoicing, that in many countries the tax office gets it"."""


def hung_apart(text: str) -> str:
    """A thing and the clause that a comma hangs on it, as two sentences: "brittle ice, it can shatter"."""
    found = _THEN_IT.match(text) or _THEN_OTHERS.match(text)
    if found is None or _CLAUSAL.search(found["thing"]) or verdict(found["thing"]) is Verdict.CLAUSE:
        return text
    if found.re is _THEN_OTHERS and (
        words_of(after := text[found.end() :].partition(". ")[0])[0].form in {Form.PAST, Form.ING}
        or verdict(after) is not Verdict.CLAUSE
    ):
        return text
    return f"{found['thing']}. {upper_first(_THAT_THERE.sub('', text[found.end() :]))}"
