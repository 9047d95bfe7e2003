"""Reads what a note-taker parts with a dash or leaves without its verb: "a tap - nobody uses it" is two sentences."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import upper_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class
from letters.core.reading.plain.asides import with_asides
from letters.core.reading.plain.headline import with_its_be
from letters.core.reading.plain.runs import sentences

_DASH = re.compile(r"(?<=[\w)\"'%.!?])(?:(?<!\d) [-–—] | [-–—] (?!\d))(?=\S)")
_HANGS = re.compile(
    r"(?:because|cos|so|but|and|or|nor|yet|not|no|when|while|where|which|who|if|as|since|until|till|then|though|although"
    r"|even|especially|mainly|mostly|only|just|by|for|in|on|at|to|with|without|from|like|both|esp)\b",
    re.IGNORECASE,
)
"""How what follows a dash begins that goes on with the sentence."""
_BETWEEN = re.compile(
    r"^(?P<head>[^.!?]+?) [-–—] (?P<aside>[^.!?–—]+?) [-–—] (?P<on>(?:and|but) (?P<does>[a-z]+) [^.!?–—]+)(?=$|[.!?])"
)
_CLAUSES = frozenset({"enjoyed", "challenge", "made_clear", "topic", "standing", "lesson"})


def as_noted(name: str, text: str, beginning: str) -> str:
    """The answer with its dashes read, and with the verbs and asides that a note leaves out."""
    if not text:
        return text
    first, *more = sentences(with_asides(name, _undashed(name, text)))
    if name in _CLAUSES and (beginning in {"that", "how"} or name in {"made_clear", "standing"}):
        first = with_its_be(first)
    more = [with_its_be(one) if name in _CLAUSES - {"enjoyed"} else one for one in more]
    return " ".join([first, *(_BARE_ONE.sub(_the, one) for one in more)])


_BARE_ONE = re.compile(
    r"^(?P<who>[A-Z][a-z]+)(?=(?:'s| is| was| has| had| took| wants| says| said| pays| paid| runs| gave) )"
)
_OF_A_PLACE = frozenset(
    {"committee", "landlord", "council", "union", "board", "parish", "landlady", "vicar", "village"}
)


def _the(found: re.Match[str]) -> str:
    """Who there is one of, at the head of a further sentence: "Landlord's in on it"."""
    who = found["who"].lower()
    return f"The {who}" if who in _OF_A_PLACE | word_list("bare_subjects") else found[0]


_ALWAYS = re.compile(r"^(?=(?:always|never|still|constantly|usually|mostly|forever) [a-z]+$)", re.IGNORECASE)
_MANY = re.compile(r"(?<!s)s$")


def _aside_last(found: re.Match[str]) -> str:
    """A clause between dashes behind what it was set in: "every rig has a name - mine was Gus - and keeps a log"."""
    does = any(one.cls is Class.VERB for one in readings(found["does"]))
    apart = does and not _HANGS.match(found["aside"]) and verdict(found["aside"]) is Verdict.CLAUSE
    return f"{found['head']} {found['on']}. {upper_first(found['aside'])}" if apart else found[0]


def _undashed(name: str, text: str) -> str:
    head, *tails = _DASH.split(_BETWEEN.sub(_aside_last, text))
    for tail in tails:
        first, stop, after = tail.partition(". ")
        whole = with_its_be(first) if name in _CLAUSES else first
        first = _ALWAYS.sub(f"{'they are' if _MANY.search(head) else 'it is'} ", first)
        told = not _HANGS.match(first) and verdict(whole.rstrip(".!")) is Verdict.CLAUSE
        ended = head[-1:] in ".!?"
        joint = " " if ended else ". " if told else ", "
        head = f"{head}{joint}{upper_first(whole) if told or ended else first}{stop}{after}"
    return head
