"""Puts how much and how many as English counts it: "many informations", "more easy", "a so busy night"."""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import Class, readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.tables import word_list
from letters.core.language.words.verbs import with_s

_SUCH = re.compile(
    r"\b(?:an? )?(?P<so>so) an? (?P<how>[a-z]+) (?P<what>[a-z]+)\b|\ban? so (?P<how2>[a-z]+) (?P<what2>[a-z]+)\b"
)
_THEREFORE = re.compile(
    r"(?<!\bwas)(?<!\bis)(?<!\bwere)(?<!\bare)(?<!\bhad)(?<!\bhave)(?<!\bbeen)(?<!'s)(?<!\bnot)[ ,]$"
)
"""What stands before a "so a" that only draws its conclusion: "treasurer of the band, so a small taste of it"."""
_TOO_MANY = re.compile(
    r"\b(?P<many>many|several|a few|few|some|two|three|these|those) (?P<how>(?:[a-z]+ )?)"
    r"(?P<noun>informations?|advices?|feedbacks?|equipments?|furnitures?|knowledges?|evidences?|homeworks?|softwares|luggages?)\b"
)
_MUCH = {"many": "a lot of ", "several": "some ", "a few": "a little ", "few": "little ", "some": "some ",
         "two": "some ", "three": "some ", "these": "this ", "those": "that "}  # fmt: skip


def in_measure(text: str) -> str:
    """The text with every measure as English has it."""
    text = _TOO_MANY.sub(_much, _SUCH.sub(_such, text))
    return _ALL_OF.sub(_all_of_them, _LESS.sub(_fewer, _EACH_ONE.sub(_each_one, _EASIER.sub(_easier, text))))


def _such(found: re.Match[str]) -> str:
    how, what = found["how"] or found["how2"], found["what"] or found["what2"]
    quality = any(one.cls is Class.ADJECTIVE for one in readings(how)) and any(
        one.cls is Class.NOUN for one in readings(what)
    )
    comes_of_it = found["what"] is not None and _THEREFORE.search(found.string[: found.start()])
    return f"such {with_article(f'{how} {what}')}" if quality and not comes_of_it else found[0]


def _much(found: re.Match[str]) -> str:
    noun = found["noun"].removesuffix("s")
    if found["many"].lower() == "many" and re.search(
        r"\b(?:so|too|how|as|very)$", found.string[: found.start()].rstrip()
    ):
        return f"much {found['how']}{noun}"
    return f"{_MUCH[found['many'].lower()]}{found['how']}{noun}"


_EASIER = re.compile(
    r"\bmore (?P<how>easy|quick|fast|cheap|slow|old|young|big|small|happy|clean|strong|close|safe|nice|busy|hard|short"
    r"|long|high|low|late|early|warm|cold|heavy|light|quiet|tall|rich|poor|deep|wide|near|kind|calm|good|bad)\b"
    r"(?! than (?:good|bad|happy|sad|old|young)\b| [a-z]+s\b| [a-z]+ (?:time|work|experience|training|knowledge)\b)"
)


def _easier(found: re.Match[str]) -> str:
    how = found["how"]
    if how in _BETTER:
        return _BETTER[how]
    stem = f"{how[:-1]}i" if how.endswith("y") else f"{how}g" if how == "big" else how.removesuffix("e")
    return f"{stem}er"


_BETTER = {"good": "better", "bad": "worse"}
_EACH_ONE = re.compile(r"\b(?P<each>[Ee]ach|[Ee]very) (?P<noun>[a-z]{4,}s)\b(?! of\b)(?<!results)(?<!sports)")
_LESS = re.compile(r"\bless (?P<what>[a-z]+s)\b(?! of\b)")


def _fewer(found: re.Match[str]) -> str:
    """What is counted, of which there are fewer: "less ingredients"."""
    known = readings(found["what"])
    several = all(one.cls is Class.NOUN and one.lemma != found["what"] for one in known)
    several = several or any(one.cls is Class.NOUN and means_people(one.lemma) for one in known)
    return f"fewer {found['what']}" if several else found[0]


def _each_one(found: re.Match[str]) -> str:
    """One of many, named in the plural: "each patients"."""
    lemmas = {one.lemma for one in readings(found["noun"]) if one.cls is Class.NOUN}
    several = len(lemmas) == 1 and found["noun"] not in lemmas and with_s(min(lemmas)) == found["noun"]
    return f"{found['each']} {min(lemmas)}" if several else found[0]


_ALL_OF = re.compile(
    r"\b(?P<all>all(?: of)? (?:my|your|his|her|their|our)) (?P<noun>[a-z]+)(?=$|[.,;]| (?:and|in|with|to|for)\b)"
)


def _all_of_them(found: re.Match[str]) -> str:
    return f"{found['all']} {with_s(found['noun'])}" if found["noun"] in word_list("counted") | _SHEETS else found[0]


_SHEETS = frozenset(
    {"leaflet", "document", "product", "branch", "recipe", "poster", "client", "tool", "room", "worker"}
)
