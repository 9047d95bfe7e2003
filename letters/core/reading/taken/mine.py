"""Makes the writer's own what the writer learned to do: "to admit it on the day you make it" is the day I make it."""

from __future__ import annotations

import re

from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Token

_TO_DO = re.compile(r"(?:how )?(?:not |never |always |just )?to [a-z]", re.IGNORECASE)
_READERS = re.compile(
    r"\byou (?:said|told|showed|did|do\b|all\b|both\b|explained|taught|mentioned|guys)"
    r"|\b(?:with|from|like|thanks to|listen(?:ing)? to|thank|love|miss) you\b",
    re.IGNORECASE,
)
"""Where the reader is spoken to, who did or said it."""
_OWN = {"your": "my", "yours": "mine", "yourself": "myself"}
_OURS = {"you": "we", "your": "our", "yourself": "ourselves"}
_YOU = re.compile(
    r"\b(?:you(?=(?:'ve|'re|'ll)? (?:have|can|could|do|are|were|will|had|got|know|need|want|say|see)\b)"
    r"|your|yourself)\b"
)
"""Who "you" is where the lesson speaks of all who work there as "we"."""
_ARE = {"are": "am", "'re": "'m", "were": "was"}
_VERBAL = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
_BETWEEN = frozenset({Class.ADVERB, Class.NEGATION})


def as_my_own(text: str) -> str:
    """What the writer learned to do, with the "you" that is the writer as "I" and "my"."""
    if _TO_DO.match(text) is None or _READERS.search(text):
        return text
    return "".join(part if part[:1] in {'"', "("} else as_told_me(part) for part in _ASIDE.split(text))


_ASIDE = re.compile(r'("[^"]*"|\([^)]*\))')
"""What is said word for word or in brackets, in which "you" stays who it was."""


def as_told_me(text: str) -> str:
    """What one was told to do, with every "you" as the one who was told: "to let it come to me", "if I wait"."""
    tokens = words_of(text)
    if any(token.lower == "we" for token in tokens):
        return _YOU.sub(lambda found: _OURS[found[0]], text)
    for at in range(len(tokens) - 1, -1, -1):
        token, right = tokens[at], _OWN.get(tokens[at].lower, "")
        if token.lower == "you":
            does = next((one for one in tokens[at + 1 :] if one.cls not in _BETWEEN), None)
            right = "I" if _is_subject(tokens, at, does) else "me"
            if right == "I" and does is not None and does.lower in _ARE:
                text = f"{text[: does.start]}{_ARE[does.lower]}{text[does.end :]}"
        if right:
            text = f"{text[: token.start]}{right}{text[token.end :]}"
    return text


def _is_subject(tokens: tuple[Token, ...], at: int, does: Token | None) -> bool:
    """Whether a "you" there does something: "before you send it", and not "let people help you"."""
    if does is None or does.cls not in _VERBAL:
        return False
    thought = tokens[at - 1].lemma in {
        "think",
        "know",
        "believe",
        "feel",
        "hope",
        "wish",
        "guess",
    }  # "you think you do"
    return thought or does.cls is Class.MODAL or tokens[at - 1].cls not in {Class.VERB, Class.PREPOSITION}
