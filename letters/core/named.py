"""The words a reader is named by, and a reader who is named within a sentence spoken to several."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.people.interviewers import Person
from letters.core.language.view.turned import to_reader
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.letter import Tone

_TITLES = frozenset({"the", "and"} | {title.lower() for title in word_list("titles")})
_COURTESIES = frozenset({"Sir", "Ma'am", "Madam", "ji"})
NAME_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_OTHERS = frozenset({"they", "them", "their", "theirs", "themselves"})
_FINITE = frozenset({Form.PRESENT, Form.PAST})


def last_word(name: str) -> str:
    """The family name, or the only name, without a "Sr." or a courtesy after it."""
    left_out = word_list("suffixes") | _COURTESIES
    words = [word for word in name.split(" ") if word.rstrip(".") not in left_out]
    return words[-1] if words else name


def words_of_name(person: Person) -> frozenset[str]:
    """The words a person can be named by, without titles beside them; "KC" is a rank after a name, and a name alone."""
    words = [
        (at, word) for name in (person.name or "", person.greeting) for at, word in enumerate(NAME_WORD.findall(name))
    ]
    named = frozenset(
        word
        for at, word in words
        if word.lower() not in _TITLES and (not at or word not in word_list("suffixes")) and len(word) > 1
    )
    return named or frozenset(word for _, word in words if word.lower() != "the")


def as_they(text: str, named: Sequence[Person]) -> str:
    """The text with all the readers, where it names them together, as "they": "Ann and Ben wanted a driver"."""
    if len(named) != _BOTH:
        return text
    first, second = (
        rf"(?:[A-Z][a-z]+\.? )?(?:{'|'.join(sorted(map(re.escape, words_of_name(one))))})" for one in named
    )
    they = "they both" if " together" in text else "they"  # the one of them who told it did not do it alone
    return re.sub(rf"^(?:{first} and {second}|{second} and {first}) (?=[a-z])", f"{they} ", text)


_BOTH = 2


def one_named_within(text: str, named: Sequence[Person], tone: Tone) -> str:
    """The text with a reader whom a clause within it is about spoken to by name: "because you, Viv, did the course"."""
    for person in named if len(named) > 1 else ():
        names = "|".join(map(re.escape, sorted(words_of_name(person), key=len, reverse=True))) or "(?!)"
        found = re.search(
            rf"(?<=[a-z,] )(?P<lead>because|so|when|while|until|since|before|after) "
            rf"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?:{names})(?: (?:{names}))* (?=(?P<verb>[a-z]+)\b)",
            text,
        )
        if found is None or not _FINITE & {one.form for one in readings(found["verb"]) if one.cls in _VERBAL}:
            continue
        start = found.end("lead") + 1
        clause, comma, after = text[start:].partition(", ")
        told = to_reader(clause, names=words_of_name(person), leave=_OTHERS)
        if told.startswith("You "):
            return f"{text[:start]}you, {person.addressed(tone)},{told.removeprefix('You')}{comma}{after}"
    return text


_VERBAL = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
