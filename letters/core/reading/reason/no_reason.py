"""Knows a reason that is none ("they said something about hours"), and takes the doubt from before one that is.

"not sure, someone internal" is someone internal; "dont know, he was vague" is nothing, with all it adds.
"""

from __future__ import annotations

import re

SOMEBODY = (
    r"(?:(?:some|any)(?:one|body)|people|(?:an?|one|another|the other|the|two|three|their|your)(?: [\w'-]+){1,4}?"
    r"|[a-z-]+ (?:candidate|person|technician|colleague)|(?:team|couple|crew|firm|family|pair)(?: [\w'-]+){0,4}?)"
)
"""How somebody who was chosen is named first."""
_UNKNOWN = re.compile(
    r"^(?:n/?a[,.;]? |-+ )?(?:(?:well|i|honestly|sorry|really|we|no|nope|nah|not really),? )*"
    r"(?:(?:there was )?(?:have |had )?no (?:fixed |real |clear |particular |specific )?(?:idea|clue|reason)"
    r"|(?:don'?t|didn'?t|do not|cannot|can'?t) (?:really )?(?:know|say|remember|recall)|dunno|idk"
    r"|no (?:real )?reason (?:was )?given(?: really)?(?: but\b.*)?"
    r"|(?:(?:was|were) )?not (?:sure|told|said|stated|given|known)(?: any reason)?|unknown"
    r"|(?:they|he|she|it|(?:the )?(?:e-?mail|letter|message)|nobody|no one) "
    r"(?:(?:just |simply )?(?:didn'?t|did not|never|wouldn'?t|doesn'?t|don'?t) )?"
    r"(?:really |actually |properly |exactly )?"
    r"(?:say|says|said|go into|elaborate|specify|write|wrote|tell|told|explain|explained|give|gave|mention|mentioned)"
    r"(?: me| us)?(?: (?:why|who|whom|a reason|any reason|anything|nothing|it))?)\b"
    r"(?:[,;.] .*|,? but (?:i (?:think|guess|suppose|imagine)|probably|maybe|prob)\b.*)?$"
    r"|^(?:(?:well|i|honestly|sorry|really|we)[, ]+)*(?:(?:don'?t|do not) (?:really |honestly )?know|dunno|idk"
    r"|not sure"
    r"|no idea)(?: (?:really|exactly|why|tbh|honestly|for sure))* (?:he|she|they|it|i|something|maybe|there"
    r"|the (?:e-?mail|letter"
    r"|message)|what|which|if|and|but)\b.*$"
    r"|^(?:(?:he|she|they|it|the \w+) )?(?:just |only )?(?:said|mentioned|muttered|mumbled|wrote"
    r"|told me)(?: me)? (?:something|sth"
    r"|some stuff|stuff|a load of stuff|things?|bits?)\b.*$|^(?:(?:he|she|they) said )?maybe (?:next|another) "
    r"(?:time|year|month)\b.*$|^something (?:about|to do with|like|along)\b.*$"
    r"|^(?:(?:i(?:'m| am| was) told|apparently),? (?:that )?)?(?:it was )?(?:an? )?(?:very |really |so |quite )?close"
    r"(?: (?:one|call|thing|run thing))?(?: (?:they|he|she) (?:said|told me))?$"
    r"|^(?:him|her|them|he|she|(?:some|any)(?:one|body) (?:who (?:was not|wasn't|isn't)|other than|but|not) me)$"
    r"|^(?:some(?:one|body)|people) (?:much |a lot )?(?:younger|cheaper|prettier|with(?:out| no) kids)\b.*$",
    re.IGNORECASE,
)
"""What names no reason; what somebody muttered about hours, or a grudge about age or pay, is none either."""
_SAYS_SO = re.compile(
    r"^(?:they|he|she|it) (?:said|wrote|told|explained|mentioned|gave)(?: me| us)? (?!nothing|why|who"
    r"|some(?:thing| stuff)|maybe (?:next|another))",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"^(?:nobody|no one|none)(?: in the end)?[,;.:] (?=(?:they|the|there|it|budget|funding|money|costs?|no)\b)",
    re.IGNORECASE,
)
_DIRECTION = re.compile(r"^(?:in )?(?=an?(?:other| different| new) direction\b)", re.IGNORECASE)
_NOT_REALLY = re.compile(
    r"^(?:no|nope|nah|not really|not exactly|nothing(?: really)?"
    r"|no (?:real |particular |special )?reason(?: really)?)[,;.:]? (?:but |just |only |except )+(?:that )?"
    r"(?=[\w\"])"
    r"|^just (?=\")",
    re.IGNORECASE,
)
"""What makes little of a reason before it: "not really, just that somebody had more experience"."""
_ASKED = re.compile(
    r"^i (?:understand|gather|know) (?:that )?(?:(?:they|he|she|you) (?:chose|went with|picked) (?=\S)"
    r"|(?=(?:they|he|she|you) (?:have|had|'ve|'d|needed|wanted|decided|were|are)\b))",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    rf"^(?:well,? )?(?:i'm |i am )?"
    rf"(?:not (?:sure|certain)|(?:i )?(?:don'?t|do not) (?:really )?know(?! (?:the|their|his|her|your) )"
    rf"|dunno|idk|no idea)(?: (?:really|exactly|for sure|honestly|tbh))*[,;.]? "
    rf"(?:but )?(?:(?:he|she|they|it) said (?:it was )?)?\"?(?:maybe |probably |perhaps "
    rf"|i think )*(?!the (?:e-?mail|letter|message)\b)(?={SOMEBODY}\b)",
    re.IGNORECASE,
)

_CHOSE_TO = re.compile(
    r"^(?:(?:they|he|she)(?:'ve|'d| have| has| had)? )?(?:chose|chosen|decided|opted|choose)(?: that)? to (?=[a-z])",
    re.IGNORECASE,
)
_GO_ANOTHER = re.compile(r"\bgo (?=an?(?:other| different| new) (?:direction|way|route)\b)", re.IGNORECASE)
_WERE = re.compile(
    r"^(?=(?:worried|concerned|afraid|nervous) (?:about|that|i)\b|(?:looking|waiting) (?:for|on)\b"
    r"|after (?:an?|someone|somebody|more)\b)",
    re.IGNORECASE,
)
"""What those who choose were, with nobody named: "looking for someone with sales experience"."""
_BUT_CHOSE = re.compile(
    r"^[^.;]*?,? but (?:they|he|she) (?:(?:did )?(?:pick|choose|hire|take|go with)|picked|chose|hired|took"
    r"|went with) ",
    re.IGNORECASE,
)
"""What was chosen all the same, after what was no reason: "it was not her nephew, but they did pick somebody"."""


_GUESSED = re.compile(
    r"^(?:(?:i'm |i am )?not (?:too |really |quite )?sure,? (?:but )?)?(?:i )?(?:think|reckon|guess"
    r"|believe|suppose) (?:that )?"
    r"(?=(?:they|it|he|she|the|you|some|an?)\b)",
    re.IGNORECASE,
)
"""How a guess begins, with or without its "I": "think they wanted someone older"."""
_GOSSIP = re.compile(
    r"(?:it was |they (?:took|chose|picked|went with) )?(?:some(?:one|body)'s|the (?:boss|manager|owner)'s"
    r"|his|her|their) "
    r"(?:cousin|nephew|niece|mate|son|daughter|brother|sister|friend|relative|lad|girl)",
    re.IGNORECASE,
)
"""Whose kin it was, which is nothing to repeat where it was only guessed."""


def _without_guess(text: str) -> str:
    """A guess as a plain reason; nothing of one that only gossips."""
    told = _GUESSED.sub("", text)
    return "" if told != text and _GOSSIP.fullmatch(told) else told


def without_doubt(text: str) -> str:
    """A reason without its question typed again or a doubt before it: "not sure, someone internal"."""
    text = _without_guess(_NOT_REALLY.sub("", text))
    text = _DIRECTION.sub("they went in ", _NOBODY.sub("", _HEDGED.sub("", _ASKED.sub("", text))))
    text = _WERE.sub("they were ", _GO_ANOTHER.sub("go in ", _CHOSE_TO.sub("they decided to ", text)))
    return _BUT_CHOSE.sub("they picked ", text)


def says_no_reason(text: str) -> bool:
    """Whether an answer only says that no reason was given."""
    return _UNKNOWN.match(text) is not None and _SAYS_SO.match(text) is None
