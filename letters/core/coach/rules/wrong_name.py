"""Names that do not agree: another letter's name, two spellings of one person, a weekday that was another day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letters.core.coach.rule import Category, Context, Document, Level, Rule, Span
from letters.core.coach.rules.named import LONGEST_NAME, SHORTEST_NAME, TITLES, Named, names_of, plain
from letters.core.coach.rules.wrong_day import weekdays
from letters.core.coach.spelling import distance
from letters.core.language.words.casing import is_ordinary

_GREETING = re.compile(
    r"^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\s+((?:[^,:!\n]|\n(?!\s)){1,80}?)\s*(?:[,:!]|\n\s*\n|$)",
    re.IGNORECASE,
)
_KIN = frozenset(
    "both brother sister colleague cousin father mother son daughter wife husband twin namesake nephew niece old".split()
)
_LEADING = frozenset("about of from to at with in for on".split())
_ABOUT_ANOTHER = re.compile(
    r",? (?:who|whose|your (?:colleague|wife|husband|brother|sister|daughter|son)|from (?:the )?\w+ (?:team|desk|office)),?"
)
_HOUSES = frozenset(
    "school college clinic hospital hospice museum library mill mills farm bank hotel bakery brewery foundry yard press "
    "logistics foods partners group university trust institute theatre theater gallery nursery works street".split()
)
_MOST_NAMES = 60  # a letter has a tenth of them
_CLOSE_HOUSES = 0.5
_CLOSE = 0.34  # edits for each letter of the longer spelling; measured on pairs of one and of two people


def _resemble(one: str, other: str, share: float = _CLOSE) -> bool:
    """Whether two spellings may be meant for one name."""
    one, other = plain(one), plain(other)
    longest = max(len(one), len(other))
    if one == other or min(len(one), len(other)) < SHORTEST_NAME or longest > LONGEST_NAME:
        return False
    if one[0] != other[0] and one[0] + other[0] not in {"ck", "kc", "jg", "gj", "yj", "jy", "pf", "fp"}:
        return False
    return distance(one, other) / longest <= share


def _misspelled(document: Document, _: Context) -> Iterator[Span]:
    """A second spelling of a name."""
    seen: dict[tuple[str, ...], Named] = {}
    for name in (name for sentence in document.sentences for name in names_of(sentence)):
        rival = next((other for other in seen.values() if _same_person(other, name, document.text)), None)
        if rival:
            yield Span(name.start, name.end, " ".join(rival.words))
        elif len(seen) < _MOST_NAMES:
            seen.setdefault((name.title, *name.words), name)


def _told_apart(between: str, after: str) -> bool:
    """Whether the words between two names, or after the second, make clear that they are two."""
    words = [word for word in re.findall(r"\w+", between.lower()) if word not in TITLES]
    listed = set(words) <= {"and", "or", "the", "your", "then", "not"} and "." not in between.replace("Mr.", "")
    kin = bool(words) and (
        words[-1] in _KIN or words[0] in _KIN or (words[-1] not in _LEADING and set(words[-2:]) & _KIN)
    )
    return listed or bool(kin) or _ABOUT_ANOTHER.match(after) is not None


def _two_of_many(one: Named, other: Named, between: str) -> bool:
    """Whether two names stand side by side in one sentence, are a family's, or go with different offices."""
    bare = len(one.words) == len(other.words) == 1 and not one.title and not other.title
    together = bare and not re.search(r"[.!?]", between) and re.search(r"\band\b", between) is not None
    family = plain(one.words[-1]) + "s" == plain(other.words[-1])
    office = bool(one.title) and len(other.words) > 1 and is_ordinary(other.words[-2].lower())
    return together or family or office


def _same_person(one: Named, other: Named, text: str) -> bool:
    """Whether two names that look alike are meant for one, going by titles, first names and the words between."""
    if one.words == other.words or (one.title and other.title and one.title != other.title) or not _alike(one, other):
        return False
    between = text[one.end : other.start]
    return not _told_apart(between, text[other.end : other.end + LONGEST_NAME]) and not _two_of_many(
        one, other, between
    )


def _alike(one: Named, other: Named) -> bool:
    """Whether two names differ in one word, and there by a slip at most."""
    if len(one.words) != len(other.words):
        return _alike_beside(one, other)
    house = len(one.words) > 1 and one.words[-1] == other.words[-1] and plain(one.words[-1]) in _HOUSES
    pairs = zip(one.words, other.words, strict=True)
    differing = [pair for pair in pairs if plain(pair[0]) != plain(pair[1])]
    return len(differing) == 1 and _resemble(*differing[0], _CLOSE_HOUSES if house else _CLOSE)


def _alike_beside(one: Named, other: Named) -> bool:
    """The same for names of unlike length: run together, or by the surname alone; "Dr Sorensen" is no "Sorensen Lab"."""
    words, others = ({plain(word) for word in each.words} for each in (one, other))
    if words <= others or others <= words:
        return False
    if _resemble("".join(one.words), "".join(other.words)):
        return True
    common = all(is_ordinary(each.words[-1].lower()) and not each.title for each in (one, other))
    return not common and _resemble(one.words[-1], other.words[-1])


def _spaced(name: str) -> str:
    """A pattern for a name that may run over the end of a line."""
    return r"\s+".join(re.escape(word) for word in name.split())


def _another_letters(document: Document, context: Context) -> Iterator[Span]:
    """A name, company or role that belongs to another letter of the writer's."""
    own = {plain(name) for name in (*context.names, *context.recipients)}
    for name in context.other_names:
        if len(name) < SHORTEST_NAME or plain(name) in own or any(plain(name) in each for each in own):
            continue
        # A name of one word may be an ordinary word as well: "Boots", "Orbit".
        flags = re.IGNORECASE if " " in name else re.NOFLAG
        for found in re.finditer(rf"(?<!\w){_spaced(name)}(?!\w)", document.text, flags):
            if flags or found.start() not in {sentence.start for sentence in document.sentences}:
                yield Span(found.start(), found.end())


def _greeted(document: Document, context: Context) -> Iterator[Span]:
    """A greeting to somebody who is none of the recipients, or an address that differs from the greeting."""
    found = _GREETING.match(document.text)
    if not found:
        return
    greeted = {plain(word) for word in re.findall(r"\w[\w'’-]*", found[1])}
    known = {plain(word) for name in context.recipients for word in re.findall(r"\w[\w'’-]*", name)}
    surnames = greeted - TITLES - {"team", "hiring", "all", "manager", "committee", "and", "the"}
    if known and surnames and not surnames & known:
        yield Span(found.start(1), found.end(1), context.recipients[0])
    for sentence in document.sentences:
        for name in names_of(sentence):
            words = {plain(word) for word in name.words}
            if (
                name.start >= found.end()
                and name.addressed
                and name.title in greeted - {""}
                and not words & surnames
                and not _ABOUT_ANOTHER.match(document.text[name.end :])
                and surnames
            ):
                yield Span(name.start, name.end, " ".join(re.findall(r"\w[\w'’-]*", found[1])[1:]))


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
        across=True,
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
        across=True,
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
        across=True,
    ),
    Rule(
        "wrong_name.weekday",
        _CATEGORY,
        Level.AVOID,
        weekdays,
        "That date was another day of the week.",
        _WHY,
        (),
        bad=("Thank you for seeing me on «Monday», 12 March 2026.", "We met on «Friday» 17 November 2026."),
        good=("Thank you for seeing me on Thursday, 12 March 2026.", "We met on Friday the 13th."),
        across=True,
    ),
)
