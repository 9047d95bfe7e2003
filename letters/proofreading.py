"""The coach with a proofreader at its side: Harper where it is installed, a word list where it is not.

Harper is fast but not safe for threads, slow on its first text and slow on many unknown words, so it is kept behind a
lock, started once in the background, and given at most the text of a letter.
"""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Iterator

from letters.core.coach.engine import about_the_writer, sentences_of, settle
from letters.core.coach.engine import review_text as review_rules
from letters.core.coach.quoted import quoted
from letters.core.coach.rule import Category, Context, Finding, Level
from letters.core.coach.spelling import distance, frequent, meant
from letters.core.language.typed.misspellings import misspellings, right_spellings, spellings_across_the_sea
from letters.core.language.words.casing import is_ordinary
from letters.core.letter import English, Letter
from letters.harper_rules import CERTAIN
from letters.harper_side import available, lints

logger = logging.getLogger(__name__)

MOST_CHARACTERS = 6_000
"""Only so much of a text is proofread; a letter has a tenth of it."""

_LONGEST_WORD = 80  # characters; an address may have as many
_LEAST_WORDS = 0.6  # the share of letters and spaces in anything that is written to be read
_MOST_UNKNOWN = 60  # words; each costs Harper up to 20 ms, so beyond this it does without its spelling
_SHORTEST, _LONG, _CLOSE = 4, 8, 2
_FROM, _FROM_WHERE_UNKNOWN = 6, 5  # letters of a word that may be meant for a like one; fewer where Harper knows it not
_LOWER_WORD = re.compile(r"(?<![\w'’./@&-])[a-z]{4,40}(?![\w/@&]|['’-]\w|\.\w)")
_WORD_BEFORE, _WORD_AFTER, _FAR = re.compile(r"(?<!\w)([a-zà-ÿ]+) \Z"), re.compile(r"\A ([a-zà-ÿ]+)(?!\w)"), 30
_KNOWN_NAME = re.compile(r"[^\W\d_][\w'’-]*")
_WHY = "A slip is the one thing a tired reader is sure to notice."


def _names(context: Context) -> tuple[str, ...]:
    """Words that are names because the form says so."""
    return tuple(word for name in (*context.names, *context.recipients) for word in _KNOWN_NAME.findall(name))


def _could_be_name(word: str) -> bool:
    """Whether a word is no matter for a spelling check: capitals, mixed case, letters beyond English."""
    return not word.islower() or not word.isascii()


def _unknown(text: str) -> int:
    """How many words in small letters Harper would have to look up the likes of; each one costs, repeated or not."""
    return sum(word.islower() and not is_ordinary(word) for word in _KNOWN_NAME.findall(text))


def _lints(text: str, context: Context) -> list[tuple[str, int, int, str]]:
    """What Harper finds: its rule, the place, and its first suggestion."""
    dialect = "BRITISH" if context.english is English.BRITISH else "AMERICAN"
    return lints(text, dialect, _names(context), spelling=_unknown(text) <= _MOST_UNKNOWN)


def _finding(text: str, start: int, end: int, message: str, suggestion: str) -> Finding:
    """A finding of the proofreader."""
    suggestions = (suggestion,) if suggestion else ()
    return Finding(
        "typo_grammar.proofreading",
        Category.TYPO_GRAMMAR,
        Level.AVOID,
        start,
        end,
        text[start:end],
        message,
        _WHY,
        suggestions,
    )


def _from_harper(text: str, context: Context) -> Iterator[Finding]:
    """What Harper finds and we believe."""
    for rule, start, end, suggestion in _lints(text, context):
        word = text[start:end]
        if rule in CERTAIN:
            yield _finding(text, start, end, "This looks like a slip of grammar.", suggestion)
        elif rule == "SpellCheck" and not quoted(text, start) and not _foreign(text, start, end):
            right = _right(word, _FROM_WHERE_UNKNOWN) or (suggestion if _is_plain(word, suggestion) else "")
            if right:
                yield _finding(text, start, end, "This word is misspelled.", right)


def _is_plain(word: str, suggestion: str) -> bool:
    """Whether a long word nobody knows is close to the frequent word that Harper suggests, and no trade word."""
    if _could_be_name(word) or word in spellings_across_the_sea() or suggestion not in frequent():
        return False
    return len(word) >= _LONG and distance(word, suggestion) <= _CLOSE


def _right(word: str, shortest: int = _FROM) -> str:
    """How a common misspelling is spelled; empty for any other word, and for names and the other side of the sea."""
    if _could_be_name(word) or len(word) < _SHORTEST or word in spellings_across_the_sea():
        return ""
    return misspellings().get(word) or ("" if word in right_spellings() else meant(word, shortest))


def _foreign(text: str, start: int, end: int) -> bool:
    """Whether a word beside this one is no English one and no slip either: "chef de partie"."""
    beside = (*_WORD_BEFORE.findall(text[max(0, start - _FAR) : start]), *_WORD_AFTER.findall(text[end : end + _FAR]))
    return any(not is_ordinary(word) and not _right(word) for word in beside)


def _from_list(text: str) -> Iterator[Finding]:
    """Common misspellings, and words nobody knows that are one letter away from a frequent one."""
    for found in _LOWER_WORD.finditer(text[:MOST_CHARACTERS]):
        right = _right(found.group())
        if right and not quoted(text, found.start()) and not _foreign(text, *found.span()):
            yield _finding(text, found.start(), found.end(), "This word is misspelled.", right)


def _looks_like_writing(text: str) -> bool:
    """Whether a text is short enough and made of words enough for Harper to be quick about it."""
    words = sum(character.isalpha() or character == " " for character in text)
    endless = max(map(len, text.split()), default=0) > _LONGEST_WORD
    return len(text) <= MOST_CHARACTERS and words >= _LEAST_WORDS * len(text) and not endless


def proofread(text: str, context: Context) -> list[Finding]:
    """Slips of spelling and grammar beyond the coach's own rules; a proofreader that fails is left out, and logged."""
    found = list(_from_list(text))
    if available() and _looks_like_writing(text):
        try:
            found += _from_harper(text, context)
        except Exception:  # alpha software behind a foreign interface: whatever it raises must not cost the letter
            logger.exception("Harper failed")
    return found


def review_text(text: str, context: Context, *, whole: bool = True) -> tuple[Finding, ...]:
    """The coach's findings and the proofreader's, settled together; raises TextTooLongError."""
    findings = review_rules(text, context, whole=whole)
    return settle((*findings, *proofread(text, context)), sentences_of(text))


def review(letter: Letter, context: Context) -> tuple[Finding, ...]:
    """The same for a letter; offsets into `letter.text`."""
    return about_the_writer(letter, review_text(letter.text, context))


def warm_up() -> None:
    """Load everything now: the rules, and Harper's spelling, which takes it some seconds on its first text."""
    review_text("Thank you for the tiem.", Context())


def warm_up_in_background() -> threading.Thread:
    """Warm up without keeping anybody waiting."""
    thread = threading.Thread(target=warm_up, name="warm-up", daemon=True)
    thread.start()
    return thread
