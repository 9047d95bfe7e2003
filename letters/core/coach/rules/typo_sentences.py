"""Where a sentence begins or ends in the wrong place: commas for full stops, pieces of sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from letters.core.coach.rule import Context, Document, Span
from letters.core.language.words.tagging import Class, TaggedSentence, Token

_SUBJECTS = frozenset("i it you we he she they there nobody everybody everyone this".split())
_OPENERS = _SUBJECTS | frozenset("the my your our a thank thanks".split())
_SAYING = frozenset(
    "say tell think know suppose believe hear remember gather imagine warn add mean joke reckon hope confess find guess "
    "see understand trust take feel admit swear write explain turn show".split()
)
_SUBORDINATE = frozenset(
    "if when although though because while as since after before once unless until whether".split()
)
_MOST = 150  # words; a longer sentence is not told apart into two
_FEWEST = 4  # words of a clause; "I came, I saw" is no fault
_WITH_CLAUSE = frozenset(
    "day time way moment year hour week thing reason place one all everything minute month night".split()
)
_PIECES = frozenset("because although though".split())
_FINE_WHICH = frozenset("why how what".split())


def _verb_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb of its own follows the subject at this place."""
    after = at + 1
    while after < len(tokens) and tokens[after].cls in {Class.ADVERB, Class.NEGATION}:
        after += 1
    return after < len(tokens) and tokens[after].finite


def splices(document: Document, _: Context) -> Iterator[Span]:
    """A comma, or nothing at all, between two whole sentences."""
    for sentence in document.sentences:
        tokens = sentence.tokens
        if not tokens or tokens[0].lower not in _OPENERS or _SUBORDINATE & {token.lower for token in tokens}:
            continue
        lone = sum(token.lower == "," for token in tokens) == 1
        for at in range(_FEWEST, min(len(tokens), _MOST) - _FEWEST):
            if tokens[at].lower in _SUBJECTS and ((lone and _after_comma(tokens, at)) or _runs_on(tokens, at)):
                start = tokens[at - 2] if tokens[at - 1].lower == "," else tokens[at - 1]
                yield Span(start.start, tokens[at + 1].end)
                break


def _after_comma(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause with its own subject and verb begins here, after a comma that nothing helps to join."""
    return (
        tokens[at - 1].lower == ","
        and _verb_follows(tokens, at)
        and tokens[at + 1].lemma not in _SAYING
        and _whole(tokens[: at - 1])
    )


def _whole(tokens: Sequence[Token]) -> bool:
    """Whether these words are a sentence by themselves, thanks included."""
    thanks = tokens[0].lower in {"thank", "thanks"} and len(tokens) > _FEWEST
    return thanks or (any(token.finite for token in tokens) and not tokens[-1].finite)


def _runs_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether "it was" follows a noun directly."""
    noun = tokens[at - 1]
    owned = tokens[at - 2].lower in {"the", "your", "my"} and not any(token.cls is Class.WH for token in tokens)
    bare = owned and noun.cls is Class.NOUN and noun.lower not in _WITH_CLAUSE
    return bare and tokens[at].lower == "it" and tokens[at + 1].lower in {"was", "is", "had", "has"}


def fragments(document: Document, _: Context) -> Iterator[Span]:
    """A subordinate clause, or an example, standing alone."""
    for sentence in document.sentences:
        if sentence.text.endswith(".") and len(sentence.tokens) > _FEWEST and _piece(sentence):
            yield Span(sentence.start, sentence.end)


def _piece(sentence: TaggedSentence) -> bool:
    """Whether a sentence is only a part of one."""
    words = [token.lower for token in sentence.tokens]
    if words[:2] == ["such", "as"]:
        return True
    verbs = sum(token.finite for token in sentence.tokens)
    if words[0] in _PIECES:
        return "," not in words and verbs == 1
    return words[0] == "which" and sentence.tokens[1].finite and words[2] not in _FINE_WHICH and verbs == 1
