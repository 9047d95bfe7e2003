"""Tells how something is done by its adverb: "she works very careful", "it was nice written"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.words.lexicon import Class, Form, readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Token
from letters.core.language.words.verbs import is_base

_LY = (
    "quick slow careful quiet calm bad nice kind clear professional honest different safe regular direct perfect"
    " beautiful patient fair open correct precise exact efficient respectful serious smooth thorough attentive"
    " transparent personal warm separate equal poor"
)
_HOW = {
    "good": "well", "well": "well", "polite": "politely", "gentle": "gently", "simple": "simply", "friendly": "",
    **{word: f"{word}ly" for word in _LY.split()},
}  # fmt: skip
_HEARTED = frozenset({"warm", "kind", "friendly", "nice", "fair", "poor", "equal", "separate"})
"""What one may be instead, where nobody is told or treated so."""
_DEGREES = frozenset({"very", "so", "really", "too", "quite", "more", "extremely", "pretty"})
_DOES = frozenset({
    "work", "speak", "talk", "walk", "move", "drive", "react", "behave", "sleep", "listen", "answer", "write",
    "sing", "play", "learn", "breathe", "cook", "clean", "act", "respond", "reply", "communicate", "explain",
    "prepare", "sew", "organise", "organize", "plan", "teach", "treat", "handle", "function", "pack", "lift",
    "knock", "eat",
})  # fmt: skip
"""What one does in some way, where nothing else follows: "residents sleep bad"."""
_TELLS = frozenset({
    "explain", "tell", "answer", "treat", "describe", "say", "write", "speak", "show", "handle", "do", "work",
    "talk", "organise", "organize", "prepare", "solve", "manage", "welcome", "greet", "receive", "present", "teach",
    "inform", "lead", "introduce", "plan", "drive", "know", "learn", "phone", "reply", "respond", "interview",
    "correct", "guide", "conduct",
})  # fmt: skip
"""What one does to somebody or something in some way: "explained everything calm"."""
_DONE = frozenset({
    "organise", "organize", "prepare", "structure", "write", "train", "equip", "run", "manage", "explain", "plan",
    "educate", "pay", "do", "think", "know", "maintain", "keep", "design", "stock", "staff", "lead", "document",
    "build",
})  # fmt: skip
_NO_BAD = frozenset({"open", "direct", "warm", "fair", "safe", "quiet", "calm", "simple"})
_ENDS = frozenset({
    Class.PUNCTUATION, Class.CONJUNCTION, Class.SUBORDINATOR, Class.PREPOSITION, Class.WH, Class.TO,
})  # fmt: skip
_OWNS = frozenset({"my", "your", "his", "her", "their", "our", "'s", "s"})
_AFTER = frozenset({"together", "again", "here", "there", "also", "alone", "even"})


def with_manner(text: str) -> str:
    """The text with an adverb where it is told how something is done."""
    text, at = _ALWAYS_LAST.sub(_always, text), 1
    while at < len(tokens := words_of(text)):
        if tokens[at].lower in _HOW:
            text = _told(text, tokens, at)
        at += 1
    return text


_ALWAYS_LAST = re.compile(
    r"^(?P<who>(?:to |not to |you |they |we |I )?)(?P<do>[a-z]+) (?P<what>(?!(?:and|or) )[^,.;]+)(?<! as)(?<! like)"
    r" always(?=[.! ]*$)",
    re.IGNORECASE,
)


def _always(found: re.Match[str]) -> str:
    """What is done always, told last by learners: "measure from the same point always"."""
    first = found["do"].lower()
    return f"{found['who']}always {first} {found['what']}" if is_base(first) else found[0]


def _told(text: str, tokens: Sequence[Token], at: int) -> str:
    how = tokens[at]
    start = at - 1 if tokens[at - 1].lower in _DEGREES else at
    if start and _describes_deed(tokens, at, start):
        return f"{text[: how.start]}{_HOW[how.lower] or how.lower}{text[how.end :]}"
    if not start or how.lower == "well" or not _ends(tokens, at + 1) or not _is_done_so(tokens, at, start):
        return text
    if how.lower == "friendly":
        degree = f"{tokens[start].lower} " if start < at else ""
        way = "such a friendly way" if degree == "so " else f"a {'' if degree == 'too ' else degree}friendly way"
        return f"{text[: tokens[start].start]}in {way}{text[how.end :]}"
    return f"{text[: how.start]}{_HOW[how.lower]}{text[how.end :]}"


def _ends(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].cls in _ENDS or tokens[at].lower in _AFTER


def _describes_deed(tokens: Sequence[Token], at: int, start: int) -> bool:
    """Whether what is done stands behind: "was nice written", "a very good organised team"."""
    how, done = tokens[at].lower, tokens[at + 1] if at + 1 < len(tokens) else None
    verb = next((one for one in readings(done.lower) if one.form is Form.PARTICIPLE), None) if done else None
    if verb is None or how in _NO_BAD or how in {"well", "friendly"}:
        return False
    before = tokens[start - 1]
    be = before.lemma == "be" or before.lower in {"'s", "not"}
    return (be and verb.lemma != "mind") or (verb.lemma in _DONE and start < at + 1 and how in {"good", "bad", "clear"})


def _is_done_so(tokens: Sequence[Token], at: int, start: int) -> bool:
    """Whether a verb before tells what is done so, straight before or with the thing it is done to between."""
    how, before, sure = tokens[at].lower, tokens[start - 1], start < at
    if before.lemma in {"go", "run"} and how in {"good", "smooth"}:  # and what goes quiet or bad has turned so
        return True
    if start > 1 and tokens[start - 2].lower in _OWNS:
        return False  # "your answers so honest"
    if _is_deed(before) and before.lemma in _DOES:
        return how not in _HEARTED or before.lemma in _TELLS
    if before.lower in _AFTER and start > 1 and tokens[start - 2].lemma in _DOES:
        return True
    over = at + 1 >= len(tokens) or tokens[at + 1].cls in {Class.PUNCTUATION, Class.CONJUNCTION}
    named = before.cls in {Class.PRONOUN, Class.NOUN, Class.NAME} and before.lower not in {"one", "any", "some", "each"}
    return (sure or over or how == "friendly") and named and _is_told(tokens[max(0, start - _AHEAD) : start - 1])


def _is_told(tokens: Sequence[Token]) -> bool:
    """Whether the last verb of those words tells or does something to what follows it."""
    for token in reversed(tokens):
        if token.cls in {Class.PUNCTUATION, Class.SUBORDINATOR, Class.WH, Class.AUXILIARY}:
            return False
        if token.cls is Class.VERB:
            return token.lemma in _TELLS
    return False


_AHEAD = 7


def _is_deed(token: Token) -> bool:
    return token.cls is Class.VERB or any(one.cls is Class.VERB for one in readings(token.lower))
