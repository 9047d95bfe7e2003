"""Leaves out the judgement, the cry or the hedge that hangs on a sentence: ", nice touch", "lifesaver", "I think"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Token

_IN_HONESTY = re.compile(
    r"\b(?:tell|told|say|said|talk|speak|spoke|explain|answer|describ|discuss|warn|let me know)[a-z]*\b[^.;]*"
    r" honestly[.! ]*$",
    re.IGNORECASE,
)


def told_honestly(text: str) -> bool:
    """Whether a last "honestly" says how something was told, and is no word on the side."""
    return _IN_HONESTY.search(text) is not None


_HEDGED = rf"(?:{any_of('judging_leads')} )*"
_JUDGED = rf"(?:{any_of('verdicts', 'praise')})"
_WHAT_A = (
    r"(?:what an?|such an?|an? (?:real|total|proper|absolute|true|complete|pure)|absolute|total|pure|proper|complete)"
)
_DEGREE = r"(?:really|very|pretty|quite|super|so|dead|well|totally|absolutely|properly|seriously|too|extremely|most)"
_JUDGEMENT = re.compile(
    r"(?:[,;!]| -) (?:"
    rf"{_HEDGED}{_JUDGED}(?:,? (?:but|and)? ?{_HEDGED}{_JUDGED})*(?: {any_of('praised')})?"
    rf"|{_WHAT_A} {any_of('praised')}|{any_of('cries')}|(?:pure|proper|sheer|absolute|total|utter) [a-z]+"
    r"|[a-z]+ as (?:anything|you like|hell|can be|pie|gold|silk|houses|ever)|(?:the )?[a-z]+est [a-z]+ ever"
    r"|who(?:'d| would) have (?:thought|guessed|known)|makes sense when you think(?: (?:about|of) it)?"
    r"|not (?:many|everyone|everybody|all) (?:do|does|did|would)|nothing fancy|quite something"
    r"|(?:i(?:'ve| have)? )?still got it|(?:i )?still (?:can't believe|laughing about|thinking about) it"
    r"|(?:that|it) (?:really )?(?:count|mean|say|matter|help|take)(?:s|ed|t)?(?: for)?"
    r"(?: (?:a lot|so much|something|volumes|a great deal|guts))?(?: to me)?"
    r"|(?:[a-z]+ ){1,2}but (?:it|they|that) (?:all )?(?:matters?|counts?|helps?|works?|adds up|add up|means? a lot)"
    rf"|{_JUDGED}(?: {_JUDGED})* (?!(?!maths\b)[a-z]+s\b)(?!{any_of('judging_leads')}\b)[a-z]{{3,}})"
    r"(?: (?:really|though|that|that was|it was|indeed|these days|nowadays|actually|honestly|to be fair"
    r"|to (?:see|hear|watch|know)|of (?:him|her|them|you)))*(?P<end>[.!]*)$",
    re.IGNORECASE,
)
"""What the writer thought of it, as a tail without a subject."""
_SO_MADE = re.compile(
    rf", (?P<what>(?:{any_of('judging_leads')} )?{any_of('verdicts', 'praise')} (?P<noun>[a-z]+))(?P<end>[.!]*)$"
)
"""A judgement of what is seen of a thing: "the old ledgers, beautiful handwriting"."""
_CRY = re.compile(
    r"(?P<before>[\w']+) (?P<cry>(?:(?:an? )?(?:total|absolute|proper|pure|real|complete)"
    r" (?:lifesaver|life saver|legend|star|gent|hero)"
    rf"|what an? {any_of('praised')}|dream come true|lifesaver|life saver|legends?))(?P<end>[.!]*)$",
    re.IGNORECASE,
)
"""A cry of thanks that no comma parts from what it was for: "the lift home lifesaver"."""
_LONE = ("lifesaver", "life saver", "legend", "legends")
_BELONGS = frozenset({Class.DETERMINER, Class.ADJECTIVE, Class.PREPOSITION, Class.CONJUNCTION})
_I_THINK = re.compile(
    r"(?P<before>[\w']+),? (?:I (?:think|reckon|guess|suppose|believe|imagine)|apparently|supposedly|so I hear)"
    r"(?P<end>[.!]*)$"
)
_ASKS = frozenset({Class.WH, Class.AUXILIARY, Class.MODAL, Class.SUBORDINATOR, Class.CONJUNCTION})
_SHORTEST = 1
_ONE_WORD = re.compile(
    rf"[,;] (?P<how>{_DEGREE} )?(?P<word>[a-z]+)(?: (?:and|but) (?:{_DEGREE} )?(?P<also>[a-z]+))?(?P<end>[.!]*)$"
)
_PHRASAL = frozenset({Class.NOUN, Class.ADJECTIVE, Class.PREPOSITION, Class.DETERMINER})
_WHOLE = 3
"""Spaces of a sentence that is whole without a last word."""


def unjudged(text: str) -> str:
    """The sentence without what was thought of it."""
    found = _JUDGEMENT.search(text)
    if found is None or text[: found.start()].count(" ") < _SHORTEST:
        return text
    return f"{text[: found.start()]}{found['end']}"


def without_last_word(text: str, *, bare: bool) -> str:
    """The sentence without what only says how it was: ", very quiet", ", small but clean"; `bare` takes ", bonkers"."""
    found = _ONE_WORD.search(text)
    if found is None or not (found["how"] or found["also"] or bare) or not _is_mere_word(found, text[: found.start()]):
        return text
    return f"{text[: found.start()]}{found['end']}"


def _is_mere_word(found: re.Match[str], head: str) -> bool:
    """Whether a last word is no hour, no deed and no list's end."""
    word = words_of(found["word"])[0]
    also = Class.ADJECTIVE in words_of(found["also"] or "good")[0].classes
    if found["how"] or found["also"]:
        return also and Class.ADJECTIVE in word.classes and head.count(" ") >= _SHORTEST
    quality = word.cls is Class.ADJECTIVE and not word.lower.endswith("ed")
    if word.cls is Class.ADVERB or word.lower in _WAYS:
        return False
    alone = head.count(" ") >= (_WHOLE - 1 if quality else _WHOLE) and not re.search(r"[,;:]", head)
    plain = quality or (word.cls is Class.NOUN and not word.lower.endswith(("ed", "ing", "ly")))
    return alone and plain and word.lemma not in word_list("times") | word_list("measures")


_WAYS = frozenset(
    {
        "backwards",
        "forwards",
        "sideways",
        "upwards",
        "downwards",
        "outside",
        "inside",
        "indoors",
        "overnight",
        "unpaid",
        "alone",
    }
)
"""Last words that tell the way of it: "to check my own work, backwards"."""


def with_what_was_seen(text: str) -> str:
    """A thing with what was judged of it joined to it: "the old ledgers, with beautiful handwriting"."""
    found = _SO_MADE.search(text)
    if found is None or verdict(text[: found.start()]) is not Verdict.PHRASE:
        return text
    noun = words_of(found["noun"])[0]
    shown = noun.lower.endswith("ing") or (noun.cls is Class.NOUN and noun.lower != noun.lemma)
    return f"{text[: found.start()]}, with {found['what']}{found['end']}" if shown else text


def uncried(text: str) -> str:
    """The thing without the cry behind it, unless the word belongs to it: "the talk about the club legend"."""
    return _CRY.sub(_only_thing, text)


def _only_thing(found: re.Match[str]) -> str:
    before = words_of(found["before"])[0].cls
    of_it = before in _BELONGS or (before is Class.NOUN and found["cry"].lower().startswith("legend"))
    return found[0] if found["cry"].lower() in _LONE and of_it else f"{found['before']}{found['end']}"


def unhedged(text: str) -> str:
    """The sentence without its "I think", unless that is what was asked: "what I think", "do I think"."""
    return _I_THINK.sub(_said, text)


def _said(found: re.Match[str]) -> str:
    asked = words_of(found["before"])[0].cls in _ASKS or found["before"].lower() in {"than", "as"}
    return found[0] if asked else f"{found['before']}{found['end']}"


def is_bare(words: Sequence[Token]) -> bool:
    """Whether words are a thing without anything that determines it."""
    first = words[0]
    verbal = first.cls is Class.NOUN and Class.VERB in first.classes and len(words) > 1
    nominal = first.cls in {Class.NOUN, Class.ADJECTIVE} and not verbal
    return nominal and all(token.cls in _PHRASAL for token in words) and words[-1].cls is Class.NOUN


_SOUNDS_SIMPLE = re.compile(
    r"[,;.]? (?:which |it |that |i know (?:it |that )?)?sounds (?:so |a bit |really )?"
    r"(?:basic|obvious|simple|silly|stupid|daft)\b.*$",
    re.IGNORECASE,
)


def without_idle_remark(text: str) -> str:
    """The text without the remark that it sounds simple."""
    return _SOUNDS_SIMPLE.sub(_but_i, text)


def _but_i(found: re.Match[str]) -> str:
    """What the writer did after an idle remark: "sounds basic but I didn't"."""
    but = re.search(r"\bbut (?=I (?:did|had|was|never|always|forgot|didn't|hadn't)\b)", found[0])
    if but:
        return f". {found[0][but.end() :]}"
    how, against, rest = found[0].partition(" but ")
    told = against and verdict(rest) is not Verdict.PHRASE  # "sounds daft but the calls halved"
    return f". It sounds {how.rstrip(',').rpartition(' ')[2]}, but {rest}" if told else ""


_BY_THE_WAY = re.compile(
    r"^(?:just|simply|mainly|mostly|basically|really|probably) (?=(?:not enough|no|too) )"
    r"|^if I(?:'m| am) (?:being |really |totally |completely )*honest,? (?:it was |maybe |just |probably )*"
    r"|, (?:but )?not (?:very|that|so|exactly|really|too) [a-z]+(?=[.]?$)|^if (?=(?:they|you|he|she) .* why not)"
    r"|, (?:and )?(?:that|which|it) (?:never|hardly ever|rarely) happens(?=[.]?$)"
    r"|, (?:all )?my (?:own )?(?:fault|bad)(?=[.]?$)"
    r"|,? (?:so |then )?why not\??[.]?$",
    re.IGNORECASE,
)
"""What only weighs the words beside it: "just not enough hours", "why not" after a choice."""


def unweighed(text: str) -> str:
    """The answer without the words that only weigh those beside them."""
    return _BY_THE_WAY.sub("", text)
