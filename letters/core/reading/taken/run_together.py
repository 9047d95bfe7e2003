"""Parts what was run together in a difficulty or in what it made clear, and joins what a stop tore off.

"it has to come from one of them. not from a poster" is one contrast; "agency staff: 60% of the shifts are theirs" is a
thing and what is so of it; "Pat said no, and it made clear to me that it is late" says what became clear, then how.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import upper_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Form
from letters.core.language.words.verbs import participle

_TORN_OFF = re.compile(
    r"(?<=[a-z])[.] (?:and )?not (?=(?:from|to|by|in|on|with|for|at|because|when|the|an?|just|only)\b[^.,;]*[.]?$)",
    re.IGNORECASE,
)
_MADE_CLEAR = re.compile(
    r"(?P<how>[^;]{8,}?),? and (?:it|that|this)(?: has| had)? made (?:it )?clear to me (?:that )?"
    r"(?P<clear>[^;]{8,}?)[.]?$"
)
_WELL = re.compile(r", well,? (?=(?:I|we|they|it|he|she) )")
_HONESTLY = re.compile(r",? (?:to be (?:fair|honest)|if I'm honest)(?=[.]?$)", re.IGNORECASE)
_HEADED = re.compile(r"(?P<head>[^:;,.\"]{3,60}): (?P<told>[^:]+)$")


_SAID_SO = re.compile(
    r"^(?:that )?(?:they|he|she|[A-Z][a-z]+) (?:said|told me) something (?:that|which) [^:,\"]{3,30}[:,] (?=\")"
)
"""That something was said, before what it was word for word."""


def run_apart(text: str) -> str:
    """The text with its contrast whole, what became clear first, and an aside as its own sentence."""
    text = _HONESTLY.sub("", _WELL.sub(". ", _TORN_OFF.sub(", not ", text)))
    text = _SAID_SO.sub("", text)
    found = _MADE_CLEAR.match(text)
    if found is None:
        return text
    how = upper_first(found["how"])
    ended = f'{how[:-2]}."' if how.endswith((',"', '."')) else f"{how}."
    return f"{found['clear']}. {ended}"


def head_apart(text: str) -> str:
    """A thing that was named and told of after a colon, as a thing and a sentence about it."""
    found = _HEADED.match(text)
    if (
        found is None
        or verdict(found["head"]) is not Verdict.PHRASE
        or verdict(_first(found["told"])) is not Verdict.CLAUSE
    ):
        return text
    return f"{found['head']}. {upper_first(found['told'])}"


_SINCE = re.compile(
    r"\b(?P<who>[Tt]hey|[Yy]ou|[Ww]e) (?P<did>[a-z]+)(?P<what> [^.,;]*? since (?!they|we|it|he|she|I|you|then)[^.,;]+)"
    r"(?=[.]?$)"
)


def have_done(text: str) -> str:
    """What has been done since some time, told as if it were over: "they lost 19 valves since Easter"."""
    return _SINCE.sub(_have_done, text)


def _have_done(found: re.Match[str]) -> str:
    lemma = next((one.lemma for one in readings(found["did"]) if one.form is Form.PAST), "")
    return f"{found['who']} have {participle(lemma)}{found['what']}" if lemma and lemma != "be" else found[0]


def _first(told: str) -> str:
    """What is told first, without what was said word for word."""
    return re.split(r'[.;"]|, (?:and|but|so) ', told, maxsplit=1)[0]
