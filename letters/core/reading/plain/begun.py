"""How the beginning that a writer picked shapes what follows it: "how" before a deed is "how to"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token, read
from letters.core.reading.plain.after_how import after_how
from letters.core.reading.plain.matter import MANY_DOING, is_named_at_once, is_order_of_things, one_does
from letters.core.reading.plain.orders import learned_to

_THAT_ONE = re.compile(
    r"that (?:you|they|the|an?|it|there|people|every|no|I|we|he|she|if|when|most|some|your|their"
    r"|in|on|at|after|before|during|since|neither|each|both|half|nobody|everybody|everyone|anyone|all)\b",
    re.IGNORECASE,
)
"""How a clause begins with its own "that", which is no "that one"."""


def begins_with_that(fragment: Fragment, typed: str) -> bool:
    """Whether a clause was typed with its own "that", whatever beginning was picked."""
    return fragment.opening.lower().endswith(" that") or _THAT_ONE.match(typed) is not None


def begun(fragment: Fragment, beginning: str) -> Fragment:
    """The fragment with the beginning it was meant to follow, where that changes what it is."""
    text, lower = fragment.text, fragment.text.lower()
    if lower.startswith(("how ", "why ", "what ", "whether ", "where ")) and beginning in {"how", "follow", ""}:
        return replace(fragment, shape=Shape.HOW)
    if beginning == "how":
        return fragment if is_order_of_things(text) else after_how(fragment)
    if beginning == "to" and not lower.startswith(("that ", "i ", "you ", "it ")) and not HOW_TO_DO.match(text):
        return replace(fragment, shape=Shape.TO, text=done) if (done := learned_to(text)) else fragment
    heard = "hearing" in {beginning, fragment.opening.lower()}
    sounds = fragment.opening.lower() == "hearing" and _SOUNDS.fullmatch(text)
    if heard and (sounds or _is_person_doing(text) or _HEARD.match(text)):
        return replace(fragment, shape=Shape.ACT, text=f"hearing {text}", sure=True)
    if beginning == "seeing" and fragment.shape is Shape.THING:
        return replace(
            fragment, shape=Shape.ACT, text=f"seeing {determined(text, '' if MANY_DOING.match(text) else 'the')}"
        )
    return fragment


_HEARD = re.compile(
    r"(?:them|everyone|everybody|somebody|people|(?:the|your|their) [a-z]+s?) (?:all )?(?:laugh|sing|joke|chat|cheer"
    r"|clap|play|practi[sc]e|bark|cry|shout|giggle|whistle|hum|tune up|warm up)\b",
    re.IGNORECASE,
)
"""Somebody heard at it, and not heard about: "them laugh"."""
_SOUNDS = re.compile(
    r"(?:the|your|their) (?:[a-z]+ )?(?:choir|band|orchestra|bells?|organ|birdsong|music|sea|waves|laughter|singing"
    r"|piano|drums|dawn chorus)",
    re.IGNORECASE,
)
"""What is heard itself where "hearing" was typed and no "about": "hearing the choir"."""
HOW_TO_DO = re.compile(r"(?:(?:never|always|just|only|first|not) )?to [a-z]", re.IGNORECASE)
"""How what one learned to do begins with its "to": "to wait", "never to guess"."""
_WHICH = re.compile(
    r"(?P<things>(?:an? |the )(?:[\w'-]+ ){0,3}[a-z]+(?=,? where)|(?:[\w'-]+ ){0,4}[a-z]+s),?"
    r" (?:where|who|which|that|whose) ",
    re.IGNORECASE,
)
_NAMING = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NUMBER, Class.NAME})


def are_things_which(text: str) -> bool:
    """Whether several things are named with what they do: "stokvel accounts where three people must sign"."""
    found = _WHICH.match(text)
    words = [word for word in words_of(found["things"]) if word.cls is not Class.DETERMINER] if found else []
    things = bool(words) and Class.NOUN in words[-1].classes and all(set(word.classes) & _NAMING for word in words)
    return things or _is_named_in_its_time(text)


def _is_named_in_its_time(text: str) -> bool:
    """Whether nothing is told but when a thing is: "the 'golden hour' after a calf is born"."""
    words = words_of(text)
    led = words[0].cls is Class.DETERMINER
    end = next((at for at, word in enumerate(words) if word.lower in {"after", "before", "when", "while"}), 0)
    return led and end > 1 and not any(word.cls in _DOES or word.finite for word in words[:end])


_DOES = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})


_SOMEBODY_SPEAKS = re.compile(
    r"(?:(?:the|your|their|one of (?:the|your|their)) (?:[a-z]+ )?[a-z]+(?<!ing)|(?:both|all|all three|the two"
    r"|the three) of (?:them|you)|everyone|everybody) (?:talk|speak|sing|explain|describe"
    r"|joke|laugh|argue|chat)(?:ing)? (?:about|of|to|with|the|an?|how|why|what|their|his|her|at|in|over)\b"
)
"""Somebody heard speaking, after "hearing": "the owner talk about the early days"."""


_CHILD_DOES = re.compile(
    r"(?:an?|one|two|the) (?:[\w-]+-year-olds?|(?:little |small |young )?(?:boy|girl|kid|child|student|toddler)s?) "
    r"(?:teach|explain|tell|ask|read|sing|correct|thank|describe|argue|count|spell|laugh|answer)\b"
)
"""A child heard at something: "a six-year-old teach you the word"."""


def _is_person_doing(text: str) -> bool:
    """Whether a name and a bare verb or an "-ing" follow, as after "hearing": "Courtney talk about the study"."""
    tokens = read(text)[0].tokens
    while tokens and tokens[0].text.rstrip(".") in word_list("titles"):
        tokens = tokens[2:] if len(tokens) > 1 and tokens[1].text == "." else tokens[1:]
    if len(tokens) < 3:  # noqa: PLR2004
        return False
    if not tokens[0].text[0].isupper():
        return _SOMEBODY_SPEAKS.match(text) is not None or _CHILD_DOES.match(text) is not None
    base = tokens[1].lower == tokens[1].lemma and Class.VERB in tokens[1].classes
    led = tokens[2].cls in {Class.PREPOSITION, Class.DETERMINER, Class.WH, Class.NAME} or tokens[2].text == '"'
    said = led or Class.NOUN not in tokens[1].classes
    return (base and said) or tokens[1].form is Form.ING


DETERMINED = {"enjoyed": "the", "lesson_from": "the", "kindness": "your", "thanks_for": "the"}
"""What a bare noun takes in these answers: "team" was the team, "nice email" was your nice email."""


_PAIR = 2
_OF_ALL = frozenset({"from", "taken", "spent", "shown"})  # after what was not the readers' alone: "kindness from all"


_THERE = re.compile(
    r"(?:(?:old|new|big|little|tiny|huge|wild|fresh|funny|handmade|framed|painted) )?[a-z]+s (?:all )?"
    r"(?:on|in|at|by|behind|outside|along|round|around|above|over|under) (?:the|their|your) "
)


def is_there(text: str) -> bool:
    """Whether several things are told by where they are, so that one knows which: "old photos on the wall"."""
    return _THERE.match(text) is not None


_SENT = frozenset({"note", "email", "letter", "message", "call", "card", "reply", "tour"})


def determined(text: str, word: str) -> str:
    """The thing with this determiner before it where it stands bare: "team" was the team."""
    tokens = read(text)[0].tokens
    first = tokens[0]
    following = tokens[1] if len(tokens) > 1 else None
    long = re.match(r"\d+-(?:hour|day|week|month|minute|mile|year|man|person|point)\b", text) is not None
    titled = following is not None and first.text.istitle() and following.text.istitle()
    if (
        titled
        or (first.text.istitle() and following is not None and following.lower == "the")  # "Biscuit the greyhound"
        or (first.text.istitle() and following is not None and following.text == ",")
        or first.lower in {"such", "half", "common", "experience", "life", "going"}
        or (first.lower == "personal" and following is not None and following.lower not in _SENT)
        or (following is not None and (following.cls is Class.NUMBER or following.lower == "'s"))
    ):
        return text
    owned = any(token.lower in {"your", "his", "her", "their"} for token in tokens)
    own, after = first.lower in word_list("ones_own"), following.lower if following is not None else ""
    owned = (
        owned or after in _OF_ALL or after in {"i", "you", "they", "we"} or (first.lower == "time" and after == "to")
    )
    word = "the" if owned else "your" if own else word
    bare = own or (first.cls in {Class.NOUN, Class.ADJECTIVE} and is_ordinary(first.lower))
    named = first.text.isupper() and len(tokens) == _PAIR and tokens[1].text.islower() and tokens[1].cls is Class.NOUN
    bare = bare or long or (named and tokens[1].lower == tokens[1].lemma)
    return f"{word} {text}".strip() if bare else text


_SAYS_THAT = re.compile(
    r"(?:and |so )?(?:what )?(?:i )?(?:now |have |also )*(?:learned|learnt|realised|realized|discovered|found"
    r" out|know|took away|took)"
    r"(?: from (?:it|you|them|that|this))?(?: (?:is|was))? that\b",
    re.IGNORECASE,
)


def _does_to_it(tokens: Sequence[Token]) -> bool:
    """Whether a word in "-s" that may be a verb has its object after it: "the waste wood heats the hall"."""
    pairs = pairwise(tokens)
    return any(
        Class.VERB in verb.classes and verb.lower.endswith("s") and verb.lower != verb.lemma and thing.cls in _OBJECT
        for verb, thing in pairs
    )


_OBJECT = frozenset({Class.DETERMINER, Class.PRONOUN})


def _who_do(words: Sequence[Token]) -> bool:
    """Whether several are told of with two doings, so that the second is theirs: "customers who haggle come back"."""
    who = next((at for at, word in enumerate(words) if at and word.lower in {"who", "that"}), len(words))
    doing = [word for word in words[who + 1 :] if word.cls is Class.VERB and word.form is Form.BASE]
    many = who < len(words) and words[who - 1].lower != words[who - 1].lemma
    return many and len(doing) > 1 and all(word.cls is not Class.TO for word in words[who:])


def _several_do(words: Sequence[Token]) -> bool:
    """Whether several things and what they do are all there is: "small kindnesses travel"."""
    if len(words) < _PAIR:
        return False
    *things, does = words
    many = things[-1].cls is Class.NOUN and re.search(r"[^s]s$|^people$", things[-1].lower) is not None
    plain = all(token.cls in {Class.NOUN, Class.ADJECTIVE, Class.DETERMINER} for token in things)
    return many and plain and Class.VERB in does.classes and does.lower == does.lemma


def _pair_does(words: Sequence[Token]) -> bool:
    """Whether two are named with what they do: "sales and marketing share one quota"."""
    if len(words) < len(("sales", "and", "marketing", "share", "one")) or words[1].lower != "and":
        return False
    does, after = words[3], words[4]
    named = all(Class.NOUN in {word.cls, *word.classes} or word.form is Form.ING for word in (words[0], words[2]))
    bare = Class.VERB in does.classes and does.lower == does.lemma
    return named and bare and after.cls in {Class.DETERMINER, Class.NUMBER, Class.PRONOUN}


def as_said(fragment: Fragment, beginning: str, typed: str) -> Fragment:
    """A thing with a verb after "that" was meant as a clause, however it reads."""
    said = beginning == "that" or _THAT_ONE.match(typed) is not None or _SAYS_THAT.match(typed) is not None
    if ' line, "' in fragment.text:
        return replace(fragment, shape=Shape.THING, sure=True)
    clause = typed[len("that ") :] if typed.lower().startswith("that ") else typed if beginning == "that" else ""
    if fragment.shape is Shape.THING and clause and _pair_does(words_of(clause)):
        return replace(fragment, shape=Shape.THAT, text=clause.rstrip("."), sure=True)
    typed_so = _THAT_ONE.match(typed) is not None
    ends = ", " if fragment.text.startswith(("a ", "an ")) else ": "  # "a den under the table, whoever needs it"
    tokens = words_of(fragment.text.partition(ends)[0])[1:]
    verbal = any(token.finite or (typed_so and Class.VERB in token.classes) for token in tokens)
    words = words_of(fragment.text)
    does = one_does(words) or _several_do(words) or _who_do(words) or _does_to_it(tokens)
    verbal = verbal or (beginning == "that" and does)
    if is_named_at_once("topic", fragment.text) or not said or not verbal or fragment.shape is not Shape.THING:
        return fragment
    return replace(fragment, shape=Shape.THAT, text=fragment.text.removeprefix("that "), sure=True)


def told_so(opening: str, text: str) -> str:
    """What was told with who told it; what was said word for word has its capital: `they told me, "No"`."""
    return f"{opening.lower()} {text[:2].upper()}{text[2:]}" if text[0] == '"' else f"{opening.lower()} {text}"
