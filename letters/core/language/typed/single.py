"""Gives a single thing the "a" it lost after a verb or before its adjective: "is big problem", "send message"."""

from __future__ import annotations

import re
from functools import cache

from letters.core.language.words.articles import with_article
from letters.core.language.words.tables import any_of

_SO = r"(?:(?:very|really|so|quite|such|too) )*"
_AFTER_THING = (
    r"(?=$|[,;.!?)]| (?:and|but|or|for|with|in|at|to|that|who|which|when|because|on|from|of|after|before|so|there"
    r"|here|then|now"
    r"|about|where|by|if|they|he|she|it|I|me|than|between|leader|manager|assistant|worker|trainer|written|made)\b)"
)
"""What may follow a single thing; another noun might be what is counted ("good customer service")."""


@cache
def _bare_thing() -> re.Pattern[str]:
    """A single thing that can be counted, where "a" is lost: "is big problem", "send me kind message"."""
    lead = (
        r"(?:(?:is|was|be|been|isn't|wasn't|have|has|had|need|needs|needed|sen[dt]|sending|wrote|write|writing|gave|give"
        r"|giving|left|leaving|got|gets?|use|used|brings?|takes?|carr(?:y|ies)|took|made|told|tells?|show(?:s|ed|ing)?)"
        r"(?: (?:me|us|not|also|still))?"
    )
    thing = rf"{_SO}(?:{any_of('plain_adjectives')} )+{any_of('counted', 'mostly_counted')}"
    loose = rf"(?P<lead>{lead}|in|on|with|for|as|by) )(?P<said>{thing})"
    tight = rf"(?P<verb>{lead}) )(?!patient\b|talk of\b|note\b(?= that| of|$))(?P<thing>{any_of('counted')})"
    return re.compile(
        rf"(?<!\ba )(?<!\bthe )(?<!\bmy )(?<!\byour )\b(?:{loose}|{tight}){_AFTER_THING}(?! than\b)", re.IGNORECASE
    )


_LEFT_BARE = frozenset({"school", "college", "university", "hospital", "town", "work", "home"})
_NO_ARTICLE = frozenset({
    "real life", "private life", "local time", "real time", "good time", "full time", "part time", "high season",
    "good company", "small talk", "great pleasure", "real pleasure", "good reason", "so little time", "issue",
    "present", "pleasure", "word",
})  # fmt: skip


@cache
def _bare_and_bound() -> re.Pattern[str]:
    """A single thing that opens a clause and must or should do something: "costume must be sewn by hand"."""
    thing = rf"(?P<thing>{any_of('counted')})(?= (?:must|should|has to|needs to) )"
    return re.compile(rf"^(?P<that>that )?{thing}", re.IGNORECASE)


def _a_thing(found: re.Match[str]) -> str:
    return f"{found['that'] or ''}{with_article(found['thing'].lower())}"


def _with_its_article(found: re.Match[str]) -> str:
    lead, thing = found["lead"] or found["verb"], found["said"] or found["thing"]
    if _is_said_bare(lead.strip().lower(), thing.lower().removeprefix("such ")):
        return found[0]
    such, _, rest = thing.partition(" ")
    if such.lower() == "such" and rest:
        return f"{lead} such {with_article(rest)}"
    article = {"other": "an", "same": "the "}.get(such.lower())
    return f"{lead} {article}{thing}" if article else f"{lead} {with_article(thing)}"


def _is_said_bare(lead: str, thing: str) -> bool:
    """Whether a thing has no article after that word: "left school", "made me smile", "to be cleaner"."""
    made = lead.startswith(("made", "make", "making")) and thing in _MADE_TO
    left = lead in {"left", "leaving"} and thing in _LEFT_BARE
    kind = lead.endswith("giving") and thing.endswith(
        ("manager", "officer", "director", "coordinator")
    )  # "annual giving manager"
    return (
        kind
        or thing in _NO_ARTICLE
        or made
        or left
        or (lead in {"be", "been"} and thing.endswith("ing"))
        or (thing == "cleaner" and lead.split(maxsplit=1)[0] in {"be", "been"})
    )


_MADE_TO = frozenset({"smile", "laugh", "cry", "change", "work"})
"""Verbs too, which tell what somebody was made to do."""


def with_articles(text: str) -> str:
    """The text with an article before every single thing that certainly lost it."""
    return _bare_and_bound().sub(_a_thing, _bare_thing().sub(_with_its_article, text))
