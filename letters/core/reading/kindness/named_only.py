"""Reads a kindness of which only the thing was named as what was done: "my name spelt right", "no template"."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past
from letters.core.reading.kindness.how_told import how_told

_WAY = r"(?:phone call|voice ?note|voice message|call|letter|card|voicemail|video call)"
_IT_CAME = re.compile(
    rf"(?:just |only )?(?:the|an?|his|her|their) (?P<way>{_WAY})"
    r"(?: itself|,? (?:and )?(?:not|rather than|instead of) an? (?:template|robot|form letter))?",
    re.IGNORECASE,
)
_NO_TEMPLATE = re.compile(
    r"(?:with |there was )?no (?:templates?|template e-?mail|copy(?: and|-and| n)?[- ]paste|form letter|robots?|bots?"
    r"|standard (?:letter|e-?mail|text))",
    re.IGNORECASE,
)
_NO_WAFFLE = re.compile(
    r"(?:with |there was )?no (?!one\b|doubt\b|kisses\b|idea\b|need\b|way\b|reply\b|answer\b|feedback\b|wait)"
    r"(?P<what>[a-z]+(?: [a-z]+)?)",
    re.IGNORECASE,
)
_FUSS = frozenset({"waffle", "waffling", "nonsense", "games", "faff", "fluff", "bs", "messing", "messing about"})
_WHEN_I = re.compile(
    r"^(?P<did>(?:(?-i:(?!The\b|My\b)[A-Z])\w+|she|he|they) (?:rang|called|phoned|emailed|texted|messaged))(?: me)?, "
    r"(?=I was (?:on|at|in|just|about|still|only|out|off|[a-z]+ing)\b)",
    re.IGNORECASE,
)
_BY_HAND = re.compile(
    r"^(?P<did>signed|written|typed|addressed)(?= (?:by hand|in (?:ink|pen))(?:$|[,.]))", re.IGNORECASE
)
_IN_PERSON = re.compile(r"^(?:it was )?(?=(?:all )?(?:face to face|in person)\b)", re.IGNORECASE)
_MINE_DONE = re.compile(
    r"^(?P<mine>my (?:[a-z]+ )??[a-z]+) (?P<done>[a-z]+)(?P<rest>(?: [^,.;]+)?)(?=$|[,.;])", re.IGNORECASE
)
_SHE_DOING = re.compile(
    r"^(?P<who>(?!The\b|My\b|Not\b)[A-Z][a-z]+|[Hh]er|[Hh]im|[Tt]hem) (?P<doing>[a-z]+ing) (?=[a-z])(?!of\b)"
)
_SAID_IT = re.compile(
    r"^(?:(?:she|he|they) )?(?:said|told|put|worded) it (?P<how>(?:(?:so|very|really) )?[a-z]+ly|well)(?=$|[,.])",
    re.IGNORECASE,
)
_THEY = {"her": "she", "him": "he", "them": "they"}


def named_only(text: str) -> str:
    """The account with the deed that its thing or its state stands for."""
    bare = text.rstrip(". ")
    if found := _IT_CAME.fullmatch(bare):
        return f"your {found['way'].lower()}"
    if _NO_TEMPLATE.fullmatch(bare):
        return "it wasn't a template"
    if found := _NO_WAFFLE.fullmatch(bare):
        return "to tell me straight" if found["what"] in _FUSS else f"to tell me with no {found['what']}"
    text = how_told(text)
    text = _SAID_IT.sub(r"told me \g<how>", text)
    text = _WHEN_I.sub(r"\g<did> me when ", _IN_PERSON.sub("told me ", text))
    text = _BY_HAND.sub(lambda found: f"{found['did'].lower().replace('written', 'wrote')} it", text)
    return _SHE_DOING.sub(_she_did, _MINE_DONE.sub(_they_did, text))


def _they_did(found: re.Match[str]) -> str:
    """What was done with something of the writer's: "my name spelt right"."""
    done = [one for one in readings(found["done"].lower()) if one.cls is Class.VERB]
    did = next((past(one.lemma) for one in done if one.form in {Form.PARTICIPLE, Form.PAST}), "")
    fit = did and all(one.form in {Form.PARTICIPLE, Form.PAST} for one in done) and found["done"].lower() != "was"
    return f"they {did} {found['mine'].lower()}{found['rest']}" if fit else found[0]


def _she_did(found: re.Match[str]) -> str:
    """What somebody was thanked for doing, as what that one did: "Omar replying to my email"."""
    verb = next((one.lemma for one in readings(found["doing"].lower()) if one.form is Form.ING), "")
    return f"{_THEY.get(found['who'].lower(), found['who'])} {past(verb)} " if verb else found[0]
