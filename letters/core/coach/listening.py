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
from letters.core.coach.rules.typo_language import other_words
from letters.core.coach.voice import JUDGED, judge, reason
from letters.core.language.words.tagging import Class, TaggedSentence, read
from letters.core.letter import Tone

# How sure the second voice must be to say "avoid" and "consider", measured on sentences it had not read. Grudges are
# told apart least well, so there it needs more to be grave and less to speak at all.
_GRUDGES = frozenset({Category.BITTER, Category.ENTITLED, Category.ARGUES_DECISION})
_SURE, _SURE_OF_A_GRUDGE = (0.65, 0.16), (0.8, 0.13)
_BESIDE = 1 / 3  # of the greatest share; a smaller one is that fault's echo rather than a second fault
_FEWEST_WORDS = 3  # a shorter sentence says too little for the voice to judge it alone
_LONGEST_SENTENCE = 150  # tokens; what goes on beyond is read as another sentence
_CLAUSE_ENDS = frozenset(",;:-–—()")


class Heard(NamedTuple):
    """A rule that speaks of a place, how gravely, and how sure the second voice is where it has a say."""

    rule: Rule
    level: Level
    span: Span
    sure: float = 1.0


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


def _level(category: Category, shares: dict[Category, float]) -> Level | None:
    """How gravely to speak, given how sure the voice is; None for not at all."""
    avoid, consider = _SURE_OF_A_GRUDGE if category in _GRUDGES else _SURE
    share = shares[category]
    if share >= avoid:
        return Level.AVOID
    return Level.CONSIDER if share >= max(consider, _BESIDE * max(shares.values())) else None


def listen(sentence: TaggedSentence, context: Context) -> Iterator[Heard]:
    """Everything there is to say about one sentence; spans count from the start of the text it was read from."""
    known = Context(tone=context.tone, feedback_invited=context.feedback_invited)
    for each in _opinion(sentence.text, known):
        start, end, note = each.span
        yield each._replace(span=Span(start + sentence.start, end + sentence.start, note))


def _short(sentence: TaggedSentence) -> Iterator[TaggedSentence]:
    """The sentence, cut where it runs on beyond all reason."""
    if len(sentence.tokens) <= _LONGEST_SENTENCE:
        yield sentence
        return
    for at in range(0, len(sentence.tokens), _LONGEST_SENTENCE):
        yield sentence._replace(tokens=sentence.tokens[at : at + _LONGEST_SENTENCE])


@lru_cache(maxsize=4096)
def _opinion(text: str, context: Context) -> tuple[Heard, ...]:
    """What there is to say about a sentence by itself. Kept, since a letter is reviewed at every change of a word."""
    return tuple(each for sentence in read(text) for part in _short(sentence) for each in _considered(part, context))


def _considered(sentence: TaggedSentence, context: Context) -> Iterator[Heard]:
    """What patterns and the second voice say together."""
    found = matched(sentence, context)
    noticed = features(sentence, [rule.id for rule, _ in found])
    shares = judge(noticed)
    spoken: set[Category] = set()
    for rule, span in found:
        judged = _is_judged(rule, context)
        level = _level(rule.category, shares) if judged else rule.level
        if level:
            spoken.add(rule.category)
            yield Heard(rule, level, span, shares[rule.category] if judged else 1.0)
    words = heard(sentence)
    if len(words) < _FEWEST_WORDS or words[-1].lower == "to":  # "I would like to": nothing is said yet
        return
    if other_words(sentence.text):  # the voice has learned English alone
        return
    for category, rule in _voices().items():
        alone = _level(category, shares)
        if alone and category not in spoken and rule.applies(context):
            yield Heard(rule, alone, _clause(sentence, *reason(noticed, category)), shares[category])


def _is_judged(rule: Rule, context: Context) -> bool:
    """Whether the voice has a say in what a pattern found; of manners it has only learned those of warm letters."""
    manners = {Category.TOO_CASUAL, Category.TOO_FORMAL}
    return rule.category in JUDGED and (rule.category not in manners or context.tone is Tone.WARM)


def _clause(sentence: TaggedSentence, first: int, last: int) -> Span:
    """The whole clauses around a run of the words heard: part of a clause would be no place to point at."""
    tokens = heard(sentence)
    while first and tokens[first - 1].lower not in _CLAUSE_ENDS:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].lower not in _CLAUSE_ENDS:
        last += 1
    return _span(sentence, sentence.tokens.index(tokens[first]), sentence.tokens.index(tokens[last]) + 1)
