"""Whether a "they" after people who do something is the employer all the same, by what "they" do: "they hire more"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from letters.core.language.view.doings import doing_of, has_object, has_only_so_many
from letters.core.language.view.nearest import BOUNDS, DOES, are_people, people_before
from letters.core.language.words.persons import means_people, means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Token


def is_employer_after_people(tokens: Sequence[Token], at: int) -> bool | None:
    """Whether the "they" there is the employer and not the people before it; None where none do anything."""
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


def goes_on_about_people(line: str, before: str) -> bool:
    """Whether the first "they" of a sentence are the people who did something in the one before it."""
    lead = words_of(before.rstrip("."))
    tokens = (*lead, *words_of(f"; {line}"))
    at = next((one for one in range(len(lead), len(tokens)) if tokens[one].lower in {"they", "them", "their"}), 0)
    return at > 0 and is_employer_after_people(tokens, at) is False


def _clause_start(tokens: Sequence[Token], at: int) -> int:
    return next((one for one in range(at, 0, -1) if tokens[one - 1].cls in BOUNDS), 0)


def _is_of_their_own_clause(tokens: Sequence[Token], at: int) -> bool | None:
    """None where the people themselves may do it to "them", or it costs the employer; else they are the others."""
    clause = tokens[_clause_start(tokens, at) : at]
    theirs = any(token.lower == "they" for token in clause) or not any(DOES & {*token.classes} for token in clause)
    return None if theirs or tokens[at - 1].lower in {"costs", "saves", "leaves"} else False


def _is_why(tokens: Sequence[Token], at: int, people: int) -> bool:
    """Whether it is why people feel so about "them": "farmers trust them because they turn up"."""
    between, doing = tokens[people + 1 : at], doing_of(tokens, at)
    theirs = any(token.lemma in _TOWARDS for token in between) and any(token.lower == "them" for token in between)
    return theirs and tokens[at - 1].lower in {"because", "since"} and bool(doing) and doing[0].lemma not in _MINDS


_TOWARDS = frozenset({
    "trust", "like", "love", "believe", "respect", "hate", "stay", "choose", "remember", "prefer", "rely", "stick",
    "come", "thank",
})  # fmt: skip
"""What people feel for somebody, or do, for what that one does."""
_MINDS = frozenset({"know", "think", "feel", "need", "want", "believe", "hope", "be", "have"})


def _only_employer_can(tokens: Sequence[Token], at: int, people: int) -> bool:
    """Whether only an employer does so, or does it to those people: "pupils come hungry and they feed them"."""
    doing = doing_of(tokens, at)
    if not doing:
        return False
    verb, rest = doing[0], doing[1:]
    if verb.lemma == "have" and rest:
        return _has_it(tokens, at, rest)
    if tokens[at - 1].cls is Class.NOUN or tokens[at - 1].lower in _WHOM:
        own = tokens[people].lower in _EACH_ONE  # "everybody shows one mistake they made"
        own = own or any(one.lemma in {"keep", "own"} for one in tokens[people:at])  # "they keep what they make"
        return (
            not own and verb.lemma in _SUPPLY and not has_object(doing)
        )  # "patients can't read the letters they send"
    return _employs(tokens, at, doing) or _do_it_to_them(tokens, at, people) or _knows_not(tokens, at, people)


def _employs(tokens: Sequence[Token], at: int, doing: Sequence[Token]) -> bool:
    """Whether it is what an employer does with its people: "they can't pay the actors", "they need younger ones"."""
    verb, rest = doing[0], doing[1:]
    paid = verb.lemma in {"pay", "train", "keep"} and any(means_people(one.lemma) for one in rest[:2])
    more = any(token.lemma in _SEEKS for token in doing[:3]) and any(token.lower == "ones" for token in rest[:5])
    listed = verb.lemma in word_list("employer_deeds") or (_is_barred(tokens, at) and verb.lemma in {"staff", "fill"})
    return paid or more or (listed and has_object(doing))


def _knows_not(tokens: Sequence[Token], at: int, people: int) -> bool:
    """Whether "they" don't know why nobody does so: "nobody under 30 applies and they don't know why"."""
    nobody = tokens[people].lower in {"nobody", "one"} and _is_barred(tokens, at)
    return nobody and [token.lower for token in doing_of(tokens, at)[:2]] == ["know", "why"]


def _is_barred(tokens: Sequence[Token], at: int) -> bool:
    return any(token.cls is Class.NEGATION for token in tokens[at : at + _NEAR])


def _has_it(tokens: Sequence[Token], at: int, rest: Sequence[Token]) -> bool:
    """Whether only an employer has it or has to do it: "they don't have the beds", "they have to hire cover"."""
    barred = rest[0].lower == "no" or _is_barred(tokens, at)
    must = rest[0].cls is Class.TO and len(rest) > 1
    must = must and rest[1].lemma in word_list("employer_musts") | word_list("employer_deeds")
    lacks = barred and any(token.lemma in _HAD for token in rest[:3])
    somebody = rest[0].cls in {Class.DETERMINER, Class.NUMBER} and any(means_somebody(one.lemma) for one in rest[1:3])
    return must or lacks or somebody or has_only_so_many(tokens, at)


_NEAR = 4
_HAD = frozenset({"staff", "bed", "room", "space", "driver", "nurse", "volunteer", "van", "cover"})
"""What an employer lacks."""


def _do_it_to_them(tokens: Sequence[Token], at: int, people: int) -> bool:
    """Whether "they" do to the people named what only an employer does: "they don't want to lose them"."""
    does = list(takewhile(_goes_on, doing_of(tokens, at)))
    whom = next((one for one, token in enumerate(does) if token.lower == "them"), 0)
    verb = next((token for token in reversed(does[:whom]) if {Class.VERB, Class.AUXILIARY} & {*token.classes}), None)
    if verb is None or verb.lemma in _FELT or any(token.lower == "them" for token in tokens[people:at]):
        return False  # "parents aren't ignoring them, they just can't read them"
    things = (tokens[one] for one in range(people + 1, at) if not are_people(tokens, one))
    if not any(token.cls is Class.NOUN and token.lower != token.lemma for token in things):
        return True
    back = does[-1].lower == "back" and verb.lemma not in _BY_ANYBODY
    return back or verb.lemma in word_list("work") | _DEALS


def _goes_on(token: Token) -> bool:
    """Whether a word still belongs to what is done, and to no clause within it."""
    whole = token.lower in {"what", "where", "how", "them", "one", "any", "all", "some", "most"}
    return whole or not (token.cls in BOUNDS or token.cls in {Class.MODAL, Class.PRONOUN})


_SEEKS = frozenset({"need", "want", "find", "get", "attract", "recruit", "hire"})
_EACH_ONE = frozenset({"everybody", "everyone", "somebody", "someone", "anybody", "anyone"})
_WHOM = frozenset({"what", "somebody", "someone", "anybody", "anyone", "nobody", "everybody", "everyone", "people"})
"""What a clause may tell which it is, with no word between: "someone they like serves them"."""
_SUPPLY = frozenset(
    {"send", "make", "build", "sell", "bake", "print", "publish", "offer", "serve", "provide", "stock", "post"}
)
"""What an employer does for those it is there for."""
_DEALS = frozenset({"find", "collect", "sort", "wash"})
_BY_ANYBODY = frozenset({"bring", "take", "want", "put", "get"})
_FELT = frozenset({
    "tell", "ask", "thank", "like", "trust", "believe", "hate", "love", "let", "want", "know", "remember", "forget",
    "see", "hear", "need", "leave", "get", "meet",
})  # fmt: skip
"""What people do to an employer, or to one another, as often as it does so to them."""
