"""Writes out what was typed as it is spoken or tapped: "id of", "coulda", "20mins", "your not", "she text me"."""

from __future__ import annotations

import re
from collections.abc import Callable

from letters.core.language.typed.in_past import past_alone
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.tagging import Class, Form

_UNITS = {"hr": "hour", "min": "minute", "sec": "second"}


def _so_long(count: str, unit: str) -> str:
    """A time in words: "24hrs" is 24 hours."""
    return f"{count} {_UNITS[unit.removesuffix('s')]}{'' if count == '1' else 's'}"


_NO_HELP = (
    r"(?<!\b[Hh]ave )(?<!\b[Hh]ad )(?<!\b[Hh]as )(?<!\b[Hh]aving )(?<!\bis )(?<!\bare )"
    r"(?<!\bwas )(?<!\bbe )(?<!\bthat )(?<!\bdid )"
)
_WHO = (
    r"(?P<who>[\ue000-\uf8ff]|\b(?:I|you|we|they|he|she|nobody|everyone|everybody|who)"
    r"|(?:(?<=^)|(?<=[.!?,] )|(?<=how ))(?!Ha[ds]|Hav|Never|Not|Being|So\b|But\b|And\b|When\b|If\b|Often\b)[A-Z][a-z]+)"
)
"""Who did it; a name stands there as the mark it is hidden behind."""
_WHAT = (
    r"(?=(?:the|an?|my|his|her|their|our|your|it|that|this|how|what|me|us|him|them|one|two|some|somebody|someone|every"
    r"|all|no|hers|mine|\d+)\b)"
)
_UNHELPED = re.compile(rf"{_NO_HELP}{_WHO}(?P<often> (?:just|never|only|also|all|really))? (?P<did>[a-z]+) {_WHAT}")
"""What somebody saw or did, told with the participle alone: "Len seen a truck", "he shown me"."""
_ANYBODY = frozenset({"nobody", "everyone", "everybody", "who"})
_BEEN = re.compile(rf"{_NO_HELP}{_WHO} been (?=[a-z])")
_HAS = frozenset({"I", "you", "we", "they", "You", "We", "They"})
_LIKE = re.compile(
    r"(?<!\bis)(?<!\bwas)(?<!\bit)(?<!\bto)(?<!\bI)(?<!\byou)(?<!\bthey)(?<!'s)(?<!\bfelt)(?<!\blooks)(?<!\blook)"
    r"(?<!n't)(?<!\bfeels)(?<!\bsounds)(?<!\bwould)(?<!\bpeople)(?<!\bare)(?<!\bwere)(?<!\band)(?<!\bsmells)"
    r"(?<!\btastes)(?<!'d),? like"
    r"(?P<end>$|[,.](?= |$))"
)
"""A "like" that only fills the end of a clause; "what a night is like" asks how it is."""
_ASKS_LIKE = re.compile(r"(?:\b(?:what|how|whatever|who|which|that)\b[^,.;]*|[a-z]{2,}[^\Ws]s)$", re.IGNORECASE)
_SHAME = re.compile(
    r"(?<!\ba)(?<!\ba real)(?<!\bno)(?<!\bthe)(?<!\bof)(?<!\bwithout)"
    r"(?<!\bmy)(?<!\bin)(?<!\bto)(?<!\bwith)(?<!\bfor)(?:,|[.;]|(?<=\w)) ?shame(?:"
    r" (?:I|you|they|we|he|she|it|mine|ours|about|that)\b[^,.;]*)?(?=$|[,.;!])",
    re.IGNORECASE,
)
"""A sigh at the end of a clause."""
_SURE = re.compile(r"(?P<start>^|[.,;] )sure (?=(?:it|they|he|she|you|I|we|isn't|wasn't|that's|it's)\b)", re.IGNORECASE)
_END_SURE = re.compile(
    r"(?<!\bfor)(?<!\bnot)(?<!\bmake)(?<!\bis)(?<!\bbe)(?<!'m)(?<!\bwas)(?<!\bso)(?<!\bquite)(?<!\bpretty)(?<!\bmade)"
    r"(?<!\bare)(?<!\bam)(?<!n't)(?<!\bmaking)(?<!\bbeing)(?<!\bmore)(?<!\band)(?<!\bvery)(?<!\bto)(?<!'re)(?<!\bfeel)(?<=[a-z]),?"
    r" sure(?=$|\.$)"
)
_WITHIN_ONLY = re.compile(
    r"\b(?P<within>(?:with)?in (?:one|two|three|four|five|six|seven|\d+|an?) (?:minute|hour|day|week|month)s?) only\b"
)
_OWN = re.compile(
    r"(?<!\bI )(?<!\bto )(?<!\byou )(?<!\bwe )(?<!\bI can )\b(?P<lead>choose|pick|bring|wear|make|cook|grow|bake"
    r"|write|plan|in|on) own (?=(?!(?:by|in|at|and|or|up|goals?|brand)\b)[a-z]{3,})"
)
"""What people have for themselves, told without "their": "staff choose own shift"."""
_ALREADY_LAH = re.compile(r"(?<=[a-z])(?: already)? (?:lah|leh|lor)(?=$|[.,])")


def _like_nothing(found: re.Match[str]) -> str:
    return found[0] if _ASKS_LIKE.search(found.string[: found.start()]) else found["end"]


_THERES_MANY = re.compile(
    r"\bthere(?:'s| is) (?P<many>not enough|too many|so many|lots of|loads of|plenty of|hardly any|always|no)?"
    r"(?P<gap> ?)(?P<adj>(?:old|new|good|young|big|small|little|different|other) )?"
    r"(?P<what>[a-z]{3,}s|people|men|women|kids)\b"
)


def _there_are(found: re.Match[str]) -> str:
    """Of several things there are some: "there's levels", "there's not enough drivers"."""
    what = found["what"]
    several = any(one.cls is Class.NOUN and one.lemma != what for one in readings(what)) and what not in _ONE_IN_S
    if not several or bool(found["many"]) != bool(found["gap"]):
        return found[0]
    return f"there are {found['many'] or ''}{found['gap']}{found['adj'] or ''}{what}"


_ONE_IN_S = frozenset({"news", "always", "sometimes", "less", "this", "its", "chess", "glass", "gas", "hers", "ours"})


def _to_do(found: re.Match[str]) -> str:
    """What somebody was asked, with its "to": "she asked me explain it"."""
    verb = found["do"]
    only = all(one.cls is Class.VERB and one.form is Form.BASE for one in readings(verb))
    return f"{found[1]} {found[2]} to {verb}" if only else found[0]


def _did(who: str, did: str) -> str:
    """The past for a participle; beside "everyone" it may be what was done to them: "everyone given a job"."""
    return did if who in _ANYBODY and did not in {"seen", "done"} else past_alone(did)


def _has_been(found: re.Match[str]) -> str:
    return f"{found['who']} {'have' if found['who'] in _HAS else 'has'} been "


_THEIR_THINGS = re.compile(
    r"\b(?P<verb>los(?:e|ing)|bring(?:ing)?|wear(?:ing)?|forget(?:ting)?|choos(?:e|ing)|wash(?:ing)?|know|check(?:ing)?"
    r"|miss(?:ing)?|change|changing|feed(?:ing)?) there (?=(?:hard |own |new |old |first |last )?[a-z]{3,}s?\b"
    r"(?! (?:is|are|was|were|will|would|can|could|must|may|might|has|have|had|too|either)\b))"
    r"(?!(?:being|will|would|can|could|must|might|may|should|has|have|had|is|are|was|were|today|tonight|every|this|and|but|for|with|when|too|each|because|as)\b)"
)
_WHO_DOES = re.compile(r"\b(?P<who>them|someone|somebody|ones?|those|[a-z]{3,}) what (?P<does>[a-z']+)\b")
_ASKED = re.compile(r"\b(?:tell|told|ask|show|know|see|saw|explain|teach|taught|remember|say|said|learn)\w* [^.;,]*$")


def _who(found: re.Match[str]) -> str:
    """Who does something: "someone what worked there"; "told the lads what works" tells that."""
    classes = {one.cls for one in readings(found["does"])}
    does = classes <= {Class.VERB, Class.AUXILIARY, Class.MODAL, Class.ADJECTIVE} and classes != {Class.ADJECTIVE}
    asked = _ASKED.search(found.string[: found.start()]) is not None
    known = found["who"] in {"them", "someone", "somebody", "one", "ones", "those", "people", "kids"}
    person = known or any(means_people(one.lemma) for one in readings(found["who"]) if one.cls is Class.NOUN)
    thing = {one.cls for one in readings(found["who"])} == {Class.NOUN} and found["does"] in _IS
    who = "who" if person else "that"
    return f"{found['who']} {who} {found['does']}" if does and (person or thing) and not asked else found[0]


_IS = frozenset({"was", "is", "were", "are", "had", "has", "does", "doesn't", "didn't"})


_WERE = re.compile(r"\b(?P<who>[Hh]e|[Ss]he|[Ii]t|I) were\b(?! to\b)")
_SUPPOSED = re.compile(
    r"\b(?:if|wish|wished|though|rather|suppose|unless|as|whether|is)\b[^.;]*$"
    r"|\b(?:my [a-z]+|you|he|she|they) (?:and|or|nor) $|^[A-Z][a-z]+ and $",
    re.IGNORECASE,
)
"""Before what only might be so: "as though it were new"."""


def _was(found: re.Match[str]) -> str:
    return found[0] if _SUPPOSED.search(found.string[: found.start()]) else f"{found['who']} was"


_SPOKEN: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(?<![\w.,])(\d{1,3}(?:\.\d)?)(hrs?|mins?|secs?)\b"), lambda found: _so_long(found[1], found[2])),
    (re.compile(r"\b(could|would|should|might|must)a (?=[a-z]+)"), r"\1 have "),
    (re.compile(r"\bto of (?=done\b|been\b|had\b|seen\b)"), "to have "),
    (
        re.compile(
            r"(?<!\bon )(?<!\bin )\byour "
            r"(?=(?:only |just |always |still )?(?:gone|going to|not|never|allowed|meant|supposed)\b)"
        ),
        "you're ",
    ),
    (re.compile(r"(?<=[a-z]) their(?=$|[.,;!?])"), " there"),
    (
        re.compile(r"\bs(he) text (?=(?:me|us|back|the (?:next|same)|to|at|on|in|first|straight)\b)"),
        r"s\1 texted ",
    ),
    (_WERE, _was),
    (_BEEN, _has_been),
    (
        _UNHELPED,
        lambda found: f"{found['who']}{found['often'] or ''} {_did(found['who'], found['did'])} ",
    ),
    (_WITHIN_ONLY, r"\g<within>"),
    (_ALREADY_LAH, ""),
    (_LIKE, _like_nothing),
    (_END_SURE, ""),
    (_SURE, lambda found: ". " if found["start"] == ", " else found["start"]),
    (_SHAME, ""),
    (_THEIR_THINGS, r"\g<verb> their "),
    (re.compile(r"\b(from|since|in) (?=(?:1[5-9]|20)\d0'?s\b)"), r"\1 the "),
    (
        re.compile(r"\b(by|on|from|until|till|before|after) (?=(\d{1,2}(?:st|nd|rd|th)) (?:of )?(every|each)\b)"),
        r"\1 the ",
    ),
    (re.compile(r"(?<=\d(?:st|nd|rd|th)) (?=(?:every|each) (?:month|week|quarter)\b)"), " of "),
    (re.compile(r"\b(asked|invited|wanted) (me|us|him|her|them) (?P<do>[a-z]+)\b"), _to_do),
    (re.compile(r"\b(can|could|to|must|should|them|it) breath\b"), r"\1 breathe"),
    (_THERES_MANY, _there_are),
    (
        re.compile(
            r"\bthere is (only |just )?(?=(?:[2-9]|[1-9]\d+|two|three|four|five|six|seven|eight|nine|ten)"
            r" (?:on|of|for|in|left)\b)"
        ),
        lambda found: f"there are {found[1] or ''}",
    ),
    (re.compile(r"\b([a-z]{3,}s) got no\b"), r"\1 have no"),
    (_OWN, r"\g<lead> their own "),
    (re.compile(r"\b(cat|dog|machine|thing|bloke|lad) what (?=[a-z]+s\b)"), r"\1 that "),
    (_WHO_DOES, _who),
)
"""Spoken forms and what is written for them, in this order."""


def as_written(text: str) -> str:
    """The text with its spoken and shortened forms written out."""
    for pattern, right in _SPOKEN:
        text = pattern.sub(right, text)
    return text
