"""Puts right how a place was typed: a street with its capitals, "donnas salon", "2nd floor lab"."""

from __future__ import annotations

import re

from letters.core.language.typed.tapped import names_raised
from letters.core.language.words.casing import is_ordinary, proper
from letters.core.language.words.saints import saints_own
from letters.core.language.words.tables import any_of, lemma_list, word_list, word_pairs

_STREET = re.compile(
    rf"\b(?P<name>\d+(?:st|nd|rd|th)|[^\W\d_a-z][\w'-]+) (?P<kind>{any_of('streets')}|lane|drive)\b(?!-)"
)
_SMALL_STREET = re.compile(r"\bon ([a-z]{3,}) (street|road|avenue|lane|close|crescent|terrace)\b")


_ANY_STREET = frozenset({"high", "main", "side", "back", "same", "busy", "next", "the"})


def _street_named(found: re.Match[str]) -> str:
    """A street typed small with its capitals: "on freeman street"; the high street has none."""
    return found[0] if found[1] in _ANY_STREET else f"on {found[1].capitalize()} {found[2].capitalize()}"


def _owned(found: re.Match[str]) -> str:
    """A place of somebody's with the lost apostrophe: "donnas salon"."""
    name = found[1].capitalize()
    return f"{name}'s " if name in word_list("given_names") else found[0]


_PREMISES = r"(?:salon|shop|house|office|garage|studio|workshop|kitchen|cafe|flat|farm|yard)"


def _branch_named(found: re.Match[str]) -> str:
    """A branch that has the name of its street, with capitals: "upper street branch"; the high street is any."""
    return found[0] if found["name"] in _ANY_STREET else f"{found['name'].capitalize()} {found['kind'].capitalize()}"


def _house_named(found: re.Match[str]) -> str:
    """A house that has a name of its own, with its capitals: "kings college hospital", "oak house care home"."""
    if found["whose"]:
        return f"{found['whose'].capitalize()}'s {found['what'].title()}"
    return f"{found['house'].title()} {found['kind']}"


def _named_so(found: re.Match[str]) -> str:
    """A town or a house everybody knows, with its capital: "london office", "costa in the high street"."""
    named = word_pairs("slips.txt").get(found[0]) or proper(found[0]) or found[0]
    return named if named[0].isupper() else found[0]


_BETTER = (
    (
        re.compile(
            r"^(?:the )?(?:(?P<whose>king|queen|guy)s (?P<what>(?:college )?(?:hospital|school|college|head|cross))"
            r"|(?P<house>[a-z]+ (?:house|lodge|court|manor|grange)) (?P<kind>(?:care|nursing|residential) home|hospice"
            r"|surgery|school|nursery|clinic))\b",
        ),
        _house_named,
    ),
    (
        re.compile(
            r"^unit (?P<unit>\d+\w?),? (?P<street>[a-z]+ (?:lane|road|street|way|park|estate|close|drive|row|yard))$"
        ),
        lambda found: f"Unit {found['unit'].upper()}, {found['street'].title()}",
    ),
    (re.compile(r"^(ward|unit) (?=\d)"), lambda found: f"{found[1].capitalize()} "),
    (re.compile(r"^(?:the )?(?=(?:MV|MS|HMS|SS|FV|RV|RRS|MT|MY) [A-Z])"), "on board "),
    (re.compile(r"^(?=(?:Institute|Department|School|Faculty|Cent(?:re|er)|Ministry|University|College) of )"), "the "),
    (
        re.compile(
            r"(?<!\w )\b(?P<name>[a-z]{3,}) (?P<kind>street|road|lane|st|rd|avenue|ave)"
            r"(?= (?:branch|store|shop|depot|office|site|clinic)\b)"
        ),
        _branch_named,
    ),
    (
        re.compile(
            r"^(?P<where>(?:[A-Z][\w'-]+ )+)(?P<kind>unit|plant|phase|block|terminal|hangar|dock|gate)"
            r" (?=\d+[a-zA-Z]?$)"
        ),
        lambda found: f"{found['where']}{found['kind'].capitalize()} ",
    ),
    (re.compile(r"^([A-Z][a-z]+) (\d+(?:st|nd|rd|th) floor)$"), r"the \2 of \1"),
    (
        re.compile(
            r"^(?:the )?((?:[a-z]+ )?(?:offices?|building|hospital|library|school|college|museum|tower|block)),?"
            r" (\d+(?:st|nd|rd|th) floor)$"
        ),
        r"the \2 of the \1",
    ),
    (re.compile(rf"^(?:the )?((?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][a-z]+)s (?={_PREMISES})"), r"\1's "),
    (re.compile(rf"^([a-z]{{3,}})s (?={_PREMISES}$)"), _owned),
    (_SMALL_STREET, _street_named),
    (re.compile(r"\b(?:bldg|bldng)\b\.?", re.IGNORECASE), "building"),
    (re.compile(r"\b(\d+(?:st|nd|rd|th)) floor (?!of\b)(?=[a-z])"), r"\1-floor "),
    (re.compile(r"\b(nurse|teacher|player|driver|artist|visitor|student|member|worker)s (?=[a-z])"), r"\1s' "),
    (re.compile(r"\b(manager|director|treasurer|principal|owner|headteacher|bursar|matron)s (?=[a-z])"), r"\1's "),
    (
        re.compile(r"^(?=(?:manager|director|treasurer|principal|owner|headteacher|bursar|matron)'s )", re.IGNORECASE),
        "the ",
    ),
    (re.compile(r"^the (?=[a-z]+ \d+[a-z]?$)"), ""),
    (
        re.compile(
            r"^(?:the )?(?:(?:new|newer|old|older|other|big|bigger|small|smaller|main) )*(?:one|somewhere) "
            r"(?=(?:in|on|at|by|near|off|behind|next to|opposite|beside|under|over|across from|past)\b)",
            re.IGNORECASE,
        ),
        "",
    ),
    (
        re.compile(r"^(?:the )?(?P<kind>Meeting|Interview|Conference|Training|Seminar) (?P<room>[Rr]oom) (?=\w+$)"),
        lambda found: f"{found['kind'].lower()} room ",
    ),
    (
        re.compile(
            r"^(?P<the>(?:the|a) )?(?P<who>vet|dentist|hairdresser|butcher|baker|barber|optician|florist|chemist"
            r"|newsagent|greengrocer|fishmonger|solicitor|doctor)s(?=$| (?:on|in|at|by|near)\b)"
        ),
        lambda found: f"{found['the'] or 'the '}{found['who']}'s",
    ),
    (re.compile(r"\bhq\b", re.IGNORECASE), "HQ"),
    (
        re.compile(r"^(?:an? |the )?(?:(?:ms|microsoft) )?(zoom|teams|skype) (?:call|meeting|link)$", re.IGNORECASE),
        r"\1",
    ),
    (re.compile(r"^(?:an? |the )?(video|conference) (call|link)$", re.IGNORECASE), r"on a \1 \2"),
    (re.compile(r"^online (?:interview|call|meeting|chat)$", re.IGNORECASE), "online"),
    (re.compile(r"^[Uu]nit (\d+\w?) (?=[A-Z].* (?:estate|park|centre|center)$)"), r"Unit \1 on the "),
    (re.compile(r"\b[a-z]{4,}\b"), _named_so),
    (re.compile(r"\b(room) which\b", re.IGNORECASE), r"\1 that"),
)


def place_mended(part: str) -> str:
    """One part of a place with its apostrophes, its capitals and its words written out."""
    part = names_raised(f"at {saints_own(_capitals_back(part))}").removeprefix("at ")
    for pattern, better in _BETTER:
        part = pattern.sub(better, part)
    return _STREET.sub(lambda found: f"{found['name']} {found['kind'].capitalize()}", part)


TOWN = re.compile(
    r"[^\W\d_a-z][^\W\d_]{2,}(?:-[^\W\d_]+)*|(?:New|San|Los|Las|Santa|Saint|St\.?(?!.*'s)|Fort|Port|El|La|Le|Les|Cape|North|"
    r"South|East|West|Downtown|Central|Upper|Lower|Rio|Kuala|Hong|Buenos|Navi|Greater|Nova|Novi|Porto|Puerto|Ciudad|S[aã]o"
    r"|Tel|Abu|Addis|Salt Lake|Des|Baton|Sioux|Ann|Palo|Cedar|Ho Chi) .*"
    r"|[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*)* (?:City|Town|Falls|Springs)"
)
TOWN_CENTRE = re.compile(
    r"[^\W\d_a-z][^\W\d_]+(?: [^\W\d_a-z][^\W\d_]+)? (?:(?:town|city|village)(?: cent(?:re|er))?|old town)"
    r"|(?:Year|Class|Form|Grade|Reception|Block|Bay) (?:\d{1,2}|[A-Z]\d?)"
)
TOWNS_BRANCH = re.compile(
    r"(?:Hull|Bath|Reading|Bury|Cork|Rugby|Deal|Derby|Lincoln|Stoke|Slough|Rye|Wells|Mobile) (?:branch|office|site"
    r"|store|depot|shop|plant|warehouse|campus|surgery|studio|yard)\b"
)
"""A branch in a town whose name is a word as well."""
OUTING = re.compile(
    r"(?:the|your|an?) (?:[a-z]+ )?"
    r"(?:home visit|ride[ -]along|tour|walk|walk[ -]?round|trial shift|site visit|ward round|test drive)"
    r"(?=$| (?:in|of|at|round|around|with|through|along|on|to)\b)",
    re.IGNORECASE,
)
"""What one is on, wherever it goes: "the ride along in truck 7"."""
ROOMS = frozenset({
    "Shop", "Office", "Hotel", "Cafe", "Clinic", "Depot", "Yard", "Restaurant", "Garage", "Studio", "Workshop",
    "Store", "Warehouse", "Kitchen", "Farm", "Barn", "Pub", "Factory", "Lobby", "Canteen", "Bakery", "Room",
    "Branch", "Showroom", "Back", "Top", "Corner",
})  # fmt: skip
"""Rooms and houses with a capital only because they open the answer: "Shop on the high street"."""


def is_a_word(word: str) -> bool:
    """Whether a word is certainly none that only looks like one, as a town's name may: "Leicester"."""
    known = lemma_list("lexicon.txt", "ordinary.txt")
    return word in known or word.removesuffix("s") in known or word.endswith("ing")


_UNKNOWN = re.compile(r"(?:(?<=\bin )|(?<=\bat )|(?<=\bnear ))[a-z]{4,}$")
_TOWNS = frozenset({"bury", "bath", "reading", "hull", "poole", "rugby", "deal", "sale", "battle", "crewe", "barking"})
"""Towns that are ordinary words as well."""
_SMALL_STREET = re.compile(
    r"(?<=\b(?:on|at|in) )(?!the\b|your\b)[a-z]+ (?:st|rd|ave|road|street|lane|avenue|close|drive|way)(?=$|,)"
)


def _with_capital(found: re.Match[str]) -> str:
    """A word that is no ordinary one is a name in a place: "the depot at heaton"."""
    town = found[0] in _TOWNS and found.string[: found.start()].endswith("in ")
    return found[0].capitalize() if town or not is_ordinary(found[0]) else found[0]


def _capitals_back(part: str) -> str:
    """A place with the capitals of its street and its town: "the depot at heaton", "the flats on mill st"."""
    return _SMALL_STREET.sub(lambda found: found[0].title(), _UNKNOWN.sub(_with_capital, part))
