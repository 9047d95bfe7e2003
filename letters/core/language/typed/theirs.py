"""Tells a "there" that means "their", by what stands around it: "with there electrical ticket", "doing there best".

"working there weekends" and "of those there now" stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.tagging import Class, Form, Token

_BEFORE = frozenset({"with", "of", "about", "for", "by", "at", "from", "on", "to", "into"})
_TO_WHOM = frozenset({"me", "us", "him", "her", "people", "them"})
_GIVES = frozenset({"show", "tell", "give", "lend", "teach", "send", "offer"})
_PARTICLES = frozenset({"up", "out", "off", "back", "over", "away"})
_DONE_NOWHERE = frozenset({
    "be", "go", "work", "live", "sit", "stand", "wait", "arrive", "meet", "stay", "come", "get", "travel", "walk",
    "run", "volunteer", "put", "start", "see", "find", "buy", "spend", "play", "sleep", "happen", "serve",
})  # fmt: skip
"""What is done at a place, so that "there" may follow it: "working there weekends"."""
_TIMES = frozenset({"year", "month", "week", "day", "night", "morning", "evening", "weekend", "time", "hour", "today"})


def whose(text: str) -> str:
    """The text with "their" wherever a "there" can be nothing else."""
    if "there " not in text and "who" not in text:
        return text
    written = Rewriting(text)
    for at, token in enumerate(written.tokens):
        if token.lower == "who" and _is_owner(written.tokens[at + 1 : at + 4]):
            written.change(token.start, written.tokens[at + 1].end, "whose")
        if token.lower == "there" and _is_theirs(written.tokens, at):
            written.change(token.start, token.end, "their")
    return written.result() if written.changes else text


def _is_theirs(tokens: Sequence[Token], at: int) -> bool:
    """Whether a "there" can only be "their", before a thing or before those who do something."""
    asked = at > 0 and tokens[at - 1].lower in {"what", "how", "why"} and at + 2 < len(tokens)
    if asked and tokens[at + 1].cls is Class.NOUN and tokens[at + 1].lower != tokens[at + 1].lemma:
        return _does(tokens[at + 2 : at + 3])  # "what there mums used to cook"
    return _leads(tokens, at) and _owned(tokens, at + 1)


def _is_owner(after: Sequence[Token]) -> bool:
    """Whether "who's" can only be "whose", by the thing and its verb after it: "a customer who's plant dies"."""
    if len(after) < len(("'s", "plant", "dies")) or after[0].lower != "'s" or after[1].cls is not Class.NOUN:
        return False
    does = after[2].cls in {Class.AUXILIARY, Class.MODAL} or (after[2].cls is Class.VERB and after[2].finite)
    return does or (Class.VERB in after[2].classes and after[2].lower.endswith("s") and after[1].lower[-1] != "s")


def _leads(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is done or had can follow the word before."""
    if at == 0:
        return _is_all_theirs(tokens)
    before = tokens[at - 1]
    if before.lower == "and":
        return any(token.lower in _OWNING for token in tokens[:at]) and not _does(tokens[at:])
    if at > 1 and before.lower in _TO_WHOM and tokens[at - 2].lemma in _GIVES:
        return True  # "they showed me there garden"
    if at > 1 and before.lower in _PARTICLES and tokens[at - 2].cls is Class.VERB:
        return tokens[at - 2].lemma not in _DONE_NOWHERE  # "people give up there dogs"
    led = before.lower in _BEFORE or (
        before.lower == "in" and not any(one.lower.endswith("ing") for one in tokens[at + 1 : at + 2])
    )
    led = led and not (before.lower == "of" and at > 1 and tokens[at - 2].lower in {"out", "all"})
    return led or (before.lemma not in _DONE_NOWHERE and before.cls in {Class.VERB, Class.AUXILIARY})


_OWNING = frozenset({"your", "their", "his", "her"})


def _is_all_theirs(tokens: Sequence[Token]) -> bool:
    """Whether an answer is nothing but what is theirs: "there time and patience"."""
    named = len(tokens) > 1 and (Class.NOUN in tokens[1].classes or tokens[1].cls is Class.NAME)
    named = named or (len(tokens) > 2 and tokens[1].lower in _WHICH_ONE and tokens[2].cls is Class.NOUN)  # noqa: PLR2004
    first = tuple(takewhile(lambda token: token.lower not in {",", ";", "when", "if", "once"}, tokens))
    return named and not _does(first)


_WHICH_ONE = frozenset({"first", "second", "third", "new", "next", "old", "other", "own", "main", "big"})


def _does(tokens: Sequence[Token]) -> bool:
    return any(token.finite or token.cls in {Class.AUXILIARY, Class.MODAL} for token in tokens)


def _owned(tokens: Sequence[Token], at: int) -> bool:
    """Whether a thing stands there with no verb of its own after it."""
    end = at
    while end < len(tokens) and (
        tokens[end].cls in {Class.ADJECTIVE, Class.NOUN} or _may_be_owned(tokens[end]) or _names_kind(tokens, end)
    ):
        end += 1
    head, after = tokens[end - 1], tokens[end] if end < len(tokens) else None
    timed = head.lemma in _TIMES and not (
        head.lower == "time" and (at == 1 or tokens[at - 2].lower in {"for", "of", "with"})
    )
    if end == at or not (Class.NOUN in head.classes or _is_code(head)) or timed:
        return False
    does = after is not None and after.cls in {Class.VERB, Class.AUXILIARY, Class.MODAL}
    done = {Form.ING, Form.PARTICIPLE} | ({Form.PAST} if tokens[at - 2].lemma == "have" else set())
    return not (does and after is not None and after.form not in done)


def _names_kind(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name only tells which kind of thing follows: "there Christmas workshops"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return tokens[at].cls is Class.NAME and after is not None and after.cls is Class.NOUN


def _may_be_owned(token: Token) -> bool:
    """Whether a word is a thing here for all its looks: "have there pay explained", "got there CDL"."""
    return (token.form is Form.BASE and Class.NOUN in token.classes) or _is_code(token)


def _is_code(token: Token) -> bool:
    """Whether a name is a thing's by its capitals: "CDL", "LPN"."""
    return len(token.text) > 1 and token.text.isupper()
