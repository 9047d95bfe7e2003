"""Gives a doing back its verb that looks like the beginning of an answer: "learning everyone's name in a week"."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.fragment import Fragment, Shape

_ANSWERS = frozenset({"challenge", "made_clear", "experience"})
"""Questions whose answer nobody begins with what was heard; there it is what is hard, or what was done."""
_DOING = re.compile(r"(?:learning|hearing|finding out(?: about)?|being told|reading(?: about)?)", re.IGNORECASE)
_TOLD_OF = re.compile(r"(?:that|how|why|what|about|of|from|the (?:problem|challenge|story))\b", re.IGNORECASE)


def with_its_doing(name: str, fragment: Fragment) -> Fragment:
    """The fragment with the "learning" or the "finding out" that belongs to it."""
    doing = name in _ANSWERS and _DOING.fullmatch(fragment.opening) is not None
    found_out = fragment.opening.lower().startswith("finding out")
    if not doing or (_TOLD_OF.match(fragment.text) and not found_out):
        return fragment
    whole = f"{fragment.opening.lower()} {fragment.text}"
    shape = Shape.FACT if verdict(whole) is Verdict.CLAUSE and fragment.shape is not Shape.FACT else Shape.ACT
    return replace(fragment, shape=shape, text=whole, opening="", kind="", plural=False, sure=True)
