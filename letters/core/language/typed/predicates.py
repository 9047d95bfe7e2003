"""Gives what somebody or something is the "a" it lost: "is independent prescriber", "it was very good team"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import Class, Form, readings
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.phrases import SAID_SO
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Token

_LEADS = frozenset({"in", "on", "at", "for", "with", "from", "near", "into", "as", "without"})
_WHOM = frozenset({"me", "us", "him", "her", "them", "you"})
_SAYS_WHICH = frozenset({"primary", "secondary", "high", "public", "full", "part", "head", "other", "same", "own",
                         "such", "many", "few", "enough", "first", "last", "next", "more", "most", "several",
                         "only", "round"})  # fmt: skip
_IT = frozenset({"he", "she", "it", "that", "who", "there"})
_ONE_IS = frozenset({"is", "'s", "am", "'m", "was", "been", "be", "isn't", "wasn't"})
_BETWEEN = frozenset({"not", "also", "still", "already", "really", "always", "such", "now", "n't"})
_DEGREES = frozenset({"very", "really", "so", "quite", "too", "extremely"})
_AFTER = frozenset(
    {Class.PREPOSITION, Class.PUNCTUATION, Class.CONJUNCTION, Class.SUBORDINATOR, Class.WH, Class.TO, Class.NUMBER}
)
_OFFICE = frozenset(
    {"head", "captain", "boss", "chair", "owner", "manager", "leader", "director", "president", "part", "kind"}
)
_SEEMS = frozenset(
    {"stay", "look", "feel", "get", "become", "seem", "sound", "keep", "go", "come", "turn", "run", "stand"}
)
_NOT_COUNTED = frozenset({"agency", "fun", "practice", "business", "experience", "pleasure", "joy", "hope", "comfort"})


def with_predicates(text: str) -> str:
    """The text with an article before what somebody or something is, where it lost one."""
    at = 1
    while at < len(tokens := words_of(text)):
        start, end = _thing(tokens, at)
        if end > start:
            said = text[tokens[start].start : tokens[end - 1].end]
            text = f"{text[: tokens[start].start]}{with_article(said)}{text[tokens[end - 1].end :]}"
        at += 1
    return text


def _thing(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """Where a bare thing begins and ends that a verb before `at` says something is; twice `at` where none is."""
    before = tokens[at - 1]
    owns = before.lower == "'s" and (at < len("x's") - 1 or tokens[at - 2].lower not in _IT)
    says_so = before.lower in _ONE_IS or (before.lower == "as" and _works(tokens, at - 1))
    if owns or not (says_so or _may_lead(tokens, at) or _opens(tokens, at)):
        return at, at
    start = at
    while start < len(tokens) and tokens[start].lower in _BETWEEN:
        start += 1
    end = start
    while end < len(tokens) and (tokens[end].lower in _DEGREES or _describes(tokens, end)):
        end += 1
    compared = (end < len(tokens) and tokens[end].lower == "than") or tokens[at].lower in {"called", "named"}
    if end == start or compared or (end < len(tokens) and tokens[end].cls not in _AFTER):
        return at, at
    described = end - start > 1
    if before.lemma == "be" and tokens[start].form is Form.ING and tokens[end - 1].lemma not in word_list("jobs"):
        return at, at  # "was starting school"
    one = _is_one(tokens, end - 1, described=described) if says_so else _is_known(tokens, start, end)
    return (start, end) if one else (at, at)


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause opens there with a thing that does something: "that good plan before work saves time"."""
    head = next((n for n in range(at, len(tokens)) if tokens[n].cls is not Class.ADJECTIVE), len(tokens))
    acts = any(token.form is Form.PRESENT and token.cls is Class.VERB for token in tokens[head + 1 : head + 5])
    return tokens[at - 1].lower == "that" and head > at and acts


def _may_lead(tokens: Sequence[Token], at: int) -> bool:
    """Whether what stands before a bare thing may lead to one: a verb, "me" after it, or "in"."""
    before = tokens[at - 1]
    acts = before.cls is Class.VERB and before.form is not Form.PARTICIPLE and before.lemma not in _SEEMS
    named = {Class.DETERMINER, Class.NOUN}  # "a vacationing group", "bell ringing practice"
    acts = acts and not (before.form is Form.ING and at > 1 and tokens[at - 2].cls in named)
    given = before.lower in _WHOM and at > 1 and tokens[at - 2].cls is Class.VERB
    return before.lower in _LEADS or acts or given


def _is_known(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a described thing there is one of many: "in geriatric ward", "use old system"."""
    noun, first = tokens[end - 1], tokens[start]
    plain = first.cls is Class.ADJECTIVE and first.lower not in _SAYS_WHICH and not first.lower.endswith(("er", "est"))
    plain = plain and f"{first.lower} {noun.lower}" not in SAID_SO | {"good company"}
    return plain and noun.lower == noun.lemma and noun.lower in _things() and noun.cls is Class.NOUN


@cache
def _things() -> frozenset[str]:
    lists = ("described_things", "counted", "single_things", "counted_things", "bare_subjects")
    return frozenset().union(*map(word_list, lists)) - _NOT_COUNTED - word_list("mass")


def _works(tokens: Sequence[Token], at: int) -> bool:
    """Whether "as" tells what somebody worked as."""
    return any(
        token.lemma in {"work", "start", "train", "apprenticeship", "job", "employ", "hire"}
        for token in tokens[max(0, at - 4) : at]
    )


def _describes(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    before_noun = at + 1 < len(tokens) and (tokens[at + 1].cls is Class.NOUN or tokens[at + 1].lower in _things())
    done = token.form in {Form.ING, Form.PARTICIPLE} and (before_noun or token.lower in _things())
    return token.cls in {Class.NOUN, Class.ADJECTIVE} or done


def _is_one(tokens: Sequence[Token], at: int, *, described: bool) -> bool:
    """Whether a noun is one of many, and no stuff: somebody by a trade, or a thing that is described."""
    noun = tokens[at]
    thing = noun.lower in _things() or (noun.cls is Class.NOUN and noun.lower == noun.lemma)
    if not thing or noun.lower in word_list("mass") | _NOT_COUNTED:
        return False
    of = at + 1 < len(tokens) and tokens[at + 1].lower == "of"
    if noun.lower in _OFFICE | word_list("offices") and (of or not described):
        return False
    person = means_one_person(noun.lower) or (means_people(noun.lower) and noun.lower not in word_list("plural_groups"))
    known = noun.lower in _things()
    quality = any(
        token.cls is Class.ADJECTIVE or token.form is Form.PARTICIPLE for token in tokens[max(0, at - 3) : at]
    )
    if any(one.cls is Class.ADJECTIVE for one in readings(noun.lower)):
        return person and tokens[at - 1].cls is Class.ADJECTIVE
    return person or (known and described and quality)
