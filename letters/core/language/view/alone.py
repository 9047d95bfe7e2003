"""What a "they" can only be said to do who is nobody named before: "the till is slow and they turn folk away"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.view.doings import doing_of, has_object, only_things_do
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Token

_MANY_IN_ONE = frozenset({"choir", "band", "herd", "flock", "class", "audience", "public", "orchestra", "pack", "lot"})


def alone_can(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody does it to something, and only things were named: "the till is slow and they turn folk away"."""
    houses = word_list("employer_nouns")
    nouns = [token for token in tokens[:at] if token.cls is Class.NOUN and token.lower not in houses]
    pairs = pairwise(tokens[:at])  # "sand dams," may be taken for what sand does
    unsure = any(one.cls is Class.VERB and one.lower.endswith("s") and two.text == "," for one, two in pairs)
    doing = doing_of(tokens, at)
    near = any(token.lower in _WHERE for token in doing[1:2])
    done = bool(doing) and doing[0].cls is Class.VERB and (has_object(doing) or near)
    return done and not unsure and not any(map(may_be_several, nouns)) and not only_things_do(tokens, at)


_WHERE = frozenset({"near", "there", "here", "by", "around", "in", "on", "at"})


def may_be_several(noun: Token) -> bool:
    """Whether a noun in the singular may be a "they" all the same: a person, a creature, a choir."""
    living = means_people(noun.lemma) or means_one_person(noun.lemma) or noun.lemma in word_list("living")
    return living or noun.lower in _MANY_IN_ONE


def does_it(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" do something to a thing: "every January, and they scrape it off"."""
    near = [token for token in tokens[at + 1 : at + 4] if token.lower not in {"up", "off", "out", "down"}]
    return pays_for_it(tokens, at) or (
        len(near) > 1
        and (near[0].cls is Class.VERB or (near[0].lemma == "do" and _does_so(tokens, at)))
        and near[1].lower in {"it", "one", "a", "an", "every"}
    )


def _does_so(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" do "it" for a reason or once more: "it crashes and they do it again on paper"."""
    return tokens[at - 1].lower in {"since", "if", "when"} or "again" in {one.lower for one in tokens[at + 1 : at + 5]}


def pays_for_it(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" bear the loss of what a thing or a creature does: "so they lose the milk"."""
    so, loses = tokens[at - 1 : at], tokens[at + 1 : at + 3]
    paid = len(loses) > 1 and loses[0].lemma in {"lose", "waste", "pay"} and loses[1].lower in {"the", "money", "out"}
    return paid and bool(so) and so[0].lower in {"so", "and"}


def is_their_best(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is the employer's own best of all: "the one they were proudest of", "the best ad they have"."""
    if at < len(("best", "ad")):
        return False
    proudest = tokens[at - 1].lower == "one" and "proudest" in {token.lower for token in tokens[at : at + 3]}
    thing = tokens[at - 1].cls is Class.NOUN and tokens[at - 2].lower in _BEST and at + 1 < len(tokens)
    return (
        proudest
        or (tokens[at - 1].lower == "since" and tokens[min(at + 1, len(tokens) - 1)].lower in _STARTED)
        or tokens[at - 1].lower in {"best", "worst"}
        or (thing and tokens[at + 1].lower in {"have", "'ve", "had", "own", "make", "sell"})
    )


_STARTED = frozenset({"started", "switched", "began", "introduced", "adopted"})
"""What an employer did, since when it is so: "tickets close faster since they started asking"."""
_BEST = frozenset({"best", "worst", "biggest", "cheapest", "strongest", "hardest", "oldest", "only"})


def is_in_their_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether people are told by what they do and why: "vendors that inflate invoices because they expect delay"."""
    head = next((place for place in range(min(2, at)) if tokens[place].cls is Class.NOUN), -1)
    if head < 0 or at < head + len(("who", "pay", "late", "because")) or tokens[head + 1].lower not in {"that", "who"}:
        return False
    several = tokens[head].lower != tokens[head].lemma and means_people(tokens[head].lemma)
    verbs = [token for token in tokens[head + 2 : at - 1] if token.finite or token.cls is Class.AUXILIARY]
    led = tokens[at - 1].lower in {"because", "when", "if", "unless", "before", "after", "since", "so", "until"}
    return several and led and len(verbs) <= 1
