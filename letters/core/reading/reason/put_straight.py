"""Puts a reason straight before it is read: without what the writer thought of it, as a choice or as a clause."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import any_of
from letters.core.language.words.tagging import Class
from letters.core.language.words.verbs import past
from letters.core.reading.reason.jotted import choice_jotted

_REMARK = re.compile(
    r"[,;.]? ?(?:and |but |so |which |that |it |that's |it's |is |was |probably |only )*"
    r"(?<!\bthe )(?<!\ba )(?<!\w)(?:true|fair(?: enough| play(?: to (?:him|her|them))?)?|apparently|i guess"
    r"|i suppose|obviously|of course|to be fair|(?:he|she|they) said|makes sense|really|right"
    r"|fair (?:do'?s|dues)|obvs|only fair|simple as that|end of(?: story)?|understandable|basically|to be honest"
    r"|tbh|no arguments?)[.]?$",
    re.IGNORECASE,
)
_I_SEE = re.compile(
    r",? which (?:i (?:do |can |totally |completely )?(?:understand|accept|get|respect|agree with)"
    r"|is (?:totally |completely )?fair)[.]?$",
    re.IGNORECASE,
)
"""What the letter says itself: "another had done it before, which I understand"."""
_NEEDED = re.compile(r"^(?P<this>[a-z]+(?: [a-z]+)?) needed,? not (?:an? )?(?P<that>[a-z]+)$", re.IGNORECASE)
_DESERVED = re.compile(
    r"[,;.] (?:and |but )?(?:(?:he|she|they) )?(?:really |probably |fully )?(?:deserved? it|earned it"
    r"|good for (?:her|him|them))$",
    re.IGNORECASE,
)
_FOR_LACK = re.compile(r"(?<=\w), (?P<lack>(?:low|lack of|budget|funding|costs?|cuts)\b[\w ]{0,25})$", re.IGNORECASE)
_INSIDE = re.compile(
    r"^(?:an? )?(?P<which>internal|external)(?: hire| one| person| appointment| move| transfer)?$", re.IGNORECASE
)
_NICE_ABOUT_IT = re.compile(
    r"[,;.] (?:but |and )?(?:(?:he|she|they) )?(?:was|were) (?:really |very |so |all )?(?:nice|kind|lovely|decent|good"
    r"|honest|straight|open|sorry|sweet) about it\b.*$",
    re.IGNORECASE,
)
_CHOSE = re.compile(
    r"^(?P<chose>(?:(?:they|he|she) )?(?:went (?:with|for)|chose|picked|hired|took|preferred|promoted|had) )?"
    r"(?P<who>(?:(?:more|very|internal|external|another|local|younger|older|stronger|better|in-house) )?"
    r"(?:(?:[a-z-]+er and )?[a-z-]+ )?"
    rf"(?:candidate|applicant|person|speaker|hire|returner|insider|transfer|employee|colleague|lad|lass|guy"
    rf"|bloke|woman|man|lady|student"
    rf"|graduate|{any_of('jobs')}))\b(?=$|[,;]| (?:with|who|from|studying|working|living|already|again|for|got|had"
    rf"|has|was|did"
    rf"|applied|came|turned|till|until)\b)",
    re.IGNORECASE,
)
_DID_SO = re.compile(r" (?:got|had|has|was|did|applied|came|turned)\b", re.IGNORECASE)
_DETERMINED = re.compile(r"(?:an?|the|another|one|some|someone|somebody|their|your|my|his|her) ", re.IGNORECASE)
_SEVERAL = re.compile(r"(?:people|staff|[^s]s)$", re.IGNORECASE)
_THERE_WAS = re.compile(
    r"^(?:there (?:was|were) )?(?P<what>(?:no\b|only|just(?= (?:one|two|three|\d))|not enough|too many|so many|lots of"
    r"|loads of|hundreds of|a lot of|plenty of|dozens of|tons of"
    r"|more (?=(?:applicants|applications|candidates"
    r"|interest) than\b)"
    r"|over \d+|\d+|(?:one|two|three) (?=(?:posts?|jobs?|places?|positions?|roles?|vacanc\w+)\b(?!-)|(?:points?"
    r"|marks?) in it))"
    r" ?(?!of\b|applied\b)[a-z].*)$",
    re.IGNORECASE,
)


_NOW = re.compile(r"(?<=\w), now (?=(?:it|it's|they|they're|there|there's|the|you)\b)")
_FOR_ONE = re.compile(r"^for (?=(?:an?|the|some|someone|somebody|another|two|one)\b)", re.IGNORECASE)
_INSTEAD = re.compile(
    r"^(?P<who>(?!(?:they|he|she|I|it|an?|the|some\w*|another|gone|went|chose|picked|hired|took)\b)"
    r"(?:[\w'-]+ ){0,3}[\w'-]+) instead(?=$|[,.;])",
    re.IGNORECASE,
)
"""A choice, which is always one instead of another."""
_ASIDE = re.compile(r" ?\((?P<what>[^()]*)\)")
_IN_THE_END = re.compile(r"(?<=\w) in the end(?=$|[,.;])", re.IGNORECASE)
_I_EXPECT = re.compile(r",? I (?:expect|think|guess|suppose|reckon|believe|presume)(?=$|[.,;])", re.IGNORECASE)


def without_instead(text: str) -> str:
    """The choice without the "instead" or the "in the end" that goes without saying."""
    return _INSTEAD.sub(r"\g<who>", _IN_THE_END.sub("", _ASIDE.sub(_without_aside, text)))


def _without_aside(found: re.Match[str]) -> str:
    """What stands between brackets where it only names something: "(level 3)", not "(says it all)"."""
    return found[0] if verdict(found["what"]) is Verdict.PHRASE else ""


def reason_plainly(text: str) -> str:
    """A reason without what the writer thought of it, as a choice or as a clause."""
    text = choice_jotted(_NOW.sub(", and now ", _I_EXPECT.sub("", _FOR_ONE.sub("", _as_ground(text)))))
    text = _REMARK.sub("", _I_SEE.sub("", _DESERVED.sub("", _NICE_ABOUT_IT.sub("", text)))).strip()
    if inside := _INSIDE.match(text):
        return f"{with_article(inside['which'].lower())} candidate"
    if found := _A_CAPITAL.match(text):
        text = found[0] + lower_first(text[found.end() :])
    if found := _NEEDED.match(text):
        return f"they needed {with_article(found['this'].lower())}, not {with_article(found['that'])}"
    text = _FOR_LACK.sub(r" because of \g<lack>", text)
    if found := _THERE_WAS.match(text):
        return _there_was(found["what"], text)
    found = _CHOSE.match(text)
    if found is None or _DETERMINED.match(found["who"]) or _SEVERAL.search(found["who"]):
        return text
    because = "because " if not found["chose"] and _DID_SO.match(text, found.end()) else ""
    return f"{because}{found['chose'] or ''}{_one(found['who'])}{text[found.end() :]}"


_BEING = re.compile(r"being (?P<how>(?:(?:a bit|very|so|quite|rather|really) )?[a-z]+)", re.IGNORECASE)
_WANTING = re.compile(r"^(?P<verb>wanting|needing|preferring|requiring) (?=[a-z])", re.IGNORECASE)
_DID_BETTER = re.compile(
    r"^(?=(?:did|scored|performed|interviewed|came across|spoke|knew|typed|drove) (?:[a-z]+ )?"
    r"(?:better|best|higher|more|faster)\b)",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"\b(?P<field>(?:strong|big|large|competitive|crowded) field), (?P<many>(?:over |nearly |about |almost )?[\w-]+) "
    r"(?:people )?(?:applied|went for it)(?=$|[,.;])"
)
"""How many wanted it, beside how good they were."""
_HAVING = re.compile(r"^(?=having (?:an?|the|my|no|too|more|less) )", re.IGNORECASE)
_PART_TIME = re.compile(
    r"(?:(?:they|you) (?:need|want)(?:ed|s)? |wanted |needed )?(?P<how>full|part)[- ]time(?: only)?", re.IGNORECASE
)
_MORE_SO = re.compile(r"more (?P<how>[a-z]+)", re.IGNORECASE)


def _as_ground(text: str) -> str:
    """A state, a wish or a quality named alone, as what the writer was, what they wanted, and whom they chose."""
    bare = text.rstrip(". ")
    if (found := _BEING.fullmatch(bare)) and _describes(found["how"]):
        return f"I was {found['how']}"
    if found := _PART_TIME.fullmatch(bare):
        return f"they needed somebody {found['how'].lower()}-time"
    if (found := _MORE_SO.fullmatch(bare)) and _describes(found["how"]):
        return f"someone more {found['how']}"
    text = _FIELD.sub(r"\g<field>, with \g<many> applicants", text)
    text = _DID_BETTER.sub("someone who ", _HAVING.sub("it came down to ", text))
    return _WANTING.sub(lambda verb: f"they {past(verb['verb'].lower().removesuffix('ing').replace('rr', 'r'))} ", text)


def _describes(how: str) -> bool:
    return any(one.cls is Class.ADJECTIVE for one in readings(how.rpartition(" ")[2].lower()))


_A_CAPITAL = re.compile(r"(?i:an?|someone|somebody) (?=[A-Z][a-z]+\b(?! \d|-) ?)")
"""A capital that was typed out of care: "A Younger man"."""


def _one(who: str) -> str:
    return f"an{who.lower()}" if who.lower().startswith("other ") else with_article(lower_first(who))


_THAN_THEY = re.compile(r" than (?:they|he|she) (?:had )?(?:expected|thought|planned for)$")


def _there_was(what: str, text: str) -> str:
    """What there was too little or too much of, as a clause; the text where it is one already."""
    first, comma, after = re.sub(r" and (?=\d|they\b|you\b)", ", and ", lower_first(what)).partition(", ")
    short = re.match(r"not enough [a-z]+ (?:on|in|coming|going)\b", first) is not None
    if verdict(first) is Verdict.CLAUSE or (not short and verdict(first) is not Verdict.PHRASE):
        return text
    many = (
        re.match(r"(?:too many|so many|a lot|plenty|dozens|tons|lots|loads|hundreds|over \d|\d{2}|[2-9])", first)
        is not None
    )
    counted = re.match(r"(?:not enough|no|only|too few) (?P<what>[a-z]+[^su\W]s)\b(?!-)", first)
    head = re.split(r" (?:in|of|for|with|on|at|to|from|by|about|than)\b", first)[0]
    many = (
        many
        or counted is not None
        or (re.search(r"[^su]s$", head) is not None and not first.startswith(("only one", "just one")))
    )
    first = _THAN_THEY.sub(" than expected", first)
    return f"there {'were' if many else 'was'} {first}{comma}{after}"
