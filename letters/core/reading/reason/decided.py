"""Puts what they decided, where nobody was chosen, with its cause and without a remark on it.

"to wait until next year, the money isn't there" is to wait, since the money isn't there.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first

_DECIDED = re.compile(r"^(?P<what>they decided (?:not )?to [^,]+), (?P<more>.*)$")
_SINCE = re.compile(r"(?:the|there) ", re.IGNORECASE)
_CAUSE = re.compile(
    r"^(?P<first>(?:they |I )?(?:didn't|did not|don't|couldn't|can't) [^,;.]+), (?P<more>(?:the|there) [^,;.]+)$"
)
_FELL = re.compile(r"(?:the|there) [a-z]+ (?:fell|dried|ran|went|was|got|came|is)\b", re.IGNORECASE)
_REMARKED = re.compile(r"(?:and|but|so|which|his|her|though|although)\b", re.IGNORECASE)


def decided(text: str) -> str:
    """A decision with its cause where one hangs on a comma."""
    return _CAUSE.sub(_with_cause, _DECIDED.sub(_decided, text))


def _decided(found: re.Match[str]) -> str:
    """What was decided, with its cause where the tail tells one, and without a remark."""
    what, more = found["what"], found["more"]
    if _REMARKED.match(more) or verdict(more) is not Verdict.CLAUSE:
        return what if _REMARKED.match(more) or re.match(r"I\b", more) else found[0]
    return f"{what}, since {lower_first(more)}" if _SINCE.match(more) else what


def _with_cause(found: re.Match[str]) -> str:
    """What they did not do, with its cause where that hangs on a comma: "they didn't hire, the money went"."""
    first, more = found["first"], found["more"]
    clause = first if first.startswith(("they ", "I ")) else f"they {first}"
    told = verdict(more) is Verdict.CLAUSE or _FELL.match(more) is not None
    whole = verdict(clause) is Verdict.CLAUSE and told
    return f"{first}, since {lower_first(more)}" if whole else found[0]
