"""How the beginning that a writer picked shapes what follows it: "how" before a deed is "how to"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.words.casing import is_ordinary
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token, read
from letters.core.language.words.verbs import may_be_done
from letters.core.reading.plain.after_how import after_how
from letters.core.reading.plain.matter import MANY_DOING, is_named_at_once, is_order_of_things, one_does

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
        text = _DONT.sub(" and not to ", as_order(text) or f"to {text}").replace("your own", "my own")
        text = _WHEN_IM.sub(r"\1 I'm", _BEFORE_I.sub(r"\1 I ", _BUT_DO.sub(r"\1, but to ", text)))
        return replace(fragment, shape=Shape.TO, text=text) if _is_bare(fragment.text) else fragment
    if "hearing" in {beginning, fragment.opening.lower()} and _is_person_doing(text):
        return replace(fragment, shape=Shape.ACT, text=f"hearing {text}")
    if beginning == "seeing" and fragment.shape is Shape.THING:
        return replace(
            fragment, shape=Shape.ACT, text=f"seeing {determined(text, '' if MANY_DOING.match(text) else 'the')}"
        )
    return fragment


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
    return bool(words) and Class.NOUN in words[-1].classes and all(set(word.classes) & _NAMING for word in words)


_BUT_DO = re.compile(
    r"^((?:never|not) to [^,]+), (?=(?:always )?(?:say|ask|give|tell|offer|show|find|look|wait|listen|explain|do|take"
    r"|let|go|use|try) )"
)
_AND_DO = re.compile(
    r", (?=(?P<do>[a-z]+)(?: (?:the|an?|it|them|him|her|your|their|one|some|more|less|that|this|what|how|if|until|when"
    r"|first|again|twice|back|up|down|out|off|for|to|with|by|about|people|[a-z]+ly)\b[^,]*|"
    r"(?<=wait)|(?<=listen)|(?<=ask)|(?<=check))$)"
)
"""Where a second order hangs on a comma: "never switch it on, use the torch"."""
_BEFORE_I = re.compile(r"\b(before|when|until|after|if|while) you (?!are\b|can\b|have\b|were\b)(?=[a-z]+\b)")
_WHEN_IM = re.compile(r"\b(before|when|until|after|if|while) you(?:'re| are)\b")
_DONT = re.compile(
    r",? (?:and |but )?(?:do not|don't|never) "
    r"(?=\w+ (?:for|to|the|an?|it|them|in|on|until|till|down|up|off|out|back|what|how|any\w*)\b)"
)


def _is_bare(text: str) -> bool:
    """Whether a text can begin with the bare form of a verb, as after "to"."""
    first = next((token for token in read(text)[0].tokens if token.cls is not Class.ADVERB), None)
    if text.lower().startswith(("don't ", "never ", "always ", "just ", "not ")):
        return True
    bare = first is not None and first.lower == first.lemma and first.cls not in {Class.PRONOUN, Class.DETERMINER}
    if not bare or first is None:
        return False
    return first.form is Form.BASE or bool({Class.VERB, Class.ADJECTIVE, Class.NOUN} & set(first.classes))


_SOMEBODY_SPEAKS = re.compile(
    r"(?:(?:the|your|their|one of (?:the|your|their)) (?:[a-z]+ )?[a-z]+(?<!ing)|(?:both|all|all three|the two"
    r"|the three) of (?:them|you)|everyone|everybody) (?:talk|speak|sing|explain|describe"
    r"|joke|laugh|argue|chat)(?:ing)? (?:about|of|to|with|the|an?|how|why|what|their|his|her|at|in|over)\b"
)
"""Somebody heard speaking, after "hearing": "the owner talk about the early days"."""


def _is_person_doing(text: str) -> bool:
    """Whether a name and a bare verb or an "-ing" follow, as after "hearing": "Courtney talk about the study"."""
    tokens = read(text)[0].tokens
    while tokens and tokens[0].text.rstrip(".") in word_list("titles"):
        tokens = tokens[2:] if len(tokens) > 1 and tokens[1].text == "." else tokens[1:]
    if len(tokens) < 3:  # noqa: PLR2004
        return False
    if not tokens[0].text[0].isupper():
        return _SOMEBODY_SPEAKS.match(text) is not None
    base = tokens[1].lower == tokens[1].lemma and Class.VERB in tokens[1].classes
    led = tokens[2].cls in {Class.PREPOSITION, Class.DETERMINER, Class.WH, Class.NAME} or tokens[2].text == '"'
    said = led or Class.NOUN not in tokens[1].classes
    return (base and said) or tokens[1].form is Form.ING


DETERMINED = {"enjoyed": "the", "lesson_from": "the", "kindness": "your", "thanks_for": "the"}
"""What a bare noun takes in these answers: "team" was the team, "nice email" was your nice email."""


_PAIR = 2
_OF_ALL = frozenset({"from", "taken", "spent", "shown"})  # after what was not the readers' alone: "kindness from all"


def determined(text: str, word: str) -> str:
    """The thing with this determiner before it where it stands bare: "team" was the team."""
    tokens = read(text)[0].tokens
    first = tokens[0]
    following = tokens[1] if len(tokens) > 1 else None
    long = re.match(r"\d+-(?:hour|day|week|month|minute|mile|year|man|person|point)\b", text) is not None
    titled = following is not None and first.text.istitle() and following.text.istitle()
    if (
        titled
        or (first.text.istitle() and following is not None and following.text == ",")
        or first.lower in {"such", "half", "common", "personal", "experience", "life"}
        or (following is not None and (following.cls is Class.NUMBER or following.lower == "'s"))
    ):
        return text
    owned = any(token.lower in {"your", "his", "her", "their"} for token in tokens)
    owned, own = owned or (following is not None and following.lower in _OF_ALL), first.lower in word_list("ones_own")
    word = "the" if owned else "your" if own else word
    bare = own or (first.cls in {Class.NOUN, Class.ADJECTIVE} and is_ordinary(first.lower))
    named = first.text.isupper() and len(tokens) == _PAIR and tokens[1].text.islower() and tokens[1].cls is Class.NOUN
    bare = bare or long or (named and tokens[1].lower == tokens[1].lemma)
    return f"{word} {text}".strip() if bare else text


_ORDERS = word_list("orders")
"""Verbs that are as often nouns, and yet tell somebody what to do where they come first and no verb follows."""
_AFTER_ORDER = frozenset(
    {Class.PREPOSITION, Class.DETERMINER, Class.PRONOUN, Class.ADVERB, Class.WH, Class.SUBORDINATOR, Class.NUMBER}
)
_COMPARED = frozenset({"longer", "more", "less", "better", "harder", "slower", "earlier", "faster"})
_ORDER = {"don't": "not to", "not": "not to", "never": "never to", "always": "always to", "just": "just to", "": "to"}


def as_order(text: str) -> str:
    """An order as what one learns to do: "don't line them up" is "not to line them up"; empty for anything else."""
    lead = next((word for word in _ORDER if word and text.lower().startswith(f"{word} ")), "")
    rest = text[len(lead) :].strip()
    first = read(rest)[0].tokens[0] if rest else None
    if first is not None and not lead and first.text[0].isupper():
        return ""
    plainly = first is not None and first.form is Form.BASE and first.cls is Class.VERB
    if not lead and _is_order(rest):
        return f"to {rest}"
    but_to = ", but to " if lead in {"don't", "never"} else ", and to "
    rest = _AND_DO.sub(lambda found: but_to if may_be_done(found["do"]) else found[0], rest, count=1)
    forbids = lead == "don't" and first is not None and first.cls not in _OBJECT  # "don't overthink it"
    plainly = plainly or forbids or rest.startswith(("be ", "have a ", "have the ", "have your ") if lead else "be ")
    bare = first is not None and Class.VERB in first.classes and first.lower == first.lemma
    return f"{_ORDER[lead]} {rest}" if first is not None and (plainly or (lead and bare)) else ""


_MORE_THAN = re.compile(r"[a-z]+ (?:more|less|[a-z]{3,}er) than ")
"""How something is done more so: "section smaller than you think"."""


def _is_order(text: str) -> bool:
    """Whether a text begins with an order that could be read as a noun: "start from the top"."""
    tokens = read(text)[0].tokens if text else ()
    if _MORE_THAN.match(text) and Class.VERB in tokens[0].classes:
        return True
    ordered = (
        len(tokens) > _PAIR
        and tokens[0].lower in _ORDERS
        and (tokens[1].cls in _AFTER_ORDER or tokens[1].lower in _COMPARED)
    )
    return ordered and verdict(text.split(",", maxsplit=1)[0]) is Verdict.PHRASE


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


def as_said(fragment: Fragment, beginning: str, typed: str) -> Fragment:
    """A thing with a verb after "that" was meant as a clause, however it reads."""
    said = beginning == "that" or _THAT_ONE.match(typed) is not None or _SAYS_THAT.match(typed) is not None
    if ' line, "' in fragment.text:
        return replace(fragment, shape=Shape.THING, sure=True)
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
