"""What a single English word can be: its possible classes, forms and base forms, before any context is looked at."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from letters.core.language.words.tables import lines, word_list

_VOWELS = "aeiou"
_HALF_CLOSED = re.compile(r"[^aeiou][aeiou][^aeiouwxy]$")
_SHORTEST_STEM, _SHORT = 2, 5  # letters; a shorter word shows no reliable ending


class Class(StrEnum):
    """Word classes, as coarse as the coach and the composer need them."""

    NOUN = "noun"
    NAME = "name"
    PRONOUN = "pronoun"
    DETERMINER = "determiner"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    VERB = "verb"
    AUXILIARY = "auxiliary"
    MODAL = "modal"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    SUBORDINATOR = "subordinator"
    WH = "wh"
    TO = "to"
    NEGATION = "negation"
    NUMBER = "number"
    INTERJECTION = "interjection"
    PUNCTUATION = "punctuation"


class Form(StrEnum):
    """The form a verb stands in; every other word has `NONE`."""

    NONE = ""
    BASE = "base"
    PRESENT = "present"  # third person singular
    PAST = "past"
    PARTICIPLE = "participle"
    ING = "ing"


class Reading(NamedTuple):
    """One way to understand a word."""

    cls: Class
    form: Form
    lemma: str


_LETTERS = {"N": Class.NOUN, "V": Class.VERB, "J": Class.ADJECTIVE, "R": Class.ADVERB}
_ADJECTIVE_ENDINGS = ("ous", "ful", "less", "able", "ible", "ic", "ical", "ive", "ish", "ary", "ial", "ual", "ional")


def guess(lemma: str) -> str:
    """The class letters ("N", "J", "R", "V") an unlisted base form most likely has, from its ending."""
    if lemma.endswith("ly"):
        return "R"
    if lemma.endswith(_ADJECTIVE_ENDINGS):
        return "J"
    if lemma.endswith(("ize", "ise", "ify")) and len(lemma) > _SHORT:
        return "V"
    return "N"


def _stems(word: str, ending: str) -> tuple[str, ...]:
    """Base forms that could stand before `ending`: plain, with a lost "e", with a doubled consonant, "y" for "i"."""
    stem = word[: -len(ending)]
    if len(stem) < _SHORTEST_STEM:
        return ()
    # "hoping" is from "hope": "hop" would have doubled its consonant.
    found = [stem + "e", stem] if _HALF_CLOSED.search(stem) else [stem, stem + "e"]
    if stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        found.append(stem[:-1])
    other = {"i": "y", "y": "ie"}.get(stem[-1])  # "tried", "tying"
    return (*found, stem[:-1] + other) if other else tuple(found)


def _s_stems(word: str) -> tuple[str, ...]:
    """Base forms a word in "-s" could come from."""
    if word.endswith("ies") and len(word) >= _SHORT:
        return (word[:-3] + "y", word[:-1])
    if word.endswith(("sses", "xes", "ches", "shes", "oes")):
        return (word[:-2], word[:-1])
    if word.endswith(("ses", "zes")):
        return (word[:-1], word[:-2])
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _SHORTEST_STEM:
        return (word[:-1],)
    return ()


def inflections(word: str) -> tuple[str, ...]:
    """Every base form that the regular rules find for an inflected word."""
    found: list[str] = list(_s_stems(word))
    for ending in ("ed", "ing", "er", "est"):
        if word.endswith(ending):
            found.extend(_stems(word, ending))
    return tuple(found)


class _Lexicon(NamedTuple):
    """Open-class words by base form, irregular forms, and the closed classes."""

    classes: dict[str, str]
    irregular: dict[str, list[tuple[str, str]]]
    closed: dict[str, tuple[Reading, ...]]


def _closed() -> dict[str, tuple[Reading, ...]]:
    """The hand-written readings: `word: class[/form[/lemma]] ...`, the likeliest first."""
    table: dict[str, tuple[Reading, ...]] = {}
    for line in lines("closed.txt"):
        words, _, readings = line.partition(":")
        for word in words.split():
            table[word] = tuple(_parse(reading, word) for reading in readings.split())
    return table


def _parse(reading: str, word: str) -> Reading:
    """One reading as the closed-class file writes it."""
    cls, _, rest = reading.partition("/")
    form, _, lemma = rest.partition("/")
    return Reading(Class(cls), Form(form), lemma or word)


@cache
def _lexicon() -> _Lexicon:
    """The data files, read once."""
    classes: dict[str, str] = {}
    irregular: dict[str, list[tuple[str, str]]] = {}
    for line in lines("lexicon.txt"):
        lemma, kinds, *forms = line.split(" ")
        classes[lemma] = kinds
        for entry in forms:
            irregular.setdefault(entry[2:], []).append((entry[0], lemma))
    for line in lines("overrides.txt"):
        lemma, kinds = line.split(" ")
        classes[lemma] = kinds
    return _Lexicon(classes, irregular, _closed())


_IRREGULAR = {
    "d": (Class.VERB, Form.PAST),
    "n": (Class.VERB, Form.PARTICIPLE),
    "p": (Class.NOUN, Form.NONE),
    "c": (Class.ADJECTIVE, Form.NONE),
    "s": (Class.ADJECTIVE, Form.NONE),
}


SAME_AGAIN = frozenset({"run", "come", "become", "overcome", "outrun"})
"""Verbs whose past participle is their base form again."""


def _irregular(lexicon: _Lexicon, word: str) -> list[Reading]:
    """Readings of an irregular form; a past that has no participle of its own serves as both."""
    entries = lexicon.irregular.get(word, ())
    readings = [Reading(*_IRREGULAR[mark], lemma) for mark, lemma in entries]
    for mark, lemma in entries:
        if mark == "d" and lemma not in irregular("n") and lemma not in SAME_AGAIN:
            readings.append(Reading(Class.VERB, Form.PARTICIPLE, lemma))
    return readings


def _base(lexicon: _Lexicon, word: str) -> list[Reading]:
    """Readings of a listed base form."""
    return [
        Reading(_LETTERS[letter], Form.BASE if letter == "V" else Form.NONE, word)
        for letter in lexicon.classes.get(word, "")
    ]


def _verb(lexicon: _Lexicon, stems: tuple[str, ...], *forms: Form) -> list[Reading]:
    """Readings of a regular verb form whose base is listed as a verb."""
    for stem in stems:
        if "V" in (lexicon.classes.get(stem) or guess(stem)):
            return [Reading(Class.VERB, form, stem) for form in forms]
    return []


def _regular(lexicon: _Lexicon, word: str) -> list[Reading]:
    """Readings of a regular inflected form."""
    found: list[Reading] = []
    for stem in _s_stems(word)[:1]:
        if "N" in (lexicon.classes.get(stem) or guess(stem)):
            found.append(Reading(Class.NOUN, Form.NONE, stem))
        found += _verb(lexicon, _s_stems(word), Form.PRESENT)
    if word.endswith("ed") and "V" not in lexicon.classes.get(word, ""):  # "feed" is no past of "fee"
        found += _verb(lexicon, _stems(word, "ed"), Form.PAST, Form.PARTICIPLE)
    if word.endswith("ing"):
        found += _verb(lexicon, _stems(word, "ing"), Form.ING)
    for ending in ("er", "est"):
        stems = _stems(word, ending) if word.endswith(ending) and "N" not in lexicon.classes.get(word, "") else ()
        found += [Reading(Class.ADJECTIVE, Form.NONE, one) for one in stems if "J" in lexicon.classes.get(one, "")][:1]
    return found


def _shape(word: str) -> list[Reading]:
    """Readings of a word nobody listed, from its ending alone."""
    if word.endswith("ing") and len(word) > _SHORT:
        stems = (stem for stem in _stems(word, "ing") if stem in _lexicon().classes)  # "trowelling" from "trowel"
        return [Reading(Class.VERB, Form.ING, next(stems, word[:-3]))]
    if word.endswith("ed") and len(word) >= _SHORT and not word.endswith(("weed", "seed")):
        return [Reading(Class.VERB, form, word[:-2]) for form in (Form.PAST, Form.PARTICIPLE)]
    return [Reading(_LETTERS[letter], Form.BASE if letter == "V" else Form.NONE, word) for letter in guess(word)]


@lru_cache(maxsize=20_000)
def readings(word: str) -> tuple[Reading, ...]:
    """Everything a lower-case word (straight apostrophes, no contraction) can be; never empty."""
    lexicon = _lexicon()
    if word in lexicon.closed:
        return lexicon.closed[word]
    if "-" in word:
        return _hyphenated(word)
    found = _irregular(lexicon, word) + _base(lexicon, word) + _regular(lexicon, word)
    return tuple(dict.fromkeys(found or _shape(word)))


def _hyphenated(word: str) -> tuple[Reading, ...]:
    """A compound is what its last part is, one that ends in a participle an adjective; "double-checks" may be done."""
    first, _, last = word.rpartition("-")
    end = readings(last or "x")
    thing = end[0].cls not in {Class.VERB, Class.ADJECTIVE, Class.ADVERB, Class.PREPOSITION}
    lemma = re.sub(r"(?<=[^su])s$", "", word) if thing else word
    done = [one for one in end if one.cls is Class.VERB] if first in word_list("done_so") else []
    return (
        Reading(Class.NOUN if thing else Class.ADJECTIVE, Form.NONE, lemma),
        *(Reading(Class.VERB, one.form, f"{first}-{one.lemma}") for one in done),
    )


def is_base_form(word: str) -> bool:
    """Whether the lexicon lists a lower-case word as a base form: "mark", not "marks" or "oliver"."""
    return word in _lexicon().classes


@cache
def irregular(mark: str) -> dict[str, str]:
    """The irregular form of every verb that has one: "d" for the past tense, "n" for the past participle."""
    return {lemma: form for form, entries in _lexicon().irregular.items() for kind, lemma in entries if kind == mark}
