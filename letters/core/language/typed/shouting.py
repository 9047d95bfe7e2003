"""Answers typed with the caps lock on, brought back to sentence case."""

from __future__ import annotations

import re

from letters.core.language.words.casing import is_ordinary, proper
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import word_list, word_pairs
from letters.core.language.words.tagging import Class

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHARE = 0.7
"""From this share of capitals on, a text is shouted."""
_FEWEST_LETTERS = 8
_LONGEST_ACRONYM = 5
_SHORTEST_NAME = 4
"""Letters from which a word in capitals that is none of the ordinary ones is rather a name: "LAKE ERIE"."""


def calm(text: str) -> str:
    """The text in sentence case if it was typed in capitals; acronyms, codes and proper words keep theirs."""
    if _is_titled(text):
        return _LATER_WORD.sub(lambda found: _small(found[0]), text)
    if not is_shouted(text):
        return _EMPHASIS.sub(_unstressed, _STRESSED_FIRST.sub(lambda found: _unstressed(found).capitalize(), text))
    text = _WORD.sub(lambda found: _calm_word(found[0]), text)
    return re.sub(r"(^[^\w\ue000-\uf8ff]*|[.!?]\s+)([a-z])", lambda found: found[1] + found[2].upper(), text)


_SMALL_WORDS = frozenset({
    "The", "And", "Of", "To", "A", "An", "In", "On", "With", "For", "At", "By", "From", "But", "Or", "So", "Is", "Was",
    "Their", "Your", "My",
})  # fmt: skip
_LATER_WORD = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+\b")
_FEWEST_WORDS = 4


def _is_titled(text: str) -> bool:
    """Whether every word was typed with a capital, the small ones as well: "Seeing The Wing And Meeting The Nurses"."""
    words = re.findall(r"[A-Za-z][A-Za-z']*", text)
    return (
        len(words) >= _FEWEST_WORDS
        and all(word[0].isupper() for word in words)
        and bool(_SMALL_WORDS & set(words[1:]))
        and not is_shouted(text)
    )


def _small(word: str) -> str:
    """A word of such a text in small letters, unless it always has a capital or may be a name."""
    named = word in word_list("given_names") or proper(word.lower()) is not None
    return word.lower() if is_ordinary(word) and not named else word


def _unstressed(found: re.Match[str]) -> str:
    """A word in capitals for emphasis in small ones: "a deal she LOST"; what may be an acronym stays."""
    word = found[0].lower()
    verbal = all(one.cls in {Class.VERB, Class.ADVERB, Class.ADJECTIVE, Class.DETERMINER} for one in readings(word))
    if found[0] in _STRESSED or _STRESSED_FIRST.match(f"{found[0]} a"):
        return word
    named = word.endswith("s") and _NAMING.search(found.string[: found.start()]) is not None
    known = named or len(word) < _SHORTEST_NAME or found[0] in word_list("spoken_acronyms")
    return word if verbal and is_ordinary(word) and not known else found[0]


_NAMING = re.compile(r"\b(?:knows?|knew|uses?|used|using|in|on|with|of|the|runs?|learned) $")
"""What stands before a name: "knows SITS inside out"."""
_STRESSED = frozenset({"AT", "NOT", "NO", "TO", "FOR", "ALL", "SO", "MY", "ANY", "WITH", "VERY"})
_STRESSED_FIRST = re.compile(r"^(?:NEVER|ALWAYS|DON'T|NOT|ALL|EVERYONE|NOBODY|EVERY|ONLY)(?= [a-z])")
_EMPHASIS = re.compile(r"(?<=[a-z,] )[A-Z]{2,}(?= [a-z]|[.,!?]|$)")


def is_shouted(text: str) -> bool:
    """Whether nearly all of several words stand in capitals."""
    letters = [mark for mark in text if mark.isalpha() and mark.upper() != mark.lower()]
    words = [word for word in _WORD.findall(text) if len(word) > 1 and word.isalpha()]
    upper = sum(mark.isupper() for mark in letters)
    ordinary = sum(word.isupper() and is_ordinary(word) for word in words)
    return len(letters) >= _FEWEST_LETTERS and upper / len(letters) >= _SHARE and ordinary * 2 > len(words) > 1


def _calm_word(word: str) -> str:
    lower = word.lower()
    if lower == "i" or lower.startswith(("i'", "i’")):
        return "I" + lower[1:]
    if any(mark.isdigit() for mark in word):
        return word
    if lower_is := proper(lower):
        return lower_is
    if is_ordinary(word) or lower in word_pairs("slips.txt") or "'" in word or len(word) > _LONGEST_ACRONYM:
        return lower
    spoken = len(word) < _SHORTEST_NAME or word in word_list("spoken_acronyms") or not set(word) & set("AEIOU")
    return word if spoken else word.capitalize()
