"""Tells "its" from an "it's" that lost its apostrophe, by what stands around it: "its cloudy", "its roof leaks"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token, read

_NO_OWNER = frozenset({
    Class.DETERMINER, Class.PRONOUN, Class.PREPOSITION, Class.NEGATION, Class.TO, Class.WH, Class.SUBORDINATOR,
    Class.AUXILIARY, Class.MODAL, Class.PUNCTUATION,
})  # fmt: skip
"""What never follows what somebody owns things by: "its the wood", "its below zero", "its not"."""
_PARTICIPLES = frozenset(
    {
        "been",
        "gone",
        "got",
        "going",
        "getting",
        "being",
        "done",
        "become",
        "started",
        "stopped",
    }
)
_DEGREES = frozenset({
    "just", "only", "always", "never", "still", "also", "really", "about", "even", "too", "so", "all", "mostly", "very",
    "usually", "probably", "actually", "already", "often", "quite", "pretty", "nearly", "almost", "like", "now", "here",
    "there", "then", "maybe", "basically", "no",
})  # fmt: skip
_NEVER_OWNED = frozenset({"just", "also", "basically", "maybe", "probably", "actually", "mostly", "so"})
"""Of these, the ones nobody owns a thing by: "its just speed"."""
_PHRASE = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NAME, Class.NUMBER})
_BEGINS = frozenset({Class.SUBORDINATOR, Class.WH})
_BEGINNINGS = frozenset({"that", "so", "but", "because", "if", "when", "once", "since", "cos", "enough", "now"})
_UNTIL = frozenset({"till", "until", "after", "before", "once"})
_SAYING = frozenset({
    "say", "says", "said", "know", "knows", "knew", "think", "thinks", "thought", "hope", "hopes", "guess", "reckon",
    "reckons", "means", "believe", "like", "admits", "admitted", "feel", "feels", "felt", "heard",
})  # fmt: skip
"""Verbs after which an adjective begins a clause: "I know its hard"."""
_TOLD = frozenset({"say", "says", "said", "think", "thinks", "thinking", "thought", "reckons", "guess", "saying"})
_TIMES = frozenset({"season", "time", "day", "week", "weather", "month"})
"""What it is when something is done: "when its planting season"."""
_TOLD_ME = [["told", "me"], ["told", "us"], ["tells", "me"]]


def apostrophes_back(text: str) -> str:
    """The text with "it's" wherever an "its" can be nothing else."""
    if "its" not in text.lower():
        return text
    for sentence in reversed(read(text)):
        for at in range(len(sentence.tokens) - 1, -1, -1):
            token = sentence.tokens[at]
            if token.text in {"its", "Its"} and _is_it_is(sentence.tokens, at):
                text = f"{text[: token.start]}{token.text[:2]}'s{text[token.end :]}"
    return text


def _is_it_is(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing is owned by this "its", or what follows is a clause of its own."""
    after = tokens[at + 1 :]
    if not after or after[0].cls is Class.CONJUNCTION or after[0].lower in {'"', "'", "own", ".", "!", "?"}:
        return False
    first, second = after[0], after[1] if len(after) > 1 else None
    timed = second is not None and second.lemma in word_list("times")  # "by then its eight weeks"
    counted = first.cls is Class.NUMBER and at > 0 and (tokens[at - 1].lower in _TOLD or timed)
    meant_to = first.form in {Form.PAST, Form.PARTICIPLE} and second is not None and second.cls is Class.TO
    doing = first.form is Form.ING and second is not None and second.cls in {Class.NUMBER, Class.DETERMINER}
    doing = doing and (not at or tokens[at - 1].cls is Class.PUNCTUATION)  # "the lido, its losing 3cm a day"
    if counted or doing or meant_to or first.lower in _PARTICIPLES or (first.cls in _NO_OWNER and first.lower != '"'):
        return True
    if first.lower in _DEGREES:
        plainly = first.lower in _NEVER_OWNED or (second is not None and second.cls is Class.NUMBER)
        return plainly or not (second is not None and second.cls in _PHRASE and _has_noun(after[1:]))
    helped = second is not None and second.cls in {Class.AUXILIARY, Class.MODAL}
    alone = second is None or (
        not helped and second.cls not in _PHRASE | {Class.VERB} and Class.NOUN not in second.classes
    )
    if alone and Class.ADJECTIVE in first.classes:
        return not _owns_before(tokens, at)
    season = second is not None and second.lower in _TIMES
    if first.form is Form.ING and not season:
        joined = bool(at) and (tokens[at - 1].lower in _SAYING or tokens[at - 1].cls is Class.CONJUNCTION)
        return alone and (joined or _opens_clause(tokens, at))
    then = at > 0 and tokens[at - 1].lower in {"then", "time"}  # "then its break time"
    return (then or _opens_clause(tokens, at)) and not _verb_follows(after) and not _is_owned(tokens, at)


def _is_owned(tokens: Sequence[Token], at: int) -> bool:
    """Whether a plain noun is owned there: "its choices", "than its logo", ", its staff and its garden"."""
    before, first, rest = tokens[at - 1].lower if at else "", tokens[at + 1], tokens[at + 2 :]
    several = first.cls is Class.NOUN and first.lower != first.lemma
    of = bool(rest) and rest[0].lower == "of"
    listed = before == "," and len(rest) > 1 and rest[0].lower == "and" and rest[1].lower in {"its", "the", "a", "an"}
    compared = before in {"as", "than", "while"} and set(first.classes) <= {Class.NOUN, Class.VERB}
    if before == "as" and any(token.lower == "as" for token in tokens[: at - 1]):
        return True  # "only works as hard as its slowest day"
    if before == "," and any(token.cls is Class.NEGATION for token in tokens[: at - 1]):
        return False  # "it isn't laziness, its buses and work"
    comma = next((n for n, token in enumerate(tokens[at + 1 :], at + 1) if token.cls not in _PHRASE), len(tokens) - 1)
    if at == 0 and tokens[comma].text == "," and any(Class.VERB in token.classes for token in tokens[comma:]):
        return True  # "its new owner, Donald, wants it fancier"
    return first.cls is Class.NOUN and (several or of or listed or compared)


def _has_noun(tokens: Sequence[Token]) -> bool:
    """Whether the phrase at the head of the words has a noun: "very old roof"."""
    phrase = list(takewhile(lambda token: token.cls in _PHRASE, tokens))
    described = len(phrase) == 1 and Class.ADJECTIVE in phrase[0].classes
    return not described and any(token.cls is Class.NOUN for token in phrase)


def _owns_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition or a verb asks for a thing here: "of its best"."""
    before = tokens[at - 1] if at else None
    if before is not None and before.cls is Class.NEGATION and any(token.lower == "its" for token in tokens[:at]):
        return True  # "it runs on its office, not its head"
    asking = before is not None and before.cls in {Class.PREPOSITION, Class.VERB, Class.AUXILIARY}
    return asking and before is not None and before.lower not in _SAYING | _UNTIL


def _opens_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause begins here."""
    if not at:
        return True
    before = tokens[at - 1]
    told = before.lower in _TOLD or [token.lower for token in tokens[max(0, at - 2) : at]] in _TOLD_ME
    if told and at + 1 < len(tokens) and (tokens[at + 1].lemma in word_list("mass") or tokens[at + 1].lower == "time"):
        return True  # "she told me its coffee" speaks of no coffee that something owns
    return before.cls in _BEGINS or before.lower in _BEGINNINGS or before.text in {",", ";", ":", "-", "!", "?"}


def _verb_follows(after: Sequence[Token]) -> bool:
    """Whether the thing owned has a verb: "its roof leaks"."""
    end = next((at for at, token in enumerate(after) if token.cls not in _PHRASE), len(after))
    verb = after[end] if end < len(after) else None
    if verb is not None and verb.cls is Class.ADVERB and end + 1 < len(after):
        verb = after[end + 1]
    finite = verb is not None and (verb.cls in {Class.AUXILIARY, Class.MODAL} or verb.finite)
    return finite or any(
        Class.VERB in token.classes and token.form is not Form.ING and (_inflected(token) or _inflected(before))
        for before, token in pairwise(after[:end])
    )


def _inflected(token: Token) -> bool:
    """Whether a word has an ending: "its roof leaks" and "its walls crack" have a verb, "its cat litter" has none."""
    return token.lower != token.lemma
