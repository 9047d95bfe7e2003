"""What was given in the telling, named alone, as the deed or the gift it was: "a phone call", "kind words"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import lower_first

_OTHER_WAY = {"email": "email", "e-mail": "email", "letter": "write", "text": "text", "message": "text"}
_CALL_NOT = re.compile(
    r"^(?:at least )?(?:it was )?"
    r"(?:(?:an? )?(?:real|proper|actual) (?:phone )?call|(?:an? )?(?:phone )?call(?=,? (?:not|instead|rather)))"
    r"(?:,? (?:and )?(?:not|instead of|rather than) (?:just |only |sending )*an? (?P<way>[a-z-]+(?: message)?))?"
    r"(?=$|[.])",
    re.IGNORECASE,
)
_REAL_PERSON = re.compile(r"^(?:at least )?(?:it was )?an? (?:real|actual) person(?=$|[.])", re.IGNORECASE)
_NEVER_HAPPENS = re.compile(
    r"(?:, (?:and )?|(?<=[a-z]) (?=which))"
    r"(?:(?:i )?(?:really )?(?:thought|found) (?:that|it|this)(?: was)? (?:really |very |so )?[a-z]+"
    r"|which (?:(?:most|many|a lot)(?: of)?(?: people| places| firms| companies| employers)? (?:don'?t|do not|never)"
    r"(?: do| bother)?|(?:almost |nearly |hardly )?n?ever happens"
    r"|is (?:very |so |quite )?(?:rare|unusual)(?: these days)?"
    r"|(?:nobody|no one) does|you don't (?:often )?get))(?=$|[.])",
    re.IGNORECASE,
)
"""What the writer thinks of it, or what others do: "within a day, which never happens"."""
_GOOD_WORDS = re.compile(
    r"^(?:it was |with |i got )?(?:some |a few |lots of |loads of |a lot of |plenty of )?(?P<what>(?:(?:really |very )?"
    r"(?:kind|nice|encouraging|constructive|useful|helpful|good|detailed|honest|lovely|warm|supportive|positive|great"
    r"|personal|practical) )?(?:words|feedback|tips|advice|comments|pointers|suggestions)"
    r"(?! (?:was|were|is|are|i|they|he|she)\b))",
    re.IGNORECASE,
)
_BOTHER = re.compile(
    r"^(?P<to>to )?(?:actually |even )?bother(?:ed)?(?: to| and) (?=[a-z])|(?:(?<=reply)|(?<=replied)) at all(?=$|[.])",
    re.IGNORECASE,
)
"""What makes little of a kindness: "bother to reply", "reply at all"."""
_SO_QUICK = re.compile(
    r"\b(?P<did>(?:back(?: to me)?|repl(?:y|ied)|answer(?:ed)?|wrote|write|came|come|rang|ring|called|call|told me)) "
    r"(?P<so>so |really |very |pretty |super )?quick(?=$|[,.;])",
    re.IGNORECASE,
)
_THANK_YOU = re.compile(
    r"\b(?P<did>wrote|writes?|put|added?) (?:a )?thank you (?=by hand|(?:at|on|in) the\b|in pen\b)", re.IGNORECASE
)
_IT_HELPED = re.compile(
    r"(?<=\w), (?:and )?(?:that|it|which) (?:really |did |actually )?(?:helped?|meant a lot)"
    r"(?: a lot| me| a bit| to me)?(?=$|[.])",
    re.IGNORECASE,
)
"""What the letter says itself of a kindness: "he said they all liked me, that helped"."""
_TO_MY_FACE = re.compile(r"^(?:straight )?to my face\b", re.IGNORECASE)
_NO_WAITING = re.compile(r"^no (?:long )?waiting(?: around| about)?(?=$|[,.;])", re.IGNORECASE)
_WHAT = r"(?:e-?mail|letter|card|note|message|reply|answer|postcard)"
_MADE_BY = re.compile(
    rf"^(?:it was )?(?:(?:an?|the|his|her|their) )?(?P<what>(?:[a-z]+ ){{0,3}}{_WHAT}),? "
    r"(?P<made>(?:hand)?written|signed|typed|made|drawn)(?P<by>(?: by hand)?(?: (?:by|on|in) [^,;.]+)?)(?=$|[,;.])",
    re.IGNORECASE,
)
"""A message and who made it: "personal letter, signed by all three"."""
_NO_TEMPLATE = re.compile(
    rf"^(?P<what>(?:an? )?(?:[a-z]+ ){{1,2}}{_WHAT})(?:,| and|, and)? not (?:just )?an? [a-z]+(?: [a-z]+){{0,2}}$",
    re.IGNORECASE,
)
"""What a message was instead of another: "personal email not a copy and paste"."""
_AND_TO = re.compile(r"\b(?P<said>said (?:they|he|she) [^,.;]+) and to (?=(?:keep|try|apply|stay|come|look|get)\b)")
_AND_THAT = re.compile(
    r"^(?P<what>(?:the|an?|his|her|their) [^,;.]{2,40}?)(?P<and>,? (?:and|plus)) that (?=(?:he|she|they|it|I) [a-z])",
    re.IGNORECASE,
)
"""A thing, and what somebody did beside it: "her calm voice, and that she didn't rush"."""
_IT_WAS_HER = re.compile(
    r"^it was (?P<who>he|she|him|her|(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?)(?P<self> (?:him|her)self)? "
    r"(?:who|that) (?P<did>[a-z]+(?: me| us| it)?)(?P<rest>.*?)"
    r"(?:,? (?:and )?not (?:his|her|their|the|an?|some) [a-z]+)?$",
    re.IGNORECASE,
)
"""Who did it, set before the deed: "it was Ruby who rang"."""
_THE_ONLY = re.compile(
    r"^(?:the )?only (?P<one>one|company|firm|place|person|people|employer|school|shop) (?=(?:who|that|to) )",
    re.IGNORECASE,
)
_GUTTED_FOR = re.compile(
    r"(?P<sorry>\bsorry\b[^,;.]*),? (?:so |really )?(?:gutted|sad|upset) for (?:you|me)(?=$|[.;,])"
)
_BY_ONE = re.compile(r"\bby (?P<one>him|her)\b", re.IGNORECASE)
_SENDER = {"him": "he", "her": "she"}
_ASKED_IF = re.compile(r"\b(?P<ask>ask(?:ed|ing)?(?: me)? (?:if|whether)) they\b", re.IGNORECASE)


def as_given(text: str) -> str:
    """The account with what was given as the reader's own, a call as a deed, and without what others never do."""
    text = _THANK_YOU.sub(r"\g<did> a thank-you ", _IT_HELPED.sub("", _MADE_BY.sub(_sent, text)))
    text = _GUTTED_FOR.sub(r"\g<sorry>", _THE_ONLY.sub(r"they were the only \g<one> ", _IT_WAS_HER.sub(_who_did, text)))
    text = _AND_THAT.sub(_and_the_fact, text)
    text = _AND_TO.sub(r"\g<said> and told me to ", _NO_TEMPLATE.sub(r"\g<what>", text))
    text = _TO_MY_FACE.sub("told me to my face", text)
    text = _NO_WAITING.sub("I didn't have to wait", _BOTHER.sub(lambda found: found["to"] or "", text))
    text = _SO_QUICK.sub(lambda found: f"{found['did']} {found['so'] or ''}quickly", text)
    text = _REAL_PERSON.sub("I heard from a real person", _CALL_NOT.sub(_to_call, _NEVER_HAPPENS.sub("", text)))
    return _ASKED_IF.sub(r"\g<ask> you", _GOOD_WORDS.sub(r"your \g<what>", text))


def _and_the_fact(found: re.Match[str]) -> str:
    what = found["what"]
    return f"{what}{found['and']} the fact that " if verdict(what) is Verdict.PHRASE else found[0]


def _who_did(found: re.Match[str]) -> str:
    who = _SENDER.get(found["who"].lower(), found["who"])
    return f"{who} {found['did']}{found['self'] or ''}{found['rest']}"


def _sent(found: re.Match[str]) -> str:
    by = _BY_ONE.search(found["by"])
    who = _SENDER[by["one"].lower()] if by else "they"
    return f"{who} sent {with_article(lower_first(found['what']))} {found['made'].lower()}{found['by']}"


def _to_call(found: re.Match[str]) -> str:
    """A call as the deed it was: "a phone call not an email"."""
    other = _OTHER_WAY.get((found["way"] or "").lower(), "write")
    return f"to call me rather than {other}" if found["way"] else "to call me"
