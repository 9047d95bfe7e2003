"""Tells what a reader spoke of as heard from that reader: "Ana on looms", "Ana talked about looms"."""

from __future__ import annotations

import re

from letters.core.language.words.tagging import Form, read
from letters.core.language.words.verbs import ing, third_person

_SPEAKING = r"(?:talking|telling|speaking|explaining|describing|singing|chatting|joking|laughing|reading)"
_HOW_SHE = r"(how|why|what|where) (?:he|she|they) "


def heard_at_it(text: str, who: str, beginning: str) -> str:
    """What one of the readers explained, as heard: "Ana explaining the kiln" is hearing Ana explain it."""
    if beginning:
        return text
    told = rf"^({who}) (?P<doing>explaining|describing) (?=(?:the|an?|your|their|his|her|all|everything)\b)"
    return re.sub(told, heard, text)


_NEVER = re.compile(r"^(?P<way>the way [^,.;]+), (?P<often>never|always) (?P<does>[a-z]+s)\b")


def _never_doing(found: re.Match[str]) -> str:
    """What somebody never does beside the way of it: "the way Ana talks to them, never rushes"."""
    does = read(f"she {found['does']}")[0].tokens[1]
    return f"{found['way']}, {found['often']} {ing(does.lemma)}" if does.form is Form.PRESENT else found[0]


def spoken_on(text: str, who: str, beginning: str) -> str:
    """The answer with what one of the readers spoke of as heard; `who` is a pattern for them by name."""
    text = _NEVER.sub(_never_doing, text)
    text = re.sub(rf"^(?:hearing )?({who}) who (?=(?:explained|told|described|showed|talked|spoke)\b)", r"\1 ", text)
    text = re.sub(rf"^(?:hearing )?({who}) (?:talk(?:ing)? )?(?:on|about) {_HOW_SHE}", r"\2 \1 ", text)
    if beginning == "seeing":
        return text
    if beginning in {"", "hearing"}:
        spoke = rf"^(?:hearing )?({who}|[Hh]e|[Ss]he) (?:talked|spoke) (?:to (?:me|us) )?about (?=[a-z])"
        text = re.sub(spoke, _heard_on, text)
    text = re.sub(rf"^(?:hearing )?({who}) (?:on about|on|about) (?=[a-z])", r"hearing \1 talk about ", text)
    return re.sub(rf"^({who}) (?P<doing>{_SPEAKING}) ", heard, text)


def _heard_on(found: re.Match[str]) -> str:
    whom = _WHOM.get(found[1].lower())
    return f"listening to {whom} talk about " if whom else f"hearing {found[1]} talk about "


_WHOM = {"he": "him", "she": "her"}


def heard(found: re.Match[str]) -> str:
    """What one was heard doing: "Berit explaining the drawers" is hearing her explain them."""
    does = read(found["doing"])[0].tokens[0].lemma
    return f"hearing {found[1]} {does} " if found[0].endswith(" ") else f"the way {found[1]} {third_person(does)}"
