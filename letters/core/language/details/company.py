"""The company's name inside a sentence: its article, its stop, its own capitals."""

from __future__ import annotations

import re

from letters.core.language.typed.cleaned import one_line, says_nothing
from letters.core.language.words.casing import brand_cased, is_ordinary
from letters.core.language.words.tables import any_of, word_list

_FINAL_STOP = re.compile(r"(?<!\bInc)(?<!\bLtd)(?<!\bCo)(?<!\bCorp)(?<!\bBros)(?<!\.[A-Za-z])(?<!\bL\.L)\.$")


_INSTITUTION = re.compile(rf"\b{any_of('institutions')}$")
"""What a name typed small ends in when it is no brand: "kirkby college"."""


_NUMBERED = re.compile(r"\s*\((?:registered |reg\.? )?(?:charity|company|reg)\b[^)]*\)", re.IGNORECASE)
_AN_ADDRESS = re.compile(r"^(?:https?://)?(?:www\.)|^https?://|(?<=\w)/+$", re.IGNORECASE)
"""What a web address has around the name it is known by: "www.shipfast.io"."""
_CORRECTED = re.compile(r"^.*?\?* (?:no,?|sorry,?|i mean|actually) (?:it'?s|its|it is) (?=\S)", re.IGNORECASE)
"""A first try that the writer took back: "Doyle & Sons? no its Hartley Locks"."""


def company_name(typed: str) -> str:
    """The name as it stands inside a sentence, without a stray stop or comma; empty for no answer."""
    typed = _AN_ADDRESS.sub("", _NUMBERED.sub("", typed))
    name = _CORRECTED.sub("", one_line(typed)).strip(" ,;:-?")
    if says_nothing(name):
        return ""
    name = _calm(_FINAL_STOP.sub("", name))
    if place := _PUBLIC.match(name):
        return f"the {place['kind'].capitalize()} {_raised(name[place.end('kind') + 1 :])}"
    if _OF_SOMETHING.match(name):
        return f"the {name}"
    if name == name.lower() and _INSTITUTION.search(name):
        return _raised(name)
    return f"the {name[4:]}" if name.startswith("THE ") and name != name.upper() else name


_OF_SOMETHING = re.compile(
    r"(?:Department|Dept\.?|Ministry|Office|Bureau|Institute|Museum|Society|University|Faculty|Port|City|Borough"
    r"|Friends|Centre|Center) (?:of|for) (?!the$)\w"
)
"""Names that take "the" inside a sentence, as they are spoken."""


def _raised(name: str) -> str:
    """A name with a capital to every word that is none of the little ones."""
    return " ".join(part if part in word_list("little_words") else part[:1].upper() + part[1:] for part in name.split())


_PUBLIC = re.compile(
    r"(?:the )?(?P<kind>town|city|county|village|borough|municipality|township|state|province|parish|diocese|port)"
    r" of (?!the$)[A-Z]",
    re.IGNORECASE,
)
"""A public body, whose kind is part of its name: "town of Esker Lake"."""


def _calm(name: str) -> str:
    """A long name typed in capitals throughout with one to a word; a brand in capitals is short."""
    words = [word for word in name.split() if word.isalpha()]
    if not name.isupper() or len(words) < _LONG_NAME or sum(map(is_ordinary, words)) < 2:  # noqa: PLR2004
        return name
    return " ".join(
        word.lower() if word.lower() in word_list("little_words") else word.capitalize() for word in name.split()
    )


_LONG_NAME = 3
"""Words from which a name in capitals is shouted."""


def may_open(text: str) -> bool:
    """Whether a sentence may begin with this name: not with a small brand ("eBay") or a figure ("3M")."""
    head = text.strip()
    if head.lower().startswith("the "):
        return True
    return bool(head) and not brand_cased(head) and head[0].isalpha() and not head[0].islower()
