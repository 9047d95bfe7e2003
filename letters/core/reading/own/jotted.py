"""What the writer jots down without a verb: a field, a post, a state, a job once had: "IT support", "summer job"."""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.figures import number_word
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.tagging import Form
from letters.core.language.words.verbs import may_be_base
from letters.core.reading.own.bare_things import bare_thing, lived_through

_TIME = r"(?:about |over |nearly |almost )?(?:\d+|[a-z]+) (?:years?|months?|weeks?|summers?|winters?|seasons?)"
_FOR = rf"(?:,? (?:for )?(?P<time>{_TIME}))?"
_NONE = re.compile(
    r"^(?:I (?:have |had )?)?(?:no|not much|not a lot of|little) (?:direct |real |actual |relevant |work )?experience"
    r"(?: (?:in|of|with) (?:this|that|it))?(?:$|[,.;]? (?:but|just|only) I(?:'m| am| can| learn| want| will)\b.*)"
    r"|^(?:the )?same(?: here| too)?[.!]*$",
    re.IGNORECASE,
)
"""What tells of nothing that was done."""
_USED_TO = re.compile(r"^(?:I'm |I am |am |I was |was )?used to (?P<next>[a-z-]+)(?P<more> [a-z]+)?", re.IGNORECASE)
_SO = frozenset(
    {"long", "busy", "slow", "quiet", "dirty", "cold", "dry", "warm", "cool", "wet", "early", "late", "hard"}
)
_THINGS = frozenset({
    "pressure", "stress", "nights", "change", "noise", "people", "shifts", "crowds", "heat", "rain", "work",
})  # fmt: skip
_FIELD = re.compile(
    r"^(?P<field>(?:IT|HR|PR|QA|UX|NHS|SEO|CRM)(?: (?!for\b|at\b|in\b)[a-z]+(?<!er)(?<!or)(?<!ist)(?<!man)(?<!tech))?"
    r"|[Ii]nsurance|[Tt]elesales|[Aa]ccounting|[Bb]anking|[Nn]ursing|[Ee]ngineering|[Mm]arketing|[Cc]atering"
    r"|[Pp]ublishing|[Pp]rinting|[Ff]arming|[Mm]anufacturing|[Aa]dvertising|[Hh]airdressing|[Hh]ousekeeping"
    rf"|[Bb]id writing|[Ff]arm work){_FOR}(?=$|[.])"
)
_PASTIME = re.compile(
    r"^(?P<doing>volunteering|cleaning|cooking|gardening|baking|coaching|tutoring|mentoring|fundraising|babysitting"
    r"|decorating|childminding|translating|teaching|driving)(?=$|[.]| (?:at|in|for|on) )",
    re.IGNORECASE,
)
_IN_A_FIELD = re.compile(
    r"^(?P<where>(?:in|at|with) (?!my\b|the last|our\b|this|that|fact|a way)[^,.;]+) since\b", re.IGNORECASE
)
_KIN = re.compile(
    r"^(?:I'm |I am |am )?(?:an? )?(?P<kin>(?:(?:single|working|full[- ]time|foster|proud|new|adoptive) )?"
    r"(?:parent|mum|mom|mother|dad|father|grandparent|grandmother|grandfather|nan|gran))"
    r"(?: (?:of|to) (?P<many>\d+|[a-z]+))?(?P<self> myself)?(?=$|[.])",
    re.IGNORECASE,
)
_STUDENT = re.compile(
    r"^(?:an? )?(?P<who>(?:[a-z]+ ){0,2}student(?=$|[.]| (?:at|in|of) )|carer(?= (?:for|to) my\b))", re.IGNORECASE
)
_ONE_OF = re.compile(
    r"^(?:an? |my )?(?P<post>(?:part[- ]time |hospital |office |school )?cleaner|freelancer|judge|au pair|DJ|dj"
    r"|TA|ta|OT|ot|HCA|GP|PCSO|pa|PA|ea|EA)"
    rf"(?P<where> (?:at|in|for|on|with) [^,.;]+?)?{_FOR}(?=$|[.])"
)
_FREELANCE = re.compile(rf"^freelance{_FOR}(?=$|[.])", re.IGNORECASE)
_FORCES = re.compile(
    r"^(?:the )?(?P<forces>army|navy|police|air force|RAF|raf|military|fire (?:service|brigade)|merchant navy|marines"
    r"|scouts|guides|cadets|brownies)"
    rf"{_FOR}(?=$|[.])"
)
_OWN = re.compile(
    rf"^(?:my )?own (?P<what>(?:[a-z]+ )?(?:business|company|shop|salon|caf[eé]|firm|practice|studio)){_FOR}",
    re.IGNORECASE,
)
_STINT = re.compile(
    r"^(?:an? |my )?(?P<what>(?!\S+ (?:weeks|months|years)\b)(?:[A-Za-z-]+ ){0,2}?(?P<head>internship"
    r"|apprenticeship|traineeship|placement|jobs?))"
    r"(?P<where> (?:at|in|on|with|for|as|during) [^.;]+|(?=$|[.]))",
)
_EVERY = re.compile(
    r"^(?P<one>stock ?count|stocktake|rota|handover|audit)(?P<many>s)? (?=.*\b(?:every|each|once a|twice a)\b)"
)
"""A chore that came again and again: "stock count every week"."""
_TRAINING = re.compile(
    r"^(?=(?:[a-z-]+ )?[a-z]+(?:ing|care) (?:training|certificates?|qualifications?)\b)", re.IGNORECASE
)
_TURNS = re.compile(
    rf"(?P<did>\b(?:did|worked|done) {_TIME}) (?=(?:nights|days|lates|earlies|reception|admin|retail|sales)\b)"
)
_WORK_EXPERIENCE = re.compile(r"^work experience (?=(?:at|in|with|on)\b)", re.IGNORECASE)
_STILL = re.compile(
    r"^(?P<often>currently|still|now|also|sometimes|often|always|already|regularly|usually) (?P<do>[a-z]+) ",
    re.IGNORECASE,
)
_USE = re.compile(r"^(?P<do>use|code|work|live|deal|help|look|have|coach|study|train) (?P<on>[a-z]+)\b", re.IGNORECASE)
_ONGOING = re.compile(
    r"^(?P<doing>[a-z]+ing\b[^,.;]*) (?P<now>at the moment|right now|currently|now|these days|this year)(?=$|[.])",
    re.IGNORECASE,
)
_NIGHTS = re.compile(
    rf"^(?P<time>{_TIME}) (?:of )?(?P<turns>nights|lates|earlies|shifts|night shifts?)(?=$|[.])", re.IGNORECASE
)
_CREW = re.compile(
    r"^(?P<crew>(?:cabin|ground|bar|waiting|kitchen|nursing|temp|agency) (?:crew|staff))(?=$|[.])", re.IGNORECASE
)
_LOVE = re.compile(r"^(?=(?:love|like|enjoy|hate|miss|prefer|respect) (?!to\b|it\b|this\b|that\b)[a-z])", re.IGNORECASE)
_TRAINED = re.compile(
    r"^(?:I'm |I am |am )?(?=(?:[a-z-]+ ){1,3}(?:trained|qualified|certified|accredited)[.]?$)", re.IGNORECASE
)
_ING_POST = re.compile(
    r"^(?:an? )?(?P<post>[a-z]+ing (?:lead|officer|manager|assistant|coordinator|clerk|nurse|instructor|operative|agent"
    r"|consultant|advis[eo]r|executive|specialist|engineer|technician|tutor|supervisor|inspector|porter|planner|buyer))"
    rf"(?P<where> (?:at|in|for|on|with) [^,.;]+?)?{_FOR}(?=$|[.])",
    re.IGNORECASE,
)
_LINE = re.compile(r"^(?P<i>I )?line[- ]managed (?=\w)", re.IGNORECASE)


_LEVEL = re.compile(
    r"^(?:an? |my )?(?P<what>(?!level\b)[a-z&]+(?: [a-z&]+){0,2})(?:,| at)? (?P<level>level|grade|tier) (?P<n>\d)"
    r"(?=$|[.]| and )",
    re.IGNORECASE,
)
"""A course passed: "food hygiene level 2"."""
_BEING_A = re.compile(r"^being (?=(?:an?|the) (?!part\b|bit\b|lot\b)[a-z])", re.IGNORECASE)


def jotted(text: str) -> str:
    """A note without its verb as what the writer has been or done; empty for one that tells of nothing."""
    if _NONE.match(text):
        return ""
    text = _LEVEL.sub(_have_level, _BEING_A.sub("", lived_through(text)))
    text = _LINE.sub(r"\g<i>managed " if text[:2] == "I " else "managed ", _USED_TO.sub(_am_used_to, text))
    text = _WORK_EXPERIENCE.sub("did work experience ", _IN_A_FIELD.sub(r"have worked \g<where> since", text))
    text = _ING_POST.sub(_was_one, _TRAINED.sub("am ", _LOVE.sub("I ", text)))
    text = _TRAINING.sub("have ", _TURNS.sub(r"\g<did> of ", text))
    text = _EVERY.sub(lambda found: f"did {'' if found['many'] else 'a '}{found[0]}", text)
    text = _PASTIME.sub(lambda found: f"have done some {found['doing'].lower()}", _STINT.sub(_had, text))
    for pattern, told in _TOLD:
        if (found := pattern.match(text)) and not means_people(found[0].rpartition(" ")[2]):
            time = found.groupdict().get("time")
            said = (told[1] if time else told[0]).format(**{**found.groupdict(), "time": time})
            return f"{said}{text[found.end() :]}"
    text = _STUDENT.sub(lambda found: f"have been {with_article(found['who'].lower())}", _KIN.sub(_am_one, text))
    text = _STILL.sub(_still_do, _ONE_OF.sub(_was_one, text))
    return bare_thing(_USE.sub(lambda found: f"I {found[0]}" if _is_done(found) else found[0], text))


_TOLD: tuple[tuple[re.Pattern[str], tuple[str, str]], ...] = (
    (_FIELD, ("have worked in {field}", "spent {time} in {field}")),
    (_FREELANCE, ("have worked freelance", "have been freelance for {time}")),
    (_FORCES, ("was in the {forces}", "was in the {forces} for {time}")),
    (_OWN, ("have had my own {what}", "had my own {what} for {time}")),
    (_CREW, ("have worked as {crew}", "")),
    (_NIGHTS, ("", "spent {time} on {turns}")),
    (_ONGOING, ("am {doing} {now}", "")),
)


def _have_level(found: re.Match[str]) -> str:
    what, level = found["what"], f"{found['level'].lower()} {found['n']}"
    return f"have {with_article(what)} {level}" if what.isupper() else f"have a {level} in {what.lower()}"


def _am_used_to(found: re.Match[str]) -> str:
    """What the writer is used to, and not what used to be done: "used to small teams", "used to pressure"."""
    following = found["next"].lower()
    base = may_be_base(following) and following not in _SO
    thing = following in _THINGS and (following not in {"work", "change", "stress"} or not found["more"])
    return (
        found[0] if (base and not thing) or found[0].lower().startswith(("am ", "i am ", "i'm ")) else f"am {found[0]}"
    )


def _had(found: re.Match[str]) -> str:
    """A job or a placement once had: "summer job at a hotel", "internship in a lab"."""
    what, where = found["what"], found["where"] or ""
    if any(one.form is Form.PAST for one in readings(what.split(" ", 1)[0].lower())):
        return found[0]  # "lost my job"
    if found["head"] == "jobs":
        return f"had {what[0].lower()}{what[1:]}{where}"
    if found["head"] == "job":
        return f"had {with_article(what)}{where}" if where and " " in what else found[0]
    what = what if what.split(" ", 1)[0].isupper() else f"{what[0].lower()}{what[1:]}"
    return f"did {with_article(what)}{where}"


def _am_one(found: re.Match[str]) -> str:
    many = found["many"]
    number = number_word(int(many)) if many and many.isdigit() else many
    of = f" of {number}" if number else ""
    return f"am {with_article(found['kin'].lower())}{of}{found['self'] or ''}"


def _was_one(found: re.Match[str]) -> str:
    post = found["post"] if found["post"].islower() and len(found["post"]) > 3 else found["post"].upper()  # noqa: PLR2004
    as_one = f"as {with_article(post)}{found['where'] or ''}"
    return f"spent {found['time']} {as_one}" if found["time"] else f"have worked {as_one}"


def _still_do(found: re.Match[str]) -> str:
    base = may_be_base(found["do"].lower())
    return f"I {found['often'].lower()} {found['do'].lower()} " if base else found[0]


_AFTER_USE = frozenset({
    "the", "a", "an", "my", "it", "in", "at", "as", "with", "on", "near", "every", "excel", "sap", "photoshop", "part",
    "nights", "for", "after", "and", "this", "that", "these", "two", "three", "one", "full", "out",
})  # fmt: skip


def _is_done(found: re.Match[str]) -> bool:
    """Whether a verb that may be a noun is what the writer does: "use the same system", never "work experience"."""
    return found["on"].lower() in _AFTER_USE
