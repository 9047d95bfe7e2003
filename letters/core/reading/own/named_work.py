"""Gives work of the writer's own that was only named its verb: "a bit of cleaning", "my job at the library"."""

from __future__ import annotations

import re

from letters.core.language.shape.experience import ROOM
from letters.core.language.shape.lengths import TIME
from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import Class, Form, readings

_THERE_AND_DID = re.compile(
    rf"^(?:an? |the )?(?P<where>(?:[a-z-]+ ){{0,3}}?(?:{ROOM.pattern}|depot|garage|dairy|brewery|surgery|stables"
    rf"|(?P<on>farm|estate|ranch|campsite|building site))),?(?: for)? (?P<time>{TIME})"
    r"(?:, (?:and )?(?:I )?(?P<did>[a-z]+)(?= )|(?=[.]?$))",
    re.IGNORECASE,
)
"""Where one worked, how long, and what one did there: "mobile phone shop 6 years, unlocked everything"."""
_SOME = re.compile(
    r"^(?=(?:some|a bit of|a little|lots of|a lot of|plenty of|bits of) "
    r"(?:[a-z]+ )?(?:[a-z]+ing|work|care|admin|retail)\b)",
    re.IGNORECASE,
)
_SHIFTS = re.compile(r"^(?=(?:too many|so many|lots of|a lot of|plenty of|many) (?:[a-z]+ )?shifts\b)", re.IGNORECASE)
_MY_JOB = re.compile(
    r"^(?=my (?:time|job|years|stint|days|shifts|placement|work) (?:as|at|in|on|with|behind)\b)", re.IGNORECASE
)
_AT_TIMES = re.compile(
    r"^(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|nights|days|earlies|lates|mornings|afternoons|evenings"
    r"|summers|winters|school holidays|holidays) (?:and [a-z]+s )?(?:at|in|on|for|behind|with|as) )",
    re.IGNORECASE,
)
"""When one worked, and where: "nights at a bakery"."""
_SIMILAR = re.compile(r"^(?:something )?similar(?=[.!]*$)", re.IGNORECASE)
_LOTS = re.compile(r"^(?=(?:lots|plenty|loads|a lot) of [a-z]+s[.!]*$)", re.IGNORECASE)
_EVERY_SUMMER = re.compile(
    r"^(?P<when>(?:every|each|last|one|most) [a-z]+),? (?P<told>(?:we|I) [^,.;]+)(?=[.!]*$)", re.IGNORECASE
)


def named_work(text: str) -> str:
    """The note with a verb before what one did, and with a time behind what went on at it."""
    text = _THERE_AND_DID.sub(_there_and_did, text)
    text = _SHIFTS.sub("worked ", _SOME.sub("done ", _SIMILAR.sub("had something similar", text)))
    text = _AT_TIMES.sub("worked ", _LOTS.sub("I know it from ", text))
    return _EVERY_SUMMER.sub(_at_its_time, _MY_JOB.sub("I know it from ", text))


def _there_and_did(found: re.Match[str]) -> str:
    did = found["did"] and any(one.form is Form.PAST for one in readings(found["did"].lower()))
    classes = {readings(word)[0].cls for word in found["where"].lower().split()}
    named = (did or not found["did"]) and classes <= {Class.NOUN, Class.ADJECTIVE}
    spent = f"spent {found['time']} {'on' if found['on'] else 'in'} {with_article(found['where'])}"
    return (f"{spent} and {found['did']}" if did else spent) if named else found[0]


def _at_its_time(found: re.Match[str]) -> str:
    return f"{found['told']} {found['when'].lower()}"
