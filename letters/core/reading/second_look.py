"""A second look at clauses that were read as things, and at things that were read as clauses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from letters.core.language.shape.certainty import Verdict, free_verbs, judged, verdict
from letters.core.language.shape.clause import is_the_time
from letters.core.language.shape.doing_does import doing_does
from letters.core.language.shape.finite import FAR
from letters.core.language.shape.fit import as_sentence
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.shape.parted import DOING_IS
from letters.core.language.shape.the_more import the_more_the_more
from letters.core.language.words.row import balanced, is_listed, is_range
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token, read
from letters.core.reading.plain.several_do import is_plural_clause

_CLAUSES = frozenset({Shape.FACT, Shape.THAT})
_PHRASES = frozenset({Shape.THING, Shape.ACT, Shape.SPAN})
_NOMINAL = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NUMBER, Class.NAME})
_SUBJECTS = frozenset({"i", "you", "he", "she", "it", "we", "they"})
_BE = frozenset({"is", "was", "are", "were"})
_RELATIVES = frozenset({"that", "which", "who"})
_HINGES = frozenset({",", "-", "–", "—"})
_VERBAL = {Class.VERB, Class.AUXILIARY, Class.MODAL}
_NOT_SUBJECTS = frozenset({Class.PREPOSITION, Class.WH, Class.ADVERB, Class.PUNCTUATION, *_VERBAL})
_LEADS = _NOT_SUBJECTS | {Class.SUBORDINATOR}
_NEAR = 5
"""Words a subject may have before its verb for the clause to be seen at once."""


def looked_again(fragment: Fragment) -> Fragment:
    """The fragment with its shape put right where its first words settle it."""
    tokens = read(fragment.text)[0].tokens
    one = DOING_IS.match(fragment.text) or the_more_the_more(fragment.text)
    at = None if one else _run_on(fragment.shape, tokens)
    if at is not None and balanced(fragment.text[: tokens[at].start]):
        hinge = at - 1 if tokens[at - 1].text in {",", *_HINGES} or tokens[at - 1].lower != "that" else at - 2
        before = fragment.text[: tokens[hinge].end].rstrip(" ,-–—").removesuffix(" and").rstrip(",")
        after = fragment.text[tokens[at].start :]
        sure = fragment.sure or tokens[0].cls is Class.DETERMINER
        first = replace(fragment, shape=Shape.ACT) if tokens[0].form is Form.ING else fragment
        first = looked_again(replace(first, text=before, sure=sure))
        return replace(first, rest=(as_sentence(after.removeprefix("and ")), *fragment.rest))
    return _as_judged(_shaped(fragment, tokens))


def _as_judged(fragment: Fragment) -> Fragment:
    """The fragment as its verbs say: a clause, a phrase, or neither for sure."""
    if fragment.shape not in _CLAUSES | {Shape.THING} or not fragment.text:
        return fragment
    said = verdict(fragment.text)
    if said is Verdict.UNSURE and not fragment.event:
        return replace(fragment, sure=False)
    if said is Verdict.CLAUSE and fragment.shape is Shape.THING:
        return replace(fragment, shape=Shape.FACT if fragment.event else Shape.THAT)
    if said is Verdict.PHRASE and fragment.shape in _CLAUSES:
        return replace(fragment, shape=Shape.THING)
    return fragment


def _shaped(fragment: Fragment, tokens: Sequence[Token]) -> Fragment:
    """The fragment with the shape its first words settle."""
    if fragment.shape in _CLAUSES | {Shape.THING} and _is_that_clause(tokens):
        return replace(fragment, shape=Shape.THAT, text=fragment.text[tokens[1].start :])
    if fragment.shape in _CLAUSES and _is_act_with_clause(tokens) and not doing_does(fragment.text):
        return replace(fragment, shape=Shape.ACT)
    if fragment.shape in _CLAUSES and _is_thing_with_clause(tokens):
        return replace(fragment, shape=Shape.THING)
    if fragment.shape is Shape.THING and is_plural_clause(tokens):
        return replace(fragment, shape=Shape.THAT)
    return fragment


def _run_on(shape: Shape, tokens: Sequence[Token]) -> int | None:
    """Where a second sentence begins that was run on: "humidity in the schools, they retune it all the time"."""
    if shape in _CLAUSES | _PHRASES and (at := _second_sentence(tokens)) is not None:
        return at
    if shape in _CLAUSES | {Shape.THING} and (at := _clause_with_object(tokens)) is not None:
        return at
    act = tokens[0].form is Form.ING
    if (shape in _CLAUSES and not act) or shape not in _CLAUSES | _PHRASES or any(map(_opens_clause, tokens)):
        return None
    for at in range(2, len(tokens) - 1):
        comma = tokens[at - 1].text == ","
        joined = comma or tokens[at - 1].cls in _NOMINAL or act
        told = is_the_time(tokens[:at]) or tokens[at - 1].lower == "way"  # "the way it was built"
        if tokens[at].lower not in _SUBJECTS or not joined or (not comma and told):
            continue
        certain = (comma and tokens[at].lower != "it") or _counts_something(tokens[at + 1 :])
        if certain or (_is_verbal(tokens[at + 1]) and (comma or _is_so(tokens, at + 1))):
            return at
    return None


def _is_so(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they are" tells how something is; of "the house they are building" it tells which."""
    return tokens[at].lower in _BE and not (at + 1 < len(tokens) and tokens[at + 1].form is Form.ING)


def _second_sentence(tokens: Sequence[Token]) -> int | None:
    """Where a whole clause begins that a mark hangs on a phrase: "the night shift, Matron said it is worse"."""
    for at in range(2, min(len(tokens) - 2, FAR)):
        if tokens[at - 1].text not in _HINGES or is_range(tokens, at - 1) or tokens[at].cls in _NOT_SUBJECTS:
            continue
        start = at + (tokens[at].lower == "that" and tokens[at - 1].text == "," and not _is_verbal(tokens[at + 1]))
        head, tail = tokens[: at - 1], tokens[start : start + FAR]
        led = (
            tokens[0].cls in _LEADS or is_listed(head, tail) or (len(head) > _NEAR - 1 and is_the_time(head[:3]))
        )  # "the one time they did"
        led = led or (tokens[at].lower == "that" and any(one.lemma in {"say", "tell"} for one in head))
        if not led and judged(tail) is Verdict.CLAUSE and judged(head) is Verdict.PHRASE:
            verb = next(iter(free_verbs(tail)), FAR)
            near = verb <= _NEAR and all(token.text != "," for token in tail[:verb])
            return start if near and not _opens_clause(tail[0]) else None
    return None


def _clause_with_object(tokens: Sequence[Token]) -> int | None:
    """Where a clause with an object of its own is run on to a noun: "the kitchen the children had made soup in"."""
    if tokens[0].cls is not Class.DETERMINER or any(token.lower == "that" for token in tokens[1:]):
        return None
    at = next((place for place, token in enumerate(tokens) if place and not _is_nominal(token)), len(tokens))
    if at >= len(tokens) or tokens[at].cls is not Class.DETERMINER or tokens[at - 1].cls is not Class.NOUN:
        return None
    verb = next((place for place in range(at + 1, len(tokens)) if not _is_nominal(tokens[place])), len(tokens))
    while verb < len(tokens) - 1 and tokens[verb].cls in {Class.AUXILIARY, Class.MODAL}:
        verb += 1
    following = tokens[verb + 1] if verb < len(tokens) - 1 else None
    has_object = following is not None and (Class.NOUN in following.classes or following.cls is Class.DETERMINER)
    return at if has_object and tokens[verb].cls is Class.VERB and tokens[at - 1].lemma not in _NO_THINGS else None


_NO_THINGS = word_list("times") | {"way"}


def _counts_something(tokens: Sequence[Token]) -> bool:
    """Whether a verb with a number for its object follows, so that the clause is whole: "lose about one in ten"."""
    rest = [token for token in tokens[1:4] if token.lower not in {"about", "around", "over", "nearly"}]
    often = len(rest) > 1 and rest[1].lemma == "time"  # "the boiler they patched four times"
    return (
        bool(rest) and not often and _is_verbal(tokens[0]) and (rest[0].cls is Class.NUMBER or rest[0].lower == "one")
    )


def _is_verbal(token: Token) -> bool:
    return token.cls in {Class.VERB, Class.AUXILIARY, Class.MODAL}


def _opens_clause(token: Token) -> bool:
    return token.cls in {Class.WH, Class.SUBORDINATOR} or token.lower in _RELATIVES


def _is_that_clause(tokens: Sequence[Token]) -> bool:
    """Whether it is a clause with its "that", as in "that parents need to hear it"; "that demo" is none."""
    apart = len(tokens) > 1 and tokens[1].start > tokens[0].end
    told = tokens[2:] if tokens[0].lower == "that" and apart else ()
    return bool(told) and (any(token.finite for token in told) or is_plural_clause(tokens[1:]))


def _is_act_with_clause(tokens: Sequence[Token]) -> bool:
    """Whether it is something done and every finite verb depends on it: "getting them to move when they are busy"."""
    if tokens[0].form is not Form.ING:
        return False
    first = next((at for at, token in enumerate(tokens) if token.finite), len(tokens))
    return any(token.cls in {Class.WH, Class.SUBORDINATOR} or token.lower in _RELATIVES for token in tokens[1:first])


def _is_thing_with_clause(tokens: Sequence[Token]) -> bool:
    """Whether it is a noun and a clause that belongs to it: "the demo you gave", "the way the ward does it"."""
    if tokens[0].cls is not Class.DETERMINER:
        return _has_only_a_relative_verb(tokens)
    end = next((at for at, token in enumerate(tokens) if at and not _is_nominal(token)), 0)
    if not end or tokens[1].lower == "way":
        return bool(end)
    return _clause_belongs(tokens, end)


def _clause_belongs(tokens: Sequence[Token], end: int) -> bool:
    """Whether the clause after a noun phrase, which ends before `end`, describes it."""
    finite = [at for at, token in enumerate(tokens) if token.finite and Class.NOUN not in token.classes]
    if tokens[end].cls is Class.DETERMINER and tokens[end - 1].cls is Class.NOUN:
        return tokens[end - 1].lemma not in word_list("times")
    if tokens[end].lower in _SUBJECTS | {"that"} or _names_its_giver(tokens[:end]):
        return sum(at >= end for at in finite) <= 1
    if tokens[end].cls is Class.WH:
        return True
    return any(_opens_clause(token) for token in tokens[end : finite[0] if finite else len(tokens)])


def _is_nominal(token: Token) -> bool:
    return token.cls in _NOMINAL or token.form is Form.ING or token.lower == "'s"


def _has_only_a_relative_verb(tokens: Sequence[Token]) -> bool:
    """Whether the only verb stands after "that" or "who": "late events that come once a week"."""
    verbs = [at for at, token in enumerate(tokens) if token.cls is Class.VERB and not _could_be_noun(token)]
    relative = next((at for at, token in enumerate(tokens) if at and token.lower in _RELATIVES), len(tokens))
    return bool(verbs) and all(at > relative for at in verbs) and len(verbs) == 1


def _could_be_noun(token: Token) -> bool:
    return token.form is Form.ING or (token.form is Form.PRESENT and Class.NOUN in token.classes)


def _names_its_giver(tokens: Sequence[Token]) -> bool:
    """Whether a thing is followed at once by a name, which can only be who gave it: "the demo Nora"."""
    named = [token.cls for token in tokens[-2:]]
    return len(tokens) > len(named) and named == [Class.NOUN, Class.NAME]
