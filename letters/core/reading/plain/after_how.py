"""Reads what was typed after "how": what is asked, what is to be done, or a thing that stands without it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.fit import as_sentence
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token, read
from letters.core.language.words.verbs import may_be_base
from letters.core.reading.plain.matter import may_do, one_does
from letters.core.reading.plain.orders import learned_to
from letters.core.reading.plain.scenes import STORY


def after_how(fragment: Fragment) -> Fragment:
    """The fragment as what it is after the beginning "how": a question, a task, or a thing after all."""
    text, lower = fragment.text, fragment.text.lower()
    if told := _doing(fragment) or _told_so(fragment) or _thing_first(fragment):
        return told
    for start, right in _INSTEAD_OF_HOW:
        if lower.startswith(start):
            return replace(fragment, shape=Shape.HOW, text=f"{right}{text[len(start) :]}")
    tool = _FOR_DOING.match(text) is not None and verdict(text) is not Verdict.CLAUSE
    if STORY.match(text) or tool or _is_of_a_kind(fragment):
        return replace(fragment, shape=Shape.THING, sure=True)
    if _LOOKS_LIKE.search(text.partition(",")[0]):
        return replace(fragment, shape=Shape.HOW, text=f"what {text}")
    if (
        fragment.shape in {Shape.FACT, Shape.THAT}
        or _may_hold_a_verb(fragment)
        or _somebody_acts(text)
        or _least_does(text)
    ):
        return replace(fragment, shape=Shape.HOW, text=f"how {text}")
    to_do = fragment.shape is Shape.DID and may_be_base(lower.partition(" ")[0])
    return replace(fragment, shape=Shape.HOW, text=f"how to {text}") if to_do else fragment


def _doing(fragment: Fragment) -> Fragment | None:
    """A doing after "how" that can be nothing else, as how to do it: "using heat maps"."""
    first = fragment.text.partition(" ")[0].lower()
    if not first.endswith("ing") or any(one.form is not Form.ING for one in readings(first)):
        return None
    done = learned_to(fragment.text)
    return replace(fragment, shape=Shape.HOW, text=f"how {done}") if done else None


def _least_does(text: str) -> bool:
    """Whether it is told what one thing does, whatever its verb looks like: "the smallest error travels"."""
    words = words_of(text)
    return one_does(words) and (words[1].lower.endswith("est") or not may_do(words[-1]))


def _somebody_acts(text: str) -> bool:
    """Whether it is told how one does a thing in three words: "a sommelier spits"."""
    words = words_of(text)
    if len(words) != len(("a", "sommelier", "spits")) or words[0].lower not in {"a", "an"}:
        return False
    _, who, does = words
    return who.cls is Class.NOUN and who.lower == who.lemma and Class.VERB in does.classes and does.lower.endswith("s")


def _thing_first(fragment: Fragment) -> Fragment | None:
    """A thing though "how" was picked, and what a comma hangs on it: "the 4pm slump on the line, everybody slows"."""
    head, comma, tail = fragment.text.partition(", ")
    told = _APPARENTLY.match(tail) is not None and verdict(tail) is Verdict.CLAUSE
    named = (told or _THE_THING.match(head) is not None) and verdict(head) is Verdict.PHRASE
    if not comma or not named or fragment.shape not in {Shape.FACT, Shape.THAT}:
        return None
    if not told and words_of(tail)[0].cls not in _OPENS_CLAUSE:
        return replace(fragment, shape=Shape.THING, sure=True)
    return replace(fragment, shape=Shape.THING, text=head, sure=True, rest=(as_sentence(tail), *fragment.rest))


_APPARENTLY = re.compile(r"(?:apparently|basically|turns out),? (?=\w)", re.IGNORECASE)
_THE_THING = re.compile(
    r"(?:the|their|your|his|her|an?|that|this) (?:[\w'-]+ ){1,4}?(?:on|at|for|in|of|with|who|where)\b"
)
_FOR_DOING = re.compile(r"(?:the|an?|their|your) (?:[\w-]+ ){1,3}for [a-z]+ing (?:[\w-]+ ?){1,3}$")
"""A thing by what it is for: "the scent cones for tracking lost hikers"."""
_OPENS_CLAUSE = frozenset({Class.PRONOUN, Class.SUBORDINATOR, Class.WH})


def _told_so(fragment: Fragment) -> Fragment | None:
    """What needs no weighing after "how": how close they are, what was done to the writer, or what one does then."""
    if is_degree(fragment.text):
        return replace(fragment, shape=Shape.HOW, text=f"how {fragment.text}", sure=True)
    if _DID_TO_ME.match(fragment.text):
        return replace(fragment, shape=Shape.FACT, sure=True)
    if _MUST.match(fragment.text):
        return replace(fragment, shape=Shape.THAT, text=f"you {fragment.text}", sure=True)
    if found := _IF_THEN.match(fragment.text):
        text = f"{found['if']}, {fragment.text[found.end() :]}"
        return replace(fragment, shape=Shape.THAT, text=text, sure=True)
    return None


_SO_IT_IS = re.compile(
    r"(?P<how>[a-z-]+)(?: (?:back|up|out|on|and [a-z-]+))? (?:it|they|you|we|she|he|everyone|everybody|people"
    r"|staff|(?:the|your|their|his|her|my|each|every|this|some|all|both|most)\b[\w' -]*?|[A-Z]\w+|[a-z]+s) "
    r"(?:(?:all|both|really|just|still|can|must|could) )?(?:is|are|was|were|be|seem(?:s|ed)?|look(?:s|ed)?|feels?|felt)"
    r"(?=[.,;]|$| (?:with|to|about|when|and|in|at|there|on|for|here)\b)",
)
"""How much so something is, told after "how": "close the team is", "laid back it all was"."""
_SO_THEY_DO = re.compile(
    r"(?:long|far|often|soon|early|late|fast|quick(?:ly)?|hard|well|closely|carefully|little|regularly|seriously|deeply)"
    r" (?P<clause>(?:people|staff|they|you|it|everyone|everybody|the|your|their|his|her|[a-z]+s) .+)"
)


def is_degree(text: str) -> bool:
    """Whether it is told how much so something is, or how often and how long it is done: "long people stay"."""
    if found := _SO_IT_IS.match(text):
        return any(one.cls in _MANNER or one.form is Form.PARTICIPLE for one in readings(found["how"]))
    done = _SO_THEY_DO.match(text)
    return done is not None and any(Class.VERB in one.classes for one in words_of(done["clause"])[1:])


_MANNER = frozenset({Class.ADJECTIVE, Class.ADVERB})
_MUST = re.compile(r"(?:must|should|have to|need to) [a-z]+", re.IGNORECASE)
_DID_TO_ME = re.compile(
    r"(?:they|he|she) (?:asked|showed|gave|took|told|taught|walked|drove|brought|invited) me\b"
    r"|(?:(?:[a-z.]+ )?[\w'-]+) (?:asked|wondered|wanted to know) (?:me |us )?"
    r"(?:how|what|whether|if|where|when|who|why) I\b",
    re.IGNORECASE,
)
"""What was done to the writer, which is told and not asked."""
_IF_THEN = re.compile(
    r"(?P<if>(?:if|when) .{8,80}?),? "
    r"(?=(?:you|they|we) (?:don't|do not|never|always|must|should|just|have to|can't|need to|ask|say|tell|wait)\b)",
    re.IGNORECASE,
)
"""A condition and what one does then, which is a lesson and no question."""
_INSTEAD_OF_HOW = (("if ", "whether "), ("the way ", "how "))
"""What stands in the place of "how" where it was typed after it."""
_LOOKS_LIKE = re.compile(r"\b(?:looks?|sounds?|feels?|will be) like\b", re.IGNORECASE)


def _may_hold_a_verb(fragment: Fragment) -> bool:
    """Whether a thing could be a clause after "how": "the loans turn out", never "the steam box"."""
    head = fragment.text.partition(", ")[0]
    tokens = [token for token in read(head)[0].tokens if token.cls is not Class.ADVERB and token.lower not in _ALL]
    verbs = [
        (noun, verb)
        for noun, verb in pairwise(tokens)
        if noun.cls in _SUBJECT
        and Class.VERB in verb.classes
        and verb.form is not Form.ING
        and not _are_of_a_kind(tokens, noun, verb)
    ]
    if SOME_OF_THEM.match(head):
        return True
    verbs = [pair for pair in verbs if not _is_bare_thing(*pair)]
    if any(token.cls in {Class.PREPOSITION, Class.TO} for token in tokens) or all(map(_is_nominal, tokens[1:])):
        verbs = [
            pair for pair in verbs if _agrees(*pair) and (pair[1] != tokens[-1] or _happens(pair[1]) or _do(pair[0]))
        ]
    return fragment.shape is Shape.THING and (bool(verbs) or verdict(head) is Verdict.CLAUSE)


def _is_of_a_kind(fragment: Fragment) -> bool:
    """Whether what looks like a clause is a thing of a kind after all: "price rises from the supplier"."""
    tokens = read(fragment.text)[0].tokens
    if len(tokens) < 2 or fragment.shape not in {Shape.FACT, Shape.THAT} or not _are_of_a_kind(tokens, *tokens[:2]):  # noqa: PLR2004
        return False
    return not _may_hold_a_verb(replace(fragment, shape=Shape.THING))


def _are_of_a_kind(tokens: Sequence[Token], noun: Token, verb: Token) -> bool:
    """Whether a noun without its article only says what kind of things follow it: "price rises", "test results"."""
    at = tokens.index(verb)
    done_to = at + 1 < len(tokens) and tokens[at + 1].cls in {Class.DETERMINER, Class.PRONOUN, Class.ADJECTIVE}
    bare = noun is tokens[0] and noun.cls is Class.NOUN and noun.text == noun.lemma
    return bare and not done_to and verb.lower != verb.lemma and Class.NOUN in verb.classes


SOME_OF_THEM = re.compile(
    r"(?:the (?:two|three|four|rest|lot)|both|all|most|half|some) of (?:them|you) [a-z]+", re.IGNORECASE
)
"""Several people and what they do: "the two of them cope"."""


def _is_bare_thing(noun: Token, verb: Token) -> bool:
    """Whether a single thing stands before what would be its bare verb, and is one name with it: "torque wrench"."""
    forms = {one.form for one in readings(verb.lower) if one.cls is Class.VERB}
    single = noun.cls is Class.NOUN and noun.lower == noun.lemma and noun.lower not in word_list("plural_groups")
    return single and forms == {Form.BASE} and Class.NOUN in verb.classes


_NOMINAL = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NUMBER, Class.NAME})
_SUBJECT = frozenset({Class.NOUN, Class.NAME, Class.PRONOUN, Class.VERB})
_ALL = frozenset({"all", "both", "each"})


def _is_nominal(token: Token) -> bool:
    return token.cls in _NOMINAL or token.form is Form.ING


def _do(noun: Token) -> bool:
    """Whether several people are named, who can do anything: "cashew buyers cheat"."""
    return noun.lower != noun.lemma and means_people(noun.lemma)


def _happens(verb: Token) -> bool:
    """Whether a verb needs nothing after it: "how the night shift works", but no "how the drone scans"."""
    return verb.lemma in word_list("outcomes")


def _agrees(noun: Token, verb: Token) -> bool:
    """Whether a verb has the number of the noun before it: one box holds, two boxes hold."""
    forms = {one.form for one in readings(verb.lower) if one.cls is Class.VERB}
    many = (noun.lower != noun.lemma and noun.form is not Form.ING) or noun.lower in word_list("plural_groups")
    group = noun.lower in word_list("plural_groups") and Form.PRESENT in forms  # "a good team talks", "the team talk"
    return group or bool(forms - {Form.BASE, Form.PRESENT}) or (Form.BASE if many else Form.PRESENT) in forms
