"""The readers as an answer names them."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.language.words.tables import any_of, word_list
from letters.core.readers import Readers

_WORD = re.compile(r"[^\W\d_][\w'’-]+")
_TITLES = frozenset({"maam", "sir"} | {word for title in word_list("titles") for word in _WORD.findall(title.lower())})


_BEFORE_NAMES = frozenset({"mr", "mrs", "ms", "mx", "miss", "dr", "prof"})
"""Titles that never stand for a name."""


_PLAIN_WORD = re.compile(r"\b(?:an?|your|their|his|her|my|our|very|so) [a-z]+\b(?!['’])")
"""A word that is nobody's name there, typed small behind an owner: "your frank answers"."""


def names_in(text: str, readers: Readers) -> str:
    """A pattern for the readers a text names, with a title or without; one that never matches where it names none.

    Only what the text says is in it: a pattern takes longer to make than to use, so few should differ between letters.
    """
    said = {word.lower() for word in _WORD.findall(_PLAIN_WORD.sub(" ", text))}
    said |= {re.sub(r"['’]?s$", "", word) for word in said}
    named = " ".join(person.name or person.greeting for person in readers.people)
    names = "|".join(sorted({re.escape(word) for word in _WORD.findall(named) if word.lower() in said - _BEFORE_NAMES}))
    if not names:
        return "(?!)"
    titled = rf"(?:(?i:{any_of('titles')}|maam|sir)\.? )?" if said & _TITLES else ""
    return rf"{titled}(?i:{names})\.?(?: (?i:{names})\b\.?)*"


_LEADS_TO = frozenset(
    {"with", "by", "and", "from", "of", "to", "for", "or", "like", "as", "than", "when", "that", "on"}
)


_THANKS_TO = re.compile(
    r"^(?:(?:my|many|special|huge|big) )?(?:thanks|thank you) (?:(?:also )?(?:go|goes) )?to (?=[a-z])", re.IGNORECASE
)


def hailed_first(text: str, readers: Readers) -> str:
    """Whoever is thanked, before what for: "coming in on your day off terry" is Terry for coming in.

    What is said in the asking goes: "my thanks to the porter, who stayed on" is the porter who did.
    """
    text = _THANKS_TO.sub("", text)
    who = names_in(text, readers)
    found = re.match(rf"(?P<deed>[a-z]+ing [^,.;]*\byour [^,.;]*?(?P<last>[a-z]+)) (?P<who>{who})(?=[,.;]|$)", text)
    if found is None or found["last"] in _LEADS_TO:
        return text
    lead = f"{found['who']} for " if len(readers.named) > 1 else ""
    return f"{lead}{found['deed']}{text[found.end() :]}"


def both_spoken_to(text: str, readers: Readers, *, by_name: bool = True) -> str:
    """The text with two readers who are named in one breath spoken to together: "Grace and Dana disagreed".

    Without `by_name` only where the first is a "she" already spoken of: "then she and Dana showed me the yard".
    """
    if len(readers.named) != len(("Grace", "Dana")):
        return text
    one, other = (names_in(text, replace(readers, people=(person,))) for person in readers.named)
    text = re.sub(rf"\b(?:[Hh]e|[Ss]he) (?:and|&) (?:{one}|{other})\b(?!['’-])", "you both", text)
    if not by_name:
        return text
    return re.sub(rf"\b(?:{one} (?:and|&) {other}|{other} (?:and|&) {one})\b(?!['’-])(?! [A-Z])", "you both", text)
