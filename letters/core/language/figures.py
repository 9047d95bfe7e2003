"""Small numbers as words where a hand would write words: "5 of the kids", "3 years", never "Year 2" or "2 p.m."."""

from __future__ import annotations

import re

_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_TEENS = "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_UNITS = frozenset(
    "am pm hrs mins secs lbs kgs ins cms degrees points percent volts watts amps bits bytes stars".split()
)
_NOT_COUNTED = frozenset("is was has does its this his as us yes across plus minus versus vs".split())
_UNCOUNTABLE_HEAD = re.compile(
    r"(?:\b(?:year|years|grade|level|levels|room|stage|tier|band|class|phase|unit|module|chapter|step|figure|table|bay|dock|gate|"
    r"line|route|ward|type|version|python|no|number|page|section|part|day|week|shift|key stage|category|cat|building|block|"
    r"floor|pier|platform|terminal|studio|zone|zones|aged|age|rule|item|form|article|question|hall|office|store|branch|unit)"
    r"|[A-Z][\w&]*|[$€£#@/.:–x×+-]|\d)\s*$",
)
_COUNT = r"(?:10|[1-9])"
_PLURAL = r"(?:other |more |new |different |full |whole |long |extra |big |good |small |separate )?(?P<noun>[a-z]{3,}|of (?:the|their|them|us|our|my|your|those|these|its))\b"
_PLURALS_WITHOUT_S = frozenset("people children men women staff kids teeth feet mice sheep fish geese crew".split())
_COUNTED = re.compile(
    rf"(?<![\w.,:/$€£#+-])(?P<first>{_COUNT})(?: (?P<word>to|or|in|out of) (?P<second>{_COUNT}))? {_PLURAL}"
)
_ONE_IN = re.compile(
    rf"(?<![\w.,:/$€£#+-])(?P<first>{_COUNT}) (?P<word>in|out of) (?P<second>{_COUNT})(?![\w:/%-]|[.,]\d)"
)


def spell_figures(text: str) -> str:
    """The text with counts up to ten spelled out where they clearly count things; every other figure stays."""
    text = _COUNTED.sub(_spell_count, text)
    return _ONE_IN.sub(_spell_ratio, text)


def number_word(number: int) -> str:
    """A whole number below one hundred in words; a greater one in figures."""
    if number < len(_WORDS):
        return _WORDS[number]
    if number < 20:  # noqa: PLR2004
        return _TEENS[number - 11]
    if number < 100:  # noqa: PLR2004
        tens, ones = divmod(number, 10)
        return _TENS[tens - 2] + (f"-{_WORDS[ones]}" if ones else "")
    return str(number)


def _spell_count(found: re.Match[str]) -> str:
    noun = found["noun"]
    counted = noun.startswith("of ") or noun in _PLURALS_WITHOUT_S or (noun.endswith("s") and not noun.endswith("ss"))
    single = found["first"] == "1" and not found["second"] and not noun.startswith("of ")
    if (
        single
        or not counted
        or noun in _UNITS | _NOT_COUNTED
        or _UNCOUNTABLE_HEAD.search(found.string[: found.start()])
    ):
        return found[0]
    return _spelled(found)


def _spell_ratio(found: re.Match[str]) -> str:
    return found[0] if _UNCOUNTABLE_HEAD.search(found.string[: found.start()]) else _spelled(found)


def _spelled(found: re.Match[str]) -> str:
    start = found.start()
    text = found[0]
    for group in ("second", "first"):
        if found[group]:
            left, right = (at - start for at in found.span(group))
            text = text[:left] + _WORDS[int(found[group])] + text[right:]
    return text
