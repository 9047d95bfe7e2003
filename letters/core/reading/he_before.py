"""Whether the "he" of an answer is one whom the answer before it told of: "her lead man is 66", "when he goes"."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.language.people.interviewers import Pronoun
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.readers import Readers
from letters.core.reading.plain.man_or_woman import is_plain, names_him
from letters.core.reading.spoken import names_another

_SOMEBODY = re.compile(r"\b(?:somebody|someone|one (?:man|woman|person|bloke|lady|guy))\b", re.IGNORECASE)


def where_he_is_another(name: str, readers: Readers, typed: str, before: str) -> Readers:
    """The readers, none of whom is the "he" of the answer to `name` where that is one told of before."""
    told = {
        "made_clear": True,
        "standing": names_him(typed),
        "lesson_from": names_by_name(before, readers),
    }
    return without_him(readers, typed, before) if told.get(name) else readers


def without_him(readers: Readers, typed: str, before: str) -> Readers:
    """The readers, none of whom is "he" where the answer before told of another: "her lead man is 66, when he goes"."""
    said = {token.lower for token in words_of(typed)} & {"he", "she"}
    who = next(iter(said), "")
    first = re.search(rf"\b{who}\b", before, re.IGNORECASE)
    head = before[: first.start()] if first else before
    ours = len(said) != 1 or readers.meant(f"{typed} {before}") is not None
    another = _SOMEBODY.search(head) is not None or names_another(head, readers)
    if ours or not head or not another or is_plain(who, head):
        return readers
    other = Pronoun.SHE if who == "he" else Pronoun.HE
    return replace(readers, people=tuple(replace(one, pronoun=other) for one in readers.people))


def names_by_name(text: str, readers: Readers) -> bool:
    """Whether an answer names somebody who reads no letter: "how Ruth says no to an author"."""
    ours = {word for name in readers.known_names for word in name.split()}
    return any(token.text in word_list("given_names") and token.text not in ours for token in words_of(text))
