"""Tells an answer that was written in good order from one that was typed in haste, or by somebody still learning.

What may be meant as it stands is only mended where the answer itself shows that its writer slips. An answer in good
order begins with a capital, ends with its stop and holds no slip that is one beyond doubt; its words stay theirs.
"""

from __future__ import annotations

import re

from letters.core.language.typed.as_spoken import written_out
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
_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|many|several|some)"
_LEARNING = re.compile(
    rf"\b(?:since|from) {_COUNT} (?:year|month|week|day)s?\b(?! (?:ago|before|later|earlier|of|in|to|old))"
    r"|\b(?:explain(?:s|ed|ing)?|show(?:s|ed)? to|suggest(?:s|ed)?) (?:me|us|him|her|them)\b"
    r"|\bdiscuss(?:ed|ing)? about\b|\bmore [a-z]{3,}er than\b"
    r"|\bfor to\b|\bpeople (?:is|was|has)\b|\b(?:am|is|are) agree\b|\bthanks you\b"
    r"|\b(?:before|without|instead) to [a-z]|\bthe (?:my|your|his|their|our)\b|\ban? information\b"
    r"|\b(?:could|would|did|will|can|must|should)(?:n't| not)? (?:[a-z]{3,}ed(?<!eed)(?<!shed)(?<!bed)|went|came|saw"
    r"|told|gave|took) |\b(?:and|because|so|but|when) (?:he|she) (?:speak|show|write|help|teach|use|run|live|love|look"
    r"|keep|find|call|send|wait|start|stop|try|talk|bring|buy|close|open|learn|remember|understand|drive) "
    r"|\b(?:he|she|it) (?:want|need|say|tell|give|make|take|know|work|come|go|ask|explain|like|think) "
    r"|\bha(?:ve|s) (?:shown|told|explained|called|phoned|written|answered|invited) (?:me|us)\b"
    r"|\bha(?:ve|s) \w+ years old\b|\bnever (?:saw|did|heard|had|met|went|tried|used) [^.]*before\.",
)
"""What nobody writes who grew up with the language."""
_CERTAIN = (unstammered, participles, written_out, small_subjects_agreed)
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
