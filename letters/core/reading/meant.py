"""What an answer means as its question and its beginning mean it, before it is spoken to anybody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.clause import main_verb
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.shape.recognised import recognise
from letters.core.language.typed.idiom import says_too_much
from letters.core.language.words.casing import lower_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.readers import Readers
from letters.core.reading.enjoyed.lived import lived, picked
from letters.core.reading.followed.clause import to_do_there
from letters.core.reading.plain.begun import HOW_TO_DO, are_things_which, as_said, begins_with_that, begun, told_so
from letters.core.reading.plain.just_so import THAT_DOING, is_just_so, just_does
from letters.core.reading.plain.matter import DEEDS
from letters.core.reading.plain.orders import as_order
from letters.core.reading.plain.several_do import do_there, many_do, may_be_told
from letters.core.reading.plain.whose_doing import with_its_doing
from letters.core.reading.retold import retold
from letters.core.reading.settle import settled, unprefixed, with_subject
from letters.core.reading.taken.mine import as_my_own
from letters.core.reading.taken.tasks import is_task
from letters.core.reading.told_on import told_on
from letters.core.reading.wished.besides import said_besides
from letters.core.reading.wished.parted import in_case, wished_for
from letters.core.reading.wished.straight import wish_told

_THEYRE = re.compile(r"their \w+ing (?!room|desk|plan|team|list|process|system)", re.IGNORECASE)
_IS_TOLD = re.compile(r"(?:if|when|unless|once) (?!to\b)\w|(?:they|you) both ", re.IGNORECASE)


def _prepared(name: str, fragment: Fragment, beginning: str, typed: str) -> Fragment:
    """The fragment with what its question and the picked beginning leave no doubt about."""
    text, clause = fragment.text, fragment.shape in {Shape.FACT, Shape.THAT}
    if name == "lesson" and (put := _as_lesson(fragment, beginning, typed)):
        return put
    if beginning == "that" and _THEYRE.match(text):
        text = f"they're {text.split(' ', 1)[1]}"
        fragment, clause = replace(fragment, shape=Shape.THAT, text=text), True
    if beginning == "how" and name == "challenge" and fragment.shape in {Shape.THING, Shape.DID}:
        return replace(fragment, shape=Shape.HOW, text=f"how to {text}") if is_task(text) else fragment
    if beginning == "how" and typed.lower().startswith("that ") and fragment.shape is Shape.THAT:
        return replace(fragment, text=f"that {text}")
    if name == "challenge" and clause:
        return replace(fragment, shape=Shape.FACT, event=True) if _SPOKE_OF.match(text) else fragment
    told = fragment.kind == "told" and (clause or fragment.shape in {Shape.TO, Shape.HOW})
    told = told or (name == "kindness" and fragment.kind == "told" and fragment.opening.endswith(" about"))
    then = name == "lesson_from" and (fragment.shape is Shape.HOW or (clause and (text[0] == '"' or _felt_then(text))))
    if told and (name in DEEDS or then):
        return replace(fragment, shape=Shape.FACT, text=told_so(fragment.opening, text), event=True)
    return fragment


def _felt_then(text: str) -> bool:
    """Whether it was said how it had been with them: "they said they understood everything"."""
    tokens = words_of(text)
    verb = main_verb(tokens)
    own = tokens[0].lower in {"they", "he", "she", "you"}
    return own and verb is not None and tokens[verb].form is Form.PAST


_SPOKE_OF = re.compile(r"(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w'-]+ (?:spoke|talked|told (?:me|us)) (?:about|of) ")
"""Who of them spoke of it, which the letter says to that one."""


def _ordered(text: str, typed: str) -> str:
    """A lesson put as an order, as what one learned to do: "don't text after six"; empty for any other."""
    if HOW_TO_DO.match(text) and not text.startswith(("to ", "not to ")):
        return text.replace(" your ", " my ")
    first = typed.partition(". ")[0].replace("do not ", "don't ", 1)
    return as_order(first) if first.lower().startswith("don't ") else ""


_LIKING = re.compile(r"(?:^| that )i (?P<like>(?:like|love|enjoy|hate)d?)$")
"""What one finds out about oneself, where that was the answer: "I learned that I like working outside"."""


def _as_lesson(fragment: Fragment, beginning: str, typed: str) -> Fragment | None:
    """A lesson as what to do or what is so, though it looks like a liking: "enjoy it more", "it's good to ask"."""
    felt, opening = fragment.kind in {"feeling", "hear", "follow"}, fragment.opening.lower()
    if felt and fragment.shape is Shape.TO and opening.startswith(("it", "that")):
        return replace(fragment, shape=Shape.THAT, text=f"{opening} {fragment.text}", sure=True)
    if mine := _LIKING.search(opening):
        return replace(fragment, shape=Shape.FACT, text=f"I {mine['like']} {fragment.text}", sure=True)
    bare = opening in {"learn", "learning", "hear", "find out"} and fragment.shape in {
        Shape.THING,
        Shape.HOW,
    }  # "learn the names"
    opening = "learn" if opening == "learning" else opening
    enjoyed = f"to {opening} {fragment.text}" if bare or (beginning == "to" and felt and opening[:2] != "i ") else ""
    ordered = _ordered(fragment.text, typed) or enjoyed
    return replace(fragment, shape=Shape.TO, text=ordered) if ordered else None


def meant(name: str, text: str, beginning: str, readers: Readers, *, with_that: bool = False) -> Fragment | None:
    """The fragment as its question and its beginning mean it, not yet turned to the reader; None for none.

    `with_that`: whether its "that" was typed, so that it is a clause however it looks ("rooms stand empty").
    """
    text = retold(name, text, beginning, readers)
    if name == "future_role":
        return _wish(lower_first(text, readers.known_names))
    fragment = with_its_doing(name, recognise(unprefixed(name, text), readers.known_names))
    beginning = "that" if beginning == "how" and begins_with_that(fragment, text) else beginning
    if not fragment:
        return None
    if name == "reason" and fragment.opening.startswith("I "):  # "I didn't know the wine list"
        whole = f"{fragment.opening} {fragment.text}"
        fragment = replace(fragment, shape=Shape.FACT, text=whole, opening="", kind="", sure=True)
    if name == "follow" and (plan := to_do_there(fragment, text, beginning)):
        return plan
    if name == "kindness" and text.lower().startswith(("to ", "not to ")):
        whole = f"{fragment.opening.lower()} {fragment.text}".strip()
        fragment = replace(fragment, shape=Shape.TO, text=whole, opening="")
    fragment = _prepared(name, _beyond_doubt(name, fragment), beginning, text)
    found = as_said(with_subject(name, settled(name, begun(fragment, beginning))), beginning, text)
    found = _as_thing(name, _as_clause(name, fragment, found, beginning, with_that=with_that), beginning)
    if name == "lesson" and found.shape in {Shape.TO, Shape.HOW}:
        found = replace(found, text=as_my_own(found.text))
    found = lived(found, picked(fragment, beginning)) if name == "enjoyed" and found.text else found
    return told_on(name, found)


def _as_clause(name: str, typed: Fragment, found: Fragment, beginning: str, *, with_that: bool) -> Fragment:
    """What was read as a clause at first and as a thing after it, which after "that" is one: "the lifts phone home"."""
    thing = found.shape is Shape.THING
    clear = name == "made_clear" and (found.text.startswith("that the ") or (beginning == "that" and thing))
    if clear or (name == "lesson" and thing and THAT_DOING.match(found.text)):
        return replace(found, shape=Shape.THAT, text=found.text.removeprefix("that "), sure=True)
    told = _IS_TOLD.match(found.text) is not None and beginning == "that"
    just_so = is_just_so(found.text) or (just_does(found.text) and beginning in {"that", "to", "how"})
    if name in {"topic", "lesson"} and (told or (thing and just_so)):
        return replace(found, shape=Shape.THAT, sure=True)
    turned = thing and found.text == typed.text and typed.shape in _CLAUSAL - {Shape.THING}
    asked = beginning == "that" and (
        found.text.startswith(("the ", "your ", "their "))
        or do_there(words_of(found.text))
        or many_do(words_of(found.text))
    )
    if turned and with_that and typed.shape is not Shape.THING and name in {"topic", "lesson"}:
        return replace(found, shape=Shape.THAT, sure=True)
    turned = (turned and name in {"topic", "lesson"}) or (found.shape is Shape.THING and may_be_told(name, found.text))
    return replace(found, shape=Shape.THAT, sure=True) if turned and asked else found


def _as_thing(name: str, fragment: Fragment, beginning: str) -> Fragment:
    """A question or a problem that was named, which is a thing whatever clause it holds."""
    text = fragment.text
    if beginning == "about" and fragment.shape in _CLAUSAL and (are_things_which(text) or _is_one_name(text)):
        if are_things_which(text) and verdict(text) is Verdict.CLAUSE and " where " not in text:
            return replace(fragment, shape=Shape.THAT, sure=True)  # "pilots who report it get looked at"
        return replace(fragment, shape=Shape.THING, plural=True, sure=True)
    named = name == "challenge" and fragment.text.startswith(_NAMED)
    return replace(fragment, shape=Shape.THING, sure=True) if named and fragment.shape in _CLAUSAL else fragment


def _is_one_name(text: str) -> bool:
    """Whether two words, or three that may all be nouns, are the name of a thing: "carers leave"."""
    words = words_of(text)
    few = len(words) == 2 and words[0].cls is Class.NOUN  # noqa: PLR2004
    return few or (len(words) == 3 and all(Class.NOUN in word.classes for word in words))  # noqa: PLR2004


_NAMED = ("the question of whether ", "the problem of ", "the challenge of ")
_CLAUSAL = frozenset({Shape.FACT, Shape.THAT, Shape.THING})


def _beyond_doubt(name: str, fragment: Fragment) -> Fragment:
    """What was once learned, which is a deed ("learned Welsh at 30"); what old things do ("used cars pile up")."""
    if name == "kindness" and fragment.shape is Shape.FACT and _is_deed(words_of(fragment.text)):
        return replace(fragment, shape=Shape.DID)
    if name == "made_clear" and fragment.kind == "understand" and fragment.opening.lower().startswith("they "):
        return replace(fragment, shape=Shape.THAT, text=f"{fragment.opening.lower()} {fragment.text}", sure=True)
    told = fragment.shape is Shape.DID and verdict(fragment.text) is Verdict.CLAUSE
    said = fragment.shape is Shape.DID and _SAID_SO.match(fragment.text)
    if said or (name == "challenge" and told and not is_task(fragment.text)):
        return replace(fragment, shape=Shape.THAT, sure=True)
    liked = fragment.kind == "feeling" and fragment.opening.lower() in {"i like", "i love"}
    did = fragment.opening.lower().removeprefix("i ")
    done = fragment.kind == "learned" or (fragment.kind == "understand" and " " not in did)
    if name != "experience" or not (liked or done):
        return fragment
    return replace(fragment, shape=Shape.DID, text=f"{did} {fragment.text}", sure=True)


def _is_deed(tokens: Sequence[Token]) -> bool:
    """Whether a deed opens a text without whoever did it: "laughed with me, then told me"."""
    past = len(tokens) > 1 and tokens[0].cls is Class.VERB and tokens[0].form in {Form.PAST, Form.PARTICIPLE}
    return past and tokens[0].text.islower() and tokens[1].cls in {Class.PREPOSITION, Class.PRONOUN}


_SAID_SO = re.compile(
    r"(?:[a-z]+ed|done|broken|lost|gone) (?:said|says|told|was|were|is|has|rated|gave)\b"
    r"|(?!does|has|is|was)[a-z]+[^\Ws]s (?:tell|show|teach|make|get|give|need|come|go|take|cost|mean|bring) \w",
    re.IGNORECASE,
)
"""A name that looks like a deed, and what it does: "ofsted said they were good", "rejects tell you more"."""


def _wish(text: str) -> Fragment | None:
    """What the writer would like another time, or when; None where nothing is clear."""
    if when := in_case(text := wish_told(text)):
        return None if says_too_much(when) else Fragment(Shape.HOW, when)
    return Fragment(Shape.THING, wish, rest=said_besides(text)) if (wish := wished_for(text)) else None
