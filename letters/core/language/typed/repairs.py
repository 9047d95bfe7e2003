"""The certain repairs: slips with one possible reading, word by word. Whatever is doubtful is not in these tables."""

from __future__ import annotations

import re
from collections.abc import Callable

from letters.core.language.typed.and_not import NOT_DO, set_against
from letters.core.language.typed.as_spoken import written_out
from letters.core.language.typed.as_written import as_written
from letters.core.language.typed.homophones import heard_right
from letters.core.language.typed.i_would import would_said
from letters.core.language.typed.its import apostrophes_back
from letters.core.language.typed.misspellings import respelled
from letters.core.language.typed.owners import owners_marked
from letters.core.language.typed.participles import participles
from letters.core.language.typed.since import since
from letters.core.language.typed.stammered import unstammered
from letters.core.language.typed.states import states
from letters.core.language.typed.surnames import surnames
from letters.core.language.typed.tapped import names_raised, tapped
from letters.core.language.typed.theirs import whose
from letters.core.language.typed.those import those_told
from letters.core.language.words.articles import article, is_said_so
from letters.core.language.words.casing import is_listed, is_ordinary
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import any_of, word_list, word_pairs
from letters.core.language.words.tagging import Class, Form

Repair = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]
_REAL_WORDS_IN_CAPITALS = frozenset({
    "GPs", "WI", "US", "U", "UR", "MON", "FRI", "COS", "DEF", "IM", "ESP", "BC", "ECT",
})  # fmt: skip
"""Codes and acronyms when written in capitals, so only their small forms are slips."""

_SLIPS = word_pairs("slips.txt")
_ELDERS = r"(?:grand(?:mother|father|ma|pa)|mother|father|uncle|aunt|sister|brother|wife|husband)"
_CONTRAST = re.compile(
    r"\b((?:(?:do|does|ca|did|is|are|was|were)n't|never)"
    r" (?:(?!\b(?:what|that|how|who|when|if|where|why)\b)[^,;.]){3,60}?)"
    r"(?<! or)(?<! and)(?<! but)(?<! so)(?<! then)(?<! because) (?=(?:you|they|we|it|he|she|I) just )"
)
_UNLED = r"(?<!\bonce|\bwhen|\bthat|\btill)(?<!\bif|\bas|\bso)(?<!\band|\bbut)(?<!because)(?<!until)"
_TO_BE_REPAIRED_A = re.compile(r"\b([Aa]) (?=([A-Za-z]+(?:-[a-z]+)*))")
_HELD = (
    "and", "but", "or", "just", "even", "is", "was", "are", "were", "am", "be", "do", "did", "said", "'m", "'re", "if",
    "why", "'s",
)  # fmt: skip
_NOT_HELD = "".join(rf"(?<!\b{word})" if word.isalpha() else f"(?<!{word})" for word in _HELD)
"""No comma comes after these: "is not just a date", "and so I know"."""
_NEVER_AFTER_A = frozenset({
    "or", "and", "in", "is", "if", "of", "on", "at", "as", "are", "it", "am", "us", "under", "up", "over", "into",
    "until",
})  # fmt: skip
_AN_BEFORE_YOU = re.compile(
    r"\b([Aa])n (?=(?:use[rd]?|usual|useful|uniform|unique|unit|university|union|European|one-)\b)"
)


_SLIP = re.compile(
    r"(?<![\w'’/&.@#-])(?:"
    + "|".join(sorted(map(re.escape, _SLIPS), key=len, reverse=True))
    + r")(?![\w&@]|['’](?!s\b)|[-/.]\w)",
    re.IGNORECASE,
)


def _is_acronym(word: str, right: str, text: str) -> bool:
    """Whether capitals were typed on purpose: "CDS experience" is not about CDs."""
    lengthened = right[0].isupper() or len(right) > len(word) + 1  # "an OCT scan", "the CNT"
    meant = word == right.upper() or (word.isupper() and lengthened)
    return len(word) <= len("HGVS") and meant and not text.isupper()


def _repair_word(found: re.Match[str]) -> str:
    word = found[0]
    right = _SLIPS[word.lower()]
    if word in _REAL_WORDS_IN_CAPITALS or _is_acronym(word, right, found.string):
        return word
    return right[0].upper() + right[1:] if word[0].isupper() else right


def _repair_a(found: re.Match[str]) -> str:
    following = found[2]
    certain = is_said_so(following) or (
        following.islower() and len(following) > 1 and following not in _NEVER_AFTER_A and is_ordinary(following)
    )
    return f"{found[1]}n " if certain and article(following) == "an" else found[0]


_MINE = (
    "(?:face|head|car|van|phone|dad|mum|mam|nan|uncle|auntie|missus|wife|lads?|kids|house|hands|feet|back|legs|life"
    "|tea|coat|card|licence|tickets?|boots|brother|sister|son|daughter)"
)
"""What "me" owns in some dialects: "to me face"."""


def _with_its_g(word: str, typed: str) -> str:
    """A form in "-ing" that lost its last letter: "lettin"."""
    doing = [one.lemma for one in readings(f"{word}g") if one.form is Form.ING]
    verb = doing and any(one.cls is Class.VERB for one in readings(doing[0]))
    return f"{word}g" if verb and not is_listed(word) and is_listed(doing[0]) else typed


def _repair_name(word: str) -> str:
    """A given name typed small with its capital, unless it is an ordinary word too."""
    return name if (name := word.capitalize()) in word_list("given_names") and not is_ordinary(word) else word


_TOOL = re.compile(
    rf"\b(?P<use>in|with|on|using|used?|into|kn[eo]w|learn(?:ed)?) (?P<tool>{any_of('small_tools')})"
    r"(?=$|[.,;!?)]| (?:and|or|but|to|for|with|when|because|so|at|since|till|until|all|every)\b)"
)
"""A program by name: "in excel"."""


def _named(found: re.Match[str]) -> str:
    tool = found["tool"]
    return f"{found['use']} {tool.upper() if tool == 'sap' else tool.capitalize()}"


_SHORT = r"depts?|govt|mgrs?|mgmt|approx|yrs?|hrs?|mins|wks|esp|jan|feb|aug|sept?|oct|nov|dec"
_WITH_LEE = re.compile(
    r"\b(?:(?<=with )|(?<=shadowing )|(?<=watching )|(?<=meeting ))(?:bill|dawn|pat|frank|dean|jay|ray|lee|rob|kim)"
    r"(?=$|[.,;!?]| (?:for|on|in|at|from|who)\b)"
)
_FIRST: tuple[Repair, ...] = (
    (re.compile(rf"\b((?i:{_SHORT}))\.(?='s\b| [a-z\d])"), r"\1"),
    (
        re.compile(r"\b(?!stomach|monarch|loch|tech|epoch)([a-z]{2,}(?:ch|sh|ss|x))s(?= [a-z])"),
        r"\1's",  # many churches are spelled otherwise
    ),
    (_TOOL, _named),
    (_WITH_LEE, lambda found: found[0].capitalize()),
    (re.compile(r"('ve|'s|\bhave|\bhas) gotta\b", re.IGNORECASE), r"\1 got to"),
    (re.compile(r"(?<![\w'.&/-])i(?![\w&/-]|\.\w|'(?!(?:m|ve|d|ll|s)\b))"), "I"),
    (re.compile(r"\b(?:may|march|august|june)(?= \d{1,2}(?:st|nd|rd|th)?\b)"), lambda found: found[0].capitalize()),
    (
        re.compile(
            r"\b(?P<when>in|for|during|of|until|till|since|from|by|their|our|your|last|this|next|every|late|early)"
            r" august\b"
        ),
        r"\g<when> August",
    ),
    (
        re.compile(
            r"\b(?P<when>since|until|till|in|by|from|past|last|next|this|every|each|mid|early|late"
            r"|(?:end|start) of|(?:due|booked|planned|set|down|not)(?: on| in)? for) "
            r"(?P<month>march|august|may(?= and\b|$|[.,;]))(?=$|[.,;]"
            r"| (?:and|because|when|for|with|but|so|anyway|already|now|the|they|we)\b)"
        ),
        lambda found: f"{found['when']} {found['month'].capitalize()}",
    ),
    (re.compile(r"\bno probs?\b"), "no problem"),
    (re.compile(r"(?<=\b(?:is|at|to|of) )[abc][12]\b"), lambda found: found[0].upper()),
)
"""What is mended before the single words."""
_SPELLING: tuple[Repair, ...] = (
    (_AN_BEFORE_YOU, r"\1 "),
    (_TO_BE_REPAIRED_A, _repair_a),
    (re.compile(rf"\b{any_of('peoples')}\b"), lambda found: found[0].capitalize()),
    (re.compile(r"\bthank you (?=(?:card|note|letter|call|email|gift|speech)s?\b)"), "thank-you "),
)
"""What is only a matter of spelling."""
REPAIRS: tuple[Repair, ...] = (
    (re.compile(r"\b(who|they|we|you|people|there|these|those|kids|staff) r (?=[a-z])"), r"\1 are "),
    (
        re.compile(
            r"\b(about|(?<!out )of|loved|like|liked) there (?=[a-z]+ (?!be\b)[a-z]+)"
            r"(?!being|is|are|was|were|not|and|or|last|this|next|every|each)"
        ),
        r"\1 their ",
    ),
    (re.compile(r"\bone (guy|man|woman|person)s (?=[a-z])"), r"one \1's "),
    (re.compile(r"\b([a-z]{2,}in)\b'?(?![\w])"), lambda found: _with_its_g(found[1], found[0])),
    (re.compile(rf"(^|[.,;] |\b(?:to|in|on|of|from|with|at|off|and|for|hurt|lost) )me (?={_MINE}\b)"), r"\1my "),
    (re.compile(r"(?<![\w.,])(\d{1,2})(?:yrs?|years?)\b"), r"\1 years"),
    (
        re.compile(r"\bthere (?=(?:\d+|two|three|four|five|six) (?:foot|feet|inch|inches|metres?|miles)\b)"),
        "they're ",
    ),
    (
        re.compile(r"\b(my|his|her|your|their|some|in|speaks?|spoke|learn(?:ing|ed|t)?|bad|good|poor|broken) polish\b"),
        r"\1 Polish",
    ),
    (
        re.compile(
            rf"\b(my) ({_ELDERS}) (?=(?:village|house|town|shop|farm|garden|kitchen|recipe|country|street|pharmacy"
            r"|restaurant|bakery|garage|workshop|company|business|hotel|cafe|office|store|salon)\b)"
        ),
        r"\1 \2's ",
    ),
    *_SPELLING,
    (
        re.compile(r"(?<=[a-z,] )(?:And|Or|But|With|For|Of|To|In|On|At|Is|Are|Was|Never|Not|From|By|The)(?= [a-z])"),
        lambda found: found[0].lower(),
    ),
    (re.compile(r"(?<!\band)(?:(?<=[a-z]) & (?=\w)|(?<=[^\W\d]) & (?=[a-z]))(?!and\b)"), " and "),
    (re.compile(rf"\b((it's|they're|he's|she's|you're) not [^,;.]{{2,60}}?){_UNLED} (?=\2 )", re.IGNORECASE), r"\1, "),
    (re.compile(r"(?<=[a-z]) \+ (?=[a-z])"), " and "),
    (re.compile(rf"(?<![,;]){_NOT_HELD} so (?=I (?:know|knew|recogni[sz]e|understand|understood|get|got)\b)"), ", so "),
    (
        re.compile(
            r"(?<=[a-z&A-Z]) so (?!(?:much|many|few|little) that\b)(?![a-z]+ (?:you|they|she) )"
            r"(?=(?:[a-z]{3,} ){1,2}(?:don't|doesn't|didn't|can't|won't|isn't|aren't)\b)"
        ),
        ", so ",
    ),
    (re.compile(rf"(?<=\w){_NOT_HELD} not just (?=(?:an?|the)\b)"), ", not just "),
    (_CONTRAST, r"\1, "),
    (NOT_DO, set_against),
    (re.compile(r"(?<![\w-])(mr|mrs|ms|dr|mx|MR|MRS|DR)(?=\.? [A-Za-z])"), lambda found: found[0].capitalize()),
    (
        re.compile(
            r"(?<![\w-])(M(?:r|rs|s|x)|Dr)(\.? )"
            r"(?!(?:and|or|from|in|at|of|who|for|was|is|has|had|says|said|told|did|gave|let)\b)([a-z])(?=[a-z]+\b)"
        ),
        lambda found: f"{found[1]}{found[2]}{found[3].upper()}",
    ),
    (re.compile(r"(?<![\w-])[a-z]{3,}(?![\w-])"), lambda found: _repair_name(found[0])),
)
"""What is mended in a typed text, in this order; each repair is certain by itself."""


def spelled(text: str) -> str:
    """The text with its words spelled and its names raised, and nothing else."""
    text = respelled(_SLIP.sub(_repair_word, _mended(tapped(text), _FIRST)))
    return surnames(names_raised(_mended(text, _SPELLING)))


def repair(text: str) -> str:
    """The text with every certain slip mended."""
    text = heard_right(whose(_SLIP.sub(_repair_word, _mended(tapped(text), _FIRST))))
    text = tapped(respelled(apostrophes_back(text)))
    text = _mended(as_written(would_said(unstammered(those_told(text)))), REPAIRS)
    return surnames(names_raised(since(states(participles(written_out(owners_marked(text)))))))


def _mended(text: str, repairs: tuple[Repair, ...]) -> str:
    for pattern, right in repairs:
        text = pattern.sub(right, text)
    return text
