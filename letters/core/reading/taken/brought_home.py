"""A rule with whom it is for, and what brought a lesson home with whom it befell: "should check first", "cut it short".

A rule that begins with its "should" has its "you" back, and what brought it home is never an order.
"""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Form

_SHOULD = re.compile(
    r"^(?:always )?(?P<modal>should|must|have to|need to|has to|can|can't|cannot|mustn't|shouldn't|ought to) (?=[a-z])",
    re.IGNORECASE,
)
_CUT = frozenset({"cut", "put", "set", "hit", "let", "shut", "split", "read", "hurt", "cast", "spread", "burst"})
"""Verbs whose past is spelled like an order."""


_AT_ONCE = re.compile(
    r"(?P<do>[a-z]+) (?:(?:(?<=stop )|(?<=start )|(?<=keep ))[a-z]+ing|(?<=accept )help|twice|first|as you go"
    r"|slowly|everything|again|early|before [a-z]+ing"
    r"|(?:more|less|sooner|later|slower|faster|warmer|harder|louder|softer|earlier|better|closer|longer)[.]?$)\b",
    re.IGNORECASE,
)
"""How a bare order goes on: "check twice", "talk less"."""


_BETTER = re.compile(
    r"(?:that )?(?:(?:it's|it is|its) )?better (?:to )?(?!(?:to|than|be|safe|late|off|for)\b)(?P<do>[a-z]+) (?=[a-z])",
    re.IGNORECASE,
)
"""A rule without its verb: "better ask twice"."""


def ruled(text: str, beginning: str) -> str:
    """A lesson that begins with its "should", with the "you" it is for; a bare order as something to do."""
    found = _BETTER.match(text)
    if found and any(one.form is Form.BASE for one in readings(found["do"].lower())):
        return f"that it is better to {text[found.start('do') :]}"
    order = _AT_ONCE.match(text) if not beginning else None
    if order and any(one.form is Form.BASE for one in readings(order["do"].lower())):
        return f"to {text[0].lower()}{text[1:]}"
    return f"you {text[0].lower()}{text[1:]}" if _SHOULD.match(text) else text


def happened(text: str, _beginning: str) -> str:
    """What brought a lesson home, as something the writer did where it begins bare: "cut it short in front of them"."""
    text = _SO_MANY_OF_THEM.sub(r"\g<so_many> of you", text)
    first, _, rest = text.partition(" ")
    tried = first.lower() == "tried" and rest.startswith("to ")
    if _TOOK_ME.match(text):
        return f"it {text[0].lower()}{text[1:]}"
    if _I_WAS.match(text):
        return f"I {text[0].lower()}{text[1:]}"
    if _RANKED.match(text):
        return f"the {text[0].lower()}{text[1:]}"
    return f"I {first.lower()} {rest}" if (first.lower() in _CUT or tried) and rest else text


_TOOK_ME = re.compile(r"took (?:me|us) (?:about |over |nearly )?(?:\d|an? |half|ages|two|three|four|five|ten|forever)")
_I_WAS = re.compile(
    r"(?:was|got) (?:told|asked|shown|given|allowed|invited|corrected|praised|thanked|late|nervous|too|wrong|sent"
    r"|stopped|so|early|stuck|lost|confused|interrupted|caught|reminded|surprised) ",
    re.IGNORECASE,
)
"""What befell the writer, told without its "I": "was told off nicely"."""
_SO_MANY_OF_THEM = re.compile(
    r"^(?P<so_many>there(?: are| were|'s) (?:only |just )?(?:\d+|[a-z]+)) of them\b", re.IGNORECASE
)
"""How many they are: "there are five of them"."""
_RANKED = re.compile(
    r"(?:chef|boss|manager|owner|foreman|matron|head chef|team leader|supervisor)(?:'s)? [a-z]", re.IGNORECASE
)
"""Somebody of theirs, told without the article: "chef's words"."""
