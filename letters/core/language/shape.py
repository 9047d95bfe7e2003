"""Recognises what kind of fragment was typed: `recognise("loved how calm they were.")` is a HOW with a feeling."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from letters.core.language.beginnings import Opened, is_comment, strip_beginning, strip_comment
from letters.core.language.clause import is_clause, is_verb, main_verb
from letters.core.language.fit import as_sentence, inside, is_direct_question
from letters.core.language.fragment import NOTHING, Fragment, Shape
from letters.core.language.splice import sentences_of, unsplice, untangle, words_of
from letters.core.language.tagging import Class, Form, Token
from letters.core.language.typed import clean, says_nothing

__all__ = ["NOTHING", "Fragment", "Shape", "classify", "recognise"]

_SPAN = re.compile(
    r"^(?:(?:about|over|nearly|almost|around|some|more than|just over|just under|roughly|approximately|at least|the last|"
    r"the past|my|all of|a good|a) )*(?:(?:\d+(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"fifteen|twenty|thirty|forty|several|many|few|couple(?: of)?|half a|a|an)\+?(?:[- ](?:and a half|or so|to \w+|or \w+|odd|plus))? )"
    r"(?:full |long |good |solid |busy |happy )?(?:years?|months?|weeks?|decades?|days?|shifts?|seasons?|summers?|winters?|nights?|terms?|"
    r"semesters?|hours?)\b(?!')",
    re.IGNORECASE,
)
_LEADING_CONJUNCTION = re.compile(r"^(?:(?:and|but|also|plus|then|or|so)[, ]+)+(?=\S)", re.IGNORECASE)
_STATES = frozenset(
    "certify train qualify license accredit register experience base interest use skill verse educate charter vet clear".split()
)
_STATE_WORDS = frozenset(
    "certified trained qualified licensed licenced accredited registered experienced based interested skilled versed chartered "
    "cleared vetted fluent familiar comfortable proficient confident bilingual trilingual able capable good happy keen "
    "competent responsible knowledgeable adept new native conversational".split()
)
_PERCEIVING = frozenset({"watch", "see", "hear", "let", "make", "help", "have", "notice", "feel", "observe", "listen"})
_OBJECT_STARTS = frozenset({Class.DETERMINER, Class.PRONOUN, Class.NUMBER, Class.NAME})


def recognise(text: str, known_names: Iterable[str] = ()) -> Fragment:
    """The fragment a typed text is; `NOTHING` for no answer. `known_names` keep their capitals."""
    names = tuple(known_names)
    cleaned = clean(text, names)
    if says_nothing(cleaned):
        return NOTHING
    units = [unit for unit in sentences_of(cleaned) if any(mark.isalnum() for mark in unit)]
    spoken = [unit for unit in units if not is_comment(unit)] or units
    fragments = [_read_unit(unit, names) for unit in spoken]
    feelings = [found.feeling for found in fragments if found.feeling]
    feelings += [strip_comment(f"x x, {unit}").feeling for unit in units if is_comment(unit)]
    more = tuple(fragments[1:])
    sentences = (_whole(fragment, unit, names) for fragment, unit in zip(more, spoken[1:], strict=True))
    return replace(
        fragments[0],
        more=more,
        rest=tuple(sentence for sentence in sentences if sentence),
        feeling=fragments[0].feeling or (feelings[0] if feelings else ""),
    )


def classify(text: str) -> Shape:
    """The shape of one unit without its stop."""
    tokens = words_of(text)
    for shape, test in _TESTS:
        if tokens and test(tokens, text):
            return shape
    return Shape.THING


def _read_unit(unit: str, names: tuple[str, ...]) -> Fragment:
    commented = strip_comment(unit)
    opened = strip_beginning(_LEADING_CONJUNCTION.sub("", commented.text))
    fragment = _fragment(opened, names)
    if opened.opening and not _fits_opening(fragment, opened):
        fragment = _fragment(Opened(_LEADING_CONJUNCTION.sub("", commented.text)), names)
    return replace(fragment, feeling=fragment.feeling or commented.feeling)


def _fragment(opened: Opened, names: tuple[str, ...]) -> Fragment:
    body = inside(unsplice(untangle(opened.text)), names)
    shape = classify(body)
    if shape is Shape.THAT:
        body = inside(body.partition(" ")[2], names)
    tokens = words_of(body)
    return Fragment(
        shape,
        body,
        opening=opened.opening,
        kind=opened.kind,
        feeling=opened.feeling,
        plural=shape is Shape.THING and _is_plural(tokens),
        event=shape in {Shape.FACT, Shape.DID, Shape.THAT} and _happened_to_me(tokens),
        sure=not (body.endswith("?") or (shape is Shape.DID and tokens[0].form is Form.PRESENT)),
    )


def _fits_opening(fragment: Fragment, opened: Opened) -> bool:
    """Whether the beginning taken off was one; "I learned" before a bare noun was the answer itself."""
    if fragment.shape in {Shape.THING, Shape.DID, Shape.QUALITY, Shape.SPAN} and opened.kind in {"learned", "told"}:
        return opened.opening.lower().endswith((" about", " of"))
    return True


def _whole(fragment: Fragment, unit: str, names: tuple[str, ...]) -> str:
    """A further unit as a sentence of its own, where it is one."""
    body = strip_comment(unit).text
    if classify(inside(body, names)) in {Shape.FACT}:
        return as_sentence(unsplice(untangle(body)), names)
    if fragment.shape is Shape.DID and fragment.sure and words_of(fragment.text)[0].form is Form.PAST:
        return as_sentence(f"{'They' if fragment.event else 'I'} {fragment.text}", names)
    return ""


def _happened_to_me(tokens: Sequence[Token]) -> bool:
    verb = main_verb(tokens)
    past = verb is not None and tokens[verb].form is Form.PAST
    return past and any(token.lower in {"me", "us"} for token in tokens)


def _is_plural(tokens: Sequence[Token]) -> bool:
    """Whether the head of a noun phrase is plural, or two heads are joined."""
    for at, token in enumerate(tokens):
        stops = token.cls in {Class.PREPOSITION, Class.TO, Class.WH, Class.SUBORDINATOR, Class.PUNCTUATION} or is_verb(
            token
        )
        if stops and at:
            head = tokens[at - 1]
            return head.cls is Class.NOUN and head.lower != head.lemma
    return bool(tokens) and tokens[-1].cls is Class.NOUN and tokens[-1].lower != tokens[-1].lemma


def _is_span(tokens: Sequence[Token], text: str) -> bool:
    return _SPAN.match(text) is not None and not is_clause(tokens)


def _is_how(tokens: Sequence[Token], text: str) -> bool:
    asks = tokens[0].cls is Class.WH or tokens[0].lower == "whether"
    return asks and len(tokens) > 1 and not (is_clause(tokens) and not is_direct_question(text))


def _is_that(tokens: Sequence[Token], _: str) -> bool:
    if tokens[0].lower != "that" or len(tokens) < 3 or is_verb(tokens[1]) or tokens[1].cls is Class.ADVERB:  # noqa: PLR2004
        return False
    return is_clause(tokens[1:]) and (tokens[0].cls is Class.SUBORDINATOR or tokens[1].cls in _OBJECT_STARTS)


def _is_to(tokens: Sequence[Token], _: str) -> bool:
    return tokens[0].lower == "to" and len(tokens) > 1 and tokens[1].cls is not Class.DETERMINER


def _is_quality(tokens: Sequence[Token], _: str) -> bool:
    words = _after_adverbs(tokens)
    if not words:
        return False
    if words[0].lower in _STATE_WORDS or words[0].cls is Class.ADJECTIVE:
        return (
            len(words) == 1
            or words[1].cls in {Class.PREPOSITION, Class.TO, Class.CONJUNCTION}
            or words[1].lower == "to"
        )
    return (
        words[-1].lower in _STATE_WORDS
        and len(words) <= 4
        and words[0].cls in {Class.NOUN, Class.NAME, Class.ADJECTIVE, Class.ADVERB}
    )  # noqa: PLR2004


def _is_fact(tokens: Sequence[Token], _: str) -> bool:
    verb = main_verb(tokens)
    if verb is None or not is_clause(tokens):
        return False
    watched = tokens[0].form is Form.ING and tokens[0].lemma in _PERCEIVING and tokens[verb].form is Form.BASE
    return not watched and any(token.cls is not Class.ADVERB for token in tokens[:verb])


def _is_act(tokens: Sequence[Token], _: str) -> bool:
    words = _after_adverbs(tokens)
    if (
        not words
        or not words[0].lower.endswith("ing")
        or words[0].lower in {"thing", "nothing", "something", "anything", "during", "morning", "evening"}
    ):
        return False
    return words[0].form is Form.ING or (len(words) > 1 and words[1].cls in _OBJECT_STARTS)


def _is_did(tokens: Sequence[Token], _: str) -> bool:
    words = _after_adverbs(tokens)
    return bool(words) and is_verb(words[0]) and words[0].form is not Form.ING


def _after_adverbs(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without the adverbs and the "not" before them."""
    start = next(
        (at for at, token in enumerate(tokens) if token.cls not in {Class.ADVERB, Class.NEGATION}), len(tokens)
    )
    return tokens[start:]


_TESTS: tuple[tuple[Shape, Callable[[Sequence[Token], str], bool]], ...] = (
    (Shape.SPAN, _is_span),
    (Shape.HOW, _is_how),
    (Shape.THAT, _is_that),
    (Shape.TO, _is_to),
    (Shape.QUALITY, _is_quality),
    (Shape.FACT, _is_fact),
    (Shape.ACT, _is_act),
    (Shape.DID, _is_did),
)
"""Tried in this order; what is none of these is a THING."""
