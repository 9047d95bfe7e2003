"""Tells an answer that was written in good order from one that was typed in haste, or by somebody still learning.

What may be meant as it stands is only mended where the answer itself shows that its writer slips. An answer in good
order begins with a capital, ends with its stop and holds no slip that is one beyond doubt; its words stay theirs.
"""

from __future__ import annotations

import re

from letters.core.language.typed.as_spoken import written_out
from letters.core.language.typed.careless import plainly_mended
from letters.core.language.typed.participles import participles
from letters.core.language.typed.shouting import calm
from letters.core.language.typed.small_subjects import small_subjects_agreed
from letters.core.language.typed.stammered import unstammered
from letters.core.language.words.tables import word_pairs

_BEGUN = re.compile(r"[\"'(]?[A-Z\d£$€\ue000-\uf8ff]")
_ENDED = re.compile(r"[.!?][\"')]*$")
_HASTY = re.compile(
    r"(?<![\w'.&/-])i(?![\w&/-]|\.)|[a-z]{2}[.!?] [a-z]|[a-z],[a-z]|[a-z] [,.;!?](?: |$)|\.\.|[!?]{2}|[^\w\s]{3}"
    r"|(?<![\w'-])(?:u|ur|r|n|w|im|id|its the|its an?|its not|cuz|tho)(?![\w'-])|[=+@]"
)
"""What nobody types who takes care."""
_LEARNING = re.compile(
    r"\b(?:since|from) (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|many|several|some) (?:year|month|week|day)s?\b"
    r"(?! (?:ago|before|later|earlier|of|in|to|old))"
    r"|\bexplain(?:s|ed|ing)? (?:me|us|him|her|them)\b|\bdiscuss(?:ed|ing)? about\b|\bmore [a-z]{3,}er than\b"
    r"|\b(?:could|would|did|will|can|must|should|to)(?:n't| not)? (?:[a-z]+ed(?<!eed)(?<!bed)(?<!wed)|went|came|saw|told|gave|took|was|is|were) "
    r"|\b(?:he|she|it) (?:want|need|say|tell|give|make|take|know|work|come|go|ask|call|show|explain|like|think)\b"
    r"|\b(?:an?|one|every|each) (?!means\b|series\b|news\b|species\b|cross|glass|class)[a-z]{3,}[bdgkmnprt]s (?:is|was|has|in|at|for|from)\b"
    r"|\bfor to\b|\bthe my\b|\bpeople is\b|\bpeople was\b|\binformations\b|\badvices\b|\bthe (?:my|your|his|their|our)\b"
    r"|\bin the my\b|\b(?:am|is|are) agree\b|\bthanks you\b|\bhave (?:\d+|two|three|ten|twenty) years old\b",
    re.IGNORECASE,
)
"""What nobody writes who grew up with the language."""
_CERTAIN = (unstammered, participles, written_out, small_subjects_agreed, plainly_mended)
"""Mendings of slips that can be nothing else: where one of them finds something, the answer is out of order."""


def in_good_order(text: str) -> bool:
    """Whether an answer was written with care by somebody who knows the language."""
    text = text.strip()
    if not (_BEGUN.match(text) and _ENDED.search(text)) or calm(text) != text:
        return False
    if _HASTY.search(text) or _LEARNING.search(text) or _slips(text):
        return False
    return all(rule(text) == text for rule in _CERTAIN)


def _slips(text: str) -> bool:
    """Whether a word stands there in a form that is only typed, whatever its capitals."""
    return any(
        word in (pairs := word_pairs("slips.txt")) and pairs[word].lower() != word for word in _WORD.findall(text)
    )


_WORD = re.compile(r"(?<![\w'’/&.@#-])[a-z]+(?![\w&@'’]|[-/.]\w)")
