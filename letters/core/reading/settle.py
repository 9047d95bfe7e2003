"""Settles what a fragment means as the answer to its question: who did it, and what it can be part of."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.words.tagging import Class, read
from letters.core.language.words.verbs import for_you
from letters.core.reading.enjoyed.savoured import enjoyed
from letters.core.reading.followed.clause import followed
from letters.core.reading.own.done import as_own, did_so
from letters.core.reading.plain.begun import DETERMINED, determined, is_there
from letters.core.reading.plain.matter import DEEDS, is_motto, is_named_at_once, is_so_far, named
from letters.core.reading.plain.moments import is_a_moment
from letters.core.reading.plain.orders import as_order
from letters.core.reading.reason.decided import happened
from letters.core.reading.reason.had import is_named, who_did
from letters.core.reading.second_look import looked_again
from letters.core.reading.taken.became_clear import is_insight
from letters.core.reading.taken.tasks import OPEN_QUESTION, PEOPLE_DOING, as_problem
from letters.core.reading.thanks.deed import given, is_given

_OF_THEM = re.compile(
    r"^(?:it was |that was )?(?:\w+ )?(?:nice|kind|good|decent|lovely|sweet|thoughtful|great|considerate|generous|fair"
    r"|gracious|polite|professional|classy|helpful) (?:of \w+ )?(?=to \w)"
    r"|^for (?=(?:not )?\w+ing\b|(?:the|their|his|her|your) )",
    re.IGNORECASE,
)
"""How people repeat the beginning of the question: "it was really nice of her to ..."."""
_WISHING = re.compile(
    r"^(?:(?:i(?:'d| would)? )?(?:really )?(?:want|like|love|hope|plan) )?to "
    r"(?!follow|know|find|(?:see|hear)\b(?! (?:the|their|your|that|this|one|some|an?)\b))",
    re.IGNORECASE,
)
_FOR = re.compile(r"^for (?=\w+ing\b|the\b|your\b|their\b)", re.IGNORECASE)


def unprefixed(name: str, text: str) -> str:
    """The answer without the beginning of the question, where it was typed again."""
    if name == "follow":
        return _WISHING.sub("to ", text)
    if name == "thanks_for":
        return _FOR.sub("", text)
    return _OF_THEM.sub("", text) if name == "kindness" else text


_THEIRS = frozenset({"challenge", "standing", "reason"})
"""Facts whose unnamed subject is the employer: "cant get parts in time"."""
_NO_ORDERS = frozenset({"experience", "future_role", "standing", "reason"})
"""Facts that tell what was done, so that no order is given in them: "put one in every 20 yards"."""
_WHOSE = re.compile(r"(?:yours|mine|his|hers|theirs) (?:is|was|are|were) ", re.IGNORECASE)


def settled(name: str, fragment: Fragment) -> Fragment:
    """The fragment as this question means it: who did what is settled by what was asked."""
    if is_named_at_once(name, fragment.text):
        return replace(fragment, shape=Shape.THING, sure=True)
    if name == "thanks_for" and is_given(fragment.text):
        return given(fragment)
    fragment = looked_again(fragment)
    text, shape = fragment.text, fragment.shape
    if plainly := _stood(name, fragment) or _plainly(name, fragment):
        return plainly
    text = _ABOUT.sub("", text) if shape is Shape.THING else text
    if name not in _NO_ORDERS and not text[:1].isupper() and (ordered := as_order(text)):
        shape, text = Shape.TO, ordered
    shape, text = named(name, shape, text)
    shape, text = _SETTLERS[name](shape, text) if name in _SETTLERS else (shape, text)
    ruled = name in {"lesson", "made_clear"} or (name == "topic" and text.startswith(("less ", "more ", "fewer ")))
    if ruled and shape is not Shape.TO and is_motto(text):
        return replace(fragment, shape=Shape.THING, text=text, sure=False)
    loose = name == "standing" and (is_so_far(text) or _A_THING.match(text) is None)
    loose = loose or (name == "made_clear" and not is_insight(text))
    if loose and shape is Shape.THING:
        return replace(fragment, shape=shape, text=text, sure=False)
    if shape is Shape.THING and name in DETERMINED and (not fragment.plural or name == "kindness" or is_there(text)):
        text = determined(text, DETERMINED[name])
    return replace(fragment, shape=shape, text=text)


_A_THING = re.compile(
    r"(?:the|an?|how|why|what|that|this|your|their|his|her|my|our) |\w+ing (?:the|a|an|to|with|in|for|out) ",
    re.IGNORECASE,
)
"""How a thing begins that can become clear to somebody: "the value of a second pair of eyes"."""


def _stood(name: str, fragment: Fragment) -> Fragment | None:
    """What they do about it, where a deed comes first: "put one in every boat"."""
    deed = name == "standing" and fragment.shape is not Shape.HOW and did_so(fragment.text)
    return replace(fragment, shape=Shape.DID, sure=True) if deed else None


def _plainly(name: str, fragment: Fragment) -> Fragment | None:
    """The fragment where its question and first words settle it at once; None where more is to be weighed."""
    text, shape = fragment.text, fragment.shape
    if _HOW_IS.match(text) or (name in _THEIRS and _WHOSE.match(text)):
        return replace(fragment, shape=Shape.THAT, sure=_WHOSE.match(text) is not None)
    if name == "follow" and _PLAN.match(text):
        return replace(fragment, shape=Shape.TO, text=f"to {text}")
    did = _CHOSEN.match(text) and not _OF_A_KIND.match(text) and verdict(text) is Verdict.CLAUSE
    did = did and not (name == "reason" and is_named(text))
    if name == "reason" and (did or _OTHER_DID.match(text) or happened(text)):
        return replace(fragment, shape=Shape.THAT, sure=True)
    named = (
        text.startswith("whoever ") or _SOMEONE_WITH.match(text) or _KIN_OF.fullmatch(text) or _ALREADY.fullmatch(text)
    )
    if name == "reason" and (named or (_CHOSEN.match(text) and not _BEFELL.match(text))):
        return replace(fragment, shape=Shape.THING, sure=bool(named))
    if (name == "lesson_from" and is_a_moment(text)) or (name == "enjoyed" and text.startswith("the moment when ")):
        return replace(fragment, shape=Shape.THING, sure=True)
    return followed(fragment) if name == "follow" and shape in {Shape.THAT, Shape.FACT, Shape.DID} else None


_ALREADY = re.compile(r"[A-Z]{2,}\w*(?: [a-z]+)? already")
_ABOUT = re.compile(
    r"^(?:hearing )?about (?!\d|one\b|two\b|three\b|half\b|a (?:third|quarter|dozen|hundred)\b)", re.IGNORECASE
)
_PLAN = re.compile(
    r"(?:play|try|read|watch|visit|come|go|catch|see|listen|hear|taste|attend|buy|order|eat|bring|meet|walk|ride) \w",
    re.IGNORECASE,
)
_OTHER_DID = re.compile(
    r"(?:the other|another) (?:candidate|person|guy|man|woman|applicant|one|lady|side)"
    r" (?!with|who|whose|from|in\b|at\b|on\b|that\b|for\b)[a-z]+"
    r"|(?:an?|another|the other) [a-z]+'s [^,;.]+? (?:was|were|is|are|matched|fitted|fit|suited|went|came)\b"
    r"|the (?:budget|position|role|job|post|funding|vacancy|contract|team|headcount|project|grant) (?:was|is|got"
    r"|has|had|went|fell|didn)\b",
    re.IGNORECASE,
)
"""What somebody else had or did is no choice but a fact: "the other candidate interviewed better"."""
_SOMEONE_WITH = re.compile(
    r"(?:(?:someone|somebody)(?: [a-z]+er)?|people|lads|guys|girls|folk|others|candidates|applicants"
    r"|(?:an?|the|one|another|your|their) (?:[\w'-]+ ){0,2}?(?:[\w'-]+)) "
    r"(?:(?:with|who|whose|from|already|more|living|working|coming|moving|based|certified|qualified"
    r"|registered|licen[cs]ed|accredited|chartered|ticketed|insured|experienced|bilingual|retired"
    r"|(?!used)[a-z]+(?:ed|wn) (?:by|to))\b"
    r"|(?-i:[A-Z][a-z]+) (?:worked|works|knew|knows|trained|taught|used to|met)\b"
    r"|(?:they|you|we)(?:'d|'ve| can| could| had| have| knew| know| already| worked| trained"
    r"| once| used| trust| always| never)\b)",
    re.IGNORECASE,
)
_OF_A_KIND = re.compile(r"(?:some(?:one|body)|people)(?: [a-z]+er)? [a-z]+ed\b|an? (?:[a-z]+ ){1,2}(?:called|named) ")
_KIN_OF = re.compile(
    r"(?:the|your|their|an?|his|her) (?:[a-z]+ )?[a-z]+'s? (?:own |old |best )?(?:nephew|niece|son|daughter|cousin"
    r"|brother|sister|friend|mate|wife|husband|girl|boy|lad|kid|neighbou?r|uncle|aunt|partner)"
    r"|one of (?:the|your|their) (?:[\w'-]+ ){0,2}[a-z]+s",
    re.IGNORECASE,
)
"""Somebody of somebody's: "the owner's nephew"."""
_BEFELL = re.compile(
    r"(?:the|their|your|our|my) [a-z]+(?: [a-z]+)? (?:got|was|were|is|has|had|went|fell|closed|ended)\b", re.IGNORECASE
)
"""What happened to something of theirs: "the class got cut"."""
_CHOSEN = re.compile(
    r"(?:someone|somebody|anyone|one of|an?|the|another|your|their|people|candidates?) ", re.IGNORECASE
)
_HOW_IS = re.compile(
    r"(?:how|what|where)(?: (?:much|many|often|long|far|well|fast|hot|big|hard) ?(?:[a-z]+(?= (?:an?|the) ))?)?"
    r" (?:you|they|we|it|I|people|an? \w+|the \w+)"
    r" (?:[\w']+ ){1,6}(?:is|are|matters?|counts?|decides?|depends?)\b(?! (?:\w+ing|\w+ed)\b)"
    r"|what (?:really )?[a-z]{3,}s(?: (?!when|if|after|before|because|who|that|to)[a-z]+){0,4} (?:is|are|isn't) \w"
)
"""A clause whose subject is a question: "how you stack is more important"."""


def _challenge(shape: Shape, text: str) -> tuple[Shape, str]:
    """A task they have ("to win back trust") is a question they ask themselves."""
    if shape is Shape.TO:
        return Shape.THING, text[3:] if " between " in text[:20] else f"the problem of how {text}"
    if text.startswith(("how to ", "how not to ")) or (shape is Shape.THING and PEOPLE_DOING.match(text)):
        return Shape.THING, f"the problem of {text}"
    if OPEN_QUESTION.match(text):
        return Shape.THING, f"the question of {text}"
    return shape, as_problem(text) if shape is Shape.THING else text


def _standing(shape: Shape, text: str) -> tuple[Shape, str]:
    """What they are the only ones of: "only salon in Croydon that does it"."""
    found = re.match(r"(?:the )?only (?!(?:one|two|three|four|five|a|an|some|half|the) )(?=[a-z])", text)
    if found and shape is Shape.THING:
        return Shape.THAT, f"you are the only {text[found.end() :]}"
    return _topic(shape, text)


def _topic(shape: Shape, text: str) -> tuple[Shape, str]:
    return (Shape.HOW, f"how {text}") if shape is Shape.TO else (shape, text)


def _reason(shape: Shape, text: str) -> tuple[Shape, str]:
    """A reason is a choice they made (a thing), a fact about the writer, or another fact; never an event."""
    if shape in {Shape.THAT, Shape.FACT, Shape.DID} and re.match(r"(?:I|my)\b(?!.* but )", text):
        return Shape.FACT, text
    if shape is Shape.THING and _BEFELL.match(text):
        return Shape.THAT, text
    return (Shape.THAT if shape is Shape.FACT else shape), text


_SETTLERS: dict[str, Callable[[Shape, str], tuple[Shape, str]]] = {
    "challenge": _challenge,
    "topic": _topic,
    "standing": _standing,
    "enjoyed": enjoyed,
    "reason": _reason,
}

_IT_IS = re.compile(r"(?:is|was|has been|isn't|wasn't) ", re.IGNORECASE)
_DONE_TO_ME = re.compile(r"^(?:(?!\band\b).)*\b(?:me|us)\b|\band (?:made|showed|told|gave|let|asked|sent) (?:me|us)\b")
_MYSELF = re.compile(r"(?<!than )\b(?:I|me|my|us|we|myself)\b")
_BESIDE_IT = re.compile(r", (?:which|although|though) I (?!(?:was|did|made|got|went)\b)[^,.;]*")
"""What the writer only thinks or knows of it: "..., although I gather it is the one about the dinosaur"."""
_FAIR = re.compile(
    r"[,;. ]+(?:(?:which|that|it)(?:'s| is)? )?"
    r"(?<!\bthe )(?<!\ba )(?:fair(?: enough| play)?|makes? sense|understandable|no hard feelings"
    r"|i get it|what it is|fine|how could i argue|(?:and )?(?:(?:you|i|one) )?can'?t argue(?: with that)?"
    r"|good for (?:them|her|him))$",
    re.IGNORECASE,
)


def with_subject(name: str, fragment: Fragment) -> Fragment:
    """The fragment with its subject: what the writer did, what happened to the writer, or a plain fact."""
    if name == "follow" and fragment.shape is Shape.DID:
        fragment = replace(fragment, shape=Shape.THING)  # "lost toy Friday"
    text, shape = fragment.text, fragment.shape
    if name == "reason":
        text = _FAIR.sub("", text)
        fragment = replace(fragment, text=who_did(text) if shape is Shape.THING else text)
    if name == "experience":
        return as_own(fragment)
    if shape is Shape.DID and _IT_IS.match(text):
        return replace(fragment, shape=Shape.THAT, text=f"it {text}")
    if shape is Shape.DID and name in _THEIRS:
        first = read(text)[0].tokens[0]
        return replace(fragment, shape=Shape.THAT, text=f"you {for_you(first)}{text[first.end :]}")
    if shape is Shape.DID:
        must = name == "made_clear" and read(text)[0].tokens[0].cls is Class.MODAL
        event = fragment.event and (name != "lesson_from" or _DONE_TO_ME.search(text) is not None)
        subject = "you" if must or event or name in DEEDS else "I"
        return replace(fragment, shape=Shape.FACT, text=f"{subject} {text}")
    if shape in {Shape.FACT, Shape.THAT} and name != "reason":
        mine = fragment.event or _MYSELF.search(_BESIDE_IT.sub("", text))
        return replace(fragment, shape=Shape.FACT if mine else Shape.THAT)
    return fragment
