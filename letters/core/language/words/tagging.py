"""Reads a text into sentences of tokens that know their word class, base form and place: `read(text)`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from letters.core.language.words.apostrophes import tell_apostrophes
from letters.core.language.words.doers import tell_doers, tell_former_things, tell_kept, tell_of_a_kind
from letters.core.language.words.lexicon import Class, Form, Reading, readings
from letters.core.language.words.retagged import (
    tell_degrees,
    tell_done_up,
    tell_kinds,
    tell_one_does,
    tell_parties,
    tell_peoples,
    tell_roles,
    tell_second_things,
    tell_things,
)
from letters.core.language.words.rules import choose
from letters.core.language.words.turns import tell_turns

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Class", "Form", "TaggedSentence", "Token", "read"]


class Token(NamedTuple):
    """One word or mark. `classes` are all it could be, `cls` what it is here; offsets into the text, end exclusive."""

    text: str
    lower: str
    lemma: str
    cls: Class
    form: Form
    classes: tuple[Class, ...]
    start: int
    end: int

    @property
    def finite(self) -> bool:
        """Whether this verb form can stand as the verb of a clause by itself."""
        return self.cls is Class.MODAL or self.form in {Form.PRESENT, Form.PAST}


class TaggedSentence(NamedTuple):
    """One sentence and its tokens; offsets into the text read, end exclusive."""

    text: str
    start: int
    end: int
    tokens: tuple[Token, ...]


class _Piece(NamedTuple):
    """A run of characters that will be one token."""

    text: str
    start: int


_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # e.g., P.C.
    r"|\d+(?:[.,]\d+)*(?:m|km|cm|mm|kg|g|l|ft|lb|k|hrs?|mins?|secs?)(?![^\W_])"
    r"|\d+(?:[.,]\d+)+[^\W\d_]{1,4}(?![^\W_])"  # "7.5t"
    r"|\d+(?:[.,:/–-]\d+)*(?:st|nd|rd|th|s|am|pm|%)?(?![^\W_])"
    r"|\w+(?:['’.+&@-]\w+)*['’]?(?<![.])"
    r"|\.{2,}|[!?]+|\n\s*\n|\n|[^\w\s]"
)
_CONTRACTION = re.compile(r"(?i)(?:n['’]t|['’](?:s|m|re|ve|ll|d)|(?<=^can)not)$")
_MAX_WORD = 60

_ABBREVIATIONS = frozenset([
    "sr", "jr", "inc", "ltd", "co", "corp", "vs", "approx", "dept", "est", "fig", "etc", "ext", "nr", "tel", "pvt",
    "m.sc", "b.sc", "ph.d",
])  # fmt: skip
_NAME_FOLLOWS = frozenset([
    "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "capt", "lt", "cllr", "fr", "br", "st", "hon", "gen", "col", "sgt",
    "engr", "supt", "adv", "insp", "maj", "cpl", "dott",
])  # fmt: skip
_TITLES_IN_CAPITALS = frozenset({"Ing", "Arch", "Dipl", "Amb"})
"""Titles that are ordinary words, or the ends of words, in small letters."""
_GREETING_OR_CLOSING = frozenset(
    [
        "dear",
        "hi",
        "hello",
        "hey",
        "best",
        "kind",
        "warm",
        "yours",
        "sincerely",
        "regards",
        "many",
        "with",
        "thanks",
        "cheers",
        "respectfully",
        "take",
        "all",
    ]
)
_NEVER_LAST = frozenset({"e.g.", "i.e."})
_LONGEST_GREETING = 12
_CLOSERS = frozenset("\"'”’)]»*_")


def _pieces(text: str) -> Iterator[_Piece]:
    """Words, marks and line breaks with their places; contractions are cut in two."""
    for found in _WORD.finditer(text):
        word, start = found.group(), found.start()
        if len(word) > _MAX_WORD:
            yield _Piece(word, start)
            continue
        if word[-1] in "'’" and len(word) > 1:
            yield _Piece(word[:-1], start)
            yield _Piece(word[-1], start + len(word) - 1)
            continue
        cut = _CONTRACTION.search(word) if "'" in word or "’" in word or word.lower() == "cannot" else None
        at = cut.start() if cut and cut.start() else 0
        if at:
            yield _Piece(word[:at], start)
        yield _Piece(word[at:], start + at)


def _ends_line(sentence: list[_Piece]) -> bool:
    """Whether a line break after these words closes a greeting or a closing line."""
    words = [piece.text for piece in sentence]
    return words[-1] in {",", ":"} and len(words) <= _LONGEST_GREETING and words[0].lower() in _GREETING_OR_CLOSING


def _stops(sentence: list[_Piece], following: _Piece) -> bool:
    """Whether the sentence, which ends in a stop, is over before the following piece."""
    last = sentence[-1].text
    if last == ".":
        return _after_word(sentence, following)
    capital = following.text[0].isupper()
    if last[-1] == "." and last.strip("."):
        return capital and last.lower() not in _NEVER_LAST and not last.replace(".", "").isupper()
    return not following.text[0].islower()


def _after_word(sentence: list[_Piece], following: _Piece) -> bool:
    """Whether a single full stop ends the sentence, or only an abbreviation or an initial."""
    before = sentence[-2] if len(sentence) > 1 else None
    if before is None or before.start + len(before.text) != sentence[-1].start:
        return True
    word = before.text.lower()
    if (
        word in _NAME_FOLLOWS
        or (word == "no" and not following.text[0].isupper())
        or before.text in _TITLES_IN_CAPITALS
        or (len(word) == 1 and word.isalpha() and word != "i")
    ):
        return False
    return word not in _ABBREVIATIONS or following.text[0].isupper()


def _split(text: str) -> Iterator[list[_Piece]]:
    """The pieces sentence by sentence, line breaks left out."""
    sentence, over, within = list[_Piece](), False, False
    for piece in _pieces(text):
        if piece.text[0] == "\n":
            if sentence and (len(piece.text) > 1 or _ends_line(sentence)):
                yield sentence
                sentence, over = [], False
            continue
        closes = over and piece.text in _CLOSERS and (within or piece.text != '"')
        within ^= piece.text == '"'
        if over and not closes and _stops(_unclosed(sentence), piece):
            yield sentence
            sentence = []
        sentence.append(piece)
        over = closes or piece.text[-1] in ".!?…"
    if sentence:
        yield sentence


def _unclosed(sentence: list[_Piece]) -> list[_Piece]:
    """The sentence without the quotation marks and brackets that close it."""
    end = len(sentence)
    while end > 1 and sentence[end - 1].text in _CLOSERS:
        end -= 1
    return sentence[:end]


_SHORT_PLURAL = re.compile(r"[A-Z]{2,}s")  # "CNAs", "NDAs"


def _candidates(text: str, lower: str, *, capital_means_name: bool) -> tuple[Reading, ...]:
    """What a word or mark can be; a capital inside a sentence makes an unlisted word a name."""
    if not (text[0].isalnum() or lower in {"'s", "'m", "'re", "'ve", "'ll", "'d", "n't"}):
        return (Reading(Class.PUNCTUATION, Form.NONE, text),)
    if text[0].isdigit():
        return (Reading(Class.NUMBER, Form.NONE, lower),)
    if len(text) > _MAX_WORD:
        return (Reading(Class.NOUN, Form.NONE, lower),)
    if _SHORT_PLURAL.fullmatch(text):
        return (Reading(Class.NOUN, Form.NONE, lower[:-1]),)
    found = readings(lower)
    may_name = found[0].cls in {Class.NOUN, Class.ADJECTIVE, Class.VERB} or text == "May"
    if capital_means_name and text[0].isupper() and may_name:
        return (Reading(Class.NAME, Form.NONE, lower),)
    return found


@lru_cache(maxsize=4096)
def _understood(words: tuple[str, ...]) -> tuple[tuple[str, Reading, tuple[Class, ...]], ...]:
    """Each word in lower case, what it is here, and all it could be. Kept, since most sentences of a letter stay."""
    shouting = sum(word.isupper() and len(word) > 1 for word in words) * 2 > len(words)
    lowers = [word.lower().replace("’", "'") for word in words]
    candidates = [
        _candidates(word, lower, capital_means_name=at > 0 and not shouting)
        for at, (word, lower) in enumerate(zip(words, lowers, strict=True))
    ]
    chosen = choose(lowers, candidates)
    for tell in _TOLD_APART:
        tell(chosen, lowers)
    classes = (tuple(dict.fromkeys(option.cls for option in options)) for options in candidates)
    return tuple(zip(lowers, chosen, classes, strict=True))


_TOLD_APART = (
    tell_apostrophes, tell_peoples, tell_things, tell_second_things, tell_former_things, tell_parties, tell_one_does,
    tell_degrees, tell_roles, tell_turns, tell_kinds, tell_doers, tell_kept, tell_of_a_kind, tell_done_up,
)  # fmt: skip
"""What only the words around it settle, in this order."""


def _tag(text: str, pieces: list[_Piece]) -> TaggedSentence:
    """One sentence with its words understood in context."""
    tokens = tuple(
        Token(word, lower, here.lemma, here.cls, here.form, classes, start, start + len(word))
        for (word, start), (lower, here, classes) in zip(
            pieces, _understood(tuple(piece.text for piece in pieces)), strict=True
        )
    )
    start, end = tokens[0].start, tokens[-1].end
    return TaggedSentence(text[start:end], start, end, tokens)


def read(text: str) -> tuple[TaggedSentence, ...]:
    """The sentences of a text in order. Every character that is not white space belongs to exactly one token."""
    return tuple(_tag(text, pieces) for pieces in _split(text))
