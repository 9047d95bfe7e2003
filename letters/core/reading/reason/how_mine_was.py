"""A reason that sets the writer's own against it, as what the writer's own was: "SIA badge, mine ran out".

What was too long, too high or no match is told as a clause, and what the writer had not as not having it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import lower_first, own_capitals
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.reading.reason.had import COUNTED, TO_HAVE, is_person

_WHAT = r"(?:(?:the|their|my|an?) )?(?P<what>(?!some|any|no )[\w'-]+(?: (?!i\b|and\b|but\b|because\b)[\w'-]+){0,4}?)"
_LINK = r"(?:[,;:.(-]+ ?| and| but| because| as| since| which)*"
_MINE = re.compile(rf"^{_WHAT}{_LINK} ?\(?mine(?P<is>'s)? (?P<rest>[^)]+)\)?$", re.IGNORECASE)
_I_HAVE_NOT = re.compile(
    rf"^{_WHAT}{_LINK} I (?P<not>(?:do not|don't|did not|didn't) (?:have|hold|own)|have not got|haven't got|lack(?:ed)?"
    r"|hadn't got|never had|(?:have|had) no)(?P<one> one| any| it| that| them)?(?: yet| anymore| any more)?$",
    re.IGNORECASE,
)
_TOO = re.compile(
    rf"^{_WHAT} (?P<how>(?:just |a bit |a little |slightly |far |way |much )*(?:too|not) (?!an?\b|the\b|me\b|mine\b)"
    r"[a-z'-]+(?: [\w'-]+){0,5})$",
    re.IGNORECASE,
)
_LOWER = re.compile(
    r"^(?:a )?(?P<how>lower|weaker|slower|worse|poorer|shorter) (?P<what>[a-z-]+(?: (?!than\b|on\b|in\b)[a-z-]+){0,2})"
    r"(?P<rest>(?: (?:than|on|in)\b.*)?)$",
    re.IGNORECASE,
)
"""What was less than it should be, and so was the writer's: "lower score than the others"."""
_DOES = re.compile(
    rf"^{_WHAT} (?P<how>(?:was|were|is|are|did|do|does|had|has|could|would)(?:n't| not)?|clashed|fell|ran|went|took"
    r"|expired|lapsed|overlapped|matched|fitted|suited|dropped|changed|closed|ended|moved|grew|rose|takes?|costs?|ends?"
    r"|starts?|runs)\b(?! by\b)",
    re.IGNORECASE,
)
_NO = re.compile(r"^no (?P<what>(?:[\w-]+ ){0,3}?[\w-]+)(?: yet)?(?P<only>,? only [a-z ]+)?$", re.IGNORECASE)
_SCORED = re.compile(
    r"^(?P<mine>my [a-z]+(?: [a-z]+)?),? (?P<count>\d[\d.]*%?)(?=$| (?:and|when|but|while) )", re.IGNORECASE
)
"""What the writer's own came to: "my typing speed, 38 and they ask for 50"."""
_EXCEL = re.compile(r"^excel(?=$|[,;.]| mine\b| test\b)")
_I_LIVED = re.compile(
    r"^(?:I )?(?:was )?(?:live|lived|living) (?=(?:too|so|quite|very|a bit|rather) (?:far|distant)"
    r"|far\b|an? (?:hour|long)|out of)"
)
_OF_MINE = frozenset({
    "notice", "period", "cv", "resume", "commute", "expectations", "availability", "portfolio", "experience", "english",
    "driving", "typing", "licence", "license", "badge", "visa", "references", "score", "answers", "presentation",
    "qualifications", "skills", "rate", "fee", "quote", "accent", "handwriting", "grades", "degree", "salary",
    "certificate", "permit", "test", "interview", "spelling", "maths", "knowledge", "spanish", "german", "french",
    "transport", "DBS", "dbs", "gcse", "gcses",
})  # fmt: skip
"""What is the writer's own where nobody is said to have it."""
_NAMING = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NAME, Class.NUMBER})
_WITH_VERB = re.compile(
    r"(?:was|were|is|are|has|had|did|does|would|could|can|ran|runs|[a-z]+ed|[a-z]+n't)\b(?!$)|expired$|lapsed$"
)


def how_mine_was(text: str) -> str:
    """The cleaned reason with what was the writer's own as a clause; the text where nothing of it was typed."""
    text = _SCORED.sub(r"\g<mine> was \g<count>", text)
    text = _I_LIVED.sub("I lived ", _EXCEL.sub("Excel", text))
    if (found := _NO.match(text)) and found["what"].rsplit(maxsplit=1)[-1].lower() in TO_HAVE | _OF_MINE:
        return f"I had no {found['what']}{_comma(found['only'])}"
    for pattern, told in _TOLD:
        if (found := pattern.match(text)) and _is_thing(found["what"]):
            return told(found)
    return text


def _comma(tail: str | None) -> str:
    """What hangs on a reason set off by its comma: "no manual licence only automatic"."""
    return f", {tail.lstrip(', ')}" if tail else ""


def _mine(found: re.Match[str]) -> str:
    return f"my {lower_first(found['what'])} {_verbal(found['is'], found['rest'])}"


def _i_have_not(found: re.Match[str]) -> str:
    what = lower_first(found["what"])
    one = what.rsplit(maxsplit=1)[-1] in COUNTED and not found["not"].endswith("no")
    return f"I {found['not']} {with_article(what) if one else what}"


def _lower(found: re.Match[str]) -> str:
    was = "were" if _are_many(words_of(found["what"])[-1]) else "was"
    return f"my {found['what']} {was} {found['how'].lower()}{found['rest']}"


def _too(found: re.Match[str]) -> str:
    head = words_of(found["what"])[-1]
    return f"{_whose(found, head)} {'were' if _are_many(head) else 'was'} {found['how']}"


def _does(found: re.Match[str]) -> str:
    head = words_of(found["what"])[-1]
    bare = (head.lower in word_list("mass") or head.text[:1].isupper()) and head.lower not in _OF_MINE
    known = bare or found.start("what")
    return found.string if known else f"{_whose(found, head)}{found.string[found.end('what') :]}"


_TOLD = ((_MINE, _mine), (_I_HAVE_NOT, _i_have_not), (_LOWER, _lower), (_TOO, _too), (_DOES, _does))


def _is_thing(what: str) -> bool:
    """Whether nothing but a thing is named there, and nobody."""
    tokens = words_of(what)
    named = all(
        token.cls in _NAMING or own_capitals(token.text) or token.text in word_list("tools") or _leads(tokens, at)
        for at, token in enumerate(tokens)
    )
    return named and not is_person(tokens[-1])


def _leads(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word may be the first of two nouns whatever else it can be: "pay expectations", "right to work"."""
    small = tokens[at].cls in {Class.TO, Class.PREPOSITION} and 0 < at < len(tokens) - 1
    worked = bool(at) and tokens[at - 1].cls is Class.TO
    noun = Class.NOUN in tokens[at].classes and tokens[at].form in {Form.BASE, Form.ING, Form.PRESENT}
    return small or worked or noun


def _whose(found: re.Match[str], head: Token) -> str:
    own = re.match(r"(?:my|their|the) ", found[0], re.IGNORECASE)
    whose = own[0].strip().lower() if own else "my" if head.lower in _OF_MINE else "the"
    return f"{whose} {lower_first(found['what'])}"


def _are_many(head: Token) -> bool:
    return head.lower != head.lemma and head.cls is Class.NOUN


def _verbal(short: str | None, rest: str) -> str:
    """What the writer's own was or did, with the verb it may lack."""
    if short:
        return f"has {rest}" if words_of(rest)[0].form in {Form.PARTICIPLE, Form.PAST} else f"is {rest}"
    return rest if _WITH_VERB.match(rest) else f"was {rest}"
