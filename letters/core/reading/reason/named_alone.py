"""A reason named alone: somebody who did or had it, or what the choice came down to.

"forklift ticket" is someone with one, "someone in the warehouse applied first" somebody who did, and "visa issues" are
what it came down to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, free_verbs, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import is_listed, lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.reading.reason.decided import happened
from letters.core.reading.reason.had import CHOSEN, COUNTED, LANGUAGE, SOMEONE, TO_HAVE, is_person

_NAMING = frozenset({Class.NOUN, Class.ADJECTIVE, Class.DETERMINER, Class.NUMBER, Class.NAME})
_HINGES = frozenset({
    Class.PREPOSITION, Class.SUBORDINATOR, Class.WH, Class.PUNCTUATION, Class.TO, Class.CONJUNCTION, Class.ADVERB,
    Class.PRONOUN,
})  # fmt: skip
_NEW = frozenset({"a", "an", "another"})

_COMPARES = re.compile(
    r"better|stronger|more|higher|bigger|longer|broader|wider|deeper|cleaner|fuller|richer|closer|younger|cheaper|newer"
)
_GOES_ON = r"(?=$|, (?:they|I|and|as|because|since|the|it|there)\b)"
_THE_MATTER = re.compile(
    r"^(?:the )?(?=(?:right to work|budget|funding|timing|location|salary|costs?|insurance|distance"
    r"|visa|commute|rota|paperwork)"
    rf"{_GOES_ON})",
    re.IGNORECASE,
)
_MATTER = re.compile(
    r"^(?:the (?=fit$))?(?=(?:(?:salary|pay|wage) expectations?|(?:culture|cultural|team) fit"
    r"|language|age|health|fitness|strength|transport|driving|travel|notice|price|money|childcare"
    r"|confidence|personality|chemistry|luck|fit|numbers|hours|shifts|maths|grades|logistics|punctuality"
    r"|my (?!mate|friend|boss|old|lack|former|colleague)(?:(?!is\b|was\b|were\b|are\b|[a-z]+n't\b|ha[ds]\b|did\b"
    r"|took\b|came\b|went\b|ran\b|fell\b)[\w-]+ ){0,3}[\w-]+"
    r"|(?!avail|senior)[a-z]+(?:uality|ility|ness|ship|ment|uency|cality)"
    rf"|the (?:need for|timing of|cost of|price of) .*){_GOES_ON})",
    re.IGNORECASE,
)
"""What a choice hangs on, named alone, with or without the cause of it: "money, the budget was cut"."""
_MORE_SO = re.compile(
    r"^(?:(?:much|a bit|a little|a lot|far|way|slightly) )*(?:(?:more|better|less) (?P<how>[a-z-]+)|nearer"
    r"|closer|better(?= (?:at|with|on)\b)"
    r"|fitter|stronger|faster|quicker)(?=$|[,.;]| (?:and|than|for|in|on|at|with|to|who)\b)",
    re.IGNORECASE,
)
"""What somebody is more than another, with nobody named: "better qualified", "more suited to nights"."""
_CAUSED = re.compile(r", (?:and |as |because |since )?(?=(?:they|the(?! other\b)|it|there) )")
_CAME_DOWN = "it came down to "


def named_alone(text: str) -> str:
    """Somebody or something named for the reason, with the clause or the owner it needs."""
    if text.startswith("my ") and verdict(text) is Verdict.CLAUSE:
        return text
    text = lower_first(text) if _THE_MATTER.match(text) else text
    text = _MATTER.sub(_CAME_DOWN, _THE_MATTER.sub(f"{_CAME_DOWN}the ", _MORE_SO.sub(_someone_so, text)))
    if text.startswith(_CAME_DOWN):
        return _CAUSED.sub(", since ", text)
    if paper := "who is " if _QUALIFIED.match(text) else "with " if _LEVEL.match(text) else "":
        return f"someone {paper}{text}"
    if happened(text) or _BAND.match(text) or text[:11].lower() == "not enough " or verdict(text) is Verdict.CLAUSE:
        return text
    had = text.removeprefix("someone with ") if text.startswith("someone with more ") else text
    tokens = words_of(had)
    end = next((at for at, token in enumerate(tokens) if token.cls in _HINGES and at), len(tokens))
    stop = next((at for at, token in enumerate(tokens) if token.cls is Class.PUNCTUATION), len(tokens))
    if does := next((at for at in free_verbs(tokens) if 0 < at < stop and tokens[at].finite), 0):
        return _told(text, tokens, does)
    return _thing(had, tokens[:end], tokens[end:]) or text


_QUALIFIED = re.compile(
    r"^(?!someone|somebody|people|an? |the |one |i\b|they\b|he\b|she\b|under|over|not|too)(?!.*\b(?:was|were|is|are)\b)"
    r"(?:[\w-]+ ){1,3}"
    r"(?:qualified|trained|certified|registered|accredited|licen[cs]ed|chartered)$",
    re.IGNORECASE,
)
"""What somebody is by papers, with nobody named: "ACCA qualified"."""
_LEVEL = re.compile(
    r"(?:an? )?(?:(?:NVQ|AAT|BTEC|SVQ|CIPD) )?level \d\b(?! (?:teacher|worker|assistant|tutor|chef|coach)\b)"
    r"(?!.* (?:needed|required|is|was)\b)",
    re.IGNORECASE,
)
_BAND = re.compile(r"an? (?:band|grade|scale|tier) \d", re.IGNORECASE)
"""Somebody of a rank: "a band 5 with ward experience"."""


def _someone_so(found: re.Match[str]) -> str:
    kinds = readings(found["how"].lower()) if found["how"] else ()
    noun = any(one.cls in {Class.NOUN, Class.PREPOSITION, Class.PRONOUN} for one in kinds)
    so = not kinds or any(one.cls is Class.ADJECTIVE or one.form is Form.PARTICIPLE for one in kinds)
    return f"someone {found[0].lower()}" if so and (not noun or found["how"].lower() in _SO_TOO) else found[0]


_SO_TOO = frozenset({"senior", "local", "junior", "mature", "available", "flexible", "suitable", "fit", "native"})
"""What somebody is, although it can name somebody too."""


def _told(text: str, tokens: Sequence[Token], does: int) -> str:
    """A clause about one thing with its article: "job no longer exists"."""
    first = tokens[0]
    single = first.cls is Class.NOUN and first.lower == first.lemma and first.lower not in word_list("mass")
    return f"the {text}" if single and does <= _FEW and not any(map(is_person, tokens[:does])) else text


_FEW = 4


def _thing(text: str, named: Sequence[Token], after: Sequence[Token]) -> str:
    """What somebody has with its owner, or what it came down to; empty where somebody is named, or nothing for sure."""
    at = next((at for at in range(len(named) - 1, -1, -1) if _may_head(named, at)), -1)
    if at < 0 or not all(_may_name(named, place) for place in range(at)) or _is_somebody_named(named, at, after):
        return ""
    head, first = named[at], named[0]
    bare = first.lower == "own" or first.cls not in {Class.DETERMINER, Class.NUMBER} or _COMPARES.fullmatch(first.lower)
    compares = any(_COMPARES.fullmatch(token.lower) for token in named[:at])
    if compares or (_is_had(named, at, after) and (bare or first.lower in _NEW)):
        own = "their " if first.lower == "own" else ""
        had = with_article(text) if bare and not own and head.lower in COUNTED else own + text
        return f"someone who already had {had[:-8]}" if had.endswith(" already") else f"someone with {had}"
    known = (is_listed(head.lemma) and head.text.islower() and not head.finite) or head.text in word_list("tools")
    known = known or LANGUAGE.fullmatch(head.text) is not None
    return f"{_CAME_DOWN}{_TWO.sub(' and ', _with_the(text, named, at))}" if known and first.lower != "no" else ""


_TWO = re.compile(
    r"(?<=[a-z]), (?=(?!nothing|no\b|not\b|mostly|mainly|really|honestly|basically)(?:the |my )?[a-z]+(?: [a-z]+)?$)"
)
"""Where the second of two things begins: "the hours, school run"."""


def _is_had(named: Sequence[Token], at: int, after: Sequence[Token]) -> bool:
    """Whether what is named is what somebody has who is chosen for it, and no mere matter: "references"."""
    head, words = named[at], {token.lower for token in named[:at]}
    if head.lemma in _SCORES or words & _BAD or (after and _ABROAD & {token.lower for token in after}):
        return False
    if LANGUAGE.fullmatch(head.text):
        return bool(words & _GOOD) or bool(after)
    alone = not at and not after and head.lower not in COUNTED and not head.text.isupper()
    return "own" in words or (not alone and (head.lower in TO_HAVE or head.text.isupper()))


_SCORES = frozenset({"score", "mark", "result", "grade"})
"""What everybody has one of, so that it alone chooses nobody: "test score"."""
_BAD = frozenset({
    "bad", "poor", "weak", "weaker", "worse", "lower", "old", "expired", "missing", "wrong", "late", "overseas",
    "foreign", "different", "unrelated", "limited", "outdated", "other",
})  # fmt: skip
_ABROAD = frozenset({"another", "abroad", "overseas", "different", "other", "not"})
_GOOD = frozenset({
    "good", "fluent", "native", "strong", "excellent", "perfect", "great", "conversational", "business", "advanced",
})  # fmt: skip


def _with_the(text: str, named: Sequence[Token], at: int) -> str:
    """What it came down to with the article that a single thing needs: "spelling test"."""
    head = named[at]
    if (
        (head.lower in COUNTED and head.lemma not in _SCORES)
        or (
            named[0].lower == "different"
            and head.lower == head.lemma
            and head.lower not in word_list("mass") | {"software"}
        )
    ) and named[0].cls is not Class.DETERMINER:
        return with_article(text)
    single = head.lower == head.lemma and head.form is Form.NONE and head.lower not in word_list("mass")
    bare = named[0].cls is not Class.DETERMINER and head.text.islower() and not _MASS.search(head.lower)
    if named[0].cls is not Class.DETERMINER and head.lower in _MY_OWN:
        return f"my {text}"
    return f"the {text}" if single and bare else text


_MY_OWN = frozenset({"accent", "nerves", "commute", "handwriting", "cv", "nervousness"})


_MASS = re.compile(r"(?:tion|ment|ness|ity|ance|ence|ship|ledge|ing|ics|icy|ncy)$")


def _may_name(named: Sequence[Token], at: int) -> bool:
    token = named[at]
    return token.cls in _NAMING or token.text[:1].isupper() or (token.form in {Form.ING, Form.PARTICIPLE} and not at)


def _may_head(named: Sequence[Token], at: int) -> bool:
    """Whether the word there can be what is named: a thing, a language, or a doing ("internal restructuring")."""
    token = named[at]
    doing = token.form is Form.ING and (not is_person(named[at - 1]) if at else not named[1:])
    noun = token.cls in {Class.NOUN, Class.NAME} or re.fullmatch(any_of("jobs"), token.lower) is not None
    return noun or doing or token.text in word_list("tools") or LANGUAGE.fullmatch(token.text) is not None


def _is_somebody_named(named: Sequence[Token], at: int, after: Sequence[Token]) -> bool:
    """Whether somebody is named who could be chosen, or something that is chosen itself."""
    head = named[at]
    if head.lower in TO_HAVE:
        return False
    chosen = bool({head.lemma, head.lower} & CHOSEN) or any(token.lower in SOMEONE for token in named)
    told = bool(after) and after[0].lower in {"who", "whose", "whom"}
    return chosen or told or is_person(head)
