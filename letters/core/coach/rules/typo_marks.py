"""Slips that the letters of the text tell: doubled words, spelling, stops and capitals, apostrophes, the article's form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from letters.core.coach.quoted import quoted
from letters.core.coach.rule import Context, Document, Span
from letters.core.language.words.articles import article
from letters.core.language.words.casing import is_listed
from letters.core.language.words.tagging import Class

_MAY_DOUBLE = frozenset(
    "had that is very so really no bye ha more many far long did go cool hey well nom whoop woop wink hee knock hear there now "
    "chin kiss aye hip blah hello tut ever yeah please sera".split()
)
_SPACING = re.compile(
    r"(?=[ ,.?!(])(?:(?<=\w) [,;](?=\s)|(?<=\w) [.](?=\s|$|[A-Z])|(?<=[a-z]{2}),(?=[A-Za-z])|(?<=[a-z]{2})[.?!](?=(?:[A-Z][a-z]+|I) )"
    r"|(?<=\w) [;:!?](?=\s|$)|(?<=\w) ;(?=\w)|(?<=\w) ,(?=\w)|,[.,](?=\s|$)|(?<=[a-z]{3})\.\.(?=\s|$)|(?<=[a-z]{3})\( (?=\w)|(?<=[a-z]{4})\( ?(?=(?:the|a|an|with|in|for|and|which|my|your) ))"
)
_RIGHT = {",.": ".", ",,": ",", "..": ".", " ;": "; ", " ,": ", ", "(": " (", "( ": " ("}
_LOWER_I = re.compile(r"(?<![\w.'’&/-])i(?=(?:['’](?:m|d|ve|ll))?\s+\w)(?!\s*[.)])")
_AFTER_STOP = re.compile(r"(?<=[a-z]{3}[.!?] )(?<!esp\. )(?<!etc\. )(?<!incl\. )[a-z](?=[a-z]* [a-z]+)")
_WEEKDAY = re.compile(r"(?<=on |is |st |xt )(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\w)")
_NO_APOSTROPHE = re.compile(
    r"(?<!\w)(?:dont|doesnt|didnt|wouldnt|couldnt|shouldnt|isnt|wasnt|werent|havent|hasnt|hadnt|arent|youre|theyre|ive|"
    r"youve|weve|im|thats|theres|whats|wont(?= (?:be|have|take|forget|know|get|let|go))|cant(?= (?:be|have|thank|wait|help|"
    r"believe|say|tell|remember|come|make)))(?!\w)",
    re.IGNORECASE,
)
_I_WILL = re.compile(
    r"(?<![\w'’-])I(?:d(?= (?!card|number|badge|check))|ll(?= (?:be|always|never|have|keep|remember|take|get|go|not|bear|see|do|miss|try|"
    r"make|let|tell|think|follow|come|look|still|admit|certainly|definitely|treasure|carry|say|write|read)\b))(?=[ ])"
)
_OWNER = re.compile(r"(?<=[Tt]he )(?:drivers|nurses|childrens|womens|mens|teachers|pupils|patients|cooks)(?= (?:rest room|room|"
                    r"canteen|lounge|playground|entrance|table|desk|union|break room)\b)")  # fmt: skip
_PROPER = re.compile(
    r"(?<![\w-])(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|"
    r"october|november|december|english|german|italian|spanish|portuguese|european|american|british|irish|scottish|welsh|"
    r"japanese|chinese|african|asian|indian|london|ireland|scotland|england|germany|france|spain|italy|europe|africa|america|"
    r"india|christmas|easter|linkedin|(?<=in )march(?=[,.]| when| and))(?![\w/@-]|\.\w)"
)
_TITLE = re.compile(r"(?<![\w.])(?:mr|mrs|ms|dr|prof)(?=\.? [A-Z])")
_FIRST = re.compile(r"\A[a-z]+(?=['’]?[a-z]* [a-zA-Z])(?=(?s:.)*[.!?][\"”’)]?\s*\Z)")  # a fragment may begin small
_TOO_BIG = re.compile(r"(?<=[a-z] )(?:You|Your|Our|My)(?= [a-z]{2})")
_TWICE_OWNED = re.compile(
    r"(?<![\w])(?:[Yy]our|[Hh]er|[Tt]heir|[Oo]ur)['’]s(?!\w)|(?<!\w)(?:hers|ours|yours|theirs|its)['’](?=[ .,])"
    r"|(?<=(?:many|hese|hose|eral|some| few) )[a-z]{3,}['’]s(?= (?:of|from|in|that|who|and|were|are|to)|[.,])"
    r"|(?:(?<=met your )|(?<=met the )|(?<=saw the ))[a-z]{3,}['’]s(?=[.,] )|(?<=[Tt]he )[a-z]{4,}['’]s(?= (?:all|have|who|were) )"
)
_FIRST_OF_TWO = frozenset(
    "of in to for with at on and that was is by from about as all are be have had you your the would so very if when i "
    "it but not thank thankyou will can me my we he she they how what has were our this".split()
)
_SECOND_OF_TWO = frozenset(
    "the your my our you me that this a it was is and to of in for we have be i he she they an all not very so with".split()
)
_ONE_WORD = frozenset(
    "tome fora into onto inform forme withal whatso heather oft thereof hereof atoll thea sofa isis hehe whatnot".split()
)
_SHORTEST, _LONGEST = 3, 12
_ARTICLE = re.compile(r"(?<![\w'’-])(an?) (?=([\"“‘(]?)(\w[\w'’-]*))", re.IGNORECASE)
_LETTER_NAMES = re.compile(r"[A-Za-z]$|[A-Z0-9]{2,}|[A-Z][a-z]*[A-Z]")
_HALF_SILENT = re.compile(
    r"(?:histor|hotel|herb|heroic|habitual|hysteri|humble|humorous)", re.IGNORECASE
)  # "an hotel" is old, not wrong


@cache
def _misspellings() -> dict[str, str]:
    """Common misspellings of the words of such letters, and how they are spelled."""
    text = files("letters.core.coach").joinpath("data", "misspellings.lst").read_text(encoding="utf-8")
    return dict(line.split(" ", 1) for line in text.splitlines() if not line.startswith("#"))


def doubled(document: Document, _: Context) -> Iterator[Span]:
    """The same word twice in a row."""
    for sentence in document.sentences:
        for first, second in zip(sentence.tokens, sentence.tokens[1:], strict=False):
            if (
                first.lower == second.lower
                and not (first.text.islower() and second.text[0].isupper())
                and first.lower.isalpha()
                and first.lower not in _MAY_DOUBLE
            ):
                named = first.cls is Class.NAME or (first.text[0].isupper() and second.text[0].isupper())
                if not named or first.text == "I" or sentence.text.isupper():
                    yield Span(first.start, second.end, first.text)


def spelled(document: Document, _: Context) -> Iterator[Span]:
    """Misspelled words."""
    for sentence in document.sentences:
        for token in sentence.tokens:
            right = _misspellings().get(token.lower)
            if (
                right
                and not quoted(document.text, token.start)
                and (token.text.islower() or token is sentence.tokens[0] or sentence.text.isupper())
            ):
                yield Span(token.start, token.end, right)


def capitals(document: Document, _: Context) -> Iterator[Span]:
    """Names of months, languages and the like without their capital, and small words with one."""
    for pattern in (_PROPER, _TITLE):
        for found in pattern.finditer(document.text):
            yield Span(found.start(), found.end(), found.group().capitalize())
    first = _FIRST.match(document.text)
    if first and is_listed(first.group()):
        yield Span(0, first.end(), first.group().capitalize())
    for found in _TOO_BIG.finditer(document.text):
        yield Span(found.start(), found.end(), found.group().lower())


def run_together(document: Document, _: Context) -> Iterator[Span]:
    """Two small words without the space between them: "ofthe", "withyou"."""
    for sentence in document.sentences:
        for token in sentence.tokens:
            parts = _two_words(token.text)
            if parts:
                yield Span(token.start, token.end, parts)


@lru_cache(maxsize=4000)
def _two_words(word: str) -> str:
    """The two small words that an unknown one is made of, with a space between; empty for any other word."""
    if not (word.isalpha() and word.islower() and _SHORTEST <= len(word) <= _LONGEST) or word in _ONE_WORD:
        return ""
    cuts = (at for at in range(1, len(word)) if word[:at] in _FIRST_OF_TWO and word[at:] in _SECOND_OF_TWO)
    at = next(cuts, 0)
    return f"{word[:at]} {word[at:]}" if at and not is_listed(word) else ""


def marks(document: Document, _: Context) -> Iterator[Span]:
    """Spaces and stops out of place, and capitals forgotten."""
    for found in _SPACING.finditer(document.text):
        mark = _RIGHT.get(found.group(), found.group().strip())
        yield Span(found.start(), found.end(), mark if found.group() != mark else f"{mark} ")
    for pattern in (_LOWER_I, _AFTER_STOP, _WEEKDAY):
        for found in pattern.finditer(document.text):
            yield Span(found.start(), found.end(), found.group().capitalize())


def apostrophes(document: Document, _: Context) -> Iterator[Span]:
    """Apostrophes forgotten."""
    for found in _NO_APOSTROPHE.finditer(document.text):
        word = found.group()
        cut = -2 if word.lower().endswith(("ve", "re")) else -1
        yield Span(found.start(), found.end(), f"{word[:cut]}’{word[cut:]}")
    for found in _TWICE_OWNED.finditer(document.text):
        yield Span(found.start(), found.end(), re.sub(r"['’]", "", found.group()))
    for found in _I_WILL.finditer(document.text):
        yield Span(found.start(), found.end(), f"I’{found.group()[1:]}")
    for found in _OWNER.finditer(document.text):
        yield Span(found.start(), found.end(), f"{found.group()}’")


def articles(document: Document, _: Context) -> Iterator[Span]:
    """The article "a" before a vowel sound, "an" before a consonant sound."""
    for found in _ARTICLE.finditer(document.text):
        written, word = str(found[1]), str(found[3])
        before = document.text[: found.start()]
        shouted = word.isupper() and (before[-6:] + found.group()).isupper()
        if written == "A" and not shouted and before[-2:].strip():
            continue
        if _LETTER_NAMES.match(word) and not shouted:
            continue
        if _HALF_SILENT.match(word):
            continue
        right = article(word.lower() if shouted else word)
        if right != written.lower():
            yield Span(found.start(), found.start() + len(written), right)
