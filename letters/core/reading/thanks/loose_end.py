"""Ends a deed where it ends: what else somebody did or what happened then is a sentence of its own after it."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.words.casing import upper_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.thanks.spliced import is_one_plight

_JOINT = re.compile(
    r",? (?:and|but) (?P<then>then )?(?P<who>I|we|he|she|you(?: both)?|everyone|everybody|nobody|someone|somebody)"
    r" (?P<did>[a-z]+|'d|'s)\b"
)
_REPORTS = re.compile(
    r"\b(?:t(?:old|ell)|sa(?:id|y)|explain|promis|assur|mention|wr(?:ote|it)|admit|thought|think|knew|know|hop|felt"
    r"|mak(?:e|ing) sure|made sure|remember|agree|ask|wonder)\w*\b"
)
_TAKEN_IN = re.compile(r"^(?:seeing|hearing|watching|learning|finding)\b|\b(?:that|how|when|where|which|who|while)\b")
"""What was seen or heard, of which another clause may be a part: "hearing that it burnt and everyone came"."""
_SO_I_CAN = re.compile(r"(?P<so>\bso (?:that )?I) can\b(?!'t\b| not\b| now\b)")
"""What a deed made possible then: "stopping a machine so I can look inside"."""
_MAY_BE_SAID = frozenset({"was", "were", "had", "would", "could", "should", "did", "might"})


def loosened(name: str, fragment: Fragment) -> Fragment:
    """A deed one is thanked for without the clause that hangs on it: "seeing that I froze and she said let's walk"."""
    thanked = name in {"thanks_for", "enjoyed"} and fragment.shape is Shape.ACT
    thanked = thanked and not (name == "enjoyed" and _TAKEN_IN.search(fragment.text))
    told = name == "kindness" and fragment.shape in {Shape.FACT, Shape.THAT, Shape.DID, Shape.TO}
    if '"' in fragment.text or not (thanked or told):
        return fragment
    if name == "thanks_for":
        fragment = replace(fragment, text=_SO_I_CAN.sub(r"\g<so> could", fragment.text))
    found = next((one for one in _JOINT.finditer(fragment.text) if _ends_there(one, told=told)), None)
    if found is None:
        return fragment
    start = found.start("then" if found["then"] else "who")
    after = f"{upper_first(fragment.text[start:])}."
    return replace(
        fragment, text=fragment.text[: found.start()].rstrip(" ,"), rest=(after, *fragment.rest), plural=False
    )


def _ends_there(found: re.Match[str], *, told: bool) -> bool:
    """Whether the clause after a joint is no part of what was said or done before it."""
    before = found.string[: found.start()]
    if is_one_plight(before, found.string[found.start("who") :]):
        return False
    did = found["did"]
    past = any(one.cls is Class.VERB and one.form is Form.PAST for one in readings(did))
    reported = _REPORTS.search(before)
    if not past or (reported and (did in _MAY_BE_SAID or _others_said(found, before[reported.end() :]))):
        return False
    same = told and found["who"] in {"he", "she", "you"}
    return not same


def _others_said(found: re.Match[str], said: str) -> bool:
    """Whether what others did was told along with a clause: "told me that I work hard and everybody liked me"."""
    others = found["who"] in {"everyone", "everybody", "nobody", "someone", "somebody"}
    return others and re.match(r"(?: (?:to )?me)? that\b", said) is not None
