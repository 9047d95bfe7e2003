"""One thing the writer would like another time: what kind of wish it is, and so what it needs beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import is_ordinary, proper
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.wished.when import COVERING, TIMES, doing, in_time
from letters.core.reading.wished.where import in_place, with_that


class Kind(Enum):
    """What a wish is."""

    UNCLEAR = "unclear"
    NAMED = "named"  # stands by itself: "any night job", "the next intake", "shifts on the ward"
    BARE = "bare"  # needs "a ... role": "front desk", "MA"
    WORK = "work"  # needs "... work": "night", "harvest"
    MANNER = "manner"  # the same, and says only how much: "part-time"
    FIELD = "field"  # "work in ...": "sales"


@dataclass(frozen=True, slots=True)
class Wished:
    """One wish: its kind, its words, and where or when it would be."""

    kind: Kind
    text: str
    tail: str = ""

    def at(self, place: str) -> Wished:
        """The same wish with one more word on where it would be."""
        return replace(self, tail=f"{self.tail} {place}")


_UNCLEAR, _NOTHING_MORE = Wished(Kind.UNCLEAR, ""), Wished(Kind.MANNER, "")
_DETERMINED = re.compile(
    r"(?:the|an?|any|another|other|one|some|similar|future|more|anything|something|whatever|your|my|this|that|later"
    r"|every)\b",
    re.IGNORECASE,
)
ONE_OPENING = (
    r"(?:role|job|post|position|shift|opening|vacancy|placement|internship|project|apprenticeship|traineeship|slot|seat"
    r"|spot|place|contract|gig|scheme|programme|program|course|tour|competition|secondment|fellowship|residency"
    r"|appointment|engagement|commission|assignment|rotation)"
)
"""Words for one thing that can be wished for and be filled."""
_OPENING = re.compile(
    rf"\b(?:{ONE_OPENING}s?|vacancies|[a-z]*work|hours|cover|experience)(?: next year| again)?$", re.IGNORECASE
)
_ONE = re.compile(rf"\b{ONE_OPENING}(?: next year| again)?$", re.IGNORECASE)
_ANY = re.compile(r"(?:any|anything|something|whatever)\b", re.IGNORECASE)
_MANNER = re.compile(
    r"(?:part|full)[- ]time|paid|remote|online|hybrid|on[- ]call|seasonal|casual|temporary|temp|permanent|freelance"
    r"|voluntary|evening|weekend|night|ad[- ]hoc|per diem|day|bank|contract",
    re.IGNORECASE,
)
_IN_NEXT = re.compile(r" (?:the )?(?P<next>next (?:intake|round|cohort|class|batch))(?: in .*)?$", re.IGNORECASE)
_A_JOB = re.compile(r"an? (?P<job>(?:[\w'&-]+ ){0,3}(?P<last>[\w'-]+))$", re.IGNORECASE)
_TIER = re.compile(r"(?:tier|level|grade|band|class|category) \d+", re.IGNORECASE)
_HELP = re.compile(r"(?P<what>[\w'-]+(?: [\w'-]+)?) help$", re.IGNORECASE)
_HYPHENED = re.compile(
    r"\b(goods|fill|live|drop|load|get|check|step|stand|pick|clean|call|long|short|full|part|entry|mid|hands|after)"
    r" (in|down|up|out|term|time|level|school(?=$)|on(?= [a-z]))\b",
    re.IGNORECASE,
)
_OF_HOUSE = re.compile(r"\b(front|back) of house\b", re.IGNORECASE)
_ANY_TYPE = re.compile(r"(?i) any (?P<what>vessel|ship|boat|site|shift|ward|branch|shop|store|department) types?$")
_WHERE = re.compile(
    r" (?P<tail>(?:to|of|in|on|at|with|for|near|around|from|during|over|by|next(?= \w+$)|anywhere)\b.*)$", re.IGNORECASE
)
_PART_TIME_TOO = re.compile(r" (?:also )?in (part|full)[- ]time$", re.IGNORECASE)
_ON_TIMES = re.compile(
    r"(?P<job>(?:(?!in\b|on\b|at\b|the\b)[\w'&-]+ )+?)(?:in |on )?"
    r"(?P<time>early mornings|late nights|nights|days|evenings|weekends|weekdays|mornings|afternoons|lates|earlies)$",
    re.IGNORECASE,
)
_ATTRIBUTES = {Class.NOUN, Class.ADJECTIVE, Class.NUMBER, Class.NAME}
_LONGEST, _LONGEST_NAMED, _CODE = 5, 12, 3
_SIMILAR = re.compile(
    r"similar|(?:the )?same (?:sort|kind|type) of (?:thing|role|job|work|position)"
    r"|(?:something|anything) (?:like|close to|similar to) (?:the same|it|this|that)(?: one)?",
    re.IGNORECASE,
)
_ANY_ROLE = frozenset({"any", "anything", "whatever", "any of them", "all", "either", "whatever you have"})


def wished(text: str) -> Wished:
    """The wish in a text."""
    if text.lower() in _ANY_ROLE:
        return Wished(Kind.NAMED, "any role")
    if _SIMILAR.fullmatch(text):
        return Wished(Kind.NAMED, "something similar")
    text = _OF_HOUSE.sub(r"\1-of-house", _PART_TIME_TOO.sub(r" (\1-time too)", _HYPHENED.sub(r"\1-\2", text)))
    if timed := _timed(text):
        return timed
    if text.lower() in word_list("mass") or text.lower() in {"events", "weddings", "workshops", "tours", "shows"}:
        return Wished(Kind.FIELD, text)
    if there := in_place(text):
        return Wished(Kind.NAMED, there)
    head = text[: found.start()] if (found := _WHERE.search(text)) else text
    return _named(text, head) if _DETERMINED.match(text) or _OPENING.search(head) else _bare(text)


def wished_after(text: str, first: Wished) -> Wished:
    """The wish in a text that comes after another one, whose words may serve it too."""
    any_thing = first.text.startswith(("anything ", "something "))
    bare = len(words_of(text)) <= _LONGEST and _is_attribute(text.removeprefix("the ") if any_thing else text)
    if len(text) <= _CODE and text.islower() and not is_ordinary(text):
        return _UNCLEAR
    if first.kind is Kind.NAMED and (text.isdigit() or _continues(text, first, bare=bare)):
        return Wished(Kind.NAMED, text)
    one = Wished(Kind.NAMED, f"work {text}") if _AT_A_PLACE.match(text) else wished(text)
    if one.kind is Kind.MANNER and _ANY.match(first.text):
        return _NOTHING_MORE
    if one.text.startswith("the next ") or COVERING.match(text):
        return replace(one, text=one.text.removeprefix("work "))
    if first.kind is Kind.BARE and one.kind is Kind.BARE and is_job(first.text.split()[-1]) and _is_plural(text):
        return _UNCLEAR
    loose = text.lower().startswith("the ") and one.text == text and not _ONE.search(text) and one.kind is Kind.NAMED
    beside = with_that(text) if loose and first.kind is not Kind.NAMED else text
    return one if beside == text else Wished(Kind.NAMED, beside) if beside else _UNCLEAR


def _continues(text: str, first: Wished, *, bare: bool) -> bool:
    """Whether a wish leans on the first: "any QC or regulatory opening", "in the lab or in quality"."""
    if found := re.match(r"(?:in|on|at|with|from) ", text):
        return f" {found[0]}" in first.text and verdict(text) is not Verdict.CLAUSE
    if not bare or text.lower() in TIMES or _MANNER.fullmatch(text) or text.lower().startswith("next "):
        return False
    led = _DETERMINED.match(first.text) is not None and not _OPENING.search(first.text)
    return _IN_A_FIELD.match(first.text) is not None or (led and _ONE.search(text) is not None)


_IN_A_FIELD = re.compile(r"(?:(?:any|some)thing|(?:[a-z]+ )*(?:roles?|jobs?|work|posts?)) (?:in|with|on) ")
_AT_A_PLACE = re.compile(r"(?:in|on|at|with) (?:the|your|one of) [a-z]")
_PIECES = re.compile(
    r"\b(?:pieces|shoots|visits|talks|projects|articles|commissions|sessions|workshops|gigs|tours"
    r"|trips|runs|matinees|weddings|concerts|breakfasts|lunch(?:es|times)|classes|lessons|shows|groups|evenings|events"
    r"|clinics|houses|fairs)$"
)
_AT_WORK = re.compile(r" (?=(?:on|at|in|with) )")


def _timed(text: str) -> Wished | None:
    """A wish that says when or how much: "nights", "part-time", "summers at the pool"."""
    if _MANNER.fullmatch(text):
        return Wished(Kind.MANNER, re.sub(r" (?=(?:time|call)$)", "-", text))
    several = re.split(r" (?:and|or|&) ", text.lower())
    if several[1:] and all(one in TIMES for one in several):
        return Wished(Kind.WORK, " and ".join(TIMES[one] for one in several))
    time, *where = (text,) if text.lower() in TIMES else _AT_WORK.split(text, maxsplit=1)
    if time.lower() in TIMES:
        return Wished(Kind.WORK, TIMES[time.lower()], text[len(time) :] if where else "")
    if named := in_time(text) or doing(text):
        return Wished(Kind.NAMED, named)
    if text.lower() in {"first shift", "second shift", "third shift"}:
        return Wished(Kind.BARE, text.replace(" ", "-"))
    return Wished(Kind.BARE, text.lower()) if _TIER.fullmatch(text) else None


_ANY_KIND = re.compile(r"(?:any|some) (?P<kind>[a-z-]+)", re.IGNORECASE)
"""Work told by its kind alone: "any clerical"."""


def _named(text: str, head: str) -> Wished:
    """A wish that stands by itself, with its article."""
    tail = text[len(head) :]
    if len(words_of(text)) > _LONGEST_NAMED or verdict(tail) is Verdict.CLAUSE:
        return _UNCLEAR
    what_for = tail if tail.startswith(" for ") else ""
    if (found := _A_JOB.match(head if what_for else text)) and is_job(found["last"]) and _is_attribute(found["job"]):
        return Wished(Kind.BARE, found["job"], what_for)
    if _DETERMINED.match(text):
        bare = _ANY_KIND.fullmatch(text)
        adjective = bare and {one.cls for one in readings(bare["kind"].lower())} == {Class.ADJECTIVE}
        adjective = adjective or (bare and bare["kind"].endswith("-of-house"))
        kind = Kind.UNCLEAR if verdict(text) is Verdict.CLAUSE else Kind.NAMED
        return Wished(kind, f"{text} work" if adjective else text)
    if not _is_attribute(head):
        return _UNCLEAR
    return Wished(Kind.NAMED, with_article(text) if _ONE.search(head) else text)


def _bare(text: str) -> Wished:
    """A wish without the word for it: "front desk", "team leader on a different shift"."""
    text, tail = _parted(text)
    if not _is_attribute(text) or verdict(tail) is Verdict.CLAUSE:
        return _UNCLEAR
    if (when := TIMES.get(tail.removeprefix(" on "))) and not is_job(words_of(text)[-1].lower):
        which = text in {"weekend", "weekday", "fill-in", "casual"}
        return Wished(Kind.WORK, f"{text} {when}" if which else f"{when} {text}")
    if tail.startswith((" to ", " of ")):
        known = tail.startswith(" of ") or is_job(text.split()[-1]) or text.isupper()
        return Wished(Kind.NAMED, f"a role as {text}{tail}") if known else _UNCLEAR
    if found := _HELP.fullmatch(text):
        return Wished(Kind.WORK, proper(found["what"].lower()) or found["what"], tail)
    if _PIECES.search(text) or (tail and (_is_plural(text) or text.lower() == "help")):
        return Wished(Kind.NAMED, f"{text}{tail}")
    return Wished(Kind.BARE if not tail or is_job(words_of(text)[-1].lower) else Kind.WORK, text, tail)


def _parted(text: str) -> tuple[str, str]:
    """The wish, and where or when it would be."""
    if found := _ON_TIMES.match(text):
        return found["job"].strip(), f" on {found['time']}"
    if found := _ANY_TYPE.search(text):
        on = "on" if found["what"] in {"vessel", "ship", "boat", "shift", "ward", "site"} else "in"
        return text[: found.start()], f" {on} any {found['what']}"
    if found := _IN_NEXT.search(text):
        return text[: found.start()], f" in the {found['next']}"
    found = _WHERE.search(text)
    return (text[: found.start()], f" {found['tail']}") if found else (text, "")


def _is_plural(text: str) -> bool:
    last = words_of(text)[-1]
    known = is_job(last.lemma) or last.lower in word_list("departments")
    return last.lower != last.lemma and last.lower.endswith("s") and not known


def is_job(noun: str) -> bool:
    """Whether a noun names somebody by what he does."""
    return means_people(noun) or re.fullmatch(any_of("jobs"), noun) is not None


def _is_attribute(text: str) -> bool:
    """Whether a text is nothing but nouns and what belongs to them."""
    words = words_of(text)
    return 0 < len(words) <= _LONGEST and all(
        word.cls in _ATTRIBUTES
        or word.text.isupper()
        or word.form is Form.ING
        or (Class.NOUN in word.classes and word is not words[0])
        or (
            word.form is Form.BASE
            and (_OPENING.search(text) is not None or (len(words) > 1 and is_job(words[-1].lower)))
        )
        or word.lower in {"and", "&", "'s", "of", "-", "/", "bar", "inside", "per"}
        for word in words
    )
