"""Where an interview was, as a phrase with the preposition the place takes: "at the museum store", "in Leeds".

What was typed is often more than a place: "we met at the garage", "the float, at like 5am low tide". Its first clean
part is said, and nothing where no part is.
"""

from __future__ import annotations

import re

from letters.core.language.details.place_mended import (
    OUTING,
    ROOMS,
    TOWN,
    TOWN_CENTRE,
    TOWNS_BRANCH,
    is_a_word,
    place_mended,
)
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class

_MOST_WORDS = 9
"""Words of a place that a sentence carries beside the day and the role."""
_LEAD = re.compile(
    r"^(?:(?:(?:we|they|i|it) )?(?:all )?(?:met|talked|spoke|sat|was|were|had it|did it|interviewed|went|came|drove)"
    r"(?: (?:me|us|up|down|them|held|interviewed))*,? |in person,? )(?=\S)",
    re.IGNORECASE,
)
_TIME = re.compile(
    r",?\s+(?:(?:at|like|around|about|from|early|late) )*\d{1,2}(?:[:.]\d\d)?\s?"
    r"(?:am|pm|a\.m\.|p\.m\.|o'clock)(?!\w).*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r",? (?:obviously|i think|maybe|mostly|mainly|of course|clearly|or something|or so)$", re.IGNORECASE
)
_PART = re.compile(r"\s*[;(\[]\s*|\s*,\s*(?:and )?(?:then )?|\s+-\s+|\s+(?:and )?then |\)")
_CLAUSE = re.compile(
    r"\s+(?:where|when|because|since|while|although|though|but|so|cos|if|as|and (?=i |we |they |it |he |she |after)"
    r"|(?:which|that|who) (?=(?:\w+ )*(?:i|we|they|he|she|you|it|me|us)\b|(?:\S+ ){5}))\b.*$",
    re.IGNORECASE,
)
_UNFIT = re.compile(
    r"\b(?:i|we|they|he|she|me|us|it|not|was|were|is|are|don't|didn't|can't|forgot|remember|lol|minutes?|hours?|drive)\b|[?!]",
    re.IGNORECASE,
)
_BROKEN = re.compile(
    r"\b(?:at|in|on|of|near|by) (?:at|in|on|of|and)\b|\b(?:the|an?|my|your) (?:the|an?|my|your|at|in|on|and|near)\b"
    r"|(?:^|\s)(?:the|an?|my|your|at|in|on|of|and|near|by|down|no\.?)$|^and\b",
    re.IGNORECASE,
)
"""What stands in no sound phrase: two small words that do not go together, or one that leads nowhere."""
_OWN = re.compile(
    r"(?:(?:right|just|way|straight|up|down|out|over|back|round|around|off|on) )*"
    r"(?:at|in|inside|on|by|off(?= the\b)|over|near|behind|beside|under|above|below|via|next (?:to|door)|across from"
    r"|on ?board|outside(?! (?:area|bit|section|part|seating)\b)|downtown$"
    r"|(?:(?:up|down)stairs|online|aboard|backstage|outdoors|overseas)(?! (?:[a-z]+ )?(?:room|office|bar|hall|cafe)\b)"
    r"|(?:out|round) the back|(?:up|down) the (?!road\b|street\b)|out back|on-?site)\b",
    re.IGNORECASE,
)
_TOWARDS = re.compile(r"^(?:to|from|into) (?=\S)", re.IGNORECASE)
_SOME = re.compile(r"^some (?P<thing>[a-z].*)$", re.IGNORECASE)
_DETERMINED = re.compile(
    r"(?:the|your|our|my|an?|one|this|that|(?:(?:Mr|Mrs|Ms|Miss|Dr|St)\.? )?[\w']+'s|(?-i:[A-Z])\w+s') ", re.IGNORECASE
)
_PLATFORM = re.compile(
    r"(?:(?:on|over|via|by) )?(?P<tool>zoom|(?:ms |microsoft )?teams|google meet|skype|webex|facetime|whatsapp)\b",
    re.IGNORECASE,
)
_TOOLS = {"ms teams": "MS Teams", "whatsapp": "WhatsApp", "facetime": "FaceTime"}
_NAMED = re.compile(r"[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*| (?:de|du|des|la|le|of|the|on|upon|do|da|del))*")
_NUMBERED = re.compile(r".*\b[\w.-]+ (?:\d+[a-z]?|[A-Z]|[\w.]*\d[\w.]*)$")
_HEAD = re.compile(
    r"^(?P<head>.*?)(?: (?:of|in|on|off|at|under|near|by|behind|above|over|which|that|who|with|after|before|during)"
    r" .*)?$"
)
_FLOOR = re.compile(r"(?:(?:on )?the )?[\w-]+[ -](?:floor|level)", re.IGNORECASE)


def at_place(typed: str, company: str = "") -> str:
    """Where it was, with its preposition: "at the museum store", "on Zoom"; empty where the company says it already."""
    text = _TIME.sub("", _LEAD.sub("", _REMARK.sub("", typed.strip(" .,"))))
    parts = [part for raw in _PART.split(text) if (part := _apart_from(company, _clean_part(raw)))]
    sound = [part for part in parts if _is_sound(part)]
    if not parts or not sound:
        return ""
    if parts[0] == sound[0] and _is_region(sound, text):
        return f"in {sound[0]}, {sound[1]}"
    return _said(_within(sound))


_REMARK = re.compile(
    r"[.!;,]+ (?:(?:what an?|it was|such an?|really|very|so|an?) )*(?:lovely|nice|beautiful|great|gorgeous|amazing|cool"
    r"|good|stunning|brilliant|odd|cold|busy|tiny|huge)(?: (?:place|building|spot|room|office|site|view|setting))?$",
    re.IGNORECASE,
)
"""What the writer thought of the place: "the old mill. lovely place"."""
_FILLER = re.compile(r"(?<=\w),? (?:basically|really|mostly|actually|mainly|literally|honestly)$", re.IGNORECASE)


def _clean_part(raw: str) -> str:
    part = _FILLER.sub("", _ASIDE.sub("", _CLAUSE.sub("", raw).strip(" .,)-")))
    part = re.sub(r"\b(?:their|his|her)\b", "your", re.sub(r"\btheirs\b", "yours", part), flags=re.IGNORECASE)
    return place_mended(part)


def _apart_from(company: str, part: str) -> str:
    """The part without the company's name: "Harlow main building" is your main building, "Harlow" alone nothing."""
    whole, bare = _bare(company), _bare(part)
    if not whole or not bare:
        return part
    if re.search(rf"(?<!\w){re.escape(bare)}(?!\w)", whole):
        return ""
    rest = re.fullmatch(rf"(?:the )?{re.escape(whole)}(?:'s)? (?P<rest>[a-z].*)", part, re.IGNORECASE)
    if rest and is_ordinary(rest["rest"].split()[0]):
        return f"your {rest['rest']}"
    return "" if re.search(rf"(?<!\w){re.escape(whole)}(?!\w)", bare) else part


def _bare(name: str) -> str:
    return re.sub(r"^(?:the|your|at|in) ", "", name.strip(" .").lower())


def _is_sound(part: str) -> bool:
    """Whether a part is a place that can stand in a sentence as it is."""
    words = part.split()
    floors = re.match(r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten) [a-z]+s\b", part)
    return 0 < len(words) <= _MOST_WORDS and not floors and not _UNFIT.search(part) and not _BROKEN.search(part)


def _is_region(sound: list[str], text: str) -> bool:
    """Whether a town and where it lies were typed: "Leeds, West Yorkshire"."""
    pair = sound[:2]
    return (
        len(pair) > 1
        and f"{pair[0]}, {pair[1]}" in text
        and TOWN.fullmatch(pair[0]) is not None
        and all(_NAMED.fullmatch(one) and not _NUMBERED.match(one) for one in pair)
    )


def _within(sound: list[str]) -> str:
    """The place where they sat: the room rather than the door one came in by, the office rather than its floor."""
    first, *later = sound
    if _FLOOR.fullmatch(first):
        return next((one for one in later if not TOWN.fullmatch(one)), first)
    if _head(first).split()[-1].lower() in word_list("doorways"):
        return next((one for one in later if _DETERMINED.match(one)), first)
    return first


def _head(part: str) -> str:
    found = _HEAD.match(part)
    return (found["head"] if found else "") or part


def _said(part: str) -> str:
    part = _SOME.sub(lambda found: with_article(found["thing"]), _TOWARDS.sub("", part))
    if found := _PLATFORM.match(part):
        tool = found["tool"]
        return f"on {_TOOLS.get(tool.lower(), tool.title() if tool.islower() else tool)}"
    if part.lower() in {"home", "work", "school", "church", "reception", "outpatients"}:
        return f"at {part.lower()}"
    if TOWN_CENTRE.fullmatch(part):
        return f"in {part}"
    if meal := _MEAL.match(part):
        return f"over {meal['meal'].lower()}{part[meal.end() :]}"
    if _OWN.match(part):
        return part[0].lower() + part[1:]
    return f"in {part.title()}" if _is_locality(part) else _placed(_with_article(part))


def _is_locality(part: str) -> bool:
    """Whether two words are the name of a district: "fortitude valley"; "loading bay" is none."""
    first, _, last = part.partition(" ")
    if last.lower() not in word_list("localities") or first.endswith("ing"):
        return False
    if part[0].isupper() and last[0].isupper():
        return True
    plain = {one.cls for one in readings(first.lower())} == {Class.NOUN} and last not in {"bay", "ridge"}
    return plain or not is_ordinary(first)


def _with_article(part: str) -> str:
    """The part with "the" before a bare noun: "shop on 22nd Street", "Brampton warehouse"; names stay bare."""
    if _DETERMINED.match(part) or TOWNS_BRANCH.match(part):
        return (
            f"the {part}"
            if TOWNS_BRANCH.match(part)
            else part
            if re.match(r"\S*'|(?:Mr|Mrs|Ms|Miss|Dr|St)\b", part)
            else part[0].lower() + part[1:]
        )
    first, *_, last = [*_head(part).split(), *_head(part).split()[-1:]]
    if _opens_only(first, _head(part)) or (
        _head(part) == first != part
        and (first in ROOMS or (first.istitle() and first.lower() in word_list("kinds_of_place")))
    ):
        return f"the {part[0].lower()}{part[1:]}"
    if _NUMBERED.fullmatch(_head(part)) or (part[0].isdigit() and not _ORDINAL.match(part)):
        return part
    if part[0].islower() and not re.search("[ ']", part) and not is_ordinary(part):
        return part[0].upper() + part[1:]
    if part[0].isupper() and last in word_list("named_places"):
        return part
    ordinal = _ORDINAL.match(part)
    return f"the {part}" if ordinal or (last.islower() and is_ordinary(last)) else part


_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th) [a-z]", re.IGNORECASE)
"""What is one of several by its number, and has "the": "2nd precinct"."""


def _opens_only(first: str, head: str) -> bool:
    """Whether a part has its capital, or its figure, only because it opens the answer: "Bus depot canteen"."""
    _, _, more = head.partition(" ")
    if not more or more != more.lower() or not (first.istitle() or _FLOOR.match(head)):
        return False
    last = more.split()[-1]
    ordinary = (
        is_ordinary(last) and last not in word_list("named_places") and (is_a_word(first.lower()) or first[0].isdigit())
    )
    return ordinary or first.lower() in word_list("kinds_of_place")


_MEAL = re.compile(
    r"(?:the |a )?(?P<meal>lunch|dinner|breakfast|brunch|coffee|tea|drinks|a pint)(?=$| (?:at|in|on|with)\b)",
    re.IGNORECASE,
)
_CIVIC = re.compile(r"\b(?:Town|City|County|Shire|Village|Parish|Church|Memorial|Community|Union) Hall\b")
"""Halls that are houses of their own, which one is at."""


def _placed(part: str) -> str:
    head = _head(part).partition(" and ")[0]
    words = [word.lower().strip(".,") for word in head.split()]
    last = next((word for word in reversed(words) if len(word) > 1 and not word[0].isdigit()), words[-1])
    if last in word_list("decks") or part.endswith(" Island") or OUTING.match(part):
        return f"on {part}"
    if last in word_list("streets") and (head[0].isupper() or head in {"the high street", "the street"}):
        return f"on {part}"
    inside = last in word_list("interiors") or (last == "hall" and "Hall" in head and not _CIVIC.search(head))
    town = TOWN.fullmatch(part) and last not in word_list("named_places") | word_list("institutions")
    if (inside and (" in " not in part or part.startswith(("your ", "a ", "an ")))) or town:
        return f"in {part}"
    return f"at {part}"
