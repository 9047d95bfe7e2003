"""Puts an answer straight before its question reads it: what is no phrase becomes a clause, what belongs together one.

"no scripts" is that there are no scripts; "the tour. Esp the garden" is the tour, especially the garden.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.reading.kindness.kindly import kindness_plainly
from letters.core.reading.own.done import own_work_plainly
from letters.core.reading.plain.fronted import with_comma
from letters.core.reading.plain.judged import unweighed, without_idle_remark
from letters.core.reading.plain.orders import to_be
from letters.core.reading.reason.put_straight import reason_plainly
from letters.core.reading.taken.amounts import with_amounts
from letters.core.reading.taken.hung_clauses import clauses_apart
from letters.core.reading.taken.order_first import order_first
from letters.core.reading.taken.stated import none_of_it
from letters.core.reading.thanks.with_deed import beside_a_deed

_MATTERS = frozenset({"enjoyed", "challenge", "made_clear", "topic", "standing", "lesson"})
_ESPECIALLY = re.compile(
    r"(?<!\b[Ii])[.!;,]? (?:and )?(?P<how>esp|especially|particularly|in particular)\b[.,:]? (?!and\b)(?=[a-z])",
    re.IGNORECASE,
)
_AND_ALSO = re.compile(
    r"^(?P<first>[^.,;!?]+)[.!]+ [Aa]nd (?P<also>(?:the|how|your|their|his|her|an?) [^.,;!?]+)(?=[.!]|$)"
)
_THOUGH = re.compile(r",? though(?=[.!]|$)", re.IGNORECASE)
_HEARD_OF_IT = re.compile(
    r",? (?:well,? )?I(?:'d| had) heard of (?:it|them|that),? but I"
    r" (?:didn't|did not|hadn't) (?:know|known|realise|realize) (?:that )?",
    re.IGNORECASE,
)
_DIDNT_KNOW = re.compile(
    r", (?:I )?(?:didn't|did not|never|hadn't) (?:know|knew|known|realised?|realized?) (?:that )?(?=[a-z])",
    re.IGNORECASE,
)
_AND_TOLD = re.compile(r",? and (?=(?:he|she|they|[A-Z]\w+) (?:told|showed|taught|explained|let|gave) (?:me|us)\b)")
_WITH_THEM = re.compile(r"(?<=\w)\. (?P<who>(?:The )?[A-Za-z]+s) (?P<doing>[a-z]+ing\b[^.]*)$")
_CALLED_SO = re.compile(r"(?<=\w)\. (?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,2})[.!]*$")
_LOST_IT = re.compile(r"(^|, )(is|was) (?=(?:not|about|only|just|no|better|easier|harder?|important) )", re.IGNORECASE)
"""A clause that lost its "it": "is not a technical question, is about trust"."""
_WHICH_WHEN = re.compile(
    r"^when (?P<when>[^.?]+), (?P<which>(?:which|whose|who|what) [^,.?]+)(?=[.?]|$)", re.IGNORECASE
)
_NOW_IT_IS = re.compile(
    r", (?P<when>currently|right now|at the moment|so far|today) "
    r"(?=(?:it|they|there|we)(?:'s|'re| is| are| have| has)\b)",
    re.IGNORECASE,
)
"""Where a second sentence tells how things stand now."""
_NEVER_HEARD_BUT = re.compile(r"^(?P<first>(?:i )?(?:had |have |'d )?never heard of [^,.]+), but (?=\w)", re.IGNORECASE)
_WE_TALKED = re.compile(
    r"^we (?:talked|spoke|chatted|had a chat)(?P<long> (?:a lot|a bit|for ages|at length))? about (?=\w)", re.IGNORECASE
)
_ASKED_HOW = re.compile(r"^(?:they|he|she) asked (?:me |us )?(?=(?:how|what|why|whether)\b(?! I\b))", re.IGNORECASE)
_ASKED_ME = re.compile(
    r"^(?P<what>how|what|where|when|why|which [a-z]+) (?P<would>would|could|can|should|will|do|did) I (?=\w)",
    re.IGNORECASE,
)
"""A question as it was put to the writer: "how would I keep it warm"."""
_ABOUT = re.compile(r"^about (?!a (?:third|quarter)\b)(?=(?:the|an?|their|your|his|her|how|why|what)\b)", re.IGNORECASE)
_THAT_IS = re.compile(r"(?<=\w)\. So (?=(?:the|an?) [\w ]+ (?:you|that|when|which)\b)")
_AT_AN_HOUR = re.compile(r"^(?=\d{1,2} ?[ap]m (?!is\b|was\b|has\b|on\b|to\b|until\b|starts?\b)[a-z]+\b)")
_NEW_TO_ME = re.compile(
    r"(?:,|(?<=[a-z\"]) (?:was|is|were)) (?:which (?:was|is) |(?:all|quite|completely|totally|entirely) )*new to me\b"
    r"[^.]*(?=\.|$)",
    re.IGNORECASE,
)
_HEDGE = re.compile(
    r"^(?:honestly|actually|truly|just|simply|probably|i (?:think|guess)|maybe)(?: it was)?,? "
    r"(?=(?:just|how|the|that|their|your|seeing|meeting|when|watching|hearing|being|everyone|everybody)\b)",
    re.IGNORECASE,
)
_THE_FACT = re.compile(r"^(?:the|that) fact (?:that )?(?=[a-z])", re.IGNORECASE)
_LONE_VERB = re.compile(
    r"(?<=[.;] )(?P<verb>means|sounds|looks|feels|smells|tastes|takes(?! them)|costs"
    r"|works|lets|helps|makes|gives|shows|stops|saves|is)\b",
    re.IGNORECASE,
)
"""A second sentence that lost its "it"."""
_GOAL = re.compile(
    r"^(?:to )?(?P<goal>(?:reduce|grow|keep|find|fix|build|increase|win|raise|make|bring|fill|double|improve|launch"
    r"|attract|replace|retain|recruit|get|hire|cut(?= [\w ]*(?:\d|the\b|their\b|your\b|costs?\b|waste\b)))"
    r" (?!rates?\b|times?\b|out\b|of\b|(?:bookings?|parking|shifts?|glazing)\b)(?P<what>.{3,}))$",
    re.IGNORECASE,
)
_ALL_DONE = re.compile(
    r"^(?P<who>(?:all|most|half|some|both)(?: of)?(?: the| their| your)? [a-z]+)"
    r" (?=(?:trained|certified|qualified|insured|converted|(?:signed|switched|set|fitted|kitted)(?: up| over| out)?)"
    r"(?:$|,| (?:in|to|on|for|by|already|now)\b))",
    re.IGNORECASE,
)
_MADE_ME = re.compile(
    r", (?:and )?(?:that|it|which) (?=(?:really |nearly |actually )?made (?:me|my) (?:laugh|smile|think|day)\b)",
    re.IGNORECASE,
)
_BEST_ONE = re.compile(r"[.!,]+ (?:the |it was the )?best (?P<what>\w+ I [^.,;!]+)[.!]*", re.IGNORECASE)


def untangled(name: str, text: str) -> str:
    """The cleaned answer to the question `name`, ready to be read."""
    text = _THOUGH.sub("", text)
    text = without_idle_remark(_AND_ALSO.sub(r"\g<first> and \g<also>", _ESPECIALLY.sub(_above_all, text)))
    text = unweighed(_HEDGE.sub("", _HEDGE.sub("", text)))
    if name not in _MATTERS:
        return _BY_NAME[name](text) if name in _BY_NAME else text
    text = _THE_FACT.sub("that ", _LONE_VERB.sub(lambda found: f"It {found[0].lower()}", text))
    text = _THAT_IS.sub(
        ", that is, ", _ASKED_HOW.sub("", _WE_TALKED.sub(r"talking\g<long> about " if name == "enjoyed" else "", text))
    )
    text = text if name == "enjoyed" else _ABOUT.sub("", text)
    text = _LOST_IT.sub(r"\1it \2 ", _WHICH_WHEN.sub(r"\g<which> when \g<when>", text))
    text = _AT_AN_HOUR.sub("the ", _NOW_IT_IS.sub(lambda found: f". {found['when'].capitalize()} ", text))
    text = with_amounts(clauses_apart(_MADE_ME.sub(". That ", text), named=name == "challenge"))
    none = name == "made_clear" and "," not in text and text[:5].lower() != "zero "
    none = none or name in {"enjoyed", "challenge", "standing"} or _NO_MORE.match(text) is not None
    none = none or (name == "lesson" and _NO_THINGS.fullmatch(text) is not None)
    text = none_of_it(text) if none else text
    if name == "topic":
        text = _NEVER_HEARD_BUT.sub(r"\g<first>. ", text)
        text = _DIDNT_KNOW.sub(". ", _HEARD_OF_IT.sub(". ", _NEW_TO_ME.sub("", text)))
    if name == "enjoyed":
        text = _WITH_THEM.sub(_with_them, _CALLED_SO.sub(r" (\g<name>)", _AND_TOLD.sub(". ", text)))
        text = _AND_I_DID.sub(r"\g<doing>. I \g<did>", text)
    if name == "standing":
        return _ALL_DONE.sub(r"\g<who> are ", text)
    text = to_be(order_first(text)) if name in {"lesson", "made_clear"} else text
    return _as_task(text) if name == "challenge" else text


_NO_MORE = re.compile(r"no more [a-z]|no [a-z ]+ (?:any ?more|these days|now)[.]?$", re.IGNORECASE)
_NO_THINGS = re.compile(r"no [a-z]+s[.]?", re.IGNORECASE)
_AND_I_DID = re.compile(
    r"^(?P<doing>(?:taking|driving|having|trying|doing|using|making|riding|flying|cutting|pulling|pouring|icing|piping"
    r"|building|laying|welding|sewing|steering|reversing|lifting|climbing|throwing|shaping|holding) [^,.;]+), "
    r"(?P<did>(?!called|named|made|known|built|run\b)(?:[a-z]{2,}ed|broke|fell|lost|dropped|spilt|burnt|got|made)"
    r"(?! (?:by|for|in|from|with|to)\b))"
)
"""What the writer did there, after what it was: "driving the digger, stalled it once"."""


def _with_them(found: re.Match[str]) -> str:
    """What went on meanwhile: "the feed round. Dingoes singing" is the round with dingoes singing."""
    return f", with {found['who'].lower()} {found['doing']}"


def _above_all(found: re.Match[str]) -> str:
    how = found["how"].lower()
    return f", {'especially' if how == 'esp' else how} "


def _asked_me(found: re.Match[str]) -> str:
    would = "" if found["would"].lower() in {"do", "did"} else f"{found['would'].lower()} "
    return f"they asked me {found['what'].lower()} I {would}"


def _as_task(text: str) -> str:
    """A difficulty named as a task: "cut churn by 20%" is how to cut it; a question is what the writer was asked."""
    text = _ASKED_ME.sub(_asked_me, text)
    first, stop, after = text.partition(". ")
    found = _GOAL.match(first)
    if found is None or verdict(found["what"]) is Verdict.CLAUSE:
        return text
    return f"how to {lower_first(found['goal'])}{stop}{after}"


def _for_each(text: str) -> str:
    """Two things to thank for, each with its "for"; what was best about one beside it."""
    text = clauses_apart(text)
    text = _BEST_ONE.sub(r" (the best \g<what>)", text)
    return beside_a_deed(text)


_BY_NAME: Mapping[str, Callable[[str], str]] = {
    "thanks_for": _for_each,
    "experience": lambda text: own_work_plainly(with_comma(text)),
    "reason": reason_plainly,
    "kindness": kindness_plainly,
}
"""How an answer is put straight that tells no matter of theirs."""
