"""Gives what one place, one head or one span of time has its apostrophe: "the shops cat", "an hours chat"."""

from __future__ import annotations

import re

from letters.core.language.words.casing import is_listed
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form

_PLACE = (
    r"(?:building|town|city|village|shop|school|hospital|company|van|car|machine|museum|farm|hotel|kitchen|street|river"
    r"|boat|train|garden|theatre|house|country|club|ward|pub|caf[eé]|firm|restaurant|college|park|lorry|truck|tractor"
    r"|boiler|oven|cinema|gym|salon|warehouse|clinic|island|world|team|hall|ship|dog|cat|horse|pony|cow|bird|bakery)"
)
_HEAD = (
    r"(?:manager|boss|owner|director|head|foreman|chef|matron|headteacher|headmaster|principal|landlord|landlady|vicar"
    r"|gaffer|mayor|founder|captain|caretaker|curator|editor|king|queen|president|chairman)"
)
_MANY_HAVE = frozenset({
    "programme", "program", "liaison", "officer", "outreach", "league", "division", "sector", "trust", "network",
    "group", "manager", "owner", "owners", "managers",
    "inspector", "department", "depot", "service", "policy", "team", "meeting", "training",
    "course", "forum", "association", "union", "show", "rescue", "home", "club", "business", "industry", "display",
})  # fmt: skip
"""What is rather for several: "the schools programme", "the managers meeting"."""
_RANKED = r"(?:(?:new|old|back|front|best|first|last|main|only|biggest|oldest|youngest|big|little|side|own) )?"
_HAS = re.compile(
    rf"\b(?P<the>the|this|that|our|your|their|my|his|her|each|every|an?) (?P<who>{_PLACE}|{_HEAD})s "
    rf"(?P<which>{_RANKED})(?P<thing>[a-z]{{3,}})(?![\w'-])(?: (?P<next>[a-z']+))?"
)
_GOES_ON = frozenset({
    "the", "a", "an", "it", "them", "me", "us", "him", "her", "you", "my", "your", "his", "their", "our", "up", "out",
    "off", "down", "away", "back", "over", "together", "every", "each", "all", "more", "less", "some", "no", "people",
})  # fmt: skip
"""What follows a verb, so that the word before it is what several do: "the shops market their own"."""
_SPAN = re.compile(
    r"\b(?P<an>an?|one|half an|each|every|this|last|next) (?P<span>hour|day|week|month|year|minute|night|moment"
    r"|morning|afternoon|evening|season|lifetime)s (?P<what>[a-z]{3,})(?![\w'-])",
    re.IGNORECASE,
)
_DAYS_END = re.compile(
    r"\bthe (?P<span>day|week|month|year|shift|season|night)s (?=(?:end|notice|pay|wait|training|payroll|takings"
    r"|orders|figures|accounts|rota|menu|news|post|bread|specials|rent|invoices|results)\b)"
)
_MASS = (
    r"(?:water|gas|power|oil|bread|milk|snow|rain|weather|heating|electric|electricity|wifi|internet|traffic|post|food"
    r"|tea|coffee|soup|dough|paint|glue|glass|money|work|music|tide|sun)"
)
_STATE = (
    r"(?:on|off|gone|ready|down|broken|out|late|here|done|busy|stuck|locked|blocked|frozen|full|always (?:broken|late"
    r"|full|down|off|out|cold|hot|busy|freezing)|never (?:on|clean|full|quiet|warm|right))"
)
_STUFF_STATE = (
    r"(?:cold|hot|warm|dry|wet|clean|open|closed|shut|back|low|bad|good|slow|not [a-z]+|too [a-z]+|so [a-z]+)"
)
_OVER = r"(?=$|[.,;!?]| (?:and|but|so|in|on|at|when|for|again|because|they|you|we|it|then|by|all)\b)"
_IS_SO = re.compile(
    r"(?P<when>^|[.;] |\b(?:till|until|when|once|if|before|after|because|cos|as) )(?P<the>[Tt]he) "
    rf"(?P<what>{_MASS}s (?=(?:{_STATE}|{_STUFF_STATE}){_OVER})|(?:kettle|oven|boiler|till|phone|lift|train|lorry|van"
    r"|ward|kitchen|manager|system|computer|printer|fridge|freezer|fire|alarm|road|bridge|toilet)s "
    rf"(?={_STATE}{_OVER}))"
)
_RELATED = re.compile(
    r"\b(?P<the>the|my|our|their|his|her|your) (?P<who>[a-z]{3,12}[^\Ws])s "
    r"(?P<which>first|last|best|only|favourite|favorite|biggest|worst) (?P<thing>[a-z]{3,})(?![\w'-])"
)


_KIN = re.compile(
    r"\b(?P<the>my|our|his|her|your) (?P<who>(?:late |old )?(?:grand(?:mother|father|ma|pa|dad)|mother|father|mum|mom"
    r"|dad|husband|wife|nan|gran))s (?=(?:hand ?)?writing\b|old [a-z]+|(?:recipe|house|farm|shop|kitchen|garden|tools?"
    r"|ring|watch|car|boat|name|desk|chair|apron|notebook|photo|piano|bike|coat|voice|business)\b)"
)
"""Something that is known to be one relative's: "her grandmothers writing"."""
_BY_NAME = re.compile(r"(?P<before>^|[a-z,.;] )(?<!two )(?<!three )(?<!both )(?<!the )(?P<name>[a-z]{3,})s (?=[a-z])")
"""Somebody by a given name, of whom there are hardly two: "marys note", "daves on nights"."""


def owning(text: str) -> str:
    """The text with the apostrophes of people by name, of places, heads and spans."""
    text = _BY_NAME.sub(_named, _KIN.sub(r"\g<the> \g<who>'s ", text))
    text = _SPAN.sub(_so_long, _DAYS_END.sub(r"the \g<span>'s ", text))
    text = _IS_SO.sub(lambda found: f"{found['when']}{found['the']} {found['what'][:-2]}'s ", text)
    return _RELATED.sub(_of_theirs, _HAS.sub(_of_one, text))


_ONE_PERSON = re.compile(
    r"\b(?P<one>an?|every|each|another|one) (?P<who>[a-z]{3,12})s (?P<thing>[a-z]{3,})"
    r"(?=$|[.,;]| (?:[a-z]{2,4}|before|after)\b)",
    re.IGNORECASE,
)


def owned_by_one(text: str) -> str:
    """The text with the apostrophe of one person, whom "a" cannot stand before in the plural: "a patients result"."""
    return _ONE_PERSON.sub(_of_one_person, text)


def _of_one_person(found: re.Match[str]) -> str:
    who = found["who"].lower()
    sure = means_people(who) and _is_thing(found["thing"])
    return f"{found['one']} {found['who']}'s {found['thing']}" if sure else found[0]


def _named(found: re.Match[str]) -> str:
    name = found["name"].capitalize()
    known = name in word_list("given_names") and not is_listed(found["name"])
    known = known and f"{name}s" not in word_list("given_names") and not is_listed(f"{found['name']}s")
    return f"{found['before']}{name}'s " if known else found[0]


def _is_thing(word: str) -> bool:
    """Whether a word may be a thing and is no little word."""
    found = readings(word)
    return any(one.cls is Class.NOUN for one in found) and all(one.cls in _OPEN for one in found)


_OPEN = frozenset({Class.NOUN, Class.VERB, Class.ADJECTIVE})


def _of_one(found: re.Match[str]) -> str:
    thing, following = found["thing"], found["next"] or ""
    verb = any(one.cls is Class.VERB and one.form is not Form.ING for one in readings(thing))
    led = not following and _LED.search(found.string[: found.start()]) is not None
    named = not verb or bool(found["which"]) or led or _tells(following)
    several = any(one.cls is Class.NOUN and one.lemma != thing for one in readings(thing)) and thing.endswith("s")
    if several and not re.fullmatch(_HEAD, found["who"]):
        return found[0]
    known = thing in _KNOWN
    sure = (_is_thing(thing) and named and not any(one.cls is Class.ADJECTIVE for one in readings(thing))) or known
    if not sure or thing in _MANY_HAVE or (found["which"] and following in _GOES_ON and verb):
        return found[0]
    return found[0].replace(f"{found['who']}s ", f"{found['who']}'s ", 1)


_LED = re.compile(r"\b(?:of|on|in|at|from|with|by|to|for|about|under|near|behind|outside|through|into) $")
_KNOWN = frozenset({
    "heating", "lighting", "parking", "fault", "cat", "roof", "window", "lid", "ceiling", "lawn", "budget", "website",
    "clock", "bell", "bonnet", "mascot", "diary", "computer", "accountant", "oil", "engine", "battery",
})  # fmt: skip
"""What hardly anybody does."""


def _tells(word: str) -> bool:
    """Whether a word is certainly the verb of one thing: "is", "sleeps"."""
    found = readings(word) if word else ()
    helps = word in {"is", "was", "has", "does", "doesn't", "isn't", "wasn't", "hasn't"}
    return helps or (bool(found) and all(one.cls is Class.VERB and one.form is Form.PRESENT for one in found))


def _so_long(found: re.Match[str]) -> str:
    if not _is_thing(found["what"]) or found["what"] in {"old", "long", "later", "early"}:
        return found[0]
    return f"{found['an']} {found['span']}'s {found['what']}"


_TIMES = frozenset({"year", "week", "month", "night", "time", "summer", "winter", "spring", "autumn", "season", "day"})


def _of_theirs(found: re.Match[str]) -> str:
    """What is the first or the last of somebody's: "the twins first day" against "the twins first met"."""
    who, thing = found["who"], found["thing"]
    single = {one.cls for one in readings(thing)} <= {Class.NOUN} and readings(thing)[0].lemma == thing
    person = any(one.cls is Class.NOUN for one in readings(who)) and not (found["which"] == "last" and thing in _TIMES)
    if not single or not person or {one.cls for one in readings(f"{who}s")} == {Class.VERB}:
        return found[0]
    one = who in word_list("relatives") and found["the"] != "the"
    return found[0].replace(f"{who}s ", f"{who}'s " if one else f"{who}s' ", 1)
