"""Puts straight what is hung on an answer's sentences, whatever the question: a judgement, a lack, an aside.

"they ring first, nice touch" is that they ring first; "came in no dogs no yelling" is with no dogs and no yelling.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.reading.plain.judged import uncried, unhedged, unjudged, with_what_was_seen
from letters.core.reading.taken.stated import there_is_no

_ELSEWHERE = frozenset({"reason", "future_role"})
"""Questions whose tails mean something else: a wish has its hours there, a reason its feeling."""
_AS_SENTENCE = frozenset({"made_clear"})
"""Questions whose lack is a sentence of its own: "you can't rush it, no shortcuts"."""
_STATED = frozenset({"challenge", "kindness"})
"""Questions that tell a single lack in their own way."""
_NAMED = frozenset({"challenge", "topic", "standing"})
"""Questions that ask for a matter, to which a bare cause adds nothing."""
_SENTENCE_END = re.compile(r"(?<=[a-z)\"][.!?]) (?=[A-Z\d])")
_AT_MOST = re.compile(
    r"(?P<many>\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twice|half)\b[^,.;]{0,24}),? [Mm]ax(?=[.]|$)"
)
_NOT_LESS = re.compile(
    r"(?P<one>[\w']+),? not (?P<two>less|more|fewer|one|two|three|four|(?!ever|never|over|other|after)[a-z]+er)"
    r"(?:(?=$|[.;])|, (?P<then>it|that|they|there)(?='s|'re| is\b| are\b))"
)
_NO = (
    r"no (?!one\b|longer\b|matter\b|more\b|less\b|fewer\b|two\b|wonder\b|way\b|thanks\b|idea\b|surprise\b|doubt\b"
    r"|point\b|use\b|sense\b|need (?:is|was)\b)"
)
_SO_NAMED = r"(?:[\w-]+(?: [\w-]+){0,2}?)"
_NO_NO = re.compile(
    rf"(?P<before>[\w'%)]+)(?P<joint>[,;]? (?:and |with |there (?:was|is|were|are) )?){_NO}(?P<one>{_SO_NAMED})"
    rf"(?:,|,? and|,? or|,? nor|,? just)? {_NO}(?P<two>{_SO_NAMED})(?:(?:,|,? and|,? or)? {_NO}(?P<three>{_SO_NAMED}))?"
    r"(?P<rest>, [^,.;]+)?(?P<end>[.!]*)$",
)
_ONE_NO = re.compile(
    rf"[,;] (?P<no>not (?:one|a single|a) |{_NO})(?P<what>[a-z][^,.;]*)(?P<rest>, [^,.;]+)?(?P<end>[.!]*)$"
)
_BARE_NO = re.compile(rf"(?P<before>[\w']+) {_NO}(?P<what>[a-z]+(?: [a-z]+)?)(?P<rest>, [^,.;]+)?(?P<end>[.!]*)$")
_GOES = re.compile(
    r"last[- ]minute|problems?|bother|worries|hassle|messing|nonsense|fuss|drama|asking|joke|lie|kidding|question"
    r"|questions asked|hard feelings|pressure|offence|offense|biggie|big deal"
)
"""A lack that is said too shortly to be told: ", no bother"."""
_HOLDS = frozenset({Class.PREPOSITION, Class.AUXILIARY, Class.CONJUNCTION, Class.MODAL})
_PARTICLES = frozenset({"up", "down", "out", "off", "in", "over", "around", "round", "back", "through", "along"})
_HAVING = frozenset({
    "have", "get", "need", "want", "take", "give", "show", "see", "make", "cost", "do", "say", "allow", "let", "use",
    "leave", "keep", "find", "offer", "bring", "accept", "mean", "serve", "sell", "buy", "pay", "know", "hear",
})  # fmt: skip
"""What has its object in the lack itself: "the shop sells no sugar no salt"."""
_ASIDE = re.compile(r"\((?P<did>[a-z']+) (?P<rest>[^()]*\b(?:it|them|the|my|every|one|mine)\b[^()]*)\)")
_NO_BUT = re.compile(r"^[Nn]o (?P<what>[a-z]+(?: [a-z]+)?),? but (?=(?:I|it|we|they|the|you) )")
_ON_THE_WHOLE = re.compile(
    r", (?P<how>mostly|mainly|usually|normally|generally|half the time|most of the time|nine times out of ten)"
    r" (?=(?:it|that|they|there|he|she|we|you)(?:'s|'re| [a-z]+)\b)"
)
"""How a clause begins that is a sentence of its own: "failed samples, mostly it's the tap"."""
_RECKONED = re.compile(
    r"(?P<much>, (?:about|around|nearly|over|roughly|maybe|half|most|\d+|one|two|three|four|five|six|seven|eight|nine"
    r"|ten)\b[^,.;]*?),? (?P<who>he|she|they) (?P<says>reckons?|says?|thinks?|figures?|estimates?|said|reckoned)"
    r"(?=[.,;]|$)"
)
"""An amount and who named it: "about one in eight this spring he reckons"."""
_THEIRS = {"he": "his", "she": "her", "they": "their"}
_SAME_THERE = re.compile(
    r", (?:the |it was the )?same (?:problem|thing|story|mess|trouble|issue)s?, (?P<who>I|we|they|you) (?=[a-z])"
)
_PHRASAL = frozenset({Class.NOUN, Class.ADJECTIVE, Class.PREPOSITION, Class.DETERMINER})
_LONG = 4
"""Words of a matter that is told well enough without its cause."""
_LONGEST = 5


def hung(name: str, text: str) -> str:
    """The cleaned answer to the question `name` with what hangs on its sentences left out, or joined to them."""
    if name in _ELSEWHERE or not text:
        return text
    first, *more = _SENTENCE_END.split(text)
    first = _straight(name, first)
    if name == "enjoyed" and verdict(first) is not Verdict.PHRASE:
        more = [one for one in more if not _is_mere_figure(one)]
    return " ".join([first, *(_straight(name, _no_but(name, one)) for one in more)])


def _straight(name: str, text: str) -> str:
    """One sentence of the answer."""
    text = _AT_MOST.sub(r"\g<many> at most", _NOT_LESS.sub(_not_less, text))
    text = unhedged(_ASIDE.sub(_i_did, text))
    text = _RECKONED.sub(_reckoned, _ON_THE_WHOLE.sub(lambda found: f". {found['how'].capitalize()} ", text))
    text = with_what_was_seen(text) if name == "enjoyed" else text
    text = unjudged(unjudged(uncried(text) if name == "thanks_for" else text))
    text = _SAME_THERE.sub(_same_there, text) if name == "experience" else text
    text = _lacking(name, text)
    return _without_cause(text) if name in _NAMED else text


def _is_mere_figure(text: str) -> bool:
    """Whether a further sentence is a bare figure, which a clause has no need of: "40 a side herringbone"."""
    words = words_of(text)
    return words[0].cls is Class.NUMBER and len(words) <= _LONGEST and verdict(text) is Verdict.PHRASE


def _no_but(name: str, text: str) -> str:
    """A lack in the writer's past, with its verb: "No lice but I know what weather does"."""
    return _NO_BUT.sub(_there_was_no, text) if name == "experience" else text


def _there_was_no(found: re.Match[str]) -> str:
    told = there_is_no(found["what"])
    return f"{told.replace('There are ', 'There were ').replace('There is ', 'There was ')}, but "


def _reckoned(found: re.Match[str]) -> str:
    """An amount by somebody's reckoning; what was only said needs nobody named."""
    said = found["says"].startswith("sa")
    return found["much"] if said else f"{found['much']}, by {_THEIRS[found['who']]} reckoning"


def _same_there(found: re.Match[str]) -> str:
    """What was done about it, after the note that it was the same."""
    return f". {found['who'].capitalize()} "


def _not_less(found: re.Match[str]) -> str:
    """Two amounts set against each other: "less not more" is less, not more."""
    then = found["then"]
    if words_of(found["one"])[0].cls in {Class.AUXILIARY, Class.MODAL, Class.WH, Class.SUBORDINATOR}:
        return found[0]
    return f"{found['one']}, not {found['two']}{f'. {then.capitalize()}' if then else ''}"


def _i_did(found: re.Match[str]) -> str:
    """An aside of what the writer did, with its "I": "(will bring it back)", "(gave it to my dad after)"."""
    did = any(one.form is Form.PAST or one.cls is Class.MODAL for one in readings(found["did"]))
    rest = re.sub(r" after$", " afterwards", found["rest"])
    return f"(I {found['did']} {rest})" if did and not rest.startswith("by ") else found[0]


def _lacking(name: str, text: str) -> str:
    """The sentence with what there was none of joined to it; a rule that begins so stays as it is."""
    if text.lower().startswith(("no ", "that no ")):
        return text
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
    if beside != head and beside.endswith(f" {found['before']}") and _is_bare(words_of(beside)):
        return f"{found['before']} and{lack}"
    return f"{found['before']}{' and' if _is_counted(head) else ', with'}{lack}"


def _may_lack(head: Sequence[Token]) -> bool:
    """Whether the last word is a thing where it stands, which no "no" can belong to: "up to me no fear"."""
    if len(head) > 1 and head[-1].cls is Class.PRONOUN:
        return head[-2].cls in {Class.PREPOSITION, Class.TO}
    described = len(head) > 1 and head[-2].cls in {Class.ADJECTIVE, Class.DETERMINER}
    return len(head) > 1 and head[-1].cls is Class.NOUN and (described or Class.VERB not in head[-1].classes)


def _is_counted(head: str) -> bool:
    """Whether what stands before is only some number of something: "twelve women"."""
    words = words_of(head.rpartition(", ")[2])
    return words[0].cls is Class.NUMBER and len(words) < _LONG


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
    words = words_of(rest[2:])
    return "" if words and (_is_bare(words) or words[0].cls is Class.NUMBER) else rest


def _with_none(name: str, found: re.Match[str]) -> str:
    """A lack beside a clause or a thing; one that is said too shortly to be told so is left out."""
    what, head = found["what"].rstrip(), found.string[: found.start()]
    if _GOES.fullmatch(what):
        return f"{found['rest'] or ''}{found['end']}"
    if verdict(what) is Verdict.CLAUSE:
        return found[0]
    if found["no"] != "no ":
        return f", without {found['no'][4:]}{what}{found['rest'] or ''}{found['end']}"
    if name in _AS_SENTENCE and verdict(head) is Verdict.CLAUSE:
        return f". {there_is_no(what)}{found['end']}"
    return f", with no {what}{_detail(found)}{found['end']}"


def _without_cause(text: str) -> str:
    """The matter without the few bare words hung on it that only name its cause: ", driver shortage"."""
    head, comma, tail = text.rstrip(".!").partition(", ")
    if not comma or "," in tail or head.count(" ") < _LONG - 1:
        return text
    words = words_of(tail)
    return head if len(words) <= _LONGEST and _is_bare(words) and tail.islower() and _is_told(head) else text


def _is_bare(words: Sequence[Token]) -> bool:
    """Whether words are a thing without anything that determines it."""
    first = words[0]
    verbal = first.cls is Class.NOUN and Class.VERB in first.classes and len(words) > 1
    nominal = first.cls in {Class.NOUN, Class.ADJECTIVE} and not verbal
    return nominal and all(token.cls in _PHRASAL for token in words) and words[-1].cls is Class.NOUN


def _is_told(head: str) -> bool:
    """Whether a head tells what happens or goes on."""
    return any(token.finite or token.form in {Form.ING, Form.PARTICIPLE} for token in words_of(head)[1:])
