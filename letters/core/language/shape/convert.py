"""A fragment of one shape turned into another, where that is safe; None where it is not.

`as_thing` after a preposition, `as_deed` after "thank you for", `as_that` after "you mentioned", `as_to` after
"I learned", `as_clause` as a main clause.
"""

from __future__ import annotations

import re

from letters.core.language.shape.clause import main_verb
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.words.persons import brings_in_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token, read
from letters.core.language.words.verbs import ing

_SAME_IN_THE_PAST = frozenset({"cut", "let", "put", "set", "shut"})
_TIMES = frozenset({"before", "after", "until", "while", "once"})
"""Words with which a clause of its own time begins."""
_READERS = frozenset({"they", "you", "he", "she", "we"})


def as_thing(fragment: Fragment) -> str | None:
    """What can follow "about" or "for": a noun phrase, an "-ing" phrase, or "how ..."."""
    if fragment.shape in {Shape.THING, Shape.ACT, Shape.HOW, Shape.SPAN}:
        return fragment.text
    return _gerund(fragment.text.split(" ", 1)[1]) if fragment.shape is Shape.TO else None


def as_deed(fragment: Fragment) -> str | None:
    """What somebody is thanked for: "they walked me round the yard" gives "walking me round the yard"."""
    if fragment.shape in {Shape.THING, Shape.ACT}:
        return fragment.text
    if fragment.shape in {Shape.TO, Shape.DID}:
        return _gerund(fragment.text.removeprefix("to "))
    if fragment.shape is not Shape.FACT:
        return None
    subject, _, predicate = fragment.text.partition(" ")
    return _gerund(said_once(predicate, subject)) if subject.lower() in _READERS else None


_MINE_TOO = re.compile(r"\b(?:that|when|how|if|because) (?:I|it|my|we)\b[^,;.]* and (?:he|she) ")
"""A clause of the writer's between the two deeds: "saw that I was nervous and she said"."""


def said_once(predicate: str, subjects: str = "he|she") -> str:
    """What somebody did, with its subject not said again: "let me oil it and he never looked at his watch"."""
    tokens = words_of(predicate)
    if any(brings_in_somebody(tokens, at) for at in range(len(tokens))) or _MINE_TOO.search(predicate):
        return predicate
    predicate = re.sub(rf"\band (?:{subjects}) was (?=(?:so|very|really|always) )", "and being ", predicate)
    return re.sub(
        rf"\band (?:{subjects}) (?=(?:never |once |also |even |then )*[a-z]+(?:ed|ought|aid|ave|old|ook|ade|et|ent) )",
        "and ",
        predicate,
    )


def as_that(fragment: Fragment) -> str | None:
    """What can follow "you mentioned": "that they lose about one in ten"."""
    if fragment.shape not in {Shape.FACT, Shape.THAT}:
        return None
    return fragment.text if fragment.text.startswith("that ") else f"that {fragment.text}"


def as_clause(fragment: Fragment) -> str | None:
    """A main clause in the writer's words, ready to stand after "and" or to become a sentence."""
    if fragment.shape in {Shape.FACT, Shape.THAT}:
        return fragment.text
    tokens = words_of(fragment.text)
    if fragment.shape is Shape.HOW and re.match(r"how it(?:'s| is) (?:just|only)\b", fragment.text):
        return fragment.text.partition(" ")[2]
    if fragment.shape is Shape.DID and fragment.sure and tokens[0].form in {Form.PAST, Form.NONE}:
        return f"{'they' if _done_to_me(tokens) else 'I'} {fragment.text}"
    return None


def as_to(fragment: Fragment) -> str | None:
    """What can follow "I learned": "to count to ten", "always label before you freeze" as "to always label ..."."""
    if fragment.shape is Shape.TO:
        return fragment.text
    tokens = words_of(fragment.text)
    verb = next((token for token in tokens if token.cls not in {Class.ADVERB, Class.NEGATION}), None)
    if fragment.shape is not Shape.DID or verb is None or verb.form in {Form.PAST, Form.PRESENT, Form.PARTICIPLE}:
        return None
    return f"to {fragment.text}"


def to_do(phrase: str) -> str | None:
    """A phrase in "-ing" with its verb as it follows "to"; None where the verb is not known as one."""
    first = read(phrase)[0].tokens[0]
    return f"to {first.lemma}{phrase[first.end :]}" if first.form is not Form.NONE else None


def _done_to_me(tokens: tuple[Token, ...]) -> bool:
    return any(token.lower in {"me", "us"} for token in tokens[1:3])


def _gerund(predicate: str) -> str | None:
    """A predicate with its verbs in the "-ing" form: "showed me the yard and let me drive"; None for any other text."""
    whole = words_of(predicate)
    start = next((at for at, token in enumerate(whole) if token.cls is not Class.ADVERB), None)
    if start is None or whole[start].cls not in {Class.VERB, Class.AUXILIARY} or whole[start].form is Form.ING:
        return None
    end = next((at for at, token in enumerate(whole) if at > start and token.lower in _TIMES), len(whole))
    tokens, joined = whole[:end], _joined_verbs(whole[:end], start)
    if main_verb([token for at, token in enumerate(tokens) if at > start and at not in joined]) is not None:
        return None
    to_me = [at for at in _joined_verbs(whole, start) if at >= end and whole[at + 1 : at + 2] and _is_me(whole[at + 1])]
    for at in (*reversed(to_me), *reversed(joined), start):
        verb = whole[at]
        predicate = predicate[: verb.start] + ing(verb.lemma) + predicate[verb.end :]
    return predicate


def _is_me(token: Token) -> bool:
    return token.lower in {"me", "us"}


def _joined_verbs(tokens: tuple[Token, ...], start: int) -> list[int]:
    """The places of the verbs that "and" joins to the first one; "let me stay and watch" has none."""
    return [
        at
        for at in range(start + 2, len(tokens))
        if tokens[at - 1 - (tokens[at - 1].lower == "then")].cls is Class.CONJUNCTION
        and tokens[at].cls is Class.VERB
        and tokens[at].lower != "back"
        and _same_tense(tokens[start], tokens[at])
    ]


def _same_tense(first: Token, other: Token) -> bool:
    if first.lemma in word_list("perceiving"):
        return other.form is Form.PAST
    return other.form is first.form or (first.form is Form.PAST and other.lemma in _SAME_IN_THE_PAST)
