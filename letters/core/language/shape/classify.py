"""Tells the shape of one unit of text: a thing, a deed, a fact, a quality, a span of time ..."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from letters.core.language.shape.clause import is_clause, is_finite, is_verb, main_verb
from letters.core.language.shape.fit import is_direct_question
from letters.core.language.shape.fragment import Shape
from letters.core.language.shape.weighs import weighs
from letters.core.language.shape.whoever import whoever_does
from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.figures import WRITTEN_OUT
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Form, Token

_NUMBER = (
    rf"(?:\d+(?:\.\d|-(?:odd|some))?|{WRITTEN_OUT}|several|"
    r"many|few|couple(?: of)?|half a|a|an)\+?"
)
_SPAN = re.compile(
    r"(?:(?:about|over|nearly|almost|around|some|more than|just over|just under|roughly|approximately|at least|"
    rf"the last|the past|my|all of|a good|a) )*{_NUMBER}(?:[- ](?:and a half|or so|to \w+|or \w+|odd|plus))? "
    r"(?:full |long |good |solid |busy |happy )?"
    r"(?:years?|months?|weeks?|decades?|days?|shifts?|seasons?|summers?|winters?|nights?|terms?|semesters?"
    r"|hours?)\b(?!'s)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*\([^)]*\)\s*")
_UNMISTAKABLE = "Anna"
"""A name that is no other word, to read a sentence that begins with Will or Mark."""
_STATE = re.compile(rf"\b{any_of('states')}$", re.IGNORECASE)
_OBJECT_STARTS = frozenset({Class.DETERMINER, Class.PRONOUN, Class.NUMBER, Class.NAME})
_SKIPPED = frozenset({Class.ADVERB, Class.NEGATION})
_NOMINAL = frozenset({Class.NOUN, Class.NAME, Class.ADJECTIVE})
_NOT_ACTS = frozenset({"thing", "nothing", "something", "anything", "everything", "during", "morning", "evening"})
_LONGEST_QUALITY = 4
"""In words: "fully forklift and crane certified"."""


def classify(text: str) -> Shape:
    """The shape of one unit without its stop."""
    text = _ASIDE.sub(" ", text)
    if (word := text.partition(" ")[0]) in word_list("given_names"):
        text = _UNMISTAKABLE + text[len(word) :]
    tokens = words_of(text)
    return next((shape for shape, test in _TESTS if tokens and test(tokens, text)), Shape.THING)


def _is_span(tokens: Sequence[Token], text: str) -> bool:
    return _SPAN.match(text) is not None and not is_clause(tokens)


def _is_how(tokens: Sequence[Token], text: str) -> bool:
    if (tokens[0].lower == "when" and _has_two_clauses(tokens)) or whoever_does(text):
        return False
    asks = tokens[0].cls is Class.WH or tokens[0].lower == "whether"
    return asks and len(tokens) > 1 and (is_direct_question(text) or not is_clause(tokens))


def _is_that(tokens: Sequence[Token], _: str) -> bool:
    if tokens[0].lower != "that" or not tokens[1:] or is_verb(tokens[1]) or tokens[1].cls is Class.ADVERB:
        return False
    return is_clause(tokens[1:]) and (
        tokens[0].cls is Class.SUBORDINATOR or tokens[1].cls in _OBJECT_STARTS | {Class.ADJECTIVE}
    )


def _is_to(tokens: Sequence[Token], _: str) -> bool:
    tokens = tokens[1:] if tokens[0].lower in {"not", "never"} else tokens
    return len(tokens) > 1 and tokens[0].lower == "to" and tokens[1].cls is not Class.DETERMINER


def _is_quality(tokens: Sequence[Token], text: str) -> bool:
    found = _after_adverbs(tokens)
    if not found or weighs(text):
        return False
    if found[0].lower in word_list("states") or (found[0].cls is Class.ADJECTIVE and is_ordinary(found[0].lower)):
        if _is_pair_of_doings(found):
            return False
        if [token.cls for token in found[1:4:2]] == [Class.CONJUNCTION, Class.NOUN] and _describes(found[2]):
            return False  # "prompt and courteous reply"
        return (
            len(found) == 1
            or found[1].cls in {Class.PREPOSITION, Class.TO, Class.CONJUNCTION}
            or found[1].lower in {"to", "than"}
        )
    named = found[0].cls in _NOMINAL and not any(map(is_verb, found[1:-1]))
    return named and len(found) <= _LONGEST_QUALITY and _STATE.search(text) is not None


def _is_pair_of_doings(tokens: Sequence[Token]) -> bool:
    """Whether two doings are told with an "and", and the first looks like a quality: "freezing and bagging wool"."""
    joined = len(tokens) > 3 and tokens[1].cls is Class.CONJUNCTION  # noqa: PLR2004
    return joined and tokens[0].lower.endswith("ing") and tokens[2].form is Form.ING


def _describes(token: Token) -> bool:
    return token.cls is Class.ADJECTIVE or token.form in {Form.PAST, Form.PARTICIPLE}


def _is_fact(tokens: Sequence[Token], text: str) -> bool:
    if weighs(text):
        return True
    verb = main_verb(tokens)
    if verb is not None and _is_asked_beside(tokens[:verb]):
        return False
    if verb is None or not is_clause(tokens):
        return tokens[0].cls in {Class.SUBORDINATOR, Class.WH} and _has_two_clauses(tokens)
    watched = tokens[0].form is Form.ING and (
        (tokens[0].lemma in word_list("perceiving") and (tokens[verb].form is Form.BASE or not is_verb(tokens[verb])))
        or (tokens[0].lemma in {"get", "have", "keep"} and tokens[verb].form in {Form.PAST, Form.PARTICIPLE})
    )
    return not watched and any(token.cls is not Class.ADVERB or token.lower == "there" for token in tokens[:verb])


def _is_asked_beside(before: Sequence[Token]) -> bool:
    """Whether the verb is that of a question beside a thing: "the trial and how output went up"."""
    asked = any(
        one.cls is Class.CONJUNCTION and two.lower in {"how", "why", "what", "where"} for one, two in pairwise(before)
    )
    return asked and not any(is_finite(before, at) for at in range(len(before)))


def _has_two_clauses(tokens: Sequence[Token]) -> bool:
    """Whether two clauses follow each other: "if it is cold nothing helps", "when the line stops, the site stops"."""
    comma = next((at for at, token in enumerate(tokens) if token.text == ","), 0)
    then = tokens[comma + 1 :] if comma and tokens[1].cls is not Class.TO else ()
    if then and then[0].cls in {Class.DETERMINER, Class.PRONOUN} and any(Class.VERB in one.classes for one in then[1:]):
        return True
    verbs = [at for at in range(len(tokens)) if is_finite(tokens, at)]
    return len(verbs) > 1 and any(token.cls is Class.PRONOUN for token in tokens[verbs[0] + 1 : verbs[1]])


def _is_act(tokens: Sequence[Token], _: str) -> bool:
    found = _after_adverbs(tokens)
    if not found or not found[0].lower.endswith("ing") or found[0].lower in _NOT_ACTS:
        return False
    following = found[1] if len(found) > 1 else None
    if _is_pair_of_doings(found):
        return True
    if following is not None and following.form in {Form.PAST, Form.PARTICIPLE} and found[0].text.istitle():
        return False  # "Blessing waited a minute"
    if following is not None and following.cls is Class.NOUN and following.lower == following.lemma:
        person = means_people(following.lemma) and following.lower not in word_list("plurals")
        return not person and Class.VERB in found[0].classes
    led = following is not None and (found[0].lower, following.lower) in _DONE_UP and len(found) > 2  # noqa: PLR2004
    return led or found[0].form is Form.ING or (following is not None and following.cls in _OBJECT_STARTS)


_DONE_UP = frozenset({
    ("filling", "in"), ("filling", "out"), ("filling", "up"), ("handing", "out"), ("cutting", "out"),
    ("cutting", "up"), ("cutting", "back"), ("building", "up"), ("clearing", "out"), ("clearing", "up"),
    ("mixing", "up"), ("wiring", "up"), ("planting", "out"), ("planting", "up"), ("coming", "out"), ("weeding", "out"),
})  # fmt: skip
"""Doings that look like things but for the small word behind them: "filling in forms"."""


def _is_command(tokens: Sequence[Token], _: str) -> bool:
    """Whether the text tells somebody what to do: "ask before you assume", "don't promise it"."""
    found = _after_adverbs(tokens)
    if len(found) < 2 or found[0].form is not Form.BASE or found[0].text[0].isupper():  # noqa: PLR2004
        return False
    forbids = found[0].lower == "do" and found[1].cls is Class.NEGATION
    return forbids or (found[0].cls is Class.VERB and not is_verb(found[1]))


def _is_did(tokens: Sequence[Token], _: str) -> bool:
    found = _after_adverbs(tokens)
    if not found or found[0].text[0].isupper():
        return False
    told_to = tokens[0].lower in {"always", "never"} and Class.VERB in found[0].classes
    return (is_verb(found[0]) or told_to) and found[0].form is not Form.ING


def _after_adverbs(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without the adverbs and the "not" before them."""
    kept = (at for at, token in enumerate(tokens) if token.cls not in _SKIPPED or token.lower == "there")
    return tokens[next(kept, len(tokens)) :]


_TESTS: tuple[tuple[Shape, Callable[[Sequence[Token], str], bool]], ...] = (
    (Shape.SPAN, _is_span),
    (Shape.HOW, _is_how),
    (Shape.THAT, _is_that),
    (Shape.TO, _is_to),
    (Shape.QUALITY, _is_quality),
    (Shape.DID, _is_command),
    (Shape.FACT, _is_fact),
    (Shape.ACT, _is_act),
    (Shape.DID, _is_did),
)
"""Tried in this order; what is none of these is a THING."""
