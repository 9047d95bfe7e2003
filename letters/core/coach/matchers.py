r"""Patterns over the words of a sentence: what a pattern means, and where it matches.

A pattern is a line of elements, read from left to right:

    word        that word, or any inflection of that base form ("choose" matches "chose")
    =word       exactly that word
    <noun>      any word of that class; <verb:past> of that class and form
    GROUP       a named group of the pattern files, written as such a pattern itself
    a|b         either element; (a b|c) either sequence
    a?          an element that may be missing
    !a          here must not stand an `a`; takes no word
    ~5          up to five words of any kind
    +5          the same, within one clause: no comma, colon or dash between
    ^  $        the first word of the sentence; its end, stops apart
    \?          a question mark
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from letters.core.coach.elements import (
    CLAUSE_STOPS,
    STOPS,
    Element,
    choice,
    gap,
    memoised,
    of_class,
    one_word,
    sequence,
    without,
)

_LEXER = re.compile(r"\s*(\(|\)|\||\?|!|\^|\$|[~+]\d+|<[a-z:]+>|\\[?!]|=?[^\s()|?!^$~+<>\\]+)")


@dataclass
class Grammar:
    """The named groups that patterns may use; every group is compiled once, on first use."""

    groups: Mapping[str, str]
    _compiled: dict[str, Element] = field(default_factory=dict)

    def compile(self, pattern: str) -> Element:
        """The element a pattern stands for; raises ValueError for a pattern that cannot be read."""
        marks = _LEXER.findall(pattern)
        if "".join(marks) != "".join(pattern.split()):
            raise ValueError(f"Cannot read the pattern {pattern!r}")
        parser = _Parser(marks, self)
        element = parser.choice()
        if parser.at != len(marks):
            raise ValueError(f"Unbalanced pattern {pattern!r}")
        return element

    def group(self, name: str) -> Element:
        """The compiled group of that name; raises ValueError when there is none."""
        if name not in self._compiled:
            if name not in self.groups:
                raise ValueError(f"No group is called {name}")
            element = self.compile(self.groups[name])
            self._compiled[name] = element if element.words else memoised(element, len(self._compiled))
        return self._compiled[name]


class _Parser:
    """Reads a pattern's elements by recursive descent."""

    def __init__(self, marks: list[str], grammar: Grammar) -> None:
        self.marks, self.grammar, self.at = marks, grammar, 0

    def _peek(self) -> str:
        return self.marks[self.at] if self.at < len(self.marks) else ""

    def choice(self) -> Element:
        """Sequences parted by bars."""
        options = [self._sequence()]
        while self._peek() == "|":
            self.at += 1
            options.append(self._sequence())
        return options[0] if len(options) == 1 else choice(options)

    def _sequence(self) -> Element:
        parts: list[Element] = []
        while self._peek() not in {"", "|", ")"}:
            parts.append(self._optional())
        return parts[0] if len(parts) == 1 else sequence(parts)

    def _optional(self) -> Element:
        element = self._atom()
        if self._peek() == "?":
            self.at += 1
            return Element(lambda words, places: places | element.step(words, places))
        return element

    def _atom(self) -> Element:
        mark = self._peek()
        self.at += 1
        match mark[0]:
            case "(":
                element = self.choice()
                self.at += 1
            case "!":
                element = without(self._atom())
            case "~" | "+":
                element = gap(int(mark[1:]), STOPS if mark[0] == "~" else CLAUSE_STOPS)
            case "^":
                element = Element(lambda _, places: places & 1)
            case "$":
                element = Element(lambda words, places: places & words.end)
            case "<":
                element = of_class(*mark[1:-1].partition(":")[::2])
            case _:
                named = mark.isupper() and len(mark) > 1 and mark.replace("_", "").isalpha()
                element = self.grammar.group(mark) if named else one_word(mark.removeprefix("\\"))
        return element
