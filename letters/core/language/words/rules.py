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


def tell_apostrophes(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell "'s" apart: is, has or possessive; "'d": would or had."""
    for at, lower in enumerate(lowers):
        following = chosen[at + 1] if at + 1 < len(chosen) else None
        if lower == "'s":
            _tell_s(chosen, lowers, at, following)
        elif lower == "'d" and following is not None and following.form is Form.PARTICIPLE:
            had = following.lemma not in {"come", "run"}
            chosen[at] = Reading(Class.AUXILIARY, Form.PAST, "have") if had else chosen[at]


def _tell_s(chosen: list[Reading], lowers: list[str], at: int, following: Reading | None) -> None:
    """Tell what the "'s" at a place is: what somebody has done, "us", or whose something is; "is" it was read as."""
    if done := _done_by(chosen, lowers, at):
        chosen[at : at + 2] = [Reading(Class.AUXILIARY, Form.PRESENT, "have"), done]
    elif lowers[at - 1] == "let":
        chosen[at] = Reading(Class.PRONOUN, Form.NONE, "us")
    elif any(owned(chosen, lowers, at) for owned in (_of_several, _is_thing_owned, _is_doing_owned)):
        chosen[at] = Reading(Class.DETERMINER, Form.NONE, "'s")
        chosen[at + 1] = Reading(Class.NOUN, Form.NONE, lowers[at + 1])
    elif (
        _is_owner(chosen[at - 1].cls if at else Class.NOUN, lowers[at - 1], following)
        or _has_first(chosen, lowers, at)
        or _is_ill(lowers, at)
    ):
        chosen[at] = Reading(Class.DETERMINER, Form.NONE, "'s")


def _done_by(chosen: list[Reading], lowers: list[str], at: int) -> Reading | None:
    """What somebody has done to what stands behind or before it: "it's saved every event he's run"."""
    if lowers[at - 1] not in {"he", "she", "it", "who"} or not 0 < at < len(lowers) - 1:
        return None
    thing = chosen[at + 2] if at + 2 < len(chosen) else None
    whom = lowers[at + 2] if thing is not None else ""
    led = thing is not None and thing.cls is Class.DETERMINER and whom not in {"that", "this"}
    ends = thing is None or thing.cls is Class.PUNCTUATION
    ran = ends and at > 1 and chosen[at - 2].cls is Class.NOUN and lowers[at - 1] in {"he", "she"}
    acts = led or whom in {"me", "us", "him", "her", "them"} or ran
    if ran and lowers[at + 1] in {"run", "put", "cut", "set", "hit", "read"}:
        return Reading(Class.VERB, Form.PARTICIPLE, lowers[at + 1])
    return next((one for one in readings(lowers[at + 1]) if acts and one.form is Form.PARTICIPLE), None)


def _is_ill(lowers: list[str], at: int) -> bool:
    """Whether an illness or a condition is named after its doctor: "a man with Parkinson's dancing"."""
    return lowers[max(0, at - 2) : at - 1] == ["with"] and lowers[at - 1] in _DOCTORS


_DOCTORS = frozenset({"down", "parkinson", "alzheimer", "asperger", "huntington", "crohn", "tourette"})


def _is_owner(before: Class, word: str, following: Reading | None) -> bool:
    """Whether what stands before "'s" owns what follows it: "the cook's stove", "everyone's time"."""
    if word in _ANYBODY:
        return following is not None and following.cls in {Class.NOUN, Class.NAME}
    return before in _OWNERS and (following is None or following.cls in _POSSESSED)


def _of_several(chosen: list[Reading], lowers: list[str], at: int) -> bool:
    """Whether what is owned is a thing "of" others, whatever verb it may be: "Lionel's shed of spare bulbs"."""
    thing = readings(lowers[at + 1]) if lowers[at + 2 : at + 3] == ["of"] else ()
    noun = any(one.cls is Class.NOUN and one.lemma == lowers[at + 1] for one in thing)
    return noun and at > 0 and chosen[at - 1].cls in _OWNERS


def _is_thing_owned(chosen: list[Reading], lowers: list[str], at: int) -> bool:
    """Whether a bare verb stands after "'s" that can only be a thing there: "Dana's take on it"."""
    bare = at + 1 < len(chosen) and chosen[at + 1].form is Form.BASE and chosen[at - 1].cls in _OWNERS and at > 0
    return bare and any(one.cls is Class.NOUN for one in readings(lowers[at + 1]))


def _is_doing_owned(chosen: list[Reading], lowers: list[str], at: int) -> bool:
    """Whether an -ing word after "'s" is a thing: "Kofi's handling of the drums", "Kofi's handling box"."""
    owner = at > 0 and at + 2 < len(chosen) and chosen[at - 1].cls in _OWNERS and chosen[at + 1].form is Form.ING
    thing = chosen[at + 2] if owner else Reading(Class.ADVERB, Form.NONE, "")
    single = thing.cls is Class.NOUN and thing.lemma == lowers[at + 2] and thing.lemma not in _TAKES_NO_ARTICLE
    return owner and (single or lowers[at + 2] == "of")


_TAKES_NO_ARTICLE = word_list("mass") | {"home", "work", "time"}


def _has_first(chosen: list[Reading], lowers: list[str], at: int) -> bool:
    """Whether what is owned is one of several: "Will's first day", "everyone's worst mistake"."""
    owner = lowers[at - 1] in _ANYBODY or chosen[at - 1].cls in _OWNERS
    of_anybody = lowers[at - 1] in _ANYBODY and at > 1 and chosen[at - 2].cls is Class.PREPOSITION
    return (
        owner
        and (of_anybody or set(lowers[at + 1 : at + 2]) <= _RANKED)
        and [one.cls for one in chosen[at + 2 : at + 3]] == [Class.NOUN]
    )


_RANKED = frozenset({"first", "last", "best", "worst", "biggest", "only", "own", "favourite", "favorite", "old", "new"})
_OWNERS = frozenset({Class.NOUN, Class.NAME, Class.MODAL})
"""What can own something; before "'s" a "will" is somebody called so."""
_ANYBODY = frozenset({"everyone", "everybody", "someone", "somebody", "anyone", "anybody"})
_POSSESSED = frozenset({Class.NOUN, Class.NAME, Class.ADJECTIVE, Class.NUMBER, Class.PUNCTUATION})
