"""Knows a kindness that needs no mending: whole sentences of what was done, in words a letter can take over.

A bare deed is one of them, which ends the sentence of its question: "write a proper letter, signed in ink".
"""

from __future__ import annotations

import re

from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import Class, Form, readings
from letters.core.language.words.row import words_of
from letters.core.language.words.verbs import is_base, may_be_done
from letters.core.reading.plain.sound_english import is_sound

_TOLD_OF = re.compile(
    r"^(?:(?:it|that|this) (?:was|wasn't|is|isn't|had to be)|(?:you|one) could|I (?:didn't|did not|never|had not|hadn't"
    r"|thought|found)|at least|without) ",
    re.IGNORECASE,
)
"""What tells first what came, what anybody saw or what was looked for, which the letter says in its own way."""
_WORD_FOR_WORD = re.compile(
    r"\b(?:he|she|they|and|[A-Z][a-z]+) (?:said|wrote|told me)\b.*\b(?:we|our|us|you|your|mate|bless)\b"
    r"|\b(?:it said|said it|said to|said the same|usual|could(?: easily| just)?(?:'ve| have)|didn't have to"
    r"|not only sorry"
    r"|which (?:was|is) (?:weird|odd)|to my face (?:the|my|it|I))\b"
)
"""What was said to the writer in its own words, which a letter tells of the writer."""


def stands(text: str) -> bool:
    """Whether an account is good English of which only the person is to be turned."""
    return is_sound(text) and not _TOLD_OF.match(text) and not _WORD_FOR_WORD.search(text)


_BARE = re.compile(r"(?:to )?(?P<deed>(?P<do>[a-z]+) .+)")
_AND_DID = re.compile(r"\b(?:and|then|but) (?:(?:then|also|even|just) )?(?P<did>[a-z]+)\b")
_SHORT_OF = re.compile(
    r"^bother |^(?:inform|notify) (?!me\b|us\b|all\b|every|each\b)|^ask (?:if|whether|what|how|when) they\b"
    r"|^(?:come|go) (?:find|see|tell|meet|get|ask)\b"
    r"|\blike (?:he|she|they)\b|(?<!be) (?:so|very|really) (?:quick|polite|gentle|friendly)\b",
    re.IGNORECASE,
)
"""A deed that lacks a word, or has one in another's place."""
_OBJECTS = frozenset({Class.PRONOUN, Class.DETERMINER})
_CAME = frozenset({
    "email", "text", "message", "call", "letter", "phone", "note", "card", "reply", "answer", "visit",
    "voicemail", "word",
})  # fmt: skip
"""What came, named first, which might be a deed as well: "text from Dan"."""
_WHOSE, _THINGS = frozenset({"of", "from", "about"}), frozenset({Class.NOUN, Class.NAME})


def stood_deed(text: str) -> str:
    """A bare deed in good English with its "to", of which only the person is to be turned; empty for any other."""
    found = _BARE.fullmatch(lower_first(text).rstrip(" .!"))
    if found is None or not may_be_done(found["do"]) or _SHORT_OF.search(found["deed"]):
        return ""
    kinds, after = readings(found["do"]), words_of(found["deed"])[1]
    thing = found["do"] in _CAME and after.cls not in _OBJECTS
    named = thing or (any(one.cls is Class.NOUN for one in kinds) and (after.lower in _WHOSE or after.cls in _THINGS))
    quality = any(one.cls is Class.ADJECTIVE for one in kinds) and after.cls in {Class.CONJUNCTION, Class.PUNCTUATION}
    told = any(one.form is Form.PAST for one in kinds) and any(map(_is_past, _AND_DID.finditer(found["deed"])))
    sound = not (named or quality or told) and is_sound(f"they had to {found['deed']}")
    return f"to {found['deed']}" if sound else ""


def _is_past(found: re.Match[str]) -> bool:
    return not is_base(found["did"]) and any(one.form is Form.PAST for one in readings(found["did"]))
