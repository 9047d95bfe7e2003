"""Reviews a letter: runs every rule over it and settles what is worth saying."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from letters.core.coach.listening import Heard, listen
from letters.core.coach.rule import Category, Context, Document, Finding, Level, Phrases, Voice
from letters.core.coach.rules import RULES
from letters.core.language.tagging import TaggedSentence, read
from letters.core.letter import Letter

MOST_CHARACTERS = 20_000
"""No letter of this kind is longer; a longer text is refused."""

_MOST_PLACES = 200  # of one rule; nobody reads on after so many
REMEMBERED = 256
"""Reviews a process keeps in memory."""

_LONGEST_SENTENCE = 150  # tokens; what goes on beyond is read as another sentence
_EVERY_PLACE = frozenset({Category.TYPO_GRAMMAR, Category.PLACEHOLDER_LEFT, Category.WRONG_NAME})
_SEVERITY = {Level.AVOID: 0, Level.CONSIDER: 1}


class TextTooLongError(ValueError):
    """The text is too long to be a letter."""


def warm_up() -> None:
    """Compile the rules and load the lexicon now, so that no reader waits for it."""
    review_text("Thank you for the time.", Context())


def _short(sentence: TaggedSentence) -> Iterator[TaggedSentence]:
    """The sentence, cut where it runs on beyond all reason."""
    if len(sentence.tokens) <= _LONGEST_SENTENCE:
        yield sentence
        return
    for at in range(0, len(sentence.tokens), _LONGEST_SENTENCE):
        yield sentence._replace(tokens=sentence.tokens[at : at + _LONGEST_SENTENCE])


def _heard(document: Document, context: Context, *, whole: bool) -> Iterator[Heard]:
    """Everything any rule has to say."""
    for sentence in document.sentences:
        for part in _short(sentence):
            yield from listen(part, context)
    for rule in RULES:
        if isinstance(rule.matcher, Phrases | Voice) or not rule.applies(context) or (rule.whole and not whole):
            continue
        for span in islice(rule.matcher(document, context), _MOST_PLACES):
            yield Heard(rule, rule.level, span)


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
    document = Document(text, read(text))
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
