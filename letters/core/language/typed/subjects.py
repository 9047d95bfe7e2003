"""Finds where clauses begin in what was typed, the thing each begins with, and the verb that thing takes.

Learners lose the article of that thing and the ending of that verb: "freezer door stay open", "the nurses knows".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import may_be_base


class Subject(NamedTuple):
    """The thing a clause begins with: its first word, its head and its verb, as places in the row of words."""

    start: int
    head: int
    verb: int


_DESCRIBING = frozenset({Class.NOUN, Class.ADJECTIVE})
_VERBAL = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
_LED = frozenset({Class.SUBORDINATOR, Class.WH})
_HOLDING = frozenset({"let", "make", "help", "see", "watch", "hear", "have", "insist", "suggest", "recommend", "ask"})
"""Verbs after which another may stand bare, in a clause of their own or not."""
_SAYING = frozenset({"say", "reckon", "think", "swear", "believe", "claim", "hope"})
_STATES = frozenset({Class.ADJECTIVE, Class.NUMBER})
_HAPPENS = frozenset({
    "stay", "stop", "start", "break", "wait", "run", "work", "need", "cost", "fall", "close", "turn", "stand", "return",
    "fail", "drop", "leave", "smell", "sound", "look", "taste", "take", "get", "move", "change", "open", "freeze",
    "end", "count", "leak", "help", "call", "rest", "lack",
})  # fmt: skip
"""Verbs told in the bare form by learners that may be nouns too."""
_PARTICLES = frozenset("down up out off away back over without again twice every more less".split())  # noqa: SIM905


def subjects(tokens: Sequence[Token]) -> list[Subject]:
    """The subject of every clause that begins with a thing and has its verb in plain sight."""
    return [found for at in range(len(tokens)) if begins(tokens, at) and (found := _subject(tokens, at)) is not None]


def begins(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause may begin at that place."""
    if at == 0 or is_how_much(tokens, at) or tokens[at - 1].lower == "way":
        return True
    before = tokens[at - 1]
    if before.lower == "how" and _is_degree(tokens[at]):
        return False
    if before.cls in _LED and before.lower not in _OPEN_NONE:
        when = before.lower in {"after", "before", "since", "until", "till"}
        return at == 1 or tokens[at - 2].cls not in ({Class.PREPOSITION, Class.NOUN} if when else {Class.PREPOSITION})
    says = before.lemma in _SAYING and before.cls is Class.VERB and before.form is not Form.BASE
    joins = before.text in {",", "-"} or before.lower in {"and", "but", "so"}
    return says or before.text in {".", "!", "?", ";", ":"} or (joins and _is_told(tokens[: at - 1]))


_OPEN_NONE = frozenset({"than", "as", "what", "which", "whose", "who", "whichever", "whatever"})


def is_how_much(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word before only tells how much: "how fast the machine folds"."""
    return at > 1 and tokens[at - 2].lower == "how" and _is_degree(tokens[at - 1])


def _is_degree(token: Token) -> bool:
    return token.cls is Class.ADJECTIVE and token.lower not in _NO_DEGREES


_NO_DEGREES = frozenset({
    "new", "old", "next", "other", "last", "first", "second", "main", "local", "little", "much", "less",
})  # fmt: skip
"""Words that tell which thing or how much of it is meant: "how new kiln works", "how little room there is"."""


def _is_told(tokens: Sequence[Token]) -> bool:
    """Whether the clause before is finished, and no verb in it holds others in their bare form."""
    clause = [*tokens]
    for at in range(len(clause) - 1, -1, -1):
        if clause[at].text in {".", ";", "!", "?"}:
            del clause[: at + 1]
            break
    held = any(token.lemma in _HOLDING and token.cls is not Class.AUXILIARY for token in clause)
    told = (place for place, token in enumerate(clause) if token.cls in _VERBAL and token.form is not Form.ING)
    return not held and any(
        Class.NOUN not in clause[place].classes or (place and clause[place - 1].cls is Class.PRONOUN) for place in told
    )


def run_end(tokens: Sequence[Token], at: int) -> int:
    """The place after the nouns and adjectives that stand together from there on."""
    while at < len(tokens) and tokens[at].cls in _DESCRIBING and tokens[at].form is not Form.ING:
        at += 1
    return at


def _subject(tokens: Sequence[Token], at: int) -> Subject | None:
    start = at + (tokens[at].lower in {"all", "both", "half"})
    if start < len(tokens) and tokens[start].cls is Class.DETERMINER:
        start += 1
    end = run_end(tokens, start)
    if end == start:
        return None
    hidden = end - 1
    if end < len(tokens) and tokens[end].form is Form.ING and tokens[end - 1].cls is Class.NOUN:
        return None  # "the video call going ahead"
    if hidden > start and (_is_hidden_verb(tokens, hidden) or (at and ends_conditioned(tokens, hidden))):
        return Subject(at, hidden - 1, hidden)
    alone = end == at + 1 and Class.VERB in tokens[at].classes
    verb = _past_adverbs(tokens, end if alone else _past_place(tokens, end))
    told = verb < len(tokens) and is_finite_there(tokens[verb]) and tokens[end - 1].cls is Class.NOUN
    return Subject(at, end - 1, verb) if told and not _may_be_thing(tokens, verb) else None


def is_finite_there(token: Token) -> bool:
    """Whether a word after a subject is its verb, in its bare form too."""
    return token.cls in _VERBAL and token.form not in {Form.ING, Form.PARTICIPLE}


def _may_be_thing(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is read as a bare verb may be a noun: "the cook book the chef wrote"."""
    bare = tokens[at].form is Form.BASE and tokens[at].cls is Class.VERB
    doing = at + 1 < len(tokens) and tokens[at + 1].form is Form.ING
    other = bool(_NO_VERBS & set(tokens[at].classes)) and not _is_hidden_verb(tokens, at)
    return bare and (doing or other)


_NO_VERBS = frozenset({Class.NOUN, Class.ADJECTIVE, Class.PREPOSITION, Class.ADVERB})


def _is_hidden_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether the last of some nouns is rather the verb of those before it: "the freezer door stay open"."""
    token, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if _do(tokens[at - 1]) and following is not None and following.cls in _DONE_TO:
        return any(one.cls is Class.VERB and one.form is Form.PRESENT for one in readings(token.lower))
    done_to = following is not None and following.lower in {"them", "me", "us", "him"} and token.lower != "like"
    if done_to and may_be_base(token.lower):
        return True  # "the machine break them"
    bare = token.lower in _HAPPENS
    shown = following is not None and (_STATES & set(following.classes) or following.lower in _PARTICLES)
    return bare and bool(shown) and tokens[at - 1].cls is Class.NOUN


def ends_conditioned(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that looks like several things is the verb a condition ends in: "if cold chain breaks"."""
    verbs = [one for one in readings(tokens[at].lower) if one.cls is Class.VERB and one.form is Form.PRESENT]
    happens = bool(verbs) and verbs[0].lemma in _HAPPENS and verbs[0].lemma != tokens[at].lower
    over = at + 1 == len(tokens) or tokens[at + 1].cls in {Class.PUNCTUATION, Class.ADVERB, Class.PRONOUN}
    led = any(token.lower in {"if", "when", "once", "until", "because"} for token in tokens[max(0, at - 4) : at])
    return (
        happens and over and led and tokens[at - 1].cls is Class.NOUN and tokens[at - 1].lower == tokens[at - 1].lemma
    )


def _do(noun: Token) -> bool:
    """Whether a noun is several who do things: "people", "the nurses"."""
    return is_several(noun) and (noun.lower in _PLURALS_ALONE or means_people(noun.lemma))


_DONE_TO = frozenset({Class.NUMBER, Class.DETERMINER, Class.PRONOUN, Class.TO})


def _past_place(tokens: Sequence[Token], at: int) -> int:
    """The place after "in the queue" and the like; what is "of" something is told by another word."""
    if at >= len(tokens) or tokens[at].cls is not Class.PREPOSITION or tokens[at].lower in {"of", "like", "than"}:
        return at
    inside = at + 1
    if inside < len(tokens) and tokens[inside].cls in {Class.DETERMINER, Class.NUMBER}:
        inside += 1
    end = run_end(tokens, inside)
    return end if end > inside else at


def _past_adverbs(tokens: Sequence[Token], at: int) -> int:
    while at < len(tokens) and tokens[at].cls is Class.ADVERB:
        at += 1
    each = at + 2 < len(tokens) and tokens[at].lower in {"every", "each"} and tokens[at + 1].lemma in _TIMES
    return at + 2 if each else at


_TIMES = frozenset({"day", "week", "month", "year", "night", "morning", "hour"})


_PLURALS_ALONE = frozenset({"people", "children", "men", "women", "kids", "police", "folk"})
_NO_PLURALS = frozenset({
    "news", "series", "means", "gas", "bus", "sales", "works", "species", "headquarters", "premises", "maths", "odds",
    "stairs", "barracks", "crossroads", "lens", "glass", "class", "boss", "others", "lots", "outs", "rates", "accounts",
    "times", "hours", "minutes", "days", "weeks", "months", "years", "miles", "tons", "tonnes", "pounds", "grams",
})  # fmt: skip
"""Words in "-s" that may be one thing, and measures, which are counted as one."""
_ONE_ONLY = frozenset(
    {"a", "an", "the", "this", "that", "each", "every", "another", "one", "my", "his", "her", "their", "your", "our"}
)
_EITHER = frozenset({
    "sheep", "fish", "deer", "cattle", "series", "data", "stamina", "half", "rest", "lot", "majority", "number",
    "christmas", "salmon", "trout", "cod", "haddock", "mackerel", "herring", "carp", "shrimp", "squid", "grouse",
    "aircraft", "offspring", "choir", "orchestra", "cast", "herd", "flock", "jury", "audience", "crowd", "squad",
})  # fmt: skip
"""Words that may be one or many."""


def is_several(token: Token) -> bool:
    """Whether a noun is certainly more than one thing."""
    if token.lower in _PLURALS_ALONE:
        return True
    plural = token.lower != token.lemma and not token.lower.endswith(("ics", "ing", "ss"))
    plural = plural and is_ordinary(token.lemma)  # what nobody lists may be a name: "itunes is"
    return token.cls is Class.NOUN and plural and token.lower not in _NO_PLURALS | _EITHER


def is_single(token: Token, before: Token | None) -> bool:
    """Whether a noun is certainly one thing; a group may be spoken of as many."""
    groups = word_list("plural_groups") | word_list("employer_nouns") | _PLURALS_ALONE | _EITHER
    noun = token.cls is Class.NOUN and token.lower == token.lemma and token.lower not in groups
    noun = noun and (not token.lower.endswith("s") or token.lower.endswith(("ss", "us")))
    return noun and (before is None or before.lower in _ONE_ONLY)


_ONE_FIRM = frozenset(
    {"company", "team", "hospital", "museum", "library", "agency", "firm", "panel", "council", "line"}
)


_CALLED_SO = frozenset({
    "mum", "mom", "dad", "mother", "father", "nan", "gran", "grandma", "grandad", "grandpa", "granny", "auntie", "aunt",
    "uncle", "someone", "somebody", "nobody", "everyone", "everybody", "anybody", "anyone", "one", "miss", "sir",
    "madam", "sister", "brother", "god",
})  # fmt: skip
"""Whom one calls so, as by a name."""


_NEVER_ONE = frozenset({"wind", "software", "weather", "heating"})
"""What stands bare after a verb or a preposition, where nobody means a certain one."""


def is_single_thing(token: Token, *, acts: bool = False) -> bool:
    """Whether a noun never stands bare where one of its kind is meant; a firm does not where it does something."""
    if acts and (token.lower in _ONE_FIRM or (means_one_person(token.lower) and token.lower not in _CALLED_SO)):
        return token.cls is Class.NOUN
    listed = word_list("single_things") | word_list("bare_subjects") | word_list("shown_things")
    if not acts and token.lower in _NEVER_ONE:
        return False
    return token.cls is Class.NOUN and token.lower in listed
