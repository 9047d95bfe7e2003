"""The role the writer would like another time: what was typed, parted into the several things that would do."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.reading.wished.alternatives import alternatives
from letters.core.reading.wished.details import without_details
from letters.core.reading.wished.hours import as_a_job, beside_it, leans
from letters.core.reading.wished.led_in import without_lead
from letters.core.reading.wished.one import Kind, Wished, wished, wished_after
from letters.core.reading.wished.straight import TIME_FIRST, at_once, put_straight, told_time
from letters.core.reading.wished.together import joined
from letters.core.reading.wished.when import TIMES, told_last, without_offer

_LATER = re.compile(r",? ?\b(?:in (?:the )?(?:near )?future|down the (?:line|road)|at some point)$", re.IGNORECASE)
"""Some day, which goes without saying."""
_AGAIN = re.compile(
    r"(?:this|the same|same|that|the)(?: one| job| role| position| post| thing)?(?: again| please)*$", re.IGNORECASE
)
_IN_CASE = re.compile(r"(?:if|when|once|after|as soon as) (?:I|my|they|you|the|there|it|another|one)\b", re.IGNORECASE)
_WHEN = re.compile(r"(?:if|when|once|after|as soon as) ", re.IGNORECASE)
_MY_OFFER = re.compile(
    r"I(?:'d| would|'ll| can| could| will) (?!like\b|love\b)|(?:happy|glad|willing|able) to\b"
    r"|.* and (?:then )?(?:(?:re)?apply|try|come back)(?: again)?$",
    re.IGNORECASE,
)
_FINE = re.compile(
    r"(?:'s)? (?:(?:is|are|would(?: also)? be|also|too|even|as well|both|all) )*"
    r"(?:fine|ok(?:ay)?|good|better|best|easier|great|grand"
    r"|ideal|perfect|lovely|enough|welcome|possible|can|works|suits(?= )|(?:would|will|can|could) (?:work|do|suit))"
    r"(?: (?:too|also|as well|for me|with me|by me|me|very well|well|nicely|fine|better|best|in any case|anyway))*$",
    re.IGNORECASE,
)
_SMALL = (
    r"(?:also|even|too|as well|honestly|really|seriously|literally|only|just|maybe|possibly|perhaps|ideally|preferably"
    r"|actually|basically|tbh|please|one day|some day|if possible|at all(?= *$)|please|both|mainly|mostly|probably"
    r"|sir|ma'am|madam|again please|anyway|first|later(?: on)?|(?:right )?now|to (?:start|begin)(?: with)?)"
)
_SMALL_FIRST, _SMALL_LAST = re.compile(rf"^{_SMALL} ", re.IGNORECASE), re.compile(rf",? {_SMALL}$", re.IGNORECASE)
_TAIL = re.compile(
    r",? (?:(?:that|which)(?: may| might)? (?:comes?|opens?|turns?)(?: up)?|(?:coming|opening|going) (?:up|soon)"
    r"|(?<=[a-z]{2}s )(?:going|left|available)$"
    r"|(?:(?:for|in|at) )?(?:when|whenever|if|once|until|(?<!the )till|til|because|as long as|since|so(?: that)?|while"
    r"|but|unless|though|as i|i'm|i am|i don't|i can|(?<!\bwith )(?:not|no)|never|except|rather than|instead of)\b.*)$",
    re.IGNORECASE,
)
"""What only says when, why or on what condition."""
_REMARK = re.compile(
    r"(?:like|i|i'm|i'd|i'll|i've|my|we|you|he|she|it|it's|that's|they|please|not|no|nothing|never|but|except|whatever"
    r"|don't|anything|any|all|all of it|(?:either|both)(?= works?\b)|(?:happy|glad|willing|ready|able|open)(?="
    r" to\b)|flexible|unpaid|not fussy|whichever|sir|thank|thanks)"
    r"(?:(?: (?:is|are) (?:fine|ok|okay))|$|(?<=\bI) .*|(?<=\bi) .*| (?!in\b|with\b|on\b|at\b|from\b|involving\b"
    r"|short|long|seasonal\b|temporary\b|part-time\b|outdoors\b).*)$",
    re.IGNORECASE,
)
"""A remark beside the wish: "I'm not fussy", "please sir I am ready to join", "not the call centre"."""
_SENTENCE = re.compile(r"(?<=\w[\w)])[.!?;]+ +(?=[^a-z])| [-–—] |\n+")
_INCLUDING = re.compile(r"(?<=\w),? including .*$", re.IGNORECASE)
_EITHER_WAY = re.compile(
    r"(?<=\w),? (?:perm(?:anent)?(?: or |/)temp(?:orary)?|temp(?:orary)?(?: or |/)perm(?:anent)?)$", re.IGNORECASE
)
"""How long it would last, where either would do: "payroll, perm or temp"."""
_RANK = re.compile(
    r"^(?P<job>[\w' -]{2,40}?), (?P<rank>junior|senior|trainee|assistant|part[- ]time|full[- ]time|entry[- ]level"
    r"|freelance|remote|temporary|permanent|seasonal|voluntary|casual)$",
    re.IGNORECASE,
)
"""How lists of vacancies put it: "backend, junior"."""
_TIERED = re.compile(r"(?:tier|level|grade|band|class|category) \d+")
_BUT_HOW = re.compile(
    r"^(?P<lead>(?:an?|any|another) (?:[a-z]+ )?)(?P<job>role|job|post|position|one),? but "
    r"(?P<how>(?P<much>part|full)[- ]time|remote|permanent|temporary|seasonal|hybrid)(?: only)?$"
)
"""A wish with its one condition: "a similar role but part time"."""
_NOT_THEN = re.compile(r"^(?:not|no) (?:on )?(?=(?:night|weekend|evening|sunday|saturday|late|early)s?$)")
_IN_TIME = re.compile(r"^(?=in (?:an?|one|two|three|four|five|six|\d+|a few|a couple of) (?:year|month)s?\b)")
_PART_TIME = re.compile(
    r"^(?P<any>any|some)(?:thing)? (?P<much>part|full)[ -]time(?: (?:role|job|work|post))?(?=$|[,;.])", re.IGNORECASE
)
_ORDINAL = re.compile(r"\b(?:1st|2nd|3rd|4th)(?= (?!year)[a-z])", re.IGNORECASE)
_YEAR = re.compile(r"\b(1st|2nd|3rd|4th)[ -]year (?=[a-z])", re.IGNORECASE)
_WRITTEN = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth"}
_MOST = 3
_BUT_DAYS = re.compile(
    r"(?i)^(?:the )?same(?: again| job| role| post)?,? but (?:on )?(?P<when>days|nights|weekends|mornings|evenings)$"
)
_WHATEVER = re.compile(
    r"^(?:whatever|anything|something)(?:(?:'s| is| that's| that is) (?:going|available|open|free|on offer"
    r"|left|about)\b| (?:that )?(?:you|they)(?:'ve)? (?:got|have|get)(?: open)?(?=$| (?:in|at|for|on|this|next)\b))",
    re.IGNORECASE,
)
_AS_THEY_SEE = re.compile(r"whatever (?:they|you) (?P<see>(?:think|reckon|feel|need|want)\b[^,.;]*)", re.IGNORECASE)
_WHATEVER_COMES = re.compile(
    r"(?:whatever|anything)(?: that)? (?:comes|turns|opens|crops|pops|is coming)(?: up)?\b", re.IGNORECASE
)
_SAME_WHEN = re.compile(
    r"(?:the |this )?same (?P<job>job|role|post|position) (?P<when>when|whenever|if|once) it (?P<does>[a-z]+s\b.*)",
    re.IGNORECASE,
)
_THEN_I = re.compile(
    r"(?<=\w) (?:(?:then )?I(?:'d|'ll| come| will| would| can| could| apply| call)"
    r"|(?:please )?(?:let me know|(?:give me a|ring|call|email|contact|tell|think of|keep) (?:ring|shout|call|bell"
    r"|me)))\b.*$"
)
"""What the writer would do then, which the question asks for anyhow."""


_YES = re.compile(
    r"^(?:(?:yes|yeah|yep|sure|ok|okay|definitely)\b[,.!;]* (?:please[,.]? )?"
    r"|i(?:'d| would) (?:like|love|be (?:happy|glad)) to"
    r" (?:be considered|apply(?: again)?|come back|hear(?: from you)?) )"
    r"(?=(?:if|when|once) (?!it's |it is ))",
    re.IGNORECASE,
)
_THEY = re.compile(r"(?<=^if )they(?=[ '])|(?<=^when )they(?=[ '])|(?<=^once )they(?=[ '])")
"""Who would have work to give, which is nobody but the employer."""


def in_case(text: str) -> str:
    """When or on what condition the writer would be glad to hear, where that was the answer; empty otherwise."""
    first = re.split(r"[,.;!?] ", f"{_YES.sub('', text)} ")[0].strip()
    if found := _SAME_WHEN.fullmatch(first):
        return f"{found['when'].lower()} the same {found['job']} {found['does']}"
    first = without_offer(first)
    when = _WHEN.match(first)
    first = _THEN_I.sub("", first) if when else first
    certain = when is not None and verdict(first[when.end() :]) is Verdict.CLAUSE
    return _THEY.sub(r"you", first) if certain or _IN_CASE.match(first) else ""


_A_BIT_OF = re.compile(r"\b(?P<and>and|or) (?:a )?(?:little )?bit of (?!(?:both|everything|each)\b)", re.IGNORECASE)
_OF_BOTH = re.compile(r",? (?:and|or) (?:even )?(?:a )?(?:little )?(?:bit|mix) of both\b", re.IGNORECASE)
_ONCE_I_GOT = re.compile(r"\b(?P<once>once|when|after) I got (?=(?:my|the|an?)\b)", re.IGNORECASE)
"""What the writer will have then, told as if it had been: "once I got my card"."""
_AND_I = re.compile(r"(?<=[a-z]),? (?:and|but|as|because|since|cos|coz|so) (?:I(?: |'|’)|my ).*$", re.DOTALL)
"""What the writer adds of what they could do for it."""


def wished_for(text: str) -> str:
    """What the writer would like another time as a noun phrase: "lead or service tech" is a role as one."""
    text = _AND_I.sub("", _LATER.sub("", without_lead(_ONCE_I_GOT.sub(r"\g<once> I have ", text.strip(" .!,;")))))
    text = _A_BIT_OF.sub(r"\g<and> ", _OF_BOTH.sub("", text))
    text = re.sub(r"(?<=[a-z])(?<! or) even (?=[a-z]+$)", ", even ", text)
    bare, time = told_time(text)
    if time and (job := wished_for(bare)):
        return f"{job} {time}"
    first = _EITHER_WAY.sub("", _INCLUDING.sub("", _SENTENCE.split(text)[0].strip(" .!,;")))
    if part := _PART_TIME.match(first):
        return f"{part['any'].lower()} {part['much'].lower()}-time work"
    first = _NOT_THEN.sub("anything but ", _BUT_HOW.sub(_how, put_straight(told_last(as_a_job(first)))))
    first = _IN_TIME.sub("something ", first)
    if whole := _as_they_see(first) or at_once(first) or at_once(_plain(first)):
        return whole
    if (found := TIME_FIRST.match(first)) and (job := wished_for(found["job"])):
        return f"{job} {found['when']}"
    if not first or _WHATEVER_COMES.match(first) or _MY_OFFER.match(first) or _AGAIN.match(first.partition(",")[0]):
        return ""
    first = _WHATEVER.sub("anything", _BUT_DAYS.sub(r"the same role on \g<when>", first))
    first = _ORDINAL.sub(_written_out, _YEAR.sub(_in_words, first))
    first = _RANK.sub(r"\g<rank> \g<job>", first)
    return joined(_found(alternatives(first)))


def _as_they_see(text: str) -> str:
    """What is left to them: "whatever they think I'm good at"."""
    found = _AS_THEY_SEE.fullmatch(text)
    return f"whatever you {found['see']}" if found else ""


def _how(found: re.Match[str]) -> str:
    how = f"{found['much']}-time" if found["much"] else found["how"]
    return f"{found['lead']}{how} {'role' if found['job'] == 'one' else found['job']}"


def _in_words(found: re.Match[str]) -> str:
    return f"{_WRITTEN[found[1].lower()]}-year "


def _written_out(found: re.Match[str]) -> str:
    word = _WRITTEN[found[0].lower()]
    return word.capitalize() if found.string[found.end() + 1].isupper() else word


def _told_how_first(parts: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """The pieces with a manner that stands before its job as one with it: "remote if possible, backend"."""
    if len(parts) < 2 or not parts[1][1] or wished(_plain(parts[0][0])).kind is not Kind.MANNER:  # noqa: PLR2004
        return parts
    job = wished(_plain(parts[1][0]))
    return [(f"{_plain(parts[0][0])} {parts[1][0]}", False), *parts[2:]] if job.kind is Kind.BARE else parts


def _found(parts: list[tuple[str, bool]]) -> list[Wished]:
    """The wishes that are clear, as far as the first that is not."""
    found: list[Wished] = []
    parts = without_details(_told_how_first(parts))
    for part, comma in parts:
        also = bool(found and found[-1].tail) and _plain(part).lower() in TIMES and not (comma and _is_there(found[-1]))
        if found and (also or leans(part, found[-1].tail or found[-1].text)):
            found[-1] = found[-1].at(f"or {_plain(part)}")
            continue
        if found and comma and (beside := beside_it(part, at_work=found[-1].kind is Kind.WORK)):
            found[-1] = found[-1].at(beside)
            continue
        plain = _plain(part)
        if found and _is_remark(part, plain, comma=comma):
            continue
        one = wished_after(plain, found[0]) if found else wished(plain)
        if one.kind is Kind.UNCLEAR:
            break
        if comma and found and _only_when(one) and found[0].kind in {Kind.BARE, Kind.NAMED}:
            continue
        if not found or one.text:
            found.append(one)
    return found[:_MOST]


def _is_there(one: Wished) -> bool:
    """Whether what stands behind a wish is a place, beside which hours are no choice: "on the ward, nights"."""
    return one.tail.rpartition(" ")[2].lower() not in TIMES


def _is_remark(part: str, plain: str, *, comma: bool) -> bool:
    """Whether a piece only remarks on the wish before it; after "or" a kind of work is another wish."""
    remark = _REMARK.match(part) or _REMARK.match(plain)
    return remark is not None and (comma or _ANY_SUCH.match(plain) is None)


_ANY_SUCH = re.compile(r"any (?!role|job|post|position|one|other|of|is|will|would|at|really)[a-z]", re.IGNORECASE)


def _only_when(one: Wished) -> bool:
    return (
        one.kind in {Kind.WORK, Kind.MANNER}
        or one.text.endswith((" a week", " a month"))
        or _TIERED.fullmatch(one.text) is not None
    )


def _plain(part: str) -> str:
    """One wish without what only colours it: "even front desk too honestly" is "front desk"."""
    part = _TAIL.sub("", re.sub(r" \([^)]*\)$", "", part))
    part = re.sub(r"^the ", "", fine) if (fine := _FINE.sub("", part)) != part else part
    while (shorter := _SMALL_FIRST.sub("", _SMALL_LAST.sub("", part))) != part:
        part = shorter
    return without_lead(part)
