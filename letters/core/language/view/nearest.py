"""The people a text told of last, by what they did: whom a "they" after them means ("people don't pay as they ...")."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Token

_ANY = frozenset({
    "everyone", "everybody", "someone", "somebody", "nobody", "anyone", "anybody", "folk", "folks", "people",
    "children", "staff",
})  # fmt: skip
_SOME = frozenset({"most", "some", "many", "few", "half", "others", "loads", "lots"})
"""How many of those who are known already: "half never come back"."""
_EACH = frozenset({"every", "each", "any", "no"})
_MEMBERS = frozenset({
    "rota", "shift", "team", "staff", "crew", "class", "town", "street", "village", "year", "floor", "workforce",
    "choir", "congregation", "audience", "squad", "cohort", "intake", "estate", "department", "school", "group",
    "parish", "membership", "office", "warehouse", "factory", "kitchen", "ward", "site", "place", "company",
})  # fmt: skip
"""What half of is people: "half the rota is agency"."""
_CREWS = frozenset({"staff", "shift", "crew", "lot", "team"})
_KINDS = frozenset({
    "agency", "night", "day", "evening", "weekend", "bank", "temp", "seasonal", "kitchen", "summer", "christmas", "new",
    "young", "younger", "older", "part-time", "late", "early", "ward", "cleaning", "temporary", "casual", "support",
})  # fmt: skip
"""Which of those who work somewhere are told of: "the night shift"."""
_PARTIES = frozenset({"family", "household", "couple", "class", "group", "child", "kid"})
_WITHIN = frozenset({Class.NOUN, Class.ADJECTIVE, Class.DETERMINER, Class.NUMBER, Class.ADVERB})
BOUNDS = frozenset({Class.CONJUNCTION, Class.SUBORDINATOR, Class.WH, Class.PUNCTUATION})
DOES = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
_SPEAKERS = frozenset({"i", "we", "you", "he", "she"})
_LEADS = frozenset({"hearing", "seeing", "watching", "that", "learning", "hear", "see", "say", "said", "says"})


def people_before(tokens: Sequence[Token], at: int) -> int | None:
    """Where the people are named who were last said to do something before that place; None where none were."""
    for place in range(at - 1, -1, -1):
        if tokens[place].lower in _SPEAKERS:
            return None
        if are_people(tokens, place) and (_do_something(tokens, place, at) or _are_too_many(tokens, place)):
            return place
    return None


def as_they_were(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are the several a clause is about, as these once were: "the trams don't run like they used to"."""
    used_to = [token.lower for token in tokens[at + 1 : at + 3]] == ["used", "to"]
    if not used_to or not at or tokens[at - 1].lower not in {"like", "as", "what", "than", "how"}:
        return False
    start = next((n + 1 for n in range(at - 2, -1, -1) if tokens[n].cls in BOUNDS and tokens[n].lower != "as"), 0)
    verb = next((n for n in range(start, at) if tokens[n].cls in DOES), start)
    return any(token.cls is Class.NOUN and token.lower != token.lemma for token in tokens[start:verb])


def are_paid_for(tokens: Sequence[Token], at: int) -> bool:
    """Whether "their" tells what others are paid or thanked for: "pay the staff for their travel"."""
    led = at > 2 and tokens[at].lower == "their" and tokens[at - 1].lower == "for"  # noqa: PLR2004
    whom = tokens[at - 2] if led else tokens[at]
    several = whom.cls is Class.NOUN and (whom.lower != whom.lemma or whom.lower in word_list("plural_groups"))
    return led and several and any(token.lemma in _PAYS_FOR for token in tokens[max(0, at - 5) : at - 2])


_PAYS_FOR = frozenset({"pay", "thank", "reward", "reimburse", "charge", "praise"})


def are_short_of(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" lack the people told of right before: "not enough drivers and they have to cancel runs"."""
    end = at - 1
    while end > 0 and tokens[end].lower in {",", "and", "so"}:
        end -= 1
    led = {token.lower for token in tokens[max(0, end - 2) : end]}
    has_to = [token.lower for token in tokens[at + 1 : at + 3]] in (
        ["have", "to"],
        ["had", "to"],
        ["ca", "n't"],
        ["can", "n't"],
    )
    return tokens[at].lower == "they" and end < at - 1 and bool(led & {"enough", "few", "no"}) and has_to


def are_called(tokens: Sequence[Token], at: int) -> bool:
    """Whether "their" tells what others are called: "you have to learn their names first"."""
    named = tokens[at].lower == "their" and [one.lower for one in tokens[at + 1 : at + 2]] in (["names"], ["name"])
    knows = at - 1 - (at > 1 and tokens[at - 1].lower in {"all", "both"})
    if named and knows > 0 and tokens[knows].lower in {"you", "me", "us", "people"}:
        return tokens[knows - 1].lemma in {"tell", "teach", "give"}  # "she can still tell you their names"
    return named and at > 0 and tokens[knows].lemma in {"learn", "know", "remember", "use", "say", "forget", "ask"}


def is_told_of_thing(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause begins there that tells which thing is meant: "showed me the bag a supplier had sent them"."""
    led = at > 0 and tokens[at].cls is Class.DETERMINER and tokens[at - 1].cls is Class.NOUN
    does = [token for token in tokens[at + 2 : at + 3] if token.cls in {Class.AUXILIARY, Class.MODAL} or token.finite]
    return led and bool(does) and tokens[at + 1].cls is Class.NOUN


def is_quoted(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word stands within a quotation that ends, and names nobody: 'the "show your sister" study'."""
    marks = [token.text for token in tokens]
    return marks[:at].count('"') % 2 == 1 and '"' in marks[at:]


def tells_of_people(text: str) -> bool:
    """Whether a text tells what people do who are not the employer, so that a "they" after it is them."""
    tokens = words_of(text)
    return people_before(tokens, len(tokens)) is not None


def are_people(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word names people in general or some of them, and never the employer: "agency staff", "nobody"."""
    token, before = tokens[at], tokens[at - 1].lower if at else ""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.lower in _ANY or (token.lower == "one" and before == "no"):
        picks = token.lower == "staff" and following is not None and following.lower.endswith("s")  # "the staff picks"
        return following is None or not (picks or following.lower == "else")  # "nobody else does it"
    if token.lower == "ones" or token.lower in _SOME:
        does = token.lower != "ones" and following is not None and bool(DOES & {*following.classes})
        return does or (following is not None and following.lower == "who")
    if (
        not {Class.NOUN, Class.NUMBER} & {*token.classes}
        or token.cls is Class.VERB
        or token.lemma in word_list("living")
    ):
        return False
    return is_some_of_them(tokens, at) or _are_several(tokens, at)


def is_some_of_them(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word names some of those who work or belong somewhere: "half the rota", "the night shift"."""
    token, before = tokens[at], tokens[at - 1].lower if at else ""
    led = {one.lower for one in tokens[max(0, at - 3) : at]}
    part = bool(led & {"half", "most"}) and before in {"the", "their", "our", "of", "half", "your"}
    return (part and token.lower in _MEMBERS) or (token.lower in _CREWS and before in _KINDS)


def _are_several(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun names several people, or any one of them: "tenants", "every customer", "a family"."""
    token, led = tokens[at], [one.lower for one in tokens[max(0, at - 3) : at]]
    people = means_people(token.lemma) or means_one_person(token.lemma) or token.lemma in _PARTIES | {"local"}
    people = people or (led[-1:] in (["over"], ["under"]) and token.lower.removesuffix("s").isdigit())
    if token.lower in word_list("employer_nouns") or not people:
        return False
    party = token.lemma in _PARTIES and led[-1:] in (["a"], ["one"])
    return token.lower != token.lemma or not _EACH.isdisjoint(led) or party


def _do_something(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the people named there are the subject of their clause: "most of the lads on the line can't"."""
    start = at
    while start and (tokens[start - 1].cls in _WITHIN or _is_part(tokens, start - 1)):
        start -= 1
    before = tokens[start - 1] if start else None
    after = [token for token in tokens[at + 1 : end] if token.cls not in {Class.ADVERB, Class.ADJECTIVE}]
    if not after or not (before is None or before.cls in BOUNDS or before.lower in _LEADS):
        return False
    if after[0].cls is Class.PREPOSITION:
        return any(token.cls in DOES for token in after)
    return bool(DOES & {*after[0].classes}) or after[0].cls is Class.NEGATION or after[0].lower == "who"


def _are_too_many(tokens: Sequence[Token], at: int) -> bool:
    """Whether there are said to be too many of those people: "too many agency staff and they don't know anyone"."""
    led = [token.lower for token in tokens[max(0, at - 3) : at]]
    return any(pair in (["too", "many"], ["so", "many"], ["lots", "of"]) for pair in (led[:2], led[1:]))


def _is_part(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word there tells how many are meant of those it stands before: "one in five", "half of the"."""
    if tokens[at].lower in _SOME | {"one", "no"}:
        return True
    counted = at > 0 and (tokens[at - 1].lower in _SOME | {"one", "lot", "all", "none"})
    return tokens[at].lower in {"of", "in"} and (counted or (at > 0 and tokens[at - 1].cls is Class.NUMBER))
