"""Cleans what a tired person typed: stray marks, fillers, shouting and certain slips; the words stay theirs.

`clean(text, names)` is the first thing that happens to every free answer; `says_nothing(text)` tells an answer that is
no answer ("I don't remember", "n/a") from one that is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

from letters.core.language.typed.and_not import and_not
from letters.core.language.typed.apposed import apposed
from letters.core.language.typed.governed import in_order
from letters.core.language.typed.hyphened import hyphened
from letters.core.language.typed.idiom import smoothed, smoothed_plainly
from letters.core.language.typed.learners import learned
from letters.core.language.typed.nothing import says_nothing
from letters.core.language.typed.owning import owned_by_one
from letters.core.language.typed.rambled import unwound
from letters.core.language.typed.repairs import repair, spelled
from letters.core.language.typed.run_on import run_on_apart
from letters.core.language.typed.shield import Shield
from letters.core.language.typed.shouting import calm
from letters.core.language.typed.signs import in_good_order
from letters.core.language.words.casing import upper_first
from letters.core.language.words.figures import spell_figures
from letters.core.language.words.tables import any_of

__all__ = ["clean", "one_line", "plain", "says_nothing", "signed", "tidied"]

_KEPT_FORMAT = frozenset("\u200c\u200d")
"""The joiners some scripts need; every other invisible mark is dropped."""
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_STRAIGHT = {"‘’‛ʼ´`": "'", "“”‟": '"', "…": "..."}
_QUOTES = str.maketrans({mark: straight for marks, straight in _STRAIGHT.items() for mark in marks})
_EMOJI = re.compile("[\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]+\u200d?")
_EMOJI_BREAK = re.compile(
    rf"(?<=\S) ?(?:{_EMOJI.pattern})+\s*(?=(?:and )?(?:loved?|so|really|i|he|she|they|it|but)\b)", re.IGNORECASE
)
_SPOKEN = re.compile(
    r"(?:^|(?<=[\s(]))'(?!(?:til|till|cos|cause|em|bout|n|round|neath)\b)(?P<said>\w(?:[^'\"\n]|'(?=\w))*)'(?=$|[\s.,;:!?)])",
    re.IGNORECASE,
)
"""Somebody's words between single marks, which stand for apostrophes as well; never "'cos" or the lads' own."""
_YOU_SAY = re.compile(r'("[^"]+") (?=(?:you|they|we|I) (?:say|said|call)\b)')
_EMOTICON = re.compile(r"(?<![^\s,])(?:[:;=]-?[)(DPp/\\|3*]+|8-?[)(DP]+|<3|\^\^|:'\()(?=\s|$|[.,!?])")
_FILLER = rf"(?:lo+l|(?:ha){{2,}}h?|(?:he){{2,}}|{any_of('fillers')}|(?<=[,;.!?] )you know|(?-i:x{{1,5}}))"
_ASKED = "".join(rf"(?<!\b{word})(?<!\b{word} )" for word in ("what", "how", "whatever", "than"))
"""After these "I think" is no filler: "being asked what I think"."""
_TRAILING_FILLER = re.compile(rf"(?:{_ASKED}[\s,;.!?-]*(?<![\w-]){_FILLER})+[\s,;.!?]*$", re.IGNORECASE)
_INNER_FILLER = re.compile(
    r"(?:,? (?:lo+l|lmao|haha+|xd|tbh|imo|imho|ngl|btw))+(?=[.,;!?]|$| (?:and|but|so|because|which|then) )",
    re.IGNORECASE,
)
_SAY = r"(?:oh|well|so|ok|okay|ok so|okay so|so basically|honestly|basically)"
_LEADING_FILLER = re.compile(
    r"^(?:(?!(?-i:(?:ER|UM)\s[a-z]))(?:um+|uh+|er+m?|hmm+|tbh|ngl|idk|omg|(?:ha){2,}h?|lo+l|yeah|yep|yup)[,.]*\s+|[-*•–—·>]+\s+|"
    rf"{_SAY}(?:,\s+|\s+(?=(?:i|they|we|he|she|it|there|you|the|this|my|their|(?-i:[A-Z])\w+)\b)))+",
    re.IGNORECASE,
)
_EVEN: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"\s+"), " "),
    (re.compile(r"([^\w\s])\1{3,}"), r"\1\1\1"),
    (re.compile(r"[!?]{2,}"), lambda found: "?" if "?" in found[0] else "!"),
    (re.compile(r"\.{4,}"), "..."),
    (re.compile(r"(?<!\.)\.\.(?!\.)"), "."),
    (re.compile(r"([,;:])(?:\s*[,;:])+"), r"\1"),
    (re.compile(r"[,;:]\s*(?=[.!?](?:\s|$))"), ""),
    (re.compile(r"(?<=[!?])\s*,+(?=\s|$)|(?<=[a-z]{5}[.]),+(?=\s|$)|(?<=[.]) *,+(?=\s+[A-Z]|$)"), ""),
    (re.compile(r"\s+(?=[,;!?.](?:\s|$))"), ""),
    (re.compile(r"(?<=[^\W\d_]),(?=[^\W\d_])|(?<=\w)\s+,(?=\w)"), ", "),
    (re.compile(r"(?<=[a-z]{2})([.!?])(?=[A-Z][a-z]+(?:\s|$))"), r"\1 "),
    (re.compile(r"^[,;]+\s*"), ""),
    (re.compile(r"\(\s+"), "("),
    (re.compile(r"\s+\)"), ")"),
    (re.compile(r"\(\s*\)|\[\s*\]"), ""),
    (re.compile(r"\b(and|&) \1(?= )"), r"\1"),
    (re.compile(r"\s*(?<!-)--(?!-)\s*|\s+-\s+"), " - "),
    (re.compile(r"(?<=\w) [-–—],(?= )"), ","),
)
"""What makes spaces and marks even: pattern and replacement, in this order."""
_RAGGED_END = re.compile(
    r"(?:\s*(?:\.{3,}|[,;:]|(?<=\s)[-–—+&]+|(?<=\s)(?:and|but|(?<!rightly )(?<!even )(?<!says )(?<!say )(?<!said"
    r" )(?<!do )(?<!did )(?<!think )(?<!hope )(?<!told me )(?<!told us )(?<!told them )(?<!told him )so|or)))+\s*$"
)
_LINE_END = re.compile(r"\s*\n+\s*(?:[-*•–—·]+\s+)?")
_AFTER_STOP = re.compile(
    r"(?<=[a-z)\"'][.!?] )(?<!\betc[.] )(?<!\bvs[.] )(?<!\b[a-z][.][a-z][.] )"
    r"(?<!\b[MB][.]Sc[.] )(?<!\bPh[.]D[.] )(?<!\bBlvd[.] )(?<!\bAve[.] )(?<!\bRd[.] )(?<!\bSt[.] )"
    r"(?<!\bno[.] )(?<!\bnr[.] )(?<!\bapprox[.] )"
)
_ENOUGH = 5
"""Rounds of evening out after which even hostile input has come to rest."""


def plain(text: str) -> str:
    """The text in Unicode normal form C, without invisible marks, with straight quotation marks."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    kept = (mark for mark in text if mark == "\n" or mark in _KEPT_FORMAT or unicodedata.category(mark) not in _DROPPED)
    return "".join(kept).translate(_QUOTES)


def one_line(text: str) -> str:
    """A name or a title as plain text on one line, evenly spaced, otherwise as it was typed."""
    return re.sub(r"\s+", " ", plain(text)).strip()


def signed(text: str) -> str:
    """A name as it stands under a letter: on one line and without pictures."""
    return " ".join(_EMOJI.sub(" ", plain(text)).split())


def clean(text: str, names: Iterable[str] = ()) -> str:
    """The text ready to be read: one line, evenly spaced, certain slips mended, `names` as they are written."""
    return _cleaned(text, tuple(sorted(names)))


def tidied(text: str) -> str:
    """A title of a few words, evenly spaced and spelled; it has no sentence in which more could be put right."""
    return _tidy(_put_evenly(hyphened(_tidy(_without_filler(_tidy(calm(_join_lines(plain(text)))))))))


@lru_cache(maxsize=4096)
def _cleaned(text: str, names: tuple[str, ...]) -> str:
    """An answer is asked about by many facts of one letter, and cleaned once."""
    shield = Shield(names)
    text = _join_lines(_EMOTICON.sub("", _EMOJI.sub(" ", _EMOJI_BREAK.sub(", ", shield.hide(_spoken(plain(text)))))))
    careful = in_good_order(text)
    text = hyphened(_tidy(_without_filler(_tidy(calm(text)))))
    text = spell_figures(_put_evenly(text) if careful else _put_straight(text))
    return shield.show(_capital_after_stop(_tidy(_without_filler(_tidy(text)))))


def _put_evenly(text: str) -> str:
    """The text of a careful writer, whose words are spelled and otherwise left as they are."""
    return owned_by_one(unwound(smoothed_plainly(spelled(text))))


def _put_straight(text: str) -> str:
    """The text with what was meant, as far as it can be told, where its writer plainly slips."""
    text = learned(in_order(smoothed(repair(text))))
    return apposed(run_on_apart(and_not(unwound(text))))


def _spoken(text: str) -> str:
    return _YOU_SAY.sub(r"\1, ", _SPOKEN.sub(r'"\g<said>"', text))


def _join_lines(text: str) -> str:
    """Lines as sentences of one line: a line that ends without a mark gets a stop if a capital or a bullet follows."""
    joined = ""
    for line in _LINE_END.split(text.strip()):
        if line.strip():
            runs_on = joined[-1:] in ".!?,;:-" or line[:1].islower()
            joined = f"{joined}{' ' if runs_on else '. '}{line}" if joined else line
    return joined


def _without_filler(text: str) -> str:
    """The text without "lol", "tbh" and the like at its ends and before its stops."""
    text = _LEADING_FILLER.sub("", text)
    shorter = _TRAILING_FILLER.sub("", text)
    stop = "." if shorter != text and text[-1] in ".!?" and shorter[-1:].isalnum() else ""
    return _INNER_FILLER.sub("", shorter + stop)


def _tidy(text: str) -> str:
    """Even spaces, single marks, no ragged end; repeated until nothing changes."""
    for _ in range(_ENOUGH):
        before = text
        for pattern, right in _EVEN:
            text = pattern.sub(right, text)
        text = _RAGGED_END.sub("", text).strip()
        if text == before:
            break
    return text


def _capital_after_stop(text: str) -> str:
    """The text with a capital after every full stop that ends a sentence."""
    first, *others = _AFTER_STOP.split(text)
    return "".join([first, *map(upper_first, others)])
