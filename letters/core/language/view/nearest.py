"""The people a sentence told of last, who are the "they" of what follows: "people don't pay because they're shy"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from letters.core.language.view.doings import doing_of, has_object, has_only_so_many
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Token

_ANY = frozenset({"everyone", "everybody", "someone", "somebody", "nobody", "anyone", "anybody", "folk", "folks"})
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
"""Which of those who work somewhere are told of: "agency staff", "the night shift"."""
_PARTIES = frozenset({"family", "household", "couple", "class", "group", "child", "kid"})
_WITHIN = frozenset({Class.NOUN, Class.ADJECTIVE, Class.DETERMINER, Class.NUMBER, Class.ADVERB})
_BOUNDS = frozenset({Class.CONJUNCTION, Class.SUBORDINATOR, Class.WH, Class.PUNCTUATION})
_DOES = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
_SPEAKERS = frozenset({"i", "we", "you", "he", "she"})
_LEADS = frozenset(
    {"hearing", "seeing", "watching", "that", "learning", "hear", "see", "say", "said", "says", "because"}
)


def people_before(tokens: Sequence[Token], at: int) -> int | None:
    """Where the people are named who were last said to do something before that place; None where none were."""
    for place in range(at - 1, -1, -1):
        if tokens[place].lower in _SPEAKERS:
            return None
        if are_people(tokens, place) and _does_something(tokens, place, at):
            return place
    return None


def are_people(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word names people in general or some of them, and never the employer: "agency staff", "nobody"."""
    token, before = tokens[at], tokens[at - 1].lower if at else ""
    if token.lower in _ANY | {"people", "children"}:
        return True
    if token.lower in _SOME:
        return at + 1 < len(tokens) and bool(_DOES & {*tokens[at + 1].classes})
    if Class.NOUN not in token.classes or token.lemma in word_list("living"):
        return False
    if is_some_of_them(tokens, at):
        return True
    many, led = token.lower != token.lemma, {one.lower for one in tokens[max(0, at - 3) : at]}
    people = means_people(token.lemma) or means_one_person(token.lemma) or token.lemma in _PARTIES
    if token.lower in word_list("employer_nouns") or not people or token.cls is Class.VERB:
        return False
    return many or bool(led & _EACH) or (token.lemma in _PARTIES and before in {"a", "one"})


def is_some_of_them(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word names some of those who work or belong somewhere: "half the rota", "the night shift"."""
    token, before = tokens[at], tokens[at - 1].lower if at else ""
    led = {one.lower for one in tokens[max(0, at - 3) : at]}
    part = bool(led & {"half", "most"}) and before in {"the", "their", "our", "of", "half", "your"}
    return (part and token.lower in _MEMBERS) or (token.lower in _CREWS and before in _KINDS)


def _does_something(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the people named there are the subject of their clause."""
    start = at
    while start and (tokens[start - 1].cls in _WITHIN or _is_part(tokens, start - 1)):
        start -= 1
    before = tokens[start - 1] if start else None
    opens = before is None or before.cls in _BOUNDS or before.lower in _LEADS
    after = next((token for token in tokens[at + 1 : end] if token.cls not in {Class.ADVERB, Class.ADJECTIVE}), None)
    does = after is not None and (
        bool(_DOES & {*after.classes}) or after.cls in {Class.PREPOSITION, Class.NEGATION} or after.lower == "who"
    )
    return opens and does


def _is_part(tokens: Sequence[Token], at: int) -> bool:
    """Whether an "of" or "in" there stands between a number and those it counts: "one in five", "half of the"."""
    counted = at > 0 and (
        tokens[at - 1].lower in _SOME | {"one", "lot", "all", "none"} or tokens[at - 1].cls is Class.NUMBER
    )
    return tokens[at].lower in {"of", "in", "one"} and (counted or tokens[at].lower == "one")


def is_employer_after_people(tokens: Sequence[Token], at: int) -> bool | None:
    """Whether a "they" after people who do something is the employer all the same; None where none do."""
    word = tokens[at].lower
    place = people_before(tokens, _clause_start(tokens, at) if word == "them" else at)
    if place is None:
        return None
    earlier = [one for one in range(place + 1, at) if tokens[one].lower == "they"]
    if any(is_employer_after_people(tokens, one) is not False for one in earlier):
        return None
    if word == "they":
        return _is_why(tokens, at, place) or _only_employer_can(tokens, at, place)
    return _is_of_their_own_clause(tokens, at) if word == "them" else False


def _clause_start(tokens: Sequence[Token], at: int) -> int:
    return next((one for one in range(at, 0, -1) if tokens[one - 1].cls in _BOUNDS), 0)


def _is_of_their_own_clause(tokens: Sequence[Token], at: int) -> bool | None:
    """None where the people themselves may do it to "them", or it costs the employer; else they are the others."""
    clause = tokens[_clause_start(tokens, at) : at]
    theirs = any(token.lower == "they" for token in clause) or not any(_DOES & {*token.classes} for token in clause)
    return None if theirs or tokens[at - 1].lower in {"costs", "saves", "leaves"} else False


def _is_why(tokens: Sequence[Token], at: int, people: int) -> bool:
    """Whether it is why people feel so about "them": "farmers trust them because they turn up"."""
    felt = any(token.lemma in _TOWARDS for token in tokens[people + 1 : at])
    theirs = felt and any(token.lower == "them" for token in tokens[people + 1 : at])
    doing = doing_of(tokens, at)
    return theirs and tokens[at - 1].lower in {"because", "since"} and bool(doing) and doing[0].lemma not in _MINDS


def _only_employer_can(tokens: Sequence[Token], at: int, people: int) -> bool:
    """Whether only an employer does so, or does it to those people: "pupils come hungry and they feed them"."""
    doing = doing_of(tokens, at)
    if not doing:
        return False
    verb, rest = doing[0], doing[1:]
    if verb.lemma == "have" and rest:
        barred = rest[0].lower == "no" or any(token.cls is Class.NEGATION for token in tokens[at : at + 4])
        must = rest[0].cls is Class.TO and len(rest) > 1 and rest[1].lemma in word_list("employer_musts")
        lacks = barred and bool({token.lemma for token in rest[:3]} & _HAD)
        return must or lacks or has_only_so_many(tokens, at)
    if tokens[at - 1].cls is Class.NOUN or tokens[at - 1].lower == "what":
        return verb.lemma in _SUPPLY and not has_object(doing)  # "patients can't read the letters they send"
    pays = verb.lemma in {"pay", "train", "keep"} and any(means_people(one.lemma) for one in rest[:2])
    return (
        pays or _do_it_to_them(tokens, at, people) or (verb.lemma in word_list("employer_deeds") and has_object(doing))
    )


def _do_it_to_them(tokens: Sequence[Token], at: int, people: int) -> bool:
    """Whether "they" do to the people named what only an employer does: "they don't want to lose them"."""
    does = list(takewhile(_goes_on, doing_of(tokens, at)))
    whom = next((one for one, token in enumerate(does) if token.lower == "them"), 0)
    verb = next((token for token in reversed(does[:whom]) if {Class.VERB, Class.AUXILIARY} & {*token.classes}), None)
    if verb is None or verb.lemma in _FELT:
        return False
    things = (one for one in range(people + 1, at) if not are_people(tokens, one))
    if not any(tokens[one].cls is Class.NOUN and tokens[one].lower != tokens[one].lemma for one in things):
        return True
    back = does[-1].lower == "back" and verb.lemma not in _BY_ANYBODY
    return back or verb.lemma in word_list("work") | _DEALS


def _goes_on(token: Token) -> bool:
    """Whether a word still belongs to what is done, and to no clause within it."""
    asks = token.lower in {"what", "where", "how"}
    return asks or not (
        token.cls in _BOUNDS or token.cls is Class.MODAL or (token.cls is Class.PRONOUN and token.lower != "them")
    )


_SUPPLY = frozenset(
    {"send", "make", "build", "sell", "bake", "print", "publish", "offer", "serve", "provide", "stock", "post"}
)
"""What an employer does for those it is there for."""
_DEALS = frozenset({"find", "collect", "sort", "wash"})
_HAD = frozenset({"staff", "bed", "room", "space", "driver", "nurse", "volunteer", "van", "cover"})
"""What an employer lacks."""
_TOWARDS = frozenset(
    {
        "trust",
        "like",
        "love",
        "believe",
        "respect",
        "hate",
        "stay",
        "choose",
        "remember",
        "prefer",
        "rely",
        "stick",
        "come",
        "thank",
    }
)
"""What people feel for somebody, or do, for what that one does."""
_MINDS = frozenset({"know", "think", "feel", "need", "want", "believe", "hope", "be", "have"})
_BY_ANYBODY = frozenset({"bring", "take", "want", "put", "get"})
_FELT = frozenset(
    {
        "tell",
        "ask",
        "thank",
        "like",
        "trust",
        "believe",
        "hate",
        "love",
        "let",
        "want",
        "know",
        "remember",
        "forget",
        "see",
        "hear",
        "need",
        "leave",
        "get",
        "meet",
        "tells",
    }
)
"""What people do to an employer, or to one another, as often as it does so to them."""
