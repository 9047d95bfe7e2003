"""Reviews a letter: runs every rule over it and settles what is worth saying."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from letters.core.coach.listening import Heard, listen
from letters.core.coach.rule import Category, Context, Document, Finding, Level, Phrases, Rule, Span, Voice
from letters.core.coach.rules import RULES
from letters.core.language.words.tagging import TaggedSentence, Token, read
from letters.core.letter import Letter

MOST_CHARACTERS = 20_000
"""No letter of this kind is longer; a longer text is refused."""

_MOST_PLACES = 200  # of one rule; nobody reads on after so many
REMEMBERED = 256
"""Reviews a process keeps in memory."""

_FEW, _SURE_AMONG_MANY = 4, 0.4
"""Of a dozen sentences one is misheard more easily than of one: in a longer text a doubtful share stays unsaid."""

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*")  # never cut within a sentence
_ACROSS = tuple(rule for rule in RULES if rule.across or rule.whole)
_WITHIN = tuple(rule for rule in RULES if rule not in _ACROSS)
_EVERY_PLACE = frozenset({Category.TYPO_GRAMMAR, Category.PLACEHOLDER_LEFT, Category.WRONG_NAME})
_SEVERITY = {Level.AVOID: 0, Level.CONSIDER: 1}


class TextTooLongError(ValueError):
    """The text is too long to be a letter."""


def warm_up() -> None:
    """Compile the rules and load the lexicon now, so that no reader waits for it."""
    review_text("Thank you for the time.", Context())


def _checked(rules: Iterable[Rule], document: Document, context: Context) -> Iterator[Heard]:
    """What rules that look beyond one sentence have to say."""
    for rule in rules:
        if isinstance(rule.matcher, Phrases | Voice) or not rule.applies(context):
            continue  # those are for one sentence: see listening.py
        for span in islice(rule.matcher(document, context), _MOST_PLACES):
            yield Heard(rule, rule.level, span)


@lru_cache(maxsize=512)
def _paragraph(text: str, context: Context) -> tuple[Heard, ...]:
    """What there is to say about a paragraph by itself. Kept, since a letter is reviewed at every change of a word."""
    sentences = _read(text)
    spoken = (heard for sentence in sentences for heard in listen(sentence, context))
    return (*spoken, *_checked(_WITHIN, Document(text, sentences), context))


_read = lru_cache(maxsize=512)(read)


def sentences_of(text: str) -> tuple[TaggedSentence, ...]:
    """The sentences of a letter, paragraphs that were read before not read again."""
    return tuple(
        _moved(sentence, found.start()) for found in _PARAGRAPH.finditer(text) for sentence in _read(found.group())
    )


def _moved(sentence: TaggedSentence, by: int) -> TaggedSentence:
    """A sentence as it stands in a text that begins so many characters earlier."""
    tokens = tuple(Token(*token[:-2], token.start + by, token.end + by) for token in sentence.tokens)
    return TaggedSentence(sentence.text, sentence.start + by, sentence.end + by, tokens)


def _heard(document: Document, context: Context, *, whole: bool) -> Iterator[Heard]:
    """Everything any rule has to say."""
    alone = Context(tone=context.tone, feedback_invited=context.feedback_invited)
    least = _SURE_AMONG_MANY if len(document.sentences) > _FEW else 0.0
    places: Counter[str] = Counter()
    for found in _PARAGRAPH.finditer(document.text):
        for heard in _paragraph(found.group(), alone):
            places[heard.rule.id] += 1
            if heard.sure >= least and places[heard.rule.id] <= _MOST_PLACES:
                start, end, note = heard.span
                yield heard._replace(span=Span(start + found.start(), end + found.start(), note))
    yield from _checked((rule for rule in _ACROSS if whole or not rule.whole), document, context)


def _finding(heard: Heard, text: str) -> Finding:
    """What the writer gets to read about one place."""
    rule, (start, end, note) = heard.rule, heard.span
    return Finding(
        rule=rule.id,
        category=rule.category,
        level=heard.level,
        start=start,
        end=end,
        text=text[start:end],
        message=rule.message,
        why=rule.why,
        suggestions=(note, *rule.suggestions) if note else rule.suggestions,
    )


def _place(finding: Finding, sentences: tuple[TaggedSentence, ...]) -> int:
    """The number of the sentence a finding stands in."""
    for number, sentence in enumerate(sentences):
        if finding.start < sentence.end:
            return number
    return len(sentences)


def _precedence(finding: Finding) -> tuple[int, bool, int, int]:
    """Gravest first; then a rule that knows the very words before the second voice, which hears a whole clause."""
    heard_only = finding.rule.endswith(".voice")
    return _SEVERITY[finding.level], heard_only, finding.start, finding.start - finding.end


def settle(findings: Iterable[Finding], sentences: tuple[TaggedSentence, ...]) -> tuple[Finding, ...]:
    """One finding per category and place, the gravest kept; gravest first."""
    kept: list[Finding] = []
    places: set[tuple[Category, int]] = set()
    for finding in sorted(findings, key=_precedence):
        place = (finding.category, _place(finding, sentences))
        if finding.category in _EVERY_PLACE:
            taken = any(
                finding.category is other.category and finding.start < other.end and other.start < finding.end
                for other in kept
            )
        else:
            taken = place in places
        if not taken:
            places.add(place)
            kept.append(finding)
    return tuple(kept)


@lru_cache(maxsize=REMEMBERED)
def review_text(text: str, context: Context, *, whole: bool = True) -> tuple[Finding, ...]:
    """What the coach says of a text; `whole` lets rules about whole letters speak; raises TextTooLongError.

    Kept for the letters reviewed last: a letter is looked at far more often than it changes.
    """
    if len(text) > MOST_CHARACTERS:
        raise TextTooLongError(f"The text has {len(text):,} characters; a letter has at most {MOST_CHARACTERS:,}.")
    document = Document(text, sentences_of(text))
    return settle((_finding(heard, text) for heard in _heard(document, context, whole=whole)), document.sentences)


def review(letter: Letter, context: Context) -> tuple[Finding, ...]:
    """What the coach has to say of a letter; offsets into `letter.text`."""
    return about_the_writer(letter, review_text(letter.text, context))


def about_the_writer(letter: Letter, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that touch words of the writer's: ours were weighed when they were written."""
    runs = tuple(_runs(letter))

    def touches(finding: Finding) -> bool:
        whose = [mine for start, end, mine in runs if start < finding.end and finding.start < end]
        return not whose or any(whose)

    return tuple(finding for finding in findings if touches(finding))


def _runs(letter: Letter) -> Iterator[tuple[int, int, bool]]:
    """Where each run of the paragraphs' words stands, and whether it is the writer's."""
    for placed in letter.placed():
        at = placed.start
        for run in placed.sentence.words:
            yield at, at + len(run.text), run.mine
            at += len(run.text)
