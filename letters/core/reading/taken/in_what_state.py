"""What state something is in where they have it, told without subject and verb: "still only a prototype" is what it is.

Of what hangs on it by a comma, a deed has its "and" ("..., started on the wards"), a bare thing its "with".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import may_be_base

_DEGREE = (
    r"(?:(?:still|just|only|now|currently|not|nearly|almost|well|already|mostly|quite|fairly|pretty|very|really|so far"
    r"|probably|more or less|a bit|a little|hardly|barely|no longer|a long way|way|far|as yet|all) )*"
)
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|final)"
_OUR_STATE = re.compile(
    rf"{_DEGREE}(?:(?:under|over|above|below|past|within|near|close to|on) (?:the |our |their )?"
    r"(?:(?:national|industry) )?(?:target|average|budget|quota|limit|norm|capacity|course|track|schedule)"
    r"|on (?:the|a) (?:[a-z]+ )?(?:list|waitlist|way)"
    r"|(?:not )?as [a-z]+(?: on| along| ahead)? as (?:we|they)(?:'d|'re)?"
    r"|(?:somewhere|around) (?:in|about|near|between)|a? ?(?:bit|little) (?:behind|ahead)"
    r"|(?:about |nearly |only )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) "
    r"(?:year|month|week|term|season)s? in(?:to it)?(?= and\b| but\b|$)"
    rf"|(?:in|on|at) (?:our|their) (?:very )?(?:{_ORDINAL}|way|infancy)"
    r"|(?:in talks|in the (?:middle|process) of|all in|mostly there|nearly there|almost there|halfway|half way"
    r"|nowhere|keen|advanced|down to (?:the|one|two|their|our)|(?:for|against|into) it|yet to [a-z]+"
    r"|(?:starting|beginning)(?: out)?$"
    r"|(?:experimenting|learning|trialling|piloting|recruiting|planning|expanding)$"
    r"|(?:the )?best (?:in|at|of|around|for)))(?![\w'-])",
    re.IGNORECASE,
)
"""What is said of those who do it: "just under the target on nights", "on their third version"."""
_ITS_STATE = re.compile(
    rf"{_DEGREE}(?:(?:under|on|in|at|up|out|off) (?:review|construction|way|discussion|test|development|consultation"
    r"|hold|trial|order|ice|pause|progress|place|use|testing|beta|production|(?:its|an) (?:very )?[a-z]+ (?:year|month"
    r"|week|day|season|term|trial|stage|round|phase)|its infancy|and running|the pipeline|the cards|the agenda)"
    r"|underway|early (?:days|stages?)|more of an? [a-z]+ than|more an? [a-z]+ than"
    r"|(?:not yet|half|nearly|almost|mostly) (?:rolled out|approved|signed off|live|tested"
    r"|done|gone|paid for|phased out|finished|built|complete|fitted|installed|open)"
    rf"|(?:the |a |our |their )?{_ORDINAL} (?:year|season|month|term|time|week|winter|summer|round|version|attempt)"
    r"(?= (?:of|running|now|in a row|with|on)\b|$))(?![\w'-])",
    re.IGNORECASE,
)
"""What is said of the thing itself: "on hold", "third year of it"."""
_WHICH = re.compile(
    r"(?:(?:still|just|only|now|currently|probably|basically|really|mostly|no longer|not yet|not|no more than|nothing"
    r" more than|more than|never|always) )+(?:an? |the )?(?!one in |of )[a-z][\w' -]*",
    re.IGNORECASE,
)
"""What kind of thing it is, after a word on how far it is one: "no longer a pilot", "only the night shift"."""
_ONLY = re.compile(r"(?P<what>(?:an?|the|one|two|three) [\w' -]+?) only", re.IGNORECASE)
_NONE_OF_IT = re.compile(
    r"no (?!longer|one|further|nearer|closer|more|less|way)[a-z]+ (?:for|in|on|at|with) ", re.IGNORECASE
)
_ONCE_A_MONTH = re.compile(
    r"(?:an?|one) [a-z]+ (?:an?|every|each) (?:day|week|month|term|year|night) and (?:they|it|he|she) "
)
_TRIED_ON = re.compile(
    r"(?:trialled|piloted|introduced|brought in|phased in|tested|tried out) (?:on|in|at|with|across|for) "
)
"""What was done with it in one place: "trialled on two wards"."""
_DONE_IT = re.compile(
    r"(?:already |just |only )?(?:done|seen|written|taken|begun|gone) "
    r"(?!(?:by|in|with|every|at|on|twice|once|for|to|from|again|daily|weekly)\b)"
)
"""What they have done, told without "they have": "done the training"."""
_THE_BEST = re.compile(r"(?<=^)(?P<how>(?:probably |easily |maybe )?)(?:the )?best\b", re.IGNORECASE)
_BEST_OF_ALL = r"\g<how>the best"
_JOINT = re.compile(r", |\. ")
_NOT_OF_IT = re.compile(
    r"(?:still|just|only|now|not|never) (?:much\b|many\b|a lot\b|\d|one\b|two\b|three\b|half\b|on\b|in\b|at\b|for\b)"
)
_COUNTS = re.compile(r"(?:the )?(?:too (?:many|much)|lots of|a few|plenty of|several|results?\b|rest\b|more to)")


def in_what_state(text: str) -> str:
    """Their state in it or its own with subject and verb; empty where it is not told so."""
    text = _HOPES.sub("", text)
    text = _SO_MANY_YEARS.sub(_in_that_year, _MEAN_TO.sub(r". They \g<mean>", text))
    joint = _JOINT.search(text.rstrip("."))
    head = text[: joint.start()] if joint else text.rstrip(".")
    told = _with_subject(head)
    if not told or joint is None:
        return told
    tail = text[joint.end() :]
    beside = joint[0] == ", " or _is_thing(words_of(tail), tail)
    return f"{told}{_hung(tail if joint[0] == ', ' else lower_first(tail))}" if beside else f"{told}. {tail}"


_HOPES = re.compile(r",? (?:he|she|they) (?:hopes?|hoped|thinks?|thought|reckons?)(?=[.]?$)")
_MEAN_TO = re.compile(
    r"\. I (?P<mean>(?:want|hope|plan) to (?:make|do|roll|get|bring|extend|expand|open|add|buy|double|start|move"
    r"|take|put) )"
)
"""What they mean to do next, though nobody is named for it."""
_SO_MANY_YEARS = re.compile(
    rf"^(?:the |our |their )?(?P<which>{_ORDINAL} (?:year|season|term)) "
    r"(?:of|with|doing|using|running) (?P<it>it|this|that)(?: now)?(?=$|[,.])",
    re.IGNORECASE,
)


def _in_that_year(found: re.Match[str]) -> str:
    return f"in their {found['which'].lower()} of doing {found['it'].lower()}"


def _with_subject(head: str) -> str:
    small = f"{head[0].lower()}{head[1:]}"
    alone = verdict(head) is not Verdict.CLAUSE
    if _ONCE_A_MONTH.match(small) or (
        _NONE_OF_IT.match(head) and verdict(head.partition(" but ")[0]) is not Verdict.CLAUSE
    ):
        return f"there is {small}"
    if alone and (lead := next((told for pattern, told in _DONE if pattern.match(small)), "")):
        return f"{lead} {small}"
    if _ONE_THERE.match(small):
        return f"they have {small}"
    if _OUR_STATE.match(head):
        return _BIT.sub("they are a bit ", f"they are {_THE_BEST.sub(_BEST_OF_ALL, small)}")
    if _ITS_STATE.match(head):
        first = re.match(_ORDINAL, small) is not None
        return f"it is {'the ' if first else ''}{small}"
    return _of_a_kind(head, small) if alone else ""


_COUNT = r"(?:one|two|three|four|five|six|a few|\d+)"
_ONE_THERE = re.compile(
    rf"{_COUNT} (?:on|in|at|behind|outside|under) (?:the|their|our) [a-z]+(?: [a-z]+)?(?: (?:as|for) (?:an? )?[a-z]+)?$"
)
"""How many they have in one place: "one on the bike shed as a test"."""
_NEWLY = re.compile(r"(?:just|only|recently|only just) (?:bought|brought|put) in(?=$| )")
_DONE = ((_TRIED_ON, "it was"), (_NEWLY, "it was"), (_DONE_IT, "they have"))


def _of_a_kind(head: str, small: str) -> str:
    """What kind of thing it is, or which one alone: "no longer a pilot", "a Thursday group only"."""
    if only := _ONLY.fullmatch(head):
        return f"it is only {lower_first(only['what'])}"
    which = _WHICH.fullmatch(head) if not _NOT_OF_IT.match(head.lower()) else None
    return f"it is {small}" if which and _names(words_of(head)) else ""


_BIT = re.compile(r"^they are bit ")


def _names(words: Sequence[Token]) -> bool:
    """Whether the words after those on how far it is so name one thing."""
    rest = [word for word in words if word.cls not in {Class.ADVERB, Class.NEGATION}]
    led = rest[:1] != [] and rest[0].cls is Class.DETERMINER
    return led and not any(word.cls is Class.VERB and word.finite for word in rest[:3])


def _hung(tail: str) -> str:
    """What a comma hangs on a state, joined to it."""
    if verdict(tail) is Verdict.CLAUSE and not _ON_IT.match(tail):
        return f". {tail[0].upper()}{tail[1:]}"
    if tail.startswith(("got ", "have ")):
        return f", and they have {tail.partition(' ')[2]}"
    return f". It {tail}" if _NEEDS.match(tail) else _joined(tail)


_NEEDS = re.compile(r"(?:needs|takes|costs|saves|works|runs|means|cuts|gives|keeps|makes|brings) [a-z\d]")
"""What it does, told behind its state: "just bought in, needs checking"."""


def _joined(tail: str) -> str:
    words = words_of(tail)
    if _is_done(words) or words[0].lemma in _OF_ITSELF:
        return f" and {tail}"
    if _is_thing(words, tail):
        return f", with {'the ' if _REST.match(tail) else ''}{tail}"
    return f", {tail}"


_REST = re.compile(r"(?:rest|others?)\b", re.IGNORECASE)
_ON_IT = re.compile(
    r"(?:\d+|one|two|three|four|five|six|[a-z]+) (?:people|[a-z]+s|person|[a-z]+) (?:working )?(?:on|in|at|for) it\b",
    re.IGNORECASE,
)


def _is_thing(words: Sequence[Token], tail: str) -> bool:
    """Whether a tail is some number of things: "two people on it part time"."""
    counted = words[0].cls is Class.NUMBER or _COUNTS.match(tail.lower()) is not None
    return counted and (verdict(tail) is Verdict.PHRASE or _ON_IT.match(tail) is not None)


def as_their_deed(text: str) -> str:
    """What they did to something, though it might be a thing: "registered 60 hectares last year"."""
    head = _JOINT.split(text.rstrip("."))[0]
    words = words_of(head)
    deed = _did(words[0]) and _is_done(words) and verdict(head) is not Verdict.CLAUSE
    return f"they {lower_first(text)}" if deed else ""


_THEIRS = re.compile(r"(?:they|it) (?:[a-z]+) ", re.IGNORECASE)
_SHORT = 2


def with_its_deeds(text: str) -> str:
    """What they do, with the "and" that a second deed of theirs lacks: "they check all of them, lost a fifth"."""
    text = _YET_TO.sub(r"\g<but>have ", _NONE_CAME.sub(" but nothing has ", _SAME_THEY.sub(r"\g<are> and ", text)))
    first, stop, after = text.partition(". ")
    head, comma, tail = first.rstrip(".").rpartition(", ")
    if not comma or verdict(tail) is Verdict.CLAUSE or " if " in head or head.count(" ") < _SHORT:
        return text
    if not (_THEIRS.match(head) or _did(words_of(head)[0])):
        return text
    words, joint = words_of(tail), ", and " if ", " in head else " and "
    deed = _is_done(words) and words[0].lower not in {"has", "is", "was", "does"}
    beside = "with " if _COUNTS.match(tail.lower()) and verdict(tail) is Verdict.PHRASE else ""
    return f"{head}{joint if deed else f', {beside}'}{tail}{stop}{after}"


def _did(first: Token) -> bool:
    past = any(one.cls is Class.VERB and one.form is Form.PAST for one in readings(first.lower))
    return past and not may_be_base(first.lower)


_YET_TO = re.compile(r"(?P<but> (?:but|and) )(?=yet to [a-z])")
_NONE_CAME = re.compile(r",? but (?:not|none|nothing)(?: yet)? (?=(?:arrived|come|turned up|landed|shown up)\b)")
_SAME_THEY = re.compile(
    r"^(?P<are>they are [\w' -]+), they (?=(?:had|have|were|did|got|bought|started|built|put|use|do|run|make)\b)"
)


def _is_done(words: Sequence[Token]) -> bool:
    """Whether a deed or its auxiliary opens the words, with nobody who did it: "lost a fifth", "should be done"."""
    first, after = words[0], [word for word in words[1:] if word.lower not in _ABOUT]
    if not after or first.lower in {"being", "done"}:
        return False
    if first.cls in {Class.AUXILIARY, Class.MODAL} or first.form is Form.PAST:
        return True
    if first.lower in _MEANING:
        return after[0].cls is Class.TO or after[0].cls in _OBJECT
    past = any(one.cls is Class.VERB and one.form is Form.PAST for one in readings(first.lower))
    return past and after[0].cls in _OBJECT


_ABOUT = frozenset({"about", "around", "over", "nearly", "almost", "up", "out", "off"})
_MEANING = frozenset({"want", "need", "hope", "plan", "expect", "like", "think"})
_OBJECT = frozenset({Class.DETERMINER, Class.NUMBER, Class.PRONOUN})
_OF_ITSELF = frozenset({"start", "begin", "come", "go", "grow", "fail", "get", "stop", "finish", "rise", "fall"})
