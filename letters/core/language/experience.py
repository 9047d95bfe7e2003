"""What the writer has done, as a clause that begins with "I", from whatever shape it was typed in."""

from __future__ import annotations

import re

from letters.core.language.articles import with_article
from letters.core.language.casing import own_capitals
from letters.core.language.fragment import Fragment, Shape
from letters.core.language.splice import words_of
from letters.core.language.tagging import Class, Form, Token

_TIME = (
    r"(?:(?:about|over|nearly|almost|around|some|more than|roughly) )?(?:\d+\+?|an?|one|two|three|four|five|six|seven|eight|nine|"
    r"ten|eleven|twelve|several|many|a few|a couple of|half a)(?:[- ](?:and a half|or so|to \w+))? (?:years?|months?|weeks?|summers?|seasons?)"
)
_TAIL = re.compile(r",? (?P<tail>(?:so|which|and so|and) (?:I|we|that|this|it|is|was|gave|taught|means?|meant)\b.*)$")
_LENGTH = re.compile(rf"(?:, | \(|,? for | - )(?P<time>{_TIME})\)?(?= (?:at|in|with)\b|$)|^for (?P<first>{_TIME})(?=$)", re.IGNORECASE)
_BARE_LENGTH = re.compile(rf"(?<=\w) (?P<time>{_TIME})$", re.IGNORECASE)
_SPAN = re.compile(rf"^(?P<time>(?:(?:the|my) (?:last|past) )?{_TIME}|[^,]*?\b(?:decades?|days?|shifts?|terms?|semesters?|nights?|winters?|hours?))\b'?(?P<after>.*)$", re.IGNORECASE)
_BEFORE_LENGTH = frozenset("for in over of last past spent about after every than nearly within first next under these".split())
_POSSESSIONS = re.compile(
    r"^(?:(?:a|an|some|plenty of|lots of|a lot of|a bit of|a little|much|extensive|previous|prior|hands-on|strong|basic|good|solid|"
    r"relevant|practical|work|my|own|full|clean|current|valid|\w+ed|\w+ing) )*(?:experience|background|degree|diploma|certificate|certification|licen[cs]e|"
    r"qualification|nvq|knowledge|training|skills?|understanding|portfolio|badge|ticket|card|masters?|phd|apprenticeship|accreditation)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"(?:er|or|ist|ian|man|woman|person|nurse|chef|clerk|assistant|lead|head|temp|intern|apprentice|porter|tutor|cook|barista|"
    r"volunteer|associate|analyst|technician|attendant|guard|aide|rep|representative|hand|mate|pa|consultant|accountant|student)$"
)
_NOT_PERSON = re.compile(r"(?:computer|printer|trailer|order|paper|number|water|letter|newsletter|counter|register|centre|center|error|floor|"
                         r"door|motor|sector|monitor|server|career|summer|winter|quarter|container|boiler|scanner|mower|charter|disaster|matter|power|"
                         r"semester|theater|helicopter|tractor|generator|elevator|labor|color|flavor|minor|vector|factor|offer|master|layer|filter|meter|"
                         r"corner|border|buffer|cluster|database|folder|router|newspaper|supper|dinner|weather|folder|timber|tower|shower|laser|fiber|rubber|poster|register|roster)$")
_MASS = re.compile(
    r"(?:work|experience|research|support|service|retail|management|maintenance|administration|admin|finance|logistics|security|"
    r"software|data|stock|care|childcare|hospitality|carpentry|masonry|payroll|compliance|safety|quality|sales|education|"
    r"analysis|control|assurance|healthcare|food|equipment|inventory|analytics|ing|ness|ship|ity|ics|phy|gy|cy)$"
)


def as_experience(fragment: Fragment) -> str | None:
    """A clause about the writer: "five years on a ward" gives "I spent five years on a ward"; None when unsure."""
    text, tail = _split_tail(fragment.text)
    clause = _clause(fragment, text)
    return f"{clause}, {tail}" if clause and tail else clause


def _split_tail(text: str) -> tuple[str, str]:
    found = _TAIL.search(text)
    return (text[: found.start()], found["tail"]) if found else (text, "")


def _clause(fragment: Fragment, text: str) -> str | None:
    match fragment.shape:
        case Shape.FACT | Shape.THAT:
            return _with_for(text)
        case Shape.QUALITY:
            return f"I have been {text}" if text.startswith("responsible") else f"I am {text}"
        case Shape.SPAN:
            return _spent(text)
        case Shape.ACT:
            return _doing(text)
        case Shape.DID:
            return _did(text) if fragment.sure and not fragment.event else None
        case Shape.THING:
            return _thing(text)
        case _:
            return None


def _with_for(text: str) -> str:
    """The clause with the "for" its duration lacks: "I ran TIG three years" is "I ran TIG for three years"."""
    found = _BARE_LENGTH.search(text)
    if found is None or text[: found.start()].rsplit(" ", 1)[-1].lower() in _BEFORE_LENGTH:
        return text
    before = text[: found.start()].rstrip(",")
    return f"{before} for {found['time']}"


def _spent(text: str) -> str | None:
    found = _SPAN.match(text)
    if found is None:
        return None
    time, after = found["time"], found["after"].strip()
    tokens = words_of(after)
    if re.match(r"(?:of )?(?:\w+ )?experience\b", after):
        return f"I have {time} {after}" if after.startswith("of ") else f"I have {time} of {after}"
    if after.startswith("of "):
        return f"I have {time} {after} behind me"
    if not tokens:
        return None
    led = tokens[0].cls in {Class.PREPOSITION, Class.SUBORDINATOR} or tokens[0].lower == "as" or tokens[0].lower.endswith("ing")
    return f"I spent {time} {after}" if led else f"I spent {time} in {after}"


def _doing(text: str) -> str:
    time, rest = _take_length(text)
    return f"I spent {time} {rest}" if time else f"I have experience {rest}"


def _did(text: str) -> str | None:
    tokens = words_of(text)
    verb = next((token for token in tokens if token.cls is not Class.ADVERB), None)
    if verb is None or any(token.lower in {"me", "us"} for token in tokens[1:3]):
        return None
    if verb.form is Form.PARTICIPLE and Form.PAST not in _forms(verb):
        return f"I have {text}"
    return _with_for(f"I {text}") if verb.form is not Form.PRESENT or verb.lower == "am" else None


def _forms(verb: Token) -> set[Form]:
    """The forms a participle could have instead: a regular one is a past tense too."""
    return {Form.PAST} if verb.lower.endswith("ed") or verb.lower in {"led", "held", "built", "taught", "made", "kept"} else set()


def _thing(text: str) -> str | None:
    time, rest = _take_length(text)
    tokens = words_of(rest)
    if not tokens or tokens[0].lower in {"my", "their", "your", "his", "her", "this", "that", "it", "same"}:
        return None
    head = _head(tokens)
    if _POSSESSIONS.match(rest):
        return f"I have {_with_determiner(rest, tokens, head)}" + (f" of {time}" if time else "")
    person = _PERSON.search(head.lower) is not None and not _NOT_PERSON.search(head.lower) and head.cls is not Class.NAME
    if person:
        role = _with_determiner(rest, tokens, head)
        return f"I spent {time} as {role}" if time else f"I have worked as {role}"
    return _worked_on(rest, tokens, head, time)


def _worked_on(rest: str, tokens: tuple[Token, ...], head: Token, time: str) -> str:
    thing = _with_determiner(rest, tokens, head)
    if own_capitals(head.text) or head.cls is Class.NAME:
        return f"I spent {time} with {thing}" if time else f"I have worked with {thing}"
    mass = thing == rest and _MASS.search(head.lower) is not None and tokens[0].cls is not Class.DETERMINER
    preposition = "in" if mass else "on"
    return f"I spent {time} {preposition} {thing}" if time else f"I have worked {preposition} {thing}"


def _take_length(text: str) -> tuple[str, str]:
    """A duration at the end of a phrase, and the phrase without it."""
    found = _LENGTH.search(text) or _BARE_LENGTH.search(text)
    if found is None:
        return "", text
    time = found["time"] or ""
    return time, (text[: found.start()] + text[found.end() :]).strip(" ,")


def _head(tokens: tuple[Token, ...]) -> Token:
    """The word a noun phrase is about: the last noun before its first preposition or clause."""
    closers = {Class.PREPOSITION, Class.TO, Class.WH, Class.SUBORDINATOR, Class.PUNCTUATION, Class.CONJUNCTION}
    end = next((at for at, token in enumerate(tokens) if at and token.cls in closers), len(tokens))
    return tokens[end - 1]


def _with_determiner(text: str, tokens: tuple[Token, ...], head: Token) -> str:
    """The noun phrase with "a" where a single thing that can be counted stands bare."""
    first = tokens[0]
    bare = first.cls in {Class.NOUN, Class.ADJECTIVE, Class.VERB} and head.cls is not Class.NAME
    plural = head.lower != head.lemma and head.lower.endswith("s")
    if not bare or plural or _MASS.search(head.lower) or own_capitals(head.text):
        return text
    return with_article(text)
