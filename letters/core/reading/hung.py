"""Puts straight what is hung on an answer's sentences, whatever the question: a judgement, a lack, an aside.

"they ring first, nice touch" is that they ring first; "turn more not less" is more, not less.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.lacking import lacking
from letters.core.reading.plain.judged import (
    is_bare,
    uncried,
    unhedged,
    unjudged,
    with_what_was_seen,
    without_last_word,
)
from letters.core.reading.taken.stated import there_is_no

_ELSEWHERE = frozenset({"reason", "future_role"})
"""Questions whose tails mean something else: a wish has its hours there, a reason its feeling."""
_LISTED = frozenset({"thanks_for", "experience", "follow"})
"""Questions whose last word may be one more thing: "the tea, biscuits"."""
_NAMED = frozenset({"challenge", "topic", "standing"})
"""Questions that ask for a matter, to which a bare cause adds nothing."""
_SENTENCE_END = re.compile(r"(?<=[a-z)\"][.!?]) (?=[A-Z\d])")
_AT_MOST = re.compile(
    r"(?P<many>\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twice|half)\b[^,.;]{0,24}),? [Mm]ax(?=[.]|$)"
)
_NOT_LESS = re.compile(
    r"(?P<one>[\w']+),? not (?P<two>less|more|fewer|one|two|three|four|(?!ever|never|over|other|after)[a-z]+er|mine)"
    r"(?:(?=$|[.;])|, (?P<then>it|that|they|there)(?='s|'re| is\b| are\b))"
)
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
_ALL_WEATHERS = re.compile(r", (?=all (?:weathers?|seasons)(?:$|[,.]))")
_SIZE_OF = re.compile(r", (?=(?:size|shape|colour|color|height|length|width) of (?:an?|the|my) )")
_IN_SO_LONG = re.compile(
    r"(?P<deed>^[a-z]+ing [^,.;]+), (?P<long>(?:only |just |about )?(?:\d+|an|one|two|three|four|five|ten|twenty)"
    r" (?:minute|hour|second|day)s?)(?=[.! ]*$)"
)
"""How long a deed took, hung on it: "throwing up a tower, 20 minutes"."""
_LONG = 4
"""Words of a matter that is told well enough without its cause."""
_LONGEST = 5


def hung(name: str, text: str) -> str:
    """The cleaned answer to the question `name` with what hangs on its sentences left out, or joined to them."""
    if name in _ELSEWHERE or not text:
        return text
    text = _SO_CLEAN.sub(_how_clean, _TWO_GOOD.sub(_both_good, text)) if name in _GOOD else text
    first, *more = _SENTENCE_END.split(text)
    first = _IN_SO_LONG.sub(r"\g<deed> in \g<long>", _straight(name, first))
    if name == "enjoyed" and verdict(first) is not Verdict.PHRASE:
        more = [one for one in more if not _is_mere_figure(one)]
    return " ".join([first, *(_straight(name, _no_but(name, one)) for one in more)])


_GOOD = frozenset({"enjoyed", "thanks_for"})
_ANY_GOOD = (
    r"(?:good|nice|great|lovely|free|friendly|fresh|kind|cool|decent|proper|quick|fair|clear|honest|fun|relaxed"
    r"|interesting) [a-z]+"
)
_TWO_GOOD = re.compile(rf"^(?:the )?(?P<one>{_ANY_GOOD}), (?P<two>{_ANY_GOOD})(?=[.! ]*$)", re.IGNORECASE)
"""Two good things in a few words: "good coffee, nice people"."""


_SO_CLEAN = re.compile(
    r"^(?P<thing>(?:the|their|your) (?:[a-z'-]+ ){0,3}?(?P<head>[a-z'-]+)), "
    r"(?:(?:it|they) (?:is|was|are|were) )?(?:all )?"
    r"(?:(?:so|really|very) |(?=spotless|immaculate|clean|tidy|calm|quiet|modern|huge))"
    r"(?P<how>spotless|immaculate|clean|calm|tidy|bright|quiet|big|small|modern|busy|spacious|huge|green|neat|light|warm"
    r"|cosy|peaceful|friendly|patient|colou?rful)(?=[.! ]*$)",
    re.IGNORECASE,
)
"""How a thing was that is named before it: "the wards, so clean"."""


def _straight(name: str, text: str) -> str:
    """One sentence of the answer."""
    text = _AT_MOST.sub(r"\g<many> at most", _NOT_LESS.sub(_not_less, text))
    text = unhedged(_ASIDE.sub(_i_did, text))
    text = _RECKONED.sub(_reckoned, _ON_THE_WHOLE.sub(lambda found: f". {found['how'].capitalize()} ", text))
    text = _SIZE_OF.sub(" the ", text)
    text = _ALL_WEATHERS.sub(", in ", text)
    text = with_what_was_seen(text) if name == "enjoyed" else text
    text = uncried(text) if name == "thanks_for" else text
    text = unjudged(text) if name == "kindness" else without_last_word(unjudged(text), bare=name not in _LISTED)
    text = _SAME_THERE.sub(_same_there, text) if name == "experience" else text
    text = lacking(name, text)
    return _without_cause(text) if name in _NAMED else text


def _how_clean(found: re.Match[str]) -> str:
    head = words_of(found["head"])[0]
    were = "were" if head.lower != head.lemma or head.lower in word_list("plural_groups") else "was"
    return f"how {found['how']} {found['thing']} {were}"


def _both_good(found: re.Match[str]) -> str:
    return f"the {found['one'].lower()} and the {found['two'].lower()}"


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


_LEADS_ON = frozenset({Class.AUXILIARY, Class.MODAL, Class.WH, Class.SUBORDINATOR, Class.CONJUNCTION})


def _not_less(found: re.Match[str]) -> str:
    """Two amounts set against each other: "less not more" is less, not more."""
    then = found["then"]
    if words_of(found["one"])[0].cls in _LEADS_ON:
        return found[0]
    return f"{found['one']}, not {found['two']}{f'. {then.capitalize()}' if then else ''}"


def _i_did(found: re.Match[str]) -> str:
    """An aside of what the writer did, with its "I": "(will bring it back)", "(gave it to my dad after)"."""
    did = any(one.form is Form.PAST or one.cls is Class.MODAL for one in readings(found["did"]))
    rest = re.sub(r" after$", " afterwards", found["rest"])
    return f"(I {found['did']} {rest})" if did and not rest.startswith("by ") else found[0]


def _without_cause(text: str) -> str:
    """The matter without the few bare words hung on it that only name its cause: ", driver shortage"."""
    head, comma, tail = text.rstrip(".!").partition(", ")
    if not comma or "," in tail or head.count(" ") < _LONG - 1:
        return text
    words = words_of(tail)
    return head if len(words) <= _LONGEST and is_bare(words) and tail.islower() and _is_told(head) else text


def _is_told(head: str) -> bool:
    """Whether a head tells what happens or goes on."""
    return any(token.finite or token.form in {Form.ING, Form.PARTICIPLE} for token in words_of(head)[1:])
