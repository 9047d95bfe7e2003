"""Carries the past of a deed on to the next one of the same person: of "he called me and say sorry" that he said it."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import Class, Form, readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.verbs import is_base, participle, past, third_person

_TOLD = re.compile(
    r"(?:^|(?<=[.;,] )|(?<=[.;,] and ))(?P<who>(?:[\ue000-\uf8ff]|(?i:he|she|they))"
    r"(?: (?:also|just|then|even|always|really))? )?(?P<did>[a-z]+)\b(?P<rest>[^.;]* and [^.;]*)",
    re.IGNORECASE,
)
_SECOND = re.compile(r" and (?:then |also |even )?(?P<second>[a-z]+)\b(?P<after>(?: [a-z']+)?)", re.IGNORECASE)
_LEADS_ON = re.compile(
    r"\b(?:to(?! (?:me|us)\b)|let|mak(?:e|es|ing)|made|help\w*|saw|see|heard?|watch\w*|would|could|can|will|should|must"
    r"|might|may|did|had|have|has|that|how|what|why|when|where|which|who|if|because|while|as|not|never|I|he|she|it|they|you|we"
    r"|people)\b|n't\b|'d\b",
    re.IGNORECASE,
)
"""After what a bare verb may stand, or another clause has begun: "told me to sit and listen"."""
_ITS_OBJECT = frozenset(
    "me us him her them it the a an my his their everything something every all how why that sorry".split()  # noqa: SIM905
)

_STANDS = frozenset({"know", "speak", "live", "own", "believe", "understand"})
"""What is so still: "he worked abroad and know three languages"."""


def in_past(text: str) -> str:
    """The text with each further deed of one person told in the past, as the first was."""
    text = _THERE_FOR_YEARS.sub(_was_then, _LONG_AGO.sub(_was_then, _AND_SEEN.sub(_and_saw, text)))
    text = _SHOWS_ME.sub(_showed_me, _BEST_THIS.sub(_have_seen, text))
    return _TOLD.sub(_told, _HAS_AND_WAS.sub(_as_it_was, _WAS_DO.sub(_did, text)))


_LONG_AGO = re.compile(
    r"(?P<who>(?:^|(?<=[.;,] )|(?<=\bthat )|(?<=\bbecause )|(?<=\band ))(?:I|we|you|they|he|she|it))"
    r" (?P<do>(?!(?:need|have|want|know|think|hope|say|like)s?\b)[a-z]+)"
    r"(?=(?: (?!and\b|but\b|than\b|since\b)[\w'-]+){0,6}?"
    r"(?<!against)(?<!for)(?<!from)(?<!like)(?<!\bto)(?<!\bof)(?<!until)(?<!\bon)"
    r" (?:(?:an?|one|two|three|four|five|ten|\d+|a few|some|many) (?:day|week|month|year)s? ago"
    r"|last (?:year|week|month|summer|winter|spring|autumn))\b)",
    re.IGNORECASE,
)
"""What was done long ago, told as if it went on: "they start it one year ago"."""
_THERE_FOR_YEARS = re.compile(
    r"(?P<who>^(?:in|at) (?:my (?:country|last|old|first|former)(?: [a-z]+)?|(?-i:[A-Z])[a-z]+),? I) (?P<do>[a-z]+)"
    r"(?= (?:for )?(?:\w+ ){0,2}?years\b)",
    re.IGNORECASE,
)
"""What was done for years where the writer is no more: "in Poland I drive six years"."""
_AND_HE = re.compile(
    r"(?P<lead>\b(?P<who>he|she) (?P<did>[a-z]+)\b[^.;]*? and (?P=who) )(?P<do>[a-z]+)\b", re.IGNORECASE
)


def deeds_in_turn(text: str) -> str:
    """The text with what "she" did after another deed of hers in the past, where the bare verb was typed."""
    return _AND_HE.sub(_did_too, _BARE_WHEN_I.sub(_did_then, text))


_BARE_WHEN_I = re.compile(
    r"(?:^|(?<=[.;,] ))(?P<who>[\ue000-\uf8ff]|he|she) (?P<do>[a-z]+)(?P<rest> (?:(?!\bevery\b)[^.;,])*?)"
    r"(?P<when> (?:when|because|until|after|before) (?:I|we|my [a-z]+) "
    r"(?:did|was|were|had|could|got|made|[a-z]{2,}ed)\b)",
    re.IGNORECASE,
)
"""What somebody did at a time that is told as past, in the bare form: "he speak slowly when I did not understand"."""
_AND_DO = re.compile(r"(?P<and>\band )(?P<do>[a-z]+)(?=$| (?:again|slowly|it|me)\b)")


def _did_then(found: re.Match[str]) -> str:
    if not is_base(found["do"]) or past(found["do"]) == found["do"]:
        return found[0]
    rest = _AND_DO.sub(lambda one: f"{one['and']}{past(one['do'])}" if is_base(one["do"]) else one[0], found["rest"])
    return f"{found['who']} {past(found['do'])}{rest}{found['when']}"


def _was_then(found: re.Match[str]) -> str:
    does = next((one for one in readings(found["do"]) if one.form in {Form.BASE, Form.PRESENT}), None)
    told = does is not None and not any(one.form is Form.PAST for one in readings(found["do"]))
    return f"{found['who']} {past(does.lemma)}" if told and does and does.cls is Class.VERB else found[0]


def _did_too(found: re.Match[str]) -> str:
    """A further deed of one who had just done something: "she gave me time and she speak slowly"."""
    before = any(one.form is Form.PAST for one in readings(found["did"]))
    return f"{found['lead']}{past(found['do'])}" if before and is_base(found["do"]) else found[0]


_SHOWS_ME = re.compile(
    r"(?:^|(?<=[.;] ))(?P<who>[\ue000-\uf8ff]|he|she) (?P<does>shows|tells|gives|explains|asks|takes|brings|teaches) "
    r"(?=(?:to )?me\b)(?![^.;]*\b(?:every|always|usually|often|each|when|whenever|sometimes|still|if)\b)",
    re.IGNORECASE,
)


def _showed_me(found: re.Match[str]) -> str:
    """What somebody did to the writer, told by learners as if it went on: "he shows me two hammers"."""
    verb = next(one.lemma for one in readings(found["does"].lower()) if one.form is Form.PRESENT)
    return f"{found['who']} {past(verb)} "


_BEST_THIS = re.compile(
    r"(?P<best>\b(?:best|worst|[a-z]{3,}est|first|only)(?: [a-z]+)? (?:I|you|we|they)) (?P<do>[a-z]+)"
    r"(?= (?:this (?:year|week|month|season)|so far|until now)\b)"
)


def _have_seen(found: re.Match[str]) -> str:
    """What is the best of a time that is not over: "one of the best they receive this year"."""
    do = found["do"]
    return f"{found['best']} have {participle(do)}" if is_base(do) and past(do) != do else found[0]


_WAS_DO = re.compile(
    r"(?:^|(?<=[.;,] )|(?<=\band ))(?P<who>[\ue000-\uf8ff]|he|she|they|I) (?:was|were) (?P<do>[a-z]+)"
    r"(?= (?:(?:for |to |with )?(?:me|us)|everything|the|my|everybody|everyone)\b)",
    re.IGNORECASE,
)
"""What somebody did, told with "was" before the bare verb: "she was wait for me"."""


def _did(found: re.Match[str]) -> str:
    verb, forms = found["do"].lower(), readings(found["do"].lower())
    plain = is_base(verb) and all(one.cls in {Class.VERB, Class.NOUN} for one in forms) and past(verb) != verb
    return f"{found['who']} {past(verb)}" if plain and not means_somebody(verb) else found[0]


_HAS_AND_WAS = re.compile(
    r"(?:^|(?<=[.;,] ))(?P<who>[\ue000-\uf8ff]|he|she|they|I) ha(?:s|ve) (?P<did>[a-z]+)"
    r"(?P<rest> (?:(?!since|for|already|never|been|ever|always)[^.;,\s]+ )*?(?:and|but) (?:(?:the|my) [a-z]+|it|I|he"
    r"|she|they|everybody|everyone|everything) (?:was|were|[a-z]+ed)\b)",
    re.IGNORECASE,
)
"""What has been done, beside what then was so: "she has changed one word and it was better"."""


def _as_it_was(found: re.Match[str]) -> str:
    verb = next((one for one in readings(found["did"].lower()) if one.form is Form.PARTICIPLE), None)
    return f"{found['who']} {past(verb.lemma)}{found['rest']}" if verb else found[0]


_AND_SEEN = re.compile(
    r"(?P<first>(?:^|[.;,] )(?:I|we) (?P<did>[a-z]+)\b(?:(?!\b(?:was|were|had|have|been|be|get|got)\b)[^.;,])*? and )"
    r"(?P<seen>seen|done|drunk|sung|rung|swum|begun)(?= (?!with\b|by\b|for\b|up\b)[a-z])",
    re.IGNORECASE,
)
"""What the writer did besides, told with the participle alone: "we sat and drunk tea"."""


def _and_saw(found: re.Match[str]) -> str:
    told = any(one.form is Form.PAST and one.cls is Class.VERB for one in readings(found["did"].lower()))
    done = next(one.lemma for one in readings(found["seen"].lower()) if one.form is Form.PARTICIPLE)
    return f"{found['first']}{past(done)}" if told or found["did"] == "did" else found[0]


def _told(found: re.Match[str]) -> str:
    rest = found["rest"]
    one = bool(found["who"]) and not found["who"].lower().startswith("they")
    past_told = any(reading.form is Form.PAST for reading in readings(found["did"].lower()))
    if not past_told or not (one or re.match(r" (?:me|us)\b", rest)) or _LEADS_ON.fullmatch(found["did"]):
        return found[0]
    return f"{found['who'] or ''}{found['did']}{_further(rest)}"


def _further(rest: str) -> str:
    """What follows the first deed, with the bare verbs after each "and" in the past."""
    told, begun = "", 0
    for joint in _SECOND.finditer(rest):
        between = rest[begun : joint.start()]
        if _LEADS_ON.search(between) or any(is_base(word) and _is_verb_only(word) for word in between.split()):
            break
        right = _past_of(joint["second"], joint["after"].strip().lower())
        told += f"{between}{rest[joint.start() : joint.start('second')]}{right}"
        begun = joint.end("second")
    return told + rest[begun:]


def _past_of(word: str, after: str) -> str:
    """A bare verb or a lone participle in the past; the word itself where it may be a thing."""
    if word in _STANDS:
        return third_person(word)
    if is_base(word) and (_is_verb_only(word) or after in _ITS_OBJECT):
        return past(word)
    return past_alone(word) if after in _ITS_OBJECT else word


def past_alone(word: str) -> str:
    """The past told with a participle alone, which is no past form itself: "shown" is showed."""
    verbs = [one for one in readings(word) if one.cls in {Class.VERB, Class.AUXILIARY}]
    lone = bool(verbs) and all(one.form is Form.PARTICIPLE for one in verbs)
    return past(verbs[0].lemma) if lone else word


def _is_verb_only(word: str) -> bool:
    return all(one.cls is Class.VERB for one in readings(word))
