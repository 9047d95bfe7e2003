"""Parts a whole clause from what a comma hangs it on: "getting parents to answer, half of them never read it"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.elided import which_for_that
from letters.core.language.shape.the_more import is_half
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.plain.matter import is_left_somewhere
from letters.core.reading.taken.stated import some_do

_OPENER = re.compile(
    r"\b(?:if|when|whenever|because|although|though|since|as|while|after|before|once|until|unless|(?<!\bcan )not|never"
    r"|nor|where|even|so)\b",
    re.IGNORECASE,
)
"""Words after which a comma may only end a clause that belongs to the next."""
_FRAME = re.compile(
    r"(?:every|each|last|this|next|in|on|at|for|from|by|with|like|unlike|during|today|yesterday|sometimes|usually|then|there|to"
    r"|the way|also|apparently)\b",
    re.IGNORECASE,
)
"""How words begin that only say when or where."""
_AFTER_IT = re.compile(
    r"\b(?:after|before|since|until) (?:the|an?|their|your|his|her|my|each|every|last|next) [a-z]+(?: [a-z]+)?$"
)
"""When something is so, told by a thing and not by a clause: "keeping nurses after the merger"."""
_SO_MANY = re.compile(r"(?:about|around|nearly|over|almost|up to) (?:\d|one|two|three|half|a third|a quarter|every)")
_WHEN_THEY = re.compile(
    r"^(?:in (?:the )?(?:summer|winter|spring|autumn|mornings?|evenings?|end)|at (?:night|weekends)"
    r"|(?:every|most|some) [a-z]+) (?=(?:they|you|it|there|\d+) )",
    re.IGNORECASE,
)
_NEVER_DID = re.compile(r"(?:the|my|his|her|our) [a-z]+ (?:never|always|still|already) [a-z]+")
"""A clause whose verb may look like a noun: "the bus never came"."""
_DID_TO = re.compile(
    r"(?:the|their|an?|one|our|my|his|her) (?:[a-z]+ ){1,3}(?:[a-z]{2,}ed|sent|took|gave|lost|put|cut|got|made|kept)"
    r"(?: (?:up|down|out|off|back|over|away))? (?:the|an?|one|two|three|half|\d+|it|them|us|all|their|his|her|my)\b"
)
"""A clause whose verb may look like what was done: "the officer turned down two designs"."""
_WHO = ("they ", "it ", "he ", "she ", "we ", "there ")
_TOLD_HOW = re.compile(r"(?:how|why) (?!if\b|when\b|because\b|long\b|much\b|many\b)", re.IGNORECASE)


_CHALLENGE = re.compile(r"^the (?:challenge|problem) of (?=\w)")


def _tells_on(head: Sequence[str], last: str) -> bool:
    """Whether a clause goes on telling after a "how": "how you know if it is ripe, you dry a piece"."""
    doing = words_of(_CHALLENGE.sub("", head[0]))[0].form is Form.ING and words_of(last)[0].cls is Class.DETERMINER
    how = _TOLD_HOW.match(head[0]) is not None and last.startswith(_WHO)
    return len(head) == 1 and (how or doing)  # "finding staff when it gets busy, the agency charges double"


def clauses_apart(text: str, *, named: bool = False) -> str:
    """A whole clause that a comma hangs on something else, as a sentence: "how to keep quiet, the pub complains"."""
    text = which_for_that(text)
    first, stop, after = text.partition(". ")
    parts = first.split(", ")
    *head, last = parts
    if any(part.count('"') % 2 for part in parts):
        return text
    small = bool(head) and " " not in head[0] and not (named and _is_matter(head[0], last))
    if len(head) == 0 or small or re.search(r"[;:()]", first) or _FRAME.match(first) or is_half(first):
        return text
    led = any(_OPENER.search(_AFTER_IT.sub("", part)) for part in head) and not _tells_on(head, last)
    if led or _OPENER.match(last) or not _is_whole(last) or any(map(_is_whole, head)):
        return text
    return f"{', '.join(head)}. {last[0].upper()}{last[1:]}{stop}{after}"


def _is_whole(part: str) -> bool:
    """Whether a part between commas is certainly a clause with a subject of its own."""
    part = _WHEN_THEY.sub("", part)
    first, *more = words_of(part)
    if first.lower in {"one", "mine", "some"} and more and more[0].form is Form.PAST:
        return True
    if _NEVER_DID.match(part) or _DID_TO.match(part) or some_do(part):
        return True
    if more and first.cls is Class.NUMBER and any(token.form is Form.ING for token in more[:3]):
        return False
    subject = first.cls in {Class.NOUN, Class.PRONOUN, Class.DETERMINER, Class.NAME, Class.NUMBER, Class.ADJECTIVE}
    subject = (subject or _SO_MANY.match(part) is not None) and not is_left_somewhere(part)
    return subject and verdict(part) is Verdict.CLAUSE


def _is_matter(head: str, last: str) -> bool:
    """Whether a single word names what is then told of: "funding, the grant ends next year"."""
    word = words_of(head)[0]
    matter = (word.cls is Class.NOUN or word.form is Form.ING) and word.lower not in word_list("times")
    return matter and not any(token.form is Form.ING for token in words_of(last)[:3])
