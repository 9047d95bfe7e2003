"""What the writer typed in one answer, turned to the reader and ready to stand in a sentence of ours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from letters.core.language.fragment import Fragment, Shape
from letters.core.language.shape import recognise
from letters.core.language.tagging import read

_FORMS: dict[str, dict[Shape, str]] = {
    "np": {Shape.THING: "{}", Shape.SPAN: "{}"},
    "of": {Shape.THING: "{}", Shape.HOW: "{}"},
    "about": {Shape.THING: "about {}", Shape.HOW: "{}", Shape.THAT: "that {}"},
    "mention": {Shape.THING: "{}", Shape.HOW: "{}", Shape.THAT: "that {}"},
    "learned": {Shape.THING: "about {}", Shape.HOW: "{}", Shape.THAT: "that {}", Shape.TO: "{}"},
    "that": {Shape.THAT: "that {}"},
    "fact": {Shape.THAT: "{}"},
    "event": {Shape.FACT: "{}"},
    "clause": {Shape.THAT: "{}", Shape.FACT: "{}"},
    "how": {Shape.HOW: "{}"},
    "see": {Shape.THING: "{}", Shape.HOW: "{}"},
    "ing": {Shape.ACT: "{}"},
    "gift": {Shape.THING: "{}", Shape.ACT: "{}"},
    "to": {Shape.TO: "{}"},
    "did": {Shape.DID: "{}"},
    "adj": {Shape.QUALITY: "{}"},
}
FORMS: Mapping[str, Mapping[Shape, str]] = MappingProxyType(
    _FORMS | {"said": _FORMS["clause"], "know": _FORMS["about"], "idea": _FORMS["about"], "follow": _FORMS["see"]}
)
"""The forms a template may ask a fact for, and how each shape takes them.

Here THAT is a clause about them or the world, FACT one the writer takes part in, DID what the writer did.
"""


@dataclass(frozen=True, slots=True)
class Material:
    """One answer: the fragment that goes into a sentence, its shape, and whole sentences that follow it."""

    text: str
    shape: Shape
    rest: tuple[str, ...] = ()
    plural: bool = False

    def say(self, form: str) -> str | None:
        """The fragment in this form, or None when its shape does not allow it."""
        pattern = FORMS.get(form, {}).get(self.shape)
        if pattern is not None:
            return pattern.format(self.text)
        if form == "to" and self.shape is Shape.ACT:
            return f"to {_base(self.text)}"
        return None


def _base(phrase: str) -> str:
    first = read(phrase)[0].tokens[0]
    return first.lemma + phrase[first.end :]


@lru_cache(maxsize=4096)
def material(name: str, text: str, beginning: str = "", names: tuple[str, ...] = ()) -> Material | None:
    """The answer as material for the fact `name`; `beginning` is how the sentence the writer finished began."""
    fragment = recognise(text, names)
    if not fragment:
        return None
    fragment = _begun(fragment, beginning)
    shape, said = _settle(name, fragment)
    return Material(_to_reader(said), shape, tuple(map(_to_reader, fragment.rest)), fragment.plural)


def _begun(fragment: Fragment, beginning: str) -> Fragment:
    """The fragment with the beginning it was meant to follow, where that changes what it is."""
    if beginning == "how" and fragment.shape in {Shape.FACT, Shape.THAT}:
        return replace(fragment, shape=Shape.HOW, text=f"how {fragment.text}")
    return fragment


def _settle(name: str, fragment: Fragment) -> tuple[Shape, str]:
    """The shape and text a fragment has for the composer: who did what is settled by the question that was asked."""
    text, shape = fragment.text, fragment.shape
    if name == "experience":
        return _own(text, shape)
    if shape is Shape.DID:
        return (Shape.FACT, f"you {text}") if fragment.event else (Shape.FACT, f"I {text}")
    if shape in {Shape.FACT, Shape.THAT}:
        return Shape.FACT if fragment.event or _MYSELF.search(text) else Shape.THAT, text
    return shape, text


_MYSELF = re.compile(r"\b(?:I|me|my|us|we)\b")
_I = (("I've ", "have "), ("I'm ", "am "), ("I'd ", "had "), ("I ", ""))


def _own(text: str, shape: Shape) -> tuple[Shape, str]:
    """What the writer did, as a verb phrase to stand after "I", where it was typed as one."""
    for start, verb in _I:
        if text.startswith(start):
            return Shape.DID, verb + text.removeprefix(start)
    return (Shape.THING if shape is Shape.ACT else shape), text


_VIEW: tuple[tuple[str, str], ...] = (
    (r"\bthey're\b", "you're"),
    (r"\bthey\b", "you"),
    (r"\btheirs\b", "yours"),
    (r"\btheir\b", "your"),
    (r"\bthemselves\b", "yourselves"),
    (r"\bthem\b", "you"),
)


def _to_reader(text: str) -> str:
    for old, new in _VIEW:
        text = re.sub(old, new, text)
        text = re.sub(old.replace("t", "T", 1), new.capitalize(), text)
    return text
