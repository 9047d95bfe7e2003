"""Parts what was run together in a new thing, a lesson and what stands beside them, and gives small words back.

"they don't need perfect they need on time" are two clauses, "4 chefs 4 ways" a list, "when she came" what happened.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import free_verbs
from letters.core.language.shape.clause import is_clause
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import is_base
from letters.core.reading.plain.fronted import fronted
from letters.core.reading.plain.orders import as_order
from letters.core.reading.taken.new_thing import LEARNED_MUCH, as_new

_THAN_YOU = re.compile(r"\bthan you(?:'d| would| might)? (?P<mind>think|expect|imagine)\b", re.IGNORECASE)
_THOUGHT = {"think": "thought", "expect": "expected", "imagine": "imagined"}
_NOT_BUT = re.compile(
    r"\b(?P<who>they|you|we|he|she|it|people|I) (?P<not>(?:do|does|did|is|are|ca|wo)(?:n't| not)) (?P<do>[a-z]+) "
    r"(?P<what>(?:(?!\b(?:and|but|because|if|when|so|until|that|than|what|how)\b)[\w' -])+?) "
    r"(?=(?P=who) (?:just |only )?(?P=do)s?\b)",
    re.IGNORECASE,
)
"""What is not so and what is, run together with one verb: "they don't need perfect they need on time"."""
_ONES_DO = re.compile(r"(?<=[^\Ws]s), (?=(?:cost|last|take|weigh|smell|taste|sell|fetch) (?!us\b|part\b))")
_NOW_THERE = re.compile(
    r", (?=(?:now|today|these days|since then) (?:there|they|it|he|she|we)(?:'s|'re|'ve| [a-z]+)\b)"
)
_THEN_DO = re.compile(r"(?<=[a-z]) so (?=(?P<order>[a-z]+ (?:it|them|the|a|an|your|him|her)\b[^,.;]*)(?:[.]|$))")
_RIGHT = re.compile(
    r"^(?:he|she|they)(?:'s|'re| is| are| was| were) (?:so |quite )?right[,:;] (?:that )?", re.IGNORECASE
)
_SO_MANY_EACH = re.compile(r"\b(?P<n>\d+|two|three|four|five|six) (?P<who>[a-z]+s) (?=(?P=n) [a-z]+s\b)", re.IGNORECASE)
_UNSURE = re.compile(r"^(?:I am |I'm )?(?:not (?:really )?sure|unsure|don't know|no idea)\b[^.]*[.]?$", re.IGNORECASE)
"""Where nothing is known of what they do."""
_UNTOLD = re.compile(
    r"(?:I )?(?:can't|cannot|couldn't) (?:really )?(?:explain|say|put it into words)(?: it| why| how)?[.]?"
    r"|(?:it )?just did[.]?|(?:I )?just (?:felt|knew) (?:it|that way)[.]?",
    re.IGNORECASE,
)
"""Where nobody can tell what brought it home."""
_LESS_MORE = re.compile(
    r"^(?P<one>(?:less|more|fewer) (?:[a-z]+ )?[a-z]+),? (?:and )?(?=(?:less|more|fewer) (?:[a-z]+ )?[a-z]+[.!]?$)",
    re.IGNORECASE,
)
_TIME_IT = re.compile(
    r"^(?P<time>(?:first|second|third|next|last) time),? (?P<told>(?:it|I|they|we|he|she|you) [^,.;]+)", re.IGNORECASE
)
_NOT_WHAT = re.compile(
    r"\b(?P<what>what|who|where|how|when) (?P<one>[a-z']+ [a-z']+) not (?=(?P=what)\b)", re.IGNORECASE
)
_WORDS = re.compile(
    r"^(?P<whose>(?:his|her|their|the|your|[A-Z]\w+'s) (?:question|line|words|motto|rule|saying)), "
    r"(?P<said>(?:(?P<asks>who|what|why|how|when|where|is|are) )[^\".?]+)[.?]*$",
    re.IGNORECASE,
)
"""What was asked or said, word for word: "her question, who is this for?"."""
_BEEN = re.compile(r"(?P<head>^[^.;]*), been (?=(?:there|here|in|at|with|on|doing|going|running|making|using)\b)")
_WHEN = re.compile(r"^(?:it was )?(?:probably |just )?when (?=\w)", re.IGNORECASE)
_IT_IS_JUST = re.compile(
    r"(?P<no>\b(?:nothing|nobody|none|no [a-z]+|not [a-z]+)\b[^,.;]*[a-z]) (?=(?:it's|they're|you're) (?:just|only)\b)",
    re.IGNORECASE,
)
"""What is denied and what is so, run together: "nothing is lost it's just filed wrong"."""
_ONE_TIME = re.compile(
    r"^(?P<time>(?:the )?(?:one|only|last) time (?:they|we|I|he|she) (?:did|didn't|forgot|skipped it)),? (?=[a-z])",
    re.IGNORECASE,
)
_AS_ONE = re.compile(r"^(?P<job>as an? (?:[a-z]+ )?[a-z]+) (?=(?:she|he|they|I) [a-z]+)", re.IGNORECASE)
_DO_DONT = re.compile(r"^(?P<do>[a-z]+),? (?:don't|dont|not) (?P<other>[a-z]+)(?=[.!]?$)", re.IGNORECASE)
_SAID_IM = re.compile(r"\b(?P<said>said|told me)(?P<that> that)? I(?:'m| am)\b")
"""What was said to the writer then: "he said I'm the first person he'd talked to"."""
_JUST = re.compile(
    r"(?P<no>^[^.]*\b(?:no|not|isn't|aren't|never)\b[^,.;]*[a-z]) (?=just [a-z]+ [a-z]+[.!]?$)", re.IGNORECASE
)
"""What is denied and what is so: "no boring jobs just boring people"."""


def just_so(text: str) -> str:
    """The text with what is denied apart from what is so: "nobody is idle they're just drowning"."""
    return _IT_IS_JUST.sub(r"\g<no>; ", text)


def parted_again(name: str, text: str) -> str:
    """The cleaned answer to the question `name` with its run-on clauses parted and its small words back."""
    text = _THAN_YOU.sub(lambda found: f"than I {_THOUGHT[found['mind'].lower()]}", text)
    text = _NOT_BUT.sub(lambda found: f"{found[0].rstrip()}, ", _BEEN.sub(_who_has_been, text))
    text = _SO_MANY_EACH.sub(r"\g<n> \g<who>, ", _LESS_MORE.sub(r"\g<one>, ", text))
    text = just_so(text)
    text = _ONES_DO.sub(", which ", _RIGHT.sub("", _JUST.sub(r"\g<no>, ", text)))
    text = _NOW_THERE.sub(", and ", _THEN_DO.sub(_so_do, _run_on_parted(text)))
    text = _SAID_IM.sub(r"\g<said>\g<that> I was", _NOT_WHAT.sub(r"\g<what> \g<one>, not ", text))
    return _BY_NAME[name](text) if name in _BY_NAME else text


def _standing(text: str) -> str:
    """Nothing, where nothing is known of what they do."""
    return "" if _UNSURE.match(text) else text


def _lesson_from(text: str) -> str:
    """A scene as what happened, and what was asked in it word for word."""
    if _UNTOLD.fullmatch(text):
        return ""
    text = _AS_ONE.sub(r"\g<job>, ", text)
    text = _ONE_TIME.sub(r"\g<time>, ", text)
    return _WORDS.sub(_word_for_word, _TIME_IT.sub(_the_time, _as_scene(text)))


def _lesson(text: str) -> str:
    """Two bare orders as what to do and what not: "ring dont email"; how much was learned without its "I learned"."""
    return LEARNED_MUCH.sub("", _DO_DONT.sub(_do_not, text))


def _do_not(found: re.Match[str]) -> str:
    do, other = found["do"].lower(), found["other"].lower()
    return f"to {do} and not to {other}" if is_base(do) and is_base(other) else found[0]


_BY_NAME = {"lesson": _lesson, "topic": as_new, "standing": _standing, "lesson_from": _lesson_from}


def _run_on_parted(text: str) -> str:
    """What is not so and what is, with a mark between: "kids don't listen to shouting they listen to whispering"."""
    tokens = words_of(text)
    denied = next((at for at, token in enumerate(tokens) if token.lower in _DENIES), len(tokens))
    for at in range(denied + _FEWEST, len(tokens) - 1):
        done = next((one for one in tokens[denied + 1 : at] if one.cls is Class.VERB), None)
        token, does = tokens[at], tokens[at + 1 + (tokens[at + 1].lower in {"just", "only"})]
        before = tokens[at - 1]
        if (
            token.lower in _WHO
            and before.lemma not in word_list("times_and_ways")
            and done is not None
            and does.lemma == done.lemma
            and (before.cls in _ENDS or before.form in {Form.ING, Form.PARTICIPLE})
        ):
            return f"{text[: before.end]}; {text[token.start :]}"
    return text


_FEWEST = 3
"""Words after a denial before what is so instead."""
_DENIES = frozenset({"n't", "not", "never", "nobody"})
_WHO = frozenset({"they", "it", "he", "she", "you", "we"})
_ENDS = frozenset({Class.NOUN, Class.ADJECTIVE, Class.NAME})


def _the_time(found: re.Match[str]) -> str:
    """What happened one time, with the time after it: "second time it took half as long"."""
    return f"{found['told']} the {found['time'].lower()}"


def _word_for_word(found: re.Match[str]) -> str:
    said = found["said"]
    return f'{found["whose"]}, "{said[0].upper()}{said[1:]}{"?" if found["asks"] else ""}"'


def _so_do(found: re.Match[str]) -> str:
    """An order drawn from what is so, set off: "tired people make mistakes, so rest them"."""
    return ", so " if as_order(found["order"]) else found[0]


def _who_has_been(found: re.Match[str]) -> str:
    """Since when somebody has done so, with whoever it is told of: "one bloke who does it, been there 40 years"."""
    head = found["head"]
    first = head.split(" ", 1)[0].lower()
    if " who " in head:
        return f"{head} and has been "
    if first in {"they", "we", "you", "i"}:
        return f"{head}, and {'I' if first == 'i' else first} have been "
    return f"{head} and has been " if first in {"he", "she", "it"} or head[:1].isupper() else f"{head}, who has been "


_SAID_THERE = re.compile(r',? "[^"]*"')


def _as_scene(text: str) -> str:
    """A scene told by its time alone, as what happened: "when she dug one up" is that she did."""
    found = _WHEN.match(text)
    first = text[found.end() :].partition(". ")[0] if found else ""
    tokens = words_of(first) if first else ()
    verbs = free_verbs(tokens) if tokens and is_clause(tokens) else []
    told = bool(verbs) and tokens[verbs[0]].lemma in {"say", "ask", "tell"}
    told = told and not fronted(text)[0] and "," not in _SAID_THERE.sub("", first)
    joined = bool(verbs) and all(tokens[at - 1].lower == "and" for at in verbs[1:])
    return text[found.end() :] if found and (told or ("," not in first and joined)) else text
