"""What goes on since a time, in the tense it takes: "they keep it since 1994" is that they have kept it since then."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import participle, past

_SINCE = re.compile(
    r"\b(?P<who>I|you|we|they|he|she|it)(?P<often> (?:also|always|only|still|all|both|never))? (?P<verb>[a-z]{2,})"
    r"(?P<what>(?: (?!and\b|but\b|that\b|because\b|who\b|which\b|ever\b|not\b)[a-z]+){0,4}?)"
    r" since (?=\d|the\b|last\b|this\b|then\b|childhood\b|years\b|long\b|(?-i:[A-Z]))",
    re.IGNORECASE,
)
_OTHERWISE = frozenset({"be", "have", "do", "can", "will"})


_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten)"
_FOR_YEARS = re.compile(
    rf"\b(?P<who>they|you|we|I|he|she) (?P<verb>[a-z]{{2,}}) since (?P<time>{_COUNT} (?:years|months))\b"
)
_I_DRIVE = re.compile(
    rf"^I (?P<verb>drive|work|teach|cook|clean|live|run) (?P<time>{_COUNT} years) (?=for|in|at|as|with)"
)
"""What the writer did for years, told in the present: "I drive 3 years for a shop"."""


def since(text: str) -> str:
    """The text with a present tense before "since" as what has been so ever since."""
    text = _I_DRIVE.sub(lambda found: f"I {past(found['verb'])} for {found['time']} ", text)
    text = _ALREADY.sub(_has_already, text)
    text = _IS_SO.sub(_has_been_so, text)
    text = _IS_FOR.sub(_has_been_for, _GOING_ON.sub(_has_been, text))
    return _SINCE.sub(_has_gone_on, _FOR_YEARS.sub(_for_years, text))


_IS_SO = re.compile(
    r"\b(?P<who>I|you|we|they|he|she|it)(?P<verb>'s|'re|'m| is| are| am) (?P<how>(?:still|only|always|all) )?"
    r"(?P<what>(?P<first>[a-z-]+)(?: [a-z-]+){0,3}?) since (?=\d|the\b|last\b|then\b|[A-Z])",
    re.IGNORECASE,
)
"""What has been so since a time, told in the present: "you're carbon neutral since last year"."""


def _has_been_so(found: re.Match[str]) -> str:
    known = readings(found["first"].lower())
    so = known[0].cls in {Class.ADJECTIVE, Class.DETERMINER, Class.NOUN} or found["first"] in {
        "here",
        "there",
        "with",
        "in",
    }
    if not so or found["first"].endswith("ing") or (found["verb"] == "'s" and known[0].form is Form.PARTICIPLE):
        return found[0]
    has = "has" if found["who"].lower() in {"he", "she", "it"} else "have"
    return f"{found['who']} {has} {found['how'] or ''}been {found['what']} since "


_IS_FOR = re.compile(
    r"\b(?P<who>(?:I|you|we|they|he|she|it|(?:the|their|your) [a-z]+|[A-Z][a-z]+))(?P<verb>'s|'re|'m| is| are| am) "
    r"(?P<what>(?:here|there|in charge|open|together|married|with (?:you|them|us|the [a-z]+)"
    r"|(?:an?|the) (?:[a-z-]+ )?[a-z]+)) for "
    rf"(?=(?:over |about |nearly |almost |more than )?{_COUNT} (?:years|generations|decades)\b)"
)
"""What has been so for years, told in the present: "it's a family firm for four generations"."""


def _has_been_for(found: re.Match[str]) -> str:
    has = "has" if found["verb"] in {"'s", " is"} else "have"
    return f"{found['who']} {has} been {found['what']} for "


_GOING_ON = re.compile(
    r"\b(?P<who>I|you|we|they|he|she|it)(?:'s|'re|'m| is| are| am) (?P<how>(?:still|only|always) )?"
    r"(?P<doing>[a-z]{2,}ing)(?P<what>(?: (?!and\b|but\b|that\b|because\b|who\b|which\b|not\b)[a-z]+){0,3}?)"
    r" since (?=\d|the\b|last\b|then\b|(?-i:[A-Z]))",
    re.IGNORECASE,
)


def _has_been(found: re.Match[str]) -> str:
    """What is going on since a time has been: "it's going since 1962"."""
    has = "has" if found["who"].lower() in {"he", "she", "it"} else "have"
    return f"{found['who']} {has} {found['how'] or ''}been {found['doing']}{found['what']} since "


_ALREADY = re.compile(
    r"\b(?P<who>I|you|we|they|he|she|it|who|that) (?P<verb>[a-z]{2,})(?P<what>(?: [\w']+){0,6}?) (?:already|now)"
    rf"(?: for| since)? (?P<time>(?:{_COUNT}|many|several|some|more than {_COUNT}) (?:years|months))"
    r"(?=$|[.,;]| (?:and|in|at|as|with)\b)"
)
"""What has gone on for years, told in the present: "who works there already ten years"."""


def _has_already(found: re.Match[str]) -> str:
    one = next((one for one in readings(found["verb"].lower()) if one.cls in {Class.VERB, Class.AUXILIARY}), None)
    if one is None or one.form not in {Form.BASE, Form.PRESENT} or one.lemma in {"do", "can", "will"}:
        return found[0]
    has = "has" if one.form is Form.PRESENT or found["verb"] == "is" else "have"
    return f"{found['who']} {has} {participle(one.lemma)}{found['what']} for {found['time']}"


def _for_years(found: re.Match[str]) -> str:
    verb = next((one.lemma for one in readings(found["verb"]) if one.cls is Class.VERB), "")
    has = "has" if found["who"] in {"he", "she"} else "have"
    been = f"{found['who']} {has} {participle(verb)} for {found['time']}"
    return been if verb and verb not in _OTHERWISE else found[0]


def _has_a_thing(found: re.Match[str]) -> bool:
    """Whether a "have" is what somebody has, and helps no other verb: "they have a freeze on since last week"."""
    return (
        found["verb"].lower() in {"have", "has"}
        and re.match(r" (?:an?|the|no|this|my|our) ", found["what"]) is not None
    )


def _has_gone_on(found: re.Match[str]) -> str:
    if _has_a_thing(found):
        return f"{found['who']} {found['verb']}{found['often'] or ''} had{found['what']} since "
    one = next((one for one in readings(found["verb"].lower()) if one.cls is Class.VERB), None)
    done = one is not None and one.lemma == "do" and found["what"].strip() in {"it", "this", "that"}
    present = one is not None and one.form in {Form.BASE, Form.PRESENT} and (done or one.lemma not in _OTHERWISE)
    if one is None or not present:
        return found[0]
    has = "has" if found["who"].lower() in {"he", "she", "it"} else "have"
    what = found["what"] or (" it" if one.lemma == "use" else "")
    return f"{found['who']} {has}{found['often'] or ''} {participle(one.lemma)}{what} since "
