"""Tells a rule about whoever does something from those it would name: "whoever opens up deals with the floods"."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import Class, Form, readings

_WHOEVER = re.compile(r"whoever(?: |['’]s )(?P<does>[^,.;]+)", re.IGNORECASE)
_WHATEVER = re.compile(
    r"(?:whatever|whichever)(?: [a-z]+)? (?:I|you|we|they|he|she|people) [^,.;]+? (?:you|we|they|he|she) [a-z]+",
    re.IGNORECASE,
)
_NEVER_VERB = frozenset({Class.DETERMINER, Class.ADJECTIVE, Class.PRONOUN, Class.WH, Class.CONJUNCTION, Class.TO})
_GOVERNS = frozenset({"of", "with", "for", "from", "at", "by", "as"})
_DOES_ON = frozenset(Class) - {Class.NOUN, Class.NAME, Class.VERB, Class.CONJUNCTION, Class.PUNCTUATION}


def whoever_does(text: str) -> bool:
    """Whether a text says what becomes of whoever it names, and does not only name them."""
    if _WHATEVER.match(text):
        return True
    found = _WHOEVER.match(text)
    words = found["does"].lower().split() if found else []
    return any(_does(*three) for three in zip(words, words[1:], words[2:], strict=False))


def _does(before: str, word: str, following: str) -> bool:
    """Whether a word is a verb told of one, by what stands around it."""
    governed = before in _GOVERNS or readings(before)[0].cls in _NEVER_VERB
    must = any(one.cls is Class.MODAL for one in readings(word))
    verb = any(
        must or (one.cls in {Class.VERB, Class.AUXILIARY} and one.form is Form.PRESENT) for one in readings(word)
    )
    many = following.endswith("s") and any(one.cls is Class.NOUN for one in readings(following))
    return verb and not governed and (must or many or readings(following)[0].cls in _DOES_ON)
