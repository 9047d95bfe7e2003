"""Who one interviewer is: a name or none, how to greet, what job, which pronoun was used."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from letters.core.language.words.tables import word_list
from letters.core.letter import Tone

_LATIN_NAMES = re.compile(r"((?=[^\W\d_a-z])[^\W\d_][A-Za-zÀ-ž'-]+) (?=[^\W\d_a-z])[^\W\d_][A-Za-zÀ-ž'-]+")
_WITH_INITIAL = re.compile(r"([A-Z][A-Za-z'-]+) [A-Z]\.?")
"""A name of which the family name was not caught or not given: "Karen B."."""


_NICKNAMED = re.compile(r"(?P<given>\S+) [\"'](?P<nick>[^\W\d_]+)[\"'] (?P<family>\S.*)")
"""A name with what they go by inside: 'Francesca "Frankie" Bell'."""
_PART_OF_A_NAME = frozenset({"Jr", "Sr", "Snr", "Jnr", "II", "III", "IV"})


class Pronoun(StrEnum):
    """How the writer spoke of a person."""

    HE = "he"
    SHE = "she"


@dataclass(frozen=True, slots=True)
class Person:
    """One interviewer. `name` is None where none is known; `greeting` is the writer's own, or a title with a name.

    `role` reads after a name or alone: "the foreman", "who teaches Year 2", "from HR". `team` is a group
    ("Hiring Team") to greet where there is nobody to name.
    """

    name: str | None
    greeting: str = ""
    role: str = ""
    pronoun: Pronoun | None = None
    team: str = ""
    short: str = ""
    """What the writer calls this person elsewhere: a given name alone."""

    def called(self, tone: Tone) -> str:
        """What stands after "Dear" and in direct address: "Dr Adair", "Priya"; empty without a name."""
        if self.greeting:
            return self.greeting
        if self.short and tone is not Tone.FORMAL:
            return self.short
        if self.name is None:
            return ""
        name = _without_letters(self.name)
        if initial := _WITH_INITIAL.fullmatch(name):
            return initial[1]
        if nick := _NICKNAMED.fullmatch(name):
            return f"{nick['given']} {nick['family']}" if tone is Tone.FORMAL else nick["nick"]
        return name if tone is Tone.FORMAL else _given_name(name)

    def addressed(self, tone: Tone) -> str:
        """What stands in direct address within the letter: a formal greeting's whole name is stiff there."""
        called = self.called(tone)
        return called if self.greeting else _given_name(called)

    def described(self) -> str:
        """A person without a name as somebody to thank: "the depot manager", "your colleague from HR"; or empty."""
        if self.name is not None or not self.role:
            return ""
        beside = self.role.startswith(("from ", "who ", "in ", "at ", "with ", "on ", "of "))
        return f"your colleague {self.role}" if beside else self.role


_TITLE = re.compile(r"(?P<title>Mr|Mrs|Ms|Dr|Prof)(?P<stop>\.?) ")


def alike(people: Iterable[Person]) -> tuple[Person, ...]:
    """The people with their titles written as the first one's is: "Mrs. Obi" and "Mr Reid" have both a stop or none."""
    those = tuple(people)
    titles = [found for person in those if (found := _TITLE.match(person.greeting))]
    if len({found["stop"] for found in titles}) < 2:  # noqa: PLR2004
        return those
    stop = titles[0]["stop"]
    return tuple(replace(one, greeting=_TITLE.sub(rf"\g<title>{stop} ", one.greeting, count=1)) for one in those)


SECOND_NAMES = frozenset(
    {"Ann", "Anne", "Lou", "Jo", "Mae", "Beth", "Sue", "Jane", "Rose", "Marie", "Lynn", "Grace"}
) | {"Sir", "Ma'am", "Madam"}
"""Names that go with another given name: "Carol Ann", "Mary Lou"."""


def _without_letters(name: str) -> str:
    """The name without the letters after it, which no greeting has: "Frankie Bell, RN"."""
    head, comma, after = name.partition(", ")
    return head if comma and after.strip(".") not in _PART_OF_A_NAME else name


def _given_name(name: str) -> str:
    """The given name alone, where it certainly is one: two Latin words, the first a common Western given name."""
    found = _LATIN_NAMES.fullmatch(name)
    first, _, last = name.rpartition(" ")
    either = last in word_list("given_names") - word_list("family_names_too")
    given = last in SECOND_NAMES or (either and not (first in word_list("women") and last in word_list("men")))
    certain = found is not None and found[1] in word_list("given_names") and not given and last != found[1]
    titled = name.startswith("Don ") and last[-1] in "aeio"
    return found[1] if found and certain and not titled else name
