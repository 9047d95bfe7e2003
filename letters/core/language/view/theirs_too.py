"""Tells whether a "they" that was left to others means the employer all the same, by what "they" do."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.view.alone import is_their_best
from letters.core.language.view.doings import doing_of, has_object, only_employer_does
from letters.core.language.view.employer_named import is_without_it
from letters.core.language.view.employer_object import is_their_own_doing
from letters.core.language.view.employer_others import acts_on_others
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Token


def is_theirs_too(tokens: Sequence[Token], at: int, *, spoken_to: bool) -> bool:
    """Whether a word for others means the employer: by what "they" do, or as it is their own who do so."""
    if tokens[at].lower == "they":
        theirs = _is_theirs(tokens, at) or is_their_best(tokens, at)
        return theirs or is_without_it(tokens, at) or (spoken_to and _is_if_so(tokens, at))
    return spoken_to and is_their_own_doing(tokens, at)


def _is_if_so(tokens: Sequence[Token], at: int) -> bool:
    """Whether it follows from what "they" do, with nobody named between: "if they don't know, they can't pay"."""
    first = next((place for place in range(min(at, 2)) if tokens[place].lower == "they"), at)
    between = tokens[first + 1 : at]
    named = any(token.cls is Class.NOUN and means_somebody(token.lemma) for token in between)
    return first > 0 and tokens[0].lower in {"if", "when", "unless"} and bool(between) and not named


def _is_theirs(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are the employer, although others were told of before."""
    held = [token.lower for token in tokens[max(0, at - 1) : at + 2]]
    has = len(held) > 1 and held[0] in {"ones", "staff", "people"} and held[-1] in {"have", "'ve", "had", "got"}
    doing = doing_of(tokens, at)
    shuts = len(doing) > 1 and doing[0].lemma in {"close", "open", "shut"} and doing[1].cls is Class.PREPOSITION
    has = has or _works_on_them(tokens, at)
    return has or shuts or _does_it_to_one(tokens, at) or acts_on_others(tokens, at) or only_employer_does(tokens, at)


def _works_on_them(tokens: Sequence[Token], at: int) -> bool:
    """Whether things were told of first and then what is done with them: "they're cards and they count the moths"."""
    told = at > _LEAD and tokens[0].lower == "they" and tokens[1].lemma in {"be", "'re"}
    doing = doing_of(tokens, at) if told and tokens[at - 1].lower == "and" else []
    work = bool(doing) and doing[0].lemma in word_list("work") | {"count", "check"} and has_object(doing)
    return work or (len(doing) > 1 and doing[1].lower == "them")


_LEAD = 2


def _does_it_to_one(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody right before is the one it is done to: "every dog they turn away"."""
    one, doing = tokens[at - 1] if at else None, doing_of(tokens, at)
    living = (
        one is not None and one.cls is Class.NOUN and (means_somebody(one.lemma) or one.lemma in word_list("living"))
    )
    each = at > 1 and tokens[at - 2].lower in {"every", "each"}
    return living and bool(doing) and doing[0].cls is Class.VERB and (each or not has_object(doing))
