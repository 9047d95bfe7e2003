"""Puts straight what people type who tell a thing as it went: the steps of a tale, a cause first, an apology last."""

from __future__ import annotations

import re

from letters.core.language.words.casing import upper_first
from letters.core.reading.plain.causes import effect_after

_CAUSED = frozenset({"enjoyed", "challenge", "topic", "standing", "lesson"})
_I_COULD_SEE = re.compile(
    r"(?P<lead>(?:^|[,.;] |\b)(?:and |but |so )?)(?<!how )(?<!where )(?<!that )(?<!if )(?<!what )(?<!so )"
    r"\b(?P<you>[Yy]ou) could (?P<sense>see|hear|feel|smell|tell)(?= (?:that |how )?(?:it|he|she|they|the|his|her)\b)"
)
"""What anybody could see who was there: "you could see that it still bothered him"."""
_SORRY_AGAIN = re.compile(
    r",? (?:and )?(?:i'm |i am )?(?:so |really |very )?sorry (?:again|about that|for that|once more)(?=[.!]*$)",
    re.IGNORECASE,
)
_MY_DAY = re.compile(
    r",? (?:and )?(?:it |that |which )?(?:really )?made my (?:day|week)(?: actually| honestly)?(?=[.!]*$)"
)
_AND_THEN = re.compile(
    r",? and then (?P<who>(?:I|we|he|she|they|you|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?: and (?:I|he|she|[A-Z][\w'-]+))?)"
    r" (?!and\b)(?=[a-z]+\b)(?![a-z]+ing\b)"
)
_AND_THEN_WHEN = re.compile(r",? and then (?=(?:(?:when|as|after|because) (?:I|we|it)|the [a-z]+ was|it was) )")
_FOR_NOW = re.compile(
    r",? (?:to (?:begin|start) with|at first|for now|for a start|in the meantime|meanwhile|for the time being)(?=$|,)"
)
_AT_LAST = re.compile(
    r",? and (?P<when>at the end|in the end|at last|after that|afterwards),? (?=(?:I|we|he|she|they|it) )"
)
_FIRST = re.compile(r"^first,? (?=(?:the|an?|their|his|her|my)\b)", re.IGNORECASE)


_MEANWHILE = re.compile(
    r"^(?P<one>[^,;.]+), (?P<aside>(?:I|it|we) [^,;.]+), and "
    r"(?P<who>(?:he|she|they|[A-Z][\w'-]+) )?(?P<two>[^;.]+?)[.!]*$"
)
"""What was so while something was done, typed between two things done: "waited with me, it was late, and told me"."""


_MEANWHILE_TOO = re.compile(
    r"^(?P<one>[^,;.]+), (?P<aside>(?:I|it|we|mine|they) [^,;.]+), and for (?P<two>[a-z][^,;.]+)"
)
_WELL = re.compile(r", well,? (?=(?:he|she|they|it|I) [a-z]+)")
_DOING = re.compile(r"(?:[A-Z][\w'-]+ )?(?:not )?[a-z]+ing\b|the\b|an?\b", re.IGNORECASE)
_IN_TOWN = re.compile(
    r"(?<=[a-z]), (?P<where>(?!\w+days?\b|Christmas|Easter|Spanish|French|German|English|Polish|Welsh)[A-Z][a-z]+"
    r"(?: (?:or|and) [A-Z][a-z]+)?)$"
)
"""Where one would work, named by its town: "lettings or sales, Reading"; of two towns neither is named."""


def step_by_step(name: str, text: str) -> str:
    """The cleaned answer to the question `name` with each step of what it tells where it can be read."""
    text = _MY_DAY.sub("", text) if name == "kindness" else text
    text = _SORRY_AGAIN.sub("", _I_COULD_SEE.sub(r"\g<lead>I could \g<sense>", text))
    text = effect_after(text) if name in _CAUSED else text
    if name == "enjoyed":
        return _AT_LAST.sub(_then, _FIRST.sub("", text))
    if name == "follow":
        return _MEANWHILE.sub(_aside_last, text)
    if name == "future_role":
        text = _FOR_NOW.sub("", text)
        return _IN_TOWN.sub(lambda found: "" if " " in found["where"] else f" in {found['where']}", text)
    if name == "thanks_for":
        text = _MEANWHILE.sub(_three, text)
        text = _WELL.sub(". Well, ", _MEANWHILE_TOO.sub(_for_two, text))
        return _AT_LAST.sub(_then, _AND_THEN_WHEN.sub(". Then ", _AND_THEN.sub(_then_who, text)))
    return text


def _then_who(found: re.Match[str]) -> str:
    """The next thing that happened, as a sentence of its own; of "he", where a person and no doing comes first."""
    if found["who"] in {"he", "she", "they"} and _DOING.match(found.string):
        return found[0]
    return f". Then {found['who']} "


def _then(found: re.Match[str]) -> str:
    return f". {found['when'].capitalize()} "


def _aside_last(found: re.Match[str]) -> str:
    """Two things to do, and after them what was typed between: "buy a jar, I promised Ann, and bring it back"."""
    return found[0] if found["who"] else f"{found['one']} and {found['two']}. {upper_first(found['aside'])}"


def _three(found: re.Match[str]) -> str:
    """Three things told one after the other, where the third has its own subject."""
    if not found["who"]:
        return found[0]
    return f"{found['one']}. {upper_first(found['aside'])}. {upper_first(found['who'])}{found['two']}"


def _for_two(found: re.Match[str]) -> str:
    """Two things thanked for, and after them what was typed between."""
    return f"{found['one']}, and for {found['two']}. {upper_first(found['aside'])}"
