"""What they told, as it hangs on the telling: "told me straight, I'm slow" is that I am slow, told straight.

"told me come by any time" is an invitation, and "she prayed on it she said" what she said of it.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Form

_OWN = r"(?:i|i'm|i've|i'd|i'll|my|it|it's|that|there|there's|the|they|he|she)"
_STRAIGHT = re.compile(
    r"\b(?P<told>(?:told|tell|telling) (?:me|us) (?:(?:it )?(?:straight(?: out)?|plainly|plain|honestly|frankly"
    r"|directly|openly|clearly|kindly|gently|outright|to my face|face to face)))(?P<stop>[,:;])? (?P<that>that )?"
    rf"(?P<what>{_OWN} [^;]+)$",
    re.IGNORECASE,
)
_ABOUT_ME = re.compile(r"(?:i|my|(?:it|that)(?:'s| is| was) (?:my|the|down to|about|because))\b", re.IGNORECASE)
_INVITED = re.compile(
    r"\b(?P<told>(?:told|tell) me) (?P<deed>(?:(?:just|always) )?"
    r"(?:apply|ask|bring|call|come|drop|give|go|keep|look|phone|pop"
    r"|send|stay|stop|take|text|try|watch|not to) [^,;.]+?)(?P<there>,? there(?:'s| is|'ll be| will be) |$|(?=[,;.]))",
    re.IGNORECASE,
)
_SHE_SAID = re.compile(
    r"^(?P<who>he|she|they) (?P<what>(?!said|told)[^,;.]+?),? (?P=who) said(?P<after>$|, )", re.IGNORECASE
)


_SAID_DO = re.compile(
    r"(?:(?P<who>he|she|they)(?P<deeds>[^.;]*?) )?\b(?P<said>said|says|say"
    r"|saying)[,:]? (?P<to>to )?(?P<deed>(?:(?:just|always) )?(?:apply|ask|bring"
    r"|call|come|drop|give|keep|look(?!,? (?:mate|you|i|it)\b)|phone|pop"
    r"|ring|stay|stop|take|text|try|not to|(?<=to )(?:use|put|go|get|let|email|write|contact|speak|talk|think|wait"
    r"|practise|practice|do|see|have|work|learn|read|pass|tell))\b(?! (?:is|was|sign)\b)[^,;.]*)",
    re.IGNORECASE,
)
"""What was said as an order, word for word: "said come any time"."""


_NOT_BUT = re.compile(
    r"^(?P<not>(?:(?:he|she|they) )?(?:didn't|did not) (?!only\b|just\b)[^,.;]+), (?:just |and |but )?"
    r"(?P<did>[a-z]+) (?=\w)",
    re.IGNORECASE,
)
"""What was spared the writer, and what was done instead: "didn't leave me hanging, rang the next day"."""


def as_told(sentence: str) -> str:
    """A sentence about their telling with what was told put to it."""
    sentence = _SHE_SAID.sub(_said_first, sentence)
    sentence = _SAID_DO.sub(_said_to_do, sentence, count=1)
    return _INVITED.sub(_to_do, _STRAIGHT.sub(_that, sentence), count=1)


def did_instead(text: str) -> str:
    """What was spared the writer, and what was done: "didn't waffle, told me straight" is not waffling but telling."""
    text = _YOU_CAME.sub(
        lambda found: f"{found['how']} and told me that I {_OF_ME.get(found['did'], found['did'])} ", text
    )
    return _NOT_BUT.sub(_but_did, text)


def _but_did(found: re.Match[str]) -> str:
    told = found["did"] == "put" or any(one.form is Form.PAST for one in readings(found["did"]))
    return f"{found['not']} but {found['did']} " if told else found[0]


_YOU_CAME = re.compile(
    r"^(?P<how>(?:(?:he|she|they) )?(?:was|were|did|didn't|did not|gave|told|said|put|rang|phoned|called) [^,.;]+), "
    r"you (?P<did>came|were|was|did|lost|missed|scored|got|just missed) ",
    re.IGNORECASE,
)
"""What was said to the writer word for word, behind how it was said: "didn't sugar coat it, you came third"."""
_OF_ME = {"were": "was"}


def _that(found: re.Match[str]) -> str:
    """The telling and the whole clause that was told; what follows it after a comma stays as it was.

    After a stop only what is about the writer was surely told: "told me to my face, it can't have been easy".
    """
    if found["stop"] and not found["that"] and not _ABOUT_ME.match(found["what"]):
        return found[0]
    first, comma, more = found["what"].partition(", ")
    return f"{found['told']} that {first}{comma}{more}" if verdict(first) is Verdict.CLAUSE else found[0]


def _to_do(found: re.Match[str]) -> str:
    """An invitation, and the reason for it: "told me come by any day there's tea"."""
    to = "" if found["deed"].startswith("not to") else "to "
    there = found["there"].lstrip(", ")
    return f"{found['told']} {to}{found['deed']}{f' because {there}' if there else ''}"


def _said_to_do(found: re.Match[str]) -> str:
    """An order told: "she said keep my number" is that she told me to keep her number."""
    who = (found["who"] or "").lower()
    told = {"saying": "telling", "say": "tell"}.get(found["said"].lower(), "told")
    whose = {"he": "his", "she": "her"}.get(who, "their")
    quoted = not found["to"] and not re.search(r"\bI\b", found["deed"])
    deed = _YOURS.sub("my", _MINE.sub(whose, found["deed"])) if quoted else found["deed"]
    deed = deed.replace("anytime", "any time")
    before = f"{found['who']}{found['deeds']} " if found["who"] else ""
    return f"{before}{told} me {'' if deed.startswith('not to') else 'to '}{deed}"


_MINE = re.compile(r"\bmy\b(?! (?:own|chin|head|eyes?|ears?|hands?|feet|heart|spirits|hopes|nerve|skills?|dreams?)\b)")
"""What was the speaker's in what was said word for word ("keep my number"), and never the writer's chin."""

_YOURS = re.compile(r"\byour(?=self\b| )")
"""The writer's own in what was said word for word: "keep your chin up"."""


def _said_first(found: re.Match[str]) -> str:
    """What somebody said of a deed, before it: "she prayed on it she said"."""
    return f"{found['who']} said {found['who'].lower()} {found['what']}{found['after']}"


_AND_WANTS = re.compile(
    r"(?P<told>\btold me (?:not )?to [^.;,]*?) and "
    r"(?=(?:he|she|they) (?:wants?|wanted|hopes?|hoped|would|will|is|are)\b"
    r"|(?:he|she|they)'(?:d|ll|s|re)\b|I'(?:d|m|ll)\b|I (?:would|will be|am|was|had)\b|(?:it|there)(?:'s| is| was)\b)"
)
"""An order and what was said beside it: "told me not to be a stranger and he wants to hear from me"."""


_KNEW_AND_WAS = re.compile(
    r"^(?P<who>he|she|they) (?P<knew>(?:knew|saw|remembered|understood) [^,;.]+?) and "
    r"(?=(?:was|were) (?:[a-z]+ly |very |so )?"
    r"(?:gentle|kind|nice|patient|lovely|careful|considerate|honest|sweet|decent)\b)"
)
"""What somebody knew and how that one was, where the "was" might be what was known."""


def _knew_and_was(found: re.Match[str]) -> str:
    return f"{found['who']} {found['knew']}. {found['who'].capitalize()} "


_TOLD_OF_HIMSELF = re.compile(
    r"(?P<told>\btold me (?:that )?(?P<who>he|she|they) [^,;.]+?)(?:, (?:and )?| and )"
    r"(?=(?:(?:got|was|were) (?:turned|knocked|told|sacked|rejected)|failed|never|didn't) )"
)
"""What somebody told of himself, in two steps: "told me he started the same, got turned down twice"."""
_SAID_TO = re.compile(
    r"(?P<who>^|^(?:he|she|they) )said "
    r"(?=(?:not )?to (?!me\b|us\b|him\b|her\b|them\b|my\b|the\b|every|each|all\b)[a-z]+ )"
)
"""An order that is only said to be one: "he said not to take it personally"."""


_AND_THANKED = re.compile(
    r"(?P<told>\btold me [^.;,]*?) and (?:he|she|they) "
    r"(?=(?:thanked|wished|gave|offered|sent|shook|apologised|hugged|let|took) (?:me|to|my)\b)"
)
"""A second deed beside what was told: "told me it was a hard choice and she thanked me for coming"."""
_SAID_SO = re.compile(r"(?P<sorry>\btold me how sorry \w+ (?:was|were)),? and (?:(?:he|she|they) )?said so\b")


def with_what_else(piece: str) -> str:
    """An order that was told, with the clause beside it as told along."""
    piece = _TOLD_OF_HIMSELF.sub(r"\g<told> and that \g<who> ", piece)
    piece = _SAID_TO.sub(r"\g<who>told me ", _KNEW_AND_WAS.sub(_knew_and_was, piece))
    piece = _AND_THANKED.sub(r"\g<told> and ", piece)
    piece = _SAID_SO.sub(r"\g<sorry>", piece)
    return _AND_WANTS.sub(r"\g<told> and that ", piece)


_I_BETWEEN = re.compile(
    r"^(?P<who>he|she|they)(?P<did> [^,;.]*? and I (?:could|was|felt|knew) [^,;.]*), (?:and )?"
    r"(?=(?:[a-z]+ed|gave|sent|told|said|took|left|wrote|rang) )"
)
"""What the writer did between two deeds of somebody else: "he wrote and I could tell he meant it, offered ..."."""


def deeds_apart(text: str) -> str:
    """Two deeds of somebody, between which stands what the writer did, as two sentences."""
    return _I_BETWEEN.sub(lambda one: f"{one['who']}{one['did']}. {one['who'].capitalize()} ", text)


_THE_WAY = re.compile(
    r"^(?:it was )?(?:just |really |mostly )?"
    r"(?P<way>the way (?:he|she|they|(?-i:[A-Z])[a-z]+) (?:put|said|worded|phrased) it)"
    r"(?:, (?P<said>(?!i\b|it\b|and\b|which\b|he\b|she\b|they\b|very|so\b|really|not (?:cold|harsh|rude))[^,.;]+))?"
    r"(?=$|[.])",
    re.IGNORECASE,
)
"""How it was put, with the words it was put in: "the way he put it, not you but the numbers"."""


def in_those_words(text: str) -> str:
    """The way something was put, with the words it was put in between their marks."""
    return _THE_WAY.sub(lambda one: f'{one["way"]}: "{one["said"]}"' if one["said"] else one["way"], text)


def teller_of(text: str) -> str:
    """Whoever is told of at the head of an account: "the lady was very warm and said sorry twice"."""
    woman = re.match(r"(?:the|a|an) (?:[a-z]+ )?(?:lady|woman|girl|secretary|receptionist|matron)\b", text)
    return "she" if woman else "they"
