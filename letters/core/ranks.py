"""A reader spoken of by title alone, as one who is named: "chef showed me" is Chef Marco, "the captain" Capt. Hale."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

from letters.core.language.people.interviewers import Person
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form
from letters.core.like_titles import with_like_titles
from letters.core.section import Answers

_ALONE = {
    "chef": "chef", "matron": "matron", "sister": "sister", "father": "father", "captain": "captain", "capt": "captain",
    "principal": "principal", "coach": "coach", "pastor": "pastor", "imam": "imam", "professor": "professor",
    "prof": "prof", "dr": "doctor", "judge": "judge", "sergeant": "sergeant", "lieutenant": "lieutenant",
    "inspector": "inspector", "brother": "brother", "canon": "canon", "chief": "chief", "rabbi": "rabbi",
    "councilwoman": "councilwoman", "councilman": "councilman", "commissioner": "commissioner", "mayor": "mayor",
    "sheriff": "sheriff", "rev": "reverend", "reverend": "reverend",
}  # fmt: skip
"""Titles that are said without a name, and how."""
_WITH_ARTICLE = frozenset({
    "chef", "matron", "captain", "principal", "coach", "judge", "pastor", "imam", "councilwoman", "councilman",
    "commissioner", "mayor", "sheriff", "reverend",
})  # fmt: skip
"""Of these, those of whom a house has one: "the captain" is nobody else; "the sister" may be a patient's."""
_OURS = frozenset({"people", "own_words", "phrasing", "situation"})

_POSTS = frozenset({"future_role", "reason"})
"""Answers in which a title is what somebody would be: "commis chef also ok"."""


def named_by_rank(answers: Answers, people: Collection[Person]) -> Answers:
    """The answers with the name beside every title that means a reader; a title two of them bear stays."""
    answers = with_like_titles(answers, [one.name for one in people if one.name])
    titled: dict[str, list[Person]] = {}
    for one in people:
        if (rank := _ALONE.get((one.greeting or one.name or "").partition(" ")[0].rstrip(".").lower())) is not None:
            titled.setdefault(rank, []).append(one)
    known = {rank: those[0].greeting for rank, those in titled.items() if len(those) == 1 and " " in those[0].greeting}
    return {key: held if key in _OURS else _named(held, known) for key, held in answers.items()} if known else answers


def _named(held: Any, known: Mapping[str, str]) -> Any:
    if isinstance(held, Mapping):
        return {key: value if key in _POSTS else _named(value, known) for key, value in held.items()}
    if not isinstance(held, str):
        return held
    for rank, called in known.items():
        the = r"(?P<the>the )?" if rank in _WITH_ARTICLE else ""
        alone = rf"(?<![\w'’-])(?<!\ba )(?<!\ban )(?<!\bhis )(?<!\bher )(?<!\bmy )(?<!\bthe ){the}{rank}\b"
        follows = r"(?P<next>['’]s (?=[a-z])| (?P<word>[a-z]+))"
        held = re.sub(alone + follows, _as_called(called), held, flags=re.IGNORECASE)
    return held


def _as_called(called: str) -> Callable[[re.Match[str]], str]:
    """What stands for a title that means the one called so."""

    def name(found: re.Match[str]) -> str:
        word, after = found["word"], found.string[found.end() :].split()
        acts = word is None or _acts(word.lower(), after[0].lower() if after else "")
        return f"{called}{found['next']}" if acts else found[0]

    return name


_BEFORE_DEEDS = frozenset({
    "who", "just", "also", "always", "never", "even", "still", "then", "himself", "herself", "and", "for", "wont",
    "cant", "didnt", "doesnt", "wouldnt", "isnt", "wasnt", "hasnt",
})  # fmt: skip


_HAVE_IT_DONE = frozenset({
    "everything", "everyone", "every", "each", "it", "them", "him", "her", "me", "us", "you", "the", "a", "an", "all",
    "his", "my", "your", "that", "how", "what", "before", "first", "twice",
})  # fmt: skip
"""What follows a deed and no thing of the same spelling: "chef tastes everything", not "chef tastes"."""


def _acts(word: str, after: str) -> bool:
    """Whether a word after a title is what the one who bears it does: "chef showed", not "chef knives"."""
    if word in _BEFORE_DEEDS:
        return True
    does = [one for one in readings(word) if one.cls in {Class.VERB, Class.AUXILIARY, Class.MODAL}]
    noun = any(one.cls is Class.NOUN for one in readings(word))
    return any(one.form in {Form.PAST, Form.PRESENT, Form.ING} for one in does) and (
        after in _HAVE_IT_DONE or not (noun and word.endswith("s"))
    )
