"""Chooses, in context, which of a word's readings is meant: neighbours vote, the highest sum wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letters.core.language.words.lexicon import Class, Form, Reading, readings
from letters.core.language.words.tables import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

_SUBJECTS = frozenset({"i", "you", "he", "she", "it", "we", "they", "who", "everyone", "nobody", "somebody", "someone"})
_SEVERAL = frozenset({"you", "we", "they"})
_TAKES_BARE_VERB = frozenset({"let", "help", "make", "please"})

_VERBS = {form: f"verb/{form}" for form in Form}


def _key(reading: Reading) -> str:
    """How the tables below name a reading: the class, for verbs with the form."""
    return _VERBS[reading.form] if reading.cls is Class.VERB else reading.cls.value


_AFTER: dict[str, dict[str, float]] = {
    "start": {
        "noun": 1, "adjective": 1, "verb/base": 1, "verb/past": -1, "verb/participle": -1, "verb/present": -2,
        "modal": 3,
    },
    "to": {"verb/base": 6, "auxiliary": 6, "noun": 1},
    "modal": {"verb/base": 6, "auxiliary": 6, "noun": -3, "adjective": -3, "verb/past": -3, "modal": -3},
    "subject": {
        "verb/base": 4, "verb/past": 5, "verb/present": 4, "auxiliary": 5, "noun": -3, "verb/participle": -1,
        "modal": 4,
    },
    "pronoun": {"verb/base": 0.5, "verb/past": 1, "verb/present": 1, "adverb": 1, "verb/ing": 1, "modal": 3},
    "determiner": {
        "noun": 4, "adjective": 3, "verb/base": -5, "verb/past": -5, "verb/present": -5, "number": 2,
        "verb/participle": 1, "pronoun": -1, "determiner": -2,
    },
    "adjective": {
        "noun": 4, "adjective": 1, "verb/base": -2, "verb/present": -2, "preposition": 1, "subordinator": 1, "modal": 4,
    },
    "number": {"noun": 4, "adjective": 2, "verb/base": -2, "verb/present": -1, "modal": 4},
    "be": {
        "adjective": 3, "verb/participle": 3.5, "verb/ing": 4, "verb/base": -5, "verb/past": -5, "verb/present": -5,
        "noun": 0.5, "adverb": 1,
    },
    "have": {"verb/participle": 5, "verb/base": -4, "verb/past": -4, "noun": 1.5, "adjective": 1, "auxiliary": 3},
    "do": {"verb/base": 5, "auxiliary": 4, "noun": 0, "modal": 2},
    "noun": {
        "verb/past": 2, "verb/present": 2, "noun": 1, "verb/participle": 0.5, "auxiliary": 1, "adjective": -1,
        "subordinator": 1, "modal": 4,
    },
    "name": {"verb/past": 3, "verb/present": 3, "noun": 1, "verb/base": -1, "modal": 4},
    "preposition": {"noun": 3, "verb/ing": 3, "adjective": 2, "verb/base": -4, "verb/past": -4, "verb/present": -4,
                    "verb/participle": -1, "pronoun": 2},
    "conjunction": {"noun": 0.5, "adjective": 0.5, "modal": 2},
    "verb": {"noun": 2, "adjective": 1.5, "adverb": 1, "verb/base": -1.5, "verb/past": -2, "verb/present": -2,
             "pronoun": 0.5, "subordinator": 1.5, "verb/participle": 0.5, "modal": 3},
    "bare": {"verb/base": 4, "noun": 1},
    "often": {"verb/present": 4, "verb/past": 3, "noun": -1},
    "several": {"verb/base": 4, "verb/past": 3, "noun": -1},
    "wh": {"verb/past": 1, "verb/present": 1, "verb/base": 0.5, "adjective": 0.5, "modal": 4},
    "subordinator": {"noun": 1, "adjective": 1, "verb/ing": 1},
}  # fmt: skip
_BEFORE: dict[str, dict[str, float]] = {
    "noun": {"adjective": 2, "determiner": 2, "preposition": 0.5, "verb/participle": 0.5, "number": 1},
    "name": {"preposition": 0.5, "determiner": 0.5},
    "determiner": {"verb/base": 1.5, "verb/past": 1.5, "verb/present": 1.5, "noun": -1, "adjective": -1.5,
                   "preposition": 1, "verb/ing": 1, "subordinator": 1, "determiner": -3},
    "pronoun": {"verb/base": 1.5, "verb/past": 1.5, "verb/present": 1.5, "noun": -0.5, "adjective": -1,
                "subordinator": 2, "determiner": -3, "verb/participle": -1},
    "to": {"noun": 0.5, "verb/past": 0.5, "adjective": 0.5, "pronoun": 0.5, "determiner": -3},
    "preposition": {"noun": 0.5, "verb/participle": 0.5, "pronoun": 1, "determiner": -3, "adverb": 0.5},
    "auxiliary": {"noun": 1.5, "pronoun": 2, "wh": 1, "verb/base": -2, "determiner": -2, "adjective": -1},
    "modal": {"noun": 1.5, "pronoun": 2, "verb/base": -2, "determiner": -2, "adjective": -1},
    "be": {"modal": 7, "noun": 0.5, "verb/base": -2, "determiner": -2, "adjective": -1},
    "punctuation": {"noun": 1, "pronoun": 1.5, "determiner": -3, "preposition": -1, "subordinator": -2, "adverb": 0.5},
    "verb": {"noun": 0.5, "pronoun": 1, "determiner": -1, "subordinator": -0.5},
    "adjective": {"adverb": 1, "determiner": 1, "verb/past": 0.3},
}  # fmt: skip
_NONE: dict[str, float] = {}


_FARTHEST = 20  # words; nobody writes as many adverbs in a row


def _governor(chosen: Sequence[Reading], words: Sequence[str]) -> str:
    """What stands before a word, adverbs and negation skipped; the key into `_AFTER`."""
    for at in range(len(chosen) - 1, max(len(chosen) - _FARTHEST, 0) - 1, -1):
        reading = chosen[at]
        if reading.cls in {Class.ADVERB, Class.NEGATION} and words[at] != "please":
            continue
        if reading.cls is Class.NUMBER and at and words[at - 1] in word_list("labels"):
            return "name"  # "gate 12" is called so
        if reading.cls in {Class.NOUN, Class.NAME} and words[len(chosen) - 1] in word_list("often"):
            return "several" if reading.cls is Class.NOUN and reading.lemma != words[at] else "often"
        return _name(reading, words[at])
    return "start"


def _name(reading: Reading, word: str) -> str:
    """The key into `_AFTER` for one chosen reading."""
    match reading.cls:
        case Class.AUXILIARY:
            return reading.lemma
        case Class.PRONOUN | Class.WH if word in _SUBJECTS:
            return "subject"
        case Class.VERB | Class.ADVERB:
            return "bare" if reading.lemma in _TAKES_BARE_VERB else "verb"
        case Class.PUNCTUATION:
            return "conjunction" if word in {",", ":", "–", "—", "("} else "start"
        case _:
            return reading.cls.value


def _kind(reading: Reading) -> str:
    """The key into `_BEFORE` for the likeliest reading of the next word; a bare "be" follows "can" and no noun."""
    bare = reading.cls is Class.AUXILIARY and reading.form is Form.BASE and reading.lemma == "be"
    return "be" if bare else reading.cls.value


def choose(words: Sequence[str], candidates: Sequence[tuple[Reading, ...]]) -> list[Reading]:
    """One reading for every word of a sentence, from left to right."""
    chosen: list[Reading] = []
    for at, options in enumerate(candidates):
        if len(options) == 1 or _are_all_of_them(words, at):
            chosen.append(options[0] if len(options) == 1 else Reading(Class.ADVERB, Form.NONE, words[at]))
            continue
        after = _AFTER.get(_governor(chosen, words), _NONE)
        following = candidates[at + 1] if at + 1 < len(candidates) else ()
        before = _BEFORE.get(_kind(following[0]), _NONE) if following else _BEFORE["punctuation"]
        chosen.append(_best(options, after, before, following))
    return chosen


def _are_all_of_them(words: Sequence[str], at: int) -> bool:
    """Whether an "all" only tells that nobody is left out: "they all stop at noon", not "you all the best"."""
    several = at > 0 and words[at - 1] in _SEVERAL and words[at] in {"all", "both"}
    ends = words[at + 1 : at + 2]
    does = bool(ends) and any(one.form is Form.PRESENT for one in readings(ends[0]))
    several = several or (does and words[at - 1 : at + 1] == ["it", "all"])  # "it all starts in the yard"
    return several and bool(ends) and ends[0] not in _NOT_ALL_OF_THEM


_NOT_ALL_OF_THEM = frozenset({"the", "this", "that", "of", "these", "those", "their", "my", "your"})


def _best(
    options: tuple[Reading, ...], after: dict[str, float], before: dict[str, float], following: tuple[Reading, ...]
) -> Reading:
    """The reading with the most votes; the earlier one wins a tie."""
    best, most = options[0], -100.0
    for rank, option in enumerate(options):
        if option.cls is Class.TO:
            votes = 5.0 if any(r.form is Form.BASE or r.cls is Class.ADVERB for r in following) else -5.0
            votes -= 8.0 if following and following[0].cls is Class.DETERMINER else 0.0
        else:
            key = _key(option)
            votes = after.get(key, 0.0) + before.get(key, 0.0) - rank * 0.3
        if votes > most:
            best, most = option, votes
    return best
