"""Puts together what a new thing, a lesson and what stands beside them were typed in: bare words, orders, loose ends.

"They weigh it. Every morning." is that they weigh it, every morning; "not to guess. Ask" is not to guess, but to ask.
"""

from __future__ import annotations

import re

from letters.core.language.shape.beginnings import is_comment
from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.typed.cleaned import says_nothing
from letters.core.language.words.casing import lower_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.plain.judged import unjudged
from letters.core.reading.plain.orders import as_order
from letters.core.reading.plain.runs import sentences
from letters.core.reading.taken.parted_again import parted_again

_QUESTIONS = frozenset({"topic", "standing", "lesson", "lesson_from"})
_NEVER = re.compile(r"(?:don't|do not|dont|never|not to|not)\b", re.IGNORECASE)
_ALONE = frozenset({"twice", "always", "daily", "weekly", "once", "everywhere", "free", "yearly", "nightly"})
"""Single words that tell something by themselves."""
_TELLING = frozenset({Class.NOUN, Class.NUMBER, Class.NAME})
_FEW = 2


def put_together(name: str, text: str) -> str:
    """The cleaned answer to the question `name` in whole sentences, with no bare words left over."""
    if name not in _QUESTIONS:
        return text
    text = parted_again(name, text)
    text = _not_but_do(text) if name == "lesson" else text
    told = sentences(text)
    if len(told) < _FEW:
        return text
    if name == "lesson" and (orders := _both_orders(*told[:_FEW])):
        told[:_FEW] = [orders]
    return _without_bare_words(name, told)


def _not_but_do(text: str) -> str:
    """Two orders on a comma, of which the first forbids: "don't argue, ask"."""
    first, stop, after = text.partition(". ")
    head, comma, tail = first.rstrip(".!").partition(", ")
    orders = _both_orders(head, tail) if comma and _NEVER.match(head) and "," not in tail else ""
    return f"{orders.rstrip('.')}{stop}{after}" if orders else text


def _both_orders(first: str, second: str) -> str:
    """Two orders as one lesson; empty where one of them is none."""
    first, order = first.rstrip(".!"), as_order(lower_first(second.rstrip(".!")))
    ordered = lower_first(first)
    if not order or not (ordered.startswith(("to ", "not to ", "never to ")) or as_order(ordered)):
        return ""
    if _NEVER.match(first):
        return f"{first}, but {order}."
    long = "," in first or " and " in first
    return f"{first}, and {order}." if long or not order.startswith("to ") else f"{first} and {order[3:]}."


_PRESSING = re.compile(r"^(?:seriously|honestly|literally|really)[, ]+(?=every|all|each|any|no\b)", re.IGNORECASE)


def _names_it(head: str, phrase: str) -> bool:
    """Whether bare words tell what was just named: "fika. Coffee and cake at 10 every day"."""
    words = words_of(phrase)
    short = head.count(" ") < _PRESSED and "," not in head and not as_order(lower_first(head))
    who = any(word.lower == "who" for word in words)  # which may be told in a clause: "people who are ill come late"
    return (
        short
        and not who
        and len(words) >= _PRESSED
        and words[0].cls is not Class.DETERMINER
        and _is_bare_phrase(phrase)
    )


def _is_doing(head: str, phrase: str) -> bool:
    """Whether a deed in "-ing" tells what was named in a word or two: "backhauls. Filling the lorry going home"."""
    return head.count(" ") < _PRESSED and words_of(phrase)[0].form is Form.ING and verdict(phrase) is Verdict.PHRASE


def _is_way(head: str, phrase: str) -> bool:
    """Whether bare words tell the way something is done: "ropes", "by hand"."""
    words = words_of(phrase)
    if words[0].cls is Class.SUBORDINATOR and words_of(head)[0].cls is Class.DETERMINER:
        return False  # "the golden hour. If it gets none it never catches up"
    return (
        verdict(phrase) is Verdict.PHRASE
        and not is_comment(phrase)
        and words[0].cls is not Class.TO
        and any(word.cls is Class.NOUN and word.lower not in word_list("praised") for word in words)
    )


_ASKS_HOW = re.compile(r"(?:how )?(?:to|they|you|people|we|the|a|an) ", re.IGNORECASE)


def _without_bare_words(name: str, told: list[str]) -> str:
    """The sentences with every phrase that stands alone joined to the sentence before it."""
    joined = [told[0]]
    for sentence in told[1:]:
        phrase = sentence.rstrip(".!")
        head = joined[-1].rstrip(".!")
        if name == "topic" and _ASKS_HOW.match(head) and len(joined) == 1 and _is_way(head, phrase):
            joined[-1] = f"{head}: {lower_first(phrase)}."
            continue
        phrase = _PRESSING.sub("", phrase)
        tells = _names_it(head, phrase) or (name == "topic" and _is_doing(head, phrase))
        if verdict(head) is Verdict.PHRASE and len(joined) == 1 and tells:
            joined[-1] = f"{head}, {lower_first(phrase)}."
            continue
        if name == "lesson" and verdict(head) is Verdict.CLAUSE and as_order(lower_first(phrase)):
            joined[-1] = f"{head}; {lower_first(phrase)}."
            continue
        again = _says_again(phrase, head)
        if again or (_is_bare_phrase(phrase) and (verdict(head) is Verdict.CLAUSE or as_order(lower_first(head)))):
            whole = f"{head}, {lower_first(phrase)}"
            joined[-1] = f"{head if unjudged(whole) != whole else whole}."
        else:
            joined.append(sentence)
    return " ".join(joined)


def _says_again(phrase: str, head: str) -> bool:
    """Whether few words only press what was said last: "how to listen. Really listen"."""
    words = phrase.lower().split()
    return 0 < len(words) <= _PRESSED and words[-1:] == head.lower().split()[-1:]


_LEADS = frozenset({Class.VERB, Class.WH, Class.TO, Class.CONJUNCTION, Class.SUBORDINATOR})
_PRESSED = 3


def _is_bare_phrase(text: str) -> bool:
    """Whether words tell something and have no verb: "real voices", "twice", and no "very clever"."""
    if is_comment(text) or says_nothing(text) or verdict(text) is not Verdict.PHRASE or '"' in text:
        return False
    words = words_of(text)
    if len(words) == 1:
        return text.lower() in _ALONE
    return any(word.cls in _TELLING for word in words) and words[0].cls not in _LEADS
