"""What the writer jots down as a bare place, state or thing: "care home", "wheelchair user", "school runs"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people, means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past

_TIME = r"(?:about |over |nearly |almost )?(?:\d+|[a-z]+) (?:years?|months?|weeks?|summers?|winters?|seasons?)"
_FOR = rf"(?:,? (?:for )?(?P<time>{_TIME}))?(?=$|[.])"
_IN = (
    r"(?:[a-z]+ )?(?:(?:care|nursing|retirement|children's) home|(?:special[- ]needs(?: a)?|primary|secondary|boarding"
    r"|language|night)"
    r" school|call cent(?:re|er)|fire station|bus depot|train station|youth club|day cent(?:re|er)|food bank|prison)"
)
_ON = (
    r"(?:[a-z]+ )?(?:(?:building|construction|camp) ?site|cruise ship|oil rig|fishing boat|ferry|helpline|crisis line)"
)
_MANY_IN = (
    r"(?:(?:two|three|four|several|many|big|small|busy|different|other|various) ){0,2}(?:hotels|restaurants"
    r"|call cent(?:re|er)s"
    r"|care homes|schools|hospitals|offices|shops|bars|pubs|kitchens|warehouses|factories|nurseries|caf[eé]s"
    r"|labs|prisons"
    r"|libraries|museums|banks|supermarkets|bakeries|clubs)"
)
_MANY_ON = r"(?:(?:busy|big|two) )?(?:(?:the )?building sites|farms|ships|boats|trains|buses|ferries|wards|rigs)"
_PLACE = re.compile(
    rf"^(?:an? )?(?:(?P<in>{_IN})|(?P<on>{_ON})|(?P<many_in>{_MANY_IN})|(?P<many_on>{_MANY_ON})){_FOR}", re.IGNORECASE
)
_AM = re.compile(
    r"^(?:an? )?(?P<who>wheelchair user|refugee|immigrant|blood donor|local|vegetarian|vegan|twin|only child"
    r"|regular(?: customer)?"
    r"|type [12] diabetic|non-native speaker|union member)(?P<self> myself)?(?=$|[.])",
    re.IGNORECASE,
)
_HAVE = re.compile(
    r"^(?:an? |my )?(?P<what>(?:[a-z]+ )?(?:allergy|disability|illness)|asthma|diabetes|type [12] diabetes"
    r"|autism|epilepsy|ADHD"
    r"|anxiety|depression|coeliac disease)(?=$|[.])",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"^(?:my |from )*(?P<what>(?:(?:very )?own|personal|lived|first-?hand) experience|(?:last|old|previous|first"
    r"|former|current)"
    r" (?:job|role|position|post|company|place|school|employer))(?P<where> (?:at|in|as|with) [^,.;]+)?(?=$|[.])",
    re.IGNORECASE,
)
_SIMILAR = re.compile(
    r"^(?:a )?similar (?P<what>problem|situation|issue|job|role|experience|case"
    r"|challenge)(?P<many>s)?(?=$|[.])",
    re.IGNORECASE,
)
_FIELD_TIME = re.compile(rf"^(?P<field>[a-z]+),? (?:for )?(?P<time>{_TIME})(?=$|[.])", re.IGNORECASE)
_ROOMS = frozenset(
    {"warehouse", "kitchen", "factory", "bakery", "nursery", "shop", "bar", "pub", "hotel", "lab", "bank", "school"}
)


_MY_OWN = re.compile(
    r"my (?:own )?(?:[a-z]+ )?[a-z]+(?: (?:in|at|as|with) (?:the |an? )?[a-z]+(?: [a-z]+)?)?[.]?$", re.IGNORECASE
)


def bare_thing(text: str) -> str:
    """The note as what the writer has been, had or worked at; as it is where it tells something else."""
    if found := _PLACE.match(text):
        told = _at_work(found)
    elif found := _AM.match(text):
        told = f"am {with_article(found['who'])}{found['self'] or ''}"
    elif found := _HAVE.match(text):
        one = found["what"].lower().endswith(("allergy", "disability", "illness"))
        told = f"have {with_article(found['what']) if one else found['what']}"
    elif found := _FROM.match(text):
        told = f"know it from my {found['what'].lower()}{found['where'] or ''}"
    elif found := _SIMILAR.match(text):
        what = f"similar {found['what'].lower()}"
        told = f"have had {f'{what}s' if found['many'] else with_article(what)}"
    else:
        return _field_or_things(text)
    return f"{told}{text[found.end() :]}"


def _at_work(found: re.Match[str]) -> str:
    kind = next(name for name in ("in", "on", "many_in", "many_on") if found[name])
    named = found[kind].replace("needs a ", "needs ").removeprefix("the ")
    place = named if kind.startswith("many") else with_article(named)
    where = f"{kind.rpartition('_')[2]} {place}"
    return f"spent {found['time']} {where}" if found["time"] else f"have worked {where}"


def _field_or_things(text: str) -> str:
    """A field with its years, or several things: "logistics 5 years", "customer complaints for a bank"."""
    found = _FIELD_TIME.match(text)
    field = found["field"].lower() if found else ""
    if found and field in _ROOMS:
        return f"spent {found['time']} in {with_article(field)}{text[found.end() :]}"
    if found and (field in word_list("mass") or field.endswith(("ics", "ality"))):
        return f"spent {found['time']} in {field}{text[found.end() :]}"
    first, stop, after = text.partition(". ")
    if _MY_OWN.match(first) and verdict(first) is Verdict.PHRASE:
        kin = means_somebody(words_of(first)[-1].lemma) or first.endswith(("kids", "children", "family"))
        return f"{'have seen it with' if kin else 'know it from'} {first[0].lower()}{first[1:]}{stop}{after}"
    words = words_of(first)
    end = next((at for at, word in enumerate(words) if word.cls is Class.PREPOSITION), len(words))
    named = words[:end]
    if _SO_LONG.search(first) or not named or not _are_things([(word.lower, word.lemma) for word in named]):
        return text
    people = means_people(named[-1].lemma) or named[-1].lower in {"children", "people", "kids"}
    return f"{'have worked with' if people else 'have some experience of'} {lower_first(first)}{stop}{after}"


def _are_things(named: list[tuple[str, str]]) -> bool:
    """Whether words name several things of a kind, with no deed and no count among them: "customer complaints"."""
    head, lemma = named[-1]
    if len(named) > 3:  # noqa: PLR2004
        return False
    many = head != lemma and head.endswith("s") and not head.endswith(("ics", "ss")) and head not in _NOT_MANY
    if head in {"children", "people", "kids"}:
        many = True
    plain = all(_names(word, last=at == len(named) - 1) for at, (word, _) in enumerate(named))
    does = named[0][0] in _FELT | word_list("own_work") | word_list("own_work_too") | word_list(
        "asked_how"
    ) | word_list("orders")
    plain = plain and not (does and len(named) > 1)
    return many and plain and lemma not in word_list("possessions") | word_list("times")


_NOT_MANY = frozenset(
    {"sales", "accounts", "studies", "scouts", "guides", "cadets", "nights", "days", "shifts", "weekends"}
)


_SO_LONG = re.compile(rf"\b{_TIME}\b", re.IGNORECASE)
_FELT = frozenset({"love", "like", "enjoy", "hate", "know", "need", "miss", "prefer", "want", "understand", "respect"})


def _names(word: str, *, last: bool) -> bool:
    """Whether a word is a noun or a quality, and no deed: "customer", never "raised"."""
    found = readings(word)
    did = any(one.form in {Form.PAST, Form.PARTICIPLE, Form.ING} for one in found)
    does = not last and any(one.form is Form.BASE for one in found) and not any(one.cls is Class.NOUN for one in found)
    named = any(one.cls in {Class.NOUN, Class.ADJECTIVE} for one in found)
    return (
        named
        and not did
        and not does
        and (last or not means_somebody(word) or word in {"customer", "patient", "staff"})
    )


_SO_MANY = re.compile(r"^(?P<doing>[a-z]+ing) (?P<many>\d+ [a-z]+s (?:an?|per|each|every) (?:year|month|week|day))\b")
_LIVED = (
    (
        re.compile(r"^(?:an? )?(?=(?:zero[- ]hours?|temporary|temp|fixed[- ]term|short) contract\b)", re.IGNORECASE),
        "had a ",
    ),
    (re.compile(r"^on call(?=$|[.,]| (?:for|at|in|on)\b)", re.IGNORECASE), "was on call"),
    (re.compile(r"^being (?=the (?:only )?one who (?:always |only )?(?!was\b|is\b)[a-z]+s\b)", re.IGNORECASE), "am "),
    (re.compile(r"^being (?=the (?:only )?one who )", re.IGNORECASE), "was "),
    (
        re.compile(
            r"^(?=(?:(?:an?|two|three|four|\d+) )?(?:[a-z]+ )?(?:redundanc(?:y|ies)|restructures?|mergers?|takeovers?"
            r"|lay-?offs)\b)",
            re.IGNORECASE,
        ),
        "have been through ",
    ),
    (
        re.compile(
            r"^(?:an? |my )?(?P<what>(?:[a-z]+ )?(?:dissertation|thesis|essay)) (?=(?:on|about) )", re.IGNORECASE
        ),
        r"wrote a \g<what> ",
    ),
    (re.compile(r"^(?P<field>HR|IT|PR|QA|UX|SEO) (?=at )"), r"worked in \g<field> "),
    (re.compile(r"^(?:(?:yes|yeah),? )?(?=at (?:the|my|our) [a-z]+(?: [a-z]+)?[.]?$)", re.IGNORECASE), "saw it "),
)
"""What one went through, wrote or was, told without its verb."""


def lived_through(text: str) -> str:
    """The note with the verb of what befell the writer or was done so often: "two redundancies", "40 grads a year"."""
    for pattern, told in _LIVED:
        text = pattern.sub(told, text)
    return _SO_MANY.sub(_did_so_many, text)


def _did_so_many(found: re.Match[str]) -> str:
    base = next((one.lemma for one in readings(found["doing"]) if one.form is Form.ING), "")
    return f"{past(base)} {found['many']}" if base else found[0]
