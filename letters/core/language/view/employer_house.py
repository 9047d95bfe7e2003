"""What only a house does, plans or has happen to it, so that a "they" is the employer: "they hope to open a second"."""

from __future__ import annotations

from calendar import month_name
from collections.abc import Sequence
from itertools import pairwise

from letters.core.language.words.tagging import Class, Form, Token

_NEAR = 7
"""Words after "they" that tell what it does."""
HOUSES = frozenset({
    "clinic", "company", "firm", "shop", "store", "school", "garage", "centre", "center", "hospital", "place",
    "library", "bakery", "brewery", "farm", "lab", "laboratory", "practice", "surgery", "charity", "agency", "council",
    "hotel", "restaurant", "cafe", "pub", "theatre", "museum", "college", "university", "depot", "yard", "factory",
    "mill", "workshop", "studio", "salon", "nursery", "home", "hospice", "business", "supplier", "branch",
    "site", "employer", "department",
})  # fmt: skip
"""What an employer may be."""


def plan_to_grow(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" plan what only a house does: "two students do it now and they're hoping to train a model"."""
    after = [token for token in tokens[at + 1 : at + _NEAR] if token.cls is not Class.AUXILIARY]
    to = next((place for place, token in enumerate(after) if token.cls is Class.TO), 0)
    plans = tokens[at].lower == "they" and to > 0 and after[to - 1].lemma in _PLANS
    return plans and any(token.lemma in _GROWS for token in after[to + 1 : to + 2])


_PLANS = frozenset({"hope", "plan", "look", "aim", "intend"})
_GROWS = frozenset({
    "train", "open", "hire", "expand", "launch", "recruit", "install", "replace", "extend", "employ", "roll",
})  # fmt: skip


def are_first_to(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are the first to have what was told of: "they are the first in the valley to get them"."""
    be, the, *rest = [*(token.lower for token in tokens[at + 1 : at + 2 + _NEAR * 2]), "", ""]
    first = be in {"are", "'re", "were"} and the == "the" and rest[0] in {"first", "only"}
    had = next((place for place, word in enumerate(rest) if word in {"have", "get", "use", "do", "try"}), 0)
    return first and had > 0 and rest[had - 1] == "to" and rest[had + 1 :][:1] in (["it"], ["them"], ["this"])


def customers_stay(tokens: Sequence[Token], at: int) -> bool:
    """Whether others are with "them" or hear from them: "customers who've been with them for years"."""
    before = " ".join(token.lower for token in tokens[max(0, at - 2) : at])
    told = before in {"been with", "stayed with", "stay with", "hear from", "heard from"}
    return tokens[at].lower == "them" and told and any(token.lower in {"who", "that"} for token in tokens[:at])


def was_named(tokens: Sequence[Token], at: int) -> bool:
    """Whether the house itself was named, and nobody beside it: "the museum flooded and they are still drying"."""
    named = [token for token in tokens[:at] if token.cls is Class.NOUN]
    house = bool(named) and named[0].lemma in HOUSES and named[0].lower == named[0].lemma
    house = house and tokens[0].lower in {"the", "their"} and tokens[1] is named[0]
    others = any(token.lower != token.lemma for token in named)
    return tokens[at].lower == "they" and house and not others and tokens[at - 1].lower in {"and", "so", "but"}


def of_their_own(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is told is how many of a thing a house has: "two wallers of their own and a trainee"."""
    own = tokens[at].lower == "their" and at > 1 and tokens[at - 1].lower == "of"
    own = own and [token.lower for token in tokens[at + 1 : at + 2]] == ["own"]
    counted = [token.cls is Class.NUMBER for token in tokens[:1]] == [True] or any(
        token.lower in {"they", "you"} and after.lemma in {"have", "get", "keep", "employ"}
        for token, after in pairwise(tokens[: at - 1])
    )
    return own and counted


def had_one_who(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is told whom a house once had: "they had a man who wouldn't join in"."""
    had, a, one, *rest = [*(token.lower for token in tokens[at + 1 : at + 2 + _NEAR]), "", "", ""]
    known = tokens[at].lower == "they" and had in {"had", "have"} and a in {"a", "an", "one"}
    return known and one in _SERVED and bool({"who", "that"} & {*rest[:2]})


_SERVED = frozenset({
    "man", "woman", "lady", "gentleman", "lad", "boy", "girl", "resident", "customer", "client", "patient", "pupil",
    "student", "guest", "visitor", "member", "tenant", "child", "kid", "driver", "apprentice", "trainee", "volunteer",
})  # fmt: skip


def gets_so_many(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is told how much reaches a house: "owners ring at eight, they get 90 calls in the first hour"."""
    get, *rest = [*tokens[at + 1 : at + 2 + _NEAR], tokens[at]]
    counted = tokens[at].lower == "they" and get.lemma in {"get", "have", "take", "receive"}
    counted = counted and any(token.cls is Class.NUMBER for token in rest[:3])
    return counted and any(token.lemma in _REACHES for token in rest[:4])


def goes_through(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is told how much a house uses up: "sand blocks the hoovers and they get through a filter a week"."""
    said = [token.lower for token in tokens[at + 1 : at + 4]]
    return tokens[at].lower == "they" and said[:2] in _USE_UP and said[2:] != [] and said[2] not in {"it", "them"}


_USE_UP = (["get", "through"], ["go", "through"], ["burn", "through"], ["run", "through"])
_REACHES = frozenset({
    "call", "email", "e-mail", "message", "order", "application", "referral", "ticket", "booking", "enquiry", "inquiry",
    "complaint", "visitor", "letter", "request", "appointment", "delivery", "return", "callout", "parcel",
    "query", "ring",
})  # fmt: skip


def starts_it(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are at something only a house begins: "the clinics they're starting in the new year"."""
    said, after = tokens[at : at + 3], tokens[at + 3 : at + 4]
    if len(said) < len(("they", "are", "starting")) or said[0].lower != "they" or said[1].lemma != "be":
        return False
    begins = said[2].form is Form.ING and said[2].lemma in _BEGINS
    return begins and (not after or after[0].lower in _THEN)


_BEGINS = frozenset({"open", "launch", "build", "trial", "pilot", "introduce", "start"})
_THEN = frozenset({"in", "next", "this", "at", "from", "on", "by", "for", "with"})


def takes_their_time(tokens: Sequence[Token], at: int) -> bool:
    """Whether something takes up a time that is the house's own: "it took a good third of their August"."""
    owned = [token.lower for token in tokens[at + 1 : at + 2]] if tokens[at].lower == "their" else []
    timed = bool(owned) and (owned[0] in _SEASONS or owned[0] in _MONTHS)
    return timed and any(one.lower == "it" and two.lemma in _TAKES for one, two in pairwise(tokens[:at]))


_MONTHS = frozenset(name.lower() for name in month_name if name)
_SEASONS = frozenset({"summer", "winter", "spring", "autumn", "year", "christmas"})
_TAKES = frozenset({"take", "eat", "fill", "use", "cost", "ruin", "wreck"})


HOUSE = (
    plan_to_grow, are_first_to, customers_stay, of_their_own, was_named, had_one_who, gets_so_many, goes_through,
    starts_it, takes_their_time,
)  # fmt: skip
"""What only a house does, whoever was named before it."""
