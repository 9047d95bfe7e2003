"""Recognises what kind of fragment was typed: `recognise("loved how calm they were.")` is a HOW with a feeling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from letters.core.language.shape.afterword import hung, with_subject
from letters.core.language.shape.beginnings import Opened, is_comment, strip_beginning, strip_comment
from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.classify import classify
from letters.core.language.shape.clause import is_clause, is_verb, main_verb
from letters.core.language.shape.fit import as_sentence, inside
from letters.core.language.shape.fragment import NOTHING, Fragment, Shape
from letters.core.language.shape.splice import mend, sentences_of, split_remark
from letters.core.language.typed.cleaned import clean, says_nothing
from letters.core.language.typed.idiom import says_too_much
from letters.core.language.words.casing import is_listed
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token

__all__ = ["NOTHING", "Fragment", "Shape", "recognise"]

_CONJUNCTION = re.compile(r"^(?:(?:and|but|also|plus|then|or|so(?! much\b| many\b| few\b))[, ]+)+(?=\S)", re.IGNORECASE)
_ENDS_NOUN_PHRASE = frozenset({Class.PREPOSITION, Class.TO, Class.WH, Class.SUBORDINATOR, Class.PUNCTUATION})


_OUTCOME = re.compile(r"(?:after|within) (?:one|an?|two|three|a few|some|\d+|that)\b", re.IGNORECASE)
"""How it begins what things came to, which is no mere comment: "after one month it was dry"."""


def recognise(text: str, known_names: Iterable[str] = ()) -> Fragment:
    """The fragment a typed text is; `NOTHING` for no answer. `known_names` keep their capitals."""
    return _recognise(text, tuple(known_names))


@lru_cache(maxsize=512)
def _recognise(text: str, names: tuple[str, ...]) -> Fragment:
    cleaned = clean(text, names)
    if says_nothing(cleaned):
        return NOTHING
    units = [unit for unit in _units(cleaned) if any(mark.isalnum() for mark in unit)]
    told = (unit for unit in units if _OUTCOME.match(unit) or not is_comment(unit))
    spoken = [unit for unit in told if not says_nothing(unit) and not says_too_much(unit)]
    if not spoken:
        return NOTHING
    first, *more = (_read_unit(unit, names) for unit in spoken)
    if not first.text:
        return NOTHING
    if more and _are_two_things(first, more[0]):
        first, spoken = replace(first, text=f"{first.text} and {more[0].text}", plural=True), [spoken[0], *spoken[2:]]
        more = more[1:]
    text, *rest = _told_on(first.text, zip(more, spoken[1:], strict=True), names)
    return replace(
        first,
        text=text,
        more=tuple(more),
        rest=tuple(rest),
        feeling=first.feeling or _feeling_of(units),
    )


def _told_on(text: str, further: Iterable[tuple[Fragment, str]], names: tuple[str, ...]) -> list[str]:
    """The text and the further units, each a sentence of its own or hung on what stands before it."""
    told = [text]
    for fragment, unit in further:
        if tail := hung(inside(strip_comment(unit).text, names)):
            told[-1] = f"{told[-1][:-1]}{tail}{told[-1][-1]}" if told[1:] else f"{told[-1]}{tail}"
        elif sentence := _whole(fragment, unit, names):
            told.append(sentence)
    return told


_LIKES = frozenset({"i love", "i like", "i enjoy"})
"""What one likes at all times, and not what one liked there."""


def _are_two_things(first: Fragment, other: Fragment) -> bool:
    """Whether two fragments name a thing each and can be named in one breath: "the energy", "the 6am grandmas"."""
    start = words_of(other.text)[0] if other.text else None
    determined = start is not None and start.cls is Class.DETERMINER and start.lower not in {"every", "each", "no"}
    things = first.shape is other.shape is Shape.THING and first.sure and other.sure
    if start is not None and start.lower in {"a", "an"} and other.opening.lower() in _LIKES:
        return False  # "the debate, I love a good debate"
    return things and determined and " and " not in first.text and "," not in first.text + other.text


def _units(text: str) -> Iterator[str]:
    """The sentences of a text, a remark that a comma hangs on a phrase apart: "the kiln, it was huge"."""
    for sentence in sentences_of(text):
        phrase, remark = split_remark(strip_comment(sentence).text)
        parts = (phrase, remark) if remark else (sentence,)
        yield from (_fitting(part) for part in parts)


def _fitting(unit: str) -> str:
    """The unit without those of its parts between commas that reproach or sell, where one is left to stand."""
    if not says_too_much(unit):
        return unit
    for joint in (r"[,;] ", r",? (?:but|and|though|although) "):
        kept = [part for part in re.split(joint, unit) if not says_too_much(part) and not says_nothing(part)]
        if kept:
            return ", ".join(kept) if joint.startswith("[") else kept[0]
    return unit


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
    head = opened.text.partition(" ")[0].rstrip(",.;:")
    if opened.opening and head[:1].isupper() and not is_listed(head.lower()):
        names = (*names, head)
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
        sure=_is_sure(shape, body, tokens),
    )


def _is_sure(shape: Shape, body: str, tokens: Sequence[Token]) -> bool:
    """Whether the shape can be leaned on: no question, no verb that lost its subject, no phrase beside a clause."""
    if body.endswith("?") or (shape is Shape.DID and tokens[0].form is Form.PRESENT):
        return False
    phrase, conjunction, _ = body.partition(", and ")
    return shape is not Shape.FACT or not conjunction or is_clause(words_of(phrase))


def _fits_opening(fragment: Fragment) -> bool:
    """Whether the beginning taken off was one; "I learned" before a bare noun was the answer itself."""
    if not any(mark.isalnum() for mark in fragment.text):
        return False
    if fragment.shape in {Shape.FACT, Shape.THAT, Shape.HOW, Shape.TO, Shape.ACT}:
        return True
    if fragment.opening.lower().endswith(" that"):
        return True
    return fragment.kind not in {"learned", "told"} or fragment.opening.lower().endswith((" about", " of"))


def _whole(fragment: Fragment, unit: str, names: tuple[str, ...]) -> str:
    """A further unit as a sentence of its own, where it is one."""
    body = inside(strip_comment(unit).text, names)
    bare = _CONJUNCTION.sub("", body)
    mended = mend(bare) if mend(bare) != bare else body
    if _is_whole(mended):
        return as_sentence(mended, names)
    if fragment.kind in {"new", "learned"} and fragment.shape in {Shape.FACT, Shape.THAT}:
        return as_sentence(fragment.text, names)
    if of_it := with_subject(bare):
        return as_sentence(of_it, names)
    if fragment.shape is Shape.DID and fragment.sure and words_of(fragment.text)[0].form is Form.PAST:
        return as_sentence(f"{'They' if fragment.event else 'I'} {fragment.text}", names)
    telling = fragment.shape is Shape.THING and _TELLING.match(mended)
    return as_sentence(mended, names) if telling or verdict(mended) is Verdict.CLAUSE else ""


def _is_whole(text: str) -> bool:
    """Whether a further unit is a sentence as it stands."""
    tokens = words_of(text)
    if classify(text) is Shape.FACT or (tokens[0].lower in _WHO and verdict(text) is Verdict.CLAUSE):
        return True
    framed = _SINCE.match(text)
    return (framed is not None and verdict(text[framed.end() :]) is Verdict.CLAUSE) or _stands(tokens)


def _stands(tokens: Sequence[Token]) -> bool:
    """Whether words are a sentence by how they begin: "when it rains the river comes up"."""
    else_where = tokens[0].lower in _EVERYWHERE and tokens[1:] and tokens[1].lower == "else"
    opens = tokens[0].lower in {"when", "whenever", "if", "once"} and len(tokens) >= _LONG_ENOUGH
    told = tokens[1:2] != () and tokens[1].lower in {"you", "they", "we", "people"}
    twice = told and sum(token.cls is Class.VERB for token in tokens[2:]) > 1  # "if you say it out loud people stop"
    return bool(else_where or opens) and (twice or any(token.finite for token in tokens[2:]))


_EVERYWHERE = frozenset({"everywhere", "everyone", "everybody", "nowhere", "nobody", "anywhere"})
_LONG_ENOUGH = 7
"""Words from which a clause of time has its main clause with it."""
_SINCE = re.compile(
    r"(?:(?:since|in|on|at|from|until) (?:\d+|[A-Z]\w+|the \w+)|(?:after|within) "
    r"(?:one|an?|two|three|a few|\d+) \w+),? ",
    re.IGNORECASE,
)
"""How a sentence may begin that says first when or where it is so."""
_WHO = frozenset({"i", "you", "he", "she", "we", "they", "it"})
_TELLING = re.compile(r"(?:no|not|just|only|all|every|\d+|two|three|four|five|ten) (?:[\w'-]+,? ){2,}", re.IGNORECASE)
"""How a phrase begins that may stand by itself after a sentence: "no blame, just what next"."""


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
    return head.cls is Class.NOUN and head.lower != head.lemma and head.lower not in {"series", "news", "means"}
