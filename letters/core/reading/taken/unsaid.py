"""Gives a difficulty the subject it was typed without: "struggling to fill shifts", "lost two drivers"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.taken.became_clear import cause_last
from letters.core.reading.taken.tasks import is_task
from letters.core.reading.taken.verbless import with_its_verb

_OFTEN = (
    r"(?:(?:always|still|never|constantly|often|usually|currently|also|just|really|very|so|quite|a bit|too|not|already"
    r"|now|mostly|sometimes|permanently|badly) )*"
)
_HARD = (
    r"(?:(?:getting|becoming) )?(?:(?:(?:almost|nearly|next to) )?impossible|hard(?:er)?|difficult|tough(?:er)?|easy"
    r"|tricky|challenging|expensive|risky|cheaper|easier|a (?:challenge|struggle|nightmare))"
)
_IT_IS = re.compile(
    rf"{_OFTEN}{_HARD} (?:to|for (?!example\b)\w+ to|getting|finding|keeping|when|without|if)\b", re.IGNORECASE
)
_THEY_ARE = re.compile(
    rf"{_OFTEN}(?:struggling|trying to|(?:having|finding) (?:it|trouble|problems|difficult(?:y|ies)|a hard time)"
    r"|looking (?:for|to|at)|waiting (?:for|on|to)|running (?:out|low|short|behind|late|at)|unable to|full (?:up|all)"
    r"|short[ -]?(?:of|on|staffed|handed)|under[ -]?(?:staffed|funded)|under (?:a lot of )?pressure|behind (?:with|on)"
    r"|worried (?:about|that)|stuck (?:with|in)|(?:over)?stretched|overloaded|overwhelmed|swamped|snowed under|fed up"
    r"|in debt|down to|missing (?:an?|two|three|\d+|their)|rel(?:ying|iant) on|dependent on|drowning in"
    r"|still (?:using|on|doing|in|with|not)|thinking (?:about|of)|working (?:on|with)|dealing with|fighting|competing)"
    r"(?= |$)",
    re.IGNORECASE,
)
_THERE_IS = re.compile(r"never (?:enough|any) (?=[a-z])", re.IGNORECASE)
_THEY_HAVE = re.compile(rf"{_OFTEN}(?:been|gone|seen|grown|tried|become) (?=[a-z\d])", re.IGNORECASE)
_THEY = re.compile(
    rf"{_OFTEN}(?:(?:need|want|struggle|rely|depend|lack|had|got|have|lose|used to)(?! (?:to do|of|for)\b)"
    r"|(?:get|receive|spend|waste) (?:too|so|a lot|lots|hours|hundreds|loads|only|\d)"
    r"|(?:can't|cant|cannot|couldn'?t|don'?t|didn'?t|won'?t|haven'?t)(?! (?:be|forget|worry)\b)) ",
    re.IGNORECASE,
)
_PARTICLES = frozenset({"away", "out", "off", "up", "down", "back", "over"})
_LED = frozenset({Class.DETERMINER, Class.NUMBER, Class.PRONOUN})


_KEEPING = re.compile(
    r"^(?=(?:keeping|making|helping|bringing|teaching|protecting|looking after) "
    r"(?=sure |certain |(?!.*\b(?:is|are|was|were|has|have|can|will|takes?|costs?|means?|needs?|gets?|matters?"
    r"|works?|feels?)\b)))"
)
"""What they set out to do, whatever its last words may be taken for: "keeping the kids safe online"."""
_NOBODY_WANTS = re.compile(
    r"^(?=(?!the problem\b)(?:[a-z-]+ ){1,3}(?:nobody|no one|everyone|everybody|only one person) (?:wants to|can|could"
    r"|knows how to|dares to|likes to|has time to|is trained to|ever) [a-z]+[.]?$)",
    re.IGNORECASE,
)
"""A thing and who would do it, with no verb of its own: "legacy code nobody wants to touch"."""
_OURS = re.compile(
    r"^(?:(?:how |what |where |why |that )?(?:(?:do|can|could|should|would|will) )?we(?:'re|'ve|'ll)?"
    r"(?! (?:spoke|talked|discuss|chat|touched|agreed|met|looked at|had a (?:chat|talk)|both|all)[a-z]*\b)|our) ",
    re.IGNORECASE,
)
_HOW_WE = re.compile(r"^(?:how )?we (?!are\b|were\b|have\b|had\b|don't\b|can't\b)", re.IGNORECASE)
_SO_MANY_OF_US = re.compile(r"\bthere are ((?:only |just |about )?[a-z\d]+) of us\b", re.IGNORECASE)
_WE = {"we": "they", "our": "their", "us": "them", "ours": "theirs", "ourselves": "themselves"}


def as_theirs(text: str, beginning: str) -> str:
    """A difficulty told with the employer's own "we", as one of theirs: "we don't have enough beds"."""
    if beginning == "how" and (found := _HOW_WE.match(text)) and is_task(text[found.end() :]):
        return f"to {text[found.end() :]}"
    if not _OURS.match(text) or re.search(r"\b(?:I|me|my)\b", text):
        return text
    text = _SO_MANY_OF_US.sub(r"they are \1 people", text)
    return re.sub(r"\b(?:we|our|us|ours|ourselves)\b", lambda found: _WE[found[0].lower()], text, flags=re.IGNORECASE)


_WHEN_FIRST = re.compile(
    r"^(?P<when>(?:this|next|last|every|most) (?:year|month|week|term|season|summer|winter|spring|autumn)s?|these days"
    r"|right now|at the moment|(?:at|on|in|over|during) (?:the )?(?:weekends?|nights?|christmas|summers?"
    r"|winters?|easter"
    r"|mornings?|evenings?|holidays|[a-z]+days)),? (?P<told>(?!and\b|but\b|of\b|when\b|because\b)[^,;.]+)(?=[.]?$)",
    re.IGNORECASE,
)
_ITS_ALL = re.compile(r"^its (?=(?:an? |the |always |just |like |all |so |too |very )*[a-z]+$)", re.IGNORECASE)
_JOINED = re.compile(r" (?:and|but|so|because|when|if|while|until|or) ")


def _when_last(found: re.Match[str]) -> str:
    """When it is so after what is so: "this year they have no budget" is that they have none this year."""
    told = _ITS_ALL.sub("it's ", found["told"])
    return (
        found[0] if _JOINED.search(told) or verdict(told) is not Verdict.CLAUSE else f"{told} {found['when'].lower()}"
    )


def with_its_subject(text: str, beginning: str) -> str:
    """A difficulty that was typed without who has it, with "they", or with "it" where it is how things are."""
    text = as_theirs(with_its_verb(_WHEN_FIRST.sub(_when_last, cause_last(text)), how=beginning == "how"), beginning)
    text = _KEEPING.sub("the challenge of ", text) if beginning != "how" else text
    text = _NOBODY_WANTS.sub("the problem of ", text)
    if _IT_IS.match(text):
        return f"it is {lower_first(text)}"
    if _THERE_IS.match(text):
        return f"there is {lower_first(text)}"
    going_on = _DOING_IS.match(text) or (beginning in {"about", "how"} and _GOING_ON.match(text))
    if _THEY_ARE.match(text) and not going_on:
        return f"they are {lower_first(text)}"
    if _THEY_HAVE.match(text):
        return f"they have {lower_first(text)}"
    if _THEY.match(text) or _was_done(text):
        return f"they {lower_first(text)}"
    return text


_DOING_IS = re.compile(r"[a-z]+ing\b.* (?:is|are|was|takes|costs|means|makes|needs|feels|gets) ", re.IGNORECASE)
"""A doing and how it is: "working with old buildings is unpredictable"."""
_GOING_ON = re.compile(r"(?:looking|waiting|working|dealing|thinking|competing|fighting|relying)\b", re.IGNORECASE)
"""What goes on, which after "about" stands as it is: "running out of space"."""


def _was_done(text: str) -> bool:
    """Whether a text begins with what was done to something: "turned away 40 families", never "reduced hours"."""
    first, *more = words_of(text) or (None,)
    if first is None or len(more) < len(("away", "40")):
        return False
    past = any(one.form is Form.PAST for one in readings(first.lower)) and Form.BASE not in {
        one.form for one in readings(first.lower)
    }
    after = more[1] if more[0].lower in _PARTICLES else more[0]
    return past and after.cls in _LED
