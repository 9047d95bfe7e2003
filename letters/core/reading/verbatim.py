"""Sets apart what somebody said word for word: `she said here's how` is `she said, "Here's how"`.

An employer's own "we" needs no marks: "he said we never ship on a Friday" is that you never do.
"""

from __future__ import annotations

import re

from letters.core.language.shape.parted import parted
from letters.core.language.words.casing import lower_first, upper_first
from letters.core.reading.plain.fronted import fronted

_SAYS = re.compile(
    r"(?<!\bI )(?<!\bwe )\b(?P<say>said|says|told me|told us|answered|replied)(?: to (?:me|us))?"
    r"(?:,? like)?[,:]? (?P<said>(?!\")[^.;\"]+)",
    re.IGNORECASE,
)
_SAID_SO = re.compile(
    r"\b(?P<say>said|says|told me|told us|asked|asks|replied|answered)[,:]? "
    r"\"(?P<said>(?=[^\"]* [^\"]* )[^\"]*?[^\",.?! ])(?P<end>[.?!]?),?\",?(?=(?P<stop>[.]?$)| (?:and|so|but)\b)",
    re.IGNORECASE,
)
"""What was typed between marks already."""
_I_WOULD = (
    r"I(?:'d| would) (?:rather|sooner|never|always|like people|want)|I(?:'ll| will| am going to|'m going to)"
    r"|I (?:don't|do not|can't|never|always|only|still|rarely) (?:care|know|hire|want|need|trust|pay|mind|read|believe"
    r"|stand|look|ask|tell|answer|open|sign|ship|buy|expect|promote|remember)\b"
    r"|I (?:hire|want|pay|trust|look for|wish|hate|can teach|keep|read|ask (?:every|people|everyone|them)"
    r"|tell (?:people|everyone|them|my|the|every))\b"
    r"|I(?:'ve| have) (?:seen|fired|lost|hired|never|buried|signed)\b"
)
_ONE_OF_MINE = (
    r"(?:(?:if|when|before) )?my (?:[a-z]+ ){0,2}?(?:boss|mentor|professor|manager|mother|mom|mum|dad|father"
    r"|grandmother|grandfather|wife|husband|kids?|first job|rule|worst|biggest|favou?rite)\b"
)
_ALOUD = re.compile(
    rf"(?:but |and )?(?:(?:no|yes|good|great|fine|sure|exactly|right|perfect|never),|because\b"
    rf"|welcome (?:to|back)\b|let me\b|let's\b|here's\b|here is\b"
    rf"|(?:that|this)(?:'s| is) (?:an?|the|how|what|why|not)\b"
    rf"|(?:those|these) are\b|{_I_WOULD}|{_ONE_OF_MINE})",
    re.IGNORECASE,
)
"""How it begins when somebody's own words are told."""
_WELL = re.compile(
    r"^(?:(?:look|listen|well|ok|okay|oh|hey|yeah|so|honestly),|(?:oh|ok|okay|well)(?= )) ", re.IGNORECASE
)
"""What only begins to speak."""
_ASKS = re.compile(r"\b(?:what|who|why|how|when|where) (?:do|does|did|is|are|would|will|can|should|was|were) ")
_BUT_SAID = re.compile(r"(?<=[a-z]), (?=(?:he|she|they|it) (?:just |only )?(?:said|says|asked), \")")
_ORDERS = re.compile(
    r"(?:don't|never) (?:[^,]* )?me\b[^,]*, (?!and\b|but\b|or\b|because\b|as\b|so\b)[a-z]", re.IGNORECASE
)
"""Two orders that hang together by nothing: "don't bring me a slide, bring me a number"."""
_OURS = re.compile(
    r"\b(?:we|our|ours|us|ourselves)\b(?!(?:'d| (?:could|should|would|might|can|both|all|spoke|talked|met|had a"
    r"|have a lot|were talking|share|live|work together))\b)(?! both\b)",
    re.IGNORECASE,
)
_ANY_OF_US = re.compile(r"\b(?:we|our|ours|us|ourselves)\b", re.IGNORECASE)
_SPOKEN_TO = re.compile(r"\b(?:you|your|yours|I|me|my)\b", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:they|their|theirs)\b", re.IGNORECASE)
_YOURS = {"we": "you", "our": "your", "ours": "yours", "us": "you", "ourselves": "yourselves"}
_THEN = re.compile(
    r"(?=, (?:every|each|all) )|,? (?:and|then) (?:then )?"
    r"(?=(?:I|he|she|they|we) |(?:[a-z]+ed|drew|gave|sent|went|took|ran) )"
)
"""Where what was said ends and what was done goes on."""
_ANSWERED_WITH = re.compile(
    r"\b(?P<with>(?:answer|repl|respond|start|begin|open)[a-z]*\b[^.,;\"]{0,40}? (?:with|by saying)) "
    r"(?P<said>(?:no idea|I don't know|I do not know|I'm not sure|not sure|good question|let me)\b[^.;\"]*)",
    re.IGNORECASE,
)
_CORNY = re.compile(
    r"^(?:that )?\"?(?P<said>(?:you|we|trust|less|more|keep|be|never|always|it's|the|what)\b[^,;.\"]{6,60}?)\"?,? "
    r"(?P<sounds>(?:sounds|may sound|might sound) (?:a bit |so |kind of |really )?(?:corny|cheesy|trite|obvious|silly"
    r"|simple|clich[eé]d?|like a clich[eé])),?(?P<but> but) ",
    re.IGNORECASE,
)
"""A saying and how it sounds: "trust the process sounds corny but it works"."""
_SAY_IT = re.compile(
    r"\b(?P<say>(?:to|just|always|can|could|and|better to) say) "
    r"(?P<said>(?:give me|let me|I don't know|I'm (?:not sure|sorry)"
    r"|I need|I was wrong|hold on|what if|show me|help me)\b[^.;\"]*?)(?=[.]?$| (?:instead of|rather than|than to)\b)",
    re.IGNORECASE,
)
"""What one may say, as it is said: "it's ok to say give me a minute"."""
_STILL_HOLDS = re.compile(
    r"^(?:that )?(?P<said>(?:measure|check|ask|look|think|count|listen|read) (?:twice|first|again|once)) "
    r"(?P<holds>(?:still |always )?(?:counts|applies|holds|works|is true|matters)\b)",
    re.IGNORECASE,
)
"""A rule of the trade and that it holds: "measure twice still counts"."""
_BUT = re.compile(r"(?<=[a-z]) but (?=(?:here|I|let|it|that|we|you)\b)")
_QUESTIONS = frozenset({"lesson", "lesson_from", "standing", "topic", "made_clear"})


_SAID_WHEN = re.compile(
    r"\b(?P<said>said|says) (?=(?:(?:in|by|after|before|during|since) [^,;.\"]{2,25}?|(?:last|this|every|one|two years"
    r"|a year) [a-z]+(?: ago)?) (?:he|she|they|it|I|we|you|nobody|people|the) [a-z])",
    re.IGNORECASE,
)
"""What was said that begins with its time: "he said in March he called them all"."""


_SAID_LAST = re.compile(
    r'(?P<before>^|[.!?] )"(?P<said>[^"]+?)[,.]?" (?P<who>he|she|they|[A-Z][a-z]+) (?P<did>said|says|told me|added)[.]?'
    r"(?=$| [A-Z])"
)
"""What was said with its speaker behind it: '"I'll retire first," she said'."""


def verbatim(name: str, text: str) -> str:
    """The answer to the question `name` with what was said word for word in it between marks, or told as yours."""
    text = _SAID_LAST.sub(_said_first, text)
    text = _CORNY.sub(lambda found: f'"{upper_first(found["said"])}" {found["sounds"]},{found["but"]} ', text)
    text = _ANSWERED_WITH.sub(lambda found: f'{found["with"]} "{_BUT.sub(", but ", found["said"])}"', text)
    if name not in _QUESTIONS:
        return text
    text = _STILL_HOLDS.sub(r'"\g<said>" \g<holds>', text) if name == "lesson" else text
    text = _SAY_IT.sub(lambda found: f'{found["say"]} "{found["said"]}"', text)
    text = _SAID_WHEN.sub(r"\g<said> that ", text)
    return _BUT_SAID.sub("; ", _STOPPED_TWICE.sub("", _SAYS.sub(_told, _SAID_SO.sub(_marked, text))))


_WIDE = str.maketrans(".?!", "．？！")
_NARROW = str.maketrans("．？！", ".?!")
_STOP_WITHIN = re.compile(r"[.?!](?= [^\"])")
_QUOTED = re.compile(r'"[^"]*"')


def held_together(text: str) -> str:
    """The text with the stops inside a quotation in their wide form, at which no sentence ends."""
    return _QUOTED.sub(lambda said: _STOP_WITHIN.sub(lambda stop: stop[0].translate(_WIDE), said[0]), text)


def let_go(text: str) -> str:
    """The text with every stop in its common form again."""
    return text.translate(_NARROW)


_STOPPED_TWICE = re.compile(r"(?<=[.?!]\")[.](?=$| )")
"""A stop after the marks of what was said, which has its own within them."""


def _said_first(found: re.Match[str]) -> str:
    stop = "" if found["said"][-1] in "?!" else "."
    return f'{found["before"]}{upper_first(found["who"])} {found["did"]}, "{found["said"]}{stop}"'


_OF_ONE = re.compile(r"\b(?:he|she|his|her|him|I|me|my)\b", re.IGNORECASE)


def _marked(found: re.Match[str]) -> str:
    asks = found["say"].lower().startswith("ask") or _ASKS.search(found["said"])
    end = found["end"] or ("?" if asks else "." if found["stop"] is not None else ",")
    return f'{found["say"]}, "{upper_first(found["said"])}{end}"'


def _told(found: re.Match[str]) -> str:
    said = _WELL.sub("", found["said"].rstrip())
    if found["say"].lower().startswith("told") and re.match(r"(?:while|as|when|before|after) we\b", said):
        return found[0]  # "one of the drivers told me while we waited"
    ours = _OURS.search(said) is not None
    front, main = ("", said) if _OF_ONE.search(said) else fronted(said)
    if front and found.string[: found.start()].lower().endswith("they "):
        return f"{found['say']} that {lower_first(front)}, {main}"
    if front:
        return f'{found["say"]}, "{upper_first(front)}, {main}."'
    spoken = said != found["said"].rstrip() and not _OF_ONE.search(said)
    if spoken or _ALOUD.match(said) or _ORDERS.match(said) or (ours and _SPOKEN_TO.search(said)):
        end = _THEN.search(said)
        line, rest = (said[: end.start()], said[end.start() :]) if end else (said, "")
        stop = "?" if _ASKS.match(line) else "," if rest else "."
        return f'{found["say"]}, "{upper_first(parted(_BUT.sub(", but ", line)))}{stop}"{rest.lstrip(",")}'
    if not ours or _OTHERS.search(said):  # whose "they" are others: "it's their home and we're the visitors"
        return found[0]
    return f"{found['say']} {_ANY_OF_US.sub(lambda one: _YOURS[one[0].lower()], said)}"
