"""Decides whether a "they" is the employer, or the objects, customers or children spoken of just before."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.persons import means_people
from letters.core.language.tables import word_list
from letters.core.language.tagging import Class, Token

THEY = {
    "they": "you",
    "them": "you",
    "their": "your",
    "theirs": "yours",
    "themselves": "yourselves",
    "themself": "yourself",
}
"""What each form becomes when it speaks to the employer."""
_REACH = 5
"""How many words after "they" or "their" tell what it does or owns."""


def is_employer(tokens: Sequence[Token], at: int, *, spoken_to: bool) -> bool | None:
    """Whether the "they" at that place is the employer; None when nobody can tell. `spoken_to`: an earlier one was."""
    token = tokens[at]
    rival = _rival(tokens[:at])
    if token.lower == "them":
        return True if rival is None and _asked(tokens, at) else False if not _asked(tokens, at) else None
    if rival is None:
        return True
    people = means_people(rival.lemma)
    if token.lower == "their":
        return not people and _owned_by_company(tokens, at)
    if token.lower == "they":
        return _subject_again(tokens, at, people=people, spoken_to=spoken_to)
    return False


def _subject_again(tokens: Sequence[Token], at: int, *, people: bool, spoken_to: bool) -> bool | None:
    """The verdict on a "they" that follows another plural noun: things do no deeds, people may."""
    deed = _does_a_deed(tokens, at)
    if not people:
        return True if deed else (None if spoken_to else False)
    return None if deed and spoken_to else False


def _rival(before: Sequence[Token]) -> Token | None:
    """The last plural noun that "they" could mean instead of the employer."""
    for at in range(len(before) - 1, -1, -1):
        token = before[at]
        measured = at > 0 and before[at - 1].cls is Class.NUMBER and token.lemma in word_list("measures")
        if _is_plural(token) and token.lower not in word_list("employer_nouns") and not measured:
            return token
    return None


def _is_plural(token: Token) -> bool:
    if token.cls is Class.NOUN and token.lower != token.lemma and not token.lower.endswith("ing"):
        return True
    return token.lower in {
        "people",
        "everyone",
        "everybody",
        "someone",
        "somebody",
        "anyone",
        "nobody",
        "others",
        "staff",
    }


def _asked(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word before "them" is one that only people follow: "thank them", "from them"."""
    before = tokens[at - 1] if at else None
    return before is not None and bool({before.lemma, before.lower} & word_list("asked"))


def _owned_by_company(tokens: Sequence[Token], at: int) -> bool:
    following = tokens[at + 1 : at + _REACH]
    return any(token.cls is Class.NOUN and token.lemma in word_list("company_things") for token in following)


def _does_a_deed(tokens: Sequence[Token], at: int) -> bool:
    verbs = [token for token in tokens[at + 1 : at + _REACH] if token.cls is Class.VERB]
    return bool(verbs) and verbs[0].lemma in word_list("deeds")
