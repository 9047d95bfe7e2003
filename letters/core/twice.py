"""Says once what was typed twice, the same thing thanked for and enjoyed, and tells of several new things as many."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.language.shape.fragment import Shape
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.letter import Tone
from letters.core.material import Material
from letters.core.reading.plain.matter import names_many

MOST = {
    Tone.FORMAL: "That was what I enjoyed most.",
    Tone.WARM: "That was the part I enjoyed most.",
    Tone.CASUAL: "That was the best part for me.",
}
"""What remains to be said of a thing that was thanked for already."""
_TELLS = re.compile(r"^(?:telling|explaining|describing|sharing|talking|the talk|the chat)\b")
_NAMING = frozenset({Class.NOUN, Class.VERB, Class.NAME, Class.ADJECTIVE, Class.NUMBER})
_HEARD = frozenset({Shape.THING, Shape.HOW, Shape.THAT})


def said_once(materials: dict[str, Material], tone: Tone) -> dict[str, Material]:
    """The materials without what was enjoyed where it is what they are thanked for, which then says that it was.

    What a challenge made clear is left out where it only names the challenge again.
    """
    materials = _of_several(materials)
    challenge, clear = materials.get("challenge"), materials.get("made_clear")
    if challenge and clear and _matter(clear.text) <= _matter(challenge.text) and clear.shape is Shape.THING:
        materials = {name: one for name, one in materials.items() if name != "made_clear"}
    thanked, enjoyed = materials.get("thanks_for"), materials.get("enjoyed")
    if thanked is None or enjoyed is None:
        return materials
    if fuller := _fuller(thanked, enjoyed):
        thanked = replace(thanked, text=fuller, deed=thanked.deed and fuller)
    elif not _same(thanked, enjoyed):
        return materials
    after = (*thanked.rest, *enjoyed.rest) if enjoyed.rest else (MOST[tone], *thanked.rest)
    others = {name: one for name, one in materials.items() if name != "enjoyed"}
    return {**others, "thanks_for": replace(thanked, rest=after, apart=True)}


_IT_CAME = re.compile(r"^it (?=(?:arrived|landed) )")
_IT_IS_SO = re.compile(
    r"it (?:is|has(?P<been>(?: (?:already|just|finally|now))? been)) (?="
    r"(?:(?:still|just|only|now|already|nearly|almost|half|not|yet) )*(?:on (?:hold|trial|order|ice)"
    r"|in (?:use|place|progress|testing|production)|under (?:review|construction)|up and running|[a-z]{3,}ed\b|done\b"
    r"|paid for\b|full\b|built\b|sold\b|kept\b|grown\b|(?:rolled|handed|sent|given) out))"
)
"""What is so of one thing: "it is fitted on half the fleet"."""


def _of_several(materials: dict[str, Material]) -> dict[str, Material]:
    """The materials with what is so of several new things told of them all."""
    topic, standing = materials.get("topic"), materials.get("standing")
    if topic is None or standing is None or topic.shape is not Shape.THING or not names_many(topic.text):
        return materials
    return {**materials, "standing": replace(standing, text=_of_them(standing.text))}


def _of_them(text: str) -> str:
    """What is so of one thing, told of several: "they have been ordered and are coming"."""
    text = _IT_CAME.sub("they ", text)
    found = _IT_IS_SO.match(text)
    if found is None:
        return text
    been = found["been"]
    return (
        f"they have{been} {text[found.end() :].replace(' and is ', ' and are ', 1)}"
        if been
        else f"they are {text[found.end() :]}"
    )


def _fuller(thanked: Material, enjoyed: Material) -> str:
    """What was enjoyed, where it only says more of what is thanked for: "the demo" and "the demo of the system"."""
    gift, good = thanked.deed or thanked.text, _SENSED.sub("", enjoyed.text)
    of_one = enjoyed.to in {None, thanked.to} and "," not in good
    same = of_one and _THING.match(gift) is not None and f"{good} ".startswith(f"{gift} ")
    fewer = of_one and _THING.match(good) is not None and gift.startswith(f"{good} ")
    return good if same else gift if fewer else ""


_SENSED = re.compile(r"^(?:hearing|seeing) (?:about )?")
_THING = re.compile(r"(?:the|your) [a-z]+(?: [a-z]+)?$")


def _same(thanked: Material, enjoyed: Material) -> bool:
    """Whether both tell of one thing that was done, seen or heard, with one reader or with all."""
    gift, good = thanked.deed or thanked.text, enjoyed.deed or enjoyed.text
    told = _TELLS.match(gift) is not None
    heard = enjoyed.shape in _HEARD or good.startswith("hearing ")
    things = thanked.shape is enjoyed.shape is Shape.THING
    if enjoyed.to not in {None, thanked.to} or (told is not heard and not things):
        return False
    what = _matter(gift)
    return bool(what) and what == _matter(good)


def _matter(text: str) -> frozenset[str]:
    """The words of a text that tell what it was, whoever let, showed or told it to whom."""
    stems = {_stem(word.lower, word.lemma) for word in words_of(text) if word.cls in _NAMING}
    matter = frozenset(stems - word_list("letting"))
    return matter - {"tour"} or matter


def _stem(lower: str, lemma: str) -> str:
    """What a word has in common in all its forms, whatever it was read as: "sitting in" and "sit in"."""
    known = sorted(readings(lower), key=lambda one: one.form is not Form.ING)
    return next((one.lemma for one in known if one.cls in {Class.VERB, Class.NOUN}), lemma)
