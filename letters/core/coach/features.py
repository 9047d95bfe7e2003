"""What the second voice looks at in a sentence: words, neighbours, concepts, and who does what in which mood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from letters.core.language.tagging import Class, Form, TaggedSentence, Token

_HEARD = frozenset('?!"“')
_NEAR, _FAR, _FOLLOWERS = 4, 10, 8  # how many words apart, and how many followers, concepts are paired with
_PERSONS = {"i": "me", "we": "me", "you": "you", "it": "it", "he": "they", "she": "they", "they": "they"}
_OWNERS = {"my": "my", "our": "my", "your": "your"}
_MINE = frozenset({"i", "me", "my", "myself", "we", "our", "us"})
_YOURS = frozenset({"you", "your", "yours"})


class Feature(NamedTuple):
    """One thing noticed, and the tokens it was noticed in (positions among the words heard, end inclusive)."""

    name: str
    first: int
    last: int


@cache
def concepts() -> dict[str, tuple[str, ...]]:
    """What every word, or two words, can be about."""
    table: dict[str, list[str]] = {}
    text = files("letters.core.coach").joinpath("data", "concepts.lst").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            concept, _, words = line.partition(": ")
            for word in words.split():
                table.setdefault(word.replace("_", " "), []).append(concept)
    return {word: tuple(found) for word, found in table.items()}


def heard(sentence: TaggedSentence) -> list[Token]:
    """The tokens that count: words, and the marks that carry a tone."""
    return [token for token in sentence.tokens if token.cls is not Class.PUNCTUATION or token.lower in _HEARD]


def _key(token: Token) -> str:
    """What a token counts as: names and numbers are all alike."""
    if token.cls is Class.NAME:
        return "<name>"
    return "<number>" if token.lower[0].isdigit() else token.lemma


def _neighbours(keys: list[str]) -> Iterator[Feature]:
    """Single words, pairs, and pairs with one word between."""
    for at, key in enumerate(keys):
        yield Feature(f"u:{key}", at, at)
        if at:
            yield Feature(f"b:{keys[at - 1]}_{key}", at - 1, at)
        if at > 1:
            yield Feature(f"k:{keys[at - 2]}_{key}", at - 2, at)


_OTHER = {
    Class.NOUN: "thing",
    Class.VERB: "act",
    Class.ADJECTIVE: "quality",
    Class.NAME: "name",
    Class.NUMBER: "number",
}
"""What a word is when no concept is known for it: mostly something of the world, and so a sign of innocence."""


def _concepts(tokens: list[Token], keys: list[str]) -> list[tuple[int, str]]:
    """The concepts in the order in which they come, the writer and the reader among them."""
    table = concepts()
    found: list[tuple[int, str]] = []
    for at, key in enumerate(keys):
        known = table.get(key, ())
        found += [(at, concept) for concept in known]
        if not known and tokens[at].cls in _OTHER:
            found.append((at, _OTHER[tokens[at].cls]))
        if at + 1 < len(keys):
            found += [(at, concept) for concept in table.get(f"{key} {keys[at + 1]}", ())]
        if key in _MINE:
            found.append((at, "ME"))
        elif key in _YOURS:
            found.append((at, "YOU"))
    return found


def _pairs(found: list[tuple[int, str]]) -> Iterator[Feature]:
    """Concepts alone and in pairs, near and far."""
    for place, (at, concept) in enumerate(found):
        yield Feature(f"c:{concept}", at, at)
        for later, other in found[place + 1 : place + _FOLLOWERS]:
            if concept != other and later - at < _FAR:
                yield Feature(f"cc:{concept}>{other}", at, later)
                if later - at < _NEAR:
                    yield Feature(f"cn:{concept}>{other}", at, later)


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
        for name in (
            f"p:{person}:{tense}",
            f"p:{person}:{tense}:{denied}",
            f"v:{person}:{verb}",
            f"v:{person}:{tense}:{verb}",
        ):
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
    keys = [_key(token) for token in tokens]
    found = [*_neighbours(keys), *_pairs(_concepts(tokens, keys)), *_clauses(tokens), *_mood(tokens)]
    for rule in rules:
        found += [Feature(f"r:{rule}", 0, len(tokens) - 1), Feature(f"r:{rule.partition('.')[0]}", 0, len(tokens) - 1)]
    return found
