"""Recognises what kind of fragment was typed: `recognise("loved how calm they were.")` is a HOW with a feeling."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from letters.core.language.beginnings import Opened, is_comment, strip_beginning, strip_comment
from letters.core.language.clause import is_clause, is_finite, is_verb, main_verb
from letters.core.language.fit import as_sentence, inside, is_direct_question
from letters.core.language.fragment import NOTHING, Fragment, Shape
from letters.core.language.persons import means_people
from letters.core.language.splice import mend, sentences_of, split_remark, words_of
from letters.core.language.tables import any_of, word_list
from letters.core.language.tagging import Class, Form, Token
from letters.core.language.typed import clean, says_nothing

__all__ = ["NOTHING", "Fragment", "Shape", "classify", "recognise"]

_SPAN = re.compile(
    r"(?:(?:about|over|nearly|almost|around|some|more than|just over|just under|roughly|approximately|at least|"
    r"the last|"
    r"the past|my|all of|a good|a) )*"
    r"(?:\d+(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|"
    r"several|"
    r"many|few|couple(?: of)?|half a|a|an)\+?(?:[- ](?:and a half|or so|to \w+|or \w+|odd|plus))? "
    r"(?:full |long |good |solid |busy |happy )?"
    r"(?:years?|months?|weeks?|decades?|days?|shifts?|seasons?|summers?|winters?|nights?|terms?|semesters?|"
    r"hours?)\b(?!'s)",
    re.IGNORECASE,
)
_CONJUNCTION = re.compile(r"^(?:(?:and|but|also|plus|then|or|so)[, ]+)+(?=\S)", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^)]*\)\s*")
_OPENER = re.compile(r"(?:the way|when|if|because|although|as|while|after|before|since)\b", re.IGNORECASE)
_UNMISTAKABLE = "Anna"
"""A name that is no other word, to read a sentence that begins with Will or Mark."""
_STATE = re.compile(rf"\b{any_of('states')}$", re.IGNORECASE)
_OBJECT_STARTS = frozenset({Class.DETERMINER, Class.PRONOUN, Class.NUMBER, Class.NAME})
_NOMINAL = frozenset({Class.NOUN, Class.NAME, Class.ADJECTIVE})
_NOT_ACTS = frozenset({"thing", "nothing", "something", "anything", "everything", "during", "morning", "evening"})
_ENDS_NOUN_PHRASE = frozenset({Class.PREPOSITION, Class.TO, Class.WH, Class.SUBORDINATOR, Class.PUNCTUATION})
_LONGEST_QUALITY = 4
"""In words: "fully forklift and crane certified"."""


def recognise(text: str, known_names: Iterable[str] = ()) -> Fragment:
    """The fragment a typed text is; `NOTHING` for no answer. `known_names` keep their capitals."""
    return _recognise(text, tuple(known_names))


def classify(text: str) -> Shape:
    """The shape of one unit without its stop."""
    text = _ASIDE.sub(" ", text)
    if (word := text.partition(" ")[0]) in word_list("given_names"):
        text = _UNMISTAKABLE + text[len(word) :]
    tokens = words_of(text)
    return next((shape for shape, test in _TESTS if tokens and test(tokens, text)), Shape.THING)


@lru_cache(maxsize=512)
def _recognise(text: str, names: tuple[str, ...]) -> Fragment:
    cleaned = clean(text, names)
    if says_nothing(cleaned):
        return NOTHING
    units = [unit for unit in _units(cleaned) if any(mark.isalnum() for mark in unit)]
    spoken = [unit for unit in units if not is_comment(unit)]
    if not spoken:
        return NOTHING
    first, *more = (_read_unit(unit, names) for unit in spoken)
    rest = (_whole(fragment, unit, names) for fragment, unit in zip(more, spoken[1:], strict=True))
    return replace(
        first,
        more=tuple(more),
        rest=tuple(sentence for sentence in rest if sentence),
        feeling=first.feeling or _feeling_of(units),
    )


def _units(text: str) -> Iterator[str]:
    """The sentences of a text, a remark that a comma hangs on a phrase apart: "the kiln, it was huge"."""
    for sentence in sentences_of(text):
        bare = strip_beginning(strip_comment(sentence).text).text
        if _OPENER.match(bare) or classify(bare) not in {Shape.ACT, Shape.THING}:
            yield sentence
        else:
            yield from (part for part in split_remark(strip_comment(sentence).text) if part)


def _feeling_of(units: Sequence[str]) -> str:
    """The liking that a sentence of comment alone holds."""
    comments = (strip_comment(f"it is, {unit}").feeling for unit in units if is_comment(unit))
    return next(comments, "")


def _read_unit(unit: str, names: tuple[str, ...]) -> Fragment:
    commented = strip_comment(unit)
    body = _CONJUNCTION.sub("", commented.text)
    opened = strip_beginning(body)
    fragment = _fragment(opened, names)
    if opened.opening and not _fits_opening(fragment):
        fragment = _fragment(Opened(body), names)
    return replace(fragment, feeling=fragment.feeling or commented.feeling)


def _fragment(opened: Opened, names: tuple[str, ...]) -> Fragment:
    body = inside(mend(inside(opened.text, names)), names)
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
        event=_happened_to_me(shape, tokens),
        sure=not (body.endswith("?") or (shape is Shape.DID and tokens[0].form is Form.PRESENT)),
    )


def _fits_opening(fragment: Fragment) -> bool:
    """Whether the beginning taken off was one; "I learned" before a bare noun was the answer itself."""
    if not any(mark.isalnum() for mark in fragment.text):
        return False
    if fragment.shape in {Shape.FACT, Shape.THAT, Shape.HOW, Shape.TO, Shape.ACT}:
        return True
    return fragment.kind not in {"learned", "told"} or fragment.opening.lower().endswith((" about", " of"))


def _whole(fragment: Fragment, unit: str, names: tuple[str, ...]) -> str:
    """A further unit as a sentence of its own, where it is one."""
    body = inside(strip_comment(unit).text, names)
    bare = _CONJUNCTION.sub("", body)
    mended = mend(bare) if mend(bare) != bare else body
    if classify(mended) is Shape.FACT:
        return as_sentence(mended, names)
    if fragment.shape is Shape.DID and fragment.sure and words_of(fragment.text)[0].form is Form.PAST:
        return as_sentence(f"{'They' if fragment.event else 'I'} {fragment.text}", names)
    return ""


def _happened_to_me(shape: Shape, tokens: Sequence[Token]) -> bool:
    """Whether the clause tells what somebody did with the writer: "they walked me round"."""
    verb = main_verb(tokens) if shape in {Shape.FACT, Shape.DID, Shape.THAT} else None
    if verb is None or tokens[verb].form is not Form.PAST or tokens[verb].lemma in {"tell", "make", "say", "remind"}:
        return False
    return any(token.lower in {"me", "us"} for token in tokens)


def _is_plural(tokens: Sequence[Token]) -> bool:
    """Whether the head of a noun phrase is plural."""
    if not tokens:
        return False
    ends = (at for at, token in enumerate(tokens) if at and (token.cls in _ENDS_NOUN_PHRASE or is_verb(token)))
    head = tokens[next(ends, len(tokens)) - 1]
    return head.cls is Class.NOUN and head.lower != head.lemma


def _is_span(tokens: Sequence[Token], text: str) -> bool:
    return _SPAN.match(text) is not None and not is_clause(tokens)


def _is_how(tokens: Sequence[Token], text: str) -> bool:
    asks = tokens[0].cls is Class.WH or tokens[0].lower == "whether"
    return asks and len(tokens) > 1 and (is_direct_question(text) or not is_clause(tokens))


def _is_that(tokens: Sequence[Token], _: str) -> bool:
    if tokens[0].lower != "that" or not tokens[1:] or is_verb(tokens[1]) or tokens[1].cls is Class.ADVERB:
        return False
    return is_clause(tokens[1:]) and (tokens[0].cls is Class.SUBORDINATOR or tokens[1].cls in _OBJECT_STARTS)


def _is_to(tokens: Sequence[Token], _: str) -> bool:
    return tokens[0].lower == "to" and len(tokens) > 1 and tokens[1].cls is not Class.DETERMINER


def _is_quality(tokens: Sequence[Token], text: str) -> bool:
    found = _after_adverbs(tokens)
    if not found:
        return False
    if found[0].lower in word_list("states") or found[0].cls is Class.ADJECTIVE:
        return (
            len(found) == 1
            or found[1].cls in {Class.PREPOSITION, Class.TO, Class.CONJUNCTION}
            or found[1].lower == "to"
        )
    return found[0].cls in _NOMINAL and len(found) <= _LONGEST_QUALITY and _STATE.search(text) is not None


def _is_fact(tokens: Sequence[Token], _: str) -> bool:
    verb = main_verb(tokens)
    if verb is None or not is_clause(tokens):
        return tokens[0].cls in {Class.SUBORDINATOR, Class.WH} and _has_two_clauses(tokens)
    watched = (
        tokens[0].form is Form.ING and tokens[0].lemma in word_list("perceiving") and tokens[verb].form is Form.BASE
    )
    return not watched and any(token.cls is not Class.ADVERB for token in tokens[:verb])


def _has_two_clauses(tokens: Sequence[Token]) -> bool:
    """Whether two clauses follow each other without a comma: "if it is cold nothing helps"."""
    verbs = [at for at in range(len(tokens)) if is_finite(tokens, at)]
    return len(verbs) > 1 and any(token.cls is Class.PRONOUN for token in tokens[verbs[0] + 1 : verbs[1]])


def _is_act(tokens: Sequence[Token], _: str) -> bool:
    found = _after_adverbs(tokens)
    if not found or not found[0].lower.endswith("ing") or found[0].lower in _NOT_ACTS:
        return False
    following = found[1] if len(found) > 1 else None
    if following is not None and following.cls is Class.NOUN and following.lower == following.lemma:
        return not means_people(following.lemma) and Class.VERB in found[0].classes
    return found[0].form is Form.ING or (following is not None and following.cls in _OBJECT_STARTS)


def _is_did(tokens: Sequence[Token], _: str) -> bool:
    found = _after_adverbs(tokens)
    if not found or found[0].text[0].isupper():
        return False
    told_to = tokens[0].lower in {"always", "never"} and Class.VERB in found[0].classes
    return (is_verb(found[0]) or told_to) and found[0].form is not Form.ING


def _after_adverbs(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without the adverbs and the "not" before them."""
    skipped = {Class.ADVERB, Class.NEGATION}
    return tokens[next((at for at, token in enumerate(tokens) if token.cls not in skipped), len(tokens)) :]


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
