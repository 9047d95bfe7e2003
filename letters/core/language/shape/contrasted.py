"""Sets a contrast off by a comma: "when it's ready, not the clock"."""

from __future__ import annotations

from collections.abc import Sequence

from letters.core.language.shape.clause import is_verb
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token

_PHRASE_STARTS = {Class.DETERMINER, Class.PREPOSITION, Class.NOUN, Class.ADJECTIVE, Class.NUMBER, Class.NAME}
_PHRASE_ENDS = {Class.NOUN, Class.ADJECTIVE, Class.ADVERB, Class.NAME}
_NOT, _ALL = frozenset({"not", "even"}), frozenset({"everything", "everyone"})
_REASONS = frozenset({"because", "since", "as"})


def _is_free(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma may go right before: not one word after another, nor inside of "just not"."""
    return tokens[at - 2].text != "," and tokens[at - 1].lower != "just"


def _only_tells_which(tokens: Sequence[Token], at: int, after: Sequence[Token]) -> bool:
    """Whether a "not" behind a thing tells which it is: "guides not on commission", unlike "at the dock, not by it"."""
    where = any(token.cls is Class.PREPOSITION for token in tokens[max(0, at - _NEAR) : at])
    bare = after[0].cls is Class.ADJECTIVE and not any(token.cls is Class.NOUN for token in after[1:2])
    led = after[0].cls is Class.PREPOSITION or (bare and len(after) > 1)
    return tokens[at].lower == "not" and tokens[at - 1].cls is Class.NOUN and led and not where


_NEAR = 4
"""Words before a thing within which its preposition stands."""


def contrasted(text: str) -> str:
    """The text with its last contrast set off by a comma: "when it's ready, not the clock"."""
    tokens = words_of(text)
    for at in (at for at in range(2, len(tokens) - 1) if tokens[at].lower in _NOT and _is_free(tokens, at)):
        before, token, tail = tokens[at - 1], tokens[at], tokens[at + 1 :]
        because = next((place for place, word in enumerate(tail) if word.lower in _REASONS), 0)
        if token.lower == "not" and because > 1 and before.cls is Class.NOUN and tail[0].cls is Class.DETERMINER:
            end = tail[because - 1].end
            return f"{text[: before.end]},{text[before.end : end]},{text[end:]}"
        after = tail[1:] if len(tail) > 1 and tail[0].lower in {"only", "just"} else tail
        phrase = after[0].cls in _PHRASE_STARTS and not any(is_verb(word) or word.text in ",;" for word in tail)
        suffered = before.cls is Class.ADJECTIVE and tail[0].form is Form.PARTICIPLE  # "useful, not looked after"
        phrase = phrase or (token.lower == "not" and suffered)
        ends = suffered or before.cls in _PHRASE_ENDS or before.form is Form.ING
        ends = ends or before.lower in ({"it", "them"} if token.lower == "not" else _ALL)
        ends = ends and not (token.lower == "even" and len(tail) == 1 and Class.VERB in tail[0].classes)
        if _only_tells_which(tokens, at, after):
            continue
        if ends and phrase and any(Class.VERB in one.classes or is_verb(one) for one in tokens[:at]):
            return f"{text[: before.end]},{text[before.end :]}"
    return text
