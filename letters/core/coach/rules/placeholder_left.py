"""Gaps that nobody filled: [Company], {date}, XXX, "insert"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letters.core.coach.quoted import quoted
from letters.core.coach.rule import Category, Check, Context, Document, Level, Rule, Span

_SLOT = (
    r"(?:(?:your|the|his|her|company|employer|organi[sz]ation|recipient|interviewer|hiring manager|manager|first|last|"
    r"full|sur|fore|job|position|role|project|product|team|department|school|contact|sender|candidate)[ _-]?)*"
    r"(?:name|names|company|employer|organi[sz]ation|date|day|weekday|month|year|time|role|position|title|job|topic|"
    r"subject|challenge|lesson|interviewer(?: ?\d)?|recipient|signature|address|phone|email|city|industry|area|detail|details|"
    r"skill|skills|product|project|department|team|firm|school|location|place|person|manager|field|salutation|sender)"
)
_SLOT_ONLY = re.compile(rf"\s*{_SLOT}\s*", re.IGNORECASE)
_HTML_TAG = re.compile(r"\s*(?:tag|element)s?\b", re.IGNORECASE)

_HTML = frozenset(
    "a b i p br div span li ul ol img table td tr th body html head title form input label script style".split()
)
_LEANS = re.compile(r"\b(?:about|from|at|of|in|with|for|to|the|by) $")
_INSERTED = re.compile(r"(?:insert|fill in|your name|name of|enter|add) ?", re.IGNORECASE)

_BRACKETED = re.compile(
    r"\[([^\[\]\n]{0,80})\]|\{\{?([^{}\n]{0,60})\}?\}|<([A-Za-z][^<>\n]{0,60})>|«([^«»\n]{1,40})»|\(([^()\n]{1,40})\)"
)
_KEEPS_BRACKETS = re.compile(r"\s*(?:sic|\d[\d\s,.–-]*|[a-z]|[!?]+)\s*", re.IGNORECASE)
_SPEAKS_OF_BRACKETS = re.compile(
    r"(?:brackets?|braces?|box|checkbox|template|placeholder|variable|token|marker|syntax|tag)\s*$", re.IGNORECASE
)

_FILLER = re.compile(
    r"(?<!\w)(?:_{3,}|(?:X{2,6}|x{3,6})(?!\w|-\d)|x{1,3}(?:th|st|nd|rd)(?!\w)|TB[CDA](?!\w)|TODO(?! (?:list|comment|item|note|app|board))(?!\w)|FIXME(?!\w)|\?{3,}"
    r"|%[A-Z_]{3,}%|\$\{?(?!PATH|HOME|USER|LANG|SHELL)[A-Z][A-Z_]{2,}\}?(?!\w)|\$[a-z_]*name(?!\w)|(?:DD|MM)[/.-](?:MM|DD)(?:[/.-]YY(?:YY)?)?(?!\w)|YYYY(?!\w)|0{3}-0{3}-0{4}"
    r"|(?:name|you|someone|email)@(?:example|email|domain|company)\.\w+|\S*/your[-_]?name(?!\w)|#[A-Z_]{3,}#?(?!\w)|@@\w+@@|\*{1,2}[A-Z][A-Z ]{2,}\*{1,2}|<<[^<>\n]{1,40}>>"
    r"|(?:ABC|XYZ) (?:Company|Corp|Corporation|Inc|Ltd|Industries|GmbH)(?!\w)|(?:(?<=M[rs] )|(?<=M[rs]\. ))[XYZ](?![\w.])|www\.example\.\w+)"
)
_ROMAN = re.compile(
    r"(?:roman|numerals?|super bowl|louis|chapter|part|volume|act|size|chromosomes?)\s+$", re.IGNORECASE
)

_TITLE_CASE_SLOT = re.compile(
    r"(?<![\w\"“‘'])(?:(?:Company|Organi[sz]ation|Employer|Hiring Manager|Interviewer|Recipient|Manager|Position|Job|Role|First|Last|Full|"
    r"Your(?: Full)?|Your Job|Your Company)[\s_-]?(?:['’]s )?(?:Name|NAME|Title|Position|Address|Signature)|Company [XYZ]|First\s?[Nn]ame\sLast\s?[Nn]ame|"
    r"Firstname|Lastname|(?<=[a-z] )(?:ROLE|COMPANY|NAME|POSITION|TOPIC|PROJECT)(?= [a-z]|[.,])|(?<=Dear )(?:NAME|COMPANY)(?=,)|(?:COMPANY|JOB|YOUR|FIRST|LAST|ROLE|POSITION)\s(?:NAME|TITLE|POSITION|ROLE))(?![\w]| here)"
)
_INSERT = re.compile(
    r"(?<!\w)(?:insert|INSERT|Insert|fill in|FILL IN|Fill in|add|ADD)(?= )(?: (?:the|a|your|their|his|her|some))?"
    rf" (?:{_SLOT}|[A-Z]{{3,}}(?: [A-Z]{{2,}})*|here)(?!\w)(?: here)?"
)
_LOREM = re.compile(r"lorem ipsum dolor(?: sit amet)?", re.IGNORECASE)
_CHOICE = re.compile(
    r"(?<!\w)(?<!the )(?:Mr\.?/(?:Mrs|Ms|Miss)|Mrs\.?/(?:Mr|Ms)|Ms\.?/(?:Mr|Mrs)|[Hh]e/she|[Ss]he/he|[Hh]is/her|[Hh]er/his|[Hh]im/her)\.?(?:/\w+)?(?!\w)",
    re.IGNORECASE,
)
_BLANK = re.compile(
    r"(?<=\w )(?:\.{3,}|…)(?= (?:is|was|are|were|role|position|team|department)\b)|(?<=\b(?:at|in|of|to) )(?:\.{3,}|…)(?=[ ,.])"
)
_DEAR_NOBODY = re.compile(r"^(?:Dear|Hi|Hello)(?: (?:Mr|Mrs|Ms|Dr|Mx)\.?)?(?=\s*,)", re.MULTILINE)


def _square(text: str, found: re.Match[str]) -> bool:
    """Whether square brackets wait to be filled, and are no remark of an editor's."""
    before = text[max(0, found.start() - 30) : found.start()]
    if before[-1:].isalnum():  # an index, as in list[str]
        return False
    return not _KEEPS_BRACKETS.fullmatch(found[1]) and not _SPEAKS_OF_BRACKETS.search(before)


def _gap(text: str, found: re.Match[str]) -> bool:
    """Whether a pair of brackets holds something that is to be replaced."""
    square, curly, angle, guillemets, round_ = found.groups()
    if square is not None:
        return _square(text, found)
    if curly is not None:
        spoken_of = _SPEAKS_OF_BRACKETS.search(text[max(0, found.start() - 30) : found.start()])
        return not spoken_of and re.fullmatch(r"[\w .'/-]+", curly) is not None
    if angle is not None:
        return (
            not _HTML_TAG.match(text, found.end())
            and angle.lower() not in _HTML
            and re.fullmatch(r"[A-Za-z][\w .'/-]*", angle) is not None
        )
    inside = guillemets or round_
    return bool(_SLOT_ONLY.fullmatch(inside) or _INSERTED.match(inside))


def _brackets(document: Document, _: Context) -> Iterator[Span]:
    """Brackets of all kinds around something that is to be replaced."""
    for found in _BRACKETED.finditer(document.text):
        if _gap(document.text, found):
            yield Span(found.start(), found.end())


def _fillers(document: Document, _: Context) -> Iterator[Span]:
    """Signs and abbreviations that stand for something still to come."""
    for found in _FILLER.finditer(document.text):
        crosses = found.group().islower() and found.group().strip("x") == ""
        kisses = crosses and (
            "kiss" in document.text.lower()
            or not _LEANS.search(document.text[max(0, found.start() - 12) : found.start()])
        )
        if not kisses and not _ROMAN.search(document.text[max(0, found.start() - 20) : found.start()]):
            yield Span(found.start(), found.end())


def _words(document: Document, _: Context) -> Iterator[Span]:
    """The name of a thing where the thing itself should stand."""
    for pattern in (_TITLE_CASE_SLOT, _INSERT, _LOREM, _CHOICE, _BLANK, _DEAR_NOBODY):
        for found in pattern.finditer(document.text):
            if not quoted(document.text, found.start()):
                yield Span(found.start(), found.end())


_MESSAGE = "A gap is still open here."
_WHY = "A gap left in a letter says that it was sent to many, and nothing else in it is believed."
_INSTEAD = ("the name or fact that belongs here",)


def _rule(name: str, check: Check, bad: tuple[str, ...], good: tuple[str, ...]) -> Rule:
    """A rule of this category; they differ in what they look for alone."""
    return Rule(
        f"placeholder_left.{name}",
        Category.PLACEHOLDER_LEFT,
        Level.AVOID,
        check,
        _MESSAGE,
        _WHY,
        _INSTEAD,
        bad,
        good,
        advises=True,
    )


RULES = (
    _rule(
        "brackets",
        _brackets,
        bad=(
            "Thank you for seeing me at «[Company]».",
            "I enjoyed meeting «{interviewer}» and the team.",
            "We spoke about «(topic)» at length.",
        ),
        good=(
            "The second stage (a lesson with Year 5) was a pleasure.",
            "The label said “fragile [sic]” and I smiled.",
        ),
    ),
    _rule(
        "filler",
        _fillers,
        bad=("I was taken by «XXX» above all.", "Thank you for the morning on «____» in Leeds."),
        good=("The X-ray room was calm.", "The milestone with its Roman XXX stays with me."),
    ),
    _rule(
        "words",
        _words,
        bad=("It was good to visit «Company Name» on Tuesday.", "Dear «Mr/Ms» Okoro, thank you for the tea."),
        good=("The name badge of every porter was hand-painted.", "You showed me the insert of the mould."),
    ),
)
