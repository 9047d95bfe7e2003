"""Tells turns and measures from what somebody does: "two goes on the waltzer", "three seconds"."""

from __future__ import annotations

from itertools import pairwise

from letters.core.language.words.lexicon import Class, Form, Reading


def tell_turns(chosen: list[Reading], lowers: list[str]) -> None:
    """Tell a turn at something, or several, from what somebody does: "two goes on the waltzer", "a quick go"."""
    for at, (before, lower) in enumerate(pairwise(lowers), 1):
        if lower in _UNITS and chosen[at - 1].cls is Class.NUMBER:
            chosen[at] = Reading(Class.NOUN, Form.NONE, lower.removesuffix("s"))
        once = lower == "go" and (before in _ONCE or (before in _SOME and lowers[at - 2 : at - 1] == ["a"]))
        if once or (before in _COUNTS and lower in _TURNS):
            chosen[at] = Reading(Class.NOUN, Form.NONE, _TURNS.get(lower, lower))
        ends = at + 1 == len(lowers) or chosen[at + 1].cls is Class.PUNCTUATION
        if lower in _SET_IN and ends and chosen[at - 1].cls in {Class.NOUN, Class.NAME}:
            chosen[at] = Reading(Class.VERB, Form.PARTICIPLE, _SET_IN[lower])  # "the boss included"


_SET_IN = {"included": "include", "excepted": "except"}
_UNITS = frozenset({"seconds", "times", "inches", "points", "lengths", "am"})
_ONCE = frozenset({"a", "another"})
_SOME = frozenset({"quick", "little", "good", "proper", "first", "second", "real", "decent", "wee", "short"})
_TURNS = {"goes": "go", "tries": "try", "bites": "bite", "runs": "run"}
_COUNTS = frozenset({"two", "three", "four", "five", "six", "2", "3", "4", "5", "several", "few", "couple"})
