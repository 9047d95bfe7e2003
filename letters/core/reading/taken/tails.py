"""Gives the tail of a new thing or a lesson its subject back: "how you read a core, only done it under a lens".

What was always, never or only done so is the writer's own clause, and stands as a sentence: "I had only done it ...".
"""

from __future__ import annotations

import re
from itertools import takewhile

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.clause import is_clause
from letters.core.language.shape.parted import LEANS
from letters.core.language.words.casing import upper_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import is_base
from letters.core.reading.plain.orders import as_order

_TAIL = re.compile(
    r"(?:(?P<mark>, (?:and |but )?)|(?P<stop>[.!] ))"
    r"(?P<own>(?:always|never|only|just|mostly)(?: (?:ever|once|just))? (?P<verb>[a-z]+)"
    r"|(?P<thought>(?:thought|assumed|figured)(?! (?:that )?(?:they|these|those) (?:were|are)\b)"
    r"|imagined|reckoned|expected"
    r"|(?:didn't|did not|couldn't|wouldn't have|hadn't) (?:even )?"
    r"(?:think|thought|believe|expect|expected|realise|realize)"
    r"))\b(?P<rest>[^.!]*)",
    re.IGNORECASE,
)
_AND_I = re.compile(
    r", (?:and |but )?(?=I(?:'d|'ve| had| have)? (?:(?:only|always|never|just|mostly)(?: ever)? [a-z]+"
    r"|(?:thought|assumed)(?! (?:that )?(?:they|these|those|it) (?:were|are|was)\b)|knew|used to|didn't|hadn't)\b)"
)
"""What the writer had known before, told beside the new thing: "they listen for it, I'd only used the meter"."""
_NEW_TO_ME = re.compile(
    r", (?:I )?(?:hadn't|had not|haven't|have never|had never|never) (?:come across|heard of|heard about|met|seen)"
    r" (?:it|that|this|them|one)(?: before)?(?=$|[.!])",
    re.IGNORECASE,
)
"""What our sentence says already: "ten in seven milking, hadn't come across it"."""
_ONLY_KNOW = re.compile(r"(?<=[.!] )I only know\b")
_MINDS = frozenset({
    "see", "hear", "think", "know", "assume", "figure", "imagine", "expect", "reckon", "realise", "realize", "taste",
    "meet", "learn", "guess", "notice", "come", "believe",
})  # fmt: skip
"""What only the writer can tell of himself, whatever the employer did before it."""
_ON = frozenset({"of", "about", "with", "by", "to", "across"})
"""Little words that make a deed whole: "never heard of it", "only known it by hand"."""
_QUESTIONS = frozenset({"topic", "standing", "lesson"})


def own_tail(name: str, text: str) -> str:
    """The answer to the question `name` with the writer's own clause in it as a sentence with its "I"."""
    if name not in _QUESTIONS:
        return text
    text = _NEW_TO_ME.sub("", text) if name == "topic" else text
    found = next((one for one in _TAIL.finditer(text) if _is_own(name, one)), None)
    if found is not None:
        text = f"{text[: found.start()]}. I {_whole(found)}{text[found.end() :]}"
    return _ONLY_KNOW.sub("I only knew", _AND_I.sub(". ", text)) if name == "topic" else text


def _is_own(name: str, found: re.Match[str]) -> bool:
    """Whether a tail can only be the writer's: a past verb after what is told of others now."""
    if found["thought"]:
        return found["rest"] != "" or found["mark"] is not None
    verb, *after = words_of(f"{found['verb']}{found['rest']}")
    past = verb.cls in {Class.VERB, Class.AUXILIARY} and verb.form in {Form.PAST, Form.PARTICIPLE}
    if not past or not _is_whole(verb, after):
        return False
    return verb.lemma in _MINDS or (name != "standing" and not _tells_of_past(found.string[: found.start()]))


def _is_whole(verb: Token, after: list[Token]) -> bool:
    """Whether a past form has what it is done to, and is no "only done at night"."""
    if verb.form is Form.PAST and Class.ADJECTIVE not in verb.classes and not _may_be_participle(verb):
        return True
    return bool(after) and (
        after[0].cls in {Class.PRONOUN, Class.DETERMINER, Class.NUMBER}
        or after[0].lower in _ON - {"by", "to"}
        or (after[0].cls in {Class.NOUN, Class.ADJECTIVE} and verb.lemma != "be")
    )


def _may_be_participle(verb: Token) -> bool:
    return verb.lower.endswith("ed") or verb.form is Form.PARTICIPLE


def _tells_of_past(head: str) -> bool:
    """Whether what stands before is a story, whose people did the rest too: "they found it, never told anyone"."""
    last = head.rpartition(". ")[2]
    return any(token.form is Form.PAST and token.finite and token.lower != token.lemma for token in words_of(last))


_SAY_I = re.compile(
    r"(?<!\bas I )(?<!\bthan I )(?<!what I )(?<!like I )"
    r"(?P<say>\b(?:say|saying|said)) (?P<what>(?:I|you(?! (?:don't|do not|can't|cannot|won't|are|have|need|will)\b))"
    r"(?:'m|'ve|'d|'ll)? [^.\"]+)$"
)
_SAY_ASKS = re.compile(
    r"(?P<say>\b(?:[Yy]ou|I|they|we) say)"
    r" (?P<what>(?:what|when|where|how|who)"
    r"(?: (?!I\b|you\b|we\b|they\b|he\b|she\b|it\b)\w+){0,2} (?:is|are|do|does|can|would|will) [^.\"]+)"
)


def word_for_word(first: str, after: str) -> tuple[str, str]:
    """A lesson and what stands after it, with what is said in them between marks."""
    first = _SAY_I.sub(lambda found: f'{found["say"]} "{found["what"]}"', first)
    return first, _SAY_ASKS.sub(lambda found: f'{found["say"]}, "{upper_first(found["what"])}?"', after)


_NOT_TO = re.compile(r"(?:, (?:and |but )?| (?:and|but) )(?:do not|don't|dont) (?=[a-z]+ )", re.IGNORECASE)
_NEVER_TO = re.compile(r"(?:, (?:and |but )?| (?:and|but) )never (?P<do>[a-z]+) (?=[a-z])", re.IGNORECASE)
_ORDERED_NOT = re.compile(r"(?:don't|dont|never|do not)\b", re.IGNORECASE)


def not_to(first: str) -> str:
    """An order and what is not to be done beside it: "mark it off the first one, don't measure it twice"."""
    first = _SO_DO.sub(_so_it_is_best, first)
    if _ORDERED_NOT.match(first) or not as_order(first.partition(", ")[0]):
        return first
    return _NEVER_TO.sub(_never_to, _NOT_TO.sub(" and not to ", first, count=1))


_SO_DO = re.compile(r"^(?P<fact>[^.;:\"]+?),? so (?P<order>(?!far|that|much|many|what\b|you\b)[a-z]+ ?[^,.;:\"]*)$")


_AFTER_VERB = frozenset({Class.ADVERB, Class.PREPOSITION, Class.DETERMINER, Class.PRONOUN})


def _so_it_is_best(found: re.Match[str]) -> str:
    """What is so and the order it leads to, as one clause: "cows notice everything so walk slowly"."""
    verb, *after = words_of(found["order"])
    main = takewhile(lambda word: word.cls not in {Class.WH, Class.SUBORDINATOR}, after)
    if any(word.cls in {Class.AUXILIARY, Class.MODAL} or word.form is Form.PRESENT for word in main):
        return found[0]  # "guests arrive late so check in takes ages"
    bare = is_base(verb.lower) and after and after[0].cls in _AFTER_VERB
    order = as_order(found["order"]) or (f"to {found['order']}" if bare else "")
    whole = bool(order) and verdict(found["fact"]) is Verdict.CLAUSE and not as_order(found["fact"])
    return f"{found['fact']}, so it is best {order}" if whole else found[0]


_TWO_ORDERS = re.compile(
    r"(?P<one>(?:always |just )?[a-z]+ [^,.;]*?[a-z]) (?P<two>(?:never|don't) (?P<do>[a-z]+) [^,.;]+)", re.IGNORECASE
)


_THEY_COME = re.compile(
    r"(?P<one>[a-z]+ [^,.;]*?[a-z]{3,}) "
    r"(?P<they>(?:they(?:'re| are| come| leave| lie| fall| break| always| never| will)"
    r"|it(?:'s| is| always| never| will)) [^,.;]+)",
    re.IGNORECASE,
)
"""An order and why, run together: "be nice to the drunk ones they come back sober"."""


def orders_apart(first: str) -> str:
    """Two orders run together, with a comma between: "always measure it yourself never trust the sketch"."""
    then = _THEY_COME.fullmatch(first)
    if then and words_of(then["one"])[-1].cls is Class.NOUN and as_order(then["one"]):
        return f"{then['one']}, {then['they']}"
    first = _JUST_DO.sub(_but_just, _THEN_DO.sub(_and_then, _SAME_IDEA.sub("", first)))
    order, comma, why = first.partition(", ")
    if (
        comma
        and not as_order(order)
        and as_order(why)
        and verdict(order) is Verdict.CLAUSE
        and not LEANS.match(order)
        and not why.startswith(("like ", "not "))
    ):
        return f"{order}; {why}"
    if comma and words_of(why)[0].cls is Class.DETERMINER and as_order(order) and is_clause(words_of(why)):
        return f"{order}. {upper_first(why)}"
    found = _TWO_ORDERS.fullmatch(first)
    ordered = found is not None and is_base(found["do"].lower()) and as_order(found["one"])
    joined = found is not None and found["one"].endswith((" and", " but", " or", " you", " they", " to", " I", " we"))
    return f"{found['one']}, {found['two']}" if found and ordered and not joined else first


_SAME_IDEA = re.compile(
    r",? (?:it's the |it is the |the )?same (?:idea|thing|principle|difference)[.]?$", re.IGNORECASE
)
_THEN_DO = re.compile(r"^(?P<order>[^,.;]+?),? then (?P<then>[a-z]+ [^,.;]+)$", re.IGNORECASE)
_JUST_DO = re.compile(
    r"^(?P<order>(?:don't|do not|never) [^,.;]+?),? just (?P<do>[a-z]+) (?P<what>[^,.;]+)$", re.IGNORECASE
)


def _and_then(found: re.Match[str]) -> str:
    """Two orders, one after the other: "say sorry early, then fix it"."""
    orders = as_order(found["order"]) and as_order(found["then"])
    return f"{found['order']} and then {found['then']}" if orders else found[0]


def _but_just(found: re.Match[str]) -> str:
    """What is not to be done, and what is instead: "don't hide the gap just tell it"."""
    return f"{found['order']}, but just to {found['do']} {found['what']}" if is_base(found["do"].lower()) else found[0]


def _never_to(found: re.Match[str]) -> str:
    return f" and never to {found['do']} " if is_base(found["do"]) else found[0]


def _whole(found: re.Match[str]) -> str:
    """The tail after its "I": "never seen it" is that the writer had never seen it."""
    own, rest = found["own"], found["rest"]
    own = f"{own[0].lower()}{own[1:]}"
    verb = words_of(found["verb"])[0] if found["verb"] else None
    never = own.startswith("never ") and own.endswith("ed") and found["verb"] not in {"used", "needed", "wanted"}
    had = verb is not None and (verb.form is Form.PARTICIPLE or never or own.endswith(("heard", "met", "thought of")))
    return f"{'had ' if had and not own.startswith('always') else ''}{own}{rest}"
