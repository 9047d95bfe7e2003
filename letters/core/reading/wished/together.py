"""Several wishes as one noun phrase: "an MA or front desk role", "night or trunking work"."""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.row import words_of
from letters.core.reading.wished.one import ONE_OPENING, Kind, Wished, is_job

_SHARED = re.compile(r"an? (?P<what>(?:[\w'&-]+ )+(?:role|job|post|position|slot|seat|spot|opening))$", re.IGNORECASE)
"""A last wish whose word for it serves those before it: "audit committee or a trustee seat"."""
_SHARED_BY_MANY = re.compile(
    r"(?!(?:the|an?|any|other|another|some|similar|future|more|your|different|later) )"
    rf"(?:[\w'&-]+ )+(?:{ONE_OPENING}s|vacancies|work|hours|cover)(?= (?:in|on|at|with|during|for) |$)",
    re.IGNORECASE,
)
"""The same in the plural: "junior or mid-level roles"."""


def joined(wishes: list[Wished]) -> str:
    """Several wishes as one noun phrase; empty for none. What was named beside "anything" is said first."""
    if len(wishes) < _SEVERAL or wishes[0].text != "any role":
        return _together(wishes)
    named = wishes[1:]
    if Kind.NAMED in {one.kind for one in named}:
        return _or([*(_each(one, named[0]) for one in named), "anything else"])
    return f"{_together(named)} or anything else"


_SEVERAL = 2
_AT_A_TIME = re.compile(r"^work (?:at|on|over|for) (?P<time>[A-Z][a-z]+(?:'s Day)?)$")
"""When one would work, which the last wish's word for it serves: "Christmas or Easter work"."""


def _together(wishes: list[Wished]) -> str:
    kinds, texts = [one.kind for one in wishes], [one.text for one in wishes]
    any_such = _any_of(wishes)
    if not wishes or any_such:
        return any_such
    if any(one.tail for one in wishes[:-1]) or _job_or_work(wishes):
        return _or([_each(one, wishes[0]) for one in wishes])
    tail = wishes[-1].tail
    if kinds[0] is Kind.FIELD and Kind.NAMED not in kinds and all(" " not in text for text in texts):
        return f"work in {_or(texts)}{tail}"
    doing_so = bool(texts[1:]) and texts[-1].endswith("ing") and tail.startswith(" with ")
    if Kind.NAMED not in kinds and not doing_so:
        works = Kind.WORK in kinds or Kind.MANNER in kinds or (texts[1:] and any(map(_is_doing, texts)))
        return f"{_or(texts)} work{tail}" if works else with_article(f"{_or(texts)} role{tail}")
    if shared := _with_shared_word(texts, set(kinds[:-1])):
        return f"{shared}{tail}"
    each = [_each(one, wishes[0]) for one in wishes]
    each = [_AT_A_TIME.sub(r"\g<time>", text) if each[-1].endswith(" work") else text for text in each]
    works = each[0].startswith("work ")
    return _or([each[0], *(text.removeprefix("work ") if works else text for text in each[1:])])


def _with_shared_word(texts: list[str], kinds: set[Kind]) -> str:
    """Several wishes that the last one's word for it serves; empty for others."""
    shared = _SHARED.match(texts[-1])
    if shared and kinds == {Kind.BARE}:
        return with_article(_or([*texts[:-1], shared["what"]]))
    many = _SHARED_BY_MANY.match(texts[-1]) and kinds <= {Kind.BARE, Kind.MANNER, Kind.WORK}
    return _or(texts) if many else ""


def _any_of(wishes: list[Wished]) -> str:
    """Any of several kinds that one word serves: "any cleaning or laundry work"; empty for other wishes."""
    texts = [one.text for one in wishes]
    if not texts[1:] or not _ANY.fullmatch(texts[0]) or {one.kind for one in wishes[1:]} != {Kind.BARE}:
        return ""
    works = any(map(_is_doing, [texts[0].removeprefix("any "), *texts[1:]]))
    return f"{_or(texts)} {'work' if works else 'role'}{wishes[-1].tail}"


_ANY = re.compile(r"any (?!other\b|thing\b)[a-z-]+")


def _job_or_work(wishes: list[Wished]) -> bool:
    """Whether a job is wished for beside work of a kind, which no one word serves: "picker or night work"."""
    jobs = [one for one in wishes if one.kind is Kind.BARE and is_job(words_of(one.text)[-1].lower)]
    return bool(jobs) and any(one.kind in {Kind.WORK, Kind.MANNER} for one in wishes)


def _is_doing(text: str) -> bool:
    """Whether a wish names what one does: "sweeping", which is work and no role."""
    return text.endswith("ing") and " " not in text


def _each(one: Wished, first: Wished) -> str:
    """A wish among others that stand by themselves."""
    if one.kind is Kind.NAMED:
        return f"{one.text}{one.tail}"
    if one.kind is Kind.FIELD:
        return f"work in {one.text}{one.tail}"
    if one is not first and one.text.endswith("ing") and one.tail.startswith(" with "):
        return f"{one.text}{one.tail}"
    if one.kind in {Kind.WORK, Kind.MANNER} or one.text.endswith("ing"):
        return f"{one.text} work{one.tail}"
    if first.text.startswith("any ") and re.search(rf"\b{ONE_OPENING}$", first.text):
        return f"{one.text} role{one.tail}"
    return with_article(f"{one.text} role{one.tail}")


def _or(texts: list[str]) -> str:
    return " or ".join([", ".join(texts[:-1]), texts[-1]] if texts[1:] else texts)
