"""Sets the comma before a "but", a "so" or an "and" that joins a second whole clause to a first."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.parted import LEANS, begins, parted
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class

_JOINT = re.compile(
    r"(?<=[\w)])(?<!\bnot)(?<!\bor)(?<!\bdo)(?<!\beven)(?<!\bsay)(?<!\bsaid)(?<!\bthink)(?<!\bhope)(?<!\band)(?<!\bif)"
    r" (?P<how>but|so(?! (?:far|long|many|much|few|little|that)\b)|and) (?=[\w']+ )"
)
_ENDS = re.compile(r"[,;:.!?] ")
_WAITS = re.compile(
    r"\b(?:that|who|which|whose|where|when|whenever|while|if|because|until|till|once|before|after|as|than|what|how|why"
    r"|whether|and|or|either|both|between|hope|wish|so)\b",
    re.IGNORECASE,
)
"""Words whose clause may well go on beyond an "and"."""
_LONG = 4
"""Spaces in each of two clauses that are no longer said in one breath."""


def put_apart(text: str, *, alone: bool = False) -> str:
    """One sentence, or a clause that may follow "that", with the marks its whole clauses need between them.

    Only what stands `alone` has one before "and": after "that" it would end what was said there.
    """
    return _jointed(parted(text), alone=alone)


def _jointed(text: str, *, alone: bool) -> str:
    if '"' in text:
        return text
    joints = (one for one in _JOINT.finditer(text) if alone or one["how"] != "and")
    found = next((one for one in joints if _parts_two(text, one)), None)
    if found is None:
        return text
    return f"{text[: found.start()]}, {_jointed(text[found.start() + 1 :], alone=alone)}"


def _parts_two(text: str, found: re.Match[str]) -> bool:
    """Whether whole clauses stand on both sides of a joint."""
    before = _ENDS.split(text[: found.start()])
    head, tail = before[-1], _ENDS.split(text[found.end() :])[0].rstrip(".!?")
    led = LEANS.match(head) is not None and not _JOINT.match(f" {head}")
    if led or (len(before) > 1 and LEANS.match(before[0])) or not begins(tail) or verdict(head) is not Verdict.CLAUSE:
        return False
    if found["how"] == "but":
        return True
    if found["how"] == "so":
        return words_of(head)[-1].lemma not in _IS_SO and not _is_purpose(tail)
    first, joint, _ = tail.partition(" and ")
    if joint and verdict(first) is Verdict.PHRASE:
        return False  # "its own temperature and pump readings and the engineer can see it"
    long = min(head.count(" "), tail.count(" ")) >= _LONG
    return long and len(before) == 1 and _WAITS.search(head) is None


_IS_SO = frozenset({"be", "feel", "look", "seem", "sound", "get", "'s", "'re", "'m", "smell", "taste"})
"""Verbs whose "so" tells how much: "you were so nice I nearly cried"."""


def _is_purpose(tail: str) -> bool:
    """Whether a clause after "so" tells what for: "so we can see them", "so it does not freeze"."""
    return any(
        token.cls is Class.MODAL or token.lower in {"'d", "nobody", "wo", "does", "do"} for token in words_of(tail)[:4]
    )
