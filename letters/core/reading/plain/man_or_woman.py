"""Whether the "she" of a sentence can be whoever the sentence before it was about."""

from __future__ import annotations

import re

from letters.core.language.words.persons import means_somebody

_MEN = re.compile(
    r"\b(?:he|him|his|himself|man|gentleman|guy|lad|boy|bloke|fella|uncle|grandad|grandpa|brother|father|dad|son)\b",
    re.IGNORECASE,
)
_WOMEN = re.compile(
    r"\b(?:she|her|herself|lady|woman|girl|aunt|auntie|aunty|sister|mother|mum|mom|daughter|nan|gran|granny|grandma|nun)\b",
    re.IGNORECASE,
)


_PRONOUNS = re.compile(r"\b(?:he|him|his|himself|she|hers?|herself)\b", re.IGNORECASE)


def is_plain(line: str, before: str) -> bool:
    """Whether the "she" of a sentence cannot mean the man spoken of before it, nor "he" the woman."""
    if not line.lower().startswith(("he", "she", "his")):
        return False
    she = line.lower().startswith("she")
    theirs, others = (_WOMEN, _MEN) if she else (_MEN, _WOMEN)
    named = _PRONOUNS.sub("", before)  # a "she" beside "a man" is none of his
    return others.search(before) is not None and theirs.search(named if others.search(named) else before) is None


def still_she(line: str, before: str) -> bool:
    """Whether a sentence goes on about the "she" who did something in the one before it."""
    found = _STILL.match(line)
    return found is not None and bool(re.search(rf"\b(?:you|{found['who'].lower()}) [a-z]+ (?:an?|the|with) ", before))


_STILL = re.compile(
    r"(?P<who>He|She)(?:'s| has)? (?:still|never|always|even|then|kept|keeps|remembers|thinks|cried|laughed)\b"
)


def names_him(text: str) -> bool:
    """Whether an answer names the "she" it tells of, who is then no reader: "she's called Bev and has 300"."""
    return _CALLED.search(text) is not None


_CALLED = re.compile(r"\b(?:he|she)(?:'?s| is) called [A-Z]", re.IGNORECASE)


_TO_SOMEBODY = re.compile(
    r"(?:not |always |never )?to [a-z]+ (?:to |with |for )?the (?:old |young |new )?(?P<who>[a-z]+)"
)


def tells_of_somebody(text: str) -> bool:
    """Whether a lesson tells one to deal with somebody, whom "he" means next: "listen to the driver. He knows it"."""
    found = _TO_SOMEBODY.match(text)
    return found is not None and means_somebody(found["who"])


_MY_OWN = re.compile(
    r"\bmy (?:[a-z]+ )?(?:mum|mom|mam|mother|dad|father|wife|husband|son|daughter|brother|sister|nan|gran|grandad"
    r"|grandma|partner|boy|girl|dog|nephew|niece)[.]?$"
)
"""The writer's own, who was named last: "asked after my mum"."""


def tells_of_my_own(before: str, line: str) -> bool:
    """Whether somebody of the writer's own is named last, of whom the next sentence tells how she was."""
    return _MY_OWN.search(before) is not None and _SHE_WAS.search(line) is not None


_SHE_WAS = re.compile(r"\b(?:he|she)(?:'s|'d| is| was| had) (?!said|told|asked|thought)")
