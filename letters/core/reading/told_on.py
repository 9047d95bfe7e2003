"""Tells on in sentences of its own what was run on behind a mere comma: "took me round, she was late for lunch"."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.language.shape.fragment import Fragment
from letters.core.language.words.casing import lower_first
from letters.core.reading.plain.runs import parted, sentences

_TOLD = frozenset({"thanks_for", "enjoyed", "kindness"})
"""Answers that tell of an hour, and run on as people do who tell one."""
_AND_THEN = re.compile(r"(?<![.!?]), then (?=(?:I|you|he|she|they|we|it|there)\b)")
_NEVER_BEFORE = re.compile(
    r",(?: and)? (?:I'd |I've |I had )?never (?=(?:seen|heard|tried|done|held|had|driven|ridden|tasted|touched|used"
    r"|worn|met|eaten|been (?:in|on|to|inside|near|up|so|asked|offered)) )"
)
_GOES_BACK = re.compile(
    r"(?<!which)(?<!that), (?=(?:goes|dates) back (?:to|\d)|dates from|weighs |smells of |tastes of "
    r"|costs (?:\d|about|over)|takes (?:an?|two|three|four|five|six|\d|about) )"
)
"""What a thing is or takes, with its "it" left out: "the wall, goes back to 1978"."""
_SAID_SO = re.compile(
    r"(?<=[a-z]), (?:and )?(?:they )?(?:said|says) (?:that )?(?=(?:the|they|it|there|you|your|their|we|he|she|I) )"
)
"""What was said of a thing, with nobody named: "the voice picking, said the scanners are gone"."""
_GRANTED = re.compile(r"(?:Even though|Although|Though|Even if|Because|Especially) ")
_ONLY_IF = re.compile(
    r", (?=(?:if|when|once|as soon as) (?:(?!know|think|say|said|tell|told|what|who|how)[\w']+ ){2,9}"
    r"(?:they|you|he|she|it|we|I|there) (?:just |then |always |all )?(?:[a-z]+|'[a-z]+)\b[^,;]*$)"
)
"""Where a case is told after how something is done: "how they do returns, if it's cheap they tell you to keep it"."""
_CONDITION = re.compile(
    r"(?:(?:and|but|so|how|that) )?(?:if|when|once|unless|until|after|before|whenever) ", re.IGNORECASE
)


def told_on(name: str, fragment: Fragment) -> Fragment:
    """The fragment with each clause that a comma hung on it as a further sentence."""
    if name not in _TOLD:
        return fragment
    fragment = _with_what_is_granted(fragment)
    told = _SAID_SO.sub(", they said ", fragment.text) if name == "enjoyed" else fragment.text
    first, *after = _sentences(told) or [told]
    rest = [told for line in fragment.rest for told in _sentences(line)]
    return replace(fragment, text=first.rstrip("."), rest=(*after, *rest))


def _with_what_is_granted(fragment: Fragment) -> Fragment:
    """The fragment with what is granted joined to it: "the go on the forklift. Even though I moved one pallet"."""
    if not fragment.rest or _GRANTED.match(fragment.rest[0]) is None or "," in fragment.rest[0]:
        return fragment
    granted, *rest = fragment.rest
    return replace(fragment, text=f"{fragment.text}, {lower_first(granted).rstrip('.!')}", rest=tuple(rest))


def _sentences(text: str) -> list[str]:
    text = _as_case(text)
    text = _NEVER_BEFORE.sub(r", I had never ", _AND_THEN.sub(_and_then, text))
    return sentences(parted(_GOES_BACK.sub(", it ", text)))


def _and_then(found: re.Match[str]) -> str:
    """The next thing in a row with its "and"; what comes of a condition needs none."""
    before = found.string[: found.start()].rpartition(", ")[2]
    return found[0] if _CONDITION.match(before) else ", and then "


def _as_case(text: str) -> str:
    """What is done in one case as a sentence, after how it is done."""
    head, comma, case = text.partition(", ")
    told = comma and text.startswith(("how ", "why ")) and _ONLY_IF.match(f", {case}")
    return f"{head}. {case[0].upper()}{case[1:]}" if told else text
