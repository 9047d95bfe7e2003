"""Tells on in sentences of its own what was run on behind a mere comma: "took me round, she was late for lunch"."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.fragment import Fragment
from letters.core.language.words.casing import lower_first, upper_first
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
        return _with_what_is_granted(fragment)
    told = _SAID_SO.sub(", they said ", fragment.text) if name == "enjoyed" else fragment.text
    told = _AND_THEY_WERE.sub(_as_sentence, told) if name == "thanks_for" and _DOING.match(told) else told
    first, *after = _sentences(told) or [told]
    lines = (_BOTH_DID.sub(". They", line) for line in fragment.rest)
    thanked = (_AND_THEY_WERE.sub(_as_sentence, one) if " thanked for " in one else one for one in lines)
    rest = [told for line in thanked for told in _sentences(line)]
    return _with_what_is_granted(replace(fragment, text=first.rstrip("."), rest=(*after, *rest)))


_BOTH_DID = re.compile(r",? and they(?= (?:both|all) )")
"""What several did, beside what one of them is thanked for."""
_DOING = re.compile(r"(?:not )?[a-z]+ing\b")
_AND_THEY_WERE = re.compile(
    r"(?:, and (?P<who>he|she|they(?: both| all)?|nobody|everyone|everybody|it|(?:his|her|their|the|an?) [a-z]+) "
    r"|(?<!how)(?<!that)(?<!what) and (?P<alone>nobody|(?:his|her|their) [a-z]+) )(?P<did>[a-z]+(?:n't)?)(?= )"
)
"""What somebody did or how they were, after what they are thanked for: "telling me so, and her dad made soup"."""


def _as_sentence(found: re.Match[str]) -> str:
    who = found["who"] or found["alone"]
    does = verdict(f"{who} {found['did']}{found.string[found.end() :].partition(', ')[0]}") is Verdict.CLAUSE
    return f". {upper_first(who)} {found['did']}" if does else found[0]


def _with_what_is_granted(fragment: Fragment) -> Fragment:
    """The fragment with what is granted joined to what it belongs to: "the go on the lift. Even though I was slow"."""
    told = [fragment.text]
    for line in fragment.rest:
        granted = _GRANTED.match(line) is not None and ("," not in line or line.startswith("Even though"))
        if granted and not (told[-1].endswith("?") or _MAIN.search(line)):
            told[-1] = f"{told[-1].rstrip('.')}, {lower_first(line).rstrip('.!')}{'.' if len(told) > 1 else ''}"
        else:
            told.append(line)
    return replace(fragment, text=told[0], rest=tuple(told[1:]))


_MAIN = re.compile(r", (?:I|he|she|they|you|it|we|the|there|[A-Z]\w+) ")
"""How the clause begins to which what is granted belongs."""


def _sentences(text: str) -> list[str]:
    text = _as_case(text)
    text = _NEVER_BEFORE.sub(r", I had never ", _AND_THEN.sub(_and_then, text))
    return sentences(parted(_GOES_BACK.sub(_it_goes, text)))


def _it_goes(found: re.Match[str]) -> str:
    """The joint of what a thing is or takes; after something set between commas the verb is the first one."""
    return found[0] if "," in found.string[: found.start()].rpartition(". ")[2] else ", it "


def _and_then(found: re.Match[str]) -> str:
    """The next thing in a row with its "and"; what comes of a condition needs none."""
    before = found.string[: found.start()].rpartition(", ")[2]
    return found[0] if _CONDITION.match(before) else ", and then "


def _as_case(text: str) -> str:
    """What is done in one case as a sentence, after how it is done."""
    head, comma, case = text.partition(", ")
    told = comma and text.startswith(("how ", "why ")) and _ONLY_IF.match(f", {case}")
    return f"{head}. {case[0].upper()}{case[1:]}" if told else text
