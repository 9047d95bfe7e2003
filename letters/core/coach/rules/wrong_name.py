"""Names that do not agree: another letter's name, two spellings of one person, a weekday that was another day."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from letters.core.coach.rule import Category, Context, Document, Level, Rule, Span
from letters.core.coach.spelling import distance
from letters.core.language.tagging import TaggedSentence, Token

_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir madam chef captain sister nurse judge frau herr señora señor".split()
)
_GREETING = re.compile(
    r"^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\s+((?:[^,:!\n]|\n(?!\s)){1,80}?)\s*(?:[,:!]|\n\s*\n|$)",
    re.IGNORECASE,
)
_KIN = frozenset(
    "and both brother sister colleague cousin father mother son daughter wife husband twin namesake nephew niece old".split()
)
_CAPITAL_WORDS = frozenset(
    "i the your our my thank thanks dear hi hello best kind yours sincerely regards it in on at to we you they he she this "
    "that when what monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december linkedin cv sir madam please and but as if for with so a an".split()
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        "january february march april may june july august september october november december".split(), 1
    )
}
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_DAY, _MONTH = "|".join(_DAYS), "|".join(_MONTHS)
_DATED = re.compile(
    rf"(?<!\w)(?P<day>{_DAY}),? (?:the )?(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{_MONTH})|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})"
    rf"(?:st|nd|rd|th)?)(?:,? (?P<year>\d{{4}}))?(?!\w)",
    re.IGNORECASE,
)
_LONGEST_NAME = 40
_SHORTEST_NAME, _LONGEST_NAME = 3, 40  # letters
_CLOSE = 0.34  # edits for each letter of the longer spelling; measured on pairs of one and of two people


class _Named(NamedTuple):
    """A name in the text: its words, and the one before it when that is a title."""

    words: tuple[str, ...]
    title: str
    start: int
    end: int
    addressed: bool


def _plain(word: str) -> str:
    """A word without accents and case, for comparing."""
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c)).replace(
        "-", ""
    )


def _is_name(token: Token, *, first: bool) -> bool:
    """Whether a token can be part of a name."""
    capital = token.text[0].isupper() and token.lower not in _CAPITAL_WORDS and not token.text.isupper()
    return capital and (not first or token.lower in _TITLES or len(token.text) >= _SHORTEST_NAME)


def _names(sentence: TaggedSentence) -> Iterator[_Named]:
    """The runs of capitalised words of a sentence."""
    tokens = sentence.tokens
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and _is_name(tokens[end], first=end == 0):
            end += 1 + (tokens[end].lower in _TITLES and end + 1 < len(tokens) and tokens[end + 1].text == ".")
        run = [token for token in tokens[at:end] if token.text != "."]
        title = run[0].lower if run and run[0].lower in _TITLES else ""
        words = run[1:] if title else run
        if words:
            before = tokens[at - 1].lower if at else "^"
            after = tokens[end].lower if end < len(tokens) else "$"
            addressed = before in {"^", ",", "dear", "hi", "hello", "merci", "thank", "you"} and after in {
                ",",
                ".",
                "!",
                "$",
            }
            yield _Named(tuple(word.text for word in words), title, words[0].start, words[-1].end, addressed)
        at = max(end, at + 1)


def _resemble(one: str, other: str) -> bool:
    """Whether two spellings may be meant for one name."""
    one, other = _plain(one), _plain(other)
    longest = max(len(one), len(other))
    if one == other or min(len(one), len(other)) < _SHORTEST_NAME or longest > _LONGEST_NAME:
        return False
    if one[0] != other[0] and one[0] + other[0] not in {"ck", "kc", "jg", "gj", "yj", "jy", "pf", "fp"}:
        return False
    return distance(one, other) / longest <= _CLOSE


def _misspelled(document: Document, _: Context) -> Iterator[Span]:
    """A second spelling of a name."""
    named = [name for sentence in document.sentences for name in _names(sentence)]
    lone = document.text
    seen: list[_Named] = []
    for name in named:
        rival = next((other for other in seen if _same_person(other, name, lone)), None)
        if rival:
            yield Span(name.start, name.end, " ".join(rival.words))
        else:
            seen.append(name)


def _same_person(one: _Named, other: _Named, text: str) -> bool:
    """Whether two names that look alike are meant for one, going by titles, first names and the words between."""
    between = text[one.end : other.start].lower()
    if one.words == other.words or set(re.findall(r"\w+", between)[:3] + re.findall(r"\w+", between)[-3:]) & _KIN:
        return False
    if one.title and other.title and one.title != other.title:
        return False
    pairs = list(zip(one.words, other.words, strict=False)) if len(one.words) == len(other.words) else []
    if pairs:
        differing = [pair for pair in pairs if _plain(pair[0]) != _plain(pair[1])]
        return len(differing) == 1 and _resemble(*differing[0])
    return _resemble("".join(one.words), "".join(other.words)) or _resemble(one.words[-1], other.words[-1])


def _spaced(name: str) -> str:
    """A pattern for a name that may run over the end of a line."""
    return r"\s+".join(re.escape(word) for word in name.split())


def _another_letters(document: Document, context: Context) -> Iterator[Span]:
    """A name, company or role that belongs to another letter of the writer's."""
    own = {_plain(name) for name in (*context.names, *context.recipients)}
    for name in context.other_names:
        if len(name) < _SHORTEST_NAME or _plain(name) in own or any(_plain(name) in each for each in own):
            continue
        for found in re.finditer(rf"(?<!\w){_spaced(name)}(?!\w)", document.text, re.IGNORECASE):
            yield Span(found.start(), found.end())


def _greeted(document: Document, context: Context) -> Iterator[Span]:
    """A greeting to somebody who is none of the recipients, or an address that differs from the greeting."""
    found = _GREETING.match(document.text)
    if not found:
        return
    greeted = {_plain(word) for word in re.findall(r"\w[\w'’-]*", found[1])}
    known = {_plain(word) for name in context.recipients for word in re.findall(r"\w[\w'’-]*", name)}
    surnames = greeted - _TITLES - {"team", "hiring", "all", "manager", "committee", "and", "the"}
    if known and surnames and not surnames & known:
        yield Span(found.start(1), found.end(1), context.recipients[0])
    for sentence in document.sentences:
        for name in _names(sentence):
            words = {_plain(word) for word in name.words}
            if (
                name.start >= found.end()
                and name.addressed
                and name.title in greeted - {""}
                and not words & surnames
                and surnames
            ):
                yield Span(name.start, name.end, " ".join(re.findall(r"\w[\w'’-]*", found[1])[1:]))


def _weekdays(document: Document, context: Context) -> Iterator[Span]:
    """A weekday that does not belong to its date; without a year the context's dates decide."""
    for found in _DATED.finditer(document.text):
        month, day = _MONTHS[(found["m1"] or found["m2"]).lower()], int(found["d1"] or found["d2"])
        years = (
            [int(found["year"])]
            if found["year"]
            else [each.year for each in context.dates if (each.month, each.day) == (month, day)]
        )
        for year in years[:1]:
            try:
                right = _DAYS[date(year, month, day).weekday()]
            except ValueError:
                yield Span(found.start(), found.end())
                continue
            if right != found["day"].lower():
                yield Span(found.start("day"), found.end("day"), right.capitalize())


_WHY = "Nothing says sooner that a letter was not meant for its reader than a wrong name."
_CATEGORY = Category.WRONG_NAME
_OTHER = Context(names=("Calder Buses",), other_names=("Wexley Museum", "payroll clerk"))
_TO_ADAIR = Context(recipients=("Dr Adair", "Mr Pell"))

RULES = (
    Rule(
        "wrong_name.two_spellings",
        _CATEGORY,
        Level.AVOID,
        _misspelled,
        "This name is spelled in two ways.",
        _WHY,
        (),
        bad=(
            "Dear Mr Petersen, thank you for the tea. Your talk, Mr «Peterson», stays with me.",
            "I met Jon Hargreaves on Friday. «John Hargreaves» told me about the kiln.",
        ),
        good=("Both Ana and Anna were kind to me.", "I met Ms Obi and her brother, Mr Obu."),
    ),
    Rule(
        "wrong_name.greeting",
        _CATEGORY,
        Level.AVOID,
        _greeted,
        "The letter is addressed to somebody else.",
        _WHY,
        (),
        bad=("Dear «Mrs Quist», thank you for the tea.", "Hello «Priya», thank you for the tea."),
        good=("Dear Dr Adair, thank you for the tea.", "Dear Hiring Team, thank you for the tea."),
        example_context=_TO_ADAIR,
    ),
    Rule(
        "wrong_name.another_letter",
        _CATEGORY,
        Level.AVOID,
        _another_letters,
        "This belongs to another of your letters.",
        _WHY,
        (),
        bad=("I enjoyed my day at the «Wexley Museum».", "Thank you for considering me as a «payroll clerk»."),
        good=("I enjoyed my day at Calder Buses.", "The payroll was explained to me."),
        example_context=_OTHER,
    ),
    Rule(
        "wrong_name.weekday",
        _CATEGORY,
        Level.AVOID,
        _weekdays,
        "That date was another day of the week.",
        _WHY,
        (),
        bad=("Thank you for seeing me on «Monday», 12 March 2026.", "We met on «Friday» 17 November 2026."),
        good=("Thank you for seeing me on Thursday, 12 March 2026.", "We met on Friday the 13th."),
    ),
)
