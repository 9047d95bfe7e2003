"""What they do about it, with whom it tells of where that was left out: "at night, twelve people" is how they do it."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first, upper_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.plain.orders import as_order
from letters.core.reading.taken.done_when import ever_since, so_often, when
from letters.core.reading.taken.in_what_state import as_their_deed, in_what_state, with_its_deeds
from letters.core.reading.taken.stands_so import I_THINK, stands_so, the_house, with_things

_RANK = re.compile(
    r"^(?:the )?(?P<rank>(?:very )?(?:first|oldest|biggest|largest|smallest|last|nearest|fastest|strictest"
    r"|only(?! (?:one|two|three|four|five|\d|on|in|at|by|for|from|when|if|after|before|with|once|twice))"
    r"|one of (?:the )?few|one of the (?:first|last|only))) "
    r"(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:day|week|month|weekend|term)\b)(?=[a-z])",
    re.IGNORECASE,
)
_GOT = re.compile(
    r"^(?P<also>(?:already |just |now )*)got "
    r"(?=(?:(?:about|around|over|nearly|only) )?(?:\d|an?\b|the\b|one\b|two\b|three\b|four\b|some\b|loads\b))"
)
_SOME_OF_THEM = re.compile(
    r"^(?P<some>\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|loads|plenty) of (?:them|those)"
    r"(?=[,.]|$)",
    re.IGNORECASE,
)
"""How many they have, told without a verb: "2 of them, one crashed"."""
_NUMBER = re.compile(r"^(?P<count>(?:about |around |over |nearly |almost )?(?:[2-9]|\d\d+))(?=[.,]|$)", re.IGNORECASE)
_SO_FAR_AND = re.compile(
    r"(?:about |only |just )?(?:[2-9]|\d\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens|hundreds)"
    r" (?:of them|(?:[a-z]+ )?[a-z]+s)(?: (?:so far|already|by now|now|in all))?,? (?:and|but) (?:they|it|he|she|we) ",
    re.IGNORECASE,
)
"""How many there are, and what they do besides: "six pairs so far and they want twelve"."""
_IT_IS_THEN = re.compile(
    r"(?P<often>(?:once|twice|\w+ times) (?:an?|every|each) \w+|every \w+), (?=(?:he|she|[A-Z]\w+) (?:has )?"
    r"(?:started|began|begun|set|invented|brought|thought|came up)\b)",
    re.IGNORECASE,
)
_BEEN = re.compile(
    r"(?:always |only )?been (?:[a-z]+ing|there|open|in|on|at)\b"
    r"|(?:already |only )?(?:done|seen|given|written|grown|driven) "
    r"(?:\d+|it|them|this|that|two|three|four|five|six|ten)\b",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"^(?P<how>(?:(?:not|still|already|just|only|now|currently|also) )*)(?P<doing>[A-Za-z]+ing) (?P<next>[\w']+)",
    re.IGNORECASE,
)
_SINCE = re.compile(r"^[^,.;]+? since (?:\d|last|the|early|late|[A-Z])")
_YET_THEY = re.compile(r"^(?P<not>(?:not|nobody|nothing) [^,.;]+ yet) (?=(?:they|he|she|it|we) [a-z])", re.IGNORECASE)
_NOT_YET = re.compile(r"(?:not|nothing|not much|not a lot) yet(?=$|[.,]| but\b)(?P<but>,? but )?", re.IGNORECASE)
_BUT_DOING = re.compile(r" (?P<but>but|and) (?=(?:still |now |just )?[a-z]+ing\b)")
_AND_DID = re.compile(r"^(?P<did>[a-z]+ed(?: [^,;.]+)?), (?P<then>[a-z]+) (?=[a-z])")


_HE_DOING = re.compile(
    r"^(?P<who>(?!(?:The|This|No|They|We|You|He|She|It)\b)[A-Z][a-z]+) "
    r"(?=[a-z]{2,}ing (?:the|an?|it|them|all|every)\b)"
)
"""Somebody named and what that one is at: "Omar writing the guide"."""


def done_about_it(text: str, _beginning: str) -> str:
    """The answer to what they do about something, with its "they" where that was left out."""
    text = I_THINK.sub("", _HE_DOING.sub(r"\g<who> is ", text))
    return with_its_deeds(next((told for reading in _READINGS if (told := reading(text))), text))


def _among_others(text: str) -> str:
    """What they are among others: "first plant in the state to manage it"."""
    found = None if verdict(text) is Verdict.CLAUSE else _RANK.match(text)
    rank = found["rank"].lower() if found else ""
    return f"they are {'' if rank.startswith('one') else 'the '}{rank} {text[found.end() :]}" if found else ""


_MOSTLY = re.compile(
    r"^(?P<what>(?:the |our |their )?[a-z]+(?: [a-z]+)?),? (?P<most>mostly|mainly)[.!]*$", re.IGNORECASE
)


def _mostly_that(text: str) -> str:
    """What it mostly is: "the weather mostly"."""
    found = _MOSTLY.match(text)
    return f"it is {found['most'].lower()} {lower_first(found['what'])}" if found else ""


def _having(text: str) -> str:
    """What they have, or how many: "got 40 of it", "2 of them, one crashed"."""
    if found := _GOT.match(text):
        return f"they {found['also']}have {text[found.end() :]}"
    if _SO_FAR_AND.match(text):
        return f"there are {text[0].lower()}{text[1:]}"
    if found := _NUMBER.match(text):
        return f"there are {found['count'].lower()}{text[found.end() :]}"
    if found := _SOME_OF_THEM.match(text):
        after = text[found.end() :].lstrip(", ")
        return f"they have {found['some'].lower()} of them{f'. {after[0].upper()}{after[1:]}' if after else ''}"
    return f"they have {text[0].lower()}{text[1:]}" if _BEEN.match(text) else ""


def _having_done(text: str) -> str:
    """What they did, told without its subject: "applied twice, got it once"."""
    found = _AND_DID.match(text)
    past = found is not None and any(one.form is Form.PAST for one in readings(found["then"]) if one.cls is Class.VERB)
    return f"they {found['did']} and {text[found.start('then') :]}" if found and past else ""


def _doing(text: str) -> str:
    """What they are doing, or not yet: "not doing it yet but thinking about it"."""
    text = _YET_THEY.sub(r"\g<not>, as ", text)
    if yet := _NOT_YET.match(text):
        return f"they don't do it yet{', but ' if yet['but'] else ''}{text[yet.end() :]}"
    found = _DOING.match(text)
    if found is None or not _is_done(found, text.partition(",")[0]):
        return ""
    if _SINCE.search(text):
        going = found["next"] == "since" and found["doing"].lower() in {"running", "going", "working", "operating"}
        return f"{'it has' if going else 'they have'} been {text[0].lower()}{text[1:]}"
    if not found["how"] and (do := _habit(found["doing"].lower())) and " and " not in text:
        return f"they {do} {text[found.start('next') :]}"
    text = _BUT_DOING.sub(r" \g<but> are ", text) if found["how"] else text
    return f"they are {text[0].lower()}{text[1:]}"


def _habit(doing: str) -> str:
    """The bare verb of what is always done, and not under way: "rejecting any tube"; empty for any other."""
    do = next((one.lemma for one in readings(doing) if one.form is Form.ING), "")
    return "" if do in _UNDER_WAY else do


_UNDER_WAY = frozenset({
    "roll", "move", "build", "plan", "try", "work", "test", "look", "think", "hope", "change", "grow", "switch", "wait",
    "learn", "train", "hire", "trial", "pilot", "set", "go", "get", "have", "do", "bring", "phase", "replace", "wonder",
    "raise", "fight", "push", "write", "develop", "experiment", "consider", "convert", "open", "invest", "be", "count",
})  # fmt: skip
"""What people are at for a time, where they tell of it with "-ing"."""


_TO_DO = re.compile(r"to (?:just |always )?(?P<do>[a-z]+) (?P<what>[^.;]+)", re.IGNORECASE)
_AIM = re.compile(r"\bby (?:20\d\d|next|the end|then)\b")


def _meant_to(text: str) -> str:
    """What is done or aimed at, told as what to do: "to hide the names", "always call back"."""
    found = _TO_DO.fullmatch(text.rstrip("."))
    if found is None:
        lead, to, do = as_order(text).replace(", and to ", ", and ").partition("to ")
        return f"they {'do ' if lead == 'not ' else ''}{lead}{do}" if to and not text[0].isupper() else ""
    aim = found["do"] in {"be", "become", "get", "have", "reach", "make"} or _AIM.search(text)
    return f"they {'want ' if aim else ''}{lower_first(text) if aim else text[3:]}"


def _begun_by(text: str) -> str:
    """When it is done, and who began it: "every Thursday, she started it"."""
    found = _IT_IS_THEN.match(text)
    return f"it is {lower_first(found['often'])}. {upper_first(text[found.end() :])}" if found else ""


_DONE_BY = re.compile(
    r"(?:(?:always|all|now|still|only|mostly|usually) )*(?P<done>[a-z]+) "
    r"(?:(?:(?:every|each|once|twice|on|at|in|before|after) (?:an? |the )?[\w'-]+|twice|daily|weekly|again|over"
    r"|there|in-house) )*(?P<by>by|every|once|twice|daily|weekly|in-house|on site)\b(?! the way)",
    re.IGNORECASE,
)


def _being_done(text: str) -> str:
    """What is done about it by somebody or at times, told without its "it is": "checked every Friday by two people"."""
    found = _DONE_BY.match(text)
    forms = {one.form for one in readings(found["done"].lower()) if one.cls is Class.VERB} if found else set()
    passive = found is not None and Form.PARTICIPLE in forms and Form.BASE not in forms
    if _BEGUN_BY.match(text):
        return f"it was {text[0].lower()}{text[1:]}"
    if _FITTED.match(text):
        return f"it is {text[0].lower()}{text[1:]}"
    passive = passive or _RUN_BY.match(text) is not None
    agent = passive and found is not None and (found["by"].lower() == "by" or found["done"].lower() in _DONE)
    return f"it is {text[0].lower()}{text[1:]}" if agent else ""


_BEGUN_BY = re.compile(
    r"(?:started|set up|founded|invented|created|designed|launched|thought up|built) by ", re.IGNORECASE
)
_RUN_BY = re.compile(r"(?:run|set|cut|put on|read|set up) by (?!the way\b|now\b)[a-z]", re.IGNORECASE)
_FITTED = re.compile(
    r"(?:(?:only |now |already )?(?:approved|licensed|cleared|insured|certified|allowed|recommended|meant)"
    r"(?= (?:for|by|to|in|as) [a-z\d])|sold|auctioned|donated|recycled|shredded|composted|reused"
    r"|(?:rolled|handed|sent|given) out|fitted|installed|used|stored|built|displayed|served|grown|kept|capped"
    r"|limited|priced)"
    r" (?:in|on|at|for|with|to|across) (?!favou?r)[a-z\d]"
)
_DONE = frozenset({
    "done", "checked", "tested", "weighed", "cleaned", "washed", "inspected", "reviewed", "counted", "made", "measured",
    "updated", "recorded", "logged", "printed", "collected", "delivered", "repeated", "serviced", "emptied", "audited",
})  # fmt: skip
"""What is said of a thing rather than of those who do it, where nothing it is done to follows."""


def _what_it_does(text: str) -> str:
    """What it does for them, told without its "it": "cuts mistakes in half", "costs nothing"."""
    return f"it {text[0].lower()}{text[1:]}" if _DOES.match(text) else ""


_DOES = re.compile(
    r"(?:cuts|costs?|saves|takes|works|helps|makes|means|keeps|gives|brings|stops|gets|comes|goes|sits|stands|lives"
    r"|lasts|happens|arrives|starts|opens|closes|needs|looks|smells|tastes|weighs|holds|tells|shows|lets|scans|counts"
    r"|sorts|measures|runs(?= (?:on|at|every|all|from|twice|like|off)\b)|doesn't|does not|isn't|won't|wasn't|didn't) "
    r"(?!for\b|of\b|and\b|by\b)[a-z\d£]",
    re.IGNORECASE,
)


_READINGS = (
    in_what_state,
    _begun_by,
    the_house,
    _mostly_that,
    stands_so,
    so_often,
    _what_it_does,
    _meant_to,
    ever_since,
    _among_others,
    _having,
    _having_done,
    _being_done,
    with_things,
    _doing,
    when,
    as_their_deed,
)


def _is_done(found: re.Match[str], first: str) -> bool:
    """Whether a word in "-ing" tells what is done to what follows it: "sampling four works", not "training days"."""
    read_as = readings(found["doing"].lower())
    if found["how"] and any(one.form is Form.ING for one in read_as):
        return True
    after = words_of(found["next"])[0]
    led = after.cls in {Class.DETERMINER, Class.NUMBER, Class.PRONOUN} or means_people(after.lemma)
    noun = any(one.cls is Class.NOUN for one in read_as) or after.cls is Class.NOUN or verdict(first) is Verdict.CLAUSE
    return any(one.form is Form.ING for one in read_as) and (led or not noun)
