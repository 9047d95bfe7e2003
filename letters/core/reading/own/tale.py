"""Tells a tale of the writer's own work in sentences: what came of a deed, what was so there, what was done next.

"sorted the keys once, took me all weekend, put tape on them" is "sorted the keys once. It took me all weekend. I put
tape on them": nobody took himself all weekend.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.parted import LEANS, begins
from letters.core.language.words.casing import upper_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form

_TIME = (
    r"(?:minutes?|mins|hours?|days?|weeks?|fortnight|months?|years?|evenings?|mornings?|afternoons?|nights?|weekends?"
    r"|summers?|winters?|seasons?|while|ages|forever|goes|tries|time|patience|practice)"
)
_MUCH = r"(?:a lot|loads|no end|massively|a bit|everyone|everybody|us|them|me|him|her|straight away|too|though)"
_CAME_OF_IT = re.compile(
    rf"(?:(?:really|just|only|soon|nearly|even|eventually|honestly|actually) )?(?:took (?!(?:over|on|up|out|in|part"
    rf"|care|turns|my|the|it|them|him|her)\b)(?:me |us )?(?:[^,.]{{0,30}} )?{_TIME}\b(?! (?:off|out)\b)"
    r"|(?:cost|saved) (?:me|us|them|nothing|about|a fortune|£|\$|€|\d)"
    r"|drove (?:me|us|them|everyone|everybody|him|her) (?!to\b|home\b|back\b|in\b|from\b|round\b|around\b)"
    r"|worked (?:(?:in|within) (?:an?|the end|\d+|two|three|four|five|six|minutes|days|weeks)\b(?! (?:[a-z]+ )?(?:"
    r"shop|bar|office|school|team|hotels?|places?|kitchens?|schools|shops|offices|bars|teams|jobs|factory|hospital"
    r"|warehouse|bakery|pub|garage|home|factories|hospitals|pubs|caf[eé])\b)"
    rf"|a (?:treat|charm)|like a|every time|fine\b|wonders|out (?:fine|well|in the end)|perfectly|brilliantly|{_MUCH}$"
    r"|better than|first time|(?:really |so |quite |very |pretty )?well(?=$|[ ,.])|[.]?$)"
    r"|(?:taught|kept|got|left) (?:me|us) |made (?:me|us) |made (?:all the|a big|no|a lot of|the|such a) difference"
    rf"|helped (?:{_MUCH})[.]?$|did the (?:trick|job)\b|(?:never )?happened (?:again|every|all|a lot|once|twice|to)\b"
    r"|turned out\b|came to nothing|ended (?:well|badly|in tears)|went (?:down well|well|wrong|on for)\b)",
    re.IGNORECASE,
)
"""What a deed led to or how it fared, told without its "it"; the writer himself is never meant."""
_THEN = re.compile(
    r"(?:after (?:this|that|which)|there|here|since then|in the end|now|these days|then"
    r"|(?:the )?(?:first|second|third|next|last) (?:time|day|week|night|year)) ",
    re.IGNORECASE,
)
_NO_IDEA = re.compile(r"(?:still )?(?:don't|do not|never|didn't) (?:know|knew) (?:why|how)[.]?", re.IGNORECASE)
_RANK = re.compile(r"(?:the )?(?:first|second|third|next|last) ", re.IGNORECASE)
_LISTED = re.compile(
    r"(?:and|or|but|so|which|who|where) |(?:all|both|each|most|some|half) (?:of (?:them|us) )?[a-z]+(?<!did) "
)
_THEY_DID = re.compile(r"(?:\d+ )?[a-z]+ (?:went|came|fell|rose|[a-z]+ed)\b(?! by hand)", re.IGNORECASE)
"""What came of one deed in a few words, which an "and" will join: "put a lamp up, thefts went down"."""
_FARED = re.compile(
    r"(?:[a-z]+ ){1,5}?(?:halved|doubled|trebled|dropped|fell|rose|improved|shrank|vanished|disappeared"
    r"|(?:went|came) (?:down|up))\b(?! by hand)",
    re.IGNORECASE,
)
"""How things went from then on: "mistakes on weekends halved"."""
_SAME = re.compile(r"(?<=\w), (?:exactly |much )?(?:the )?same (?:thing|problem|story|issue|idea)(?=, )", re.IGNORECASE)
"""That it was the same, which the question says already."""
_I_DID = re.compile(r"(?:then |never |just |only |once |also |later |always )*(?P<did>[a-z]+)\b", re.IGNORECASE)


_BETWEEN = re.compile(r"(?<=[.!?]) (?=[A-Z])")


def in_sentences(text: str) -> str:
    """The cleaned account with each clause that only a comma hung on it as a sentence of its own."""
    return " ".join(map(_parted, _BETWEEN.split(_SAME.sub("", text))))


def _parted(sentence: str) -> str:
    """One sentence as the sentences it was run on from."""
    first, *more = _pieces(sentence)
    if len(more) == 1 and " and " not in sentence and _THEY_DID.match(more[0]):
        return sentence
    told, it = [first], False
    fronted = LEANS.match(first) is not None
    for piece in more:
        apart = "" if fronted else _apart(told[-1], piece, it=it)
        it, fronted = (_is_thing(apart) if apart else it), False
        if apart:
            told[-1] = told[-1].rstrip(".")
            told.append(apart)
        else:
            theirs = len(told) > 1 and piece is more[-1] and _may_be_deed(piece)  # "he cut it, left a radio on"
            told[-1] = f"{told[-1]}{' and' if theirs else ','} {piece}"
    return ". ".join(told)


def _pieces(sentence: str) -> list[str]:
    """The pieces between commas, none of which parts what was said word for word."""
    pieces: list[str] = []
    for piece in sentence.split(", "):
        if pieces and pieces[-1].count('"') % 2:
            pieces[-1] = f"{pieces[-1]}, {piece}"
        else:
            pieces.append(piece)
    return pieces


def _apart(before: str, piece: str, *, it: bool) -> str:
    """What a piece is as a sentence of its own; empty where it belongs to what stands before it."""
    if _CAME_OF_IT.match(piece):
        return f"It {piece}"
    if _NO_IDEA.fullmatch(piece) or (it and _is_deed(piece)):
        return f"I {piece}"
    if _LISTED.match(piece) or not _is_whole(before):
        return ""
    then = _THEN.match(piece)
    rest = piece[then.end() :] if then else piece
    if then and _RANK.match(piece) and begins(rest):
        return f"The {then[0].strip().removeprefix('the ')}, {rest}"
    return upper_first(piece) if _IF_YOU.match(piece) or begins(rest) or _FARED.match(rest) else ""


_IF_YOU = re.compile(r"if you (?:[\w'-]+ ){6}")
"""What holds for anybody, told with its condition first: "if you say it out loud people stop tutting"."""


def _is_deed(piece: str) -> bool:
    """Whether a piece begins with what somebody did."""
    did = _I_DID.match(piece)
    return did is not None and _did(did["did"])


def _is_thing(told: str) -> bool:
    """Whether a sentence is about a thing or anybody, so that the deed behind it is the writer's again."""
    first = words_of(told)[:3]
    others = any(one.lower in _PEOPLE or means_somebody(one.lemma) for one in first)
    return not others and first[0].cls is not Class.NAME


_PEOPLE = frozenset({"i", "we", "he", "she", "they", "everybody", "everyone", "somebody", "someone", "people", "staff"})


def _may_be_deed(piece: str) -> bool:
    """Whether a piece may begin with what somebody did: "left a radio on"."""
    return any(one.form is Form.PAST for one in readings(piece.partition(" ")[0].lower()))


def _did(word: str) -> bool:
    """Whether a word can only be what somebody did: "put", "told", never "green"."""
    found = readings(word.lower())
    return any(one.form is Form.PAST for one in found) and not any(one.cls is Class.ADJECTIVE for one in found)


def _is_whole(told: str) -> bool:
    """Whether what was told so far has its verb: a deed of the writer's, or a clause."""
    first = words_of(told)[0]
    deed = first.form in {Form.PAST, Form.PARTICIPLE} or first.lower in {"was", "have", "am", "used"}
    return deed or verdict(told) is Verdict.CLAUSE
