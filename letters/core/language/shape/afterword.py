"""A piece after a full stop that is no sentence by itself: made one, or hung on the sentence before it."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.figures import number_word
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token

_MORE = re.compile(r"(?:and|plus|also)(?: also| even| then)?,? (?=\w+ \w)", re.IGNORECASE)
_BESIDE = re.compile(
    r"(?:(?:just |a bit |almost |exactly )?like|even|especially|including|in|on|at|with|without|under|inside|behind"
    r"|(?:once|twice|\w+ times) (?:a|an|every|per|daily|weekly)(?= )) (?=\w)"
    r"|(?:\d+|once|twice|[a-z]+) (?:times )?(?:daily|weekly|a (?:day|night|week|shift|year))$",
    re.IGNORECASE,
)
"""How a piece begins that only adds where, how often or like what it is: "in a spray bottle", "3 times daily"."""
_ALL_DAY = re.compile(
    r"(?:honestly |really )?(?P<could>(?:could|would) (?:happily |easily )?have [a-z]+ .*"
    r"(?:all (?:day|night)|for hours|forever))$",
    re.IGNORECASE,
)
_BETTER_TO = re.compile(r"(?:better|best|easier|safer|worse|harder|cheaper|quicker) (?:not )?to [a-z]", re.IGNORECASE)
_BETWEEN = frozenset({"still", "also", "always", "even", "just", "only", "really", "never"})
_PAST_OF_IT = frozenset({"looked", "smelled", "smelt", "sounded", "tasted"})
_MOST_WORDS = 8
"""Words of a piece that can hang on a sentence without weighing it down."""


def with_subject(body: str) -> str:
    """The piece as a sentence about what was just told, where it lacks only its "it"; empty where it does not."""
    if _BETTER_TO.match(body):
        return f"it is {body}"
    if gladly := _ALL_DAY.match(body):
        return f"I {gladly['could']}"
    tokens = [token for token in words_of(body) if token.lower not in _BETWEEN]
    return f"it {body}" if len(tokens) > 1 and _is_of_it(tokens[0]) else ""


def _is_of_it(verb: Token) -> bool:
    """Whether a verb tells of one thing: "has", "smelled", not "made", which anybody may have done."""
    now = verb.form is Form.PRESENT and verb.cls in {Class.VERB, Class.AUXILIARY} and verb.lower.endswith("s")
    return (now and verb.lower not in {"is", "does"}) or verb.lower in _PAST_OF_IT


def hung(body: str) -> str:
    """The piece as it hangs on the sentence before it: ", and fishing poles in summer"; empty where it cannot."""
    if len(body.split()) > _MOST_WORDS or verdict(body) is not Verdict.PHRASE:
        return ""
    if more := _MORE.match(body):
        thing = words_of(body[more.end() :])
        named = thing[0].cls in {Class.NOUN, Class.NAME, Class.DETERMINER, Class.NUMBER, Class.ADJECTIVE}
        return f", and {body[more.end() :]}" if named or thing[0].form is Form.ING else ""
    return f", {_LEADING_FIGURE.sub(_in_words, body)}" if _BESIDE.match(body) else ""


_LEADING_FIGURE = re.compile(r"^\d{1,2}(?= )")


def _in_words(found: re.Match[str]) -> str:
    return number_word(int(found[0]))
