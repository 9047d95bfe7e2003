"""Patterns over the words of a sentence: what a pattern means, and where it matches.

A pattern is a line of elements, read from left to right:

    word        that word, or any inflection of that base form ("choose" matches "chose")
    =word       exactly that word
    <noun>      any word of that class; <verb:past> of that class and form
    GROUP       a named group of `vocabulary`, written as such patterns itself
    a|b         either element; (a b|c) either sequence
    a?          an element that may be missing
    !a          here must not stand an `a`; takes no word
    ~5          up to five words of any kind, within the clause run
    ^  $        the first word of the sentence; its end, stops apart

Sets of end positions are computed, never searched by trial and error, so the work is bounded by the pattern's length
times the sentence's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from letters.core.language.tagging import Class, TaggedSentence, Token

Ends: TypeAlias = frozenset[int]
_NOWHERE: Ends = frozenset()
_BREAKS = frozenset({";", "(", ")"})


class Words:
    """One sentence prepared for matching: its tokens, and what has been found so far."""

    __slots__ = ("memo", "tokens")

    def __init__(self, sentence: TaggedSentence) -> None:
        self.tokens = sentence.tokens
        self.memo: dict[tuple[int, int], Ends] = {}


Step: TypeAlias = Callable[[Words, int], Ends]


class Element(NamedTuple):
    """A compiled element: how it steps, and which words it cannot do without (None when it does not say)."""

    step: Step
    needs: frozenset[str] | None
    first: frozenset[str] | None


_LEXER = re.compile(r"\s*(\(|\)|\||\?|!|\^|\$|~\d+|<[a-z:]+>|=?[^\s()|?!^$~<>]+)")


@dataclass
class Grammar:
    """The named groups that patterns may use; every group is compiled once, on first use."""

    groups: Mapping[str, str]
    _compiled: dict[str, Element] = field(default_factory=dict)

    def compile(self, pattern: str) -> Element:
        """The element a pattern stands for; raises ValueError for a pattern that cannot be read."""
        tokens = _LEXER.findall(pattern)
        if "".join(tokens) != "".join(pattern.split()):
            raise ValueError(f"Cannot read the pattern {pattern!r}")
        parser = _Parser(tokens, self)
        element = parser.choice()
        if parser.at != len(tokens):
            raise ValueError(f"Unbalanced pattern {pattern!r}")
        return element

    def group(self, name: str) -> Element:
        """The compiled group of that name; raises ValueError when there is none."""
        if name not in self._compiled:
            if name not in self.groups:
                raise ValueError(f"No group is called {name}")
            self._compiled[name] = _memoised(self.compile(self.groups[name]), len(self._compiled))
        return self._compiled[name]


class _Parser:
    """Reads a pattern's elements by recursive descent."""

    def __init__(self, tokens: list[str], grammar: Grammar) -> None:
        self.tokens, self.grammar, self.at = tokens, grammar, 0

    def _peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

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
            return _choice([element, Element(_stay, None, None)])
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
            case "~":
                element = _gap(int(mark[1:]))
            case "^" | "$":
                element = Element(_EDGES[mark], None, None)
            case "<":
                element = _class(*mark[1:-1].partition(":")[::2])
            case _:
                named = mark.isupper() and len(mark) > 1 and mark.replace("_", "").isalpha()
                element = self.grammar.group(mark) if named else _word(mark)
        return element


def _stay(_: Words, at: int) -> Ends:
    return frozenset((at,))


def _first(_: Words, at: int) -> Ends:
    return frozenset((0,)) if at == 0 else _NOWHERE


def _last(words: Words, at: int) -> Ends:
    rest = words.tokens[at:]
    return frozenset((at,)) if all(token.cls is Class.PUNCTUATION for token in rest) else _NOWHERE


_EDGES: dict[str, Step] = {"^": _first, "$": _last}


def _word(word: str) -> Element:
    if word[0] == "=":
        return _exactly(word[1:])

    def step(words: Words, at: int) -> Ends:
        if at == len(words.tokens):
            return _NOWHERE
        token = words.tokens[at]
        return frozenset((at + 1,)) if word in (token.lower, token.lemma) else _NOWHERE

    return Element(step, frozenset((word,)), frozenset((word,)))


def _exactly(word: str) -> Element:
    def step(words: Words, at: int) -> Ends:
        return frozenset((at + 1,)) if at < len(words.tokens) and words.tokens[at].lower == word else _NOWHERE

    return Element(step, frozenset((word,)), frozenset((word,)))


def _class(name: str, form: str) -> Element:
    def matches(token: Token) -> bool:
        return token.cls == name and (not form or token.form == form)

    def step(words: Words, at: int) -> Ends:
        return frozenset((at + 1,)) if at < len(words.tokens) and matches(words.tokens[at]) else _NOWHERE

    return Element(step, None, None)


def _gap(most: int) -> Element:
    def step(words: Words, at: int) -> Ends:
        ends = [at]
        for here in range(at, min(at + most, len(words.tokens))):
            if words.tokens[here].lower in _BREAKS:
                break
            ends.append(here + 1)
        return frozenset(ends)

    return Element(step, None, None)


def _without(element: Element) -> Element:
    def step(words: Words, at: int) -> Ends:
        return _NOWHERE if element.step(words, at) else frozenset((at,))

    return Element(step, None, None)


def _choice(options: list[Element]) -> Element:
    steps = [option.step for option in options]

    def step(words: Words, at: int) -> Ends:
        return frozenset().union(*(step(words, at) for step in steps))

    return Element(step, _union(option.needs for option in options), _union(option.first for option in options))


def _sequence(parts: list[Element]) -> Element:
    steps = [part.step for part in parts]

    def step(words: Words, at: int) -> Ends:
        ends = frozenset((at,))
        for part in steps:
            ends = frozenset().union(*(part(words, end) for end in ends))
            if not ends:
                break
        return ends

    return Element(step, _rarest(part.needs for part in parts), _opening(parts))


def _memoised(element: Element, number: int) -> Element:
    def step(words: Words, at: int) -> Ends:
        key = (number, at)
        if key not in words.memo:
            words.memo[key] = element.step(words, at)
        return words.memo[key]

    return Element(step, element.needs, element.first)


def _union(sets: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    """All the words together; unknown as soon as one is unknown."""
    found: set[str] = set()
    for each in sets:
        if each is None:
            return None
        found |= each
    return frozenset(found)


_COMMON = frozenset(
    [
        "i",
        "you",
        "the",
        "a",
        "be",
        "to",
        "of",
        "and",
        "my",
        "your",
        "that",
        "it",
        "for",
        "in",
        "me",
        "have",
        "would",
        "not",
    ]
)


def _rarest(sets: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    """The set least likely to be met by chance."""
    known = [each for each in sets if each is not None]
    return min(known, key=lambda each: (len(each & _COMMON), len(each)), default=None)


def _opening(parts: list[Element]) -> frozenset[str] | None:
    """The words a sequence can begin with; unknown when its first part may take no word or any word."""
    return parts[0].first if parts else None


def matches(element: Element, words: Words) -> tuple[int, int] | None:
    """The first token and the end of the leftmost, longest match, or None."""
    first = element.first
    for at, token in enumerate(words.tokens):
        if first is not None and token.lower not in first and token.lemma not in first:
            continue
        ends = element.step(words, at)
        longest = max(ends, default=at)
        if longest > at:
            return at, longest
    return None
