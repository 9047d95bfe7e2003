"""Tells in the writer's words what was heard said word for word: "he said keep it" is that he told me to keep it."""

from __future__ import annotations

import re

from letters.core.language.words.casing import upper_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import may_be_base, past
from letters.core.reading.kindness.good_of import begins_bare
from letters.core.reading.taken.mine import as_told_me

_SAID = re.compile(
    r"(?<=\w)(?<!\bI)(?<!\b[Ww]e)(?P<then> (?:and |just |then |only |simply )*)\b(?P<said>said|says|say|saying)"
    r"(?: to me)?(?: like)?[,:]? (?P<what>(?!to\b|that\b|about\b|so\b|thank\b|please\b|hi\b"
    r"|let(?! (?:the|it|them|him|her|your?)\b))[a-z][^.!?;]*)"
)
_OF_ANOTHER = re.compile(
    r"(?:[,;] (?:and )?|(?:^|(?<=[.!?] )))(?:[A-Z][\w'-]+|he|she|they) (?:just |then )?(?:said|says|say) "
    r"(?P<what>[a-z][^.!?;]*\b(?:her|him|he|she|it likes|them)\b[^.!?;]*)"
)
"""An order about somebody else, whom nobody could tell from the one who gave it: "she said talk to her"."""
_GOES = re.compile(
    r"(?:^|(?<=[.!?]) |[,;] (?:and )?| and )(?:[A-Z][\w'-]+|he|she|they) (?:goes|went|was like|is like|be like)[,:]? "
    r"(?:oh|no|yes|yeah|well|look|right|ok|okay|that's|it's|he's|she's|you|you're|I|I'm|we|what|why|how|don't|never)\b"
    r"[^.!?]*[.!?]?",
    re.IGNORECASE,
)
"""What somebody "goes": it lives on its voice, and no letter has that."""
_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten)"
_END = re.compile(
    rf", (?={_COUNT} )|,? (?:so|because|but) (?=(?:I|we|he|she|they|you) )|,? and (?=(?:I|we|he|she|they|it) )"
)
_ITS_NOT = re.compile(
    r",? (?=(?:it|that|there|they|he|she)(?:'s|'re| is| are|'ll| will| does| (?:does|did|is|was)n't) )"
)
"""Where the reason of an order begins: "leave it alone it's not a baby"."""
_IN_MINUTES = re.compile(rf"^, (?={_COUNT} (?:minutes?|hours?|days?|seconds?)$)")
_WANT = re.compile(r"\b(?P<what>what|whatever|where|as|how|when) you (?P<verb>want|like|need|can)\b")
_WANTED = {"want": "wanted", "like": "liked", "need": "needed", "can": "could"}
_SO_I = re.compile(r"^(?P<so>,? so I )(?P<verb>[a-z]+)\b")


def reported(text: str) -> str:
    """The text with what was said to the writer told as an order, and what cannot be told so left out."""
    text = _GOES.sub(lambda found: "." if found.start() and not found[0].startswith(" ") else "", text)
    text = _OF_ANOTHER.sub(lambda found: "" if begins_bare(found["what"]) else found[0], text)
    return _SAID.sub(_told_me_to, text).strip()


def _told_me_to(found: re.Match[str]) -> str:
    what = _NOW.sub("", found["what"])
    if (thing := _AND_IT_WAS.match(what)) and _is_thing(thing["thing"]):
        return f'{found["then"]}{found["said"]} "{thing["thing"]}"{what[thing.end() :]}'
    forbidden = _DONT.match(what)
    what = what[forbidden.end() :] if forbidden else what
    bare = forbidden is not None and may_be_base(what.partition(" ")[0])
    if not (bare or _DO_OR_LET.match(what) or (begins_bare(what) and not _is_thing(what) and not _is_told_of(what))):
        return found[0]
    end = _END.search(what)
    order, rest = (what[: end.start()], what[end.start() :]) if end else (what, "")
    why = _ITS_NOT.search(order)
    if why and why.start() and not _ASKS.search(order[: why.start()]):
        order, rest = order[: why.start()], f", as {order[why.end() :]}{rest}"
    if found.string[: found.start()].endswith(("never", "n't")):
        order, comma, more = order.partition(", ")
        return f'{found["then"]}{found["said"]} "{order}"{comma}{more}{rest}'  # to whom, nobody can tell
    if forbidden is None and _TO_SPEAKER.search(order):
        return f'{found["then"]}{found["said"]}, "{upper_first(order)}{"," if rest else "."}"{rest.lstrip(",")}'
    order = _WANT.sub(lambda wanted: f"{wanted['what']} I {_WANTED[wanted['verb']]}", order)
    order = as_told_me(f"to {order}")[len("to ") :]
    rest = _SO_I.sub(_so_i_did, _IN_MINUTES.sub(" in ", rest))
    return f"{found['then']}{_TOLD.get(found['said'], 'told')} me {_not(forbidden)}to {order}{rest}"


_TO_SPEAKER = re.compile(r"\b(?:me|my|mine|us|our)\b")
"""Where the one who gave an order is in it: "she said come with me"."""


def _not(found: re.Match[str] | None) -> str:
    """What forbids an order: "never quote from a photo"."""
    return "" if found is None else "never " if found["not"].lower() == "never" else "not "


def _is_thing(text: str) -> bool:
    """Whether two nouns were said and nothing was ordered: "said rail clip"."""
    tokens = words_of(text)
    return len(tokens) == _PAIR and all({one.cls for one in readings(token.lower)} & {Class.NOUN} for token in tokens)


def _is_told_of(text: str) -> bool:
    """Whether the first word is what the second one tells of, and no order: "said breakfast goes on till noon"."""
    first, *more = words_of(text)
    finite = bool(more) and more[0].cls in {Class.VERB, Class.AUXILIARY, Class.MODAL} and more[0].form is not Form.BASE
    return finite and more[0].form is not Form.ING and any(one.cls is Class.NOUN for one in readings(first.lower))


_PAIR = 2
_AND_IT_WAS = re.compile(r"(?P<thing>[a-z]+ [a-z]+)(?=,? and (?:it|they) (?:was|were)\b)")
"""What somebody said it was, in two words: "said water pump and it was"."""
_NOW = re.compile(r"^(?:(?:now|then|right|well|ok|okay|just),? )+(?=[a-z])")
_DONT = re.compile(r"(?P<not>don't|dont|do not|never) (?=(?!worry\b|be\b|know\b|think\b)[a-z]+ [a-z])", re.IGNORECASE)
_DO_OR_LET = re.compile(r"(?:do (?:it|that|this|them|the|one|nothing)|let (?:the|it|them|him|her|your?))\b")
_ASKS = re.compile(
    r"\b(?:what|how|where|when|if|that|who|why|until|till|because|before|as|like|whether|sure|so)(?: [a-z]+)?$"
)
"""A word before a clause that is still a part of the order: "see if it's dry"."""
_TOLD = {"saying": "telling"}


def _so_i_did(found: re.Match[str]) -> str:
    """What the writer did then, in the past: "so I make a chimney" is "so I made" one."""
    bare = any(one.cls is Class.VERB and one.form is Form.BASE for one in readings(found["verb"]))
    return f", so I {past(found['verb'])}" if bare else found[0]
