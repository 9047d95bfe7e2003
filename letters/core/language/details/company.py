"""The company's name inside a sentence: its article, its stop, its own capitals."""

from __future__ import annotations

import re
from functools import cache

from letters.core.language.typed.cleaned import one_line, says_nothing
from letters.core.language.words.casing import brand_cased, is_ordinary
from letters.core.language.words.saints import saints_own
from letters.core.language.words.tables import any_of, word_list

_FINAL_STOP = re.compile(r"(?<!\bInc)(?<!\bLtd)(?<!\bCo)(?<!\bCorp)(?<!\bBros)(?<!\.[A-Za-z])(?<!\bL\.L)\.$")


_INSTITUTION = re.compile(rf"(?:^|(?<= )){any_of('institutions')}(?: \([A-Z]{{2,5}}\))?$")
"""What a name typed small ends in when it is no brand: "kirkby college"."""


_NUMBERED = re.compile(r"\s*\((?:registered |reg\.? )?(?:charity|company|reg)\b[^)]*\)", re.IGNORECASE)
_AN_ADDRESS = re.compile(r"^(?:https?://)?(?:www\.)|^https?://|(?<=\w)/+$", re.IGNORECASE)
"""What a web address has around the name it is known by: "www.shipfast.io"."""
_REMARKED = re.compile(
    r"\s*\((?:[a-z]+ )*(?:agency|agencies|recruiters?|recruitment|temps?|head office|branch|i think|not sure)\)$",
    re.IGNORECASE,
)
"""What is remarked of a name and is none of it: "Reed (agency)"."""
_ONLY_A_KIND = re.compile(
    r"(?:(?:an?|the|my|our|some|one|this) )?(?:(?:small|local|little|tiny|big|large|nice|new|old|nearby) )*"
    r"(?P<kind>(?:(?:family|village|town|city|county|district|parish|primary|secondary|high|nursing|care|law|estate"
    r"|recruitment|temp|coffee|corner|fish|garden|call|charity|building|cleaning|book|pet|farm|hair|beauty|dog|private"
    r"|state|independent|residential|veterinary|dental|engineering) )*"
    r"(?:council|school|college|university|hospital|library|museum|bakery|garage|cafe|pub|shop|hotel|farm|nursery|home"
    r"|salon|charity|warehouse|gym|surgery|firm|agency|restaurant|practice|office|cent(?:re|er)|clinic|church|theatre"
    r"|bank|factory|company|business|startup|club|bar|takeaway|site|depot|store|supermarket))"
    r"(?P<where> (?:in|near) [a-z ]+)?"
)
"""A house without a name: "a small bakery", "council"."""
_CALLED = re.compile(r"^(?:an?|the|some) .*\b(?:called|named) (?=[^\W\d_a-z])|^[a-z ]+ called (?=[^\W\d_a-z])")
_UNI = re.compile(r"^(?P<of>(?:the )?uni of )|^(?P<whose>[a-z]+(?: [a-z]+)?) uni$", re.IGNORECASE)
_LETTERS = frozenset({"nhs", "hmp", "uk", "usa", "rc", "llp", "plc", "it", "hq", "cic"})
"""Words of a name that are said letter by letter."""
_CORRECTED = re.compile(r"^.*?\?* (?:no,?|sorry,?|i mean|actually) (?:it'?s|its|it is) (?=\S)", re.IGNORECASE)
"""A first try that the writer took back: "Doyle & Sons? no its Hartley Locks"."""


def company_name(typed: str, signed: str = "") -> str:
    """The name as it stands inside a sentence, without a stray stop or comma; empty for no answer.

    `signed` is the writer's own name: whoever types that small types every name so.
    """
    typed = _REMARKED.sub("", _AN_ADDRESS.sub("", _NUMBERED.sub("", typed)))
    name = _CORRECTED.sub("", one_line(typed)).strip(" ,;:-?")
    if says_nothing(name):
        return ""
    name = _UNI.sub(_university, _CALLED.sub("", _calm(_FINAL_STOP.sub("", name))))
    if kind := _ONLY_A_KIND.fullmatch(name):
        return f"the {kind['kind']}{_raised(kind['where'] or '')}"
    name = saints_own(_well_known(name) or (_headed(name) if _typed_small(name, signed) else name))
    if place := _PUBLIC.match(name):
        return f"the {place['kind'].capitalize()} {_raised(name[place.end('kind') + 1 :])}"
    if _OF_SOMETHING.match(name):
        return f"the {name}"
    return f"the {name[4:]}" if name.startswith("THE ") and name != name.upper() else name


def _university(found: re.Match[str]) -> str:
    return "university of " if found["of"] else f"{found['whose']} university"


def _well_known(name: str) -> str:
    """A name everybody knows as it is written, with what was typed after it: "tesco hull"; empty for any other."""
    words = name.split()
    for count in range(min(len(words), 3), 0, -1):
        known = _employers().get(_key(" ".join(words[:count])))
        rest = words[count:]
        if known and not rest:
            return known
        if known and name == name.lower() and not {"and", "&", "of", "+"} & {*rest}:
            return f"{known.removeprefix('the ')} {_raised(' '.join(rest))}"
    return ""


@cache
def _employers() -> dict[str, str]:
    return {_key(name): name for name in word_list("employers")}


def _key(name: str) -> str:
    return name.lower().removeprefix("the ").replace("'", "").replace("’", "").replace("-", "")


def _typed_small(name: str, signed: str) -> bool:
    """Whether small letters are a slip and no brand's own: "the red lion", "Leeds city council", "maria's"."""
    if name != name.lower():
        small = name[1:] == name[1:].lower()
        house = _INSTITUTION.search(name) is not None and not name.endswith(" plc")  # which is written so
        return house or (small and _OF_SOMETHING.match(name) is not None)
    slip = _INSTITUTION.search(name) or _OF_SOMETHING.match(name.capitalize()) or _OWNED_HOUSE.match(name)
    return bool(slip) or (bool(signed) and signed == signed.lower())


_OWNED_HOUSE = re.compile(r"the \w+ \w|[a-z]{2,}'s(?: |$)|(?:st|mr|mrs|ms|dr)\.? [a-z]|\w+ (?:and|&) (?:sons?|co)\b")
"""How a name begins that nobody writes small on purpose."""
_OF_SOMETHING = re.compile(
    r"(?:Department|Dept\.?|Ministry|Office|Bureau|Institute|Museum|Society|University|Faculty|Port|City"
    r"|(?:(?:London|Royal|Metropolitan) )?Borough|Friends|Centre|Center) (?:of|for) (?!the$)\w"
)
"""Names that take "the" inside a sentence, as they are spoken."""


def _headed(name: str) -> str:
    """A name typed small with its capitals, the first word's whatever it is: "la piazza"."""
    raised = _raised(name)
    return raised if raised.startswith("the ") else f"{raised[:1].upper()}{raised[1:]}"


def _raised(name: str) -> str:
    """A name with a capital to every word that is none of the little ones."""
    lead = " " if name.startswith(" ") else ""
    return lead + " ".join(map(_raised_word, name.split()))


def _raised_word(word: str) -> str:
    if word in word_list("little_words") or word in {"the", "near"}:
        return word
    initials = word in _LETTERS or re.fullmatch(r"[a-z]&[a-z]", word)
    return word.upper() if initials else word[:1].upper() + word[1:]


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
