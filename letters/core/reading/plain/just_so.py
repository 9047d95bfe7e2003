"""Tells a thing and what it does, said in a word or two, from the name of something: "planning helps", "wood moves"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form

_JUST_SO = re.compile(
    r"(?!(?:the|an?|no|not|more|less|never|always|what|it|that|how|why|if|when|to) )(?:[a-z-]+ ){0,2}[a-z-]+"
    r"(?:(?<!s)|(?<=ss)) (?:helps|kills|shows|moves|counts|pays(?: off)?|matters|works|wins|hurts|sells|heals|lasts"
    r"|travels|spreads|shrinks|stretches|rusts|rots|fades|wilts|freezes|bruises|sags"
    r"|forgets|remembers|adds up)(?: (?:most|best|more|too|fast|everything))?"
    r"|(?:first |small |good |bad |little )?[a-z]+[^s]s (?:help|count|matter|add up|last|travel|change|sell|hurt)"
    r"|(?:simple|short|plain|clear|kind|honest|old|cheap|slow|quiet|small|good|bad|long) [a-z]+[^s]s (?:work|last|win"
    r"|sell|help|travel|break)(?: (?:best|better|well|longer))?"
    r"|my [a-z ]{2,20}? needs? (?:(?:more|some|a lot of) )?[a-z]+"
    r"|(?:the way|where|when) (?:you|we|they|he|she|somebody|someone|people|the [a-z]+) [^,.;]+"
    r"(?<! that)(?<! which)(?<! it)(?<! this)(?<! they)(?<! you) matters? (?:more|most|less|as much)(?: than [^,.;]+)?",
    re.IGNORECASE,
)

THAT_DOING = re.compile(r"that [a-z]+ing [a-z]+ [a-z]+")
"""A clause whose subject is a doing, after its "that": "that being early costs nothing"."""

_AND_HOW = re.compile(
    r"(?P<thing>(?!(?:how|what|why|where|when|that|if|to) )[^,.;]{3,60}?) and (?:how|why|what|where) [^,.;]+",
    re.IGNORECASE,
)
_FEW = 4


_ON_THE_MOVE = re.compile(
    r"(?!(?:it|that|this|he|she|the|how|who|what|your|their|an?|one|every|each) )(?P<kind>[a-z]+) "
    r"(?!(?:is|was|has|keeps|likes|starts|stops|means|involves|includes|needs|hates|loves) )[a-z]{3,}s "
    r"(?:(?:going|being|moving|turning|becoming|closing|getting) (?!(?:is|was|are|[a-z]+s) )|instead of )[^.;]+"
    r"|(?!(?:it|he|she|the|how|who|what|your|their|an?|one|every|each) )(?:[a-z]+ )?(?P<what>[a-z]+) "
    r"(?:talks|walks|visits|checks|calls|meals|drinks|lunches|trips|rides|runs|drills|tests|swaps|shares) "
    r"(?:every|each|on|at|once|twice|for) [^.,;]+",
    re.IGNORECASE,
)


def is_what_becomes(text: str) -> bool:
    """Whether things are named with what becomes of them or when: "exam boards going online"."""
    found = _ON_THE_MOVE.fullmatch(text.rstrip("."))
    return found is not None and text[:1].islower() and not means_people(found["kind"] or found["what"])


def is_thing_and_how(text: str) -> bool:
    """Whether a text is a thing and a question about it: "staffing ratios and how the minutes get counted"."""
    found = _AND_HOW.fullmatch(text.rstrip("."))
    if found is None:
        return False
    *before, last = words_of(found["thing"])
    plain = len(before) < _FEW and all(Class.NOUN in word.classes or word.cls is Class.ADJECTIVE for word in before)
    plain = plain and Class.NOUN in last.classes and not any(word.lower != word.lemma for word in before)
    return plain or verdict(found["thing"]) is not Verdict.CLAUSE


def is_just_so(text: str) -> bool:
    """Whether a text can hardly be the name of a thing: "speed kills", "first impressions count"."""
    return _JUST_SO.fullmatch(text) is not None or _many_do(text)


def _many_do(text: str) -> bool:
    """Whether two words are several things and what they do of themselves: "chains stretch"."""
    tokens = words_of(text)
    if len(tokens) != len(("chains", "stretch")) or tokens[0].cls is not Class.NOUN:
        return False
    several = tokens[0].lower != tokens[0].lemma and tokens[0].lower.endswith("s")
    known = word_list("done_by_itself") | word_list("fails") | {"stretch", "age", "lie", "bite", "sing", "bruise"}
    return several and tokens[1].lower in known and tokens[0].lower not in _KINDS


_KINDS = frozenset({"sales", "sports", "goods", "careers", "savings", "customs", "works", "parts", "news"})
"""Plurals that tell the kind of what follows them: "a sports change"."""


def just_does(text: str) -> bool:
    """Whether two words may be a thing and what it does: "wood moves"."""
    tokens = words_of(text)
    if len(tokens) != len(("wood", "moves")):
        return False
    thing, does = tokens
    single = thing.cls is Class.NOUN and thing.lower in {thing.lemma, "data"}
    return single and any(one.cls is Class.VERB and one.form is Form.PRESENT for one in readings(does.lower))
