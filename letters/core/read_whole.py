"""Reads one typed answer whole: put straight, without the beginning it repeats, as the fragment it was meant as."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.typed.cleaned import clean
from letters.core.language.words.casing import lower_first
from letters.core.readers import Readers
from letters.core.reading.after_beginning import asked_on
from letters.core.reading.hung import hung
from letters.core.reading.in_one_breath import step_by_step
from letters.core.reading.meant import meant
from letters.core.reading.own.as_it_was import as_it_was
from letters.core.reading.plain.by_title import by_title
from letters.core.reading.plain.dashed import as_noted
from letters.core.reading.plain.fronted import as_condition, condition_last, fronted
from letters.core.reading.plain.runs import set_against
from letters.core.reading.plain.strokes import without_strokes
from letters.core.reading.taken.as_jotted import as_jotted
from letters.core.reading.taken.as_taken import as_taken
from letters.core.reading.taken.in_parts import in_parts
from letters.core.reading.taken.told_by import unframed
from letters.core.reading.verbatim import held_together, verbatim

_FRONTED = frozenset({"challenge", "topic", "lesson", "lesson_from", "made_clear", "standing"})
"""Questions whose answer is a clause, which may have another one before it."""
_RULES = frozenset({"lesson", "made_clear"})


def read_whole(name: str, text: str, beginning: str, readers: Readers) -> tuple[Fragment | None, str]:
    """The answer to the question `name` as it was meant, and the beginning it really follows.

    A clause before the main one waits until that is read, and is put back then: "if it's late, nobody reads it".
    """
    text = as_it_was(text) if name == "experience" else text
    text = by_title(clean(asked_on(text) if beginning == "how" else text, readers.known_names), readers.named)
    text = held_together(verbatim(name, text))
    text = condition_last(text) if name in {"kindness", "thanks_for"} else text
    told = name in _FRONTED and beginning in {"", "that"}
    text = as_condition(text) if told and name in _RULES else text
    front, main = fronted(text) if told else ("", text)
    if front and main.rstrip(".!") == "don't":
        return Fragment(Shape.THAT, f"{lower_first(front)}, don't"), beginning
    main, mark, pair = main.partition("; ") if front and "; if " in main else (main, "", "")
    taken, begun = _taken(name, main, beginning, readers)
    with_that = (begun == "that" != beginning) or _WITH_THAT.match(text) is not None
    whole = meant(name, taken, begun, readers, with_that=with_that)
    if front and whole is not None:
        shape = whole.shape if whole.shape in {Shape.FACT, Shape.THAT} else Shape.THAT
        return replace(
            whole, text=f"{lower_first(front)}, {whole.text}{mark}{pair}", shape=shape, event=False, sure=True
        ), beginning
    return whole, begun


_WITH_THAT = re.compile(
    r"(?:(?:before|until) [^,.;]{3,30}?,? )?(?:I (?:had not|hadn't|had never|did not|didn't|never) "
    r"(?:known?|knew|realised?|realized?|heard) )?that (?!one\b)",
    re.IGNORECASE,
)
"""How a clause begins that was typed with its own "that", perhaps after the whole beginning of its question."""


def _taken(name: str, text: str, beginning: str, readers: Readers) -> tuple[str, str]:
    """The cleaned answer without the beginning it repeats, and the beginning it really follows."""
    text = as_jotted(in_parts(text)) if name == "standing" else text
    text = without_strokes(name, as_noted(name, text, beginning))
    text = hung(name, step_by_step(name, set_against(text)))
    return as_taken(name, unframed(text, readers) if name == "challenge" else text, beginning)
