"""What tells at once whom a "they" means, by those who were named: "their pickers leave so they lose the crop"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from letters.core.language.view.alone import may_be_several
from letters.core.language.view.doings import doing_of
from letters.core.language.view.employer_house import HOUSE, HOUSES
from letters.core.language.view.employer_others import may_be_they
from letters.core.language.words.persons import brings_in_somebody, means_somebody
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Token

_FAR, _LEAD, _NEAR = 7, 2, 5  # words before and after "they" that tell what it does
_ONCE = frozenset({"if", "once", "when", "whether"})
_ENDS_CLAUSE = frozenset({Class.CONJUNCTION, Class.SUBORDINATOR, Class.WH, Class.PUNCTUATION})


def are_theirs(tokens: Sequence[Token], at: int, rival: Token) -> bool:
    """Whether the people named work for the employer, who has the loss: "their pickers leave so they lose the crop"."""
    owner = tokens[max(0, tokens.index(rival) - 1)].lower
    doing = doing_of(tokens, at)
    return owner == "their" and len(doing) > 1 and doing[1].cls in {Class.DETERMINER, Class.NUMBER, Class.TO}


def does_it_to_them(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" do it to the only others named: "dogs come in with no card and they have to turn them away"."""
    others = [token for token in tokens[:at] if token.cls is Class.NOUN]
    named = sum(may_be_they(token) or may_be_several(token) for token in others)
    after = [token for token in tokens[at + 1 : at + _FAR + 3] if token.lower != "what"]
    doing = takewhile(lambda token: token.cls not in _ENDS_CLAUSE, after)
    begun = {tokens[at - 1].lower} & {"and", "so", "but"} or {token.lower for token in tokens[:_LEAD]} & {"instead"}
    if tokens[at - 1].lower in _ONCE and not any(means_somebody(one.lemma) for one in others):
        begun = {tokens[at - 1].lower}  # "the posters if they do them"
    pairs = pairwise(tokens[:at])
    many = any(one.lower in {"every", "each"} and means_somebody(two.lemma) for one, two in pairs)
    if tokens[0].cls is Class.NAME or tokens[0].text in word_list("given_names"):
        return False  # "Helen picks the children and they read to him"
    whom = {"them"} if many else {"them", "her", "him"}  # "Dave rings every customer and they remember him"
    return named == 1 and bool(begun) and any(token.lower in whom for token in doing)


def are_so_themselves(tokens: Sequence[Token], at: int, rival: Token | None) -> bool:
    """Whether a thing told of first is so on condition that it is so: "surveys only work if they are short"."""
    first = [token for token in tokens[:_LEAD] if token.cls is Class.NOUN]
    said = [token.lower for token in tokens[at + 1 : at + 3]]
    condition = tokens[at - 1].lower in {"if", "unless", "when", "once", "until", "because"}
    so = said[:1] in (["are"], ["'re"]) and set(said[1:]) <= {
        "short",
        "clear",
        "straight",
        "open",
        "good",
        "fair",
        "ready",
    }
    return condition and so and first[:1] == [rival] and (tokens[at - 1].lower != "because" or said[1:] != ["short"])


def told_by_somebody(tokens: Sequence[Token], at: int) -> bool:
    """Whether one they know told them: "they had a viewer in, and he told them"."""
    he = next((place for place in range(at - 1, 0, -1) if tokens[place].cls is Class.PRONOUN), 0)
    one = tokens[he].lower in {"he", "she"} and tokens[0].lower == "they"
    return one and any(brings_in_somebody(tokens, place) for place in range(he))


def are_the_house(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are said to be what only a house is: "they're the only clinic round here that does it"."""
    be, *what = [*tokens[at + 1 : at + _FAR], None][:_FAR]
    named = [token for token in what if token is not None and token.cls is Class.NOUN]
    alone = any(token is not None and token.lower in {"only", "first", "one", "last"} for token in what[:3])
    return be is not None and be.lemma == "be" and alone and bool(named) and named[0].lemma in HOUSES


def are_ones_own(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are people of one's own, told of as anybody's: "training your own is slower but they stay"."""
    own = next((place for place in range(at - 1, 0, -1) if tokens[place].lower == "own"), 0)
    return own > 0 and tokens[own - 1].lower == "your" and tokens[own + 1].cls is not Class.NOUN


def are_those_who(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" are a body told by what it does: "a group who reads it strikes out words they don't know"."""
    who = next((place for place in range(at - 1, 0, -1) if tokens[place].lower == "who"), 0)
    which = tokens[at].lower == "they" and tokens[at - 1].cls is Class.NOUN  # "the words they don't know"
    return which and who > 0 and tokens[who - 1].lemma in _BODIES


_BODIES = frozenset({"group", "team", "club", "panel", "class", "choir", "crew", "committee", "band", "council"})


def are_only_so_many(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is told how few they are: "they get 300 emails a day and there are only three of them"."""
    before = [token.lower for token in tokens[max(0, at - 5) : at]]
    few = before[-1:] == ["of"] and "there" in before and "only" in before
    return tokens[at].lower == "them" and few and at + 1 == len(tokens)


def has_them_do(tokens: Sequence[Token], at: int) -> bool:
    """Whether one body has "them", who cannot be that body, do something."""
    one = at > 1 and tokens[at - 2].cls is Class.NOUN and tokens[at - 2].lower == tokens[at - 2].lemma
    told = tokens[at - 1].lemma in {"want", "ask", "tell", "force", "expect", "push", "require", "allow"}
    return one and told and any(token.cls is Class.TO for token in tokens[at + 1 : at + 2])


def goes_on_still(tokens: Sequence[Token], at: int) -> bool:
    """Whether a "they" after "and" does so "still" or to "it", as the "they" of the clause before it."""
    told = tokens[0].lower == "they" or "them" in [token.lower for token in tokens[:at]]
    to_it = any(token.cls is Class.VERB and after.lower == "it" for token, after in pairwise(tokens[at : at + _NEAR]))
    return told and (to_it or [token.lower for token in tokens[at + 1 : at + 2]] in (["still"], ["also"]))


def answer_so(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" do or won't do what a body wants of them: "the council wants them to stop but they won't"."""
    wanted = any(has_them_do(tokens, one) for one in range(2, at) if tokens[one].lower == "them")
    return wanted and tokens[at].lower == "they" and tokens[at - 1].lower in {"but", "and", "so", "because"}


def is_thanked_for(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is something to thank the reader for, whatever was named before: "... and for their time"."""
    what = [token.lower for token in tokens[at - 1 : at + 2]] if at else []
    return what[:2] == ["for", "their"] and what[2:3] != [] and what[2] in _THANKED


_THANKED = frozenset({
    "time", "patience", "kindness", "honesty", "hospitality", "openness", "help", "advice", "trouble", "warmth",
    "generosity", "encouragement", "interest", "feedback", "welcome",
})  # fmt: skip


def are_charged(tokens: Sequence[Token], at: int) -> bool:
    """Whether something costs "them" so much, which is told of a business: "and it costs them around 200 a slot"."""
    before = [token.lower for token in tokens[max(0, at - 2) : at]]
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    much = after is not None and (after.cls is Class.NUMBER or after.lower in _SUMS or after.text in {"£", "$", "€"})
    return tokens[at].lower == "them" and before in (["it", "costs"], ["that", "costs"], ["which", "costs"]) and much


_SUMS = frozenset({"around", "about", "over", "nearly", "thousands", "hundreds", "money", "a", "up"})


def gets_custom(tokens: Sequence[Token], at: int) -> bool:
    """Whether the house is told to have many come to it: "she speaks German and they get lots of German guests"."""
    verb, *rest = [*tokens[at + 1 : at + 2 + _REACH], None]
    has = verb is not None and verb.lemma in {"get", "have"} and tokens[at - 1].lower in _WHY
    custom = any(token is not None and token.lemma in _CUSTOM for token in rest)
    return tokens[at].lower == "they" and has and custom


_WHY = frozenset({"and", "because", "as", "since"})
_CUSTOM = frozenset({"guest", "visitor", "tourist", "holidaymaker"})


def had_so_many(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is told how many they had of those they look for: "it's hard to keep chefs, they had six"."""
    sought = any(token.lemma in _SOUGHT for token in tokens[max(0, at - _REACH) : at])
    verb, many = [*tokens[at + 1 : at + 3], None, None][:2]
    if tokens[at].lower == "they" and verb is not None and verb.lemma == "want" and many is not None:
        return many.lower == "all"  # "two of their drivers are trained and they want all twelve"
    has = verb is not None and verb.lemma in {"have", "lose", "get", "hire", "take", "try", "see"}
    return tokens[at].lower == "they" and sought and has and many is not None and many.cls is Class.NUMBER


_REACH = 6
_SOUGHT = frozenset({"find", "keep", "get", "hire", "recruit", "retain", "attract", "replace"})


def have_on_books(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody is on what only a house keeps: "someone who is already on their agency list"."""
    led = tokens[at].lower == "their" and at > 0 and tokens[at - 1].lower in {"on", "in", "from"}
    named = next((token for token in tokens[at + 1 : at + _NEAR] if token.lower in _BOOKS), None)
    one = any(token.lower in {"someone", "somebody", "who"} for token in tokens[:at])
    kept = any(token.lower == "they" for token in tokens[:at]) and any(
        token.lemma in {"have", "keep"} for token in tokens[:at]
    )
    return led and (one or kept) and named is not None


_BOOKS = frozenset({"list", "books", "payroll", "rota", "register", "database", "roster", "waitlist"})


def are_sent_theirs(tokens: Sequence[Token], at: int) -> bool:
    """Whether others give "them" what is those others' own: "other garages send them their injectors"."""
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    others = tokens[at].lower == "them" and at > 1 and tokens[at - 2].cls is Class.NOUN
    given = tokens[at - 1].lemma in _GIVE and after == "their"
    return others and (given or (tokens[at - 1].lemma == "ask" and after in {"how", "for", "about", "what"}))


_GIVE = frozenset({"send", "bring", "give", "hand", "lend", "post", "pass"})


def lets_staff_go(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" dismiss those who work for them: "they have to let people go after the season"."""
    words = [token.lower for token in tokens[at + 1 : at + 2 + _FAR]]
    let = words.index("let") if tokens[at].lower == "they" and "let" in words else len(words)
    return "go" in words[let:] and not {"staff", "people", "workers", "drivers", "hands"}.isdisjoint(words[let:])


def will_have_me(tokens: Sequence[Token], at: int) -> bool:
    """Whether "they" would do with the writer what an employer does: "and said they would look at me again"."""
    after = tokens[at + 1 : at + _FAR]
    would = bool(after) and after[0].cls is Class.MODAL and tokens[at].lower == "they"
    return would and any(one.lemma in _HAVES for one in after[:3]) and any(one.lower in {"me", "my"} for one in after)


_HAVES = frozenset({"look", "consider", "call", "keep", "take", "have", "want", "hire", "employ", "contact", "ring"})


SETTLED = (
    is_thanked_for, are_charged, gets_custom, had_so_many, have_on_books, are_sent_theirs, lets_staff_go, will_have_me,
    *HOUSE,
)  # fmt: skip
"""What only an employer does, whoever was named before it."""
