"""Slips of spelling, grammar and punctuation that are beyond doubt. Dialect, names and trade words are never slips."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from letters.core.coach.patterns import phrases
from letters.core.coach.rule import Category, Context, Document, Level, Rule, Span
from letters.core.language.articles import article
from letters.core.language.tagging import Class

_MAY_DOUBLE = frozenset("had that is very so really no bye ha more many far long".split())
_SPACING = re.compile(
    r"(?<=\w) [,;](?=\s)|(?<=\w) [.](?=\s|$|[A-Z])|(?<=[a-z]{2}),(?=[A-Za-z])|(?<=[a-z]{2})[.?!](?=[A-Z][a-z]+ )"
)
_LOWER_I = re.compile(r"(?<![\w.'’&/-])i(?=(?:['’](?:m|d|ve|ll))?\s+\w)(?!\s*[.)])")
_AFTER_STOP = re.compile(r"(?<=[a-z]{3}[.!?] )[a-z](?=[a-z]* [a-z]+)")
_WEEKDAY = re.compile(r"(?<=on |is |st |xt )(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\w)")
_NO_APOSTROPHE = re.compile(
    r"(?<!\w)(?:dont|doesnt|didnt|wouldnt|couldnt|shouldnt|isnt|wasnt|werent|havent|hasnt|hadnt|arent|youre|theyre|ive|"
    r"youve|weve|im|thats|theres|whats|wont(?= (?:be|have|take|forget|know|get|let|go))|cant(?= (?:be|have|thank|wait|help|"
    r"believe|say|tell|remember|come|make)))(?!\w)",
    re.IGNORECASE,
)
_OWNER = re.compile(r"(?<=[Tt]he )(?:drivers|nurses|childrens|womens|mens|teachers|pupils|patients|cooks)(?= (?:rest room|room|"
                    r"canteen|lounge|playground|entrance|table|desk|union|break room)\b)")  # fmt: skip
_ARTICLE = re.compile(r"(?<![\w'’-])(an?) (?=([\"“‘(]?)(\w[\w'’-]*))", re.IGNORECASE)
_LETTER_NAMES = re.compile(r"[A-Za-z]$|[A-Z0-9]{2,}")


@cache
def _misspellings() -> dict[str, str]:
    """Common misspellings of the words of such letters, and how they are spelled."""
    text = files("letters.core.coach").joinpath("data", "misspellings.lst").read_text(encoding="utf-8")
    return dict(line.split(" ", 1) for line in text.splitlines() if not line.startswith("#"))


def _doubled(document: Document, _: Context) -> Iterator[Span]:
    """The same word twice in a row."""
    for sentence in document.sentences:
        for first, second in zip(sentence.tokens, sentence.tokens[1:], strict=False):
            if first.lower == second.lower and first.lower.isalpha() and first.lower not in _MAY_DOUBLE:
                named = first.cls is Class.NAME or (first.text[0].isupper() and second.text[0].isupper())
                if not named or sentence.text.isupper():
                    yield Span(first.start, second.end, first.text)


def _spelled(document: Document, _: Context) -> Iterator[Span]:
    """Misspelled words."""
    for sentence in document.sentences:
        for token in sentence.tokens:
            right = _misspellings().get(token.lower)
            if right and (token.text.islower() or token is sentence.tokens[0] or sentence.text.isupper()):
                yield Span(token.start, token.end, right)


def _marks(document: Document, _: Context) -> Iterator[Span]:
    """Spaces and stops out of place, and capitals forgotten."""
    for found in _SPACING.finditer(document.text):
        mark = found.group().strip()
        yield Span(found.start(), found.end(), mark if found.group() != mark else f"{mark} ")
    for pattern in (_LOWER_I, _AFTER_STOP, _WEEKDAY):
        for found in pattern.finditer(document.text):
            yield Span(found.start(), found.end(), found.group().capitalize())


def _apostrophes(document: Document, _: Context) -> Iterator[Span]:
    """Apostrophes forgotten."""
    for found in _NO_APOSTROPHE.finditer(document.text):
        word = found.group()
        cut = -2 if word.lower().endswith(("ve", "re")) else -1
        yield Span(found.start(), found.end(), f"{word[:cut]}’{word[cut:]}")
    for found in _OWNER.finditer(document.text):
        yield Span(found.start(), found.end(), f"{found.group()}’")


def _articles(document: Document, _: Context) -> Iterator[Span]:
    """The article "a" before a vowel sound, "an" before a consonant sound."""
    for found in _ARTICLE.finditer(document.text):
        written, word = str(found[1]), str(found[3])
        before = document.text[: found.start()]
        shouted = word.isupper() and (before[-6:] + found.group()).isupper()
        if written == "A" and not shouted and before[-2:].strip():
            continue
        if _LETTER_NAMES.match(word) and not shouted:
            continue
        right = article(word.lower() if shouted else word)
        if right != written.lower():
            yield Span(found.start(), found.start() + len(written), right)


_WHY = "A slip is the one thing a tired reader is sure to notice."
_CATEGORY = Category.TYPO_GRAMMAR

RULES = (
    Rule(
        "typo_grammar.doubled",
        _CATEGORY,
        Level.AVOID,
        _doubled,
        "The same word stands here twice.",
        _WHY,
        (),
        bad=("I enjoyed «the the» tour.", "What a calm «room room» it was."),
        good=("You had had to change it.", "I see that that bridge was the first."),
    ),
    Rule(
        "typo_grammar.spelled",
        _CATEGORY,
        Level.AVOID,
        _spelled,
        "This word is misspelled.",
        _WHY,
        (),
        bad=("I «recieved» your letter.", "Thank you for the «oppurtunity» to meet."),
        good=("I received your letter in colour.", "The programme and the color proofs were fine."),
    ),
    Rule(
        "typo_grammar.marks",
        _CATEGORY,
        Level.AVOID,
        _marks,
        "A space, a stop or a capital is out of place.",
        _WHY,
        (),
        bad=("Thank you for the tea« ,» and for the tour.", "I saw the kiln«,»the robots and the store."),
        good=("We met at 10 a.m. in the yard.", "The total was 1,250 loaves."),
    ),
    Rule(
        "typo_grammar.apostrophes",
        _CATEGORY,
        Level.AVOID,
        _apostrophes,
        "An apostrophe is missing.",
        _WHY,
        (),
        bad=("I «didnt» know that.", "«Thats» a fine idea."),
        good=("I didn’t know that.", "As was her wont, she laughed."),
    ),
    Rule(
        "typo_grammar.articles",
        _CATEGORY,
        Level.AVOID,
        _articles,
        "The article does not fit the next word’s sound.",
        _WHY,
        (),
        bad=("It was «a» honest talk.", "You have «an» big garden."),
        good=("It was an hour well spent.", "A union meeting was on."),
    ),
    Rule(
        "typo_grammar.confused",
        _CATEGORY,
        Level.AVOID,
        phrases("typo_grammar.confused"),
        "Two words that sound alike were confused here.",
        _WHY,
        (),
        bad=("I «could of listened» all day.", "«Its clear» that you care."),
        good=("I could have listened all day.", "The team lost its way and found it again."),
    ),
    Rule(
        "typo_grammar.verb_form",
        _CATEGORY,
        Level.AVOID,
        phrases("typo_grammar.verb_form"),
        "The form of this word does not fit the sentence.",
        _WHY,
        (),
        bad=("I «look forward to hear» the choir.", "I «did not knew» that lime is slaked on site."),
        good=("I look forward to hearing the choir.", "I did not know that lime is slaked on site."),
    ),
    Rule(
        "typo_grammar.agreement",
        _CATEGORY,
        Level.AVOID,
        phrases("typo_grammar.agreement"),
        "One and many do not agree here.",
        _WHY,
        (),
        bad=("Thank you for the «informations».", "«Every apprentices» gets a week in the office."),
        good=("The data are kept for ten years.", "The team are proud of their record."),
    ),
)
