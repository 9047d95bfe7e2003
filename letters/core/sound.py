"""A last look at a finished sentence: whether it can stand in a letter, or what is wrong with it.

`faults(text)` names what is wrong, `sound(text)` is true where nothing is. It knows nothing of how the sentence came
about, so that it catches what the reading of an answer got wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from letters.core.language.shape.certainty import Verdict, judged
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token, read

_PLAIN: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(source, re.IGNORECASE))
    for line in files("letters.core.language").joinpath("data", "faults.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
    for name, source in [line.split("\t")]
)
_REPORTS = re.compile(
    r"\b(?:hear|heard|hearing|learn(?:ed|t|ing)?|kn(?:ow|ew|owing)|see|saw|seen|seeing|mention(?:ed)?|said|say|means?"
    r"|(?:told|tell|telling|show(?:ed|ing)?) (?:me|us)|understand(?:ing)?|understood|(?:clear|plain)(?: to me)?"
    r"|home to me|fact|interest|glad|sure|kind|nice|good|struck me|impressed me|impressive|fair|sense to me|with me"
    r"|to me(?: is)?|is|realis?ed|insight|neat|lot to me|deal to me|think|hope) that (?=\S)"
    r"(?!(?:day|week|month|year|morning|afternoon|evening|night|season|term|summer|winter)(?:$|[.,;:!?]))",
    re.IGNORECASE,
)
_WAS_TOLD = re.compile(r"(?:said|told me|tell me|telling me) that ", re.IGNORECASE)
"""What was told, which no one tells but in a clause, though nobody can tell by its verb: "that the boss cried"."""
_TAKES_PHRASE = re.compile(
    r"\b(?:learned|thought|think|talked|spoke|hear|heard|hearing|told \w+|know|known|tell|anyone)"
    r" (?:from you )?about (?=\S)|\bhome to me (?:through|in) (?=\S)|\b(?:clicked with|[Tt]hat's thanks to) (?=\S)"
)
_NEXT_PART = re.compile(r"[;:.?!]|, (?:and|but|so|which|though|for) | - | – | — ")
_NO_VERB_NEEDED = re.compile(
    r"(?:(?:thanks|thank you|many thanks|my thanks|my warm thanks|a quick thank-you|please|no|yes|best|congratulations"
    r"|let|keep|give|do|feel|accept|pass|say|dear|hi|for)\b|[^:]+:)",
    re.IGNORECASE,
)
_PLAINLY_VERBAL = re.compile(
    r"^(?:I|You|It|That|This|There|What|We) (?!on\b|all\b)"
    r"|\b(?:I|you) (?:am|are|was|were|have|had|would|will|can|could)\b"
    r"|\b(?:I'm|I'd|I'll|I've|you're|you've|it's|is|are|was|were|has|have)\b|^(?:Thank|Thanks|Please|Do|Feel|Keep)\b"
    r"|^[A-Z]\S+(?: [A-Z]\S+)*, (?:thank you|thanks)\b"
)
_STRANGER = re.compile(
    r"\b(?:they|them|their|theirs|themselves|he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE
)
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_HE = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself"})
_GROUPS = frozenset({
    "people", "staff", "team", "crew", "everyone", "everybody", "anyone", "somebody", "someone", "nobody", "anybody",
    "one", "each", "family", "police", "company",
})  # fmt: skip
_TITLES = re.compile(r"\b(Fr|Sr|Br|Engr?|Capt|Rev|Hon|Prof|St|Mt|Lt|Sgt|Insp)\.(?= [A-Z])")
"""Titles whose stop ends no sentence."""
_QUOTES = (("(", ")"), ("[", "]"), ("“", "”"))


def sound(text: str) -> bool:
    """Whether nothing is wrong with one sentence, or with several that stand together."""
    return not faults(text)


@lru_cache(maxsize=4096)
def faults(text: str) -> tuple[str, ...]:
    """What is wrong with a text, in a word or two each; empty where it is sound."""
    return tuple(dict.fromkeys(_faults(text)))


def _faults(text: str) -> Iterator[str]:
    yield from (name for name, pattern in _PLAIN if pattern.search(text))
    if any(text.count(opening) != text.count(closing) for opening, closing in _QUOTES) or text.count('"') % 2:
        yield "unbalanced marks"
    yield from _clauses(text)
    if not _PLAINLY_VERBAL.search(text) or _STRANGER.search(text):
        tokens: list[Token] = []
        for sentence in read(_TITLES.sub(r"\1", text)):
            if not _NO_VERB_NEEDED.match(sentence.text) and not _has_verb(sentence.tokens):
                yield "no verb"
            tokens.extend(sentence.tokens)
        yield from _strangers(tokens)


def _clauses(text: str) -> Iterator[str]:
    """What stands after "that" or "about" and should not; the parts are read alone, as they recur between sentences."""
    for found in _REPORTS.finditer(text):
        part = _part(text, found.end())
        said, told = judged(part), _WAS_TOLD.match(found[0]) is not None
        if (said is Verdict.PHRASE and not (told and _may_agree(part))) or (said is Verdict.UNSURE and not told):
            yield "no clause after that"
    for found in _TAKES_PHRASE.finditer(text):
        part = _part(text, found.end())
        if part and part[0].cls is not Class.WH and judged(part) is Verdict.CLAUSE:
            yield "a clause after about"


def _may_agree(part: Sequence[Token]) -> bool:
    """Whether what looks like a compound may be a clause of what is mine: "my portfolio shows care"."""
    mine = bool(part) and part[0].lower in {"my", "our"}
    pairs = pairwise(part[1:]) if mine else ()
    return any(
        one.cls is Class.NOUN and one.lower == one.lemma and Class.VERB in two.classes and two.lower.endswith("s")
        for one, two in pairs
    )


def _part(text: str, start: int) -> tuple[Token, ...]:
    """The words from a place to the end of that part of the sentence; a clause needs its verb before it."""
    end = _NEXT_PART.search(text, start)
    return words_of(text[start : end.start() if end else len(text)])


def _has_verb(tokens: Sequence[Token]) -> bool:
    """Whether a sentence has a finite verb, or may well have one."""
    auxiliary = any(token.cls in {Class.MODAL, Class.AUXILIARY} for token in tokens)
    if tokens and not auxiliary and tokens[0].cls in {Class.DETERMINER, Class.ADJECTIVE}:
        past = any(token.form in {Form.PAST, Form.PARTICIPLE} for token in tokens)
        return past or judged(tokens) is not Verdict.PHRASE
    return any(
        token.cls in {Class.MODAL, Class.AUXILIARY} or (Class.VERB in token.classes and token.form is not Form.ING)
        for token in tokens
    )


def _strangers(tokens: Sequence[Token]) -> Iterator[str]:
    """Pronouns that can only mean the reader, who is "you" here."""
    spoken_to = any(token.lower in {"you", "your"} for token in tokens)
    several = one = False
    for at, token in enumerate(tokens):
        if token.lower in _THEY and spoken_to and not several:
            yield "they beside you"
        if token.lower in _HE and spoken_to and not one:
            yield "he or she beside you"
        one = one or token.cls is Class.NAME or (at > 0 and token.text[:1].isupper() and token.lower != "i")
        plural = token.cls is Class.NOUN and token.lower != token.lemma
        person = token.cls is Class.NOUN and means_people(token.lemma)
        one = one or person or token.lower in _GROUPS or token.lemma in word_list("living")
        several = several or plural or person or token.lower in _GROUPS or token.lower in word_list("plurals")
