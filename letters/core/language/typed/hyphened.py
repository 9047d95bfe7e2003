"""Gives back the hyphens of words that stand together before a noun: "a face to face talk", "the on call rota"."""

from __future__ import annotations

import re

from letters.core.language.words.figures import number_word
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form

_ANYWHERE = (
    "face to face|day to day|one to one|one on one|door to door|step by step|state of the art|up to date|second hand"
    "|old fashioned|straight talking|fast paced|long serving|well kept|well organised|well behaved"
    "|good natured|well known|well run|open plan|low cost|low income|high speed|high end|high quality|long standing"
    "|open source|(?:property|evidence|risk|play|project|strengths|rules|role|performance) based|trauma informed"
    "|left handed|right handed|self service|next door|(?<!all )hands on|award winning|slow cooked|hard working"
    "|cross country|time served|pre reg|double parked|double blind|zero waste|zero hours(?= contract)"
    "|self (?:taught|contained|guided|serve)"
    "|(?:person|patient|client|child|user|customer|student|family|human) cent(?:red|ered|ric)"
    "|(?:gluten|dairy|sugar|plastic|foam|smoke|peat|fine|alcohol|drug|cash|paper|car|nut) free"
    "|plant based|baby led(?= weaning)"
    "|(?:child|sensory|senior|dog|user|dementia|family|wheelchair|autism|bee|wildlife) friendly"
    "|(?:family|council|volunteer|community|worker|student) (?:run|owned)"
)
_WITH_LEAD = (
    "in house|in tray|on site|on call|off site|drop in|walk in|sign in|check in|all day|same day|next day|last minute"
    "|front line|early morning|late night|night time|full length|half day|half term|long distance|year round|week long"
    "|year long|month long|day long|one way|two way|real time|real life|(?:first|second|third|final) year"
    "(?! (?:cold )?(?:calling|teaching|working|doing|running|selling|driving|coaching|trading|knocking))|after school"
    "|pay as you go|work from home|small scale|large scale|built in|live in|stand up|sign up|pop up|warm up|catch up"
    "|home made"
    "|(?:nurse|child|patient|user|volunteer|student|pupil|parent|midwife|teacher|resident|peer) led"
    "|(?:school|home|office|hospital|community|cloud|web|plant|water|land|shore) based"
)
"""Words that are as often none together, so that an article or an owner has to stand before them."""
_LEAD = r"(?:an?|the|their|your|our|my|his|her|its|any|every|each|another|no|new|whole|old|good|great|little|nice|more)"
_COMPOUND = re.compile(
    rf"\b(?:(?P<what>{_ANYWHERE})|(?P<lead>{_LEAD}) (?P<led>{_WITH_LEAD})) (?P<noun>[a-z]{{3,}})\b", re.IGNORECASE
)
_LED_OF_WHAT = frozenset(
    {"weaning", "clinic", "service", "unit", "group", "team", "ward", "project", "school", "lesson", "garden"}
)
_FIRST_TIME = re.compile(r"\bfirst time (?=(?:offender|buyer|mother|mum|mom|father|dad|parent|visitor|manager)s?\b)")
_DROPPED_IN = frozenset({"session", "centre", "center", "clinic", "group", "cafe", "morning", "service", "hub", "club"})
_THE_SAME = re.compile(r"(?:same|next|first|second|third|final|last|one|two) ")
"""Words that "the" stands before on its own account: "the same day answer" may be what the day was."""
_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)"
_MEASURE = re.compile(
    rf"\b(?P<lead>{_LEAD}|this|that|first) (?P<number>{_NUMBER}) (?P<unit>day|week|month|year|hour|minute|second|mile"
    r"|bed|bedroom|star|man|person|storey|story|page|course|point|stage|metre|meter|foot|inch|ton|tonne|acre|seater|piece|part)"
    r"(?: (?P<old>old))? (?P<noun>[a-z]{3,})\b",
    re.IGNORECASE,
)
"""What is so long, so big or for so many: "the two year letter", "a four day week"."""
_MEASURES = re.compile(
    r"\b(?:(?P<one>one) (?P<big>page|bed|bedroom|course|star|storey)|(?P<number>two|three|four|five|six|seven|eight"
    r"|nine|ten|twelve|fifteen|twenty|thirty) (?P<unit>day|week|month|year|hour|minute|mile|page|bed|bedroom"
    r"|course|storey|person))"
    r" (?P<noun>(?!(?:and|or|ago|long|old)\b)[a-z]{3,}s)\b",
    re.IGNORECASE,
)
"""The same of several, with nothing before it: "one page reports", "ten minute slots"."""
_TWO_OF_THEM = frozenset({"group", "end", "centre", "center", "room", "shift", "nurse", "trip", "staff", "off", "ago"})
"""Nouns that make one with the unit: "the two year groups", "the two day shifts"."""


def hyphened(text: str) -> str:
    """The text with the hyphens that its words need before a noun."""
    text = _LEGGED.sub(
        lambda found: f"{_in_words(found['number'])}-{found['part']} ", _FIRST_TIME.sub("first-time ", text)
    )
    text = _MEASURES.sub(_several_measured, text)
    return _MEASURE.sub(_measured, _COMPOUND.sub(_joined, text))


def _several_measured(found: re.Match[str]) -> str:
    noun = found["noun"].lower()
    thing = next((one.lemma for one in readings(noun) if one.cls is Class.NOUN and one.lemma != noun), "")
    measure = f"{found['one'] or found['number']}-{found['big'] or found['unit']}"
    return f"{measure} {found['noun']}" if thing and thing not in _TWO_OF_THEM else found[0]


_LEGGED = re.compile(
    rf"(?<![\w-])(?P<number>{_NUMBER}|\d) "
    r"(?P<part>legged|headed|eyed|sided|wheeled|storeyed|handed) (?=[a-z]{3})",
    re.IGNORECASE,
)


def _in_words(number: str) -> str:
    return number_word(int(number)) if number.isdigit() else number


def _joined(found: re.Match[str]) -> str:
    what = found["what"] or found["led"]
    lead = f"{found['lead']} " if found["lead"] else ""
    told = what.lower()
    noun = found["noun"].lower()
    the = lead.lower() == "the " and _THE_SAME.match(told) is not None and not told.endswith(("way", "year"))
    dropped = told == "drop in" and noun.rstrip("s") not in _DROPPED_IN
    if the or dropped or not _is_noun(noun) or (told.endswith(" led") and noun.rstrip("s") not in _LED_OF_WHAT):
        return found[0]
    before = re.search(r"(\w+) $", found.string[: found.start()])
    if told == "next door" and before and _is_noun(before[1].lower()):
        return found[0]  # "the school next door uses it"
    return f"{lead}{what.replace(' ', '-')} {found['noun']}"


def _measured(found: re.Match[str]) -> str:
    noun = found["noun"].lower()
    many = noun.endswith("s") and not noun.endswith("ss") and found["lead"].lower() not in {"a", "an"}
    several = many and found["unit"].lower() in {"day", "week", "month", "year", "part", "point", "course"}
    if several or noun.rstrip("s") in _TWO_OF_THEM or not _is_noun(noun):
        return found[0]
    old = "-old" if found["old"] else ""
    return f"{found['lead']} {found['number']}-{found['unit']}{old} {found['noun']}"


def _is_noun(word: str) -> bool:
    found = readings(word)
    closed = {Class.PREPOSITION, Class.CONJUNCTION, Class.PRONOUN, Class.SUBORDINATOR, Class.AUXILIARY, Class.MODAL}
    if any(one.cls in closed | {Class.DETERMINER, Class.WH} for one in found):
        return False
    return any(one.cls is Class.NOUN or one.form is Form.ING for one in found)
