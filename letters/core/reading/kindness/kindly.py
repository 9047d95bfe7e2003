"""What somebody did kindly in telling the answer, put so that it can be thanked for.

"he said sorry it took long" is that he apologised for the wait; "you could tell she meant it" is what I could tell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import upper_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class
from letters.core.reading.kindness.as_it_stands import stands
from letters.core.reading.kindness.framed import as_deed, with_one_subject
from letters.core.reading.kindness.good_of import good_of, in_one_breath
from letters.core.reading.kindness.telling import teller_of, with_what_else
from letters.core.reading.plain.was_and_did import did_and_was, was_and_did

_SORRY = re.compile(
    r"(?P<who>^|\b(?:he|she|they|you|and|(?-i:[A-Z])\w+) (?:also |even )?)(?:(?:had )?(?:said|wrote|seemed|sounded|was"
    r"|were)(?: that)? )"
    r"(?:(?P<one>he|she|they) (?:was|were) |(?P<he>he|she)'?s )?(?:so |very |really |genuinely |truly "
    r"|just )*sorry\b(?P<rest>[^.;,]*)",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\b(?:told me|tell me|said|says|say|(?:hear|tell|see|feel))(?: that)? (?:[^.;]* and (?:that )?)?$", re.IGNORECASE
)
"""Where somebody told of the sorrow, whosever it was: "told me Raj was sorry too"."""
_APOLOGISED = re.compile(
    r"\bapologi[sz]ed (?:that |cos |because |as )(?=it)(?P<rest>[^.;,]*?)(?=$|[.;,]| and (?!that\b))", re.IGNORECASE
)
_TOOK_LONG = re.compile(
    r"^ ?(?:that |because |cos |as |for |about )?(?:(?:it|this|they|he|she|everything) )?(?:had |has |have |having )?"
    r"(?:took|taken|taking|takes|been) (?:me waiting |them )?(?:so |too |very |that |this |a )?(?:long|while|ages"
    r"|time|forever"
    r"|(?:\w+ )?weeks?)(?: time)?(?: to (?:get back|reply|answer|decide)(?: to me)?)?$"
    r"|^ ?(?:for|about) (?:the |how long |any )?(?:the )?(?:wait(?:ing)?|delay|long wait|slow reply|it took)$"
    r"|^ ?(?:for )?keeping me waiting(?: so long)?$",
    re.IGNORECASE,
)
_SORRY_TIMES = re.compile(
    r"\btold me how sorry (?P<who>\w+ \w+) (?P<times>(?:about )?(?:two|three|four|five|six|\d+) times|twice"
    r"|again and again"
    r"|over and over)\b",
    re.IGNORECASE,
)
_NO_CAUSE = re.compile(
    r"^(?: (?:about (?:it|that)|for me|and (?:everything|stuff|that)|mate|man|bro))*$", re.IGNORECASE
)
_FOR_THING = re.compile(
    r"^ (?:for|about) (?=(?:the|not|how|any|sending|keeping|making|my|writing|doing)\b)", re.IGNORECASE
)
_TELLS = re.compile(
    r"\b(?:you|i|u) (?:could|can|cd) (?:really |just |also )?tell (?:that )?(?!how\b)|\b(?P<who>he|she|they) (?:sounded"
    r"|seemed|looked)"
    r" (?:like|as if|as though) (?=(?:he|she|they)\b)",
    re.IGNORECASE,
)
_COULD_TELL_TOO = re.compile(r"(?<=\w)[,;]? (?:and |but )?I could tell that [^,.;]*(?=$|\.)")
"""A second remark beside what was done: the first says it better."""
_MEANT_IT = re.compile(r"^(?P<meant>(?:he|she|they) (?:really |clearly )?meant it)$", re.IGNORECASE)
_RATHER = re.compile(
    r"\b(?P<first>phoned|called|rang|wrote|came|spoke|told me)(?P<how>[^,.]*?),? (?:and )?(?:not|didn'?t"
    r"|instead of)(?: just)? "
    r"(?P<other>emailed|email(?:ing)?|texted|text(?:ing)?|called|calling|written|phoned|ghosted"
    r"|ghosting)(?: me)?(?=$|[,.;])",
    re.IGNORECASE,
)
_DOING = {
    "email": "emailing", "emailed": "emailing", "text": "texting", "texted": "texting", "called": "calling",
    "written": "writing", "phoned": "phoning",
    "ghosted": "leaving me in the dark", "ghosting": "leaving me in the dark",
}  # fmt: skip
_THAT = re.compile(
    r"(?<!which he )(?<!which she )(?<!which they )(?<!what he )(?<!what she )"
    r"\b(?P<verb>remembered|noticed|knew|admitted|promised|told me|said to me|made sure|explained|assured me"
    r"|wrote(?: to me| back)?|mentioned)"
    r" (?=(?:I|my|it|we|he|she|they|there|you)\b(?! ?[,.]| to (?:me|us)\b))",
    re.IGNORECASE,
)
_SAID_THAT = re.compile(
    r"^(?P<who>he|she|they|you|[A-Z]\w+) (?:also |even |actually )?said (?:that )?"
    r"(?!(?:my|the) [a-z]+ (?:right|properly|correctly)\b)(?=(?:I|my|if|he'd|she'd|they'd|it|the|there|we)\b)",
    re.IGNORECASE,
)
_DECENT_OF = re.compile(
    r"^i (?:thought|think|found) (?:it was |it )?(?:really |very |so )?(?:decent|nice|kind|good|lovely|sweet) "
    r"(?:of (?:him|her|them) )?(?=to [a-z]+)",
    re.IGNORECASE,
)
_OTHERS_NEVER = re.compile(r"(?<=\w),? (?:and |but )?(?:the )?(?:others|other [a-z]+s) (?:never|don't|didn't)\b[^.]*")
_AT_LEAST = re.compile(r"^at least (?=[a-z]+)|, i (?:have )?applied to [^.]*$", re.IGNORECASE)
_ITS_AN_EMAIL = re.compile(r"^it's (?=an? (?:\w+ ){0,3}(?:e-?mail|letter|message|call|note|text)\b)", re.IGNORECASE)
_SHE_SAID = re.compile(r"^(to [^,.]+), (?=(?:he|she|they) (?:said|told|wrote)\b)")
_NOT_TO_DO = re.compile(r"^not (?=(?:mention|say|laugh|make|tell|rush|let|use|send|give|treat|leave|keep|forget|ask) )")
_I_THINK = re.compile(r"^(?:i (?:suppose|guess|think|reckon),? )|,? i (?:suppose|guess|think|reckon)$", re.IGNORECASE)
_I_HAD_JUST = re.compile(r", (?=I(?:'d| had| was) (?:only |barely )?just\b)")
_AND_IT = re.compile(
    r"(\btold me that [^.;]*?) and (?=(?:it|I|my|he|she|they|there) )"
    r"(?!(?:he|she|they) (?:really |clearly )?(?:meant|sounded|seemed|said|told)\b)"
    r"(?!I (?:believed|said|laughed|cried|thought|knew|felt|told|asked|could|nearly|almost|wanted|think|believe)\b)"
)
_EVEN = re.compile(r"\beven (?=(?:repl|answer|got back|wrote|called))", re.IGNORECASE)
_SECOND = re.compile(r"\b(was|came) (?:very |really )?close second\b", re.IGNORECASE)
_ONE_OTHER = re.compile(
    r"\bbetween me and (?:one|1) other(?: (?:guy|girl|lady|man|woman|dude|kid))?(?= |$|[.,])(?! (?:person|candidate"
    r"|applicant))",
    re.IGNORECASE,
)
_NEXT_DAY = re.compile(r", (?:the )?(?P<when>next|same) (?P<what>day|morning|evening|afternoon)\b", re.IGNORECASE)
_TOLD = re.compile(
    r"^(?:(?:he|she|they|[A-Z]\w+) )?(?:phoned|called|rang|telephoned|emailed|wrote|texted|messaged|took|drove|walked"
    r"|came|went|waited|stayed|stopped|sat|cycled)\b",
    re.IGNORECASE,
)
_ADDS = re.compile(r"^(?:he|she|they) (?:said|told|explained)\b", re.IGNORECASE)
_QUICKLY = re.compile(
    r"^(?:only |just |within |in |after )?(?:\d+|an?|one|two|three|four|five) (?:day|hour|week)s?(?: later| after)?$",
    re.IGNORECASE,
)
_WHICH_IS = re.compile(r",? which (?:was|is|takes?|took|meant|means|felt|i|i'd) [^,.]{2,30}$", re.IGNORECASE)
_COULD_TELL = re.compile(
    r"(?:^|[,;.]? )(?:and )?(?:you|one) could (?:really |just )?tell"
    r"(?: (?:that )?(?:she|he|they) [^,;.]{2,30})?(?=$|\.)",
    re.IGNORECASE,
)
_NOT_A = re.compile(
    r"(?<=\w)(?<!\band)(?<!\bis)(?<!\bwas)(?<!\bare)(?<!\bwere)"
    r"(?<!\bjust) (?=not (?:just )?(?:an?|the|some) (?:copy and paste|\w+)(?:$|[.,;]))"
)


def kindly(kept: Sequence[str]) -> str:
    """The pieces of a kindness as the text of an answer."""
    parts = in_one_breath([said for piece in kept if (said := _thankworthy(piece))])
    if len(parts) > 1 and _TOLD.match(parts[0]) and _ADDS.match(parts[1]) and " and " not in parts[0]:
        told = re.sub(r"^\w+ ", "", _SAID_THAT.sub(r"\g<who> told me that ", parts[1]))
        parts[:2] = [f"{parts[0]} and {told}"]
    return ". ".join([*parts[:1], *map(upper_first, parts[1:])])


def _thankworthy(piece: str) -> str:
    """One piece as something done or felt that can be thanked for."""
    piece = as_deed(piece)
    if not stands(piece):
        piece = _NEXT_DAY.sub(_next_day, good_of(piece))
    piece = with_one_subject(piece)
    piece = _APOLOGISED.sub(_apologised_for, _SORRY.sub(_apologised, piece))
    piece = _MEANT_IT.sub(r"I could tell that \g<meant>", piece)
    piece = _TELLS.sub("I could tell that ", _RATHER.sub(_rather_than, piece))
    piece = _COULD_TELL_TOO.sub("", piece)
    piece = _ONE_OTHER.sub("between me and one other person", _SECOND.sub(r"\1 a close second", piece))
    piece = _THAT.sub(_that, _SAID_THAT.sub(_told_me, piece))
    piece = _SORRY_TIMES.sub(r"told me \g<times> how sorry \g<who>", with_what_else(piece))
    return _AND_IT.sub(
        r"\1 and that ", _EVEN.sub("", re.sub(r"(?<!\bthe )(?<!\ba )(?<!\bmy )(?<!\byour )\btill?\b", "until", piece))
    )


_OF_MINE = re.compile(
    r"my (?:[a-z-]+ ){1,3}?(?:on|about|of|from|for|with|in) (?!.*\b(?:is|was|were|are|had|has|would|could|can)\b)"
)
"""What was mine, told by what it was about: "my answer on dependent overrides"."""


_FEW = 3


def _that(found: re.Match[str]) -> str:
    """The "that" before what was known or told, where it is a clause and no thing: "remembered my son's name"."""
    clause = re.split(r"[,;.]| and (?=said|told|asked|gave|wished)", found.string[found.end() :], maxsplit=1)[0]
    sure = len(clause.split()) > _FEW or verdict(clause) is Verdict.CLAUSE  # "my name right"
    thing = not sure or verdict(clause) is Verdict.PHRASE or _OF_MINE.match(clause) or _is_whom(clause)
    return found[0] if thing else f"{found['verb']} that "


def _is_whom(clause: str) -> bool:
    """Whether "it" is what was written or told, and does nothing: "wrote it herself and rang me after"."""
    it, *more = words_of(clause)[:2]
    return it.lower in {"it", "them"} and not (
        more and (more[0].finite or more[0].cls in {Class.MODAL, Class.AUXILIARY})
    )


def _told_me(found: re.Match[str]) -> str:
    """What was said as something told, where it is a clause: not "said the same time next week"."""
    what = re.split(r"[,;.]", found.string[found.end() :], maxsplit=1)[0]
    return found[0] if verdict(what) is Verdict.PHRASE else f"{found['who']} told me that "


def _next_day(found: re.Match[str]) -> str:
    """The day after or the same: "so fast, next day" is so fast, the very next day."""
    soon = re.search(r"\bso \w+$", found.string[: found.start()])
    return f"{', the very' if soon else ' the'} {found['when']} {found['what']}"


_BUT_YOU = re.compile(r",? but you(?:'re| were| are) (?P<so>[^.;]+)$")
"""What was said of the writer beside being sorry, in the words of the one who said it: "sorry but you were great"."""


def _apologised(found: re.Match[str]) -> str:
    """Being sorry as a deed: an apology for something, or telling how sorry one was."""
    who, rest = found["who"], found["rest"].rstrip()
    if _OF_ANOTHER.search(found.string[: found.start()]):
        return found[0]
    rest, too, more = rest.partition(" and that ")
    rest = _BUT_YOU.sub(r", but that I was \g<so>", rest)
    for_thing = _TOOK_LONG.match(rest) or _FOR_THING.match(rest)
    if for_thing and " and " not in rest:
        return f"{who}apologised{_cause(rest, ' for')}{' and told me that ' if too else ''}{more}"
    pronoun = re.match(r"(?:he|she|they|you)\b", who, re.IGNORECASE)
    subject = (pronoun[0] if pronoun else found["one"] or found["he"] or teller_of(found.string)).lower()
    whose = f"{subject} {'were' if subject in {'they', 'you'} else 'was'}"
    cause = "" if _NO_CAUSE.match(rest) else rest
    cause = re.sub(r"^ (?=(?:it|they|he|she|I|there)\b)", " that ", cause)
    cause = re.sub(r"^ (?=and (?:I|it|that)\b)", ", ", cause)
    more = f" and {'told me ' if cause else ''}that {more}" if too else ""
    return f"{who or f'{subject} ' if not found.start() else who}told me how sorry {whose}{cause}{more}"


def _apologised_for(found: re.Match[str]) -> str:
    cause = _cause(found["rest"], "")
    return f"apologised{cause}" if cause.startswith(" ") else found[0]


def _cause(rest: str, otherwise: str) -> str:
    """What is apologised for, after the verb."""
    if _TOOK_LONG.match(rest):
        return " for the wait"
    return _FOR_THING.sub(" for ", rest) or otherwise


def _rather_than(found: re.Match[str]) -> str:
    return f"{found['first']}{found['how']} instead of {_DOING.get(other := found['other'].lower(), other)}"


def kindness_plainly(text: str) -> str:
    """What was kind, without a remark on it, and with what was said as something told."""
    text = _AT_LEAST.sub("", text)
    text = _ITS_AN_EMAIL.sub("it was ", text)
    text = _SHE_SAID.sub(r"\1. ", _OTHERS_NEVER.sub("", _DECENT_OF.sub("", text)))
    text = _NOT_TO_DO.sub("not to ", was_and_did(text))
    text = _I_HAD_JUST.sub(". ", did_and_was(_I_THINK.sub("", text)))
    if _QUICKLY.match(text):
        return "your quick answer"
    text = _WHICH_IS.sub("", _NOT_A.sub(", ", _COULD_TELL.sub("", text).strip(" .")))
    return _SAID_THAT.sub(_told_me, text)
