"""Reads what became clear: with its subject, its cause last, and as the importance of what is only named."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first, upper_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class
from letters.core.reading.plain.conditions import ON_CONDITION, has_outcome
from letters.core.reading.plain.just_so import is_just_so
from letters.core.reading.taken.asked_of import with_if
from letters.core.reading.taken.parted_again import just_so
from letters.core.reading.taken.what_follows import as_what_follows

_CANNOT = re.compile(r"^(?:that )?(?=(?:can't|cant|cannot|can not|couldn't|have to|gotta) [a-z]+)", re.IGNORECASE)
_WHY = re.compile(r"^(?:that is|that's|thats|so that's|this is) why (?=\w)", re.IGNORECASE)
_THEN_IT_IS = re.compile(r"^(?:that )?that(?:'s| is) (?=(?:when|where|what|how) )", re.IGNORECASE)
_MAIN_ISSUE = re.compile(
    r"^(?P<that>that )?(?P<what>(?:main|biggest|real|only|whole) (?:issue|problem|thing|point|reason|challenge|worry))"
    r" (?=is|was)",
    re.IGNORECASE,
)


def became_clear(text: str) -> str:
    """What became clear to the writer about the readers."""
    text = as_what_follows(cause_last(just_so(_I_THINK.sub("", text))))
    text = _CANNOT.sub("you ", _THEN_IT_IS.sub("this is ", _WHY.sub("why ", with_if(text))))
    return _MAIN_ISSUE.sub(r"\g<that>the \g<what> ", _whole(_TAKES.sub("it ", text)))


_I_THINK = re.compile(
    r"^(?:(?:I (?:think|guess|suppose) (?:that )?(?:it(?:'s| is) that )?|it(?:'s| is) that )"
    r"(?=(?:it|they|you|people|the|there|we|nobody|a)\b)"
    r"|I (?:now |can |could )?(?:see|saw)(?: now)? (?:that (?=\w)|(?=how |why ))"
    r"|I (?:now )?(?:get|understand|realise|realize) now (?:that (?=\w)|(?=how |why ))"
    r"|(?:it|that) (?:clicked|dawned on me|hit me|struck me)(?: (?:for|with) me)? that (?=\w)"
    r"|(?:it|that|this) (?:really )?(?:shows?|showed|taught|told|reminds|reminded)(?: me)?"
    r" (?:that (?=\w)|(?=how |why )))",
    re.IGNORECASE,
)
"""What the frame says already: "I think it's that they dread the meeting"."""
_TAKES = re.compile(
    r"^(?=(?:only |just )?(?:takes|costs|means|saves|adds|comes down|helps|slows|puts|makes) [a-z\d£$€])", re.IGNORECASE
)
"""What it takes or costs, told without the "it"."""


_CAUSE = re.compile(r"^(?:it's |it is |that's |mainly |just )?because (?P<of>of )?(?=\w)", re.IGNORECASE)
_CAUSE_FIRST = re.compile(
    r"(?P<why>[^,;.]+?),? (?P<told>(?:(?<=, )(?!and\b|but\b|or\b)|(?=(?:they|nobody|no one|it|you|there)\b))[^,;.]+)"
    r"(?=$|\.)",
    re.IGNORECASE,
)
_LEADS_ON = frozenset({Class.SUBORDINATOR, Class.WH, Class.CONJUNCTION, Class.PREPOSITION, Class.TO})


def cause_last(text: str) -> str:
    """What is so before its cause: "because the building is listed they can't" is that they can't, because it is."""
    begun = _CAUSE.match(text)
    if begun is None:
        return text
    rest, shape = text[begun.end() :], Verdict.PHRASE if begun["of"] else Verdict.CLAUSE
    found = _CAUSE_FIRST.match(rest)
    whole = found is not None and words_of(found["why"])[-1].cls not in _LEADS_ON
    if found is None or not whole or verdict(found["why"]) is not shape or verdict(found["told"]) is not Verdict.CLAUSE:
        return text if begun["of"] else rest
    return f"{found['told']} because {begun['of'] or ''}{found['why']}{rest[found.end() :]}"


_IT_MATTERS = re.compile(
    r"(?:(?:so|very|really|not|always|not always) )?(?:important|vital|essential|crucial|necessary|worth|nice"
    r"|good|better"
    r"|best|hard|easy|difficult|impossible) (?:to|for|that|when|if) "
    r"|(?:all |not (?:just |only |really |all )?|more )about |(?:not (?:just|only)|more than(?: just)?) (?:the"
    r"|an?|their|money"
    r"|numbers|business|profit|work)\b|(?:for|because of) (?!example\b|instance\b)(?:[a-z]+ ){0,3}[a-z]+[.]?$",
    re.IGNORECASE,
)
_THE_IMPORTANCE = re.compile(
    r"(?:importance|need|value|cost|impact|benefits?|risks?|danger) (?:of|for) ", re.IGNORECASE
)
_THEY_WANT = re.compile(r"(?:needs?|wants?|hopes?|tr(?:y|ies)) (?!for\b|of\b|is\b)[a-z]", re.IGNORECASE)
_THEY_AIM = re.compile(r"(?:trying|hoping|aiming|working hard|determined|looking) (?:to|for) ", re.IGNORECASE)
_VALUED = re.compile(
    r"(?:(?:good|clear|better|early|proper|real|open|honest|careful|staff|patient|public|food|fire"
    r"|data) )?(?:safety|trust"
    r"|communication|teamwork|loyalty|accessibility|planning|training|patience|honesty|respect|hygiene|punctuality"
    r"|accuracy|reliability|consistency|organisation|service|privacy|confidentiality|flexibility|community|preparation"
    r"|sustainability|kindness|listening|prevention|cooperation|transparency|experience|teaching|leadership"
    r"|timing)[.]?$"
    r"|(?:being|having|getting|keeping|saving|making|treating|helping|listening|working|doing|knowing|staying|finding"
    r"|looking after|taking|giving|building|protecting|training|planning) (?!(?:is|was|takes?|makes?|helps?|costs?)\b)"
    r"(?:(?!(?:is|are|was|has|have|must|should|needs|can|will|takes|makes|helps|costs|matters|means|comes|pays|saves"
    r"|works|beats|wins|starts|begins|keeps|brings|gets|goes)\b)[a-z]+ ?){1,6}[.]?$",
    re.IGNORECASE,
)
"""What is held dear, typed alone: "good communication", "keeping customers happy"."""


_ORDER = re.compile(
    r"(?:talk|listen|speak|ask|look|stay|put|give|take|treat|think|plan|try|go|do|say|write|learn|start|invest|check"
    r"|recruit|hire|train|plan|book|order|ring|call) "
    r"(?:to|with|at|for|in|the|an?|people|them|everyone|everybody|it|things|before|ahead|more|less|first|early|calm)"
    r"(?:[.]?$| (?!(?:is|are|was|takes|needs)\b)[a-z])"
)
"""What is to be done, told as an order: "talk to people face to face"."""


def _whole(text: str) -> str:
    """What became clear with the subject it was typed without, or as the importance of what is only named."""
    if _IT_MATTERS.match(text):
        return f"it is {lower_first(text)}"
    if _ORDER.match(text):
        return f"to {lower_first(text)}"
    if _THE_IMPORTANCE.match(text):
        return f"the {lower_first(text)}"
    if _THEY_AIM.match(text):
        return f"they are {lower_first(text)}"
    if _THEY_WANT.match(text):
        first, _, rest = text.partition(" ")
        verb = {"tries": "try"}.get(first.lower(), first.lower().removesuffix("s"))
        return f"they {verb} {rest}"
    return f"the importance of {lower_first(text)}" if _VALUED.match(text) else text


_EVERY_ONE = re.compile(
    r"^(?=(?:every|each) [a-z]+ (?:that|who) [a-z']+"
    r"(?: (?!(?:it|they|he|she|we|you|there|that|is)\b)[a-z]+){0,3}"
    r" (?:is|costs|means|takes|loses) \w"
    r"|(?:every|each) [a-z]+ (?:counts|matters|helps|needs|hurts)\b"
    r"|who(?:so)?ever [a-z]+ [^.;]*\b(?:gets?|wins?|is|are|has|will|can|knows|pays|loses?|decides?|makes?|takes?)\b"
    r"|(?:an?|the|one|every|each) (?:(?!(?:that|which|who) )[\w-]+ ){1,4}"
    r"(?:costs|saves|takes|loses|brings|needs|makes|gets)"
    r" (?:them|you|us|people|everyone|somebody|an?|the|\d|peace|quiet|time|rest|help|money|care|space|love)\b"
    r"|(?:the )?(?:(?:first|last|next) (?:[a-z]+ ){1,2}|[a-z]+ of [a-z]+ )(?:matters?|counts?|decides?|comes first)\b"
    r"|(?:the|this|their) (?:company|school|charity|place|business|hospital|firm) (?:really )?(?:cares|matters"
    r"|works|listens)"
    r"|what [a-z]+s(?: [a-z]+){1,2} (?:decides|makes|matters|counts|tells|becomes|costs|comes|goes|shows|sets|wins)\b"
    r"|what is (?:not )?[a-z]+(?: [a-z]+){0,2} (?:cannot|can't|will|won't|must|is|did|does|gets|never|stays) \w)",
    re.IGNORECASE,
)
"""A clause whose subject has a clause of its own: "every plate that comes back is money lost"."""
_WHAT = re.compile(
    r"(?:what|how|where|why) (?:you|they|people|somebody|someone|everyone) (?!.*\b(?:is|was) that\b)", re.IGNORECASE
)
"""How a clause begins that may be the subject of another: "what you know is not written down"."""
_BARE_FIRST = re.compile(
    r"(?:first|last|next) |[a-z]+ of [a-z]+ (?:matters?|counts?|decides?|comes first)\b", re.IGNORECASE
)
"""What lost its article at its head: "first five minutes matter"."""


def that_is_so(text: str) -> str:
    """A clause whose subject has a clause of its own, as what is so: "what is not written down did not happen"."""
    what_is = _WHAT.match(text) and verdict(text) is Verdict.CLAUSE
    if is_just_so(text) or not (what_is or _EVERY_ONE.match(text)):
        return text
    return f"that {'the ' if _BARE_FIRST.match(text) else ''}{text[0].lower()}{text[1:]}"


_SAID_TOO = re.compile(
    r"(?<!\bthe)(?<!\ba)(?<!\bof)(?<!\bfor)(?<!\bwith)(?<!\babout)(?<!\bto)(?<!\bfrom)(?<!\bby)(?<!\btheir)"
    r",? (?:and )?(?=(?:(?:he|she|they|[A-Z][a-z]+) (?:said|says|told me|reckons?|explained|mentioned) (?![,;])"
    r"|people (?=(?!and\b|or\b|than\b|in\b|on\b|at\b|with\b|from\b|for\b)[a-z]+ (?:the|a|it|them|you|what|when|that)\b)"
    r"|I (?:had it|was wrong|got it wrong)\b"
    r"|they (?:tried|did|had|made|put|started|lost|used to)\b"
    r"|I(?:'d| had)? (?:never|had never|hadn't|had not|didn't|always) "
    r"(?:thought|think|seen|see|looked|considered|realised|realized|known|know|knew)\b))"
)


_SO_MUCH = re.compile(r"\b(?:so|such) (?:[a-z]+ ){0,2}[a-z]+$")


_UNENDED = re.compile(r"\b(?:but|and|so|because|when|if|that|or|where|how|what|than|as|until|unless)$")


def said_too(text: str) -> str:
    """What was said or thought beside it, in a sentence of its own: "it takes years, he said his father began"."""
    for found in _SAID_TOO.finditer(text):
        head = text[: found.start()]
        rest = text[found.end() :]
        bare = rest.startswith("people ") and verdict(rest) is not Verdict.CLAUSE
        bare = bare or (rest.startswith("once ") and not has_outcome(words_of(rest)))  # "they stop once they can see"
        if bare or _SO_MUCH.search(head) or _UNENDED.search(head):
            continue  # "it was so busy they had to queue"
        waits = head.removeprefix("that ").split(" ", 1)[0].lower() in ON_CONDITION
        if has_outcome(words_of(head)) if waits else verdict(head.removeprefix("that ")) is Verdict.CLAUSE:
            return f"{head}. {upper_first(rest)}"
    return text


_INSIGHT = re.compile(
    r"(?:the|your|their|an?) (?:[a-z]+ ){0,2}?(?:importance|value|need|cost|point|difference|impact|benefits?|risks?"
    r"|danger|reasons?|role|power|price|weight|strength|limits?|scale|size|worth|meaning|urgency|pressure|effort|work"
    r"|advantage|potential|gap|link|connection|balance|purpose|use|sense|extent|problem|challenge|difficulty)\b",
    re.IGNORECASE,
)
_CAN = re.compile(r"^(?!.*\b(?:who|that|which|how|what|if|when|where|I|you|we|they)\b).* (?:would|could|can|will) ")


def is_insight(text: str) -> bool:
    """Whether a thing is what one comes to see: "the value of a second pair of eyes"; any other is what it comes to."""
    return _INSIGHT.match(text) is not None and _CAN.search(text) is None
