"""The forms a template may ask a fact for, and how a fact of each shape takes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from letters.core.language.shape.fragment import Shape

_FORMS: dict[str, dict[Shape, str]] = {
    "np": {Shape.THING: "{}", Shape.SPAN: "{}"},
    "one": {Shape.THING: "{}", Shape.SPAN: "{}"},
    "full": {Shape.THING: "{}", Shape.SPAN: "{}"},
    "spell": {Shape.THING: "{}", Shape.SPAN: "{}"},
    "of": {Shape.THING: "{}", Shape.HOW: "{}"},
    "about": {Shape.THING: "about {}", Shape.HOW: "{}", Shape.THAT: "that {}"},
    "mention": {Shape.THING: "{}", Shape.HOW: "{}", Shape.THAT: "that {}"},
    "learned": {Shape.THING: "about {}", Shape.HOW: "{}", Shape.THAT: "that {}", Shape.FACT: "that {}", Shape.TO: "{}"},
    "grasped": {Shape.THAT: "that {}", Shape.FACT: "that {}", Shape.TO: "{}"},
    "that": {Shape.THAT: "that {}"},
    "fact": {Shape.THAT: "{}"},
    "novel": {Shape.THING: "{}", Shape.SPAN: "{}"},
    "virtue": {Shape.THAT: "{}"},
    "worthy": {Shape.THAT: "that {}"},
    "event": {Shape.FACT: "{}"},
    "plainly": {Shape.FACT: "{}", Shape.THAT: "{}"},
    "scene": {Shape.FACT: "{}"},
    "ample": {Shape.THING: "{}"},
    "brief": {Shape.THAT: "{}"},
    "told": {Shape.THAT: "{}", Shape.FACT: "{}"},
    "clause": {Shape.THAT: "{}", Shape.FACT: "{}"},
    "how": {Shape.HOW: "{}"},
    "see": {Shape.THING: "{}", Shape.HOW: "{}"},
    "follow": {Shape.THING: "{}", Shape.HOW: "{}"},
    "goes": {Shape.THING: "{}"},
    "unfolds": {Shape.THING: "{}"},
    "many": {Shape.THING: "{}"},
    "loose": {shape: "{}" for shape in Shape if shape is not Shape.NOTHING},
    "ing": {Shape.ACT: "{}"},
    "gift": {Shape.THING: "{}", Shape.ACT: "{}", Shape.SPAN: "{}"},
    "to": {Shape.TO: "{}"},
    "plan": {Shape.TO: "{}"},
    "tothe": {Shape.TO: "the need {}"},
    "did": {Shape.DID: "{}"},
    "atwork": {Shape.DID: "{}"},
    "adj": {Shape.QUALITY: "{}"},
    "a": {Shape.QUALITY: "{}"},
    "case": {Shape.HOW: "{}"},
    "asked": {Shape.THING: "{}"},
    "mine": {Shape.HOW: "{}"},
    "post": {Shape.THING: "{}"},
    "comes": {Shape.THING: "{}"},
    "anytime": {Shape.THING: "{}"},
    "pains": {Shape.TO: "{}"},
    "me": {Shape.FACT: "{}"},
    "why": {Shape.THAT: "{}"},
    "choosing": {Shape.THAT: "{}"},
    "kind": {Shape.QUALITY: "{}"},
}
FORMS: Mapping[str, Mapping[Shape, str]] = MappingProxyType(
    _FORMS | {"said": _FORMS["clause"], "know": _FORMS["about"], "idea": _FORMS["about"], "worth": _FORMS["about"]}
)
"""The forms a template may ask a fact for, and how each shape takes them.

Here THAT is a clause about them or the world, FACT one the writer takes part in, DID what the writer did.
"""

_WORDS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {"goes": (1, 5), "ample": (3, 99), "brief": (1, 9), "one": (3, 99), "full": (3, 99)}
)
"""How many words of a fact a form can take."""


def fits(form: str, text: str) -> bool:
    """Whether a text has the length a form wants; a brief one is a clause without a pause."""
    least, most = _WORDS.get(form, (0, len(text)))
    return least <= text.count(" ") + 1 <= most and not (form == "brief" and re.search(r"[,;:]", text))
