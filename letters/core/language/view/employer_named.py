"""Whether the noun beside a "they" tells who it is: "the tank they still keep", "the seeds cold so they keep"."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.view.doings import doing_of, has_object, only_things_do
from letters.core.language.view.employer_others import may_be_they, rival_of
from letters.core.language.view.nearest import people_before
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token

_BRING = frozenset({"bring", "take", "send", "come", "go", "walk", "drive", "drag", "treat"})


def is_where_mine_go(tokens: Sequence[Token], at: int) -> bool:
    """Whether "their" place is one that somebody of the writer's is brought to: "send my niece to their camp"."""
    mine = next((place for place in range(at - 1) if tokens[place].lower in {"my", "our"}), 0)
    brought = mine > 0 and tokens[mine - 1].lemma in _BRING | {"with"}
    return brought and tokens[at].lower == "their" and tokens[at - 1].lower in {"to", "into", "at", "round"}


_NO_THINGS = frozenset({"way", "time", "reason", "moment", "end", "once", "case"})


def by_what_is_named(tokens: Sequence[Token], at: int) -> bool | None:
    """Whether a "they" is the employer, where the noun beside it tells; None where it does not."""
    if any(test(tokens, at) for test in (_is_what_comes_of_it, _want_a_listener, _have_stopped)):
        return False
    only = [token.lower for token in tokens[at + 1 : at + 5]]
    if _is_asked_by_me(tokens, at) or only in (["are", "the", "only", "ones"], ["'re", "the", "only", "ones"]):
        return True
    if tokens[at + 1 : at + 2] and tokens[at + 1].lower in {"all", "both"}:
        return None  # many, who may be any of those named
    tests = (_is_what_they_have, _is_faster_than, _is_done_to_the_others, is_without_it)
    if any(test(tokens, at) for test in tests):
        return True
    return False if _is_done_in_time(tokens, at) else None


def _is_asked_by_me(tokens: Sequence[Token], at: int) -> bool:
    """Whether the writer asked what "they" do, or was answered: "I asked what they do and they said"."""
    before = [token.lower for token in tokens[:at]]
    asks = next((place for place in range(at - 1, 0, -1) if before[place] == "asked" and before[place - 1] == "i"), 0)
    if not asks:
        return False
    follows = tokens[at + 1 : at + 2]
    answered = before[-1] in {"and", "but"} and bool(follows) and follows[0].lemma in {"say", "tell", "laugh", "answer"}
    return answered or (asks in {at - 2, at - 3} and tokens[at - 1].cls is Class.WH)


def _have_stopped(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are those who do not do it any more: "nobody makes their own any more, they buy them in"."""
    return tokens[0].lower in {"nobody", "most", "hardly"} and "more" in {token.lower for token in tokens[1:at]}


def _want_a_listener(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" want what those want who call or come: "they only want somebody to listen"."""
    words = [token.lower for token in doing_of(tokens, at) if token.cls is not Class.PUNCTUATION]
    return words[:1] in (["want"], ["need"]) and words[1:3] in _HEARD and words[3:] in _LISTENS


_HEARD = (["somebody", "to"], ["someone", "to"])
_LISTENS = (["listen"], ["talk", "to"], ["care"], ["notice"], ["listen", "to", "them"], ["hear", "them"])


def is_without_it(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" lack what was named: "without tenors they can't sing the Requiem"."""
    start = next((place for place in range(at) if tokens[place].lower == "without"), at)
    lacking = tokens[start + 1 : at]
    plain = all(token.cls in {Class.NOUN, Class.ADJECTIVE, Class.DETERMINER} or token.text == "," for token in lacking)
    return bool(lacking) and plain and not any(map(_may_do_it, tokens[:start]))


def _is_what_they_have(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun just before is what "they" do it to: "the fish tank they still keep", "the hens they saved"."""
    doing = doing_of(tokens, at)
    if at < 2 or not _is_thing(tokens, at - 1) or not doing or doing[0].cls is not Class.VERB:  # noqa: PLR2004
        return False
    thing = tokens[at - 1]
    people = any(_may_do_it(token) for token in tokens[: at - 1])
    timed = thing.lemma in word_list("times") | _NO_THINGS
    return not (people or timed or has_object(doing) or _is_when(tokens, at))


def _is_thing(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word there is a noun, even where it may be a verb: "the fish tank"."""
    led = tokens[at - 1].cls in {Class.NOUN, Class.ADJECTIVE, Class.DETERMINER}
    return tokens[at].cls is Class.NOUN or (led and Class.NOUN in tokens[at].classes)


def _is_when(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun before tells where or when, and a clause begins: "at the gate they wait"."""
    start = at - 1
    while start and tokens[start - 1].cls in {Class.NOUN, Class.ADJECTIVE, Class.DETERMINER, Class.NUMBER}:
        start -= 1
    noun = tokens[start : at - 1]
    bare = tokens[at - 1].lower == tokens[at - 1].lemma and not any(one.cls is Class.DETERMINER for one in noun)
    before = tokens[start - 1] if start else None
    return bare or (before is not None and before.cls is Class.PREPOSITION and before.lower not in _OF_IT)


_OF_IT = frozenset({"about", "of", "with", "like", "than", "to"})
"""Prepositions before a thing that no clause begins with."""


def _may_do_it(token: Token) -> bool:
    people = means_people(token.lemma) or means_one_person(token.lemma)
    named = token.cls is Class.NOUN and people and token.lower not in word_list("employer_nouns")
    return named or token.lower in word_list("indefinite_people")


def _is_what_comes_of_it(tokens: Sequence[Token], at: int) -> bool:
    """Whether "so they ..." tells what becomes of the things named before: "soak the beans so they cook even"."""
    doing = doing_of(tokens, at)
    if not at or not {tokens[at - 1].lower, tokens[at - 2].lower} & {"so", "until", "till"} or not doing:
        return False
    rival = rival_of(tokens[:at])
    every = any(_is_every(tokens, place) for place in range(1, at))
    them = rival is None and any(token.lower == "them" for token in tokens[:at])
    named = every or them or (rival is not None and not _may_do_it(rival))
    return named and (_is_outcome(doing) or only_things_do(tokens, at))


def _is_every(tokens: Sequence[Token], at: int) -> bool:
    """Whether a thing there is one of many: "every cable"."""
    noun = tokens[at]
    return noun.cls is Class.NOUN and tokens[at - 1].lower in {"every", "each"} and not _may_do_it(noun)


def _is_outcome(doing: Sequence[Token]) -> bool:
    """Whether a thing comes to be so: "stay soft", "keep ten years", "cook even", "don't slip on the ferry"."""
    verb, after = doing[0], doing[1] if len(doing) > 1 else None
    if verb.lemma in _OUTCOMES and (after is None or after.lower != "open"):
        return not has_object(doing) or verb.lemma in _LASTS
    if after is None or verb.lemma not in _HOW:
        return False
    timed = after.cls is Class.NUMBER and any(token.lemma in word_list("times") for token in doing[2:4])
    plain = after.cls is Class.ADJECTIVE and not any(token.cls is Class.NOUN for token in doing[2:3])
    return timed or plain or after.lower in _WELL or (after.lower == "even" and len(doing) == len(("cook", "even")))


_OUTCOMES = frozenset({
    "stay", "last", "shine", "slip", "slide", "ripen", "rise", "set", "fit", "bend", "soften", "harden", "taste",
    "smell", "sink", "melt", "dry", "cool", "fray", "curl", "crumble", "stick", "wobble", "tip", "spill", "rust", "rot",
    "crack", "fade", "shrink", "freeze", "bloom", "sprout", "sparkle", "match", "drain",
})  # fmt: skip
_LASTS = frozenset({"stay", "last"})
_HOW = frozenset({"keep", "cook", "bake", "fry", "burn", "heat", "come", "grow", "look", "run", "sit", "hang"})
"""What people do too, where it is not told how it comes out."""
_WELL = frozenset({"evenly", "longer", "better", "well", "properly", "fresh", "out", "straight", "smoothly", "flat"})


def _is_faster_than(tokens: Sequence[Token], at: int) -> bool:
    """Whether things go otherwise "than they figured", which only people can figure."""
    doing = doing_of(tokens, at)
    than = at > 0 and tokens[at - 1].lower == "than"
    return than and bool(doing) and doing[0].lemma in _FIGURED and not any(map(_may_do_it, tokens[:at]))


_FIGURED = frozenset({
    "figure", "think", "expect", "plan", "hope", "reckon", "guess", "budget", "fear", "want", "like", "predict",
    "assume", "bargain", "imagine", "calculate", "believe", "say", "replace", "fix", "mend", "make", "order", "sell",
})  # fmt: skip


def _is_done_to_the_others(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" do it to "them", the only others named: "lads leave faster than they can train them"."""
    doing = doing_of(tokens, at)
    them = len(doing) > 1 and doing[0].cls is Class.VERB and doing[1].lower == "them"
    if not them or doing[0].lemma in _BY_ANYBODY:
        return False
    return sum(_is_one_of_them(tokens, place) for place in range(at)) == 1


_BY_ANYBODY = frozenset({"tell", "ask", "thank", "like", "trust", "believe", "hate", "love", "let", "want", "know"})
"""What others do to an employer as often as it does so to them."""


def _is_one_of_them(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    counted = may_be_they(token) or (token.cls is Class.NOUN and means_people(token.lemma))
    return counted and token.lemma not in word_list("times") | word_list("measures")


def _is_done_in_time(tokens: Sequence[Token], at: int) -> bool:
    """Whether those who do something else first are meant: "trains running out of path before they clear it"."""
    if not at or tokens[at - 1].lower not in {"before", "until", "till"}:
        return False
    first = next((place for place in range(1, at) if tokens[place].form is Form.ING), 0)
    who, between = tokens[first - 1], tokens[first:at]
    many = bool(first) and who.cls is Class.NOUN and who.lower != who.lemma
    moved = who.lemma in _VEHICLES or who.lemma in {"crew", "team"} or means_people(who.lemma)
    return many and moved and not any(token.cls is Class.PRONOUN or may_be_they(token) for token in between)


_VEHICLES = frozenset(
    {
        "train",
        "bus",
        "buse",
        "lorry",
        "truck",
        "ship",
        "boat",
        "plane",
        "tram",
        "ferry",
        "van",
        "coach",
        "tanker",
        "trawler",
    }
)


def is_set_apart(tokens: Sequence[Token], at: int) -> bool:
    """Whether what others do stands beside what "they" do: "other shops stopped it, they still do it"."""
    joined = at > 1 and tokens[at - 1].cls is Class.CONJUNCTION
    begun = at > 1 and (tokens[at - 1].text in {",", ";"} or tokens[at - 1].lower == "but" or joined)
    left = tokens[0].lower == "nobody" and any(token.lower == "them" for token in tokens[:at])
    few = tokens[0].lower in _FEW_OTHERS and (tokens[at - 1].lower == "but" or people_before(tokens, at) is None)
    others = left or few or (at > 1 and tokens[1].lower == "else")
    others = others or [token.lower for token in tokens[:2]] in (["not", "many"], ["not", "every"], ["not", "all"])
    return tokens[at].lower == "they" and bool(begun) and (others or _is_rather_so(tokens, at))


def _is_rather_so(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" do the one thing and not the other: "they don't want guards, they want friendly staff"."""
    before = next((place for place in range(at - 1, -1, -1) if tokens[place].lower == "they"), at)
    does, rather = tokens[before + 1 : at], tokens[at + 1 : at + 2]
    barred = any(token.cls is Class.NEGATION for token in does[:2])
    return barred and bool(rather) and rather[0].lemma in {token.lemma for token in does}


_FEW_OTHERS = frozenset({"other", "others", "most", "few", "many", "hardly"})
