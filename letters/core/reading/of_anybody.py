"""Whether a general truth speaks of those one deals with, and not of the employer: "they know when you are rushing"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.view.doings import doing_of, has_object, only_employer_does
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.reading.plain.at_work import is_work

_LIGHT = (
    r"(?:(?:have to|need to|must|should|only|always|never|just|soon|will|can|won't|can't|don't|all|often|mostly"
    r"|really) |'ll )*"
)
_FELT = (
    r"(?:know|come|trust|notice|leave|tell|remember|feel|hate|love|see|smell|stop|talk|open up|listen|want|forgive"
    r"|forget|believe|watch|copy|eat|calm|settle|respect|like|follow|hear|answer|relax|speak|look|read)"
)
_TOWARDS_YOU = re.compile(
    rf"\bthey {_LIGHT}(?:trust|like|believe|respect|love|hate|need|remember|forgive|follow|test) you\b"
    rf"|\bthey {_LIGHT}{_FELT}\b(?: (?!you\b)[\w']+)*? (?:when|if|before|until|till|because|that|what|how|whether"
    r"|once|unless|after|as soon as) you(?:'re|'ve|'d|r)?\b",
    re.IGNORECASE,
)
_THEY_STAY = re.compile(
    r"^[^,.;]+, they (?:stay|leave|quit|stick around|move on|walk)(?: because of| for| over| if| when) ", re.IGNORECASE
)
"""Those who work there, of whom only staying or leaving is told: "pay isn't everything, they stay because of"."""
_WHAT_THEY_LOVE = re.compile(
    r"(?:\b(?:of|with|by|from|about|is|in)|^(?:to )?(?:sing|play|cook|serve|read|offer|teach|ask|give)) "
    r"what they (?:really |always |used to )?(?:love|like|enjoy|remember|know|hate|miss|did|do)\b",
    re.IGNORECASE,
)
"""A thing to begin with, which is never the employer's own: "five minutes of what they love"."""


_REACTED = re.compile(
    r"^(?:[A-Z]\w+|[Hh]e|[Ss]he|I|[Ww]e) (?:just |only |simply |never )?[a-z]+ed\b[^.;]*? (?:and|until|till|so|then) "
    r"they (?:all |just |even |both |finally )*(?:signed|left|cried|laughed|settled|calmed|bought|paid|smiled"
    r"|stopped|sat|listened|talked|opened|slept|ate|came|clapped|sang|followed|agreed|nodded|relaxed|went|stayed|ran)\b"
)
"""Those who did something once the reader had: "Jo just waited and they signed"."""


_LET_THEM = re.compile(r"\b(?:should|must|need to|have to|want to|to) (?:just )?(?:let|help|make|give|leave) them\b")
"""What the writer ought to let others do: "I talk too much and should let them play more"."""


def speaks_of_anybody(text: str) -> bool:
    """Whether the "they" of a lesson, or of what brought it home, are those it is about: guests, children, patients."""
    told = any(
        found.search(text) is not None for found in (_TOWARDS_YOU, _THEY_STAY, _WHAT_THEY_LOVE, _REACTED, _LET_THEM)
    )
    return told or _is_general(text)


def _is_general(text: str) -> bool:
    """Whether nobody is named before a "they" who do what anybody does: "it's about whether they feel safe"."""
    tokens = words_of(text)
    at = next((place for place, token in enumerate(tokens) if token.lower in {"they", "their", "them"}), 0)
    doing = [token for token in doing_of(tokens, at) if token.cls is not Class.NEGATION]
    if (
        _OF_ME.search(text)
        or tokens[at : at + 1] == ()
        or tokens[at].lower != "they"
        or not doing
        or only_employer_does(tokens, at)
    ):
        return False
    verb, rest = doing[0], [token for token in doing[1:] if token.cls is not Class.ADVERB]
    lead = tokens[at - 1].lower if at else ""
    if lead in {"what", "how", "who"}:
        return verb.lemma in _FELT_BY_ALL and (lead != "how" or verb.lemma != "do")
    if lead in _UNDER:
        return not is_work(f"They {text[tokens[at].end + 1 :]}")
    return not at and not (verb.lemma == "say" and verb.form is Form.PAST) and _fares_so(tokens, verb, rest)


def _fares_so(tokens: Sequence[Token], verb: Token, rest: Sequence[Token]) -> bool:
    """Whether "they" alone feel or fare as those do whom one deals with: "they want it fixed", "they stay if"."""
    wish = verb.lemma in {"want", "need", "have"} and any(token.cls is Class.TO for token in rest[:2])
    if wish:
        to = next(one for one, token in enumerate(rest) if token.cls is Class.TO)
        return any(token.lemma in _UNDERGONE for token in rest[to + 1 : to + 2])
    hires = verb.lemma in {"need", "want"} and any(means_people(token.lemma) for token in rest[:3])
    if hires:  # "they need drivers"
        return False
    if verb.lemma == "need":  # "they need a second scanner"
        return any(token.lemma in _NEEDED_BY_ALL for token in rest[:4])
    barred = any(token.cls is Class.NEGATION for token in tokens[:4]) and verb.lemma in _KNOWN
    when = verb.lemma in _STAYS and not has_object([verb, *rest]) and any(one.lower in _WHENEVER for one in rest)
    return barred or when or (verb.lemma in _FELT_BY_ALL and verb.form is not Form.PARTICIPLE)


_OF_ME = re.compile(r"\b(?:I|me|my|us)\b")
_UNDERGONE = frozenset({"hear", "feel", "see", "know", "trust", "be", "belong", "understand"})
_NEEDED_BY_ALL = frozenset({
    "time", "minute", "moment", "help", "love", "patience", "space", "warning", "reassurance", "kindness", "praise",
    "sleep", "rest", "quiet", "routine", "attention", "trust", "respect", "hug", "answer", "reason", "chance", "break",
    "you", "voice", "friend", "consistency", "comfort", "reminder", "listening",
})  # fmt: skip
"""What people need, rather than a business."""
_UNDER = frozenset(
    {"whether", "if", "when", "before", "until", "till", "once", "unless", "and", "then", "because", "who"}
)
_FELT_BY_ALL = frozenset({
    "say", "hear", "feel", "want", "mean", "eat", "like", "see", "think", "shout", "remember", "forget",
    "notice", "cry", "complain", "panic", "worry",
})  # fmt: skip
_WHENEVER = frozenset({"when", "if", "because", "once", "unless", "until", "for"})
_KNOWN = frozenset({"know", "trust", "read", "say", "understand", "believe"})
_STAYS = frozenset({"come", "stay", "leave", "stop", "listen", "get", "go"})
