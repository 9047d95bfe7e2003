"""Tells what somebody does from things of the same spelling: "and checks hands", not "hooks and nails"."""

from __future__ import annotations

from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.retagged import DOES_TO
from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.tagging import Class, Form, Token


def is_doing(rewriting: Rewriting, at: int) -> bool:
    """Whether a word in "-s" that may be a noun is a verb, by what follows it: "looks first", "checks it"."""
    token, following = rewriting.tokens[at], rewriting.next_to(at)
    if following is not None and (token.lower, following.lower) in DOES_TO:
        return True
    if _does_to_things(rewriting, at):
        return True
    if not present(token) or _is_one_of_many(rewriting, at):
        return False
    often = at > 0 and rewriting.tokens[at - 1].cls is Class.ADVERB
    if following is None or following.cls is Class.PUNCTUATION:
        return often or (at > 1 and rewriting.tokens[at - 1].lower == "and" and present(token) in _BY_ONESELF)
    return (often and following.lower in _AROUND) or following.cls in _AFTER_VERB or following.lower in _WHEN


def _does_to_things(rewriting: Rewriting, at: int) -> bool:
    """Whether a second deed follows "and", told by what it is done to: "at the rock and checks hands"."""
    before, joined = rewriting.tokens[max(at - 2, 0) : at] if at > 1 else (None, None)
    word, to = rewriting.tokens[at].lower, rewriting.next_to(at)
    if joined is None or joined.lower != "and" or before is None or to is None or word in _KINDS_OF:
        return False
    if not present(rewriting.tokens[at]) or means_somebody(rewriting.tokens[at].lemma):
        return False
    many = before.cls is Class.NOUN and before.lower != before.lemma
    single = to.cls is Class.NOUN and to.lower not in _AROUND and not many
    things = single or (Class.NOUN in to.classes and to.lower.endswith("s"))
    where = any(token.cls is Class.PREPOSITION for token in rewriting.tokens[max(at - 5, 0) : at - 2])
    return things or (where and not many and (to.lower in _AROUND or to.cls is Class.PREPOSITION))


_KINDS_OF = frozenset({"sports", "arms", "goods", "savings", "clothes", "accounts", "means"})
"""Words in "-s" that say what kind of thing follows: "sports clubs"."""


def _is_one_of_many(rewriting: Rewriting, at: int) -> bool:
    """Whether a word in "-s" goes with another one: "tailors and barbers only"."""
    before, joined = rewriting.tokens[max(at - 2, 0) : at] if at > 1 else (None, None)
    many = before is not None and before.cls is Class.NOUN and before.lower != before.lemma
    return many and joined is not None and joined.cls is Class.CONJUNCTION


def present(token: Token) -> str:
    """The base form of what may be a verb in "-s": "leave" of "leaves"; empty for any other word."""
    found = (one for one in readings(token.lower) if one.cls is Class.VERB and one.form is Form.PRESENT)
    return next((one.lemma for one in found), "")


_BY_ONESELF = frozenset({"wait", "listen", "smile", "laugh", "nod", "watch", "talk", "help", "point", "walk", "check"})
_AROUND = frozenset({"around", "round", "out", "up", "off", "away", "back", "in", "down", "over", "about"})
_WHEN = frozenset({"first", "last", "twice", "once"})
_AFTER_VERB = frozenset({Class.ADVERB, Class.DETERMINER, Class.PRONOUN, Class.WH, Class.TO})
