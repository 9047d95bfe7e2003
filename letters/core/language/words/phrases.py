"""Finds where a phrase about a thing ends in the row of words: "the night shift of the ward"."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.words.lexicon import Class, Form, readings
from letters.core.language.words.tagging import Token

_INSIDE = frozenset({Class.ADJECTIVE, Class.NOUN, Class.NAME, Class.NUMBER})
_HEADS = frozenset({Class.NOUN, Class.NAME})
_OWN = frozenset({"my", "your", "his", "her", "its", "our", "their"})
_BEFORE = frozenset({"all", "very", "so", "such"})
_NO_LEAD = frozenset({"that", "which", "what"})
_WHO = frozenset({"i", "you", "he", "she", "it", "we", "they", "people", "everybody", "everyone", "somebody", "one",
                  "nobody", "someone", "nothing", "everything"})  # fmt: skip
_TIMES = frozenset({
    "minute", "hour", "day", "week", "month", "year", "morning", "evening", "night", "time", "spring", "summer", "fall",
    "autumn", "winter", "season", "afternoon", "weekend",
})  # fmt: skip


def is_led(token: Token) -> bool:
    """Whether a word opens a phrase about a thing: "the", "my", "three"."""
    opens = token.cls in {Class.DETERMINER, Class.NUMBER} or token.lower in _OWN
    return opens and token.lower not in _NO_LEAD


def thing_ends(tokens: Sequence[Token], at: int, *, of: bool = True) -> int:
    """The place behind the phrase about a thing that begins there, or `at` where none begins."""
    end = at
    while end < len(tokens) and (is_led(tokens[end]) or tokens[end].lower in _BEFORE):
        end += 1
    head = -1
    while end < len(tokens) and _goes_on(tokens, end):
        head = end if tokens[end].cls in _HEADS or tokens[end].form is Form.ING else head
        end += 1
    if head < 0:
        return at
    end = head + 1
    if of and end + 1 < len(tokens) and tokens[end].lower == "of":
        inner = thing_ends(tokens, end + 1)
        end = inner if inner > end + 1 else end
    return end


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    possessive = token.lower == "'s" or (token.text == "'" and at > 0)
    describes = token.form in {Form.PARTICIPLE, Form.ING} and at > 0 and is_led(tokens[at - 1])
    return token.cls in _INSIDE or possessive or describes


def subject_ends(tokens: Sequence[Token], at: int) -> int:
    """The place behind whom or what a clause is about, or `at` where that cannot be told."""
    if tokens[at].lower in _WHO:
        return at + 1
    plural = tokens[at].cls is Class.NOUN and tokens[at].lemma != tokens[at].lower
    return thing_ends(tokens, at) if is_led(tokens[at]) or plural or tokens[at].cls is Class.NAME else at


def is_time(token: Token) -> bool:
    """Whether a word counts time, so that a phrase with it tells when: "three days"."""
    return token.lemma in _TIMES


def ends_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause is over at that place: a stop, a comma, "and", "because" or nothing more."""
    if at >= len(tokens):
        return True
    return tokens[at].cls in {Class.PUNCTUATION, Class.CONJUNCTION, Class.SUBORDINATOR}


def goes_on_naming(following: Sequence[Token]) -> bool:
    """Whether the next word ends a longer name, however much it may be a verb: "of email addresses"."""
    name = bool(following) and (Class.NOUN in following[0].classes or following[0].form is Form.ING)
    kind = name and following[0].form in {Form.PRESENT, Form.ING}
    return kind and (len(following) == 1 or following[1].cls in _AFTER_NAME)


def tells_deed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word tells what is done there, and describes nothing: "before going supervisor"."""
    led = at > 0 and tokens[at - 1].lower in {"before", "after", "without"}
    return led and any(one.form is Form.ING for one in readings(tokens[at].lower))


def is_listed_too(tokens: Sequence[Token], at: int, head: int) -> bool:
    """Whether things are only listed beside others: "letters and door knocks when we dug up the street"."""
    other, knocks, after = tokens[at - 2 : at - 1], tokens[head + 1 : head + 2], tokens[head + 2 : head + 3]
    listed = at > 1 and tokens[at - 1].lower == "and" and other[0].cls is Class.NOUN and bool(knocks)
    dealt_with = bool(after) and after[0].cls in {Class.DETERMINER, Class.PRONOUN, Class.NAME}
    return listed and Class.NOUN in knocks[0].classes and not dealt_with


SAID_SO = frozenset(
    {"next door", "low tide", "high tide", "high season", "low season", "firm ground", "short order"}
) | {f"good {time}" for time in ("morning", "afternoon", "evening", "night")}
"""What is said with no article, whatever stands before it."""
_AFTER_NAME = frozenset(
    {Class.NUMBER, Class.PREPOSITION, Class.CONJUNCTION, Class.PUNCTUATION, Class.SUBORDINATOR, Class.AUXILIARY}
)
