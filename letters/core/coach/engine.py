"""Reviews a letter: runs every rule over it and settles what is worth saying."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from letters.core.coach.matchers import Element, Words, matches
from letters.core.coach.patterns import grammar
from letters.core.coach.rule import Category, Context, Document, Finding, Level, Phrases, Rule, Span
from letters.core.coach.rules import RULES
from letters.core.language.tagging import TaggedSentence, read
from letters.core.letter import Letter

MOST_CHARACTERS = 20_000
"""No letter of this kind is longer; a longer text is refused."""

_LONGEST_SENTENCE = 150  # tokens; what goes on beyond is read as another sentence
_EVERY_PLACE = frozenset({Category.TYPO_GRAMMAR, Category.PLACEHOLDER_LEFT, Category.WRONG_NAME})
_SEVERITY = {Level.AVOID: 0, Level.CONSIDER: 1}


class TextTooLongError(ValueError):
    """The text is too long to be a letter."""


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
            element = grammar().compile(pattern)
            compiled = _Pattern(rule, element, unless)
            for word in element.needs or ():
                index.by_word.setdefault(word, []).append(compiled)
            if element.needs is None:
                index.anywhere.append(compiled)
    return index


def warm_up() -> None:
    """Compile the rules and load the lexicon now, so that no reader waits for it."""
    review_text("Thank you for the time.", Context())


def _candidates(words: Words) -> Iterator[_Pattern]:
    """The patterns whose needed word stands in the sentence, each once."""
    index = _index()
    seen: set[int] = set()
    for word in {token.lower for token in words.tokens} | {token.lemma for token in words.tokens}:
        for pattern in index.by_word.get(word, ()):
            if id(pattern) not in seen:
                seen.add(id(pattern))
                yield pattern
    yield from index.anywhere


def _in_sentence(sentence: TaggedSentence, context: Context) -> Iterator[tuple[Rule, Span]]:
    """What the pattern rules find in one sentence."""
    words = Words(sentence)
    for pattern in _candidates(words):
        if not pattern.rule.applies(context):
            continue
        found = matches(pattern.element, words)
        if found and not any(matches(element, words) for element in pattern.unless):
            first, end = found
            yield pattern.rule, Span(words.tokens[first].start, words.tokens[end - 1].end)


def _short(sentence: TaggedSentence) -> Iterator[TaggedSentence]:
    """The sentence, cut where it runs on beyond all reason."""
    for at in range(0, len(sentence.tokens), _LONGEST_SENTENCE):
        tokens = sentence.tokens[at : at + _LONGEST_SENTENCE]
        yield sentence if len(tokens) == len(sentence.tokens) else sentence._replace(tokens=tokens)


def _found(document: Document, context: Context, *, whole: bool) -> Iterator[tuple[Rule, Span]]:
    """Everything any rule finds."""
    for sentence in document.sentences:
        for part in _short(sentence):
            yield from _in_sentence(part, context)
    for rule in RULES:
        if not isinstance(rule.matcher, Phrases) and rule.applies(context) and (whole or not rule.whole):
            for span in rule.matcher(document, context):
                yield rule, span


def _finding(rule: Rule, span: Span, text: str) -> Finding:
    """What the writer gets to read about one place."""
    suggestions = (span.note, *rule.suggestions) if span.note else rule.suggestions
    start, end = span.start, span.end
    return Finding(
        rule.id, rule.category, rule.level, start, end, text[start:end], rule.message, rule.why, suggestions
    )  # fmt: skip


def _place(finding: Finding, document: Document) -> int:
    """The number of the sentence a finding stands in."""
    for number, sentence in enumerate(document.sentences):
        if finding.start < sentence.end:
            return number
    return len(document.sentences)


def settle(findings: Iterable[Finding], document: Document) -> tuple[Finding, ...]:
    """One finding per category and place, the gravest kept; gravest first, then in reading order."""
    kept: list[Finding] = []
    places: set[tuple[Category, int]] = set()
    for finding in sorted(findings, key=lambda each: (_SEVERITY[each.level], each.start, each.start - each.end)):
        if finding.category in _EVERY_PLACE:
            taken = any(
                finding.category is other.category and finding.start < other.end and other.start < finding.end
                for other in kept
            )
        else:
            place = (finding.category, _place(finding, document))
            taken = place in places
            places.add(place)
        if not taken:
            kept.append(finding)
    return tuple(kept)


def review_text(text: str, context: Context, *, whole: bool = True) -> tuple[Finding, ...]:
    """What the coach says of a text; `whole` lets rules about whole letters speak; raises TextTooLongError."""
    if len(text) > MOST_CHARACTERS:
        raise TextTooLongError(f"The text has {len(text):,} characters; a letter has at most {MOST_CHARACTERS:,}.")
    document = Document(text, read(text))
    found = (_finding(rule, span, text) for rule, span in _found(document, context, whole=whole))
    return settle(found, document)


def review(letter: Letter, context: Context) -> tuple[Finding, ...]:
    """What the coach has to say of a letter; offsets into `letter.text`."""
    return review_text(letter.text, context)
