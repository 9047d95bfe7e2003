"""Joins what a note of the writer's own work strings together: a post and a deed, a deed and since when."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import participle, past

_POST = re.compile(
    r"^(?P<post>(?!(?:been|was|have|had|did)\b)[a-z]+(?: [a-z]+)?)(?P<where>(?: (?:at|for|in|with|on) [^,.;]+)?)"
    r"(?P<when>, (?:summers|nights|weekends|holidays|days))?"
    r"(?:, (?P<time>(?:\d+|[a-z]+) (?:years|months|seasons|summers|winters)))?, (?P<told>[^.;]+)$",
    re.IGNORECASE,
)
_BEEN = re.compile(r"(?<=\w), been (?=\w)")
_WOULD_NOT = re.compile(r"(?<=\w), (?P<not>wouldn't|couldn't|would not) (?P<verb>recommend|advise|fault)(?=[.]?$)")
_THEN_OWN = re.compile(r"(?<=\w), then (?:my )?own (?=[a-z]+[.]?$)")
_SO_SAME = re.compile(r"\bso same (?=[a-z])")
_UP_AT = re.compile(r"^(?:I )?(?=(?:up at|out (?:at|in|on)|down in|off at) [^,.]+)", re.IGNORECASE)
_BUILDING_SINCE = re.compile(r"^(?:I )?am (?P<doing>(?:also |still )?[a-z]+ing [^,.;]*\bsince )", re.IGNORECASE)
_HAVE_SINCE = re.compile(r"^(?:I )?have (?=(?:an?|my|the|two|three|\d+) [^,.;]*\bsince\b)", re.IGNORECASE)
_SINCE_I_WAS = re.compile(
    r"^(?:I )?(?P<did>[a-z]+)(?P<what>[^,.;]*? since (?:I was|I were|I could"
    r"|(?:high )?school|college|childhood|\d{4})\b)",
    re.IGNORECASE,
)
_TURNED_OUT = re.compile(
    r"(?<=\w)(?:, and|,| and) (?:it )?(?P<did>turned out|ended up|came down to)(?= (?:to be|being|it was|that)\b)"
)
_AND_NO_ONE = re.compile(r"(?<=[\w)]) and (?=(?:no one|nobody|everyone|everybody|half|most|we|they|it|there) [a-z']+ )")
"""Where a second clause is hung on a deed: "ran a club in, in Timaru and no one came"."""
_YEARS_FIRST = re.compile(
    r"^(?P<did>(?:I )?(?:have )?"
    r"(?:[a-z]+ed|made|sold|taught|drove|ran|built|grew|kept|sang|wrote|cut))"
    r" (?P<time>(?:\d+|two|three|four|five|six|seven|eight|nine|ten|one) (?:years?|months?|weeks?|seasons?|summers?"
    r"|winters?)) (?P<what>(?!(?:in|at|on|with|for|as|of|ago|and|or|to|from|under|before|after|by|then|later|old|there"
    r"|straight|running|so|because|which|until|till|since|longer|full|part|solid|without|alongside|beside|near|around|through|together|myself"
    r"|seasons?)\b)(?:(?! and (?:I|we|they|it|he|she)\b)[^,.;])+)",
    re.IGNORECASE,
)
"""A span of time before what was done, as learners have it: "made four years small parts"."""
_NEXT_DID = re.compile(
    r"(?P<span>\bfor (?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
    r" (?:years?|months?|weeks?|seasons?|summers?|winters?)) (?=(?P<did>[a-z]+)"
    r" (?:the|an?|my|our|it|them|all|every)\b)",
    re.IGNORECASE,
)
"""A deed run on to the time of another: "did the ordering for two years got the waste down"."""
_TAKES_TIME = frozenset({
    "spent", "lasted", "waited", "needed", "wanted", "served", "lost", "missed", "counted", "wasted",
    "stayed",
})  # fmt: skip
_DESCRIBES = frozenset({"called", "named", "known", "based", "run", "owned", "made", "set"})


def joined_up(text: str) -> str:
    """What the writer has done, with the joints that a hasty note leaves out."""
    text = _SO_SAME.sub("so it was the same ", _THEN_OWN.sub(", then in my own ", text))
    text = _SAME_HAPPENED.sub("the same ", _AT_MY_LAST.sub(_did_there, text))
    text = _WOULD_NOT.sub(r" and \g<not> \g<verb> it", _BEEN.sub(" and have been ", text))
    text = _NEXT_DID.sub(_and_did, text)
    text = _YEARS_FIRST.sub(_years_last, _TURNED_OUT.sub(r", and it \g<did>", text))
    text = _with_comma(text)
    text = _ON_PLACEMENT.sub(r"\g<time> on placement ", _SELF_TAUGHT.sub(_am_self, text))
    text = _WHEN_I.sub(_when_last, _EX.sub(_former, text))
    text = _IN_MY_YEARS.sub(r"\g<did> \g<when>\g<end>", text)
    text = _HAVE_SINCE.sub("have had ", _TRADE_SO.sub(_in_trade, text))
    text = _BUILDING_SINCE.sub(r"have been \g<doing>", _UP_AT.sub("was ", text))
    return _SINCE_I_WAS.sub(_have_done, _in_post(text))


def _when_last(found: re.Match[str]) -> str:
    """What one did with the time it was done behind it, where nothing came of it that would stand between."""
    came = re.search(r" and (?:it|they|that|nobody|everyone|the [a-z]+) ", found["did"])
    return found[0] if came else f"I {found['did']} {lower_first(found['when'])}"


_SAME_HAPPENED = re.compile(r"^same (?:thing )?(?=happened\b)", re.IGNORECASE)
_AT_MY_LAST = re.compile(
    r"^(?P<where>(?:in|at) my (?:last|old|previous|former|first) (?:[a-z]+ ){1,3}?(?:we|I) )"
    r"(?P<do>[a-z]+)\b(?!'| [a-z]+ed\b)",
    re.IGNORECASE,
)


def _did_there(found: re.Match[str]) -> str:
    """What was done where one works no more, told as if it went on: "in my last hotel we change to codes"."""
    forms = {one.form for one in readings(found["do"].lower()) if one.cls is Class.VERB}
    over = Form.BASE in forms and Form.PAST not in forms
    return f"{found['where']}{past(found['do'])}" if over else found[0]


_EX = re.compile(r"^(?:an? )?ex[- ](?P<post>[a-z]+(?: (?!so\b)[a-z]+)?)(?=$|[.,]|,? so I)", re.IGNORECASE)
_WHEN_I = re.compile(
    r"^(?:back )?(?P<when>(?:when|before|while) I (?:(?!think|thought|knew?|said|hoped?|felt"
    r"|\b(?:we|they|he|she|it|nobody|I) [a-z]+ )[^,.;])+?"
    r"|(?:for|over|during) (?:the (?:last|past) )?(?:\d+|an?|[a-z]+) (?:years?|months?|weeks?)),? "
    r"I (?P<did>(?!was\b|am\b|had\b)[a-z][^,.;]*)"
    r"(?=$|[.;]|,(?! (?:where|which|who|whose|with)\b))",
    re.IGNORECASE,
)
"""When the writer did it, told first: "when I was a school secretary I chased signatures all day"."""
_SELF_TAUGHT = re.compile(
    r"^(?:I am |I'm |am )?self[- ](?P<so>taught|employed|trained)\b(?P<since>(?= (?:for|since)\b))?", re.IGNORECASE
)
_ON_PLACEMENT = re.compile(
    r"\b(?P<time>(?:\d+|[a-z]+) (?:weeks?|months?|years?))(?:'s?)? placement (?=(?:at|in|with|on)\b)", re.IGNORECASE
)
_IN_MY_YEARS = re.compile(
    r"^(?P<when>(?:in|during) my (?:[a-z]+ )?(?:years?|time|days|months?) (?:as|at|in|with|on) [^,.;]+?),? "
    r"(?P<did>I (?:often |always |also )?[a-z]+ (?:exactly |just )?(?:the same|it|this|that)(?: thing)?)(?P<end>[.]?$)",
    re.IGNORECASE,
)
_TRADE_SO = re.compile(r"^(?P<trade>[a-z]+(?: [a-z]+){0,2}), so (?=[a-z]+ [a-z])", re.IGNORECASE)


def _in_trade(found: re.Match[str]) -> str:
    """What somebody does, named alone before what comes of it: "bar work, so rude people are nothing new"."""
    trade = found["trade"]
    if verdict(trade) is not Verdict.PHRASE or not trade.endswith(("work", "ing")):
        return found[0]
    return f"have {'done' if trade.endswith('work') else 'worked in'} {trade[0].lower()}{trade[1:]}, so "


_BODIES = frozenset({"RAC", "AA", "NHS", "RAF", "BBC", "RNLI", "DWP", "TA", "MOD", "NYPD", "FBI", "EU", "UN"})
"""Houses known by their letters that take "the" before them."""


def _former(found: re.Match[str]) -> str:
    """What somebody was: "ex cashier" used to be one, "ex army" was in it."""
    post = found["post"].lower()
    if post in {"army", "navy", "police", "forces", "military", "fire service"}:
        return f"used to be in the {post}"
    if found["post"].isupper():
        return f"used to be with {'the ' if found['post'] in _BODIES else ''}{found['post']}"
    be = "was" if re.match(r",? (?:for )?\d", found.string[found.end() :]) else "used to be"
    return f"{be} {with_article(post)}" if means_people(post.rpartition(" ")[2]) else found[0]


def _am_self(found: re.Match[str]) -> str:
    """How somebody learned or works: "self taught", "self employed for 5 years"."""
    return f"{'have been' if found['since'] is not None else 'am'} self-{found['so'].lower()}"


def _with_comma(text: str) -> str:
    """A comma before the "and" of a clause of somebody else's, where the text has one comma already."""
    first, stop, after = text.partition(". ")
    found = _AND_NO_ONE.search(first)
    if found is None or "," not in first[: found.start()] or verdict(first[found.end() :]) is not Verdict.CLAUSE:
        return text
    return f"{first[: found.start()]}, and {first[found.end() :]}{stop}{after}"


def _and_did(found: re.Match[str]) -> str:
    past_form = any(one.form is Form.PAST for one in readings(found["did"].lower()))
    return f"{found['span']} and " if past_form else found[0]


def _years_last(found: re.Match[str]) -> str:
    did, time, what = found["did"], found["time"], found["what"]
    verb = did.rsplit(" ", 1)[-1].lower()
    if verb in _TAKES_TIME:
        return found[0]
    first, _, rest = what.partition(" ")
    if verb == "worked" and first not in _TURNS:
        if first.endswith("s") and first not in _MASS:
            return f"{did} for {time} on {what}"
        thing = what if first.lower() in _MASS else f"{with_article(first)} {rest}".rstrip()
        return f"{did} for {time} in {thing}"
    return f"{did} {what} for {time}"


_TURNS = frozenset({"nights", "days", "weekends", "evenings", "lates", "earlies", "shifts", "full-time", "part-time"})
_MASS = frozenset({
    "security", "retail", "hospitality", "construction", "maintenance", "logistics", "furniture", "fashion", "catering",
    "reception", "sales", "accounts", "admin", "payroll", "transport", "farming", "forestry", "fishing", "IT",
})  # fmt: skip


def _in_post(text: str) -> str:
    """A post and what was done in it: "dental nurse, rang round at night" is what the writer was and did."""
    found = _POST.match(text)
    if found is None or not means_people(found["post"].rsplit(" ", 1)[-1].lower()):
        return text
    if any(one.form is Form.PAST for one in readings(found["post"].split(" ", 1)[0].lower())):
        return text
    told = found["told"]
    first = told.split(" ", 1)[0].lower()
    past = first not in _DESCRIBES and any(one.form is Form.PAST for one in readings(first))
    if not past and verdict(told) is not Verdict.CLAUSE:
        return text
    time = f" for {found['time']}" if found["time"] else ""
    joint = "" if told.startswith("so ") else "and "
    return f"was {with_article(found['post'])}{found['where']}{found['when'] or ''}{time}, {joint}{told}"


def _have_done(found: re.Match[str]) -> str:
    """What has been done ever since: "braided hair since I was 12"."""
    lemma = next((one.lemma for one in readings(found["did"].lower()) if one.form is Form.PAST), "")
    return f"have {participle(lemma)}{found['what']}" if lemma and lemma not in {"be", "have"} else found[0]
