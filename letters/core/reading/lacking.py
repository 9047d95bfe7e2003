"""Joins what there was none of to the sentence it hangs on: "came in no dogs no noise" is with no dogs and no noise."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.reading.plain.judged import is_bare
from letters.core.reading.taken.stated import there_is_no

_AS_SENTENCE = frozenset({"made_clear"})
"""Questions whose lack is a sentence of its own: "you can't rush it, no shortcuts"."""
_STATED = frozenset({"challenge"})
"""Questions that tell a single lack in their own way."""
_NO = (
    r"no (?!one\b|end\b|longer\b|matter\b|more(?! [a-z]{3})|more than\b|less\b|fewer\b|two\b|wonder\b|way\b|thanks\b"
    r"|idea\b|surprise\b|doubt\b"
    r"|point\b|use\b|sense\b|need (?:is|was)\b)"
)
_SMALLEST = r"(?:sound|word|thing|soul|spot|scrap|hint|trace|drop|crumb|penny|speck|minute|second|sign|peep)\b"
"""What there is "not a" of; elsewhere the words are a contrast: "two paragraphs, not a form"."""
_SO_NAMED = r"(?:[\w-]+(?: [\w-]+){0,2}?)"
_NO_NO = re.compile(
    rf"(?P<before>[\w'%)]+)(?P<joint>[,;]? (?:and |with |there (?:was|is|were|are) )?){_NO}(?P<one>{_SO_NAMED})"
    rf"(?:,|,? and|,? or|,? nor|,? just)? {_NO}(?P<two>{_SO_NAMED})(?:(?:,|,? and|,? or)? {_NO}(?P<three>{_SO_NAMED}))?"
    r"(?P<rest>, [^,.;]+)?(?P<end>[.!]*)$",
)
_ONE_NO = re.compile(
    rf"[,;] (?P<no>not (?:one|a single) |not a (?={_SMALLEST})|{_NO})(?P<what>[a-z][^,.;]*)"
    r"(?P<rest>, [^,.;]+)?(?P<end>[.!]*)$"
)
_BARE_NO = re.compile(
    rf"(?P<before>[\w']+) {_NO}(?P<what>[a-z]+(?: [a-z]+)??)"
    r"(?P<rest>, [^,.;]+|,? just [^,.;]+)?(?P<end>[.!]*)$"
)
_GOES = re.compile(
    r"last[- ]minute|problems?|bother|worries|hassle|messing|nonsense|fuss|drama|asking|joke|lie|kidding|question"
    r"|questions asked|hard feelings|pressure|offence|offense|biggie|big deal|(?:small|easy|mean) [a-z]+"
)
"""A lack that is said too shortly to be told: ", no bother"."""
_HOLDS = frozenset({Class.PREPOSITION, Class.AUXILIARY, Class.CONJUNCTION, Class.MODAL})
_PARTICLES = frozenset({"up", "down", "out", "off", "in", "over", "around", "round", "back", "through", "along"})
_HAVING = frozenset({
    "have", "get", "need", "want", "take", "give", "show", "see", "make", "cost", "do", "say", "allow", "let", "use",
    "leave", "keep", "find", "offer", "bring", "accept", "mean", "serve", "sell", "buy", "pay", "know", "hear",
})  # fmt: skip
"""What has its object in the lack itself: "the shop sells no sugar no salt"."""
_FEW = 4


_WITHOUT_IT = re.compile(
    r"^(?P<it>(?!.*\bthere)without (?:[\w'-]+ ){0,3}?[\w'-]+),? no (?=[\w -]+[.]?$)", re.IGNORECASE
)
"""What there is none of without something else: "without bees no apples"."""


_JUST = re.compile(r"(?P<no>, no [a-z]+(?: [a-z]+)?) (?=just (?:an? |(?!like\b|as\b|one\b)[a-z]+s\b))")
"""What there is instead of what there is none of: "dark kitchens, no customers just couriers"."""


def lacking(name: str, text: str) -> str:
    """The sentence with what there was none of joined to it; a rule that begins so stays as it is."""
    if text.lower().startswith(("no ", "that no ")):
        return text
    text = _JUST.sub(r"\g<no>, ", text)
    if _WITHOUT_IT.match(text):
        return _WITHOUT_IT.sub(r"\g<it>, no ", text)
    if found := _NO_NO.search(text):
        return f"{text[: found.end('before')]}{_with_neither(found, text[: found.end('before')])}"
    if found := _ONE_NO.search(text):
        return text if name in _STATED else f"{text[: found.start()]}{_with_none(name, found)}"
    return _BARE_NO.sub(_beside, text)


def _beside(found: re.Match[str]) -> str:
    """A lack that no comma parts from what it belongs to."""
    head = found.string[: found.end("before")]
    if not _may_lack(words_of(head)):
        return found[0]
    if _GOES.fullmatch(found["what"]):
        return f"{found['before']}{found['end']}"
    lack = f" no {found['what']}{_detail(found)}{found['end']}"
    beside = head.rpartition(", ")[2]
    if beside != head and beside.endswith(f" {found['before']}") and is_bare(words_of(beside)):
        return f"{found['before']} and{lack}"
    return f"{found['before']}{' and' if _is_counted(head) else ', with'}{lack}"


def _may_lack(head: Sequence[Token]) -> bool:
    """Whether the last word is a thing where it stands, which no "no" can belong to: "up to me no fear"."""
    if len(head) > 1 and head[-1].cls is Class.PRONOUN:
        return head[-2].cls in {Class.PREPOSITION, Class.TO}
    described = len(head) > 1 and head[-2].cls in {Class.ADJECTIVE, Class.DETERMINER, Class.NUMBER}
    return len(head) > 1 and head[-1].cls is Class.NOUN and (described or Class.VERB not in head[-1].classes)


def _is_counted(head: str) -> bool:
    """Whether what stands before is only some number of something: "twelve women"."""
    words = words_of(head.rpartition(", ")[2])
    return words[0].cls is Class.NUMBER and len(words) < _FEW


def _with_neither(found: re.Match[str], head: str) -> str:
    """What follows a head that has neither of several things."""
    one, two, three = found["one"], found["two"], found["three"]
    lacks = f"no {one}, no {two} and no {three}" if three else f"no {one} and no {two}"
    joint, words = found["joint"], words_of(head)
    last = words[-2] if len(words) > 1 and words[-1].lower in _PARTICLES else words[-1]
    held = (last.cls in _HOLDS or last.lemma in _HAVING) and not joint.strip()
    if held or joint.strip(" ,;") not in {"", "and"}:
        return f"{joint}{lacks}{found['rest'] or ''}{found['end']}"
    return f", with {lacks}{_detail(found)}{found['end']}"


def _detail(found: re.Match[str]) -> str:
    """What follows a lack as it may stand there; a bare thing goes: "no mortar, gravity"."""
    rest = found["rest"] or ""
    if rest.lstrip(", ").startswith("just "):
        return f", {rest.lstrip(', ')}"
    words = words_of(rest[2:])
    verbal = any(one.form is Form.PRESENT for one in readings(words[0].lower)) if words else False
    if verbal and len(words) > 1 and words[1].cls in {Class.DETERMINER, Class.ADVERB, Class.NUMBER}:
        return f". It {rest[2:]}"
    return "" if words and (is_bare(words) or words[0].cls is Class.NUMBER) else rest


_IS_OR_NEEDS = re.compile(r"(?:\b(?:is|are|was|were|needs?|wants?|means?)|'s|'re) (?!.*,)[^,;.]*$")
"""What is one thing and not another: "people need time, not a manual"."""


_AND_A = re.compile(r",? and (?:an?|the|some|plenty of|lots of) [^,.;]+$")
"""What ends a list, in which the lack is one of several things: "good questions, no tricks and a cup of tea"."""


def _with_none(name: str, found: re.Match[str]) -> str:
    """A lack beside a clause or a thing; one that is said too shortly to be told so is left out."""
    what, head = found["what"].rstrip(), found.string[: found.start()]
    after = f"{found['rest'] or ''}{found['end']}"
    if _GOES.fullmatch(what) or (found["no"] == "not one " and words_of(what)[0].finite):
        return after if _GOES.fullmatch(what) else f"; not one {what}{after}"  # "six calls, not one was about it"
    listed = _AND_A.search(f"{what}{found['rest'] or ''}") is not None and verdict(head) is Verdict.PHRASE
    if listed or verdict(what) is Verdict.CLAUSE or (found["no"] == "not a " and _IS_OR_NEEDS.search(head)):
        return found[0]
    lead = {"not a ": "an?", "not one ": r"(?:\d+|two|three|four|five|six|ten|several|pages of)"}.get(
        found["no"], "(?!)"
    )
    if re.search(rf"\b{lead} (?:[\w-]+ )?[\w-]+$", head):
        return found[0]  # "a talk, not a grilling", "three paragraphs, not one line"
    if found["no"] != "no " or re.match(r"[a-z]+ing (?:the|me|us|it|them|my|anyone|anybody|people|for|to) ?", what):
        return f", without {found['no'][4:] if found['no'] != 'no ' else ''}{what}{found['rest'] or ''}{found['end']}"
    if name in _AS_SENTENCE and verdict(head) is Verdict.CLAUSE:
        return f". {there_is_no(what)}{found['end']}"
    return f", with no {what}{_detail(found)}{found['end']}"
