"""Names a reader again where "she" can only be the one just named: "Sunita tests each one, she wets the corner"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.people.interviewers import Person, Pronoun
from letters.core.language.words.persons import brings_in_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Token
from letters.core.readers import Readers

_SHE = re.compile(r"(?P<stop>[,.;!] )(?P<who>he|she) (?=[a-z])", re.IGNORECASE)
_SHE_TO_ME = re.compile(
    r"(?P<stop>[,.;!] )(?P<who>he|she) (?=(?:showed|let|gave|told|taught|lent|made) me\b)", re.IGNORECASE
)
_SHE_NEVER = re.compile(
    r"(?P<stop>[,.;!] )(?P<who>he|she) "
    r"(?=(?:never|didn't|did not) (?:once )?(?:made?|complain(?:ed)?|mind(?:ed)?|rush(?:ed)?"
    r"|blink(?:ed)?|laugh(?:ed)?)\b)",
    re.IGNORECASE,
)
"""What only the one who is thanked can have kept from."""
_PRONOUNS = {"he": Pronoun.HE, "she": Pronoun.SHE}


def by_name(text: str, readers: Readers) -> str:
    """The text with the one reader it names, or who alone can have shown the writer something, named again."""
    if len(readers.named) == 1:
        return _again(_SHE_TO_ME, text, readers.named[0]) if _speaks_of_others(text) else text
    person = readers.meant(text)
    if person is None or _speaks_of_others(text):
        return text
    return _again(_SHE, text, person)


def thanked_by_name(text: str, readers: Readers) -> str:
    """The text with the only reader named for what he or she never did: "my kid was ill, she never made a fuss"."""
    return _again(_SHE_NEVER, text, readers.named[0]) if len(readers.named) == 1 else text


def _again(pattern: re.Pattern[str], text: str, person: Person) -> str:
    """The text with that person's name for "he" or "she", where no other of these is in it."""
    said = {word.lower() for word in re.findall(r"\b(?:he|she|him|his|her)\b", text, re.IGNORECASE)}
    both = said & {"he", "him", "his"} and said & {"she", "her"}
    name = person.name or person.greeting
    if both or not name:
        return text

    def named(found: re.Match[str]) -> str:
        known = person.pronoun in {None, _PRONOUNS[found["who"].lower()]}
        return f"{found['stop']}{name} " if known else found[0]

    return pattern.sub(named, text)


def _speaks_of_others(text: str) -> bool:
    """Whether anybody but the readers is spoken of."""
    tokens = words_of(text)
    return any(
        brings_in_somebody(tokens, at) and token.lemma != "person" and not _is_somebodys(tokens, at)
        for at, token in enumerate(tokens)
    )


def _is_somebodys(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody is only named as one of many others' or their owner: "every driver's kid"."""
    many = any(token.lower in {"every", "each"} for token in tokens[max(0, at - _NEAR) : at])
    return many and "'s" in {token.lower for token in tokens[max(0, at - 1) : at + 2]}


_NEAR = 4
