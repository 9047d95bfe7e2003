"""Knows the "they" that can be no employer by what they do: "they die over 30 degrees", "the ones which show on it"."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.view.doings import doing_of, has_object
from letters.core.language.words.tagging import Class, Token

_NEVER_DOES = frozenset({"die", "hatch", "rot", "rust", "wilt", "germinate", "moult", "vanish", "evaporate", "melt"})
_DO_TOGETHER = frozenset({"disagree", "differ", "tally", "clash", "overlap", "diverge"})
_ON_CONDITION = frozenset({"if", "when", "where", "whenever", "unless", "until", "because"})


def does_what_no_employer_does(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" do what befalls living things and goods, differ from one another, or are "the ones which"."""
    if tokens[at].lower != "they":
        return False
    doing, after = doing_of(tokens, at), [token.lower for token in tokens[at + 1 : at + 5]]
    if after[1:4] == ["the", "ones", "which"]:
        return True
    verb = doing[0] if doing else None
    if verb is None or verb.cls is not Class.VERB:
        return False
    together = verb.lemma in _DO_TOGETHER and at > 0 and tokens[at - 1].lower in _ON_CONDITION
    return together or (verb.lemma in _NEVER_DOES and not has_object(doing))


def are_left_something(tokens: Sequence[Token], at: int) -> bool:
    """Whether something was done for "them" before, who do it: "leaves one for them to chew, and they go for that"."""
    before = [token.lower for token in tokens[:at]]
    left = any(before[place : place + 3] == ["for", "them", "to"] for place in range(1, len(before) - 2))
    return tokens[at].lower == "they" and left and "they" not in before
