"""Somebody to thank as a phrase with the article it takes: "the night porter", "your apprentice", "Ate Rosa"."""

from __future__ import annotations

import re

from letters.core.language.people_roles import in_small_letters
from letters.core.language.tagging import Class
from letters.core.language.tagging_lexicon import readings

DETERMINED = re.compile(
    r"(?:the|an?|all|both|every(?:one|body)|whoever|someone|somebody|one|their|his|her|my|our|your|some|another|two"
    r"|three|four|\d+)\b",
    re.IGNORECASE,
)
"""How somebody told by a common noun begins."""


def determined(text: str) -> str:
    """The phrase with "the" before a bare noun, and with whose it is as the reader knows it."""
    text = re.sub(
        r"^their ", "your ", re.sub(r"^(?:his|her|our|an?|one|some) (?!of\b)", "the ", text), flags=re.IGNORECASE
    )
    if number := re.match(r"(?:two|three|four|five|six) (?=[a-z]+s\b)", text):
        return f"the {number[0].lower()}{text[number.end() :]}"
    if DETERMINED.match(text):
        return text[0].lower() + text[1:]
    if _is_called_so(text) or re.match(r"(?:la|le|el|los|las|les) (?=[^\W\d_])", text):
        return text
    text = in_small_letters(text)
    return f"the {text[0].lower() + text[1:] if text[1:2].islower() else text}"


def _is_called_so(text: str) -> bool:
    """Whether two words with capitals are no post, since the first can describe nobody: "Ate Guard"."""
    found = re.fullmatch(r"([A-Z][a-z]+) [A-Z][a-z]+", text)
    return found is not None and not {Class.NOUN, Class.ADJECTIVE} & {one.cls for one in readings(found[1].lower())}
