"""Puts a difficulty plainly before it is read: as what it is called, as what they do, as how many there are of it."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.plain.matter import names_many

_IT_IS = re.compile(
    r"^(?:it's|it is|it was|that's) (?:mainly |mostly |just |really |always |probably )?"
    r"(?P<what>(?:the|their) (?!same\b|only\b|worst\b|first\b|best\b|one\b)[^.;]+)",
    re.IGNORECASE,
)
"""A difficulty that is only named: "it's the noise from the flats"."""
_THEM_DOING = re.compile(r"^(?:we (?:spoke|talked) )?(?:about )?them (?P<no>not )?(?P<doing>[a-z]+ing) ", re.IGNORECASE)
_ONE_WHO = re.compile(
    r"^(?P<who>an? (?:[a-z]+ )?[a-z]+) (?:that|who) (?P<did>[^.;]+?),? and "
    r"(?=(?:it turned out|it turns out|he|she|they|nobody|no one) )",
    re.IGNORECASE,
)
_AND_MOSTLY = re.compile(
    r"^(?P<thing>[^.!;]+)[.!] (?P<how>Mostly|Mainly|Usually|Often|Always|Especially|Even|Sometimes) (?P<what>[^.!;]+)"
)
_SO_MANY = re.compile(
    r"(?<=[.!] )(?P<many>(?:About |Nearly |Over |Only |Just )?(?:[2-9]|\d\d+|Two|Three|Four|Five|Six|Seven|Eight|Nine"
    r"|Ten)) (?P<what>(?!percent|per cent|years?\b|o'clock|times\b|out of\b|in\b)[a-z][^.!;]*)"
)
"""How many there are of what is told of: "the waiting list. 300 names"."""


def put_plainly(text: str) -> str:
    """A difficulty under its own name or as what the employer does, with what else was said of it as sentences."""
    if (found := _IT_IS.match(text)) and verdict(found["what"]) is Verdict.PHRASE:
        text = f"{lower_first(found['what'])}{text[found.end() :]}"
    text = _ONE_WHO.sub(r"\g<who> who \g<did>. ", _THEM_DOING.sub(_they_do, text))
    text = _SO_MANY.sub(_there_are, _IT_DOES.sub(_it_does, _AND_MOSTLY.sub(_mostly, text)))
    return text.replace(". \0", ", ")


_IT_DOES = re.compile(
    r"(?<=[.!] )(?P<often>(?:Never|Always|Often|Usually|Hardly ever|Only|Just|Still) )?(?P<does>[A-Za-z]+s)"
    r"(?= (?P<next>[a-z\d]+))"
)
"""What the thing does, in a sentence that lost its "it": "the heating. Never works"."""


def _it_does(found: re.Match[str]) -> str:
    does, after = found["does"].lower(), words_of(found["next"])[0]
    verb = any(one.form is Form.PRESENT and one.lemma != does for one in readings(does))
    led = found["often"] or after.cls in {Class.DETERMINER, Class.ADVERB, Class.NUMBER}
    one = not names_many(found.string.partition(".")[0])
    return f"It {(found['often'] or '').lower()}{does}" if verb and led and one else found[0]


def _they_do(found: re.Match[str]) -> str:
    """What the employer does, told as "them doing it": "them not having a van" is that they don't have one."""
    base = next((one.lemma for one in readings(found["doing"].lower()) if one.form is Form.ING), "")
    if not base:
        return found[0]
    if base == "be":
        return f"they are {found['no'] or ''}"
    if base == "have" and not found["no"]:
        return "they have "
    return f"they don't {base} " if found["no"] else f"the problem of {found['doing'].lower()} "


def _mostly(found: re.Match[str]) -> str:
    phrases = verdict(found["thing"]) is Verdict.PHRASE is verdict(found["what"])
    return f"{found['thing']}, {found['how'].lower()} {found['what']}" if phrases else found[0]


_IN_THE_PAST = re.compile(r"\b(?:last|ago|yesterday|so far|this|since)\b|\b(?:19|20)\d\d\b", re.IGNORECASE)
"""When it was, where nobody can tell by what is counted whether it is so still: "12 radios last year"."""


_SO_OFTEN = re.compile(r"\b(?:an?|per|every|each) (?:day|week|month|year|shift|night)\b")
"""How often, which tells how much of what was just said: "people lose their glasses. About 3 pairs a week"."""


def _there_are(found: re.Match[str]) -> str:
    things = words_of(found["what"])
    if _SO_OFTEN.search(found["what"]) and verdict(found.string[: found.start()].rstrip(". ")) is Verdict.CLAUSE:
        return found[0]
    if _IN_THE_PAST.search(found["what"]):
        before = found.string[: found.start()].rstrip(". ")
        return found[0] if verdict(before) is not Verdict.PHRASE else f"\0{lower_first(found['many'])} {found['what']}"
    named = things[0].cls in {Class.NOUN, Class.ADJECTIVE} and verdict(found[0]) is Verdict.PHRASE
    return f"There are {lower_first(found['many'])} {found['what']}" if named else found[0]
