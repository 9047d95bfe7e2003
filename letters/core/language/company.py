"""The company's name inside a sentence: its article, its stop, its own capitals."""

from __future__ import annotations

import re

from letters.core.language.casing import brand_cased
from letters.core.language.tables import any_of, word_list
from letters.core.language.typed import one_line, says_nothing

_FINAL_STOP = re.compile(r"(?<!\bInc)(?<!\bLtd)(?<!\bCo)(?<!\bCorp)(?<!\bBros)(?<!\.[A-Za-z])(?<!\bL\.L)\.$")


_INSTITUTION = re.compile(rf"\b{any_of('institutions')}$")
"""What a name typed small ends in when it is no brand: "kirkby college"."""


_CORRECTED = re.compile(r"^.*?\?* (?:no,?|sorry,?|i mean|actually) (?:it'?s|its|it is) (?=\S)", re.IGNORECASE)
"""A first try that the writer took back: "Doyle & Sons? no its Hartley Locks"."""


def company_name(typed: str) -> str:
    """The name as it stands inside a sentence, without a stray stop or comma; empty for no answer."""
    name = _CORRECTED.sub("", one_line(typed)).strip(" ,;:-?")
    if says_nothing(name):
        return ""
    name = _FINAL_STOP.sub("", name)
    if name == name.lower() and _INSTITUTION.search(name):
        return " ".join(
            part if part in word_list("little_words") else part[:1].upper() + part[1:] for part in name.split()
        )
    return f"the {name[4:]}" if name.startswith("THE ") and name != name.upper() else name


def may_open(text: str) -> bool:
    """Whether a sentence may begin with this name: not with a small brand ("eBay") or a figure ("3M")."""
    head = text.strip()
    if head.lower().startswith("the "):
        return True
    return bool(head) and not brand_cased(head) and head[0].isalpha() and not head[0].islower()
