"""What is heard in one sentence: the patterns that match, and what the second voice makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from letters.core.coach.elements import Element, Words, matches
from letters.core.coach.features import features, heard
from letters.core.coach.patterns import grammar
from letters.core.coach.rule import Category, Context, Level, Phrases, Rule, Span, Voice
from letters.core.coach.rules import RULES
from letters.core.coach.voice import JUDGED, judge, reason
from letters.core.language.tagging import Class, TaggedSentence, read

# Shares of the second voice, measured on sentences it had not read (docs/coach.md); a pattern's word needs less.
_AVOID_WITH_PATTERN, _CONSIDER_WITH_PATTERN = 0.65, 0.3
_AVOID_ALONE, _CONSIDER_ALONE = 0.95, 0.45

_FEWEST_WORDS = 5  # a shorter sentence says too little for the voice to judge it alone


class Heard(NamedTuple):
    """A rule that speaks of a place, and how gravely."""

    rule: Rule
    level: Level
    span: Span


class _Pattern(NamedTuple):
    """One compiled pattern of a rule."""

    rule: Rule
    element: Element
    unless: tuple[Element, ...]


class _Index(NamedTuple):
    """The patterns by a word they cannot do without, and those that can do without any."""

    by_word: dict[str, list[_Pattern]]
    anywhere: list[_Pattern]


@cache
def _index() -> _Index:
    """Every rule's patterns, compiled once."""
    index = _Index({}, [])
    for rule in RULES:
        if not isinstance(rule.matcher, Phrases):
            continue
        unless = tuple(grammar().compile(pattern) for pattern in rule.matcher.unless)
        for pattern in rule.matcher.patterns:
            compiled = _Pattern(rule, grammar().compile(pattern), unless)
            if not compiled.element.needs:
                index.anywhere.append(compiled)
                continue
            for word in compiled.element.needs[0]:
                index.by_word.setdefault(word, []).append(compiled)
    return index


def _candidates(words: Words) -> Iterator[_Pattern]:
    """The patterns whose rarest word stands in the sentence, each once."""
    index = _index()
    found = {id(pattern): pattern for word in words.masks for pattern in index.by_word.get(word, ())}
    yield from found.values()
    yield from index.anywhere


def matched(sentence: TaggedSentence, context: Context) -> list[tuple[Rule, Span]]:
    """The pattern rules that match in a sentence, each at the first place found."""
    words = Words(sentence)
    found: dict[str, tuple[Rule, Span]] = {}
    for pattern in _candidates(words):
        rule = pattern.rule
        if rule.id in found or not rule.applies(context):
            continue
        place = matches(pattern.element, words)
        if place and not any(matches(element, words) for element in pattern.unless):
            found[rule.id] = (rule, _span(sentence, *place))
    return list(found.values())


def _span(sentence: TaggedSentence, first: int, end: int) -> Span:
    """Where these tokens stand, marks at the end left out (a question mark belongs to the question)."""
    while (
        end - 1 > first and sentence.tokens[end - 1].cls is Class.PUNCTUATION and sentence.tokens[end - 1].lower != "?"
    ):
        end -= 1
    return Span(sentence.tokens[first].start, sentence.tokens[end - 1].end)


@cache
def _voices() -> dict[Category, Rule]:
    """The rules by which the second voice speaks alone."""
    return {rule.category: rule for rule in RULES if isinstance(rule.matcher, Voice)}


def _level(share: float, avoid: float, consider: float) -> Level | None:
    """How gravely to speak, given how sure the voice is; None for not at all."""
    if share >= avoid:
        return Level.AVOID
    return Level.CONSIDER if share >= consider else None


def listen(sentence: TaggedSentence, context: Context) -> Iterator[Heard]:
    """Everything there is to say about one sentence; spans count from the start of the text it was read from."""
    known = Context(tone=context.tone, feedback_invited=context.feedback_invited)
    for each in _opinion(sentence.text, known):
        start, end, note = each.span
        yield Heard(each.rule, each.level, Span(start + sentence.start, end + sentence.start, note))


@lru_cache(maxsize=4096)
def _opinion(text: str, context: Context) -> tuple[Heard, ...]:
    """What there is to say about a sentence by itself. Kept, since a letter is reviewed at every change of a word."""
    return tuple(each for sentence in read(text) for each in _considered(sentence, context))


def _considered(sentence: TaggedSentence, context: Context) -> Iterator[Heard]:
    """What patterns and the second voice say together."""
    found = matched(sentence, context)
    noticed = features(sentence, [rule.id for rule, _ in found])
    shares = judge(noticed).shares
    spoken: set[Category] = set()
    for rule, span in found:
        level: Level | None = rule.level
        if rule.category in JUDGED:
            level = _level(shares[rule.category], _AVOID_WITH_PATTERN, _CONSIDER_WITH_PATTERN)
        if level:
            spoken.add(rule.category)
            yield Heard(rule, level, span)
    tokens = heard(sentence)
    if len(tokens) < _FEWEST_WORDS:
        return
    for category, rule in _voices().items():
        alone = _level(shares[category], _AVOID_ALONE, _CONSIDER_ALONE)
        if alone and category not in spoken and rule.applies(context):
            first, last = (sentence.tokens.index(tokens[at]) for at in reason(noticed, category))
            yield Heard(rule, alone, _span(sentence, first, last + 1))
