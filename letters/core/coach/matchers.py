"""Patterns over the words of a sentence: what a pattern means, and where it matches.

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
    \\?          a question mark

Sets of places are whole numbers, one bit for each place. An element turns the places where it may begin into the places
where it may have ended, for all of them at once, so the work grows with the pattern's length and never with trial and error.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from letters.core.language.tagging import Class, TaggedSentence

Places: TypeAlias = int
"""A set of places between words: bit n stands for the place before token n."""

_STOPS = frozenset({";", "(", ")"})
_CLAUSE_STOPS = _STOPS | {",", ":", "–", "—"}


class Words:
    """One sentence prepared for matching: where every word stands, and what has been found so far."""

    __slots__ = ("end", "exactly", "masks", "memo", "sentence")

    def __init__(self, sentence: TaggedSentence) -> None:
        self.sentence = sentence
        self.masks: dict[str, Places] = {}
        self.exactly: dict[str, Places] = {}
        self.memo: dict[tuple[int, Places], Places] = {}
        self.end = 0  # the places behind which only stops follow
        place = 1
        for token in sentence.tokens:
            self.exactly[token.lower] = self.exactly.get(token.lower, 0) | place
            self.masks[token.lower] = self.masks.get(token.lower, 0) | place
            if token.lemma != token.lower:
                self.masks[token.lemma] = self.masks.get(token.lemma, 0) | place
            self.end = self.end | place if token.cls is Class.PUNCTUATION else 0
            place <<= 1
        self.end |= place

    @property
    def everywhere(self) -> Places:
        """Every place where a word begins."""
        return (1 << len(self.sentence.tokens)) - 1

    def of(self, words: frozenset[str]) -> Places:
        """Where one of these words stands."""
        places = 0
        for word in words & self.masks.keys():
            places |= self.masks[word]
        return places

    def exact(self, words: frozenset[str]) -> Places:
        """Where one of these words stands in exactly this form."""
        places = 0
        for word in words & self.exactly.keys():
            places |= self.exactly[word]
        return places

    def of_class(self, name: str, form: str) -> Places:
        """Where a word of this class, and form if one is given, stands."""
        places = 0
        for at, token in enumerate(self.sentence.tokens):
            if token.cls == name and (not form or token.form == form):
                places |= 1 << at
        return places


Step: TypeAlias = Callable[[Words, Places], Places]


class Element(NamedTuple):
    """A compiled element: how it steps, and sets of words of which one each must stand in the sentence, rarest first.

    `words` holds the alternatives when the element is nothing but single words.
    """

    step: Step
    needs: tuple[frozenset[str], ...] = ()
    words: frozenset[str] = frozenset()


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
            self._compiled[name] = element if element.words else _memoised(element, len(self._compiled))
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
        return options[0] if len(options) == 1 else _choice(options)

    def _sequence(self) -> Element:
        parts: list[Element] = []
        while self._peek() not in {"", "|", ")"}:
            parts.append(self._optional())
        return parts[0] if len(parts) == 1 else _sequence(parts)

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
                element = _without(self._atom())
            case "~" | "+":
                element = _gap(int(mark[1:]), _STOPS if mark[0] == "~" else _CLAUSE_STOPS)
            case "^":
                element = Element(lambda _, places: places & 1)
            case "$":
                element = Element(lambda words, places: places & words.end)
            case "<":
                element = _class(*mark[1:-1].partition(":")[::2])
            case _:
                named = mark.isupper() and len(mark) > 1 and mark.replace("_", "").isalpha()
                element = self.grammar.group(mark) if named else _word(mark.removeprefix("\\"))
        return element


def _word(word: str) -> Element:
    if word[0] != "=":
        return _words(frozenset((word,)))
    exact = frozenset((word[1:],))
    return Element(lambda words, places: (places & words.exact(exact)) << 1, (exact,))


def _words(alternatives: frozenset[str]) -> Element:
    return Element(lambda words, places: (places & words.of(alternatives)) << 1, (alternatives,), alternatives)


def _class(name: str, form: str) -> Element:
    return Element(lambda words, places: (places & words.of_class(name, form)) << 1)


def _gap(most: int, stops: frozenset[str]) -> Element:
    def step(words: Words, places: Places) -> Places:
        through = words.everywhere & ~words.exact(stops)
        reached = places
        for _ in range(most):
            places = (places & through) << 1
            if not places:
                break
            reached |= places
        return reached

    return Element(step)


def _without(element: Element) -> Element:
    def step(words: Words, places: Places) -> Places:
        if element.words:
            return places & ~words.of(element.words)
        return places & ~_beginnings(element, words, places)

    return Element(step)


def _beginnings(element: Element, words: Words, places: Places) -> Places:
    """Those of the places at which the element matches."""
    found = 0
    while places:
        first = places & -places
        if element.step(words, first):
            found |= first
        places ^= first
    return found


def _choice(options: list[Element]) -> Element:
    simple = frozenset().union(*(option.words for option in options))
    others = [option for option in options if not option.words]
    if not others:
        return _words(simple)
    steps = [option.step for option in others] + ([_words(simple).step] if simple else [])

    def step(words: Words, places: Places) -> Places:
        reached = 0
        for each in steps:
            reached |= each(words, places)
        return reached

    one_of = _union(option.needs[0] if option.needs else None for option in options)
    return Element(step, (one_of,) if one_of else ())


def _sequence(parts: list[Element]) -> Element:
    steps = [part.step for part in parts]

    def step(words: Words, places: Places) -> Places:
        for each in steps:
            places = each(words, places)
            if not places:
                break
        return places

    needs = sorted((need for part in parts for need in part.needs), key=_commonness)
    return Element(step, tuple(needs))


def _memoised(element: Element, number: int) -> Element:
    def step(words: Words, places: Places) -> Places:
        key = (number, places)
        if key not in words.memo:
            lacking = any(need.isdisjoint(words.masks) for need in element.needs)
            words.memo[key] = 0 if lacking else element.step(words, places)
        return words.memo[key]

    return Element(step, element.needs)


def _union(sets: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    """All the words together; None as soon as one of the sets is unknown."""
    found: set[str] = set()
    for each in sets:
        if each is None:
            return None
        found |= each
    return frozenset(found)


_COMMON = frozenset("i you the a be to of and my your that it for in me have would not".split())


def _commonness(words: frozenset[str]) -> tuple[int, int]:
    """How likely one of the words is met by chance."""
    return len(words & _COMMON), len(words)


def matches(element: Element, words: Words) -> tuple[int, int] | None:
    """The first token and the end of the leftmost, longest match, or None."""
    if any(need.isdisjoint(words.masks) for need in element.needs):
        return None
    if not element.step(words, words.everywhere):
        return None
    for at in range(len(words.sentence.tokens)):
        end = element.step(words, 1 << at).bit_length() - 1
        if end > at:
            return at, end
    return None
