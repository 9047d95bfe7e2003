"""Tells what is so from how it is done, where "how" was picked: "a forklift needs more room" is that it does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.clause import main_verb
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token

_SO = re.compile(
    r"(?:it's|its|it is|is (?=(?:important|better|necessary|best|dangerous|forbidden)\b)|there's|there is|nobody|no one"
    r"|you (?:don't|dont|never|can't|shouldn't|should)) ?",
    re.IGNORECASE,
)
"""How a clause begins that tells that something is so, and not how."""
_DECIDED = re.compile(
    r"it(?:'s| is) [a-z]+(?:ed|en|t)(?: [a-z]+)? (?:who|what|when|where|which|how|whether)\b", re.IGNORECASE
)
"""What is settled in some way, which "how" asks for: "it is decided who gets a house"."""
_TURNS = re.compile(
    r",|;| (?:so|if|when|because|that|which|who|until|before|after|while|without|and|but)\b", re.IGNORECASE
)
"""Where a clause begins that says no more about whether it is so."""
_NOT_SO = frozenset({
    "nobody", "none", "never", "hardly", "still", "already", "also", "even", "than", "only", "always",
})  # fmt: skip
_HOW_MUCH = frozenset({"much", "many", "little", "few", "long", "far", "often", "soon"})
"""Words that lost their "how" before them: "much of a shop is robots now"."""
_STATES = frozenset(
    {"need", "have", "want", "cost", "weigh", "mean", "own", "know", "love", "hate", "prefer", "outlive"}
)
_IS = frozenset({Class.DETERMINER, Class.ADJECTIVE, Class.NUMBER, Class.NOUN, Class.NAME})
_SUBJECTS = frozenset({Class.DETERMINER, Class.NOUN, Class.PRONOUN, Class.NAME, Class.NUMBER})


def tells_that(text: str) -> bool:
    """Whether a clause typed after "how" tells that something is so."""
    if _DECIDED.match(text):
        return False
    if _SO.match(text):
        return True
    first = text.partition(". ")[0]
    tokens = words_of(first)
    led = bool(tokens) and (tokens[0].cls in _SUBJECTS or tokens[0].form is Form.ING)
    if len(tokens) < len(("bees", "have", "names")) or not led or tokens[0].lower in _HOW_MUCH:
        return False
    verb = main_verb(tokens)
    if verb is None or verdict(first) is not Verdict.CLAUSE:
        return False
    end = _TURNS.search(first, tokens[verb].end)
    clause = [token for token in tokens if end is None or token.start < end.start()]
    return any(_denies(clause, at) for at in range(len(clause))) or _is_state(tokens, verb)


def _denies(clause: Sequence[Token], at: int) -> bool:
    """Whether it is told what is not so; "what not to build" is asked."""
    token, following = clause[at], clause[at + 1] if at + 1 < len(clause) else None
    asked = following is not None and following.cls is Class.TO
    return token.lower in _NOT_SO or (token.cls is Class.NEGATION and token.lower != "no" and not asked)


def _is_state(tokens: tuple[Token, ...], verb: int) -> bool:
    """Whether the verb there tells how something is, and not what is done: "the cold store is a container"."""
    after = [token for token in tokens[verb + 1 :] if token.cls is not Class.ADVERB]
    if not after:
        return False
    if after[0].lower == "enough":
        return tokens[verb].lemma == "be"
    if tokens[verb].lemma == "know" and (after[0].cls is Class.WH or after[0].lower in {"if", "whether", "when"}):
        return False  # "a laundry knows which ward lost a sheet"
    if tokens[verb].lemma in _STATES:
        return after[0].form not in {Form.PARTICIPLE, Form.PAST}
    done = after[0].form in {Form.PARTICIPLE, Form.PAST, Form.ING} or Class.VERB in after[0].classes
    return tokens[verb].lemma == "be" and after[0].cls in _IS and not done


def begins_with_its_that(text: str, asked: str) -> bool:
    """Whether an answer begins with the "that" of its question: "that staffing at that time matters"."""
    found = _OWN_THAT.match(text)
    if found is None:
        return False
    one = words_of(text[found.end() :])[0]
    several = one.cls is Class.NOUN and one.lower != one.lemma and one.lower.endswith("s")  # "that donors like"
    return several or asked in {"that", "made_clear"} or _THAT_AS.match(text) is not None


_THAT_AS = re.compile(r"that (?:sometimes|often|usually|even|nobody|everybody|everything|nothing) ", re.IGNORECASE)
_OWN_THAT = re.compile(
    r"that (?!(?:one(?= (?:of|is|was|can|will|[a-z]+s)\b)|way|kind|sort|time|day|thing|moment|is|was|means|it)\b)",
    re.IGNORECASE,
)


_CUT = re.compile(r"(?:cut|put|set|hit|let|shut|split|spread|cast|read) (?!in\b|on\b|by\b|to\b|of\b)(?=[a-z])")


def to_cut(text: str) -> str:
    """What is done, typed after "how" without its "to", where the verb might be a thing: "cut meat", "split logs"."""
    if not _CUT.match(text):
        return text
    end = _TURNS.search(text)
    clause = words_of(text[: end.start()] if end else text)
    return (
        text
        if any(
            token.cls is Class.AUXILIARY or (token.finite and Class.NOUN not in token.classes) for token in clause[1:]
        )
        else f"how to {text}"
    )
