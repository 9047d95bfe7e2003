"""Tells whether a kindness was done by whoever told the writer, or by all, or by another of the readers."""

from __future__ import annotations

import re

from letters.core.language.people.interviewers import Person
from letters.core.readers import Readers

_TOGETHER = re.compile(r"(?:that )?(?:(?i:you|they) (?:both|all)|(?:each|both) of you) ")
_BEGINS = re.compile(r"(?!(?:She|He|They|It) )[A-Z][\w.]* (?:[\w.]+ ){0,2}[a-z']+")
"""Somebody by name and a deed: "Mr Reed added"."""


def by_teller(kindness: str, readers: Readers, teller: Person | None) -> bool:
    """Whether it may be the teller's own: neither "both signed it" nor "Tom added a line", where Ann wrote."""
    if _TOGETHER.match(kindness):
        return False
    found = _BEGINS.match(kindness)
    return found is None or bool(re.search(r"\band\b", found[0])) or readers.meant(found[0]) in {None, teller}
