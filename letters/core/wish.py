"""The role the writer would like another time, as a noun phrase that any sentence can take."""

from __future__ import annotations

import re

from letters.core.language.articles import with_article
from letters.core.language.tables import any_of, word_list
from letters.core.language.tagging import read

_WISHED = re.compile(
    r"[,;]? (?:(?:is |are |also |even )*(?:fine|ok(?:ay)?|good|great)(?: too| as well)?|both|too|also|as well"
    r"|please|maybe"
    r"|if (?:it|they|you|there|any|one)\b.*"
    r"|(?:remote|part[- ]time|full[- ]time|evenings?|weekends?) (?:is |are |also )+(?:fine|ok(?:ay)?|good))$",
    re.IGNORECASE,
)
_MANNER = re.compile(
    r"(?:part|full)[- ]time|remote|hybrid|seasonal|casual|temporary|freelance|evenings?|weekends?|nights?",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"(?:the|an?|any|another|other|one|some|similar|future|more|anything|something|whatever|your|my|this|that"
    r"|later)\b|.*"
    r"\b(?:roles?|jobs?|posts?|positions?|work|shifts?|openings?|hours|vacanc(?:y|ies)|placements?|internships?"
    r"|projects?)\b",
    re.IGNORECASE,
)


_DETERMINED = re.compile(r"(?:the|an?|any|another|one|some|your|my|this|that) ", re.IGNORECASE)
_SAME_AGAIN = re.compile(r"(?:this|the same|that) (?:one|job|role|position|post)\b", re.IGNORECASE)


_WHEN = re.compile(r"(?:weekends|evenings|nights|mondays|fridays|saturdays|sundays)\b", re.IGNORECASE)


_THAT_COME_UP = re.compile(r" (?:that|which)(?: may| might)? (?:comes?|opens?|turns?)(?: up)?$", re.IGNORECASE)
_JOB_SOMEWHERE = re.compile(
    r"(?P<job>(?!an? |the |any |some |other\b|another\b|summer\b|winter\b)(?:[a-z]+ ){0,2}"
    rf"(?:{any_of('jobs')}|[a-z]+(?:er|or|ist|ian|ant))) (?P<where>(?:in|on|at|with) (?:the|an?|any|your|their"
    rf"|another) .+)",
    re.IGNORECASE,
)
"""A job and where it would be, typed without the word for it: "team leader on a different shift"."""


_SEASON = re.compile(
    r"(?:(?P<feast>(?:the )?harvest|christmas|easter|lambing|the festival)|(?:the )?next (?:(?:high |low |main )?season"
    r"|year|summer|winter|spring|autumn|month))"
    r"(?: next year| again)?",
    re.IGNORECASE,
)
_TIER = re.compile(r"(?:tier|level|grade|band) \d+(?= or\b|$)", re.IGNORECASE)


_ON_DAYS = re.compile(
    rf"^(?P<job>(?:[a-z-]+ )*{any_of('jobs')}(?: or [a-z ]*{any_of('jobs')})?) (?:in|on) (?P<days>days|nights"
    rf"|lates|earlies)$",
    re.IGNORECASE,
)
_ANY_OR_JOB = re.compile(
    rf"^any .* or (?!an? )(?:[a-z]+ )*(?:{any_of('jobs')}|clerk|technician"
    rf"|driver)$",
    re.IGNORECASE,
)
"""A list whose last job lacks the word for it: "any inspector slot or work order clerk"."""


def is_post(text: str) -> bool:
    """Whether a wish names a post, which can be advertised, open and be filled."""
    return _POST.search(text) is not None


_POST = re.compile(r"\b(?:role|job|post|position|opening|vacancy|apprenticeship|internship|placement|traineeship)\b")


def asks_again(text: str) -> bool:
    """Whether what is wished for is the very post that went to somebody else."""
    return _SAME_AGAIN.match(text) is not None


_LATER = re.compile(
    r"(?P<what>[\w' -]+?) (?P<when>(?:next|this) (?:year|season|summer|spring|autumn|winter|month)|in (?:autumn"
    r"|spring|summer|winter))",
    re.IGNORECASE,
)
_SCHEME = re.compile(
    r"\b(?:scheme|programme|program|course|internship|intake|season|tour|competition|round)$", re.IGNORECASE
)


_OR_THE_NEXT = re.compile(r"(?P<what>[a-z]+),? or (?P<next>the next [a-z]+)", re.IGNORECASE)
_IN_THE_TIME = re.compile(
    r"(?P<what>[a-z]+) (?P<when>(?:in|during|over|for|at) (?:the )?[a-z]+ (?:season|holidays?|period|rush|end))",
    re.IGNORECASE,
)
_TWO = re.compile(r"(?P<first>[a-z -]+), (?P<second>[a-z-]+)", re.IGNORECASE)
_INTAKE = re.compile(
    r"(?:the )?(?P<next>next (?:[a-z]+ )?(?:intake|round|cohort|opening|vacancy|day|open day))", re.IGNORECASE
)
_NEXT_ONE = re.compile(r"(?:next|this) (?:year|season|summer|spring|autumn|winter)'s [a-z]+", re.IGNORECASE)
_RANK_AFTER = re.compile(
    r"^(?P<job>[\w' -]{2,40}?), (?P<rank>junior|senior|trainee|assistant|part[- ]time|full[- ]time|entry[- ]level)$",
    re.IGNORECASE,
)
"""How lists of vacancies put it: "backend, junior"."""


def _wished_plainly(text: str) -> str:
    """A season, a tier or a job in some place, as work one can wish for; empty for anything else."""
    if found := _SEASON.fullmatch(text):
        return f"work {'at ' if found['feast'] else ''}{text}"
    if found := _LATER.fullmatch(text):
        named = _OPENING.match(found["what"]) or _SCHEME.search(found["what"])
        what = found["what"] if _DETERMINED.match(found["what"]) else with_article(found["what"])
        return f"{what if named else f'{what} role'} {found['when']}"
    if found := _TIER.match(text):
        return f"a {found[0]} role{text[found.end() :]}"
    if found := _JOB_SOMEWHERE.fullmatch(text):
        return with_article(f"{found['job']} role {found['where']}")
    return ""


_AS_WORK = {
    _OR_THE_NEXT: r"\g<what> work or \g<next>",
    _IN_THE_TIME: r"\g<what> work \g<when>",
    _INTAKE: r"the \g<next>",
}
"""Wishes for more than a post, as work."""
_BY_WORD = (
    {field: f"work in {field}" for field in word_list("mass")}
    | {season: f"work in the {season}" for season in ("spring", "summer", "autumn", "winter")}
    | dict.fromkeys(("any", "anything", "whatever"), "any role")
    | {"similar": "something similar", "bank": "bank work"}
)


def _wished_at_once(text: str) -> str:
    """A wish of one word, or one that has its name; empty for anything else."""
    for pattern, wish in _AS_WORK.items():
        if found := pattern.fullmatch(text):
            return found.expand(wish)
    if _ANY_OR_JOB.search(text):
        return f"{text} role"
    if " role on " in text and not _DETERMINED.match(text):
        return with_article(text)
    if text.lower().partition(" or ")[0] in word_list("mass"):
        return f"work in {text}"
    return _BY_WORD.get(text.lower(), "") or (text if _NEXT_ONE.match(text) else "")


def wished_for(text: str) -> str:
    """What the writer would like another time, as a noun phrase: "lead or service tech" is a role as one."""
    text = _RANK_AFTER.sub(r"\g<rank> \g<job>", text.strip(" .!,;"))
    while (shorter := _WISHED.sub("", text)) != text:
        text = shorter
    text = re.split(r"[,;.] (?=(?:remote|part|full|even|but|if|or even|anything|whatever)\b)", text)[0].strip(" ,")
    text = _THAT_COME_UP.sub("", text)
    text = _TWO.sub(r"\g<first> or \g<second>", text) if _TWO.fullmatch(text) else text
    text = _ON_DAYS.sub(r"\g<job> role on \g<days>", re.sub(r", or ", " or ", text))
    if plainly := _wished_at_once(text) or _wished_plainly(text):
        return plainly
    if _WHEN.match(text):
        return f"work on {text}"
    if _MANNER.fullmatch(text):
        return f"{text.replace('part time', 'part-time').replace('full time', 'full-time')} work"
    plural = read(text)[0].tokens[-1]
    if not text or _OPENING.match(text) or (plural.lower != plural.lemma and plural.lower.endswith("s")):
        bare_shift = re.fullmatch(r"(?:[a-z]+ ){1,2}shift", text) and not _DETERMINED.match(text)
        return with_article(text) if bare_shift else text
    return with_article(f"{text} role")


_YES = re.compile(
    r"^(?:yes|yeah|yep|sure|ok|okay|definitely|absolutely|maybe|perhaps)\b(?: please)?[,.!;]* (?=\w)", re.IGNORECASE
)
_ANY = re.compile(r", (?:or )?(?:any|anything|whatever|all)(?: \w+)?$", re.IGNORECASE)
_NOT_FUSSY = re.compile(
    r"[,;.]? (?:(?:i )?don't mind|(?:i'm|i am) (?:not (?:fussy|picky|bothered)|easy|flexible"
    r"|open(?: to (?:anything|all))?)\b.*)$",
    re.IGNORECASE,
)
_AS_ONE = re.compile(r"^(?:also |even )*(?:as (?:an? )?)?(?=[a-z])", re.IGNORECASE)


def wish_plainly(text: str) -> str:
    """A wish without the "yes" before it and the "really" after it."""
    text = _ANY.sub("", text)
    return _AS_ONE.sub("", _NOT_FUSSY.sub("", re.sub(r",? really$", "", _YES.sub("", text))))
