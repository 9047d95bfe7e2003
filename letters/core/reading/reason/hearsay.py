"""What marks a reason as heard or guessed, and the one who was chosen typed without an article."""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Token

_HEARSAY = re.compile(
    r"[,;]? ?(?<![\w'])(?:(?:i(?:'m| am| was)|(?:i )?got|been) told(?: that)?"
    r"|apparently|actually|obvs?|supposedly|allegedly|obviously|clearly|whatever (?:that|it) (?:means|is)"
    r"|or so (?:(?:he|she|they) (?:said|say|told me)|i (?:gathered?|heard|was told|hear))"
    r"|so (?:he|she|they) (?:said|say)|if you (?:ask me"
    r"|can believe (?:it|that))"
    r"|(?:they|he|she) (?:did not|didn't|never) (?:say|said|tell me|specify|mention)(?: (?:it|so|why|that|more|which))?"
    r"(?=$|[.,;])"
    r"|go figure|funny that|in (?:his|her|their) opinion|i (?:think|guess|suppose|reckon)"
    r"|i(?:'d| would) (?:guess|say|imagine|bet)|i mean"
    r"|of course(?: always [^.]*)?|you know)(?![\w'])[,]?",
    re.IGNORECASE,
)
_THEY_SAID = re.compile(
    r"(?<=\w),? (?:they|he|she) (?:said|told me|reckon(?:s|ed)?|thinks?|thought|felt)(?=,)"
    r"|(?<=\w),? (?:they|he|she) reckon(?:s|ed)?$|,? and I told (?:them|him|her) (?:so|that)$"
    r"|(?<=\w), (?:and )?(?:(?:he|she|they) )?(?:said|told me)(?: to)? (?:go|try|apply|look|come|aim)\b[^,;.]*$"
    r"|(?<=\w),? (?:and |but |so )?(?:to )?(?:ask|try|apply|come|call|ring)(?: back)? again\b[^,;.]*$",
    re.IGNORECASE,
)
_I_MEAN = re.compile(
    r"(?<=\w),? (?:i mean|i guess|you know|i suppose|honestly),? (?=(?:he|she|they|it)(?:'s|'d|'ve)?\b)", re.IGNORECASE
)
_SO_FAIR = re.compile(
    r"(?<=\w),? so (?:it's |that's )?(?:fair(?: enough)?|fine|ok|makes sense|no complaints)$", re.IGNORECASE
)
_WITH_OWN = re.compile(
    r"(?P<before>\b(?:(?P<she>woman|lady|girl|lass|mother|niece)|(?P<he>man|lad|guy|bloke|fella|chap|nephew)|[a-z]+) )"
    r"(?:with|having) own ",
    re.IGNORECASE,
)
_MERELY_CHEAPER = re.compile(
    r"^(?:just |probably |maybe )?(?:cheaper|younger)(?:,? (?:i(?:'d| would)? [a-z]+|probably|maybe))?$", re.IGNORECASE
)
_HIGHER = re.compile(
    r"^(?:higher|better|older|younger|bigger|stronger|longer|lower|cleaner|clearer|wider"
    r"|larger|cheaper|safer|easier|faster) (?P<noun>[a-z]+)"
    r"(?=$|[,.]| (?:on|in|for|at|with|of)\b)"
)
_CHOSE = re.compile(
    r"(?:(?:they|he|she) (?:just )?(?:went (?:with|for)|were looking for|chose|picked|hired|took|preferred|promoted"
    r"|wanted|needed|gave it to|found) )?",
    re.IGNORECASE,
)
_SAYS_WHO = frozenset({"who", "that", "which", "with", "from", "off", "already", "without", "of", "not"})
_NOT_BARE = frozenset(
    {
        "experience",
        "staff",
        "people",
        "senior",
        "junior",
        "someone",
        "somebody",
        "nobody",
        "noone",
        "anyone",
        "anybody",
        "everyone",
    }
)

_I_THINK_HE = re.compile(
    r",? (?:and )?I (?:think|guess|believe|reckon|suppose) "
    r"(?=(?:he|she|they|it)(?:'d|'s|'ve)? (?:had|has|was|is|did|used|were|wants?|wanted|been|done|worked|[a-z]+ed)\b)",
    re.IGNORECASE,
)
"""Where a guess about the one who was chosen begins, which is no part of the choice: ", I think he had twelve men"."""


_THEY_ARE = re.compile(
    r"(?P<choice>^(?:some(?:one|body)|an?|people|the) [^,.;]+), they(?:(?: are|'re) "
    r"(?:moving|going|opening|changing|switching|starting|expanding|getting|short)\b"
    r"| (?:need|needed|want|wanted) (?:some(?:one|body)|that)\b).*$",
    re.IGNORECASE,
)
"""What those who choose are at, beside whom they chose: "somebody with Sage, they are moving over in May"."""


_WHO_GOT_IT = re.compile(
    r"^the (?:lass|lad|guy|one|person|woman|man|girl|bloke|lady|candidate) (?:who|that) "
    r"(?:got it|got the job|was chosen) "
    r"(?=(?:has|had|is|was|knows|can|lives|works|speaks|used)\b)",
    re.IGNORECASE,
)
"""Whom one calls by what they got: "the lass who got it has been there for years"."""


def without_guess(raw: str) -> str:
    """A choice without what was guessed of the one chosen, or what those who chose are at."""
    raw = _WHO_GOT_IT.sub("someone who ", raw)
    return _THEY_ARE.sub(r"\g<choice>", _I_THINK_HE.sub(". ", raw))


def without_hearsay(text: str) -> str:
    """The reason without what says that it was heard or guessed."""
    return _HEARSAY.sub("", _THEY_SAID.sub("", text))


def plainly_somebody(text: str) -> str:
    """A reason with what was added to it apart, and with an article for the one who was chosen: "oke with a van"."""
    text = _HIGHER.sub(_with_a, _MERELY_CHEAPER.sub("", text))
    text = _WITH_OWN.sub(_with_their_own, text)
    text = _SO_FAIR.sub("", _I_MEAN.sub(", ", text))
    found = _CHOSE.match(text)
    start = found.end() if found else 0
    return f"{text[:start]}{with_article(text[start:])}" if _is_somebody_bare(text[start:]) else text


def _with_a(found: re.Match[str]) -> str:
    """One thing that was more of its kind, with its article: "higher score on the written"."""
    noun = found["noun"].lower()
    kinds = {one.cls for one in readings(noun)}
    counted = noun not in word_list("mass") and not re.search(r"(?:[^s]s|ing|ness|ship|ity|ics|gy|cy)$", noun)
    return with_article(found[0]) if Class.NOUN in kinds and counted else found[0]


def _with_their_own(found: re.Match[str]) -> str:
    whose = "her" if found["she"] else "his" if found["he"] else "their"
    return f"{found['before']}with {whose} own "


def _is_somebody_bare(text: str) -> bool:
    """Whether a text begins with one person and no article: "better welder", "girl who can speak Polish"."""
    tokens = words_of(text) if text[:1].islower() or text[:2].isupper() else ()
    at = next((at for at, token in enumerate(tokens) if not _may_lead(token)), len(tokens))
    if not at or tokens[at - 1].lower in _NOT_BARE:
        return False
    head, after = tokens[at - 1], tokens[at].lower if at < len(tokens) else ""
    single = head.lower == head.lemma and not re.search(r"[^s]s$", head.lower)
    person = means_people(head.lower) or means_one_person(head.lower) or re.fullmatch(any_of("jobs"), head.lower)
    unknown = not is_ordinary(head.lower) and after in {"with", "who", "that"}
    return single and bool((person and (after in _SAYS_WHO or after in {"", ",", "."})) or unknown or after == "who")


def _may_lead(token: Token) -> bool:
    """Whether a word may stand before the noun a text is about, or be it."""
    language = token.cls is Class.NAME and token.text in word_list("proper")
    return (
        language
        or token.cls in {Class.NOUN, Class.ADJECTIVE}
        or token.text.isupper()
        or token.lower in {"-", "better", "more"}
    )
