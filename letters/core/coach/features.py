"""What the second voice looks at in a sentence: words, neighbours, pairs, endings, and who does what in which mood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from letters.core.language.words.tagging import Class, Form, TaggedSentence, Token

_UNHEARD = frozenset({".", "...", "…"})
_REACH = 9  # how many words apart two words are still looked at together
_PERSONS = {"i": "me", "we": "me", "you": "you", "it": "it", "he": "they", "she": "they", "they": "they"}
_OWNERS = {"my": "my", "our": "my", "your": "your"}
_UPRIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


class Feature(NamedTuple):
    """One thing noticed, and the tokens it was noticed in (positions among the words heard, end inclusive)."""

    name: str
    first: int
    last: int


def heard(sentence: TaggedSentence) -> list[Token]:
    """The tokens that count: all but full stops and line breaks."""
    return [token for token in sentence.tokens if token.lower not in _UNHEARD and not token.lower.isspace()]


def _key(token: Token) -> str:
    """What a token counts as: names and numbers are all alike."""
    if token.cls is Class.NAME:
        return "<name>"
    return "<number>" if token.lower[0].isdigit() else token.lemma


def _neighbours(keys: list[str]) -> Iterator[Feature]:
    """Single words, and two and three in a row; the beginning of the sentence counts as one."""
    line = ["^", *keys]
    for at in range(1, len(line)):
        for first in range(max(at - 2, 0), at + 1):
            yield Feature(f"k:{' '.join(line[first : at + 1])}", max(first - 1, 0), at - 1)


def _pairs(words: list[str]) -> Iterator[Feature]:
    """Words that stand near one another, in their order."""
    line = ["^", *words]
    for at, word in enumerate(line):
        for later in range(at + 1, min(at + _REACH, len(line))):
            yield Feature(f"p:{word}~{line[later]}", max(at - 1, 0), later - 1)


def _endings(words: list[str]) -> Iterator[Feature]:
    """How words begin and end, so that kin of a known word is recognised."""
    for at, word in enumerate(words):
        for part in (f"{word[-3:]}>", f"{word[-4:]}>", f"<{word[:4]}", f"<{word[:5]}"):
            if len(word) >= len(part):
                yield Feature(f"e:{part}", at, at)


def _subject(tokens: list[Token], verb: int) -> tuple[str, str]:
    """Who a verb is about (me, you, it, they, my thing, your thing, a thing), and the noun if there is one."""
    for at in range(verb - 1, -1, -1):
        token = tokens[at]
        if token.cls in {Class.ADVERB, Class.NEGATION, Class.AUXILIARY}:
            continue
        if token.cls is Class.PRONOUN:
            return _PERSONS.get(token.lower, "someone"), ""
        if token.cls is Class.NOUN:
            start = at
            while start and tokens[start].cls in {Class.NOUN, Class.ADJECTIVE, Class.NAME}:
                start -= 1
            return _OWNERS.get(tokens[start].lower, "thing"), token.lemma
        break
    return "thing", ""


def _is_finite(tokens: list[Token], at: int) -> bool:
    """Whether the verb of a clause stands here."""
    token = tokens[at]
    bare = token.form is Form.BASE and at > 0 and tokens[at - 1].cls in {Class.PRONOUN, Class.ADVERB}
    return token.finite or bare


def _tense(token: Token) -> str:
    """Mood and time of a finite verb, coarsely."""
    if token.cls is Class.MODAL:
        return "modal"
    return "past" if token.form is Form.PAST else "present"


def _clauses(tokens: list[Token]) -> Iterator[Feature]:
    """Who does what, in which mood, and whether it is denied."""
    first = True
    for at, token in enumerate(tokens):
        if token.cls not in {Class.VERB, Class.AUXILIARY, Class.MODAL} or not _is_finite(tokens, at):
            continue
        person, noun = _subject(tokens, at)
        tense = _tense(token)
        denied = "not" if any(each.cls is Class.NEGATION for each in tokens[at : at + 3]) else "so"
        if noun:
            yield Feature(f"s:{person}:{noun}", max(0, at - 1), at)
        verb = token.lemma
        if token.cls is not Class.VERB:
            yield Feature(f"a:{person}:{verb}", at, at)
            verb = next((each.lemma for each in tokens[at + 1 : at + 5] if each.cls is Class.VERB), "")
        for name in (f"m:{person}:{tense}:{denied}", f"v:{person}:{verb}", f"v:{person}:{tense}:{verb}"):
            yield Feature(name, at, at)
        if first:
            yield Feature(f"1:{person}:{tense}", at, at)
        first = False


def _mood(tokens: list[Token]) -> Iterator[Feature]:
    """Questions, orders and conditions."""
    if tokens[-1].lower == "?":
        yield Feature("m:question", 0, len(tokens) - 1)
    if tokens[0].cls is Class.VERB and tokens[0].form is Form.BASE:
        yield Feature("m:order", 0, 0)
    if tokens[0].lower in {"if", "should"}:
        yield Feature("m:condition", 0, 0)


def features(sentence: TaggedSentence, rules: Iterable[str] = ()) -> list[Feature]:
    """Everything the second voice notices in a sentence; `rules` are the ids of the rules that matched in it."""
    tokens = heard(sentence)
    if not tokens:
        return []
    words = [token.lower.translate(_UPRIGHT) for token in tokens]
    found = [
        *_neighbours([_key(token) for token in tokens]),
        *_pairs(words),
        *_endings(words),
        *_clauses(tokens),
        *_mood(tokens),
    ]
    for rule in rules:
        found += [Feature(f"r:{rule}", 0, len(tokens) - 1), Feature(f"r:{rule.partition('.')[0]}", 0, len(tokens) - 1)]
    return found
