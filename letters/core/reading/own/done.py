"""What the writer has done, as a verb phrase to stand after "I" or as a clause of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.experience import as_experience
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.shape.lengths import TIME, with_for
from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past
from letters.core.reading.own.asides import with_asides
from letters.core.reading.own.deeds import deeds_joined
from letters.core.reading.own.jotted import jotted
from letters.core.reading.own.named_work import named_work
from letters.core.reading.own.notes import joined_up
from letters.core.reading.own.slips import own_mended
from letters.core.reading.own.tails import with_tails
from letters.core.reading.own.whole import TAILED, is_time_spent, is_whole
from letters.core.reading.plain.one_place import in_one_place
from letters.core.reading.plain.runs import parted

_I = (("I've ", "have "), ("I'm ", "am "), ("I'd ", "had "), ("I ", ""))
_SPAN = re.compile(r"(?!I )(?:\w+ )?[\w+]+ (?:(?:year|month|week|summer|season|winter)s?|Christmases)\b", re.IGNORECASE)
_COMPOUND_DEED = re.compile(
    r"[a-z]+-[a-z]+(?:ed|made|built|wrote|ran|led) (?:\d|an? |the |my |all |about |over |two |three )"
)


_CREDENTIAL = re.compile(
    r"(?:licen[sc]ed|trained|certified|qualified|registered|chartered|retired|experienced|used|applied|advanced"
    r"|so-called|paid|unpaid|born|ground(?= crew| staff))"
    r" (?!(?:my|the|an?|our|his|her|two|three|some|all|up|people|staff|new|young|junior|other|local|for|to|as)\b)"
    r"(?:[a-z]+[^s\W] )?[a-z]+(?:[^s\W]|ss|ics|sales|studies|races?|abilities)(?=$|[ ,])"
    r"(?! (?!years|months|weeks|nights|days|weekends|shifts|summers|winters)[a-z]+[^s\W]s\b)",
    re.IGNORECASE,
)
"""A kind of person or field, however much its first word looks like a deed: "licensed electrician"."""
_TRADE = re.compile(r"(?:er|or|ist|man|design|work|flowers?|business|trade|piece|list|crew|staff)$")
"""What follows a verb that is a noun with it: "set designer", "cut flowers"."""
_AFTER_DEED = frozenset({
    Class.DETERMINER, Class.PREPOSITION, Class.PRONOUN, Class.NUMBER, Class.NAME, Class.ADVERB, Class.TO,
})  # fmt: skip
_HELPED = re.compile(r"(?:have|had|was|am) (?!I\b)[a-z]+")
"""How a deed begins that only lacks its "I": "have run payroll"."""
_PUT_IN = re.compile(
    r"[a-z]+ed (?:in|out|up|down|off|over|through) (?:\d|[a-z]+ (?:hundred|thousand))"
    r"|(?:typed|keyed|phoned|called|booked|filled|checked|logged) in [a-z]"
    r"|(?:washed|mopped|picked|cleaned|sorted|carried|filled|packed|covered|handed) (?:up|out|off|down|in) [a-z]"
)
"""A deed with its particle and what it was done to: "typed in 6000 labels", "sorted out wages"."""
_DID_FOR = re.compile(
    r"(?!prepared|tired|based|qualified|retired|trained|registered|disabled|worried|disappointed|excited|paid|born)[a-z]+ed"
    r" for (?:an?|the|my|our|two|three|\d+) "
)
"""A deed for somebody that may be taken for a quality: "ordered for a school"."""
_TRIED = re.compile(
    r"managed to |(?:tried|fixed|cleaned|sorted|worked|helped|looked|dealt|filled|applied|called|waited|lived|handed"
    r"|picked|covered|cleared|set|kept|grown|shared|moved|asked|signed|swapped|turned|trained up|carried|talked|walked)"
    r" (?:up|out|off|in|with|for|on|at|to|through|over|down|about|around|after) "
)
"""A deed that looks like a quality: "tried with my grandad", "fixed up old laptops"."""
_DEEDS_IN_A_ROW = re.compile(r"(?P<one>[a-z]+ed) and (?P<two>[a-z]+) (?!by\b)[a-z]", re.IGNORECASE)
_MAY_BE_DEEDS = frozenset({Shape.THING, Shape.SPAN, Shape.FACT, Shape.DID})


def did_so(text: str) -> str:
    """A deed that comes first, as the question asks for one: "set up a fund", "fixed radios"; empty for others."""
    first, *more = words_of(text) if text else (None,)
    if first is None or not more or first.lower in word_list("states") or _CREDENTIAL.match(text):
        return ""
    forms = {reading.form for reading in readings(first.lower) if reading.cls is Class.VERB}
    following = more[0]
    thing = not _TRADE.search(following.lower) and not (len(more) > 1 and more[1].cls is Class.NOUN)
    led = following.cls in _AFTER_DEED or thing or (first.lower.endswith("ed") or Form.BASE not in forms)
    if not led or not {Form.PAST, Form.PARTICIPLE} & forms or following.text == "-":
        return ""
    return with_for(f"have {text}" if Form.PAST not in forms else text)


_BEFELL_ME = re.compile(r"^(?:I )?(?=(?:has |had )?happened to (?:me|us|my|our)\b)")
"""What once befell the writer, told without its "it"."""


def as_own(fragment: Fragment) -> Fragment:
    """What the writer did, as a verb phrase to stand after "I"; a clause that draws its own conclusion stands alone."""
    if _BEFELL_ME.match(fragment.text):
        return replace(fragment, shape=Shape.FACT, text=_BEFELL_ME.sub("it ", fragment.text), sure=True)
    if is_whole(fragment.text):
        return replace(fragment, shape=Shape.FACT, sure=True)
    fragment = _reshaped(fragment)
    if _HELPED.match(fragment.text) and fragment.shape in _MAY_BE_DEEDS:
        return replace(fragment, shape=Shape.DID, text=with_for(fragment.text), sure=True, event=False)
    deeds = any(one.match(fragment.text) for one in (_TRIED, _PUT_IN, _DID_FOR)) or _are_deeds(fragment.text)
    if fragment.shape is Shape.QUALITY and deeds:
        fragment = replace(fragment, shape=Shape.DID, event=False)
    if fragment.shape in _MAY_BE_DEEDS and (did := did_so(fragment.text)):
        tailed = replace(fragment, shape=Shape.FACT, text=f"I {did}")
        return tailed if TAILED.search(did) else replace(fragment, shape=Shape.DID, text=did, sure=True, event=False)
    if fragment.shape is Shape.DID and _CREDENTIAL.match(fragment.text):
        fragment = replace(fragment, shape=Shape.THING, sure=True)
    return _as_other(fragment)


def _are_deeds(text: str) -> bool:
    """Whether two deeds stand in a row, which look like qualities: "pointed and drew my way"."""
    found = _DEEDS_IN_A_ROW.match(text)
    second = readings(found["two"].lower()) if found else ()
    return any(one.form is Form.PAST for one in second) and not any(one.cls is Class.ADJECTIVE for one in second)


def _as_other(fragment: Fragment) -> Fragment:
    """What the writer did where no deed comes first: a span of time, a field, a clause."""
    if _COMPOUND_DEED.match(fragment.text):
        return fragment
    clause = as_experience(fragment)
    if _SPAN.match(fragment.text) and (clause is None or clause == fragment.text or fragment.shape is Shape.THING):
        return replace(fragment, shape=Shape.SPAN)
    if clause is None:
        return replace(fragment, shape=Shape.THING if fragment.shape is Shape.ACT else fragment.shape)
    if TAILED.search(clause):
        return replace(fragment, shape=Shape.FACT, text=clause)
    for start, verb in _I:
        if clause.startswith(start):
            return replace(fragment, shape=Shape.DID, text=verb + clause.removeprefix(start))
    return replace(fragment, shape=Shape.FACT, text=clause)


def _reshaped(fragment: Fragment) -> Fragment:
    """The fragment as the beginning "because I" lets it be read: a deed, or a span of time."""
    text, shape = fragment.text, fragment.shape
    if _COMPOUND_DEED.match(text):
        return replace(fragment, shape=Shape.DID)
    if is_time_spent(text):
        return replace(fragment, shape=Shape.SPAN, sure=True)
    if shape is Shape.THING and text.startswith("I "):  # "I post-edit patents"
        return replace(fragment, shape=Shape.DID, text=text[2:], sure=True)
    timed = _SPAN.match(text) and shape is Shape.FACT and not re.search(r"\bI\b|\b[a-z]+ me\b", text)
    return replace(fragment, shape=Shape.SPAN) if timed else fragment


_NOTHING_BUT = re.compile(
    r"^(?:not (?:really|much|exactly|a lot|directly)(?: anything| much| experience| the same)?"
    r"|nothing (?:really|much|like (?:it|that)|big|exactly)|no(?:t directly)?)[,.;]? (?:but|though|although|just) ",
    re.IGNORECASE,
)
_NONE_BUT = re.compile(
    r"^(?:n/?a|none|nil|nope|no)(?: (?:really|directly|exactly))?[,.;:]? (?:but )?(?=(?:i|did|had|was|my|our|we)\b)",
    re.IGNORECASE,
)
_SAME_THING = re.compile(
    r"[,;.] (?:so )?(?:it was )?(?:basically )?(?:much )?(?:the |a )?(?:same|similar)(?: kind of| sort of)?"
    r" (?:thing|issue|problem|idea|story|situation|deal)(?: really| basically| there)?[.]?$",
    re.IGNORECASE,
)
_RAGS_SAME = re.compile(r", (?:[a-z]+ ){1,2}same (?:thing|idea|story|problem|deal)[.]?$", re.IGNORECASE)
_SAME_BUT = re.compile(r"[,;] (?:the )?same (?P<one>[a-z]+),? different (?P<other>[a-z]+)(?=[.]?$)", re.IGNORECASE)
_THAT_ONES = re.compile(r",? that one'?s(?= (?:all|just|only|always|full|mostly|nothing|a|the)\b)", re.IGNORECASE)
_WAS_YEARS = re.compile(
    r"^(?:i )?(?:was|have been) (?P<time>(?:\d+|[a-z]+) (?:years?|yrs?|months?|seasons?|summers?|winters?))"
    r" (?P<where>(?:in|at|on|with) )(?=\w)",
    re.IGNORECASE,
)
_WORK_YEARS = re.compile(
    r"^(?:i )?work(?:ed)? (?P<time>\d+|[a-z]+)[- ]years? (?:as )?(?:an? )?"
    r"(?P<who>[a-z]+(?:er|or|ist|man|nurse|cook|guard))\b",
    re.IGNORECASE,
)
_KNOW_GOOD = re.compile(r"(?P<know>\bknow (?:this|that|the|it|these|those)(?: [a-z]+)?) very good\b")
_SAME_PROBLEM = re.compile(
    r"^(?:(?:i|we) had |it was )?(?P<which>the same|same|a similar|similar)"
    r"(?: (?P<what>problem|issue|thing|situation|story))?"
    r" (?P<where>(?:at|in|with|when|on)\b[^,.;]*)(?:[,;] (?P<then>(?:we|i|it|was) .*))?",
    re.IGNORECASE,
)
_SPAN_AND_DEED = re.compile(
    rf"^(?P<span>(?:{TIME}|(?:[a-z]+ )?(?:years|months|weeks|shifts|seasons|summers|winters))\b[^,.]*), "
    r"(?:and )?(?:i )?"
    r"(?=(?:did|ran|wrote|made|built|set|led|taught|kept|[a-z]{2,}ed) )",
    re.IGNORECASE,
)
_SINCE = re.compile(r"^(?:since|because|as) (?=I\b)", re.IGNORECASE)
_AND_HAD = re.compile(
    r"(?<=\w), (?=(?:had to|used to|got [a-z]+ed|did|ran|made|built|set up|learned|learnt|taught|kept|led|won)"
    r" (?!it\b)\w)"
)
_AND_THEN = re.compile(
    r"(?<=\w), (?=(?:\d+ )?(?:people|[a-z]+s) (?:went|fell|rose|came|dropped|doubled|halved"
    r"|(?!included|excluded)[a-z]+ed) )",
    re.IGNORECASE,
)


_AND_NOW = re.compile(
    r", (?P<now>now|these days|what)(?= (?:she|he|they|it|(?:kept|helped|got|saved|worked for) (?:me|us)) )"
)
"""How a sentence begins that was run on to a deed: "taught her to ride, now she teaches me"."""


_SPENT_TWO = re.compile(r"\bspent [A-Z](?=[a-z]+ (?:years?|months?|weeks?|summers?|winters?|seasons?)\b)")


def own_work_plainly(text: str) -> str:
    """What the writer has done, without apologies for it and without saying that it was the same."""
    text = _AND_NOW.sub(lambda found: f". {found['now'].capitalize()}", _NONE_BUT.sub("", named_work(text)))
    text = own_mended(in_one_place(with_tails(jotted(with_asides(text)))))
    text = _SAME_BUT.sub(r": the same \g<one>, different \g<other>", _RAGS_SAME.sub("", text))
    text = _THAT_ONES.sub(". It's", _WAS_YEARS.sub(r"spent \g<time> \g<where>", text))
    text = _KNOW_GOOD.sub(r"\g<know> very well", _WORK_YEARS.sub(_as_worker, text))
    text = _AND_THEN.sub(" and ", _AND_HAD.sub(" and ", deeds_joined(_SINCE.sub("", text))))
    text = _SPAN_AND_DEED.sub(r"spent \g<span> and ", _SAME_THING.sub("", _NOTHING_BUT.sub("", text)))
    text = _SPENT_TWO.sub(lambda found: found[0].lower(), text)
    return _with_i(_SAME_PROBLEM.sub(_had_the_same, joined_up(parted(text))))


def _as_worker(found: re.Match[str]) -> str:
    years = "year" if found["time"] in {"1", "one"} else "years"
    return f"worked for {found['time']} {years} as {with_article(found['who'])}"


_DONE = re.compile(r"^(?P<done>done|been|seen|gone|taken|given|driven|written) (?=\w)")
_THEN = re.compile(r"\b(?:in (?:19|20)\d\d|ago|last (?:year|month|week|summer|winter|spring|autumn))\b")


def _have_or_did(found: re.Match[str]) -> str:
    """What has been done, or what was done at its time: "been there in 2021"."""
    lemma = next(one.lemma for one in readings(found["done"]) if one.form is Form.PARTICIPLE)
    did = "was" if lemma == "be" else past(lemma)
    return f"I {did} " if _THEN.search(found.string.split(".", 1)[0]) else f"I have {found['done']} "


def _with_i(text: str) -> str:
    """A deed with its "I" where a clause that follows would be taken for its own: "ran a bar and sales rose"."""
    text = _DONE.sub(_have_or_did, text)
    first = words_of(text)[0] if text else None
    did = first is not None and first.form in {Form.PAST, Form.PARTICIPLE} and first.lower not in word_list("states")
    return f"I {text[0].lower()}{text[1:]}" if did and verdict(text) is not Verdict.PHRASE else text


def _had_the_same(found: re.Match[str]) -> str:
    which = "a similar" if "similar" in found["which"].lower() else "the same"
    what = {"thing": "problem", "story": "problem"}.get(typed := (found["what"] or "thing").lower(), typed)
    told = re.sub(r"^was ", "it was ", found["then"] or "", flags=re.IGNORECASE)
    return f"I had {which} {what} {found['where']}{f'. {told[0].upper()}{told[1:]}' if told else ''}"
