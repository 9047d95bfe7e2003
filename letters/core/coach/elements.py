"""What patterns are made of: the words of a sentence as sets of places, and elements that move from place to place.

Sets of places are whole numbers, one bit for each place. An element turns the places where it may begin into the places
where it may have ended, for all of them at once, so the work grows with the pattern's length, never by trial and error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from letters.core.language.words.tagging import Class, TaggedSentence

Places: TypeAlias = int
"""A set of places between words: bit n stands for the place before token n."""

STOPS = frozenset({";", "(", ")"})
CLAUSE_STOPS = STOPS | {",", ":", "–", "—"}


class Words:
    """One sentence prepared for matching: where every word stands, and what has been found so far."""

    __slots__ = ("end", "exactly", "forms", "known", "masks", "memo", "sentence")

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
        self.known, self.forms = frozenset(self.masks), frozenset(self.exactly)  # sets meet sets fastest

    @property
    def everywhere(self) -> Places:
        """Every place where a word begins."""
        return (1 << len(self.sentence.tokens)) - 1

    def of(self, words: frozenset[str]) -> Places:
        """Where one of these words stands."""
        places = 0
        for word in words & self.known:
            places |= self.masks[word]
        return places

    def exact(self, words: frozenset[str]) -> Places:
        """Where one of these words stands in exactly this form."""
        places = 0
        for word in words & self.forms:
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


def one_word(word: str) -> Element:
    """One word: any form of that base, or with "=" exactly that form."""
    if word[0] != "=":
        return any_word(frozenset((word,)))
    exact = frozenset((word[1:],))
    return Element(lambda words, places: (places & words.exact(exact)) << 1, (exact,))


def any_word(alternatives: frozenset[str]) -> Element:
    """One of several words, in any of their forms."""
    return Element(lambda words, places: (places & words.of(alternatives)) << 1, (alternatives,), alternatives)


def of_class(name: str, form: str) -> Element:
    """A word of that class, and of that form where one is named."""
    return Element(lambda words, places: (places & words.of_class(name, form)) << 1)


def gap(most: int, stops: frozenset[str]) -> Element:
    """Up to so many words of any kind, none of them one of the stops."""

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


def without(element: Element) -> Element:
    """No place where that element could begin."""

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


def choice(options: list[Element]) -> Element:
    """Any one of the options."""
    simple = frozenset().union(*(option.words for option in options))
    others = [option for option in options if not option.words]
    if not others:
        return any_word(simple)
    steps = [option.step for option in others] + ([any_word(simple).step] if simple else [])

    def step(words: Words, places: Places) -> Places:
        reached = 0
        for each in steps:
            reached |= each(words, places)
        return reached

    one_of = _union(option.needs[0] if option.needs else None for option in options)
    return Element(step, (one_of,) if one_of else ())


def sequence(parts: list[Element]) -> Element:
    """The parts one after the other."""
    steps = [part.step for part in parts]

    def step(words: Words, places: Places) -> Places:
        for each in steps:
            places = each(words, places)
            if not places:
                break
        return places

    needs = sorted((need for part in parts for need in part.needs), key=_commonness)
    return Element(step, tuple(needs))


def memoised(element: Element, number: int) -> Element:
    """The same element, its answers for a sentence kept under that number."""

    def step(words: Words, places: Places) -> Places:
        key = (number, places)
        if key not in words.memo:
            lacking = any(need.isdisjoint(words.known) for need in element.needs)
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


def _commonness(words: frozenset[str]) -> tuple[int, int]:
    """How likely one of the words is met by chance."""
    return len(words & _COMMON), len(words)


def matches(element: Element, words: Words) -> tuple[int, int] | None:
    """The first token and the end of the leftmost, longest match, or None."""
    for need in element.needs:
        if need.isdisjoint(words.known):
            return None
    if not element.step(words, words.everywhere):
        return None
    for at in range(len(words.sentence.tokens)):
        end = element.step(words, 1 << at).bit_length() - 1
        if end > at:
            return at, end
    return None
