"""What a question asks for that names a matter: a doing or a state as something one can speak of, a rule as it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.fragment import Shape
from letters.core.language.words.tagging import Class, Form, Token, read
from letters.core.reading.plain.just_so import is_just_so, is_thing_and_how, is_what_becomes
from letters.core.reading.plain.moments import does_so_now, is_difference
from letters.core.reading.plain.orders import joins_a_thing, learned_to

DEEDS = frozenset({"thanks_for", "kindness"})
"""Facts that are something the reader did for the writer."""
UNFOLDS = re.compile(
    r"(?:the|your) (?:[\w-]+ ){0,3}(?:project|plan|scheme|trial|pilot|launch|move|thing|rollout|redesign)\b"
)
WHY = re.compile(
    r"you (?:both |all )?(?:(?:have|had|'ve|'d|would|had to|have to) )?(?:(?:only|just|rather|already|really|also) )*"
    r"(?:hired?|went|gone|go|going|promoted?|pick(?:ed)?|cho[so]sen?|choose|g[ai]ven?|took|taken?|kept|keep|fill(?:ed)?"
    r"|appoint(?:ed)?|select(?:ed)?|brought|bring|moved?|offer(?:ed)?|recruit(?:ed)?|stay(?:ed)?|settled?|decided?"
    r"|need(?:ed)?|want(?:ed)?|prefer(?:red)?|opted|like(?:d)?|favou?red|required?|wait(?:ed)?)\b"
    r"(?!.* and (?:I\b|my )|.* but (?!not\b)|.* (?:both|all) of us\b)"
)
"""A ground that is their doing: "why you hired from inside"."""
_CHOICE = re.compile(
    r"you (?:both |all )?(?:hired|went|promoted|picked|chose|gave|took|kept|filled|appointed|selected|brought|moved"
    r"|offered|recruited|stayed|settled|decided)\b"
)
"""What they did in choosing: hiring from inside makes sense."""
OURS = frozenset({"enjoyed", "follow", "experience", "lesson_from"}) | DEEDS
"""Facts whose "-ing" phrase is somebody's doing here; elsewhere it names a matter."""
MATTERS = frozenset({"challenge", "made_clear", "topic", "standing", "lesson", "follow"})
"""Facts that are a matter one can name: "short-staffed in March" is being short-staffed in March."""
_THE_WAY = re.compile(
    r"(?!the way (?:they|you|people|we|I) [^,.]+ (?:tells|shows|makes|says|means) (?:you|me|us|people|a lot)\b)"
    r"(?:(?:the|your|their) [\w' -]{2,40} and (?:how|the way)|the way)"
    r" (?:you|they|he|she|it|we|the|your|their|[A-Z]\w+|every\w*|[a-z]+s) [^,;.]+"
    r"(?:, (?:every|each|all|even|always) [^,;.]+)?$"
)
"""A manner with its clause, which is a thing however long its verb: "the mud kitchen and the way they talk"."""
_GIFT_AND_DEED = re.compile(
    r"(?:the|your|his|her|their) (?:kindness|patience|generosity|honesty|courtesy|openness) (?:in|with|about|when)\b"
    r"|(?:the|your|an?|all|some) [\w' -]{2,40}?,? and (?:for )?(?:not )?(?:letting|giving|taking|being|showing"
    r"|making|minding|having|sending|telling|asking|walking|driving|explaining|staying|answering|waiting|listening)\b",
    re.IGNORECASE,
)
_IN_SCENE = re.compile(
    r"(?:the|your|his|her|their|(?-i:[A-Z])[\w' .-]+?'s) words \""
    r"|(?P<pair>(?-i:(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w'-]+)) and (?:the|an?|his|her|their) [a-z]"
    r"|the thing (?:you|[A-Z]\w+) (?:said|did) |an? (?:[\w-]+ ){1,6}?(?<!asked )(?<!knew )who "
    r"(?!(?:[\w'-]+ )+(?<!and )(?:told|showed|taught|asked|gave|reminded|stopped|took|let|thanked) (?:me|us)\b)[a-z]+",
    re.IGNORECASE,
)
"""What somebody said, or somebody met: "an old farmer in the waiting room who said it was grand"."""
_MOTTO = re.compile(
    r"^[\w' -]+ (?:first|only|always|(?:next|at a|every) time(?:, (?:don't|never) [\w ]+)?)$"
    r"|no [\w' -]+(?:, no [\w' -]+)+$|(?:less|more|fewer) [\w' -]+,? (?:and )?(?:less|more|fewer) [\w' -]+$"
    r"|better (?:safe|late|early|slow|sorry|one|an?)\b[\w' -]* than [\w' -]+$|[a-z]+ over [a-z]+$"
    r"|(?:the )?[a-z]+ [a-z]+, (?:the )?[a-z]+ [a-z]+$"
    r"|[\w' -]+ first,? (?:and )?then [\w' -]+$"
    r"|(?P<done>[a-z]+ed) (?:in|on|up|at)\b[^,]*, (?P=done) ",
    re.IGNORECASE,
)
"""A rule without a verb, which stands best by itself: "small changes first"."""

_ORDER_OF_THINGS = re.compile(
    r"^(?!.*\b(?:you|I|we|they|it)\b)(?:before|after|first|no) [\w' -]{3,30}, (?:first|then|always|no) [\w' -]+$"
    r"|^(?:[a-z]+ )?[a-z]+ first, (?:and )?(?:[a-z]+ )?[a-z]+ (?:second|next|last|third|after)\b",
    re.IGNORECASE,
)
"""What comes before what: "before tools, first ride", "chalk first, pins second"."""


def is_order_of_things(text: str) -> bool:
    """Whether a text is a rule without a verb about what comes before what."""
    return _ORDER_OF_THINGS.match(text) is not None


def asked_in(text: str) -> str | None:
    """The question in a problem that is one: "the problem of how to fill it" asks how to fill it."""
    found = re.match(r"the (?:problem|question) of (?=how |what )", text)
    return text[found.end() :] if found else None


def is_manner(text: str) -> bool:
    """Whether a text names a way of doing something, with the clause that belongs to it."""
    return _THE_WAY.match(text) is not None


def is_named_at_once(name: str, text: str) -> bool:
    """Whether an answer names a thing however many verbs are in it, as this question has it."""
    if name == "lesson_from" and (found := _IN_SCENE.match(text)):
        return not ((found["pair"] and verdict(text) is Verdict.CLAUSE) or does_so_now(text) or text.count(" had ") > 1)
    if name == "topic" and (is_thing_and_how(text) or is_what_becomes(text)):
        return True
    if name in {"topic", "standing"} and (_CALLED_SO.fullmatch(text) or (name == "topic" and _METHOD.fullmatch(text))):
        return True
    test = {"thanks_for": is_gift_and_deed, "kindness": is_message, "made_clear": is_difference}.get(name, is_manner)
    return is_manner(text) or test(text)


_CALLED_SO = re.compile(
    r"(?:(?:an?|this|these) (?:[a-z-]+ ){1,3}|something )(?:called|named|known as) (?:an? |the )?[\w' -]+"
    r"(?:, (?:an? |\d+ |[a-z]+ (?:minutes|hours|people) )[\w' -]+)?"
)
"""What is named by what it is called: "a thing called a toby"."""
_METHOD = re.compile(
    r"(?i)(?:pick|print|cook|make|build|bake|rent|pay|try|click|test|drop|bring|park|walk|design) (?:to|and|or|before"
    r"|as|by|your) (?:you )?(?!the\b|it\b|them\b|an?\b)[a-z]+"
    r"|[a-z]+(?:-[a-z]+)?, (?:the |an? )?[a-z]+s? [a-z]+ing\b(?!.* (?:is|are) )[^.]*"
)
"""A method named by its verbs, or by what is to be seen of it: "pick to light", "squat, ships sitting lower"."""
_BEFORE_DOING = frozenset({Class.DETERMINER, Class.NOUN, Class.NAME, Class.ADJECTIVE, Class.ADVERB})
_AFTER_DOING = frozenset(
    {Class.ADVERB, Class.PREPOSITION, Class.DETERMINER, Class.PRONOUN, Class.TO, Class.WH, Class.SUBORDINATOR}
)


def one_does(words: Sequence[Token]) -> bool:
    """Whether one thing and what it does are told: "wood moves across", "the smallest error travels"."""
    at = next((place for place, word in enumerate(words) if place and may_do(word)), 0)
    subject, after = words[:at], words[at + 1 :]
    head = next((word for word in reversed(subject) if word.cls is not Class.ADVERB), None)
    one = head is not None and (head.form is Form.ING or head.lower == head.lemma)
    plain = all(word.cls in _BEFORE_DOING or word.form is Form.ING for word in subject)
    if not after:
        return one and plain and at > 1 and subject[0].cls in {Class.DETERMINER, Class.ADJECTIVE}
    return one and plain and after[0].cls in _AFTER_DOING and after[0].lower != "of"


def may_do(word: Token) -> bool:
    """Whether a word in "-s" could be what one thing does."""
    return Class.VERB in word.classes and word.lower != word.lemma and re.search(r"[^s]s$", word.lower) is not None


_LEFT = re.compile(
    r"(?:the|an?) (?:[a-z-]+ ){1,3}(?:left|found|made|kept|built|sold|held|hung|put|cut) (?:on|in|at|by|from|of|for) "
    r"[^,.]+$"
)


def is_left_somewhere(text: str) -> bool:
    """Whether a text names a thing and what was done to it: "the painted adverts left on old walls"."""
    return _LEFT.match(text) is not None


def is_gift_and_deed(text: str) -> bool:
    """Whether a text names a thing and a deed to be thanked for: "the tea and letting me have a go"."""
    return _GIFT_AND_DEED.match(text) is not None


_A_MESSAGE = re.compile(
    r"your (?:[\w-]+ ){0,3}(?:message|letter|e-?mail|note|card|call|text|voicemail|reply)"
    r"(?: (?:with|of|from|on|in) .+)?$"
    r"|(?:the|your) (?:names?|numbers?|details|links?|list|copy|photos?|gif|address(?:es)?) (?:of|to|from|for) .+",
    re.IGNORECASE,
)


def is_message(text: str) -> bool:
    """Whether a text names what came and no more, whatever was quoted in it: "your message with a 'don't stop'"."""
    if text.startswith("the ") and _A_MESSAGE.match(text):
        return True
    return _A_MESSAGE.match(text) is not None and verdict(re.sub(r'"[^"]*"', "word", text)) is not Verdict.CLAUSE


def is_motto(text: str) -> bool:
    """Whether a text is a rule without a verb of its own: "torque wrench every time, don't guess"."""
    if is_order_of_things(text):
        return True
    if re.match(r"(?:why|how|what|when|where|who|that|whether) ", text, re.IGNORECASE):
        return False
    return _MOTTO.match(text) is not None and verdict(text.partition(",")[0]) is not Verdict.CLAUSE


def is_so_far(text: str) -> bool:
    """Whether a thing tells how far they have come: "half the fleet so far"."""
    return text.lower().endswith((" so far", " already", " to date", " by now"))


_GOING_ON = re.compile(r"[a-z]+ing (?:to|into|from|towards|away|over|on) [a-z]", re.IGNORECASE)
"""A doing whose word may tell how something is: "moving to a new system"."""
_WAYS_OF_WORKING = frozenset({"agile", "lean", "hybrid", "remote", "solar", "digital", "electric"})


def named(name: str, shape: Shape, text: str) -> tuple[Shape, str]:
    """A doing or a state as a matter one can name, where the question asks for one."""
    if shape is Shape.ACT and name not in OURS:
        done = learned_to(text) if name == "lesson" and not is_just_so(text) else ""
        return (Shape.TO, done) if done else (Shape.THING, text)
    if shape is Shape.DID and name == "lesson" and text.startswith(("have a ", "have an ", "have the ", "have your ")):
        return Shape.TO, f"to {text.replace('have your ', 'have my ')}"
    if shape is Shape.DID and name in MATTERS and _is_named_so(text):
        return Shape.THING, text
    if shape is Shape.QUALITY and name in MATTERS:
        first, *more = text.split(" ")
        if more[:1] == ["to"] and Class.NOUN in read(first)[0].tokens[0].classes:
            return Shape.THING, text  # "waste to energy"
        way = first in _WAYS_OF_WORKING or ("-" in first and first.endswith("ing"))  # "fly-tipping"
        return Shape.THING, text if name == "standing" or _GOING_ON.match(text) or way else f"being {text}"
    return (Shape.ACT, f"being {text}") if shape is Shape.QUALITY and name == "thanks_for" else (shape, text)


def _is_named_so(text: str) -> bool:
    """Whether a participle is part of a name for something: "paced bottle feeding", "raised beds"."""
    first, *more = read(text)[0].tokens
    if first.lower == "no" or joins_a_thing(more):
        return True
    past = first.form in {Form.PAST, Form.PARTICIPLE}
    participle = past and (first.lower.endswith("ed") or (first.lower in _BROKEN and len(more) == 1))
    thing = [*takewhile(lambda token: token.cls not in _OWN_CLAUSE, more)]  # "shared inbox nobody owns"
    return participle and bool(thing) and thing[0].cls in _NAMES and not any(token.finite for token in thing)


_OWN_CLAUSE = frozenset({Class.PRONOUN, Class.WH})
_NAMES = frozenset({Class.NOUN, Class.ADJECTIVE})
_BROKEN = frozenset({"lost", "stolen", "broken", "burst", "frozen", "torn", "worn", "forgotten", "hidden", "split"})
"""What things may be, where nobody tells who did it: "lost dogs"."""


def is_their_doing(name: str, text: str) -> bool:
    """Whether an answer is something they did: a kindness, or their choice of somebody."""
    return name in DEEDS or (name == "reason" and _CHOICE.match(text) is not None)


_THEN = frozenset({"that", "instead", "rather"})
_ENDS_NAME = frozenset({Class.PREPOSITION, Class.TO, Class.WH, Class.SUBORDINATOR, Class.PUNCTUATION})
_KINDS = frozenset({"sliding", "rolling", "floating", "revolving", "matching", "existing", "growing"})


def names_many(text: str) -> bool:
    """Whether the thing a text names is more than one: "scent cones for tracking", "load shedding rosters"."""
    tokens = read(text.replace('"', ""))[0].tokens if text else ()
    if len(tokens) < 2 or (tokens[0].form is Form.ING and tokens[0].lower not in _KINDS):  # noqa: PLR2004
        return False
    if text.startswith(("a few ", "a couple of ")):
        return True
    ends = (at for at, token in enumerate(tokens) if at and (token.cls in _ENDS_NAME or token.lower in _THEN))
    head = tokens[next(ends, len(tokens)) - 1]
    named = head.lower != head.lemma and (Class.NOUN in head.classes or head.lower == "times")
    how_often = head.lower == "times" and tokens[0].cls is not Class.DETERMINER
    return named and not how_often and head.lower not in {"series", "news", "means", "lens"}


MANY_DOING = re.compile(r"(?:[a-z]+ )?(?:people|children|[a-z]+(?<!s)s) (?!(?:evening|morning|building)\b)[a-z]+ing ")
"""Several who are at something, and need no "the": "real people using it"."""
