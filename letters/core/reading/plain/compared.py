"""Gives what was only told by comparison its "it was": "busier than I thought", "not as scary as I feared"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Token

_NOW = frozenset({"challenge", "topic", "standing", "made_clear", "lesson"})
"""Questions answered by what is always so."""
_HOW_IT_IS = {**dict.fromkeys(_NOW, "it is"), "kindness": "it was", "thanks_for": "it was", "enjoyed": "I found it"}
_MUCH = r"(?:(?:a (?:bit|lot|little|touch|good deal)|much|way|far|even|so much|lots|slightly|rather|quite|really) )*"
_COMPARES = re.compile(
    rf"{_MUCH}(?:(?:(?:more|less) )?(?P<one>[a-z-]+)(?:(?: and|,) (?:(?:more|less) )?(?P<two>[a-z-]+))? than"
    r"|(?P<about>(?:more|less) about [^,;.]+ than)|not (?:nearly |half |quite )?(?:as|so) (?P<as>[a-z-]+) as) (?=\w)",
    re.IGNORECASE,
)
_MORE_TO_IT = re.compile(
    rf"{_MUCH}more (?:to|in|behind) (?:it|this|that|the (?:job|role|work)) than (?=\w)", re.IGNORECASE
)


_FEWER = re.compile(
    r"(?P<how>less|fewer|more) (?P<what>[a-z]+(?: (?!than\b|than$)[a-z]+)??)"
    r"(?:(?= than\b)|(?P<joint>,|,? and) (?=(?:less|fewer|more) [a-z]+$)"
    r"|(?= (?:on|in|at|for|from|since|every|this)\b))",
    re.IGNORECASE,
)
_NEEDED = re.compile(
    r"^(?P<what>(?:more|better|extra|new|good) [a-z]+(?: [a-z]+)?) (?P<done>needed|required|wanted)$", re.IGNORECASE
)
_A_LOT_OF = re.compile(
    r"^(?=a (?:lot|bit) of (?:work|effort|hassle|stress|money|time|driving|lifting) for )",
    re.IGNORECASE,
)
_MANY = re.compile(r"[^s]s$|^(?:people|staff|children|police)$")


def with_its_it(name: str, text: str) -> str:
    """The answer to the question `name`, a bare comparison in it a clause of its own."""
    if name not in _HOW_IT_IS:
        return text
    if _MORE_TO_IT.match(text):
        return f"there {'is' if name in _NOW else 'was'} {lower_first(text)}"
    text = _NEEDED.sub(_are_needed, _A_LOT_OF.sub("it is ", text)) if name in _NOW else text
    text = _counted(text) if name in {"challenge", "standing"} else text
    found = _COMPARES.match(text)
    if found is None or not _compares(found):
        return text
    how_it_is = "it was" if found["as"] and name == "enjoyed" else _HOW_IT_IS[name]
    return f"{how_it_is} {lower_first(text)}"


def _are_needed(found: re.Match[str]) -> str:
    return f"{found['what']} {'are' if _MANY.search(found['what']) else 'is'} {found['done']}"


def _counted(text: str) -> str:
    """What there are more or fewer of, as there being so many: "fewer staff than last year"."""
    found = _FEWER.match(text)
    if found is None or verdict(text) is Verdict.CLAUSE:
        return text
    many = _MANY.search(found["what"]) is not None
    less = "fewer" if many and found["how"].lower() == "less" else found["how"].lower()
    joint = " and " if found["joint"] else ""
    return f"there {'are' if many else 'is'} {less} {found['what']}{joint}{text[found.end() :]}"


def _compares(found: re.Match[str]) -> bool:
    """Whether what stands before "than" or between "as" and "as" says how something is, and names no thing."""
    if found["as"]:
        return words_of(f"as {found['as']} as")[1].cls is Class.ADJECTIVE
    if found["about"]:
        return True
    words = [word for word in words_of(found[0]) if Class.ADJECTIVE in (word.cls, *word.classes)]
    said = {word.lower for word in words} >= {found[part].lower() for part in ("one", "two") if found[part]}
    more = re.search(r"\b(?:more|less) ", found[0], re.IGNORECASE) is not None
    return said and (more or any(map(_is_higher, words)))


def _is_higher(word: Token) -> bool:
    """Whether an adjective stands in its comparative: "nicer", "worse"."""
    return word.lower != word.lemma and (word.lower.endswith("er") or word.lower == "worse")
