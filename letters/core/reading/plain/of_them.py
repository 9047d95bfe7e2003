"""Turns "them" to the readers where an answer says how many of them: "none of them rushed me" is none of you."""

from __future__ import annotations

import re

from letters.core.language.words.persons import brings_in_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class
from letters.core.readers import Readers

_NUMBERS = ("one", "two", "three", "four", "five")
_HOW_MANY = re.compile(
    r"\b(?P<part>the pair|both|neither|either|(?:the |just the |only the |all )?(?P<number>two|three|four|five)"
    r"|(?P<any>none|all|each|one|any)) of them\b",
    re.IGNORECASE,
)
_LED = re.compile(r"(?:^|\b(?:how|that|why|because|when|and|but|the way) |[,;.] )$", re.IGNORECASE)
"""What stands before a subject."""
_TELLS = re.compile(r" (?!of\b|in\b|for\b|at\b|on\b|with\b|by\b)[a-z']+")
_PAIR = 2


def of_you(text: str, readers: Readers) -> str:
    """The text with some of "them" as some of the readers, where no others were spoken of before."""
    found = _HOW_MANY.search(text)
    pair = found is not None and found["part"].lower() in {"both", "neither", "either"}
    if found is None or _several_before(text[: found.start()], at_least=_PAIR if pair else 1):
        return text
    subject = _LED.search(text[: found.start()]) is not None and _TELLS.match(text, found.end()) is not None
    whole = found["any"] is not None and found["any"].lower() != "one"
    count = _NUMBERS.index(found["number"].lower()) + 1 if found["number"] else _PAIR
    counted = len(readers.named) == count or (subject and not found["number"] and len(readers.people) == 1)
    if not (subject if found["any"] else counted):
        return text
    if len(readers.people) == 1 and not whole and found["any"]:
        return f"{text[: found.start()]}{found['part']} of your colleagues{text[found.end() :]}"
    return f"{text[: found.start()]}{found['part']} of you{text[found.end() :]}"


def _several_before(text: str, *, at_least: int) -> bool:
    """Whether several, or so many others, were named whom "them" may mean."""
    tokens = words_of(text) if text.strip() else ()
    many = any(token.cls is Class.NOUN and token.lower != token.lemma for token in tokens)
    return many or sum(brings_in_somebody(tokens, at) for at in range(len(tokens))) >= at_least
