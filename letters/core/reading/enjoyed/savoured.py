"""What was enjoyed by its shape: a thing, what the writer did or had there, or how it felt."""

from __future__ import annotations

import re

from letters.core.language.shape.fragment import Shape
from letters.core.language.shape.parted import DOING_IS
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, read
from letters.core.reading.plain.begun import determined


def enjoyed(shape: Shape, text: str) -> tuple[Shape, str]:
    """What was enjoyed and begins with "seeing" or "trying" is something the writer did, whatever follows."""
    if _INSPIRING.match(text):
        return Shape.HOW, f"how {text.removeprefix('very ').replace(' very ', ' ')} it all felt"
    if shape is Shape.QUALITY and _reads_as_act(text):
        return Shape.ACT, text
    if shape is Shape.QUALITY and text.count(" ") < _SHORT:
        return Shape.HOW, f"how {text} it all felt"
    if shape is Shape.QUALITY and text[:1].isupper():
        return Shape.FACT, text
    if shape is Shape.THING:
        lived = _is_lived(text) and not text[:1].isupper()
        return (Shape.ACT if lived or _reads_as_act(text) else shape), determined(text, "the") if lived else text
    return (
        Shape.ACT
        if shape in {Shape.THAT, Shape.FACT} and _begins_with_act(text) and not DOING_IS.match(text)
        else shape
    ), text


_INSPIRING = re.compile(
    r"(?:very )?(?:welcoming|inspiring|interesting|amazing|fascinating|relaxing|caring|encouraging|charming|exciting"
    r"|refreshing|calming)(?:(?:,| and) (?:very |so )?[a-z]+){0,2}$"
)
"""A quality that might be taken for a deed: "inspiring and very friendly"."""
_SHORT = 5
"""Words of a quality that can still be asked after: "how kind and unhurried it all felt"."""
_AFTER_ACT = frozenset({Class.PREPOSITION, Class.DETERMINER, Class.PRONOUN, Class.NAME})


_A_GO = re.compile(
    r"(?:an?|half an|another|my|the) (?:[a-z-]+ ){0,2}?"
    r"(?:(?:go|try|bash|shot|spin|hour|half[ -]hour)(?= (?:at|on|with|in|of))"
    r"|(?:hour|morning|afternoon) [a-z]+-[a-z]+|mock [a-z]+)\b",
    re.IGNORECASE,
)
"""A thing one was let do there: "a go on the lathe", "an hour sit-along", "a mock call"."""


def _is_lived(text: str) -> bool:
    """Whether a thing is one that the writer had there, as one enjoys doing something: "the tour", "lunch with you"."""
    if _A_GO.match(text):
        return True
    tokens = read(text)[0].tokens
    inside = [token.cls in _IN_NOUN_PHRASE or token.form is Form.ING for token in tokens]
    ends = (at for at, held in enumerate(inside) if at and not held)
    return tokens[next(ends, len(tokens)) - 1].lower in word_list("lived")


_IN_NOUN_PHRASE = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NAME, Class.NUMBER, Class.ADVERB, Class.DETERMINER})


def _reads_as_act(text: str) -> bool:
    """Whether a noun in "-ing" is rather something done: "reading with five of the kids", "meeting Biscuit"."""
    tokens = read(text)[0].tokens
    return (
        tokens[0].lower.endswith("ing")
        and Class.VERB in tokens[0].classes
        and len(tokens) > 1
        and tokens[1].cls in _AFTER_ACT
        and tokens[1].lower != "of"
    )


def _begins_with_act(text: str) -> bool:
    return read(text)[0].tokens[0].form is Form.ING


YOU_WERE = re.compile(
    r"(?:you (?:both |all )?(?:were|took (?:the|your) time|listened|laughed|remembered|smiled|introduced yoursel"
    r"|answered|welcomed|waited|explained (?:everything|it all|things))|neither of you [a-z]+ed"
    r"|(?:everyone|everybody) (?:there )?(?:was|were|is)|(?:the|your) [a-z]+"
    r" (?:was|were) (?:all )?(?:very|really|so)) \w",
    re.IGNORECASE,
)
"""How the readers or their place were: nothing one hears about."""
