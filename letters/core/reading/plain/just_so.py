"""Tells a thing and what it does, said in a word or two, from the name of something: "planning helps", "wood moves"."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form

_JUST_SO = re.compile(
    r"(?!(?:the|an?|no|not|more|less|never|always|what|it|that|how|why|if|when|to) )(?:[a-z-]+ ){0,2}[a-z-]+"
    r"(?:(?<!s)|(?<=ss)) (?:helps|kills|shows|moves|counts|pays(?: off)?|matters|works|wins|hurts|sells|heals|lasts"
    r"|travels|spreads|adds up)(?: (?:most|best|more|too|fast|everything))?"
    r"|(?:first |small |good |bad |little )?[a-z]+[^s]s (?:help|count|matter|add up|last|travel|change|sell|hurt)"
    r"|my [a-z ]{2,20}? needs? (?:(?:more|some|a lot of) )?[a-z]+",
    re.IGNORECASE,
)


def is_just_so(text: str) -> bool:
    """Whether a text can hardly be the name of a thing: "speed kills", "first impressions count"."""
    return _JUST_SO.fullmatch(text) is not None


def just_does(text: str) -> bool:
    """Whether two words may be a thing and what it does: "wood moves"."""
    tokens = words_of(text)
    if len(tokens) != len(("wood", "moves")):
        return False
    thing, does = tokens
    single = thing.cls is Class.NOUN and thing.lower in {thing.lemma, "data"}
    return single and any(one.cls is Class.VERB and one.form is Form.PRESENT for one in readings(does.lower))
